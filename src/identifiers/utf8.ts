/**
 * The UTF-8 bytes of a text. TextEncoder is absent in some mini-program shells.
 *
 * @param text - text without lone surrogates
 * @returns its bytes
 */
export function utf8Of(text: string): Uint8Array {
  const escaped = encodeURIComponent(text);
  return Uint8Array.from(escaped.match(/%..|./g) ?? [], (part) =>
    part.length === 1 ? part.charCodeAt(0) : parseInt(part.slice(1), 16),
  );
}

/**
 * The base64url text of bytes without padding (RFC 4648, section 5).
 *
 * @param bytes - any bytes
 * @returns letters, digits, `-` and `_`
 */
export function base64UrlOf(bytes: Uint8Array): string {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  let text = "";
  for (let bit = 0; bit < bytes.length * 8; bit += 6) {
    const pair = ((bytes[bit >> 3] ?? 0) << 8) | (bytes[(bit >> 3) + 1] ?? 0);
    text += alphabet.charAt((pair >> (10 - (bit & 7))) & 63);
  }
  return text;
}
