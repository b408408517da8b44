import {
  errorOf,
  failure,
  hasErrors,
  notText,
  warningOf,
  type CheckResult,
  type FindingOf,
  type InputFindings,
} from "../../core/base.ts";
import { compactCode, positionsRefused } from "../compact.ts";
import { divisionLevelOf, type DivisionLevel } from "../division-code.ts";
import type { DivisionTable } from "../division-table.ts";
import { organizationCheckCharacter } from "../organization-code.ts";
import { hasResidentIdForm } from "../resident-id/check-character.ts";
import { isUnconfirmedCategory, usccKindOf, type UsccAuthority, type UsccCategory } from "./categories.ts";
import { usccCharactersAt, usccCheckCharacter } from "./is-uscc.ts";

/** A Unified Social Credit Code and what can be read from it. */
export interface Uscc {
  /** The 18 characters in canonical form. */
  readonly code: string;
  /** The authority that registers, by the first character. */
  readonly authority: UsccAuthority;
  /** The category within that authority, by the first two characters. */
  readonly category: UsccCategory;
  /** The division of the registering authority, not of the office's address; `100000` is the whole country. */
  readonly divisionCode: string;
  /** The level of that division, inferred from the zeros of its code. */
  readonly divisionLevel: DivisionLevel;
  /** The organization code (GB 11714) inside, positions 9 to 17. */
  readonly organizationCode: string;
  /** The 18th character. */
  readonly checkCharacter: string;
}

/** What the findings about a division print: its code, and the last list of the table, where one was passed. */
export type DivisionParams = {
  /** The six digits of the division. */
  readonly divisionCode: string;
  /** The first list of the table; nothing where no table was passed. */
  readonly from?: string;
  /** The last list of the table; nothing where no table was passed. */
  readonly until?: string;
};

/** What is found in a credit code. */
export type UsccFindings = InputFindings & {
  /** The code has another number of characters than 18. */
  readonly "uscc.length": { readonly length: number; readonly expected: number };
  /** Characters that may not stand there, at these positions, counted from 1. */
  readonly "uscc.character": { readonly positions: readonly number[] };
  /** The 18th character does not follow from the first 17. */
  readonly "uscc.check-character": { readonly position: number; readonly expected: string };
  /** The first character stands for no authority. */
  readonly "uscc.authority": { readonly character: string };
  /** The first two characters stand for no category that a table knows. */
  readonly "uscc.category-unknown": { readonly category: string };
  /** The category is known from one published table only. */
  readonly "uscc.category-unconfirmed": { readonly category: string };
  /** The 17th character does not follow from positions 9 to 16. */
  readonly "uscc.organization-code-check": { readonly position: number; readonly expected: string };
  /** No province has the first two digits of the division. */
  readonly "uscc.division-impossible": DivisionParams;
  /** The table in use lists the division as retired. */
  readonly "uscc.division-retired": DivisionParams;
  /** The table in use does not list the division. */
  readonly "uscc.division-unknown": DivisionParams;
  /** The text has the form of a resident ID number, whatever its check character is. */
  readonly "uscc.looks-like-resident-id": Record<never, never>;
  /** Blanks, dashes, lower case or full-width characters were brought to canonical form. */
  readonly "uscc.normalized": Record<never, never>;
};

/** How a credit code is checked. */
export interface UsccOptions {
  /** A table of division codes such as `divisionTable` of `linli/divisions`; it only adds warnings. */
  readonly divisions?: DivisionTable | undefined;
  /** Makes an unknown authority or category and a wrong inner check character errors; `false` by default. */
  readonly strict?: boolean | undefined;
}

/**
 * Checks a Unified Social Credit Code (统一社会信用代码), reads its parts and says what is wrong with it.
 *
 * @remarks GB 32100-2015 with its amendment of 2016; the inner organization code follows GB 11714-1997. Peers
 * accept codes whose inner check fails and codes outlive divisions, so that these are warnings. A code is lifelong
 * (国发〔2015〕33号); that it is well formed does not prove that it is registered.
 *
 * @param input - any value; blanks, dashes, lower case and full-width characters are normalised with a warning
 * @param options - a table of divisions, and whether to be strict
 * @returns the parts; errors `uscc.length`, `.character` (with a suggestion for I, O, S, V, Z), `.check-character`,
 * `.authority` (0); warnings `.authority` (a letter in no table), `.category-unknown`, `.category-unconfirmed`,
 * `.organization-code-check`, `.division-impossible`, `.division-retired`, `.division-unknown`,
 * `.looks-like-resident-id`, `.normalized`
 *
 * @example
 * import { checkUscc } from "linli/identifiers";
 *
 * const result = checkUscc("52440305MJ00000260");
 * result.ok && result.value.category; // => "social-service-institution"
 *
 * checkUscc("91350100M000100Y4A").findings[0]?.params; // => { position: 18, expected: "3" }
 */
