import {
  checkModel,
  reconcile,
  warningOf,
  type CheckResult,
  type Finding,
  type FindingPath,
  type Reconciliation,
  isCertainlyBefore,
} from "../../core/index.ts";
import { isPolicyRecord } from "../guards.ts";
import type { Policy } from "./model.ts";
import { parsePolicyNumber } from "./policy-number.ts";
import { PolicySchema } from "./schema.ts";

/**
 * Says whether a value is a policy.
 *
 * @param value - any value
 * @returns `true` for a record that contradicts neither its form nor itself
 *
 * @example
 * import { isPolicy } from "linli/programmes";
 *
 * isPolicy({ id: "p-1", title: "志愿服务记录办法", issuers: [{ name: "民政部" }] }); // => true
 * isPolicy({ id: "p-1", title: "志愿服务记录办法", issuers: [] }); // => false
 */
export function isPolicy(value: unknown): value is Policy {
  try {
    return isPolicyRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks a policy: its fields, and whether they contradict each other.
 *
 * @remarks A document has an issuer, and none twice; it is not over before it was issued, and does not replace itself.
 *
 * @param input - any value
 * @returns the policy by reference, or `policy.kind`, `.issuers-missing`, `.issuer-repeated`, `.over-before-issue`,
 * `.circular`, `period.order`, those of quantities, organizations and dates, and the `field.…` findings; with the warnings
 * of `explainPolicy`
 *
 * @example
 * import { checkPolicy } from "linli/programmes";
 *
 * const notice = { id: "p-1", title: "关于规范志愿服务记录证明工作的指导意见", issuers: [{ name: "民政部" }], issuedOn: "2015-08-03" };
 * checkPolicy({ ...notice, repealedOn: "2014-01-01" }).findings[0]?.code; // => "policy.over-before-issue"
 */
export function checkPolicy(input: unknown): CheckResult<Policy> {
  return checkModel(PolicySchema, input, { guard: isPolicyRecord, explain: explainPolicy });
}

/**
 * Gives the warnings about a valid policy: its number, its dates, how many issued it.
 *
 * @remarks The year of a number is that of the issue, or the one before where the day recorded is that of publication:
 * 国办发〔2020〕53号 was published in January 2021. What a number is written like is a convention of official documents:
 * see `parsePolicyNumber`.
 *
 * @param policy - a policy that `isPolicy` accepts
 * @returns the warnings: `policy.number-form`, `.number-brackets`, `.number-serial`, `.number-year`, `.issued-missing`,
 * `.from-before-issue`, `.quotation-unplaced`, and those of `reconcile` where another number of issuers was announced
 *
 * @example
 * import { explainPolicy } from "linli/programmes";
 *
 * const issuers = [{ name: "民政部" }];
 * const policy = { id: "p-1", title: "志愿服务记录办法", issuers, number: "民函(2012)340号", issuedOn: "2012-10-23" };
 * explainPolicy(policy).map(({ code, suggestion }) => [code, suggestion]);
 * // => [["policy.number-brackets", "民函〔2012〕340号"]]
 */
export function explainPolicy(policy: Policy): readonly Finding[] {
  const { number, issuedOn, from, quotations = [] } = policy;
  const found: Finding[] = [];
  const warn = (finding: Finding, ...path: FindingPath): number =>
    found.push({ ...finding, severity: "warning", path });
  if (number !== undefined) {
    const read = parsePolicyNumber(number);
    for (const finding of read.findings) warn(finding, "number");
    const year = read.ok && read.value.form !== "standard" ? read.value.year : undefined;
    const issued = issuedOn === undefined ? undefined : Number(issuedOn.slice(0, 4));
    // A document numbered in December is often published, and cited, in January.
    if (year !== undefined && issued !== undefined && year !== issued && year + 1 !== issued) {
      warn(warningOf("policy.number-year", { year, issued }), "number");
    }
  }
  if (issuedOn === undefined) warn(warningOf("policy.issued-missing", {}), "issuedOn");
  if (isCertainlyBefore(from, issuedOn)) warn(warningOf("policy.from-before-issue", {}), "from");
  quotations.forEach(({ at }, index) => {
    if (at === undefined) warn(warningOf("policy.quotation-unplaced", {}), "quotations", index, "at");
  });
  for (const finding of reconcileIssuers(policy)?.because ?? []) warn(finding, "issuers");
  return found;
}

/**
 * Compares how many bodies issued a document, as was announced, with those that it names.
 *
 * @param policy - a policy
 * @returns what `reconcile` says; nothing where no number was announced
 *
 * @example
 * import { reconcileIssuers } from "linli/programmes";
 *
 * const announcedIssuers = { value: 10, qualifier: "exact" } as const;
 * const issuers = [{ name: "青禾区委社会工作部" }, { name: "青禾区民政局" }];
 * reconcileIssuers({ issuers, announcedIssuers })?.state; // => "short"
 * reconcileIssuers({ issuers, announcedIssuers })?.by; // => 8
 */
export function reconcileIssuers({
  issuers,
  announcedIssuers,
}: Pick<Policy, "issuers" | "announcedIssuers">): Reconciliation | undefined {
  return announcedIssuers === undefined ? undefined : reconcile(announcedIssuers, issuers.length);
}
