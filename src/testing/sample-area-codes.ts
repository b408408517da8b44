import { below, numberBetween, type Random } from "./sampling.ts";

/** The prefixes of provinces; those of Hong Kong and Macao come last. */
export const provinces = "11121314152122233132333435363741424344454650515253546162636465718182";
/** Draws one of several prefixes of two digits. */
export function provinceOf(random: Random, prefixes: string): string {
  const at = 2 * below(random, prefixes.length / 2);
  return prefixes.slice(at, at + 2);
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
  return `${provinceOf(random, provinces)}${numberBetween(random, 1, 20, 2)}${numberBetween(random, 1, 28, 2)}`;
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
