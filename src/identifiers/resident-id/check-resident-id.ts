import {
  assertDay,
  errorOf,
  failure,
  isCivilDate,
  notText,
  resultOf,
  warningOf,
  type CheckResult,
  type CivilDate,
  type FindingOf,
  type InputFindings,
} from "../../core/base.ts";
import { compactCode, isDigit, positionsRefused } from "../compact.ts";
import type { DivisionTable } from "../division-table.ts";
import { hasProvincePrefix } from "../provinces.ts";
import { residentIdCheckCharacter } from "./check-character.ts";
import { isResidentId } from "./is-resident-id.ts";

/** The document that carries a number of this form, as its first two digits show. */
export type ResidentDocument = "resident-id-card" | "hong-kong-macao-taiwan-residence-permit";

/** A resident ID number and what can be read from it. All of it is personal data. */
export interface ResidentId {
  /** The 18 characters with an upper-case X, or the 15 digits of the old form. */
  readonly number: string;
  /** `"18"` for GB 11643-1999, `"15"` for GB 11643-1989. */
  readonly form: "18" | "15";
  /** The kind of document that carries such a number. */
  readonly document: ResidentDocument;
  /** The division of permanent residence when the number was given. */
  readonly divisionCode: string;
  /** The day of birth; nothing where the old form leaves the century open. */
  readonly bornOn?: CivilDate | undefined;
  /** The sex recorded, by the last digit of the sequence: odd is male. */
  readonly sex: "female" | "male";
  /** The number in 18 characters; nothing where the old form leaves the century open. */
  readonly currentNumber?: string | undefined;
}

/** What is found in a resident ID number; the number itself never is in a finding. */
export type ResidentIdFindings = InputFindings & {
  /** The number has neither 18 nor 15 characters. */
  readonly "resident-id.length": { readonly length: number; readonly expected: number };
  /** Characters that may not stand there, at these positions, counted from 1. */
  readonly "resident-id.character": { readonly positions: readonly number[] };
  /** The 18th character does not follow from the first 17. */
  readonly "resident-id.check-character": { readonly position: number; readonly expected: string };
  /** The calendar has no such birth date. */
  readonly "resident-id.no-such-day": { readonly positions: readonly number[] };
  /** The birth date is later than the day of the check. */
  readonly "resident-id.born-later": Record<never, never>;
  /** No province has the first two digits. */
  readonly "resident-id.division-impossible": { readonly prefix: string };
  /** The table in use does not list the division. */
  readonly "resident-id.division-unknown": { readonly until: string };
  /** The number is of the form of another document. */
  readonly "resident-id.other-document": {
    readonly document: "hong-kong-macao-taiwan-residence-permit" | "foreign-permanent-resident-card";
  };
  /** The number has the 15 digits of 1989. */
  readonly "resident-id.legacy-form": Record<never, never>;
  /** The sequences 996 to 999 of the old form belong to persons born before 1900. */
  readonly "resident-id.century-unknown": Record<never, never>;
  /** Blanks, dashes, a small x or full-width characters were brought to canonical form. */
  readonly "resident-id.normalized": Record<never, never>;
};

/** How a resident ID number is checked. */
export interface ResidentIdOptions {
  /** The day of the check, `YYYY-MM-DD`; a later birth date is then an error. */
  readonly on?: CivilDate | undefined;
  /** A table of division codes such as `divisionTable` of `linli/divisions`; it only adds warnings. */
  readonly divisions?: DivisionTable | undefined;
}

type ResidentIdFinding = FindingOf<ResidentIdFindings>;

/**
 * Checks a resident ID number (公民身份号码), reads its parts and says what is wrong with it.
 *
 * @remarks GB 11643-1999, and GB 11643-1989 for 15 digits. The division is that of the time when the number was
 * given, so that a retired one is right. Years before 1900 occur in the standard itself. Numbers of residence
 * permits (81, 82, 83) and of foreign permanent residents (9, their own form) are told apart by a warning that
 * rests on common knowledge, not on a text seen. No finding carries the number or a part of it beyond two digits.
 *
 * @param input - any value; blanks, dashes, a small x and full-width characters are normalised with a warning
 * @param options - the day of the check and a table of divisions
 * @returns the parts; errors `resident-id.length`, `.character`, `.check-character`, `.no-such-day`, `.born-later`,
 * `.division-impossible`; warnings `.division-unknown`, `.other-document`, `.legacy-form`, `.century-unknown`,
 * `.normalized`
 * @throws TypeError where `options.on` is no day
 *
 * @example
 * import { checkResidentId } from "linli/identifiers";
 *
 * const result = checkResidentId("440524188001010014");
 * result.ok && result.value.bornOn; // => "1880-01-01"
 */
