/** The alphabet of base 32 (RFC 4648, section 6): capitals and digits alone, for the alphanumeric mode of QR symbols. */
export const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** The alphabet of base64url (RFC 4648, section 5), in which JSON Web Keys write bytes. */
export const BASE64_URL = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/**
 * Writes bytes in an alphabet whose size is a power of two, without padding. `btoa` is absent in some shells, and
 * nothing there writes base 32.
 *
 * @param bytes - any bytes
 * @param alphabet - `BASE32` or `BASE64_URL`
 * @returns the text; the bits that are left over in the last character are zero
 */
export function encodeBits(bytes: Uint8Array, alphabet: string): string {
  const width = Math.log2(alphabet.length);
  let text = "";
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xffff;
    for (bits += 8; bits >= width; bits -= width)
      text += alphabet.charAt((held >> (bits - width)) & mask(width));
  }
  return bits === 0 ? text : text + alphabet.charAt((held << (width - bits)) & mask(width));
}

/**
 * Reads bytes that `encodeBits` wrote.
 *
 * @param text - any text
 * @param alphabet - `BASE32` or `BASE64_URL`
 * @returns the bytes; nothing where a character is none of the alphabet, a bit left over is not zero, or the number of
 * characters is that of no bytes, so that one text alone stands for some bytes
 */
export function decodeBits(text: string, alphabet: string): Uint8Array | undefined {
  const width = Math.log2(alphabet.length);
  const bytes = new Uint8Array((text.length * width) >> 3);
  let held = 0;
  let bits = 0;
  let at = 0;
  for (let index = 0; index < text.length; index += 1) {
    const value = alphabet.indexOf(text.charAt(index));
    if (value < 0) return undefined;
    held = ((held << width) | value) & 0xffff;
    bits += width;
    if (bits >= 8) {
      bits -= 8;
      bytes[at] = held >> bits;
      at += 1;
    }
  }
  return bits < width && (held & mask(bits)) === 0 ? bytes : undefined;
}

function mask(width: number): number {
  return (1 << width) - 1;
}
