import type { FindingParams } from "../core/index.ts";
import type { Observation } from "./model.ts";

/** What the message about a number outside its scale prints. */
export function scaleOf({ sample }: Pick<Observation, "sample">): FindingParams {
  return { minimum: sample?.minimum, maximum: sample?.maximum };
}
