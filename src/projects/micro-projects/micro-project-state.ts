import {
  addDays,
  assertDay,
  compareCivilDates,
  stateOn,
  warningOf,
  type CivilDate,
  type DueItem,
  type HistoryBounds,
  type StateOnDate,
} from "../../core/index.ts";
import { microProjectMachine, type MicroProjectState } from "./machine.ts";
import type { MicroProject } from "./model.ts";

/** The first day of the calendar: before it is proposed a micro-project is a draft, since when does not matter. */
const ALWAYS: CivilDate = "0001-01-01";

/** What is due of a micro-project. */
export type MicroProjectDueKind = "delivery" | "acceptance" | "notice";

/**
 * Gives the state of a micro-project on a date, by the data recorded.
 *
 * @param project - the micro-project
 * @param date - a civil date; a month or a year asks for a state that holds on every day of it
 * @param bounds - what the list of events covers; by default it is kept up to date
 * @returns the state, or `"unknown"` because of the findings of `stateOn`
 * @throws TypeError where `date` or a date of `bounds` is no civil date
 *
 * @example
 * import { microProjectStateOn } from "linli/projects";
 *
 * const events = [{ event: "propose", on: "2020-03-01" }, { event: "deliberate", on: "2020-03-20" }] as const;
 * microProjectStateOn({ events }, "2020-03-19").state; // => "proposed"
 * microProjectStateOn({ events }, "2020-03").state; // => "unknown"
 */
export function microProjectStateOn(
  { events }: Pick<MicroProject, "events">,
  date: CivilDate,
  bounds: HistoryBounds = {},
): StateOnDate<MicroProjectState> {
  return stateOn(microProjectMachine, events, date, { from: ALWAYS, ...bounds });
}

/**
 * Lists what is due of a micro-project: its delivery, its acceptance, and the ends of notices that run on that day or later.
 *
 * @remarks What is decided is to be delivered by its day, begun or not, until its delivery is on record. By when the work is
 * accepted is recorded nowhere, so that its day is unknown. Where a date that is missing leaves the state open, what the record
 * shows as decided and not delivered, or as delivered and not accepted, is due all the same.
 *
 * @param project - the micro-project
 * @param on - the day of the question, `YYYY-MM-DD`
 * @returns items of the kinds `delivery`, `acceptance` and `notice` for `worklist` of `linli/core`; reasons
 * `micro-project.delivery-due`, `.delivery-undated`, `.acceptance-due`, `.notice-ends`
 * @throws TypeError where `on` is not known to the day
 *
 * @example
 * import { dueItemsOfMicroProject, type MicroProject } from "linli/projects";
 *
 * const project: MicroProject = {
 *   id: "p-1",
 *   name: "楼道照明",
 *   kind: "works",
 *   place: { name: "云栖社区" },
 *   year: 2020,
 *   requestedFen: 5000000,
 *   decidedFen: 5000000,
 *   vote: { present: 14, agree: 14 },
 *   contractor: { name: "青禾区照明工程队" },
 *   dueOn: "2020-09-30",
 *   events: [{ event: "propose" }, { event: "deliberate" }, { event: "decide" }, { event: "start", on: "2020-06-01" }],
 * };
 * dueItemsOfMicroProject(project, "2020-07-01").map(({ kind, on }) => `${kind} ${on}`); // => ["delivery 2020-09-30"]
 */
export function dueItemsOfMicroProject(
  project: MicroProject,
  on: CivilDate,
): readonly DueItem<MicroProjectDueKind>[] {
  assertDay(on);
  const { id: about, dueOn, publicity = [] } = project;
  const stage = stageOn(project, on);
  const items: DueItem<MicroProjectDueKind>[] = [];
  if (stage === "in-progress" || (stage === "decided" && dueOn !== undefined)) {
    const because = [
      warningOf(dueOn === undefined ? "micro-project.delivery-undated" : "micro-project.delivery-due", {}),
    ];
    items.push({ on: dueOn ?? "unknown", kind: "delivery", about, because });
  }
  if (stage === "delivered")
    items.push({
      on: "unknown",
      kind: "acceptance",
      about,
      because: [warningOf("micro-project.acceptance-due", {})],
    });
  const yesterday = on === ALWAYS ? on : addDays(on, -1);
  for (const { step, until } of publicity) {
    if (until === undefined || compareCivilDates(until, yesterday) === -1 || until === yesterday) continue;
    items.push({
      on: until,
      kind: "notice",
      about,
      because: [warningOf("micro-project.notice-ends", { step })],
    });
  }
  return items;
}

/** The state; where it is unknown, one in which the same is owed as in all that it can be. */
function stageOn({ events }: MicroProject, on: CivilDate): MicroProjectState | "unknown" {
  const { state, because } = microProjectStateOn({ events }, on);
  if (state !== "unknown") return state;
  const states = because.find(({ code }) => code === "history.undecided")?.params["states"];
  const possible = Array.isArray(states) ? (states as readonly string[]) : [];
  if (possible.length > 0 && possible.every((one) => one === "decided" || one === "in-progress"))
    return "decided";
  // A last event without a date has happened all the same.
  const last = events[events.length - 1];
  if (last?.on !== undefined || last?.at !== undefined) return "unknown";
  if (last?.event === "decide") return "decided";
  if (last?.event === "start") return "in-progress";
  return last?.event === "deliver" ? "delivered" : "unknown";
}
