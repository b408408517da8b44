import {
  errorOf,
  failure,
  notText,
  resultOf,
  warningOf,
  type CheckResult,
  type FindingOf,
  type InputFindings,
} from "../core/base.ts";
import { compactCode, isDigit, positionsRefused } from "./compact.ts";
import { hasProvincePrefix } from "./provinces.ts";
import type { DivisionTable } from "./division-table.ts";

/** The level of a division as its code shows it; `"unknown"` where the code fits no division. */
export type DivisionLevel = "national" | "province" | "prefecture" | "county" | "unknown";

/** A six-digit division code and what can be read from it. */
export interface DivisionCode {
  /** The six digits. */
  readonly code: string;
  /** The level, inferred from the zeros of the code. */
  readonly level: DivisionLevel;
  /** The code of the province, such as `330000`; `100000` for the whole country. */
  readonly provinceCode: string;
  /** The code of the division above, where there is one. */
  readonly parentCode?: string | undefined;
}

/** What is found in a division code. */
export type DivisionCodeFindings = InputFindings & {
  /** The code has another number of characters than 6. */
  readonly "division-code.length": { readonly length: number; readonly expected: number };
  /** Characters that are not digits stand at these positions, counted from 1. */
  readonly "division-code.character": { readonly positions: readonly number[] };
  /** No province has the first two digits. */
  readonly "division-code.province": { readonly prefix: string };
  /** The table in use lists the code as retired. */
  readonly "division-code.retired": Record<never, never>;
  /** The table in use does not list the code. */
  readonly "division-code.unknown": { readonly until: string };
  /** Blanks, dashes or full-width digits were removed. */
  readonly "division-code.normalized": Record<never, never>;
};

/** What a check of a division code may consult. */
export interface DivisionCodeOptions {
  /** A table of division codes such as `divisionTable` of `linli/divisions`; it only adds warnings. */
  readonly divisions?: DivisionTable | undefined;
}

/**
 * Says whether a value is a division code of six digits below a province that exists.
 *
 * @remarks GB/T 2260 codes; `100000` stands for the whole country in credit codes. Whether the division itself
 * exists is not decided: divisions are founded and merged every year.
 *
 * @param value - any value
 * @returns `true` for the canonical form
 *
 * @example
 * import { isDivisionCode } from "linli/identifiers";
 *
 * isDivisionCode("330203"); // => true
 * isDivisionCode("990000"); // => false
 */
export function isDivisionCode(value: unknown): boolean {
  return (
    typeof value === "string" && /^\d{6}$/.test(value) && (value === "100000" || hasProvincePrefix(value))
  );
}

/**
 * Reads the level of a division from the zeros of its code.
 *
 * @remarks `100000` is the whole country, `xx0000` a province, `xxyy00` a prefecture, everything else a county
 * level division; the districts of municipalities are `xx01zz`, directly run counties `xx90zz` (GB/T 2260).
 * The level is inferred from the form, not looked up.
 *
 * @param code - six digits
 * @returns the level, `"unknown"` for anything that is no division code
 *
 * @example
 * import { divisionLevelOf } from "linli/identifiers";
 *
 * divisionLevelOf("330200"); // => "prefecture"
 */
export function divisionLevelOf(code: string): DivisionLevel {
  if (code === "100000") return "national";
  if (!isDivisionCode(code)) return "unknown";
  return /0000$/.test(code) ? "province" : /00$/.test(code) ? "prefecture" : "county";
}

/**
 * Gives the code of the division above, as the digits show it.
 *
 * @remarks The districts of municipalities and directly run counties (`xx90zz`) stand directly below the province.
 *
 * @param code - six digits
 * @returns the code above; `undefined` for a province, the whole country, and what is no division code
 *
 * @example
 * import { parentDivisionCode } from "linli/identifiers";
 *
 * parentDivisionCode("330203"); // => "330200"
 * parentDivisionCode("110101"); // => "110000"
 */
export function parentDivisionCode(code: string): string | undefined {
  const level = divisionLevelOf(code);
  if (level === "prefecture") return `${code.slice(0, 2)}0000`;
  if (level !== "county") return undefined;
  return isBelowProvince(code) ? `${code.slice(0, 2)}0000` : `${code.slice(0, 4)}00`;
}

/** Municipalities have no prefecture level but the groups 01 and 02; 90 is the group of directly run counties. */
function isBelowProvince(code: string): boolean {
  const municipality = ["11", "12", "31", "50"].includes(code.slice(0, 2));
  return municipality || code.slice(2, 4) === "90";
}

/**
 * Checks a division code and reads its parts.
 *
 * @remarks GB/T 2260: two digits each for province, prefecture and county level. A table only adds warnings,
 * because codes outlive divisions and divisions are newer than tables.
 *
 * @param input - any value; blanks, dashes and full-width digits are removed with a warning
 * @param options - a table to compare with
 * @returns the code with level, province and parent; errors `division-code.length`, `.character`, `.province`;
 * warnings `.retired`, `.unknown`, `.normalized`
 *
 * @example
 * import { checkDivisionCode } from "linli/identifiers";
 *
 * const result = checkDivisionCode("440305");
 * result.ok && result.value.level; // => "county"
 */
export function checkDivisionCode(
  input: unknown,
  options: DivisionCodeOptions = {},
): CheckResult<DivisionCode, FindingOf<DivisionCodeFindings>> {
  if (typeof input !== "string") return failure([notText(input)]);
  const code = compactCode(input);
  const findings: FindingOf<DivisionCodeFindings>[] = [];
  if (code !== input) findings.push(warningOf("division-code.normalized", {}));
  if (code.length !== 6) findings.push(errorOf("division-code.length", { length: code.length, expected: 6 }));
  const positions = positionsRefused(code, isDigit);
  if (positions.length > 0) findings.push(errorOf("division-code.character", { positions }));
  else if (code.length === 6 && !isDivisionCode(code)) {
    findings.push(errorOf("division-code.province", { prefix: code.slice(0, 2) }));
  }
  const { divisions } = options;
  if (divisions !== undefined && isDivisionCode(code) && code !== "100000") {
    const state = divisions.stateOf(code);
    if (state === "retired") findings.push(warningOf("division-code.retired", {}));
    if (state === "unknown")
      findings.push(warningOf("division-code.unknown", { until: divisions.coverage.until }));
  }
  return resultOf(
    {
      code,
      level: divisionLevelOf(code),
      provinceCode: code === "100000" ? code : `${code.slice(0, 2)}0000`,
      parentCode: parentDivisionCode(code),
    },
    findings,
  );
}

/**
 * Writes a division code in its three groups, for reading aloud and comparing.
 *
 * @param code - a division code
 * @returns the groups with a blank between them; any other text as it is
 *
 * @example
 * import { formatDivisionCode } from "linli/identifiers";
 *
 * formatDivisionCode("330203"); // => "33 02 03"
 */
export function formatDivisionCode(code: string): string {
  return isDivisionCode(code) ? `${code.slice(0, 2)} ${code.slice(2, 4)} ${code.slice(4)}` : code;
}
