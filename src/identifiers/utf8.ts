/**
 * The UTF-8 bytes of a text. TextEncoder is absent in some mini-program shells.
 *
 * @param text - text without lone surrogates
 * @returns its bytes
 */
export function utf8Of(text: string): Uint8Array {
  const bytes = encodeURIComponent(text).replace(/%(..)/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
  return Uint8Array.from(bytes, (byte) => byte.charCodeAt(0));
}

/**
 * The base64url text of bytes without padding (RFC 4648, section 5).
 *
 * @param bytes - any bytes
 * @returns letters, digits, `-` and `_`
 */
export function base64UrlOf(bytes: Uint8Array): string {
  let text = "";
  for (let bit = 0; bit < bytes.length * 8; bit += 6) {
    const pair = ((bytes[bit >> 3] ?? 0) << 8) | (bytes[(bit >> 3) + 1] ?? 0);
    const value = (pair >> (10 - (bit & 7))) & 63;
    // From the value to the character: A to Z, a to z, 0 to 9, the hyphen, the low line. An alphabet would be larger.
    text += String.fromCharCode(
      value + (value < 26 ? 65 : value < 52 ? 71 : value < 62 ? -4 : value < 63 ? -17 : 32),
    );
  }
  return text;
}
