import type { Observation } from "./model.ts";

/** Says whether an observation tells where it was read, or who said it. */
export function isSourced({ source, statedBy }: Pick<Observation, "source" | "statedBy">): boolean {
  return (
    statedBy !== undefined ||
    source?.title !== undefined ||
    source?.url !== undefined ||
    source?.quote !== undefined
  );
}
