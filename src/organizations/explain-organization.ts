import {
  warningOf,
  type CivilDate,
  type Finding,
  type FindingOf,
  type FindingPath,
  isCertainlyBefore,
} from "../core/index.ts";
import { divisionLevelOf } from "../identifiers/index.ts";
import type { OrganizationKind, RegistrationLevel } from "./code-lists.ts";
import { endBefore } from "./event-rules.ts";
import type { OrganizationModelFindings } from "./model-findings.ts";
import type {
  Organization,
  OrganizationAddress,
  OrganizationEvent,
  Registration,
  Supervision,
} from "./model.ts";

type Remark = FindingOf<OrganizationModelFindings> | undefined;

/** Credit codes are given to social organizations since this day (民办函〔2015〕468号). */
const CODES_SINCE = "2016-01-01";

/** Given back where there is nothing to remark: a million clean records allocate nothing. */
const nothing: readonly Finding[] = /* @__PURE__ */ Object.freeze([]);

/**
 * Gives the warnings about a valid organization: what is unusual in it, or probably wrong, but possible.
 *
 * @remarks Credit codes are lifelong (国发〔2015〕33号), so that the division in one may be that of an earlier registering
 * body. A charitable organization takes the form of a foundation, a social group or a social service institution (慈善法,
 * amended 2023, article 8), and public fund-raising is its qualification (慈善组织公开募捐管理办法, ministry order 74 of
 * 2024). Foundations are registered by the ministry or a province (基金会管理条例, 2004, article 6), by delegation also by
 * some cities.
 *
 * @param organization - an organization that `isOrganization` accepts
 * @returns the warnings: `organization.code-missing`, `.filing-only`, `.legacy-code`, `.code-reissued`,
 * `.kind-code-unconfirmed`, `.code-level`, `.code-division`, `.trait-kind`, `.fundraising-without-charity`,
 * `.foundation-level`, `.supervising-unit-missing`, `.registered-before-founded`, `.address-division`
 *
 * @example
 * import { explainOrganization, type Organization } from "linli/organizations";
 *
 * const organization: Organization = {
 *   id: "organization-7",
 *   names: [{ text: "青禾区邻里互助促进会", language: "zh-CN", role: "registered" }],
 *   kind: "social-group",
 * };
 * explainOrganization(organization).map(({ code }) => code); // => ["organization.code-missing"]
 */
export function explainOrganization(organization: Organization): readonly Finding[] {
  // Every field is read once, and nobody is asked about what is not there: this runs for a million rows.
  const { uscc, kind, organizationCode, registration, supervision, address, events, foundedOn, traits } =
    organization;
  let found: Finding[] | undefined;
  if (uscc === undefined) found = withRemark(found, codeMissing(organization));
  else {
    if (organizationCode !== undefined) found = withRemark(found, codeReissued(uscc, organizationCode));
    found = withRemark(found, unconfirmedCategory(uscc, kind));
    if (registration !== undefined) found = withRemark(found, codeElsewhere(uscc, registration));
  }
  if (kind === "foundation") found = withRemark(found, foundationBelowProvince(uscc, registration));
  if (supervision !== undefined) found = withRemark(found, supervisingUnitMissing(supervision));
  if (events !== undefined && foundedOn !== undefined)
    found = withRemark(found, registeredBeforeFounded(events, foundedOn));
  if (address !== undefined) found = withRemark(found, communityElsewhere(address));
  if (traits !== undefined) {
    found = withRemark(found, fundraisingWithoutCharity(traits));
    for (let index = 0; index < traits.length; index += 1)
      found = withRemark(found, traitOfOtherKinds(traits, index, kind));
  }
  return found ?? nothing;
}

function withRemark(found: Finding[] | undefined, remark: Remark): Finding[] | undefined {
  if (remark === undefined) return found;
  if (found === undefined) return [remark];
  found.push(remark);
  return found;
}

function codeMissing(organization: Organization): Remark {
  const { kind, organizationCode, filing, registration, certificate, events } = organization;
  if (organizationCode !== undefined)
    return at(warningOf("organization.legacy-code", {}), "organizationCode");
  if (!isRegisteredKind(kind)) return undefined;
  if (filing !== undefined && registration === undefined && certificate === undefined) {
    return at(warningOf("organization.filing-only", {}, "filed-community-organization"), "kind");
  }
  if (events !== undefined && endBefore(events, CODES_SINCE) !== -1) return undefined;
  return at(warningOf("organization.code-missing", {}), "uscc");
}

/** Says whether organizations of a kind are registered by civil affairs. */
function isRegisteredKind(kind: string): boolean {
  return kind === "social-group" || kind === "social-service-institution" || kind === "foundation";
}

