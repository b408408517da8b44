import type { CellValue, TableCells } from "../../core/index.ts";
import type { Organization, OrganizationLink, OrganizationNameRole } from "../model.ts";
import { HUB_PURPOSE, REMARKS } from "./ext-fields.ts";

/**
 * Gives the cells of an organization, the other way round from `buildOrganization`.
 *
 * @remarks A table has one cell for many things of which a record can have several; the first counts. What has no column
 * is left out.
 *
 * @param organization - an organization
 * @returns the cells; of empty ones `undefined`
 */
export function cellsOfOrganization(organization: Organization): TableCells {
  // Of one shape for all records: in a file of a million rows that is a third of the time.
  return {
    ...identityCells(organization),
    ...registrationCells(organization),
    ...contentCells(organization),
  };
}

function identityCells(organization: Organization): TableCells {
  const { id, uscc, organizationCode, filing, kind } = organization;
  const derived = uscc ?? organizationCode ?? filing?.number;
  const plaques = textsOf(organization, "plaque", "zh-CN");
  const formerNames = textsOf(organization, "former", "zh-CN");
  return {
    id: id === derived ? undefined : id,
    uscc,
    organizationCode,
    name: textsOf(organization, "registered", "zh-CN")[0],
    englishName: textsOf(organization, "registered", "en")[0],
    shortName: textsOf(organization, "short", "zh-CN")[0],
    formerNames: formerNames.length === 0 ? undefined : formerNames,
    plaques: plaques.length === 0 ? undefined : plaques,
    kind,
  };
}

/** The names of a role that have not ended, which former ones have anyway. */
function textsOf(
  { names }: Organization,
  role: OrganizationNameRole,
  language: "zh-CN" | "en",
): readonly string[] {
  return names
    .filter((name) => name.role === role && name.language === language)
    .filter(({ until }) => until === undefined || role === "former")
    .map(({ text }) => text);
}

function registrationCells(organization: Organization): TableCells {
  const { registration, supervision, filing, certificate, events, posts } = organization;
  const representative = posts?.find(
    ({ title, until }) => title === "legal-representative" && until === undefined,
  );
  return {
    registrationAuthority: registration?.authority,
    registrationLevel: registration?.level,
    registrationDivision: registration?.divisionCode,
    supervisingUnit: supervision?.mode === "direct" ? "无" : supervision?.supervisingUnit?.name,
    industryDepartment: supervision?.industryManagementDepartment?.name,
    legalRepresentative: representative?.holder.name,
    foundedOn: organization.foundedOn,
    registeredFunds: organization.registeredFunds,
    certificateNumber: certificate?.number,
    certificateFrom: certificate?.from,
    certificateUntil: certificate?.until,
    filingAuthority: filing?.authority.name,
    filingNumber: filing?.number,
    filedOn: events?.find(({ event }) => event === "file")?.on,
  };
}

function contentCells(organization: Organization): TableCells {
  const { address, members, events, asPrinted, traits, scope, links } = organization;
  const has = (trait: string): true | undefined => traits?.some((own) => own === trait) || undefined;
  const placeholder = address?.communityCode ?? address?.divisionCode;
  return {
    address: address?.text === placeholder ? undefined : address?.text,
    division: address?.divisionCode,
    community: address?.communityCode,
    phone: organization.phone,
    scope: scope?.join("；"),
    individualMembers: exact(members?.individuals),
    unitMembers: exact(members?.units),
    termEndsOn: events?.filter(({ event }) => event === "term-ends").pop()?.on,
    status: asPrinted?.status,
    ratingLevel: asPrinted?.ratingLevel,
    ratingValidity: asPrinted?.ratingValidity,
    charity: has("charitable-organization"),
    publicFundraising: has("public-fundraising"),
    industryAssociation: has("industry-association"),
    hub: has("hub"),
    parentUscc: linkOf(links, ({ kind, to }) => kind === "sub-unit-of" && to.uscc !== undefined)?.to.uscc,
    hubName: linkOf(links, ({ kind, purpose }) => kind === "member-of" && purpose === HUB_PURPOSE)?.to.name,
    remarks: extOf(organization, REMARKS),
  };
}

function linkOf(
  links: Organization["links"],
  is: (link: OrganizationLink) => boolean,
): OrganizationLink | undefined {
  return links?.find((link) => link.until === undefined && is(link));
}

/** A cell of numbers has no hedge: "more than 50" is not written as 50. */
function exact(quantity: { readonly value: number; readonly qualifier: string } | undefined): CellValue {
  return quantity?.qualifier === "exact" ? quantity.value : undefined;
}

function extOf({ ext }: Organization, field: string): CellValue {
  const value = ext?.[field];
  return typeof value === "string" ? value : undefined;
}
