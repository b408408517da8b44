/**
 * A hash of 64 bits in two halves.
 *
 * @remarks Among a million different texts, two have the same hash with a probability of 1 in 37 million.
 */
export interface TextHash {
  /** One half, as a signed number of 32 bits. */
  low: number;
  /** The other. */
  high: number;
}

/** Makes a hash of nothing. */
export function newHash(): TextHash {
  return { low: 0x2545f491, high: 0x5bd1e995 };
}

/** Makes a hash the one of nothing again. */
export function resetHash(hash: TextHash): void {
  hash.low = 0x2545f491;
  hash.high = 0x5bd1e995;
}

/** Adds a text and its end, so that `ab`, `c` is not `a`, `bc`. */
export function addText(hash: TextHash, text: string): void {
  let { low, high } = hash;
  const { length } = text;
  // Two units at a time; of the last odd one the end of the text makes a pair.
  for (let index = 0; index < length; index += 2) {
    const unit = text.charCodeAt(index) | (text.charCodeAt(index + 1) << 16);
    low = Math.imul(((low << 5) | (low >>> 27)) ^ unit, 0x9e3779b1);
    high = Math.imul(((high << 13) | (high >>> 19)) ^ unit, 0x85ebca6b);
  }
  hash.low = Math.imul(((low << 5) | (low >>> 27)) ^ (0x10000 + length), 0x9e3779b1);
  hash.high = Math.imul(((high << 13) | (high >>> 19)) ^ (0x10000 + length), 0x85ebca6b);
}

/** Lets every bit of what was added reach every bit of the hash. */
export function finishHash(hash: TextHash): void {
  hash.low = mixed(hash.low);
  hash.high = mixed(hash.high ^ hash.low);
}

function mixed(half: number): number {
  let bits = half;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
