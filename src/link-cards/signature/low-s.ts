/** The order of P-256 (FIPS 186-5; SP 800-186, section 3.2.1.3). */
const ORDER = "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551";

/** The integer part of its half. */
const HALF = "7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a8";

/** Where s begins in a signature of r and s. */
const S_START = 32;

/**
 * Says whether an ES256 signature is the one of its two forms that cards have: s at most half of the order of the curve.
 *
 * @remarks With r and s, r and n − s verifies as well, so that anybody could write a second text of the same card. No BigInt,
 * which some shells lack.
 *
 * @param signature - 64 bytes, r and s
 * @returns whether s is low
 */
export function hasLowS(signature: Uint8Array): boolean {
  for (let at = 0; at < S_START; at += 1) {
    const difference = (signature[S_START + at] ?? 0) - byteOf(HALF, at);
    if (difference !== 0) return difference < 0;
  }
  return true;
}

/**
 * Gives the form of an ES256 signature that cards have.
 *
 * @param signature - 64 bytes, r and s
 * @returns the same where s is low; r and n − s where it is not
 */
export function withLowS(signature: Uint8Array): Uint8Array {
  if (hasLowS(signature)) return signature;
  const low = signature.slice();
  let borrowed = 0;
  for (let at = S_START - 1; at >= 0; at -= 1) {
    const difference = byteOf(ORDER, at) - (signature[S_START + at] ?? 0) - borrowed;
    borrowed = difference < 0 ? 1 : 0;
    low[S_START + at] = difference + 256 * borrowed;
  }
  return low;
}

function byteOf(digits: string, at: number): number {
  return parseInt(digits.slice(2 * at, 2 * at + 2), 16);
}
