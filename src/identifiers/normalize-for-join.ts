import { daysInMonth, normalizeText } from "../core/base.ts";
import { compactCode } from "./compact.ts";
import { isEmailDomain } from "./email-domain.ts";
import { dialOf, isInternational } from "./phone/written-forms.ts";
import { areaCodeOf } from "./phone/place.ts";
import { scanDigits } from "./phone/scan-digits.ts";
import { separateExtension } from "./phone/separate-extension.ts";
import { hasProvincePrefix } from "./provinces.ts";
import { residentIdCheckCharacter } from "./resident-id/check-character.ts";

/** What a text is that persons are matched by. */
export type JoinKeyKind = "phone" | "resident-id" | "name" | "email";

/** The longest text that can say who a person is. */
const longestText = 320;

/**
 * Brings a text to the one form that all its writings share.
 *
 * @param kind - what the text is
 * @param text - the text as it stands in a file
 * @param areaCode - the area code of local numbers
 * @returns the form, or `undefined` where the text is not of its kind, so that nothing may be joined on it
 */
export function normalizeForJoin(
  kind: JoinKeyKind,
  text: string,
  areaCode: string | undefined,
): string | undefined {
  // Half a surrogate pair is damage: what it stood for is unknown.
  const usable = text.length > longestText || /[\uD800-\uDFFF]/u.test(text) ? "" : text;
  // Circled and raised digits are marks beside a text: they must not become digits of it.
  const clean = normalizeText(usable.replace(/\p{No}/gu, "\uFFFD"));
  switch (kind) {
    case "phone":
      return phoneForm(clean, areaCode);
    case "resident-id":
      return residentIdForm(compactCode(clean));
    case "name":
      return nameForm(clean);
    case "email":
      return emailForm(clean);
    default:
      throw new RangeError("joinKey needs a known kind.");
  }
}

/** The number as dialled; codes and service numbers are shared by everybody and name nobody. */
function phoneForm(text: string, areaCode: string | undefined): string | undefined {
  const [before, skeleton, after] = scanDigits(text);
  if (/[^ (+]/.test(before) || /[^ )]/.test(after)) return undefined;
  const { number, extension } = separateExtension(skeleton, before.includes("+"), {
    areaCode: areaCodeOf(areaCode),
    localCodes: [],
  });
  return number !== undefined && isInternational(number) ? dialOf(number, extension) : undefined;
}

/**
 * The 15 digits of the old form, for numbers of the 20th century: the century and the check character say nothing
 * more. The sequences 996 to 999 of the old form were for those born before 1900, so that their century is open.
 */
function residentIdForm(number: string): string | undefined {
  if (!isWellFormed(number)) return undefined;
  return number.length === 15
    ? number.replace(/^.*99[6-9]$/, "?$&")
    : number.replace(/^(.{6})19(.{9}).$/, "$1$2");
}

/** The judgement of `isResidentId`, which is written for speed at five times the size. */
function isWellFormed(number: string): boolean {
  const legacy = number.length === 15;
  const body = legacy ? number.replace(/^.{6}/, "$&19") : number.slice(0, 17);
  const check = residentIdCheckCharacter(body);
  const [, year, month, day] = /^.{6}(?!0000)(....)(..)(?!00)(..)/.exec(body) ?? [];
  return (
    check !== undefined &&
    (legacy || number === body + check) &&
    Number(day) <= daysInMonth(Number(year), Number(month)) &&
    (hasProvincePrefix(body) || /^83/.test(body))
  );
}

/** At least two letters, with marks, dots, hyphens and apostrophes between them; no digits, no stars. */
const nameForms = /^(?:[^\p{M}\p{P}\p{S}\p{Nd}\p{No}\p{Cc}][\p{M}·'’-]*){2,}$/u;
/** What stands where no name is known or the given name is left out: strangers share it. */
const placeholder =
  /某|(?:先生|女士|小姐|同志|老师)$|^(?:暂?无|[不未匿没][详明知填名有]|(?:[^a-z]*x+|na|none|null|unknown)$)/;

/** Blanks, the kind of middle dot and the case of letters differ from file to file. */
function nameForm(text: string): string | undefined {
  const name = text
    .replace(/\s/g, "")
    .replace(/[.•・‧∙]/g, "·")
    .toLowerCase();
  return nameForms.test(name) && !placeholder.test(name) ? name : undefined;
}

/** Stars are no part of an address: what is masked is shared by many. */
function emailForm(text: string): string | undefined {
  const address = text.toLowerCase();
  const [, domain = ""] = /^[\w.+%&'=-]+@(.+)$/.exec(address) ?? [];
  return isEmailDomain(domain) ? address : undefined;
}
