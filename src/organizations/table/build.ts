import type { CellValue, TableCells } from "../../core/index.ts";
import { kindsOfCategory } from "../rules.ts";
import { HUB_PURPOSE, REMARKS } from "./ext-fields.ts";
import { levelOfRow } from "./level.ts";

/**
 * Builds an organization from the cells of a row.
 *
 * @remarks It runs for every row of a register: one object literal with all fields, `undefined` where there is nothing.
 * What is no text stays as it is, for the check to refuse.
 *
 * @param cells - what was read from the row, by the columns' ids
 * @param row - the number of the row
 * @returns the organization, to be checked
 */
export function buildOrganization(cells: TableCells, row: number): unknown {
  const { uscc, organizationCode } = codesOf(cells["uscc"], cells["organizationCode"]);
  const { filingAuthority, filingNumber } = cells;
  return {
    id: cells["id"] ?? uscc ?? organizationCode ?? filingNumber ?? `row-${String(row)}`,
    uscc,
    organizationCode,
    filing: filingOf(filingAuthority, filingNumber),
    names: namesOf(cells),
    kind: cells["kind"] ?? kindOf(uscc, filingAuthority ?? filingNumber),
    traits: traitsOf(cells),
    registration: registrationOf(cells, uscc),
    supervision: supervisionOf(cells["supervisingUnit"], cells["industryDepartment"]),
    foundedOn: cells["foundedOn"],
    scope: cells["scope"] === undefined ? undefined : [cells["scope"]],
    address: addressOf(cells["address"], cells["division"], cells["community"]),
    phone: cells["phone"],
    registeredFunds: cells["registeredFunds"],
    members: membersOf(cells["individualMembers"], cells["unitMembers"]),
    certificate: certificateOf(cells),
    events: eventsOf(cells["filedOn"], cells["termEndsOn"]),
    links: linksOf(cells["parentUscc"], cells["hubName"]),
    posts: postsOf(cells["legalRepresentative"]),
    asPrinted: asPrintedOf(cells),
    ext: extOf(cells["remarks"]),
  };
}

interface Codes {
  readonly uscc: CellValue;
  readonly organizationCode: CellValue;
}

/** A former organization code in the column of credit codes is one; two that differ are left for the check to refuse. */
function codesOf(code: CellValue, ownCode: CellValue): Codes {
  const organizationCode = withoutHyphen(ownCode);
  if (typeof code !== "string" || code.length > 10) return { uscc: code, organizationCode };
  const legacy = withoutHyphen(code);
  const isLegacy =
    typeof legacy === "string" &&
    legacy.length === 9 &&
    (organizationCode === undefined || organizationCode === legacy);
  return isLegacy ? { uscc: undefined, organizationCode: legacy } : { uscc: code, organizationCode };
}

/** Organization codes are printed with a hyphen before the check character. */
function withoutHyphen(code: CellValue): CellValue {
  return typeof code === "string" && code.length === 10 && code.charAt(8) === "-"
    ? code.slice(0, 8) + code.slice(9)
    : code;
}

/** Only where a standard has one kind for the category. */
function kindOf(uscc: CellValue, filing: CellValue): string | undefined {
  if (typeof uscc === "string") {
    const kinds = kindsOfCategory(uscc.slice(0, 2));
    return kinds?.length === 1 ? kinds[0] : undefined;
  }
  return filing === undefined ? undefined : "filed-community-organization";
}

function namesOf(cells: TableCells): readonly object[] {
  const { name, englishName, shortName, plaques, formerNames } = cells;
  // A name that is missing is an error of its own column.
  const names: object[] = [{ text: name, language: "zh-CN", role: "registered" }];
  if (englishName !== undefined) names.push({ text: englishName, language: "en", role: "registered" });
  if (shortName !== undefined) names.push({ text: shortName, language: "zh-CN", role: "short" });
  if (Array.isArray(plaques)) {
    for (const text of plaques) names.push({ text, language: "zh-CN", role: "plaque" });
  }
  if (Array.isArray(formerNames)) {
    for (const text of formerNames) names.push({ text, language: "zh-CN", role: "former" });
  }
  return names;
}

