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
import { compactCode, isDigit, positionsRefused } from "./compact.ts";
import { hasProvincePrefix } from "./provinces.ts";

/** What the digits 7 to 9 of a community code say of the level between county and community. */
export type StreetKind = "street" | "town" | "township" | "zone";

/** What the digits 10 to 12 of a community code say of the community. */
export type CommunityKind =
  "residents-committee" | "villagers-committee" | "residents-committee-like" | "villagers-committee-like";

/** A community code of twelve digits and what can be read from it. */
export interface CommunityCode {
  /** The twelve digits. */
  readonly code: string;
  /** The division of county level, the first six digits. */
  readonly divisionCode: string;
  /** The street or township, the first nine digits. */
  readonly streetCode: string;
  /** The smallest unit that the code names. */
  readonly level: "province" | "prefecture" | "county" | "street" | "community";
  /** The band of digits 7 to 9; a `zone` says nothing of the unit's name; nothing at county level. */
  readonly streetKind?: StreetKind | undefined;
  /** The band of digits 10 to 12; the code decides, not the community's name; nothing above communities. */
  readonly communityKind?: CommunityKind | undefined;
  /** Whether the code stands for the whole of a zone that has no committee (498 and 598). */
  readonly virtual: boolean;
}

/** What is found in a community code. */
export type CommunityCodeFindings = InputFindings & {
  /** The code has another number of characters than 12. */
  readonly "community-code.length": { readonly length: number; readonly expected: number };
  /** Characters that are not digits stand at these positions, counted from 1. */
  readonly "community-code.character": { readonly positions: readonly number[] };
  /** No province has the first two digits. */
  readonly "community-code.province": { readonly prefix: string };
  /** The digits 7 to 9 are in no band of streets, towns, townships and zones. */
  readonly "community-code.street-band": { readonly band: string };
  /** The digits 10 to 12 are in no band of communities and villages. */
  readonly "community-code.community-band": { readonly band: string };
  /** A community is named below no street. */
  readonly "community-code.street-missing": Record<never, never>;
  /** A street is named below no county, which only cities without districts do. */
  readonly "community-code.county-missing": Record<never, never>;
  /** The code names the street, county or a unit above, not a community. */
  readonly "community-code.not-a-community": { readonly level: Exclude<CommunityCode["level"], "community"> };
  /** Blanks, dashes or full-width digits were removed. */
  readonly "community-code.normalized": Record<never, never>;
};

/** Prefecture-level cities whose streets stand directly below them: 东莞, 中山, 儋州, 嘉峪关. */
const citiesWithoutDistricts = /^(?:4419|4420|4604|6202)/;

/**
 * Says whether a value is a community code: twelve digits in the bands of the statistical division codes.
 *
 * @remarks 国统字〔2009〕91号 with GB/T 10114: six digits of the county, three of the street or township (000 to
 * 599), three of the community (000 to 599); `000` stands for the unit above itself. Whether the community exists
 * is not decided.
 *
 * @param value - any value
 * @returns `true` for the canonical form, units above communities included
 *
 * @example
 * import { isCommunityCode } from "linli/identifiers";
 *
 * isCommunityCode("330203100004"); // => true
 * isCommunityCode("330203600001"); // => false
 */
export function isCommunityCode(value: unknown): boolean {
  return typeof value === "string" && /^\d{6}[0-5]\d{2}[0-5]\d{2}$/.test(value) && hasProvincePrefix(value);
}

