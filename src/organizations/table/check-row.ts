import {
  errorOf,
  findingBelow,
  warningOf,
  type CheckResult,
  type Finding,
  type FindingPath,
} from "../../core/index.ts";
import { checkOrganizationCode, checkUscc } from "../../identifiers/index.ts";
import { checkOrganization } from "../check-organization.ts";
import { explainOrganization } from "../explain-organization.ts";
import type { Organization } from "../model.ts";

/** What is found in a row of a register beside what is found in its organization. */
export type OrganizationTableFindings = {
  /** The funds are so high that the number was probably meant in another unit. */
  readonly "organization.funds-unit": Record<never, never>;
};

const FEN_PER_HUNDRED_MILLION_YUAN = 10_000_000_000;

/**
 * Gives the warnings about an organization that was read from a row.
 *
 * @remarks Registers print funds in 万元, and a file in yuan without saying so would come out ten thousand times too
 * high: funds of 100 million yuan and more, of a foundation 10,000 million, are remarked on. The limits are a
 * convention of this library.
 *
 * @param organization - a valid organization
 * @returns the warnings of `explainOrganization`, and `organization.funds-unit`
 */
export function explainOrganizationRow(organization: Organization): readonly Finding[] {
  const findings = explainOrganization(organization);
  const remark = fundsRemark(organization);
  return remark === undefined ? findings : [...findings, remark];
}

function fundsRemark({ registeredFunds, kind }: Organization): Finding | undefined {
  if (registeredFunds === undefined || registeredFunds < FEN_PER_HUNDRED_MILLION_YUAN) return undefined;
  if (kind === "foundation" && registeredFunds < 100 * FEN_PER_HUNDRED_MILLION_YUAN) return undefined;
  return findingBelow(warningOf("organization.funds-unit", {}), "registeredFunds");
}

/**
 * Checks an organization that was read from a row, and says of a code what is wrong with it.
 *
 * @param input - any value
 * @returns as `checkOrganization`; of codes that are not well formed what `checkUscc` and `checkOrganizationCode` find,
 * or `uscc.not-well-formed` and `organization-code.not-well-formed` with the canonical form as suggestion
 */
export function checkOrganizationRow(input: unknown): CheckResult<Organization> {
  const result = checkOrganization(input);
  if (!result.ok)
    return { ...result, findings: result.findings.flatMap((finding) => explained(finding, input)) };
  const remark = fundsRemark(result.value);
  return remark === undefined ? result : { ...result, findings: [...result.findings, remark] };
}

/** Names what is wrong with a code; one that is only written otherwise gets its canonical form as suggestion. */
function explained(finding: Finding, input: unknown): readonly Finding[] {
  const field = finding.path[finding.path.length - 1];
  const check =
    field === "uscc" ? checkUscc : field === "organizationCode" ? checkOrganizationCode : undefined;
  if (check === undefined || !isAboutForm(finding)) return [finding];
  const result = check(valueAt(input, finding.path));
  if (!result.ok) return result.findings.map((error) => findingBelow(error as Finding, ...finding.path));
  const code = field === "uscc" ? "uscc.not-well-formed" : "organization-code.not-well-formed";
  return [findingBelow(errorOf(code, {}, result.value.code), ...finding.path)];
}

function isAboutForm({ code }: Finding): boolean {
  return code.endsWith(".not-well-formed");
}

function valueAt(input: unknown, path: FindingPath): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as { readonly [key: string | number]: unknown })[key];
  }
  return value;
}
