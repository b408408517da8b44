import {
  type CellValue,
  type EventRecord,
  type Label,
  type MachineData,
  type TableCells,
  type TableColumn,
} from "../../core/index.ts";

/** An event with the reason that some of them have. */
type ReasonedRecord = EventRecord & { readonly reason?: string | undefined };

/** The heading of the day of an event, and others in use. */
export interface EventHeading extends Label {
  /** Other headings in use. */
  readonly aliases: readonly string[];
}

/**
 * Lists the columns of a history: a day for each event, why it ended, and the whole history where events repeat.
 *
 * @param machine - the state machine
 * @param headings - the headings of the days, by event
 * @returns the columns, whose cells fill `events` of the record
 */
export function eventColumns(
  machine: MachineData,
  headings: { readonly [event: string]: EventHeading },
): readonly TableColumn[] {
  const days = Object.keys(machine.events).flatMap((event): readonly TableColumn[] => {
    const heading = headings[event];
    if (heading === undefined) return [];
    const { aliases, ...label } = heading;
    const what = machine.events[event];
    const description = { en: `Day: ${what?.en ?? event}.`, "zh-CN": `${what?.["zh-CN"] ?? event}的日期。` };
    return [{ id: dayColumn(event), label, aliases, kind: "date", path: ["events"], description }];
  });
  return [
    ...days,
    {
      id: "reason",
      label: { en: "Reason of the end", "zh-CN": "终止原因" },
      aliases: ["终止理由", "撤销原因", "原因"],
      kind: "text",
      path: ["events"],
      description: { en: "Why it ended early.", "zh-CN": "提前结束的原因。" },
    },
    {
      id: "history",
      label: { en: "History", "zh-CN": "过程记录" },
      aliases: ["办理过程", "进展记录"],
      kind: "list",
      path: ["events"],
      description: {
        en: "Instead of the days, where an event happened twice: what and when, in order, such as 暂停：2026-03-01.",
        "zh-CN": "同一事项发生多次的，不填各日期，按先后填写事项和日期，如“暂停：2026-03-01”，以“；”分隔。",
      },
    },
  ];
}

/**
 * Makes the history of a record from the cells of `eventColumns`.
 *
 * @param machine - the state machine
 * @param cells - the cells of a row
 * @returns the events, to be checked; nothing where the cells are empty
 */
export function eventsOfCells(machine: MachineData, cells: TableCells): unknown {
  const { history, reason } = cells;
  const dated: object[] = Object.keys(machine.events).flatMap((event) => {
    const on = cells[dayColumn(event)];
    return on === undefined ? [] : [{ event, on }];
  });
  if (history !== undefined) {
    if (!Array.isArray(history) || dated.length > 0 || reason !== undefined) return history;
    return (history as readonly CellValue[]).map((item) => eventOfItem(machine, item));
  }
  const last = dated[dated.length - 1];
  if (reason === undefined) return last === undefined ? undefined : dated;
  // A reason without an end to give it to is an event that is missing.
  return isEnd(machine, last) ? [...dated.slice(0, -1), { ...last, reason }] : [...dated, { reason }];
}

/**
 * Gives the cells of a history, the other way round from `eventsOfCells`.
 *
 * @param machine - the state machine
 * @param events - the history, if there is one
 * @returns the cells
 */
export function cellsOfEvents(
  machine: MachineData,
  events: readonly ReasonedRecord[] | undefined,
): TableCells {
  if (events === undefined) return {};
  const order = Object.keys(machine.events);
  const places = events.map(({ event }) => order.indexOf(event));
  const rising = places.every((place, index) => index === 0 || place > (places[index - 1] ?? -1));
  const last = events[events.length - 1];
  const simple = events.every(
    ({ on, reason }, index) => on !== undefined && (reason === undefined || index === events.length - 1),
  );
  if (!rising || !simple || (last?.reason !== undefined && !isEnd(machine, last)))
    return { history: events.map((record) => itemOfEvent(machine, record)) };
  return {
    ...Object.fromEntries(events.map(({ event, on }) => [dayColumn(event), on])),
    ...(last?.reason === undefined ? {} : { reason: last.reason }),
  };
}

/** `declare-no-award` is the column `declareNoAwardOn`. */
function dayColumn(event: string): string {
  const [first = "", ...others] = event.split("-");
  return `${first}${others.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("")}On`;
}

function isEnd(machine: MachineData, record: object | undefined): boolean {
  const event = (record as ReasonedRecord | undefined)?.event;
  return machine.transitions.some((step) => step.event === event && machine.states[step.to]?.final === true);
}

function itemOfEvent(machine: MachineData, { event, on, reason }: ReasonedRecord): string {
  const day = on === undefined ? "" : `：${on}`;
  return `${machine.events[event]?.["zh-CN"] ?? event}${day}${reason === undefined ? "" : `（${reason}）`}`;
}

/** Reads such as 终止：2026-03-01（资金未落实）; what it does not know stays as it is, for the check to refuse. */
function eventOfItem(machine: MachineData, item: CellValue): unknown {
  if (typeof item !== "string") return item;
  const text = item.trim().replace(/:/gu, "：").replace(/\(/gu, "（");
  const bracket = text.indexOf("（");
  const head = bracket === -1 ? text : text.slice(0, bracket);
  const colon = head.indexOf("：");
  const word = (colon === -1 ? head : head.slice(0, colon)).trim();
  const event = Object.keys(machine.events).find((code) => {
    const label = machine.events[code];
    return code === word || label?.["zh-CN"] === word || label?.en === word;
  });
  return {
    event: event ?? word,
    ...(colon === -1 ? {} : { on: head.slice(colon + 1).trim() }),
    ...(bracket === -1 ? {} : { reason: reasonOf(item.trim().slice(bracket + 1)) }),
  };
}

function reasonOf(text: string): string {
  return text.endsWith("）") || text.endsWith(")") ? text.slice(0, -1) : text;
}
