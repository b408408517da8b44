import { errorOf, millisecondsOf, warningOf, type CheckResult, type Finding } from "../../core/index.ts";
import { checkServiceRecord, explainServiceRecord, isServiceRecord } from "../check-service-record.ts";
import type { ServiceRecord } from "../model.ts";
import { readLocalTime } from "./local-time.ts";

const MINUTES_PER_DAY = 1440;

/**
 * Says whether a value is a service record that a row can hold: one whose stated time fits into its day.
 *
 * @param value - any value
 * @returns `true` where it is
 */
export function isServiceRecordRow(value: unknown): value is ServiceRecord {
  return isServiceRecord(value) && !isImpossible(value);
}

/** Whether more is stated for one day than the day has: minutes, probably, under a heading of hours. */
function isImpossible({ claimedMinutes, on, startAt, endAt }: ServiceRecord): boolean {
  if (claimedMinutes === undefined || claimedMinutes <= MINUTES_PER_DAY) return false;
  if (startAt === undefined) return on !== undefined && on.length === 10;
  if (endAt === undefined) return true;
  return millisecondsOf(endAt) - millisecondsOf(startAt) < claimedMinutes * 60_000;
}

/**
 * Gives the warnings about a service that was read from a row.
 *
 * @param record - a valid record
 * @returns the warnings of `explainServiceRecord`, and `service-record.not-counted` or `.long-undated`
 */
export function explainServiceRecordRow(record: ServiceRecord): readonly Finding[] {
  const findings = explainServiceRecord(record);
  const { state } = record;
  if (state === "completed") return isLongUndated(record) ? [...findings, longUndated(record)] : findings;
  return [...findings, { ...warningOf("service-record.not-counted", { state }), path: ["state"] }];
}

/** Whether more than a day is stated without a date: the total of a year, or minutes under a heading of hours. */
function isLongUndated({ claimedMinutes = 0, on, startAt }: ServiceRecord): boolean {
  return claimedMinutes > MINUTES_PER_DAY && on === undefined && startAt === undefined;
}

function longUndated({ claimedMinutes = 0 }: ServiceRecord): Finding {
  // Minutes that are no whole hours are cut: the sentence is about how many there are.
  const number = Math.floor(claimedMinutes / 60);
  return { ...warningOf("service-record.long-undated", { number }), path: ["claimedMinutes"] };
}

/**
 * Checks a service that was read from a row.
 *
 * @param input - any value
 * @param zone - the zone of times that name no offset
 * @returns the record, or the findings of `checkServiceRecord`, of which that about negative minutes is
 * `service-record.correction` that about a missing offset `service-record.clock-skips` or `.clock-repeats`,
 * `.total-not-whole`, `.two-times`, `.guest`, and `.minutes-as-hours`
 */
export function checkServiceRecordRow(input: unknown, zone: string): CheckResult<ServiceRecord> {
  const result = checkServiceRecord(input);
  if (!result.ok) {
    return { ...result, findings: result.findings.map((finding) => renamed(finding, input, zone)) };
  }
  const { value } = result;
  const remarks = explainServiceRecordRow(value).slice(explainServiceRecord(value).length);
  const findings = [...result.findings, ...remarks];
  if (!isImpossible(value)) return { ok: true, value, findings };
  const number = (value.claimedMinutes ?? 0) / 60;
  const error = { ...errorOf("service-record.minutes-as-hours", { number }), path: ["claimedMinutes"] };
  // That it is longer than a day is the same fault in other words.
  const others = findings.filter(({ code }) => code !== "service-record.longer-than-day");
  return { ok: false, findings: [error, ...others] };
}

/** The finding by its name in a row; as it is where the value cannot be looked at. */
function renamed(finding: Finding, input: unknown, zone: string): Finding {
  try {
    return named(finding, input, zone);
  } catch {
    // Values of strangers can throw when they are touched.
    return finding;
  }
}

/** What the check of a record says of numbers and forms is told by what it means in a row. */
function named(finding: Finding, input: unknown, zone: string): Finding {
  const [field] = finding.path;
  const value =
    typeof field === "string" ? (input as { readonly [name: string]: unknown })[field] : undefined;
  if (finding.code === "service-record.minutes" && field === "claimedMinutes") {
    if (typeof value !== "number" || !Number.isFinite(value)) return finding;
    // Negative minutes are a correction, and cells are whole minutes: a fraction is a share.
    if (Number.isInteger(value) && value >= 0) return finding;
    const said = value < 0 ? errorOf("service-record.correction", {}) : notShared(value, input);
    return { ...said, path: finding.path };
  }
  if (field === "state" && value === "guest")
    return { ...errorOf("service-record.guest", {}), path: finding.path };
  const times = field === "claimedMinutes" && typeof value === "string" ? twoTimes.exec(value) : null;
  if (times !== null) {
    const [first, second] = [Number(times[1]), Number(times[2])];
    return { ...errorOf("service-record.two-times", { first, second }), path: finding.path };
  }
  // Only a time that is no certain moment was left without an offset.
  if ((field === "startAt" || field === "endAt") && typeof value === "string") {
    const shown = readLocalTime(value, zone)?.shown;
    const code = shown === "never" ? "service-record.clock-skips" : "service-record.clock-repeats";
    return shown === "never" || shown === "twice"
      ? { ...errorOf(code, { zone }), path: finding.path }
      : finding;
  }
  return finding;
}

/** Two times of one row, in minutes, as `buildServiceRecord` leaves them. */
const twoTimes = /^(-?\d{1,12})\+(-?\d{1,12})/;

/** The total of several persons, of which each has no whole number of minutes. */
function notShared(share: number, input: unknown): Finding {
  const { headCount = 1 } = input as { readonly headCount?: number };
  const minutes = Math.round(share * headCount);
  return errorOf("service-record.total-not-whole", { minutes, persons: headCount });
}
