import { daysInMonth } from "../core/base.ts";
import {
  organizationCheckCharacter,
  residentIdCheckCharacter,
  usccCheckCharacter,
} from "../identifiers/index.ts";
import {
  below,
  characters,
  digits,
  numberBetween,
  oneOf,
  withOtherCharacter,
  type InvalidSample,
  type Random,
} from "./sampling.ts";

const usccAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const provinces = [
  "11",
  "12",
  "13",
  "14",
  "15",
  "21",
  "22",
  "23",
  "31",
  "32",
  "33",
  "34",
  "35",
  "36",
  "37",
  "41",
  "42",
  "43",
  "44",
  "45",
  "46",
  "50",
  "51",
  "52",
  "53",
  "54",
  "61",
  "62",
  "63",
  "64",
  "65",
  "71",
  "81",
  "82",
] as const;
/** What a sample of a credit code begins with. */
export interface SampleUsccOptions {
  /** Authority and category, such as `"52"`; drawn from those of civil affairs by default. */
  readonly category?: string | undefined;
  /** The division of the registering authority, six digits; drawn by default. */
  readonly divisionCode?: string | undefined;
}

/**
 * Draws a well-formed credit code that belongs to nobody on purpose.
 *
 * @remarks Both check characters are right. The code is invented; whether somebody holds it is not known.
 *
 * @param random - a source of random numbers
 * @param options - what the code begins with
 * @returns a code that `isUscc` accepts and `checkUscc` has no remark on
 *
 * @example
 * import { isUscc } from "linli/identifiers";
 * import { sampleUscc } from "linli/testing";
 *
 * isUscc(sampleUscc(Math.random, { category: "52" })); // => true
 */
export function sampleUscc(random: Random, options: SampleUsccOptions = {}): string {
  const category = options.category ?? oneOf(random, ["51", "52", "53", "54", "55", "59"]);
  const body = characters(random, usccAlphabet, 8);
  const inner = `${body}${organizationCheckCharacter(body) ?? ""}`;
  const first17 = `${category}${options.divisionCode ?? sampleDivisionCode(random)}${inner}`;
  return `${first17}${usccCheckCharacter(first17) ?? ""}`;
}

/**
 * Draws a text that is nearly a credit code.
 *
 * @param random - a source of random numbers
 * @returns the text, and the error that `checkUscc` gives
 *
 * @example
 * import { checkUscc } from "linli/identifiers";
 * import { sampleInvalidUscc } from "linli/testing";
 *
 * const sample = sampleInvalidUscc(Math.random);
 * checkUscc(sample.text).findings.some((finding) => finding.code === sample.because); // => true
 */
export function sampleInvalidUscc(
  random: Random,
): InvalidSample<"uscc.length" | "uscc.character" | "uscc.check-character" | "uscc.authority"> {
  const code = sampleUscc(random);
  const kinds = ["uscc.length", "uscc.character", "uscc.check-character", "uscc.authority"] as const;
  const because = oneOf(random, kinds);
  if (because === "uscc.length") return { text: code.slice(0, -1), because };
  if (because === "uscc.authority") return { text: `0${code.slice(1)}`, because };
  const at = because === "uscc.character" ? 8 + below(random, 8) : 17;
  return {
    text: withOtherCharacter(random, code, at, because === "uscc.character" ? "IOSVZ" : usccAlphabet),
    because,
  };
}

/**
 * Draws a well-formed organization code.
 *
 * @param random - a source of random numbers
 * @returns nine characters that `isOrganizationCode` accepts
 *
 * @example
 * import { isOrganizationCode } from "linli/identifiers";
 * import { sampleOrganizationCode } from "linli/testing";
 *
 * isOrganizationCode(sampleOrganizationCode(Math.random)); // => true
 */
export function sampleOrganizationCode(random: Random): string {
  const body = characters(random, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 8);
  return `${body}${organizationCheckCharacter(body) ?? ""}`;
}

/**
 * Draws a text that is nearly an organization code.
 *
 * @param random - a source of random numbers
 * @returns the text, and the error that `checkOrganizationCode` gives
 *
 * @example
 * import { checkOrganizationCode } from "linli/identifiers";
 * import { sampleInvalidOrganizationCode } from "linli/testing";
 *
 * const sample = sampleInvalidOrganizationCode(Math.random);
 * checkOrganizationCode(sample.text).findings.some((finding) => finding.code === sample.because); // => true
 */
export function sampleInvalidOrganizationCode(
  random: Random,
): InvalidSample<"organization-code.length" | "organization-code.check-character"> {
  const code = sampleOrganizationCode(random);
  return below(random, 2) === 0
    ? { text: code.slice(0, -1), because: "organization-code.length" }
    : {
        text: withOtherCharacter(random, code, 8, "0123456789X"),
        because: "organization-code.check-character",
      };
}

/**
 * Draws a well-formed resident ID number of 18 characters that belongs to nobody on purpose.
 *
 * @param random - a source of random numbers
 * @returns a number that `isResidentId` accepts, born between 1900 and 2019
 *
 * @example
 * import { isResidentId } from "linli/identifiers";
 * import { sampleResidentId } from "linli/testing";
 *
 * isResidentId(sampleResidentId(Math.random)); // => true
 */
