import { finishHash, type TextHash } from "./text-hash.ts";

/** The bases of two polynomials; odd, so that no power of them is zero. */
const LOW = 0x9e3779b1;
const HIGH = 0x85ebca6b;

/** The hashes of everything before every character of a text, behind it, and the powers of the bases. */
export interface Deletions {
  /** One half of the hashes of what stands before a character. */
  readonly lowsBefore: Int32Array;
  /** The other half. */
  readonly highsBefore: Int32Array;
  /** One half of the hashes of what stands behind it. */
  readonly lowsBehind: Int32Array;
  /** The other half. */
  readonly highsBehind: Int32Array;
  /** The powers of one base. */
  readonly lowPowers: Int32Array;
  /** The powers of the other. */
  readonly highPowers: Int32Array;
}

/** The longest text whose deletions are hashed. */
export const LONGEST = 64;

/** Makes the place for them. */
export function newDeletions(): Deletions {
  const places = (): Int32Array => new Int32Array(LONGEST + 1);
  const lowPowers = places().fill(1);
  const highPowers = places().fill(1);
  for (let power = 1; power <= LONGEST; power += 1) {
    lowPowers[power] = Math.imul(lowPowers[power - 1] ?? 1, LOW);
    highPowers[power] = Math.imul(highPowers[power - 1] ?? 1, HIGH);
  }
  return {
    lowsBefore: places(),
    highsBefore: places(),
    lowsBehind: places(),
    highsBehind: places(),
    lowPowers,
    highPowers,
  };
}

/** Reads a text once, so that each of its deletions takes no more time than a sum. */
export function readDeletions(deletions: Deletions, text: string): void {
  const { lowsBefore, highsBefore, lowsBehind, highsBehind, lowPowers, highPowers } = deletions;
  const { length } = text;
  let low = 0;
  let high = 0;
  for (let index = 0; index < length; index += 1) {
    lowsBefore[index] = low;
    highsBefore[index] = high;
    low = (Math.imul(low, LOW) + text.charCodeAt(index)) | 0;
    high = (Math.imul(high, HIGH) + text.charCodeAt(index)) | 0;
  }
  low = 0;
  high = 0;
  for (let index = length - 1; index >= 0; index -= 1) {
    lowsBehind[index] = low;
    highsBehind[index] = high;
    const power = length - 1 - index;
    low = (low + Math.imul(text.charCodeAt(index), lowPowers[power] ?? 0)) | 0;
    high = (high + Math.imul(text.charCodeAt(index), highPowers[power] ?? 0)) | 0;
  }
}

/**
 * Makes the hash of the text that was read, without one character.
 *
 * @param hash - takes the hash
 * @param deletions - the text
 * @param text - the same text
 * @param index - the character that is left out
 * @param isPlaced - whether its position is part of what is hashed
 */
export function hashDeletion(
  hash: TextHash,
  deletions: Deletions,
  { length }: string,
  index: number,
  isPlaced: boolean,
): void {
  const power = length - 1 - index;
  const { lowsBefore, highsBefore, lowsBehind, highsBehind, lowPowers, highPowers } = deletions;
  const low = Math.imul(lowsBefore[index] ?? 0, lowPowers[power] ?? 0) + (lowsBehind[index] ?? 0);
  const high = Math.imul(highsBefore[index] ?? 0, highPowers[power] ?? 0) + (highsBehind[index] ?? 0);
  hash.low = (low | 0) ^ (isPlaced ? Math.imul(index + 1, HIGH) : length - 1);
  hash.high = high | 0;
  finishHash(hash);
}

/** Makes the hash of a whole text, the same that a longer one has without the character that it has more. */
export function hashWhole(hash: TextHash, text: string): void {
  let low = 0;
  let high = 0;
  for (let index = 0; index < text.length; index += 1) {
    low = (Math.imul(low, LOW) + text.charCodeAt(index)) | 0;
    high = (Math.imul(high, HIGH) + text.charCodeAt(index)) | 0;
  }
  hash.low = low ^ text.length;
  hash.high = high;
  finishHash(hash);
}
