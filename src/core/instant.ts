import { errorOf, type FindingOf } from "./finding.ts";
import { notText, type InputFindings } from "./input.ts";
import { failure, type CheckResult } from "./result.ts";
import { daysInMonth, twoDigits } from "./civil-date.ts";
import { dayNumber } from "./day-arithmetic.ts";

/**
 * A point of time as ISO 8601 text with its offset, such as `2025-12-23T09:30:00+08:00`.
 *
 * @remarks Seconds and up to nine digits of a fraction may follow the minutes; the offset is `Z` or `±hh:mm`.
 * Text without an offset is no instant, because it names a different moment in every zone.
 */
export type Instant = string;

/** What is found in an instant. */
export type InstantFindings = InputFindings & {
  /** The text is not of the form `YYYY-MM-DDThh:mm[:ss[.f]]` with an offset. */
  readonly "instant.format": Record<never, never>;
  /** A date and a time without an offset. */
  readonly "instant.offset-missing": Record<never, never>;
  /** The form is right, but the calendar or the clock has no such moment. */
  readonly "instant.no-such-time": Record<never, never>;
};

const MINUTE = 60_000;
/** Zones reach from -12:00 to +14:00; eighteen hours leave room for history, as other calendars' libraries do. */
const MAX_OFFSET_MINUTES = 18 * 60;

/**
 * Reads an instant as milliseconds since 1970-01-01T00:00:00Z, for loops over many.
 *
 * @remarks Unlike `Date.parse` it refuses days that the calendar does not have, and text without an offset.
 * Digits of a fraction beyond milliseconds are read and cut off.
 *
 * @param text - an instant
 * @returns milliseconds, or `NaN` for text that is no instant
 *
 * @example
 * import { millisecondsOf } from "linli/core";
 *
 * millisecondsOf("1970-01-01T08:00:01+08:00"); // => 1000
 */
export function millisecondsOf(text: Instant): number {
  // The positions of a fixed form: reading codes one by one allocates nothing.
  const length = text.length;
  if (length < 17 || length > 35) return NaN;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  if (
    text.charCodeAt(4) !== 45 ||
    text.charCodeAt(7) !== 45 ||
    text.charCodeAt(10) !== 84 ||
    text.charCodeAt(13) !== 58 ||
    year < 1 ||
    day < 1 ||
    day > daysInMonth(year, month) ||
    hour < 0 ||
    hour > 23 ||
    minute < 0 ||
    minute > 59
  ) {
    return NaN;
  }
  let at = 16;
  let second = 0;
  let fraction = 0;
  if (text.charCodeAt(at) === 58) {
    second = twoDigits(text, 17);
    if (second < 0 || second > 59) return NaN;
    at = 19;
    if (text.charCodeAt(at) === 46) {
      const end = endOfDigits(text, at + 1);
      if (end === at + 1 || end > at + 10) return NaN;
      fraction = millisecondsOfFraction(text, at + 1, end);
      at = end;
    }
  }
  const offset = offsetMinutes(text, at);
  return (
    ((dayNumber(year, month, day) * 24 + hour) * 60 + minute - offset) * MINUTE + second * 1000 + fraction
  );
}

function endOfDigits(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at += 1;
  return at;
}

function millisecondsOfFraction(text: string, from: number, end: number): number {
  let value = 0;
  for (let at = from; at < from + 3; at += 1) value = value * 10 + (at < end ? text.charCodeAt(at) - 48 : 0);
  return value;
}

/** Reads the offset at the end of an instant in minutes; `NaN` where there is none or more follows. */
function offsetMinutes(text: string, at: number): number {
  const sign = text.charCodeAt(at);
  if (sign === 90) return text.length === at + 1 ? 0 : NaN;
  if ((sign !== 43 && sign !== 45) || text.length !== at + 6 || text.charCodeAt(at + 3) !== 58) return NaN;
  const minutes = twoDigits(text, at + 4);
  const total = twoDigits(text, at + 1) * 60 + minutes;
  if (minutes < 0 || minutes > 59 || total < 0 || total > MAX_OFFSET_MINUTES) return NaN;
  return sign === 45 ? -total : total;
}

/**
 * Says whether a value is an instant with an offset.
 *
 * @param value - any value
 * @returns `true` for ISO 8601 text with offset that calendar and clock have
 *
 * @example
 * import { isInstant } from "linli/core";
 *
 * isInstant("2025-12-23T09:30+08:00"); // => true
 * isInstant("2025-12-23T09:30"); // => false
 */
export function isInstant(value: unknown): boolean {
  return typeof value === "string" && !Number.isNaN(millisecondsOf(value));
}

/** The form of an instant, for finding out what is wrong with text that is none. */
const form = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?$/;

/**
 * Checks an instant and says what is wrong with it.
 *
 * @param input - any value
 * @returns the instant, or `instant.format`, `instant.offset-missing`, `instant.no-such-time`, `input.not-text`
 *
 * @example
 * import { checkInstant } from "linli/core";
 *
 * checkInstant("2025-02-29T09:30:00+08:00").findings[0]?.code; // => "instant.no-such-time"
 */
export function checkInstant(input: unknown): CheckResult<Instant, FindingOf<InstantFindings>> {
  if (typeof input !== "string") return failure([notText(input)]);
  if (isInstant(input)) return { ok: true, value: input, findings: [] };
  const parts = input.length <= 35 ? form.exec(input) : null;
  if (parts === null) return failure([errorOf("instant.format", {})]);
  return failure([errorOf(parts[1] === undefined ? "instant.offset-missing" : "instant.no-such-time", {})]);
}

/**
 * Counts the minutes from one instant to another.
 *
 * @param start - an instant
 * @param end - another instant
 * @returns whole minutes, cut towards zero; negative if `end` is earlier
 * @throws TypeError where one of them is no instant
 *
 * @example
 * import { minutesBetween } from "linli/core";
 *
 * minutesBetween("2025-12-23T09:30:00+08:00", "2025-12-23T02:50:00Z"); // => 80
 */
export function minutesBetween(start: Instant, end: Instant): number {
  const minutes = (requireMilliseconds(end) - requireMilliseconds(start)) / MINUTE;
  // Adding zero turns the -0 of a span below a minute into 0.
  return Math.trunc(minutes) + 0;
}

/**
 * Compares two instants as points of time, whatever their offsets.
 *
 * @param a - an instant
 * @param b - another instant
 * @returns -1 if `a` is earlier, 1 if it is later, 0 if both are the same millisecond
 * @throws TypeError where one of them is no instant
 *
 * @example
 * import { compareInstants } from "linli/core";
 *
 * compareInstants("2025-12-23T08:00:00+08:00", "2025-12-23T00:00:00Z"); // => 0
 */
export function compareInstants(a: Instant, b: Instant): -1 | 0 | 1 {
  const difference = requireMilliseconds(a) - requireMilliseconds(b);
  return difference < 0 ? -1 : difference > 0 ? 1 : 0;
}

/** Reads an instant as milliseconds; throws a `TypeError`, as a programmer's error, for what is none. */
export function requireMilliseconds(instant: Instant): number {
  const milliseconds = typeof instant === "string" ? millisecondsOf(instant) : NaN;
  if (Number.isNaN(milliseconds))
    throw new TypeError("An instant in ISO 8601 form with an offset was expected.");
  return milliseconds;
}
