import { checkModel, warningOf, type CheckResult, type Finding } from "../core/index.ts";
import { isRecognitionRecord } from "./guards.ts";
import type { Recognition } from "./model.ts";
import { RecognitionSchema } from "./schema.ts";

/**
 * Says whether a value is a recognition.
 *
 * @param value - any value
 * @returns `true` for a record that contradicts neither its form nor itself
 *
 * @example
 * import { isRecognition } from "linli/ratings";
 *
 * const thanks = {
 *   id: "recognition-1",
 *   kind: "letter-of-gratitude",
 *   title: "感谢信",
 *   givers: [{ name: "银杏街道办事处" }],
 *   holderKind: "organization",
 *   holder: { id: "organization-7" },
 * };
 * isRecognition(thanks); // => true
 * isRecognition({ ...thanks, givers: [] }); // => false
 */
export function isRecognition(value: unknown): value is Recognition {
  try {
    return isRecognitionRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks a recognition: its fields, and whether they contradict each other.
 *
 * @remarks A letter of gratitude, a title, an award and a certificate of honour are given by somebody. Whether an
 * approval is needed (评比达标表彰) is not judged: where it is known, its number is a field.
 *
 * @param input - any value
 * @returns the recognition by reference, or `recognition.kind`, `.giver-missing`, `.ended-before-given`, `.edition`,
 * `.year`, `organization.text-empty`, `organization.reference-empty`, `period.order`, those of identifiers and dates, and
 * the `field.…` findings; with the warnings of `explainRecognition`
 *
 * @example
 * import { checkRecognition } from "linli/ratings";
 *
 * const { findings } = checkRecognition({
 *   id: "recognition-1",
 *   kind: "title",
 *   title: "优秀社区社会组织",
 *   givers: [{ name: "青禾区民政局" }],
 *   holderKind: "organization",
 *   holder: { id: "organization-7" },
 *   on: "2025-12-23",
 *   until: "2025-12-22",
 * });
 * findings.map(({ code }) => code); // => ["recognition.ended-before-given"]
 */
export function checkRecognition(input: unknown): CheckResult<Recognition> {
  return checkModel(RecognitionSchema, input, { guard: isRecognitionRecord, explain: explainRecognition });
}

/** Given back where there is nothing to remark. */
const nothing: readonly Finding[] = /* @__PURE__ */ Object.freeze([]);

/**
 * Gives the warnings about a valid recognition.
 *
 * @param recognition - a recognition that `isRecognition` accepts
 * @returns the warnings: `recognition.giver-unknown`, `recognition.label-without-criteria`
 *
 * @example
 * import { explainRecognition, type Recognition } from "linli/ratings";
 *
 * const label: Recognition = {
 *   id: "recognition-2",
 *   kind: "label",
 *   title: "友好商圈",
 *   givers: [{ name: "银杏街道办事处" }],
 *   holderKind: "place",
 *   holder: { name: "银杏商圈" },
 * };
 * explainRecognition(label).map(({ code }) => code); // => ["recognition.label-without-criteria"]
 */
export function explainRecognition({ kind, givers, criteria }: Recognition): readonly Finding[] {
  let found: Finding[] | undefined;
  if (givers.length === 0) {
    (found ??= []).push({ ...warningOf("recognition.giver-unknown", {}), path: ["givers"] });
  }
  if (kind === "label" && (criteria === undefined || criteria.length === 0)) {
    (found ??= []).push({ ...warningOf("recognition.label-without-criteria", {}), path: ["criteria"] });
  }
  return found ?? nothing;
}
