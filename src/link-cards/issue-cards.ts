import { isCivilDate, type CivilDate } from "../core/index.ts";
import type { LinkCard } from "./model.ts";
import { isGridNumber } from "./payload/rules.ts";
import { signCardUrl } from "./payload/sign-card-url.ts";
import { hostOf } from "./rules.ts";
import type { CardSigner } from "./signature/model.ts";
import { newCardSerials, type NewCardSerialsOptions } from "./status/new-card-serials.ts";
import { SHARED_SERIAL } from "./status/status-bit.ts";

/** How cards are issued. */
export interface IssueLinkCardsOptions extends NewCardSerialsOptions {
  /** Who signs the addresses. */
  readonly signer: CardSigner;
  /** The day of issue, `YYYY-MM-DD`. */
  readonly issuedOn: CivilDate;
  /** The last day on which the cards hold, `YYYY-MM-DD`. */
  readonly expiresOn: CivilDate;
  /**
   * `grid`, by default: one address for all cards of a grid. `household`: a card with a number of its own for each of the
   * copies of a draft, so that single cards can be revoked.
   */
  readonly per?: "grid" | "household" | undefined;
  /** The three digits of a grid that has a name in place of a number. */
  readonly gridNumberOf?: ((card: LinkCard) => string) | undefined;
}

/** The grid number of a card for the whole community. */
const WHOLE_COMMUNITY = "000";

/**
 * Issues cards: gives each draft its day of issue, its last day and its signed address, and for households a number each.
 *
 * @remarks The host is that of the draft's address. Which household has which number is none of this library's records.
 * Numbers that share no bit in the list of revoked cards are drawn; give those in use as `taken`. Verify with the record of
 * the key before printing: a signer signs for any area.
 *
 * @param drafts - cards that were not issued yet
 * @param options - the signer, the days, and whether each household has a number
 * @returns a promise of the cards, in the order of the drafts
 * @throws RangeError (as a rejection) where a draft was issued before, a grid has no number, the last day is before the day of
 * issue, or the list of revoked cards is too small
 *
 * @example
 * import { issueLinkCards, newCardKeyPair, webCryptoSigner } from "linli/link-cards";
 *
 * const draft = {
 *   id: "gaoqiao-007",
 *   front: {
 *     issuer: { "zh-CN": "高桥镇人民政府" },
 *     community: { "zh-CN": "高桥社区" },
 *     communityCode: "330203100004",
 *     grid: "330203100004007",
 *     languages: ["zh-CN"],
 *     url: "https://lxk.example.gov.cn/L1/330203100004/007/0",
 *   },
 *   back: { hotlines: [{ code: "110" }], contacts: [] },
 *   copies: 300,
 * } as const;
 * const { privateKey } = await newCardKeyPair("Ed25519");
 * const days = { issuedOn: "2026-11-26", expiresOn: "2027-12-31" };
 * const signer = await webCryptoSigner(privateKey);
 * (await issueLinkCards([draft], { ...days, signer })).length; // => 1
 * (await issueLinkCards([draft], { ...days, signer, per: "household" })).length; // => 300
 */
export async function issueLinkCards(
  drafts: readonly LinkCard[],
  options: IssueLinkCardsOptions,
): Promise<readonly LinkCard[]> {
  const { issuedOn, expiresOn, per = "grid" } = options;
  requireDays(issuedOn, expiresOn);
  drafts.forEach(requireDraft);
  if (per === "grid") {
    return inTurn(drafts, async (draft) => signed({ ...draft, issuedOn, expiresOn }, SHARED_SERIAL, options));
  }
  // Whether there is room for all is known before any is made.
  const count = drafts.reduce((sum, { copies = 1 }) => sum + copies, 0);
  const serials = newCardSerials(count, options);
  const numbered = drafts.flatMap((draft) => Array.from({ length: draft.copies ?? 1 }, () => draft));
  return inTurn(numbered, async ({ copies, ...draft }, at) => {
    const serial = serials[at] ?? "";
    const id = copies === undefined || copies === 1 ? draft.id : `${draft.id}-${serial}`;
    return signed({ ...draft, id, serial, issuedOn, expiresOn }, serial, options);
  });
}

/** One after the other: thousands of signatures at once would only wait for each other. */
async function inTurn<T, R>(items: readonly T[], make: (item: T, at: number) => Promise<R>): Promise<R[]> {
  const made: R[] = [];
  for (const [at, item] of items.entries()) made.push(await make(item, at));
  return made;
}

async function signed(
  card: LinkCard & { readonly expiresOn: CivilDate },
  serial: string,
  { signer, gridNumberOf = numberOfGrid }: IssueLinkCardsOptions,
): Promise<LinkCard> {
  const { front, expiresOn } = card;
  const parts = {
    host: hostOf(front.url),
    area: front.communityCode,
    grid: gridNumberOf(card),
    serial,
    expiresOn,
  };
  return { ...card, front: { ...front, url: await signCardUrl(parts, signer) } };
}

function numberOfGrid({ front }: LinkCard): string {
  const number = front.grid === undefined ? WHOLE_COMMUNITY : front.grid.slice(12);
  if (!isGridNumber(number)) throw new RangeError("A grid with a number of three digits was expected.");
  return number;
}

function requireDays(issuedOn: CivilDate, expiresOn: CivilDate): void {
  const whole = [issuedOn, expiresOn].every((day) => day.length === 10 && isCivilDate(day));
  if (!whole || expiresOn < issuedOn) throw new RangeError("A day of issue and a last day were expected.");
}

function requireDraft({ issuedOn, ended }: LinkCard): void {
  if (issuedOn !== undefined || ended !== undefined)
    throw new RangeError("A card not issued yet was expected.");
}
