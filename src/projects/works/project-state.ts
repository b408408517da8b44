import { stateOn, type CivilDate, type StateOnDate } from "../../core/index.ts";
import { projectMachine } from "./machine.ts";
import type { Project, ProjectRecord, ProjectState } from "./model.ts";

/**
 * Gives the state of a project on a date, by the events recorded.
 *
 * @remarks A signing that is recorded and is no event counts as the first one.
 *
 * @param project - a project
 * @param date - a civil date; a month or a year asks for a state that holds on every day of it
 * @returns the state; `"unknown"` before the first event, or where the dates do not decide, as `stateOn` of `linli/core`
 * @throws TypeError where `date` is no civil date
 *
 * @example
 * import { projectStateOn } from "linli/projects";
 *
 * const project = { signing: { on: "2026-03-09" }, events: [{ event: "start", on: "2026-04" }] } as const;
 * projectStateOn(project, "2026-03-20").state; // => "signed"
 * projectStateOn(project, "2026-04-20").state; // => "unknown"
 * projectStateOn(project, "2026-05-01").state; // => "in-progress"
 */
export function projectStateOn(
  project: Pick<Project, "signing" | "events">,
  date: CivilDate,
): StateOnDate<ProjectState> {
  return stateOn(projectMachine, historyOf(project), date);
}

function historyOf({ signing, events = [] }: Pick<Project, "signing" | "events">): readonly ProjectRecord[] {
  if (signing?.on === undefined) return events;
  const signs = events.some(({ event }) => event === "sign");
  return signs ? events : [{ event: "sign", on: signing.on }, ...events];
}
