import { warningOf } from "../../core/index.ts";
import type { PhoneFinding, PhoneUnknownReason } from "./findings.ts";
import type { DigitRun } from "./scan-digits.ts";
import {
  findInPlan,
  isShortCode,
  isSubscriberNumber,
  leadingAreaCode,
  type PlannedNumber,
} from "./number-plan.ts";

/** What the caller knows of the place, in the form that reading needs. */
export interface Place {
  /** The area code with its 0, where the caller named a valid one. */
  readonly areaCode: string | undefined;
  /** Local codes as digits with their area code. */
  readonly localCodes: readonly string[];
}

/** A number that was read, with what had to be supposed. */
export interface NumberReading {
  /** The number. */
  readonly number: PlannedNumber;
  /** What had to be supposed. */
  readonly warnings: readonly PhoneFinding[];
}

/** Digits without the country code, and whether there was one. */
interface National {
  readonly digits: string;
  readonly withCountryCode: boolean;
}

/**
 * Reads runs of digits as one number.
 *
 * @param runs - the runs that stand together, without an extension
 * @param plus - whether a plus sign stands before the first
 * @param place - what the caller knows of the place
 * @returns the number, or `undefined` where the digits are no number of the plan
 */
export function readNumber(
  runs: readonly DigitRun[],
  plus: boolean,
  place: Place,
): NumberReading | undefined {
  const national = withoutCountryCode(runs, plus);
  if (national === undefined) return undefined;
  const { digits } = national;
  if (national.withCountryCode) return readInternational(digits);
  const planned = findInPlan(digits);
  // A short code is printed in one piece: 110 12 is not 11012.
  if (planned !== undefined && (runs.length === 1 || !isShortCode(digits))) return plain(planned);
  return readWithCarrierPrefix(digits) ?? readLegacyMobile(digits) ?? readLocal(digits, place);
}

/** Takes the country code off; `undefined` where it is not that of the mainland. */
function withoutCountryCode(runs: readonly DigitRun[], plus: boolean): National | undefined {
  const digits = runs.map((run) => run.digits).join("");
  if (plus) return digits.startsWith("86") ? international(digits, 2) : undefined;
  if (digits.startsWith("0086")) return international(digits, 4);
  if (digits.startsWith("00")) return undefined;
  return startsWithBareCountryCode(digits, runs[0]?.digits.length ?? 0)
    ? international(digits, 2)
    : { digits, withCountryCode: false };
}

function international(digits: string, length: number): National {
  return { digits: digits.slice(length), withCountryCode: true };
}

/** Digits from 12 up that start with 86 are no number of their own, unless the first run is a local number. */
function startsWithBareCountryCode(digits: string, firstRun: number): boolean {
  return digits.startsWith("86") && digits.length >= 12 && firstRun !== 7 && firstRun !== 8;
}

/** Behind +86 an area code loses its 0, though many write it; short codes are not dialled that way. */
function readInternational(digits: string): NumberReading | undefined {
  const planned = findInPlan(digits);
  if (planned !== undefined && !isShortCode(digits)) return plain(planned);
  const legacy = readLegacyMobile(digits);
  if (legacy !== undefined) return legacy;
  const withZero = digits.startsWith("0") ? undefined : findInPlan(`0${digits}`);
  return withZero === undefined ? undefined : plain(withZero);
}

/** 17951 was dialled before long-distance numbers; nothing else of the plan has 15 digits. */
function readWithCarrierPrefix(digits: string): NumberReading | undefined {
  const prefix = "17951";
  if (!digits.startsWith(prefix) || digits.length < 15) return undefined;
  const planned = findInPlan(digits.slice(prefix.length));
  return planned && { number: planned, warnings: [warningOf("phone.carrier-prefix", { prefix })] };
}

function readLegacyMobile(digits: string): NumberReading | undefined {
  if (!/^01[3-9]\d{9}$/.test(digits)) return undefined;
  const planned = findInPlan(digits.slice(1));
  return planned && { number: planned, warnings: [warningOf("phone.legacy-trunk-zero", {})] };
}

/** Numbers that only the caller's knowledge of the place completes. */
function readLocal(digits: string, { areaCode, localCodes }: Place): NumberReading | undefined {
  if (localCodes.includes(digits)) return localCode(digits);
  if (areaCode === undefined) return undefined;
  if (localCodes.includes(areaCode + digits)) return localCode(areaCode + digits);
  if (isSubscriberNumber(areaCode, digits)) {
    return plain({ kind: "landline", digits: areaCode + digits, areaCode });
  }
  const planned = `0${digits}`.startsWith(areaCode) ? findInPlan(`0${digits}`) : undefined;
  return planned?.kind === "landline"
    ? { number: planned, warnings: [warningOf("phone.trunk-zero-missing", { areaCode })] }
    : undefined;
}

function localCode(digits: string): NumberReading | undefined {
  const areaCode = leadingAreaCode(digits);
  return areaCode === undefined || areaCode === digits
    ? undefined
    : plain({ kind: "area-short-code", digits, areaCode });
}

function plain(number: PlannedNumber): NumberReading {
  return { number, warnings: [] };
}

/**
 * Says why digits are no number, as precisely as the plan allows.
 *
 * @param runs - the runs that stand together
 * @param plus - whether a plus sign stands before the first
 * @param place - what the caller knows of the place
 * @returns the reason
 */
export function whyUnknown(runs: readonly DigitRun[], plus: boolean, place: Place): PhoneUnknownReason {
  const national = withoutCountryCode(runs, plus);
  if (national === undefined) return "country-code";
  const { digits } = national;
  if (national.withCountryCode && isShortCode(digits)) return "country-code";
  if (digits.startsWith("0")) return whyNoLandline(digits);
  if (/^1[3-9]|^[48]00/.test(digits)) {
    const length = digits.startsWith("1") ? 11 : 10;
    return digits.length < length ? "too-few-digits" : "too-many-digits";
  }
  if (!digits.startsWith("1") && findInPlan(`0${digits}`)?.kind === "landline") return "trunk-zero-missing";
  if (digits.length > 12) return "too-many-digits";
  if (place.areaCode?.length === 3 && /^[2-8]\d{6}$/.test(digits)) return "too-few-digits";
  return /^[019]\d{6,7}$/.test(digits) ? "subscriber-number" : "not-in-plan";
}

function whyNoLandline(digits: string): PhoneUnknownReason {
  if (/^01[3-9]/.test(digits)) return digits.length < 12 ? "too-few-digits" : "too-many-digits";
  const areaCode = leadingAreaCode(digits);
  if (areaCode === undefined) return digits.length < 4 ? "too-few-digits" : "area-code";
  const local = digits.slice(areaCode.length);
  if (local.length > 8) return "too-many-digits";
  if (/^[2-8]/.test(local) || local === "") return local.length === 5 ? "not-in-plan" : "too-few-digits";
  return local.length < 7 ? "not-in-plan" : "subscriber-number";
}
