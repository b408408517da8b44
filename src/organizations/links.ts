import { assertCivilDate, periodContains, type CivilDate, type ExtensibleCode } from "../core/index.ts";
import type { OrganizationLinkKind } from "./code-lists.ts";
import type { Organization, OrganizationLink } from "./model.ts";
import { bodyReferenceMatches } from "./references.ts";

/** Which links are asked for. */
export interface LinkOptions {
  /** Only links of this kind. */
  readonly kind?: ExtensibleCode<OrganizationLinkKind> | undefined;
  /** Only links that certainly lead to this organization. */
  readonly to?: Pick<Organization, "id" | "uscc" | "names"> | undefined;
}

/**
 * Lists the relations of an organization that certainly hold on a date.
 *
 * @remarks A relation without dates always holds. One whose dates leave the day open is left out.
 *
 * @param organization - the organization
 * @param date - a civil date of any precision
 * @param options - which kind, and to whom; every link by default
 * @returns the links, in the order of the record
 * @throws TypeError where a date is no civil date
 *
 * @example
 * import { linksOn, type Organization } from "linli/organizations";
 *
 * const organization: Organization = {
 *   id: "o1",
 *   kind: "social-service-institution",
 *   names: [{ text: "东江区暖邻社会服务中心", language: "zh-CN", role: "registered" }],
 *   links: [
 *     { kind: "incubated-by", to: { id: "base" }, from: "2018-03-01", until: "2020-02-29" },
 *     { kind: "member-of", to: { id: "federation" }, from: "2019" },
 *   ],
 * };
 * linksOn(organization, "2019-06-01").map((link) => link.kind); // => ["incubated-by"]
 * linksOn(organization, "2021-01-01", { kind: "member-of" }).length; // => 1
 */
export function linksOn(
  organization: Pick<Organization, "links">,
  date: CivilDate,
  options: LinkOptions = {},
): readonly OrganizationLink[] {
  assertCivilDate(date);
  const { kind, to } = options;
  return (organization.links ?? []).filter(
    (link) =>
      (kind === undefined || link.kind === kind) &&
      (to === undefined || bodyReferenceMatches(link.to, to) === true) &&
      periodContains(link, date) === true,
  );
}
