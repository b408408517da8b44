import { failure, isCivilDate, notText, type CheckResult, type FindingOf } from "../../core/base.ts";
import { explainCardUrl } from "./explain-card-url.ts";
import type { CardUrlFindings } from "./findings.ts";
import type { CardUrl } from "./model.ts";
import { isCardHost, namesCommunity } from "./rules.ts";

/**
 * The tail in its canonical form, up to a query or a fragment, but for the number of characters after the last day: a
 * counted run of that length takes twice the time of all the rest.
 */
const tailForm = /\/L1\/\d{12}\/\d{3}\/(?:0|[\dA-HJKMNP-TV-Z]{8})(?:\/\d{8}\/[A-Z2-7]+)?(?![^?#])/y;

const HOST_START = 8;
const LONGEST_HOST = 253;

/** Where the number begins, counted from the end of the host. */
const SERIAL_START = 21;

/** The length of the last day, the kid, the signature and the two slashes before them. */
const SIGNED_TAIL = 117;

/**
 * Reads the URL of a card, without verifying its signature.
 *
 * @remarks The form LXK1 of this library. One text alone is canonical: small letters in `https` and the host, capitals in
 * the tail, no percent-encoding, nothing after the signature. What a query or a fragment adds is ignored, because scanners
 * and messengers append some; it is not signed either. A URL without a signature is read, too.
 *
 * @param text - any value
 * @returns the parts; or one of `link-card.malformed`, `.unsupported-version`, `.non-canonical`,
 * `.area-not-community`, `input.not-text`, with the parts that could be read, canonical again, as `partial`
 *
 * @example
 * import { parseCardUrl } from "linli/link-cards";
 *
 * const result = parseCardUrl("https://lxk.example.gov.cn/L1/330203100004/007/0?from=poster");
 * result.ok && result.value;
 * // => { host: "lxk.example.gov.cn", area: "330203100004", grid: "007", serial: "0" }
 */
export function parseCardUrl(text: unknown): CheckResult<CardUrl, FindingOf<CardUrlFindings>> {
  if (typeof text !== "string") return failure([notText(text)]);
  const value = readCanonical(text);
  return value === undefined ? explainCardUrl(text) : { ok: true, value, findings: [] };
}

function readCanonical(text: string): CardUrl | undefined {
  if (!text.startsWith("https://")) return undefined;
  const at = text.indexOf("/", HOST_START);
  if (at < 0 || at > HOST_START + LONGEST_HOST) return undefined;
  tailForm.lastIndex = at;
  if (!tailForm.test(text)) return undefined;
  const end = tailForm.lastIndex;
  const host = text.slice(HOST_START, at);
  const area = text.slice(at + 4, at + 16);
  if (!isCardHost(host) || !namesCommunity(area)) return undefined;
  const grid = text.slice(at + 17, at + 20);
  const serialStart = at + SERIAL_START;
  if (end - serialStart === 1 || end - serialStart === 8) {
    return { host, area, grid, serial: text.slice(serialStart, end) };
  }
  const day = end - SIGNED_TAIL + 1;
  // Where the signature has another length, the slash before the day is not in its place.
  if (text.charAt(day - 1) !== "/" || !"AIQY".includes(text.charAt(end - 1))) return undefined;
  const expiresOn = `${text.slice(day, day + 4)}-${text.slice(day + 4, day + 6)}-${text.slice(day + 6, day + 8)}`;
  if (!isCivilDate(expiresOn)) return undefined;
  const serial = text.slice(serialStart, day - 1);
  const kid = text.slice(day + 9, day + 13);
  return { host, area, grid, serial, expiresOn, kid, signature: text.slice(day + 13, end) };
}
