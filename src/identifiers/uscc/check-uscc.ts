import {
  errorOf,
  failure,
  notText,
  resultOf,
  warningOf,
  type CheckResult,
  type FindingOf,
  type InputFindings,
} from "../../core/base.ts";
import { compactCode, positionsRefused } from "../compact.ts";
import { divisionLevelOf, type DivisionLevel } from "../division-code.ts";
import type { DivisionTable } from "../division-table.ts";
import { organizationCheckCharacter } from "../organization-code.ts";
import { isResidentId } from "../resident-id/is-resident-id.ts";
import {
  isSingleSourceCategory,
  usccAuthorityOf,
  usccCategoryOf,
  type UsccAuthority,
  type UsccCategory,
} from "./categories.ts";
import { isUscc, usccCharactersAt, usccCheckCharacter } from "./is-uscc.ts";

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
  readonly "uscc.category-single-source": { readonly category: string };
  /** The 17th character does not follow from positions 9 to 16. */
  readonly "uscc.organization-code-check": { readonly position: number; readonly expected: string };
  /** No province has the first two digits of the division. */
  readonly "uscc.division-impossible": { readonly division: string };
  /** The table in use lists the division as retired. */
  readonly "uscc.division-retired": { readonly division: string };
  /** The table in use does not list the division. */
  readonly "uscc.division-unknown": { readonly division: string; readonly until: string };
  /** The text is also a well-formed resident ID. */
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

type UsccFinding = FindingOf<UsccFindings>;

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
 * `.authority` (0); warnings `.authority` (a letter in no table), `.category-unknown`, `.category-single-source`,
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
export function checkUscc(input: unknown, options: UsccOptions = {}): CheckResult<Uscc, UsccFinding> {
  if (typeof input !== "string") return failure([notText(input)]);
  const code = compactCode(input);
  const findings: UsccFinding[] = [];
  const isOther = code.length === 18 && isResidentId(code);
  if (isOther) findings.push(warningOf("uscc.looks-like-resident-id", {}));
  else if (code !== input)
    findings.push(warningOf("uscc.normalized", {}, code.length === 18 ? code : undefined));
  if (!isUscc(code)) {
    findings.push(...defectsOf(code));
    // Parts of a resident ID are not read as parts of a credit code, and do not enter findings.
    if (code.length !== 18 || isOther) return failure(findings);
  }
  findings.push(...remarksOn(code, options));
  const value: Uscc = {
    code,
    authority: usccAuthorityOf(code),
    category: usccCategoryOf(code),
    divisionCode: code.slice(2, 8),
    divisionLevel: divisionLevelOf(code.slice(2, 8)),
    organizationCode: code.slice(8, 17),
    checkCharacter: code.charAt(17),
  };
  const result = resultOf(value, findings);
  return result.ok ? result : failure(findings, value);
}

/** Says why a text is no credit code. */
function defectsOf(code: string): UsccFinding[] {
  const findings: UsccFinding[] = [];
  if (code.length !== 18) findings.push(errorOf("uscc.length", { length: code.length, expected: 18 }));
  if (code.startsWith("0")) findings.push(errorOf("uscc.authority", { character: "0" }));
  const positions = positionsRefused(code, (character, index) =>
    // Position 1 refuses 0 as an authority, with a finding of its own.
    (index === 0 || index > 17 ? usccCharactersAt(17) : usccCharactersAt(index)).includes(character),
  );
  if (positions.length > 0) {
    findings.push(errorOf("uscc.character", { positions }, likelyFix(code, positions)));
    return findings;
  }
  const expected = usccCheckCharacter(code);
  if (code.length === 18 && expected !== undefined && expected !== code.charAt(17)) {
    findings.push(errorOf("uscc.check-character", { position: 18, expected }));
  }
  return findings;
}

const lookAlikes: { readonly [letter: string]: string } = { I: "1", O: "0", S: "5", V: "U", Z: "2" };

/** Replaces the letters that the standard leaves out because they are mistaken for others. */
function likelyFix(code: string, positions: readonly number[]): string | undefined {
  if (code.length !== 18 || !positions.every((position) => code.charAt(position - 1) in lookAlikes))
    return undefined;
  return code.replace(/[IOSVZ]/g, (letter) => lookAlikes[letter] ?? letter);
}

/** What is worth saying about a code of 18 characters whose outer form is right or wrong. */
function remarksOn(code: string, options: UsccOptions): UsccFinding[] {
  const severe = options.strict === true ? errorOf : warningOf;
  const findings: UsccFinding[] = [];
  const character = code.charAt(0);
  const category = code.slice(0, 2);
  if (usccAuthorityOf(code) === "unknown") {
    if (/[A-HJ-NPQRTUWXY]/.test(character)) findings.push(severe("uscc.authority", { character }));
  } else if (usccCategoryOf(code) === "unknown") {
    if (/^.\d/.test(code)) findings.push(severe("uscc.category-unknown", { category }));
  } else if (isSingleSourceCategory(code))
    findings.push(warningOf("uscc.category-single-source", { category }));
  const inner = code.slice(8, 17);
  const expected = /[IOSVZ]/.test(inner) ? undefined : organizationCheckCharacter(inner);
  if (expected !== undefined && expected !== inner.charAt(8)) {
    findings.push(severe("uscc.organization-code-check", { position: 17, expected }));
  }
  findings.push(...remarksOnDivision(code.slice(2, 8), options.divisions));
  return findings;
}

function remarksOnDivision(division: string, divisions: DivisionTable | undefined): UsccFinding[] {
  if (!/^\d{6}$/.test(division) || division === "100000") return [];
  if (divisionLevelOf(division) === "unknown") return [warningOf("uscc.division-impossible", { division })];
  const state = divisions?.stateOf(division);
  if (state === "retired") return [warningOf("uscc.division-retired", { division })];
  if (divisions === undefined || state !== "unknown") return [];
  return [warningOf("uscc.division-unknown", { division, until: divisions.coverage.until })];
}
