import { normalizeText } from "../core/base.ts";
import { compactCode } from "./compact.ts";
import { dialOf, isInternational } from "./phone/written-forms.ts";
import { areaCodeOf } from "./phone/place.ts";
import { scanDigits } from "./phone/scan-digits.ts";
import { separateExtension } from "./phone/separate-extension.ts";
import { isResidentId } from "./resident-id/is-resident-id.ts";

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
  if (text.length > longestText || /[\uD800-\uDFFF]/u.test(text)) return undefined;
  switch (kind) {
    case "phone":
      return phoneForm(text, areaCode);
    case "resident-id":
      return residentIdForm(compactCode(text));
    case "name":
      return nameForm(text);
    case "email":
      return emailForm(text);
    default:
      throw new RangeError("joinKey knows no such kind.");
  }
}

/** The number as dialled; codes and service numbers are shared by everybody and name nobody. */
function phoneForm(text: string, areaCode: string | undefined): string | undefined {
  const clean = normalizeText(text.replace(/\p{No}/gu, "\uFFFD"));
  const [before, skeleton, after] = scanDigits(clean);
  if (!/^[ (+]*$/.test(before) || !/^[ )]*$/.test(after)) return undefined;
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
  if (!isResidentId(number)) return undefined;
  if (number.length === 15) return /99[6-9]$/.test(number) ? `?${number}` : number;
  return number.replace(/^(\d{6})19(\d{9}).$/, "$1$2");
}

/** Blanks, the kind of middle dot and the case of letters differ from file to file. */
function nameForm(text: string): string | undefined {
  const name = normalizeText(text)
    .replace(/\s/g, "")
    .replace(/[•・‧∙]/g, "·")
    .toLowerCase();
  return /\p{L}/u.test(name) ? name : undefined;
}

function emailForm(text: string): string | undefined {
  const address = normalizeText(text).toLowerCase();
  return /^[^\s@]+@[^\s@]+$/.test(address) ? address : undefined;
}
