import { newCardSerial, type RandomBytes } from "../payload/serial.ts";
import { isStatusSize } from "./rules.ts";
import { statusBitOf } from "./status-bit.ts";

/** How the numbers of a batch are drawn. */
export interface NewCardSerialsOptions {
  /** The numbers that are in use already: none of them, nor of their bits, is drawn again. */
  readonly taken?: Iterable<string> | undefined;
  /** The size of the list of revoked cards; 131,072 by default. */
  readonly size?: number | undefined;
  /** A source of random bytes; by default that of nanoid, which is the platform's `crypto`. */
  readonly random?: RandomBytes | undefined;
}

/** The least that the Bitstring Status List asks for, so that a bit hides among others. */
const SIZE = 131_072;

/**
 * Draws the numbers of a batch of cards, of which no two are alike or share a bit in the list of revoked cards.
 *
 * @remarks At most half of the bits are given away, so that drawing stays quick and numbers stay random: take a larger list, or
 * one for each community, before.
 *
 * @param count - how many
 * @param options - the numbers in use, the size of the list
 * @returns the numbers
 * @throws RangeError where `count` is no whole number from 0 on, or the list is too small for so many
 *
 * @example
 * import { newCardSerials } from "linli/link-cards";
 *
 * new Set(newCardSerials(1000)).size; // => 1000
 */
export function newCardSerials(count: number, options: NewCardSerialsOptions = {}): readonly string[] {
  const { taken = [], size = SIZE, random } = options;
  if (!Number.isInteger(count) || count < 0) throw new RangeError("A whole number from 0 on was expected.");
  if (!isStatusSize(size)) throw new RangeError("A power of two from 1,024 to 16,777,216 was expected.");
  const bits = new Set<number>();
  for (const serial of taken) bits.add(statusBitOf(serial, size));
  if (bits.size + count > size / 2)
    throw new RangeError("The list of revoked cards is too small for so many.");
  const serials: string[] = [];
  while (serials.length < count) {
    const serial = newCardSerial(random);
    const bit = statusBitOf(serial, size);
    if (!bits.has(bit)) serials.push(serial);
    bits.add(bit);
  }
  return serials;
}
