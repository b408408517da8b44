import { digits, numberBetween, oneOf, type Random } from "./sampling.ts";

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