function traitsOf(cells: TableCells): readonly string[] | undefined {
  const { charity, publicFundraising, industryAssociation, hub } = cells;
  if (charity !== true && publicFundraising !== true && industryAssociation !== true && hub !== true) {
    return undefined;
  }
  const traits: string[] = [];
  if (charity === true) traits.push("charitable-organization");
  if (publicFundraising === true) traits.push("public-fundraising");
  if (industryAssociation === true) traits.push("industry-association");
  if (hub === true) traits.push("hub");
  return traits;
}

function registrationOf(cells: TableCells, uscc: CellValue): object | undefined {
  const { registrationAuthority: authority, registrationLevel, registrationDivision: divisionCode } = cells;
  if (authority === undefined && registrationLevel === undefined && divisionCode === undefined)
    return undefined;
  return { authority, level: registrationLevel ?? levelOfRow(divisionCode, authority, uscc), divisionCode };
}

/** An industry management department without a supervising unit is read as direct registration. */
function supervisionOf(unit: CellValue, department: CellValue): object | undefined {
  if (unit === undefined && department === undefined) return undefined;
  const direct = unit === undefined || isNone(unit);
  return {
    mode: direct ? "direct" : "dual",
    supervisingUnit: direct ? undefined : { name: unit },
    industryManagementDepartment: department === undefined ? undefined : { name: department },
  };
}

function isNone(unit: CellValue): boolean {
  return (
    unit === "无" ||
    unit === "直接登记" ||
    unit === "无业务主管单位" ||
    unit === "无（直接登记）" ||
    unit === "none" ||
    unit === "directly registered"
  );
}

function filingOf(authority: CellValue, number: CellValue): object | undefined {
  if (authority === undefined && number === undefined) return undefined;
  return { authority: authority === undefined ? undefined : { name: authority }, number };
}

/** Where the file has no address, the code of the community or the division is what it prints of one. */
function addressOf(text: CellValue, divisionCode: CellValue, communityCode: CellValue): object | undefined {
  if (text === undefined && divisionCode === undefined && communityCode === undefined) return undefined;
  return { text: text ?? communityCode ?? divisionCode, divisionCode, communityCode };
}

function membersOf(individuals: CellValue, units: CellValue): object | undefined {
  if (individuals === undefined && units === undefined) return undefined;
  return { individuals: countOf(individuals, "person"), units: countOf(units, "organization") };
}

function countOf(value: CellValue, unit: string): object | undefined {
  return value === undefined ? undefined : { value, qualifier: "exact", unit };
}

function certificateOf(cells: TableCells): object | undefined {
  const { certificateNumber: number, certificateFrom: from, certificateUntil: until } = cells;
  return number === undefined && from === undefined && until === undefined
    ? undefined
    : { number, from, until };
}

function eventsOf(filedOn: CellValue, termEndsOn: CellValue): readonly object[] | undefined {
  if (filedOn === undefined)
    return termEndsOn === undefined ? undefined : [{ event: "term-ends", on: termEndsOn }];
  const filed = { event: "file", on: filedOn };
  return termEndsOn === undefined ? [filed] : [filed, { event: "term-ends", on: termEndsOn }];
}

function linksOf(parent: CellValue, hub: CellValue): readonly object[] | undefined {
  if (parent === undefined && hub === undefined) return undefined;
  const links: object[] = [];
  if (parent !== undefined) links.push({ kind: "sub-unit-of", to: { uscc: parent } });
  if (hub !== undefined) links.push({ kind: "member-of", to: { name: hub }, purpose: HUB_PURPOSE });
  return links;
}

function postsOf(name: CellValue): readonly object[] | undefined {
  return name === undefined ? undefined : [{ holder: { name }, title: "legal-representative" }];
}

function asPrintedOf(cells: TableCells): object | undefined {
  const { ratingLevel, ratingValidity, status } = cells;
  return ratingLevel === undefined && ratingValidity === undefined && status === undefined
    ? undefined
    : { ratingLevel, ratingValidity, status };
}

function extOf(remarks: CellValue): object | undefined {
  return remarks === undefined ? undefined : { [REMARKS]: remarks };
}
