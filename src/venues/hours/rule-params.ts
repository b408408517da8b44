// What the findings of the schema's rules print; asked only where a rule refused its value.
import type { FindingParams } from "../../core/index.ts";
import type { OpeningException, OpeningSeason, OpeningWeek } from "./model.ts";
import { exceptionsThatDisagree, seasonsThatMeet, weekdaysRunInto } from "./rules.ts";

/** The weekdays that last into the next one's hours. */
export function weekdaysRunIntoOf(week: OpeningWeek): FindingParams {
  return { weekdays: weekdaysRunInto(week) };
}

/** The seasons that share a day. */
export function meetingSeasonsOf(seasons: readonly OpeningSeason[]): FindingParams {
  return { positions: seasonsThatMeet(seasons) };
}

/** The exceptions that contradict each other. */
export function contradictoryExceptionsOf(exceptions: readonly OpeningException[]): FindingParams {
  return { positions: exceptionsThatDisagree(exceptions) };
}
