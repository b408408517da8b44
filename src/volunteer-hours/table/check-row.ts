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
 * @returns the warnings of `explainServiceRecord`, and `service-record.not-counted`
 */
export function explainServiceRecordRow(record: ServiceRecord): readonly Finding[] {
  const findings = explainServiceRecord(record);
  const { state } = record;
  if (state === "completed") return findings;
  return [...findings, { ...warningOf("service-record.not-counted", { state }), path: ["state"] }];
}

/**
 * Checks a service that was read from a row.
 *
 * @param input - any value
 * @param zone - the zone of times that name no offset
 * @returns the record, or the findings of `checkServiceRecord`, of which that about negative minutes is
 * `service-record.correction` that about a missing offset `service-record.clock-skips` or `.clock-repeats`,
 * `.total-not-whole`, `.guest`, and `.minutes-as-hours`
 */
export function checkServiceRecordRow(input: unknown, zone: string): CheckResult<ServiceRecord> {
  const result = checkServiceRecord(input);
  if (!result.ok) {
    return { ...result, findings: result.findings.map((finding) => named(finding, input, zone)) };
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

/** The total of several persons, of which each has no whole number of minutes. */
function notShared(share: number, input: unknown): Finding {
  const { headCount = 1 } = input as { readonly headCount?: number };
  const minutes = Math.round(share * headCount);
  return errorOf("service-record.total-not-whole", { minutes, persons: headCount });
}
