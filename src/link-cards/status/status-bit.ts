import { BASE64_URL } from "../payload/bits.ts";
import type { CardUrl } from "../payload/model.ts";
import { CROCKFORD, isCardSerial } from "../payload/rules.ts";
import type { CivilDate } from "../../core/base.ts";
import type { CardStatusList } from "./model.ts";
import { isStatusSize } from "./rules.ts";

/** Bits of a character of base64url. */
const WIDTH = 6;

/** The days in Asia/Shanghai between which the time of asking lies; one day, apart from a tolerance. */
export interface DaysOfAsking {
  /** The first. */
  readonly earliest: CivilDate;
  /** The last. */
  readonly latest: CivilDate;
}

/** The number of cards that are all alike, one for a whole grid: no one of them can be revoked. */
export const SHARED_SERIAL = "0";

/**
 * Gives the bit of a card in a list of revoked cards.
 *
 * @remarks A convention of this library: the eight characters of the number are 40 bits, and the bit is what the last of them
 * count, as many as the size of the list needs. Two cards can share a bit; `newCardSerials` draws numbers of which no two do.
 *
 * @param serial - the number of a card, eight characters
 * @param size - the number of bits of the list, a power of two
 * @returns the bit, from 0
 * @throws RangeError where the number is none, `0` included, or the size not that of a list
 *
 * @example
 * import { statusBitOf } from "linli/link-cards";
 *
 * statusBitOf("7Q2M4KXD", 131_072); // => 20397
 */
export function statusBitOf(serial: string, size: number): number {
  if (!isCardSerial(serial) || serial === SHARED_SERIAL)
    throw new RangeError("The number of a card, eight characters, was expected.");
  if (!isStatusSize(size)) throw new RangeError("A power of two from 1,024 to 16,777,216 was expected.");
  // The last five characters are 25 bits, more than any list has.
  let value = 0;
  for (const character of serial.slice(3)) value = value * 32 + CROCKFORD.indexOf(character);
  return value % size;
}

/**
 * Makes a list of revoked cards.
 *
 * @remarks Made anew from all numbers that were revoked, so that nothing is lost by a bit that two cards share.
 *
 * @param head - the key, the area, the size and the days
 * @param revoked - the numbers of all cards of that key and area that were revoked
 * @returns the list, as JSON
 * @throws RangeError where a number or the size is none
 *
 * @example
 * import { cardStatusListOf } from "linli/link-cards";
 *
 * const head = { kid: "EH7D", areaPrefix: "330203", size: 1024, publishedOn: "2026-09-01" };
 * cardStatusListOf(head, ["7Q2M4KXD"]).bits.length; // => 171
 */
export function cardStatusListOf(
  head: Omit<CardStatusList, "bits">,
  revoked: Iterable<string>,
): CardStatusList {
  const characters = new Uint8Array(Math.ceil(head.size / WIDTH));
  for (const serial of revoked) {
    const bit = statusBitOf(serial, head.size);
    const at = Math.floor(bit / WIDTH);
    characters[at] = (characters[at] ?? 0) | maskOf(bit);
  }
  if (!isStatusSize(head.size)) throw new RangeError("A power of two from 1,024 to 16,777,216 was expected.");
  const bits = Array.from(characters, (value) => BASE64_URL.charAt(value)).join("");
  return { ...head, bits };
}

function maskOf(bit: number): number {
  return 1 << (WIDTH - 1 - (bit % WIDTH));
}

/**
 * Says whether lists have a card among the revoked ones.
 *
 * @param card - a card that is signed
 * @param lists - lists of any keys and areas
 * @param today - the days between which the day of asking lies
 * @returns whether one of the lists for the card has its bit set; nothing where no list is for it, or any of those for it
 * cannot be read, is out of date or is of a later day, because that one may be the list that has it; `false` for the cards that are all alike
 */
export function isRevoked(
  card: CardUrl,
  lists: readonly CardStatusList[],
  today: DaysOfAsking,
): boolean | undefined {
  if (card.serial === SHARED_SERIAL) return false;
  const answers = lists
    .filter(({ kid, areaPrefix }) => kid === card.kid && card.area.startsWith(areaPrefix))
    .map((list) => bitIn(list, card.serial, today));
  if (answers.includes(true)) return true;
  return answers.length === 0 || answers.includes(undefined) ? undefined : false;
}

/** The bit of a card in a list. One out of date, or of a later day, knows whom it revoked, but not that nobody else was. */
function bitIn(
  { size, bits, publishedOn, until }: CardStatusList,
  serial: string,
  { earliest, latest }: DaysOfAsking,
): boolean | undefined {
  if (!isStatusSize(size) || bits.length !== Math.ceil(size / WIDTH)) return undefined;
  const bit = statusBitOf(serial, size);
  const value = BASE64_URL.indexOf(bits.charAt(Math.floor(bit / WIDTH)));
  if (value < 0) return undefined;
  if ((value & maskOf(bit)) !== 0) return true;
  if (publishedOn > latest || (until !== undefined && earliest > until)) return undefined;
  return false;
}
