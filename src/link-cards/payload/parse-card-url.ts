import { failure, isCivilDate, notText, type CheckResult, type FindingOf } from "../../core/base.ts";
import { explainCardUrl } from "./explain-card-url.ts";
import type { CardUrlFindings } from "./findings.ts";
import type { CardUrl } from "./model.ts";
import { isCardHost, namesCommunity } from "./rules.ts";

/** The canonical form, up to a query or a fragment. */
const form =
  /^https:\/\/([a-z0-9.-]{1,253})\/L1\/(\d{12})\/(\d{3})\/(0|[0-9A-HJKMNP-TV-Z]{8})(?:\/(\d{4})(\d\d)(\d\d)\/([A-Z2-7]{4})([A-Z2-7]{102}[AIQY]))?(?=[?#]|$)/;

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
  const match = form.exec(text);
  if (match === null) return undefined;
  const [, host = "", area = "", grid = "", serial = "", year, month = "", day = "", kid, signature] = match;
  if (!isCardHost(host) || !namesCommunity(area)) return undefined;
  if (year === undefined) return { host, area, grid, serial };
  const expiresOn = `${year}-${month}-${day}`;
  return isCivilDate(expiresOn) ? { host, area, grid, serial, expiresOn, kid, signature } : undefined;
}
