import { checkModel, dayBoundsOf, warningOf, type CheckResult, type Finding } from "../core/index.ts";
import { isServiceRecordRecord } from "./guards.ts";
import { measuredMinutesOf } from "./measured.ts";
import type { ServiceRecord } from "./model.ts";
import { ServiceRecordSchema } from "./schema.ts";

/**
 * Says whether a value is a service record.
 *
 * @param value - any value
 * @returns `true` for a record that contradicts neither its form nor itself
 *
 * @example
 * import { isServiceRecord } from "linli/volunteer-hours";
 *
 * const served = { startAt: "2026-03-05T09:00+08:00", endAt: "2026-03-05T11:30+08:00" };
 * isServiceRecord({ id: "r-1", volunteerId: "v-1", ...served, state: "completed" }); // => true
 * isServiceRecord({ id: "r-1", volunteerId: "v-1", state: "completed" }); // => false
 */
export function isServiceRecord(value: unknown): value is ServiceRecord {
  try {
    return isServiceRecordRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks a service record: its fields, and whether they contradict each other.
 *
 * @remarks A record says who served, or how many, and a completed one for how long. Minutes are whole and never negative: a
 * correction is an entry of the ledger and no record of a service.
 *
 * @param input - any value
 * @returns the record by reference, or `service-record.nobody`, `.roster`, `.roster-beside`, `.head-count`, `.minutes`,
 * `.division`, `.category`, `.capture`, `.start-missing`, `.ends-before-start`, `.pauses-too-long`, `.time-missing`,
 * `organization.text-empty`, those of dates and instants, and the `field.…` findings; with the warnings of
 * `explainServiceRecord`
 *
 * @example
 * import { checkServiceRecord } from "linli/volunteer-hours";
 *
 * const { findings } = checkServiceRecord({
 *   id: "r-1",
 *   volunteerId: "v-1",
 *   startAt: "2026-03-05T09:00+08:00",
 *   endAt: "2026-03-05T08:00+08:00",
 *   state: "completed",
 * });
 * findings.map(({ code, path }) => [code, path]); // => [["service-record.ends-before-start", ["endAt"]]]
 */
export function checkServiceRecord(input: unknown): CheckResult<ServiceRecord> {
  return checkModel(ServiceRecordSchema, input, {
    guard: isServiceRecordRecord,
    explain: explainServiceRecord,
  });
}

/** Given back where there is nothing to remark. */
const nothing: readonly Finding[] = /* @__PURE__ */ Object.freeze([]);

const MINUTES_PER_DAY = 1440;

/**
 * Gives the warnings about a valid service record: what is unusual in it, or probably wrong, but possible.
 *
 * @remarks Service time is the actual time devoted (ministry order 67 of 2020, article 7), so that a stated time that is
 * neither the one measured nor what is left of it without breaks and travel is remarked on. Which of the two counts is
 * the credit policy's affair.
 *
 * @param record - a record that `isServiceRecord` accepts
 * @returns the warnings: `service-record.sign-out-missing`, `.claimed-differs`, `.longer-than-day`, `.day-differs`
 *
 * @example
 * import { explainServiceRecord } from "linli/volunteer-hours";
 *
 * const served = { startAt: "2026-03-05T09:00+08:00", endAt: "2026-03-05T11:30+08:00" };
 * const record = { id: "r-1", volunteerId: "v-1", ...served, state: "completed", claimedMinutes: 180 } as const;
 * explainServiceRecord(record).map(({ params }) => params); // => [{ claimed: 180, measured: 150 }]
 */
export function explainServiceRecord(record: ServiceRecord): readonly Finding[] {
  let found: Finding[] | undefined;
  const { state, startAt, claimedMinutes, on } = record;
  const say = (finding: Finding, ...path: readonly string[]): void => {
    (found ??= []).push({ ...finding, path });
  };
  const measured = measuredMinutesOf(record);
  if (state === "completed" && startAt !== undefined && measured === undefined) {
    if (claimedMinutes === undefined) say(warningOf("service-record.sign-out-missing", {}), "endAt");
  }
  if (claimedMinutes !== undefined && measured !== undefined && differs(record, claimedMinutes, measured)) {
    const params = { claimed: claimedMinutes, measured };
    say(warningOf("service-record.claimed-differs", params), "claimedMinutes");
  }
  // Of a month or a year so much can be stated.
  const minutes = measured ?? (on?.length === 10 ? claimedMinutes : undefined);
  if (minutes !== undefined && minutes > MINUTES_PER_DAY && state === "completed") {
    const finding = warningOf("service-record.longer-than-day", { minutes });
    say(finding, measured === undefined ? "claimedMinutes" : "endAt");
  }
  if (on !== undefined && startAt !== undefined) {
    const begins = startAt.slice(0, 10);
    const { first, last } = dayBoundsOf(on);
    if (begins < first || begins > last) say(warningOf("service-record.day-differs", { begins }), "on");
  }
  return found ?? nothing;
}

/** Whether a stated time is neither the one measured nor what is left of it without breaks and travel. */
function differs(record: ServiceRecord, claimed: number, measured: number): boolean {
  const { breakMinutes = 0, travelMinutes = 0 } = record;
  return claimed !== measured && claimed !== measured - breakMinutes - travelMinutes;
}
