import { daysInMonth } from "../core/base.ts";
import {
  organizationCheckCharacter,
  residentIdCheckCharacter,
  usccCheckCharacter,
} from "../identifiers/index.ts";
import { provinceOf, provinces, sampleDivisionCode } from "./sample-area-codes.ts";
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
  const year = 1900 + below(random, 120);
  const month = 1 + below(random, 12);
  const day = 1 + below(random, daysInMonth(year, month));
  const birth = `${String(year)}${String(month).padStart(2, "0")}${String(day).padStart(2, "0")}`;
  // 81 and 82 are on residence permits, which have a remark.
  const body = `${provinceOf(random, provinces.slice(0, -4))}${numberBetween(random, 101, 2899, 4)}${birth}${digits(random, 3)}`;
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
