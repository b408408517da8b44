import { isCivilDate } from "../../core/base.ts";
import { parseCardUrl } from "./parse-card-url.ts";
import type { CardUrl, CardUrlParts } from "./model.ts";
import { isKeyId } from "./rules.ts";

/** The line before the URL in what is signed: a signature for cards is none for anything else. */
const CONTEXT = "LXK1\n";

/**
 * Writes the URL of a card, signed or not.
 *
 * @remarks The form LXK1 of this library: `https://host/L1/area/grid/serial`, and where it is signed `/YYYYMMDD/` with the
 * identifier of the key and the signature. The tail is in capitals and digits, which QR symbols hold in five and a half
 * bits each.
 *
 * @param card - the parts; `expiresOn`, `kid` and `signature` together or not at all
 * @returns the URL, which `parseCardUrl` reads again
 * @throws RangeError where a part has not its form
 *
 * @example
 * import { buildCardUrl } from "linli/link-cards";
 *
 * buildCardUrl({ host: "lxk.example.gov.cn", area: "330203100004", grid: "007", serial: "0" });
 * // => "https://lxk.example.gov.cn/L1/330203100004/007/0"
 */
export function buildCardUrl(card: CardUrl): string {
  const { expiresOn, kid, signature } = card;
  const signed = [expiresOn, kid, signature].filter((part) => part !== undefined).length;
  if (signed === 1 || signed === 2)
    throw new RangeError("A signed URL has a last day, a kid and a signature.");
  const url = signed === 0 ? unsignedUrl(card) : `${signedPart(card)}${signature ?? ""}`;
  const result = parseCardUrl(url);
  // A query would be read over, and the parts before it might do by themselves.
  if (!result.ok || /[?#]/.test(url)) {
    throw new RangeError(`No URL of a card: ${result.findings[0]?.code ?? "link-card.malformed"}.`);
  }
  return url;
}

function unsignedUrl({ host, area, grid, serial }: CardUrl): string {
  return `https://${host}/L1/${area}/${grid}/${serial}`;
}

function signedPart(card: CardUrl): string {
  const { expiresOn = "", kid = "" } = card;
  if (!isCivilDate(expiresOn) || expiresOn.length !== 10)
    throw new RangeError("A whole last day was expected.");
  return `${unsignedUrl(card)}/${expiresOn.replace(/-/g, "")}/${kid}`;
}

/**
 * Gives the text that the signature of a card signs: a line with the name of the form, and the URL up to the identifier
 * of the key.
 *
 * @param card - the parts, and the identifier of the key
 * @returns the text, ASCII alone
 * @throws RangeError where a part has not its form
 *
 * @example
 * import { signedTextOf } from "linli/link-cards";
 *
 * signedTextOf({ host: "a.cn", area: "371625003001", grid: "000", serial: "0", expiresOn: "2030-12-31", kid: "EH7D" });
 * // => "LXK1\nhttps://a.cn/L1/371625003001/000/0/20301231/EH7D"
 */
export function signedTextOf(card: CardUrlParts & { readonly kid: string }): string {
  const { host, area, grid, serial } = card;
  buildCardUrl({ host, area, grid, serial });
  if (!isKeyId(card.kid)) throw new RangeError("A kid of four characters of base 32 was expected.");
  return CONTEXT + signedPart(card);
}

/**
 * Gives the bytes that the signature of a card signs.
 *
 * @param text - a text that `signedTextOf` gave
 * @returns its bytes, one for each character
 */
export function bytesOfAscii(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/**
 * Gives the bytes that are signed of a card that was read, whose parts are known to have their forms.
 *
 * @param card - a card with its last day and kid
 * @returns the bytes
 */
export function signedBytesOf(card: CardUrl): Uint8Array {
  return bytesOfAscii(CONTEXT + signedPart(card));
}