export function checkUscc(
  input: unknown,
  options: UsccOptions = {},
): CheckResult<Uscc, FindingOf<UsccFindings>> {
  if (typeof input !== "string") return failure([notText(input)]);
  const code = compactCode(input);
  const findings: FindingOf<UsccFindings>[] = [];
  const isReadable = addDefects(findings, code);
  const isValid = findings.length === 0;
  if (hasResidentIdForm(code)) {
    findings.push(warningOf("uscc.looks-like-resident-id", {}));
    // The parts of somebody's number are not read as parts of a credit code, and do not enter findings.
    if (!isValid) return failure(findings);
  } else if (code !== input) findings.push(warningOf("uscc.normalized", {}, isValid ? code : undefined));
  if (!isReadable) return failure(findings);
  const divisionCode = code.slice(2, 8);
  const value = {
    code,
    ...usccKindOf(code),
    divisionCode,
    divisionLevel: divisionLevelOf(divisionCode),
    organizationCode: code.slice(8, 17),
    checkCharacter: code.slice(17),
  };
  addRemarks(findings, value, options);
  return hasErrors(findings) ? failure(findings, value) : { ok: true, value, findings };
}

/** Adds why a text is no credit code, and says whether its parts can be read: 18 characters that may stand there. */
function addDefects(findings: FindingOf<UsccFindings>[], code: string): boolean {
  const { length } = code;
  if (length !== 18) findings.push(errorOf("uscc.length", { length, expected: 18 }));
  const positions = positionsRefused(code, (character, index) =>
    // Position 1 refuses 0 as an authority, in a finding of its own.
    usccCharactersAt(index || 8).includes(character),
  );
  if (positions.length > 0) findings.push(errorOf("uscc.character", { positions }, likelyFix(code)));
  if (length !== 18 || positions.length > 0) return false;
  const expected = usccCheckCharacter(code) ?? "";
  if (expected !== code.slice(17)) findings.push(errorOf("uscc.check-character", { position: 18, expected }));
  return true;
}

/**
 * Replaces the letters that the standard leaves out by what they are mistaken for; nothing where none of them stands
 * there, or where the result is somebody's number.
 */
function likelyFix(code: string): string | undefined {
  const fixed = code.replace(/[IOSVZ]/g, (letter) => "105U2".charAt("IOSVZ".indexOf(letter)));
  return fixed === code || fixed.length !== 18 || hasResidentIdForm(fixed) ? undefined : fixed;
}

/** Adds what is worth saying of the parts of a code that can be read. */
function addRemarks(findings: FindingOf<UsccFindings>[], value: Uscc, options: UsccOptions): void {
  const { code, divisionCode, organizationCode, divisionLevel } = value;
  const severe = options.strict ? errorOf : warningOf;
  const category = code.slice(0, 2);
  if (value.authority === "unknown") {
    const character = code.slice(0, 1);
    findings.push((character === "0" ? errorOf : severe)("uscc.authority", { character }));
  } else if (value.category === "unknown") {
    findings.push(severe("uscc.category-unknown", { category }));
  } else if (isUnconfirmedCategory(code)) findings.push(warningOf("uscc.category-unconfirmed", { category }));
  const expected = organizationCheckCharacter(organizationCode) ?? "";
  if (expected !== organizationCode.slice(8))
    findings.push(severe("uscc.organization-code-check", { position: 17, expected }));
  const state =
    divisionLevel === "unknown"
      ? "impossible"
      : // The ministry registers for the whole country.
        (divisionLevel !== "national" && options.divisions?.stateOf(divisionCode)) || "listed";
  if (state !== "listed") {
    findings.push(
      warningOf(`uscc.division-${state}` as const, { divisionCode, ...options.divisions?.coverage }),
    );
  }
}
