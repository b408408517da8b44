import { customAlphabet, customRandom } from "nanoid";
import { CROCKFORD } from "./rules.ts";

/** A source of random bytes, such as `crypto.getRandomValues` or that of a mini-program. */
export type RandomBytes = (size: number) => Uint8Array;

const LENGTH = 8;

/**
 * Draws the number of a card: 40 random bits, which say nothing about the household.
 *
 * @remarks Crockford's base 32, without I, L, O and U. Never a running number, a house number or the hash of a name or a
 * telephone number: those can be guessed. `newCardSerials` draws several that differ.
 *
 * @param random - a source of random bytes; by default that of nanoid, which is the platform's `crypto`
 * @returns eight characters
 *
 * @example
 * import { newCardSerial } from "linli/link-cards";
 *
 * newCardSerial().length; // => 8
 */
export function newCardSerial(random?: RandomBytes): string {
  // Both draw from the same alphabet of 32, of which a random byte hits every character alike.
  const draw =
    random === undefined ? customAlphabet(CROCKFORD, LENGTH) : customRandom(CROCKFORD, LENGTH, random);
  return draw();
}
