import {
  assertCivilDate,
  compareCivilDates,
  periodContains,
  warningOf,
  type CivilDate,
  type FindingOf,
} from "../../core/index.ts";
import type { Recognition } from "../model.ts";
import type { RecognitionStateFindings } from "./findings.ts";

/** Whether a recognition holds on a date. */
export interface RecognitionOnDate {
  /** `not-yet`: it begins later. `held`. `ended`: its last day is over. `"unknown"`: the dates do not decide. */
  readonly state: "not-yet" | "held" | "ended" | "unknown";
  /** Why, and what else is to be said. */
  readonly because: readonly FindingOf<RecognitionStateFindings>[];
}

/**
 * Says whether a recognition holds on a date, by the data recorded.
 *
 * @remarks It begins with `from`, or with the day on which it was given; without an end it holds on. A label whose review
 * is overdue still holds, with a remark: no text takes it away by itself.
 *
 * @param recognition - a recognition
 * @param date - a civil date of any precision
 * @returns the state; reasons `recognition.not-yet-given`, `.ended`, `.undated`, `.date-undecided`, and the remark
 * `recognition.review-passed`
 * @throws TypeError where a date is no civil date
 *
 * @see {@link recognitionsOn} for what a holder has on a date
 *
 * @example
 * import { recognitionStateOn, type Recognition } from "linli/ratings";
 *
 * const label: Recognition = {
 *   id: "recognition-4",
 *   kind: "label",
 *   title: "友好商圈",
 *   givers: [{ name: "银杏街道办事处" }],
 *   holderKind: "place",
 *   holder: { id: "place-2" },
 *   on: "2024-05-01",
 *   until: "2027-04-30",
 *   reviewOn: "2025-05-01",
 * };
 * recognitionStateOn(label, "2024-04-30").state; // => "not-yet"
 * recognitionStateOn(label, "2025-12-23").because[0]?.code; // => "recognition.review-passed"
 * recognitionStateOn(label, "2027-05-01").state; // => "ended"
 */
export function recognitionStateOn(recognition: Recognition, date: CivilDate): RecognitionOnDate {
  assertCivilDate(date);
  const { from = recognition.on, until } = recognition;
  const begun = periodContains({ from }, date);
  const open = periodContains({ until }, date);
  if (open === false)
    return { state: "ended", because: [warningOf("recognition.ended", { until: until ?? "" })] };
  if (from === undefined) return { state: "unknown", because: [warningOf("recognition.undated", {})] };
  if (begun === false)
    return { state: "not-yet", because: [warningOf("recognition.not-yet-given", { from })] };
  if (begun === "unknown" || open === "unknown") {
    return { state: "unknown", because: [warningOf("recognition.date-undecided", {})] };
  }
  return { state: "held", because: reviewRemark(recognition, date) };
}

function reviewRemark(
  { reviewOn }: Recognition,
  date: CivilDate,
): readonly FindingOf<RecognitionStateFindings>[] {
  return reviewOn !== undefined && compareCivilDates(reviewOn, date) === -1
    ? [warningOf("recognition.review-passed", { on: reviewOn })]
    : [];
}
