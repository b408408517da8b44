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
import { compactCode, positionsRefused } from "./compact.ts";

/** An organization code and its parts. */
export interface OrganizationCode {
  /** The nine characters without a hyphen. */
  readonly code: string;
  /** The first eight characters. */
  readonly body: string;
  /** The ninth character, `0` to `9` or `X`. */
  readonly checkCharacter: string;
}

/** What is found in an organization code. */
export type OrganizationCodeFindings = InputFindings & {
  /** The code has another number of characters than 9. */
  readonly "organization-code.length": { readonly length: number; readonly expected: number };
  /** Characters that may not stand there, at these positions, counted from 1. */
  readonly "organization-code.character": { readonly positions: readonly number[] };
  /** The ninth character does not follow from the first eight. */
  readonly "organization-code.check-character": { readonly expected: string };
  /** A code of the range PDY00001 to PDY99999, which is for internal use only. */
  readonly "organization-code.internal-range": Record<never, never>;
  /** Blanks, the hyphen, lower case or full-width characters were brought to the machine form. */
  readonly "organization-code.normalized": Record<never, never>;
};

/** 3, 7, 9, 10, 5, 8, 4 and 2, as digits of base 11. */
const weights = "379A5842";

/**
 * Computes the check character of an organization code.
 *
 * @remarks GB 11714-1997: digits count 0 to 9, all 26 letters A to Z count 10 to 35, weights 3, 7, 9, 10, 5, 8, 4, 2;
 * 11 minus the sum modulo 11, where 10 is written X and 11 is written 0. The letters count differently in the
 * check character of the credit code around it.
 *
 * @param body - the first eight characters, digits and upper-case letters; further characters are ignored
 * @returns `0` to `9` or `X`; `undefined` where the body holds anything else
 *
 * @example
 * import { organizationCheckCharacter } from "linli/identifiers";
 *
 * organizationCheckCharacter("D2143569"); // => "X"
 */
export function organizationCheckCharacter(body: string): string | undefined {
  if (!/^[\dA-Z]{8}/.test(body)) return undefined;
  let sum = 0;
  for (let index = 0; index < 8; index += 1) {
    // In base 36 the letters count as the standard says.
    sum += parseInt(body.charAt(index), 36) * parseInt(weights.charAt(index), 11);
  }
  return "0X987654321".charAt(sum % 11);
}

/**
 * Says whether a value is an organization code in machine form whose check character is right.
 *
 * @param value - any value
 * @returns `true` for nine characters without a hyphen
 *
 * @example
 * import { isOrganizationCode } from "linli/identifiers";
 *
 * isOrganizationCode("D2143569X"); // => true
 * isOrganizationCode("D2143569-X"); // => false
 */
export function isOrganizationCode(value: unknown): boolean {
  return (
    typeof value === "string" && value.length === 9 && organizationCheckCharacter(value) === value.charAt(8)
  );
}

/**
 * Checks an organization code (组织机构代码) and reads its parts.
 *
 * @remarks GB 11714-1997; the code is today positions 9 to 17 of the credit code. PDY00001 to PDY99999 are
 * reserved for internal use and must not be exchanged.
 *
 * @param input - any value; a hyphen, blanks, lower case and full-width characters are normalised with a warning
 * @returns the code and its parts; errors `organization-code.length`, `.character`, `.check-character`;
 * warnings `.internal-range`, `.normalized`
 *
 * @example
 * import { checkOrganizationCode } from "linli/identifiers";
 *
 * checkOrganizationCode("D2143569-1").findings.map((finding) => finding.params); // => [{}, { expected: "X" }]
 */
export function checkOrganizationCode(
  input: unknown,
): CheckResult<OrganizationCode, FindingOf<OrganizationCodeFindings>> {
  if (typeof input !== "string") return failure([notText(input)]);
  const code = compactCode(input);
  const findings: FindingOf<OrganizationCodeFindings>[] = [];
  if (code !== input)
    findings.push(warningOf("organization-code.normalized", {}, isOrganizationCode(code) ? code : undefined));
  if (code.length !== 9)
    findings.push(errorOf("organization-code.length", { length: code.length, expected: 9 }));
  const positions = positionsRefused(code, (character, index) =>
    (index === 8 ? /[\dX]/ : /[\dA-Z]/).test(character),
  );
  const expected = organizationCheckCharacter(code);
  if (positions.length > 0) findings.push(errorOf("organization-code.character", { positions }));
  else if (code.length === 9 && expected !== undefined && expected !== code.charAt(8)) {
    findings.push(errorOf("organization-code.check-character", { expected }));
  }
  if (/^PDY(?!00000)\d{5}/.test(code)) findings.push(warningOf("organization-code.internal-range", {}));
  return resultOf({ code, body: code.slice(0, 8), checkCharacter: code.charAt(8) }, findings);
}

/**
 * Writes an organization code as it is printed, with a hyphen before the check character.
 *
 * @param code - an organization code in machine form
 * @returns the written form of GB 11714; any other text as it is
 *
 * @example
 * import { formatOrganizationCode } from "linli/identifiers";
 *
 * formatOrganizationCode("D2143569X"); // => "D2143569-X"
 */
export function formatOrganizationCode(code: string): string {
  return isOrganizationCode(code) ? `${code.slice(0, 8)}-${code.slice(8)}` : code;
}
