import { errorOf, failure, isCivilDate, type CheckResult, type FindingOf } from "../../core/base.ts";
import { isCommunityCode } from "../../identifiers/index.ts";
import type { CardUrlFindings, CardUrlPart } from "./findings.ts";
import type { CardUrl } from "./model.ts";
import { isCardHost, isCardSerial, isGridNumber, isKeyId, isSignatureText, namesCommunity } from "./rules.ts";

/** The segment that names the version which is read here. */
const VERSION = "L1";

/** No URL of a card is longer, even with every character of its tail percent-encoded. */
const LONGEST = 1024;

const SCHEME = "https://";

type Result = CheckResult<CardUrl, FindingOf<CardUrlFindings>>;

/** What of a URL could be read: its parts, the first that could not, and whether the rest is written as it must be. */
interface Reading {
  readonly parts: Partial<CardUrl>;
  readonly fault: CardUrlPart | undefined;
  readonly exact: boolean;
}

/**
 * Says why a text is not the canonical URL of a card, and reads of it what can be read.
 *
 * @param text - a text that is none
 * @returns the one finding, and the parts in canonical form
 */
export function explainCardUrl(text: string): Result {
  // A mini-program gets the whole address encoded, from its scheme on.
  const whole = /^https%3a%2f%2f/i.test(text) && text.length < 3 * LONGEST ? decodeOnce(text) : undefined;
  return whole === undefined ? explain(text, false) : explain(whole, true);
}

/** Of a text that was encoded as a whole no second level is taken off, and what it reads as is never the text itself. */
function explain(text: string, wasEncoded: boolean): Result {
  const scheme = text.slice(0, SCHEME.length);
  if (scheme.toLowerCase() !== SCHEME) return malformed("scheme");
  const written = withoutQuery(text.slice(SCHEME.length, SCHEME.length + LONGEST));
  if (written.length === LONGEST) return malformed("path");
  const decoded = wasEncoded ? written : decodeOnce(written);
  if (decoded === undefined) return malformed("path");
  const [host = "", version = "", ...tail] = withoutQuery(decoded).split("/");
  const smallHost = host.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const parts = taken("host", smallHost, isCardHost);
  const fault = parts.host === undefined ? "host" : undefined;
  if (version.toUpperCase() !== VERSION)
    return fault === undefined ? otherVersion(version, parts) : malformed(fault);
  const exact =
    !wasEncoded && scheme === SCHEME && decoded === written && host === smallHost && version === VERSION;
  return resultOf(readTail(tail, { parts, fault, exact }));
}

function malformed(part: CardUrlPart, parts?: Partial<CardUrl>): Result {
  return failure([errorOf("link-card.malformed", { part })], parts);
}

function otherVersion(version: string, parts: Partial<CardUrl>): Result {
  return /^l\d{1,9}$/i.test(version)
    ? failure([errorOf("link-card.unsupported-version", { known: VERSION })], parts)
    : malformed("path", parts);
}

function withoutQuery(text: string): string {
  const end = text.search(/[?#]/);
  return end < 0 ? text : text.slice(0, end);
}

/** Some scanners percent-encode what they read: one level is taken off. */
function decodeOnce(text: string): string | undefined {
  try {
    return text.includes("%") ? decodeURIComponent(text) : text;
  } catch {
    return undefined;
  }
}

function readTail(written: readonly string[], before: Reading): Reading {
  const tail = written.map((segment) => segment.replace(/[a-z]+/g, (letters) => letters.toUpperCase()));
  const [area = "", grid = "", serial = "", expiry, signed = ""] = withoutEmptyEnd(tail);
  const unsigned = {
    ...before.parts,
    ...taken("area", area, isCommunityCode),
    ...taken("grid", grid, isGridNumber),
    ...taken("serial", serial, isCardSerial),
  };
  const exact = before.exact && tail.every((segment, at) => segment === written[at]);
  const fault = before.fault ?? (["area", "grid", "serial"] as const).find((part) => !(part in unsigned));
  if (expiry === undefined) return { parts: unsigned, fault, exact: exact && tail.length === 3 };
  const signature = readSigned(expiry, signed);
  return {
    parts: { ...unsigned, ...signature.parts },
    fault: fault ?? signature.fault,
    exact: exact && signature.exact && tail.length === 5,
  };
}

/** Without the empty segments that slashes at the end leave. */
function withoutEmptyEnd(segments: readonly string[]): readonly string[] {
  let end = segments.length;
  while (end > 0 && segments[end - 1] === "") end -= 1;
  return segments.slice(0, end);
}

function readSigned(expiry: string, signed: string): Reading {
  const [, year = "", month = "", day = ""] = /^(\d{4})(\d\d)(\d\d)$/.exec(expiry) ?? [];
  const parts = {
    ...taken("expiresOn", `${year}-${month}-${day}`, isCivilDate),
    ...taken("kid", signed.slice(0, 4), isKeyId),
    ...taken("signature", signed.slice(4), isSignatureText),
  };
  // A last character whose spare bits are not zero is another text for the same bytes.
  const spareBits = parts.signature === undefined && /^[A-Z2-7]{103}$/.test(signed.slice(4));
  const fault =
    parts.expiresOn === undefined
      ? "expiry"
      : parts.kid === undefined
        ? "kid"
        : parts.signature === undefined && !spareBits
          ? "signature"
          : undefined;
  return { parts, fault, exact: !spareBits };
}

function taken<Part extends keyof CardUrl>(
  part: Part,
  text: string,
  is: (text: string) => boolean,
): { readonly [P in Part]?: string } {
  return (is(text) ? { [part]: text } : {}) as { readonly [P in Part]?: string };
}

function resultOf({ parts, fault, exact }: Reading): Result {
  if (fault !== undefined) return malformed(fault, parts);
  if (!exact) return failure([errorOf("link-card.non-canonical", {})], parts);
  if (parts.area !== undefined && !namesCommunity(parts.area)) {
    return failure([errorOf("link-card.area-not-community", {})], parts);
  }
  return malformed("path", parts);
}
