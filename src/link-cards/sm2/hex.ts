/**
 * Writes bytes as hexadecimal digits.
 *
 * @param bytes - any bytes
 * @returns two small digits for each
 */
export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * Reads bytes from hexadecimal digits.
 *
 * @param hex - two digits for each byte
 * @returns the bytes
 */
export function bytesOfHex(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (digits) => parseInt(digits, 16));
}