export function sampleResidentId(random: Random): string {
  // 81 and 82 are on residence permits, which have a remark.
  const residents = provinces.slice(0, -2) as unknown as typeof provinces;
  const year = 1900 + below(random, 120);
  const month = 1 + below(random, 12);
  const day = 1 + below(random, daysInMonth(year, month));
  const birth = `${String(year)}${String(month).padStart(2, "0")}${String(day).padStart(2, "0")}`;
  const body = `${oneOf(random, residents)}${numberBetween(random, 101, 2899, 4)}${birth}${digits(random, 3)}`;
  return `${body}${residentIdCheckCharacter(body) ?? ""}`;
}

/**
 * Draws a text that is nearly a resident ID number.
 *
 * @param random - a source of random numbers
 * @returns the text, and the error that `checkResidentId` gives
 *
 * @example
 * import { checkResidentId } from "linli/identifiers";
 * import { sampleInvalidResidentId } from "linli/testing";
 *
 * const sample = sampleInvalidResidentId(Math.random);
 * checkResidentId(sample.text).findings.some((finding) => finding.code === sample.because); // => true
 */
export function sampleInvalidResidentId(
  random: Random,
): InvalidSample<"resident-id.length" | "resident-id.check-character" | "resident-id.no-such-day"> {
  const number = sampleResidentId(random);
  const because = oneOf(random, [
    "resident-id.length",
    "resident-id.check-character",
    "resident-id.no-such-day",
  ] as const);
  if (because === "resident-id.length") return { text: number.slice(1), because };
  if (because === "resident-id.check-character") {
    return { text: withOtherCharacter(random, number, 17, "0123456789X"), because };
  }
  const body = `${number.slice(0, 10)}13${number.slice(12, 17)}`;
  return { text: `${body}${residentIdCheckCharacter(body) ?? ""}`, because };
}

/**
 * Draws a division code of county level below a province that exists.
 *
 * @remarks The form is right; whether such a county exists is left to chance.
 *
 * @param random - a source of random numbers
 * @returns six digits that `isDivisionCode` accepts
 *
 * @example
 * import { isDivisionCode } from "linli/identifiers";
 * import { sampleDivisionCode } from "linli/testing";
 *
 * isDivisionCode(sampleDivisionCode(Math.random)); // => true
 */
export function sampleDivisionCode(random: Random): string {
  return `${oneOf(random, provinces)}${numberBetween(random, 1, 20, 2)}${numberBetween(random, 1, 28, 2)}`;
}

/**
 * Draws a community code in the bands of the statistical division codes.
 *
 * @param random - a source of random numbers
 * @returns twelve digits that `isCommunityCode` accepts and that name a community
 *
 * @example
 * import { isCommunityCode } from "linli/identifiers";
 * import { sampleCommunityCode } from "linli/testing";
 *
 * isCommunityCode(sampleCommunityCode(Math.random)); // => true
 */
export function sampleCommunityCode(random: Random): string {
  return `${sampleDivisionCode(random)}${numberBetween(random, 1, 599, 3)}${numberBetween(random, 1, 599, 3)}`;
}

/**
 * Draws the identifier of a grid.
 *
 * @param random - a source of random numbers
 * @returns 15 digits, or a community code, a hyphen and a name, that `isGridId` accepts
 *
 * @example
 * import { isGridId } from "linli/identifiers";
 * import { sampleGridId } from "linli/testing";
 *
 * isGridId(sampleGridId(Math.random)); // => true
 */
export function sampleGridId(random: Random): string {
  const community = sampleCommunityCode(random);
  const number = 1 + below(random, 99);
  return below(random, 2) === 0
    ? `${community}${String(number).padStart(3, "0")}`
    : `${community}-第${String(number)}网格`;
}

/**
 * Draws a mobile number whose network code is allocated.
 *
 * @param random - a source of random numbers
 * @returns eleven digits that `classifyPhone` calls `mobile` without a finding
 *
 * @example
 * import { classifyPhone } from "linli/identifiers";
 * import { sampleMobile } from "linli/testing";
 *
 * classifyPhone(sampleMobile(Math.random)).kind; // => "mobile"
 */
export function sampleMobile(random: Random): string {
  return `${oneOf(random, ["130", "138", "150", "159", "166", "173", "186", "199"])}${digits(random, 8)}`;
}

/**
 * Draws a landline number with its area code.
 *
 * @param random - a source of random numbers
 * @returns area code, hyphen and eight digits that `classifyPhone` calls `landline` without a finding
 *
 * @example
 * import { classifyPhone } from "linli/identifiers";
 * import { sampleLandline } from "linli/testing";
 *
 * classifyPhone(sampleLandline(Math.random)).kind; // => "landline"
 */
export function sampleLandline(random: Random): string {
  return `${oneOf(random, ["010", "021", "0574", "0755"])}-${numberBetween(random, 2, 8, 1)}${digits(random, 7)}`;
}