/**
 * Checks a community code and reads its parts.
 *
 * @remarks 国统字〔2009〕91号 with GB/T 10114. Digits 7 to 9: 001 to 099 streets, 100 to 199 towns, 200 to 399
 * townships, 400 to 599 zones, farms and the like, among them units that are called street or town. Digits 10 to
 * 12: 001 to 199 residents' committees, 200 to 399 villagers' committees, 400 to 499 and 500 to 599 units like them.
 * Dongguan, Zhongshan, Danzhou and Jiayuguan have no districts: their streets stand below `00`. Codes change every
 * year: keep the year of the list beside a code.
 *
 * @param input - any value; blanks, dashes and full-width digits are removed with a warning
 * @returns the parts; errors `community-code.length`, `.character`, `.province`, `.street-band`, `.community-band`;
 * warnings `.street-missing`, `.county-missing`, `.not-a-community`, `.normalized`
 *
 * @example
 * import { checkCommunityCode } from "linli/identifiers";
 *
 * const result = checkCommunityCode("371625003001");
 * result.ok && [result.value.streetKind, result.value.communityKind]; // => ["street", "residents-committee"]
 */
export function checkCommunityCode(
  input: unknown,
): CheckResult<CommunityCode, FindingOf<CommunityCodeFindings>> {
  if (typeof input !== "string") return failure([notText(input)]);
  const code = compactCode(input);
  const findings: FindingOf<CommunityCodeFindings>[] = [];
  if (code !== input)
    findings.push(warningOf("community-code.normalized", {}, isCommunityCode(code) ? code : undefined));
  if (code.length !== 12)
    findings.push(errorOf("community-code.length", { length: code.length, expected: 12 }));
  const positions = positionsRefused(code, isDigit);
  if (positions.length > 0) findings.push(errorOf("community-code.character", { positions }));
  else if (code.length === 12) findings.push(...bandFindings(code));
  return resultOf(partsOf(code), findings);
}

function bandFindings(code: string): FindingOf<CommunityCodeFindings>[] {
  const findings: FindingOf<CommunityCodeFindings>[] = [];
  const street = code.slice(6, 9);
  const community = code.slice(9);
  if (!hasProvincePrefix(code))
    findings.push(errorOf("community-code.province", { prefix: code.slice(0, 2) }));
  if (street > "599") findings.push(errorOf("community-code.street-band", { band: street }));
  if (street === "000" && community !== "000") findings.push(warningOf("community-code.street-missing", {}));
  if (community > "599") findings.push(errorOf("community-code.community-band", { band: community }));
  if (street !== "000" && code.slice(4, 6) === "00" && !citiesWithoutDistricts.test(code)) {
    findings.push(warningOf("community-code.county-missing", {}));
  }
  const level = levelOf(code);
  if (level !== "community") findings.push(warningOf("community-code.not-a-community", { level }));
  return findings;
}

function levelOf(code: string): CommunityCode["level"] {
  if (!code.endsWith("000")) return "community";
  if (!code.endsWith("000000")) return "street";
  if (code.endsWith("0000000000")) return "province";
  return code.endsWith("00000000") ? "prefecture" : "county";
}

function partsOf(code: string): CommunityCode {
  const level = levelOf(code);
  const community = code.slice(9);
  return {
    code,
    divisionCode: code.slice(0, 6),
    streetCode: code.slice(0, 9),
    level,
    streetKind: code.slice(6, 9) === "000" ? undefined : streetKindOf(code.slice(6, 9)),
    communityKind: level === "community" ? communityKindOf(community) : undefined,
    virtual: community === "498" || community === "598",
  };
}

function streetKindOf(band: string): StreetKind {
  if (band < "100") return "street";
  if (band < "200") return "town";
  return band < "400" ? "township" : "zone";
}

function communityKindOf(band: string): CommunityKind {
  if (band < "200") return "residents-committee";
  if (band < "400") return "villagers-committee";
  return band < "500" ? "residents-committee-like" : "villagers-committee-like";
}

/**
 * Writes a community code in the groups county, street and community.
 *
 * @param code - a community code
 * @returns the groups with blanks between them; any other text as it is
 *
 * @example
 * import { formatCommunityCode } from "linli/identifiers";
 *
 * formatCommunityCode("330203100004"); // => "330203 100 004"
 */
export function formatCommunityCode(code: string): string {
  return isCommunityCode(code) ? `${code.slice(0, 6)} ${code.slice(6, 9)} ${code.slice(9)}` : code;
}
