import { checkModel, findingBelow, type CheckResult, type Finding } from "../core/index.ts";
import { explainOrganization } from "./explain-organization.ts";
import { isOrganizationRecord } from "./guards.ts";
import { findingsOfHistories } from "./histories.ts";
import type { Organization } from "./model.ts";
import { OrganizationSchema } from "./schema.ts";

/**
 * Says whether a value is an organization.
 *
 * @param value - any value
 * @returns `true` for a record that contradicts neither its form nor itself
 *
 * @example
 * import { isOrganization } from "linli/organizations";
 *
 * const names = [{ text: "清河街道银杏社区舞蹈队", language: "zh-CN", role: "registered" }];
 * isOrganization({ id: "organization-7", names, kind: "filed-community-organization" }); // => true
 * isOrganization({ id: "organization-7", names: [], kind: "filed-community-organization" }); // => false
 */
export function isOrganization(value: unknown): value is Organization {
  try {
    return isOrganizationRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks an organization: its fields, and whether they contradict each other.
 *
 * @remarks An error is a contradiction by a standard or a regulation: one registered name at a time
 * (社会组织名称管理办法, ministry order 69 of 2024, article 5), a kind that the credit code excludes (GB 32100-2015), a
 * credit code of an organization that is only filed (民办发〔2020〕36号), an event that cannot follow those before it.
 * Everything that is only unusual is a warning of `explainOrganization`. Only what is recorded is judged: a history
 * may begin in the middle.
 *
 * @param input - any value
 * @returns the organization by reference, or `organization.text-empty`, `.kind`, `.trait`, `.link-kind`, `.post-title`,
 * `.names-missing`, `.names-overlap`, `.reference-empty`, `.person-reference-empty`, `.link-to-itself`, `.kind-code`,
 * `.filing-with-code`, `.filing-with-registration`, `.direct-with-supervising-unit`, `.amount`, `.event-year`,
 * `.event-before-its-year`, `.event-incomplete`, `.event-field`, `.event-order` and `.event-dates` for each event at
 * fault, `.ended-before-founded`, `period.order`, those of quantities, identifiers and dates, and the `field.…`
 * findings; with the warnings of `explainOrganization`
 *
 * @example
 * import { checkOrganization } from "linli/organizations";
 *
 * const { findings } = checkOrganization({
 *   id: "organization-7",
 *   uscc: "52440305MJ00000260",
 *   names: [{ text: "青禾区邻里社会工作服务中心", language: "zh-CN", role: "registered" }],
 *   kind: "social-service-institution",
 *   events: [
 *     { event: "deregister", on: "2024-05-01" },
 *     { event: "change", on: "2025-05-01" },
 *   ],
 * });
 * findings.map(({ code, path }) => [code, path]); // => [["organization.event-order", ["events", 1]]]
 */
export function checkOrganization(input: unknown): CheckResult<Organization> {
  const result = checkModel(OrganizationSchema, input, {
    guard: isOrganizationRecord,
    explain: explainOrganization,
  });
  return result.ok ? result : withEveryEvent(result, input);
}

/** The schema can say only of the first event at fault that it is one; here each is named, at its place. */
function withEveryEvent(
  result: CheckResult<Organization> & { readonly ok: false },
  input: unknown,
): CheckResult<Organization> {
  if (!result.findings.some(isAboutOrder)) return result;
  const each = findingsOfHistories((input as Organization).events ?? []);
  return {
    ok: false,
    findings: [
      ...result.findings.filter((finding) => !isAboutOrder(finding)),
      ...each.map((finding) => findingBelow(finding as Finding, "events")),
    ],
  };
}

function isAboutOrder({ code }: Finding): boolean {
  return code === "organization.event-order" || code === "organization.event-dates";
}
