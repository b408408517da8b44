import { checkModel, warningOf, type CheckResult, type Finding } from "../core/index.ts";
import { isObservationRecord } from "./guards.ts";
import type { Observation } from "./model.ts";
import { ObservationSchema } from "./schema.ts";
import { isSourced } from "./sourced.ts";

/** A convention of this library: below it a single answer moves a mean by more than three percent of the scale. */
const SMALL_SAMPLE = 30;

/**
 * Says whether a value is an observation.
 *
 * @param value - any value
 * @returns `true` for a record that contradicts neither its form nor itself
 *
 * @example
 * import { isObservation } from "linli/indicators";
 *
 * const quantity = { value: 237000000, qualifier: "exact", unit: "person", asOf: "2024-10" };
 * isObservation({ id: "o-1", indicator: "registered-volunteers", quantity }); // => true
 * isObservation({ id: "o-1", indicator: "registered-volunteers", quantity: 237000000 }); // => false
 */
export function isObservation(value: unknown): value is Observation {
  try {
    return isObservationRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks an observation: its number, its dates, and its survey where it comes from one.
 *
 * @remarks A number of a survey needs the sample (`sample.size`, how many answered) and the scale that people answered on:
 * a mean of 4.8 says nothing without both, and one of 5.2 on a scale from 1 to 5 is wrong.
 *
 * @param input - any value
 * @returns the observation by reference, or `observation.sample-size`, `.sample-population`, `.scale`, `.outside-scale`,
 * `indicator.revision`, `.place-empty`, those of quantities, identifiers, organizations and dates, and the `field.…`
 * findings; with the warnings of `explainObservation`
 *
 * @example
 * import { checkObservation } from "linli/indicators";
 *
 * const mean = { id: "o-1", indicator: "satisfaction", quantity: { value: 5.2, qualifier: "exact" } };
 * const sample = { statistic: "mean", size: 400, minimum: 1, maximum: 5 };
 * checkObservation({ ...mean, sample }).findings[0]?.params; // => { minimum: 1, maximum: 5 }
 * checkObservation({ ...mean, sample: { ...sample, size: undefined } }).findings[0]?.path; // => ["sample", "size"]
 */
export function checkObservation(input: unknown): CheckResult<Observation> {
  return checkModel(ObservationSchema, input, { guard: isObservationRecord, explain: explainObservation });
}

/** Given back where there is nothing to remark. */
const nothing: readonly Finding[] = /* @__PURE__ */ Object.freeze([]);

/**
 * Gives the warnings about a valid observation: what a reader will ask for.
 *
 * @remarks Who said it, and when: a figure without both cannot be traced. Samples below 30 are remarked on by a
 * convention of this library.
 *
 * @param observation - an observation that `isObservation` accepts
 * @returns the warnings: `observation.source-missing`, `observation.source-undated`, `observation.sample-small`
 *
 * @example
 * import { explainObservation, type Observation } from "linli/indicators";
 *
 * const said: Observation = { id: "o-1", indicator: "teams", quantity: { value: 1350000, qualifier: "exact", unit: "team" } };
 * explainObservation(said).map(({ code }) => code); // => ["observation.source-missing"]
 * const source = { title: "新闻发布会", on: "2024-11-05" };
 * explainObservation({ ...said, source }); // => []
 */
export function explainObservation(observation: Observation): readonly Finding[] {
  const { source, sample } = observation;
  let found: Finding[] | undefined;
  if (!isSourced(observation)) {
    (found ??= []).push({ ...warningOf("observation.source-missing", {}), path: ["source"] });
  } else if (source?.on === undefined) {
    (found ??= []).push({ ...warningOf("observation.source-undated", {}), path: ["source", "on"] });
  }
  if (sample !== undefined && sample.size < SMALL_SAMPLE) {
    const finding = warningOf("observation.sample-small", { size: sample.size, least: SMALL_SAMPLE });
    (found ??= []).push({ ...finding, path: ["sample", "size"] });
  }
  return found ?? nothing;
}