export function checkResidentId(
  input: unknown,
  options: ResidentIdOptions = {},
): CheckResult<ResidentId, FindingOf<ResidentIdFindings>> {
  if (typeof input !== "string") return failure([notText(input)]);
  const number = compactCode(input);
  const findings: ResidentIdFinding[] = [];
  if (number !== input) findings.push(warningOf("resident-id.normalized", {}));
  if (!isResidentId(number)) findings.push(...defectsOf(number));
  if (!/^(?:\d{15}|\d{17}[\dX])$/.test(number)) return failure(findings);
  findings.push(...remarksOn(number, options));
  const parts = partsOf(number);
  const result = resultOf(parts, findings);
  return result.ok ? result : failure(findings, parts);
}

/** Says why a text is no resident ID number. */
function defectsOf(number: string): ResidentIdFinding[] {
  const { length } = number;
  const findings: ResidentIdFinding[] = [];
  if (length !== 18 && length !== 15) findings.push(errorOf("resident-id.length", { length, expected: 18 }));
  const positions = positionsRefused(
    number,
    (character, index) => isDigit(character) || (index === 17 && character === "X"),
  );
  if (positions.length > 0) findings.push(errorOf("resident-id.character", { positions }));
  if (findings.length > 0) return findings;
  const expected = residentIdCheckCharacter(number);
  if (length === 18 && expected !== undefined && expected !== number.charAt(17)) {
    findings.push(errorOf("resident-id.check-character", { position: 18, expected }));
  }
  if (!isCivilDate(birthDateOf(number))) {
    findings.push(errorOf("resident-id.no-such-day", { positions: length === 18 ? [7, 14] : [7, 12] }));
  }
  if (!hasProvincePrefix(number) && !number.startsWith("83")) {
    findings.push(errorOf("resident-id.division-impossible", { prefix: number.slice(0, 2) }));
  }
  return findings;
}

function remarksOn(number: string, options: ResidentIdOptions): ResidentIdFinding[] {
  const findings: ResidentIdFinding[] = [];
  const document = otherDocumentOf(number);
  if (document !== undefined) findings.push(warningOf("resident-id.other-document", { document }));
  if (number.length === 15) findings.push(warningOf("resident-id.legacy-form", {}));
  if (isCenturyUnknown(number)) findings.push(warningOf("resident-id.century-unknown", {}));
  if (options.on !== undefined) {
    assertDay(options.on);
    const bornOn = birthDateOf(number);
    if (!isCenturyUnknown(number) && isCivilDate(bornOn) && bornOn > options.on) {
      findings.push(errorOf("resident-id.born-later", {}));
    }
  }
  const division = number.slice(0, 6);
  const { divisions } = options;
  if (document === undefined && divisions !== undefined && divisions.stateOf(division) === "unknown") {
    findings.push(warningOf("resident-id.division-unknown", { until: divisions.coverage.until }));
  }
  return findings;
}

function otherDocumentOf(
  number: string,
): "hong-kong-macao-taiwan-residence-permit" | "foreign-permanent-resident-card" | undefined {
  if (/^8[123]/.test(number)) return "hong-kong-macao-taiwan-residence-permit";
  return number.length === 18 && number.startsWith("9") ? "foreign-permanent-resident-card" : undefined;
}

/** FROM MEMORY: in the old form these sequences were kept for persons born before 1900. */
function isCenturyUnknown(number: string): boolean {
  return number.length === 15 && /99[6-9]$/.test(number);
}

function birthDateOf(number: string): CivilDate {
  const digits = number.length === 18 ? number.slice(6, 14) : `19${number.slice(6, 12)}`;
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

function partsOf(number: string): ResidentId {
  const current = number.length === 18;
  const known = !isCenturyUnknown(number);
  return {
    number,
    form: current ? "18" : "15",
    document: /^8[123]/.test(number) ? "hong-kong-macao-taiwan-residence-permit" : "resident-id-card",
    divisionCode: number.slice(0, 6),
    bornOn: known && isCivilDate(birthDateOf(number)) ? birthDateOf(number) : undefined,
    sex: Number(number.charAt(current ? 16 : 14)) % 2 === 1 ? "male" : "female",
    currentNumber: current ? number : known ? currentNumberOf(number) : undefined,
  };
}

/** GB 11643-1999: the year gets its century, and the check character is added. */
function currentNumberOf(number: string): string {
  const body = `${number.slice(0, 6)}19${number.slice(6)}`;
  return `${body}${residentIdCheckCharacter(body) ?? ""}`;
}