function codeReissued(uscc: string, organizationCode: string): Remark {
  // Positions 9 to 17 of a credit code are the organization code.
  return uscc.startsWith(organizationCode, 8)
    ? undefined
    : at(warningOf("organization.code-reissued", {}), "organizationCode");
}

/** The pairs G1 and J1 are known from secondary sources. */
function unconfirmedCategory(uscc: string, kind: string): Remark {
  const category = uscc.startsWith("G1") ? "G1" : uscc.startsWith("J1") ? "J1" : undefined;
  if (category === undefined || kind.startsWith("x-") || kind === "social-enterprise") return undefined;
  return kind === (category === "G1" ? "overseas-ngo-office" : "owners-assembly")
    ? undefined
    : at(warningOf("organization.kind-code-unconfirmed", { category }), "kind");
}

/** Codes of civil affairs carry the division of the registering body (民办函〔2015〕468号); others may carry another one. */
function codeElsewhere(uscc: string, { level, divisionCode }: Registration): Remark {
  if (!uscc.startsWith("5")) return undefined;
  const codeLevel = levelInCode(uscc);
  if (codeLevel !== level) {
    return divisionLevelOf(uscc.slice(2, 8)) === "unknown"
      ? undefined
      : at(warningOf("organization.code-level", { codeLevel, level }), "registration", "level");
  }
  if (divisionCode === undefined || uscc.startsWith(divisionCode, 2)) return undefined;
  const finding = warningOf("organization.code-division", { divisionCode: uscc.slice(2, 8) });
  return at(finding, "registration", "divisionCode");
}

/** The level by the zeros of the division in a credit code. */
function levelInCode(uscc: string): RegistrationLevel {
  if (uscc.startsWith("100000", 2)) return "national";
  if (uscc.startsWith("0000", 4)) return "province";
  return uscc.startsWith("00", 6) ? "prefecture" : "county";
}

function fundraisingWithoutCharity(traits: readonly string[]): Remark {
  const index = traits.indexOf("public-fundraising");
  return index === -1 || traits.includes("charitable-organization")
    ? undefined
    : at(warningOf("organization.fundraising-without-charity", {}), "traits", index);
}

function foundationBelowProvince(uscc: string | undefined, registration: Registration | undefined): Remark {
  const level = registration?.level ?? (uscc?.startsWith("53") ? levelInCode(uscc) : undefined);
  if (level !== "prefecture" && level !== "county") return undefined;
  const finding = warningOf("organization.foundation-level", { level });
  return registration === undefined ? at(finding, "uscc") : at(finding, "registration", "level");
}

function supervisingUnitMissing({ mode, supervisingUnit }: Supervision): Remark {
  return mode === "direct" || supervisingUnit !== undefined
    ? undefined
    : at(warningOf("organization.supervising-unit-missing", {}), "supervision", "supervisingUnit");
}

/** The day in a register may be that of the decision and the founding that of the certificate: no contradiction. */
function registeredBeforeFounded(events: readonly OrganizationEvent[], foundedOn: CivilDate): Remark {
  const index = events.findIndex(
    ({ event, on }) => event === "register" && on !== undefined && isCertainlyBefore(on, foundedOn),
  );
  return index === -1
    ? undefined
    : at(warningOf("organization.registered-before-founded", { position: index + 1 }), "foundedOn");
}

function communityElsewhere({ communityCode, divisionCode }: OrganizationAddress): Remark {
  return communityCode === undefined || divisionCode === undefined || communityCode.startsWith(divisionCode)
    ? undefined
    : at(warningOf("organization.address-division", {}), "address", "communityCode");
}

function traitOfOtherKinds(traits: readonly string[], index: number, kind: string): Remark {
  const trait = traits[index] ?? "";
  const kinds = kindsWith(trait);
  return kinds === undefined || kinds.includes(kind as OrganizationKind) || kind.startsWith("x-")
    ? undefined
    : at(warningOf("organization.trait-kind", { trait, kinds }), "traits", index);
}

const groups: readonly OrganizationKind[] = ["social-group"];
const foundations: readonly OrganizationKind[] = ["foundation"];
const charities: readonly OrganizationKind[] = ["foundation", "social-group", "social-service-institution"];

/** The kinds of organizations that a trait is of; nothing where any kind can have it. */
function kindsWith(trait: string): readonly OrganizationKind[] | undefined {
  switch (trait) {
    case "industry-association":
      return groups;
    case "community-foundation":
      return foundations;
    case "charitable-organization":
      return charities;
    default:
      return undefined;
  }
}

function at<F extends FindingOf<OrganizationModelFindings>>(finding: F, ...path: FindingPath): F {
  return { ...finding, path };
}
