import { dayBoundsOf, type CivilDate, type DayBounds } from "../civil-date.ts";
import { errorOf, findingBelow, warningOf, type Finding } from "../finding.ts";
import { checkHistory } from "./check-history.ts";
import type { EventRecord, MachineData } from "./model.ts";
import { readHistory } from "./read-history.ts";
import { stateOf } from "./step.ts";

/** What a history covers. */
export interface HistoryBounds {
  /** The day on which the subject began, in the initial state, a civil date; nothing where that is not recorded. */
  readonly from?: CivilDate | undefined;
  /** The last day up to which the history is complete, a civil date; nothing where it is kept up to date. */
  readonly until?: CivilDate | undefined;
}

/** The state of a subject on a date. */
export interface StateOnDate<State extends string> {
  /** The state at the end of the day; `"unknown"` where the history does not decide. */
  readonly state: State | "unknown";
  /** Why it is unknown. */
  readonly because: readonly Finding[];
  /** The index of the event that led to the state; nothing in the initial state or where dates do not decide. */
  readonly event?: number | undefined;
}

/** Earlier and later than every day, as text that sorts so. */
const ALWAYS = "";
const NEVER = "~";

/**
 * Gives the state of a subject on a date, by its history.
 *
 * @remarks An event counts from its day on. Where dates of less precision, missing ones among them, leave open
 * whether an event had happened, and that matters, the state is `"unknown"`. Before the first event the state is
 * the initial one only from the day `bounds.from` on: without it nobody knows since when. After `bounds.until` only
 * a final state is known to last. Conditions are not asked: what happened is on record.
 *
 * @param machine - the state machine
 * @param history - the events in the order in which they took effect
 * @param date - a civil date; a month or a year asks for a state that holds on every day of it
 * @param bounds - what the history covers
 * @returns the state with the index of its event, or `"unknown"` because of `history.undecided`,
 * `history.begins-later`, `history.ends-earlier`, or the errors of `checkHistory`
 * @throws TypeError where `date` or a date of `bounds` is no civil date
 *
 * @example
 * import { stateOn, type StateMachine } from "linli/core";
 *
 * const notice: StateMachine<"draft" | "published", "publish"> = {
 *   id: "notice",
 *   title: { en: "Notice", "zh-CN": "公告" },
 *   initial: "draft",
 *   states: {
 *     draft: { label: { en: "draft", "zh-CN": "拟稿" } },
 *     published: { label: { en: "published", "zh-CN": "已公布" }, final: true },
 *   },
 *   events: { publish: { en: "publish", "zh-CN": "公布" } },
 *   transitions: [{ event: "publish", from: ["draft"], to: "published" }],
 * };
 * const history = [{ event: "publish", on: "2025-03" }];
 * stateOn(notice, history, "2025-04-01"); // => { state: "published", because: [], event: 0 }
 * stateOn(notice, history, "2025-03-15").state; // => "unknown"
 * stateOn(notice, history, "2025-02-28", { from: "2025-01-06" }).state; // => "draft"
 */
export function stateOn<State extends string, Event extends string>(
  machine: MachineData<State, Event>,
  history: readonly EventRecord[],
  date: CivilDate,
  bounds: HistoryBounds = {},
): StateOnDate<State> {
  const day = dayBoundsOf(date);
  const until = bounds.until === undefined ? undefined : dayBoundsOf(bounds.until);
  const spans = [spanOf(bounds.from === undefined ? undefined : dayBoundsOf(bounds.from))];
  const checked = checkHistory(machine, history);
  if (!checked.ok)
    return { state: "unknown", because: checked.findings.filter(({ severity }) => severity === "error") };
  const read = readHistory(history);
  if (!("code" in read)) spans.push(...read.map(({ when }) => spanOf(when)));
  const early = spans.findIndex(({ last }) => last < (spans[0]?.first ?? ALWAYS));
  if (early !== -1) {
    const finding = errorOf("history.begins-later", { from: bounds.from });
    return { state: "unknown", because: [findingBelow(finding, early - 1)] };
  }
  const tight = tightened(spans);
  // Which of the beginning and the events had happened is a number, because they happen in order.
  const fewest = countWhile(tight, ({ last }) => last <= day.first);
  const most = countWhile(tight, ({ first }) => first <= day.last);
  const found = stateBetween(machine, checked.value.visited, fewest, most, bounds);
  if (until === undefined || found.state === "unknown" || day.last <= until.first) return found;
  return stateOf(machine, found.state)?.final === true
    ? found
    : { state: "unknown", because: [warningOf("history.ends-earlier", { until: bounds.until ?? "" })] };
}

/** Chooses the state by how many of the beginning and the events had happened: at least `fewest`, at most `most`. */
function stateBetween<State extends string>(
  machine: MachineData<State>,
  visited: readonly State[],
  fewest: number,
  most: number,
  { from }: HistoryBounds,
): StateOnDate<State> {
  if (fewest === 0) return { state: "unknown", because: [warningOf("history.begins-later", { from })] };
  const possible = visited.slice(fewest - 1, most);
  const [state] = possible;
  if (state === undefined || possible.some((other) => other !== state)) {
    const states = [...new Set(possible)];
    return { state: "unknown", because: [warningOf("history.undecided", { machine: machine.id, states })] };
  }
  return fewest === most && fewest > 1 ? { state, because: [], event: fewest - 2 } : { state, because: [] };
}

function spanOf(bounds: DayBounds | undefined): DayBounds {
  return bounds === undefined ? { first: ALWAYS, last: NEVER } : { first: bounds.first, last: bounds.last };
}

/** Narrows spans by their order: none begins before an earlier one begins, none ends after a later one ends. */
function tightened(spans: readonly DayBounds[]): readonly DayBounds[] {
  const firsts: string[] = [];
  for (const { first } of spans) {
    const before = firsts[firsts.length - 1] ?? ALWAYS;
    firsts.push(first > before ? first : before);
  }
  const narrow: DayBounds[] = [];
  let after = NEVER;
  for (let index = spans.length - 1; index >= 0; index -= 1) {
    const last = spans[index]?.last ?? NEVER;
    after = last < after ? last : after;
    narrow.push({ first: firsts[index] ?? ALWAYS, last: after });
  }
  return narrow.reverse();
}

function countWhile<T>(items: readonly T[], holds: (item: T) => boolean): number {
  const end = items.findIndex((item) => !holds(item));
  return end === -1 ? items.length : end;
}
