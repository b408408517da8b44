import {
  transitionsFrom,
  worklist,
  type DueItem,
  type Finding,
  type StateMachine,
  type Worklist,
} from "../../core/index.ts";
import type { AnyTableModel } from "../models.ts";
import type { ReadRecords } from "../read-records.ts";
import type { ProjectKind, StateToPrint } from "./kinds.ts";

/** What may happen next to a record, and why not. */
export interface NextEvent {
  /** The event. */
  readonly event: string;
  /** Whether its conditions let it happen. */
  readonly allowed: boolean | "unknown";
  /** What its conditions found. */
  readonly findings: readonly Finding[];
}

/** What is said of one record. */
export interface ProjectEntry {
  /** The row that it stands in. */
  readonly row: number;
  /** Its reference. */
  readonly id: string;
  /** What it is called. */
  readonly name: string;
  /** Its state on the day. */
  readonly state: StateToPrint;
  /** What is wrong with its parts, where these were read. */
  readonly findings: readonly Finding[];
  /** What can happen next, where it has a state machine and its state is known. */
  readonly next: readonly NextEvent[];
  /** What is overdue, due, or cannot be decided. */
  readonly due: Pick<Worklist, "overdue" | "due" | "undecided">;
}

/**
 * Answers for every record of a list.
 *
 * @param records - the records with their rows
 * @param kind - what is known of their model
 * @param model - the table of the model
 * @param options - the day, and how many days to look ahead
 * @returns one entry for each record, in the order of the list
 */
export function entriesOf(
  records: ReadRecords["records"],
  kind: ProjectKind,
  model: AnyTableModel,
  { on, days }: { readonly on: string; readonly days: number },
): readonly ProjectEntry[] {
  return records.map(({ row, record }) => {
    const state = kind.stateOn(record as never, on);
    const items: readonly DueItem[] = kind.dueItemsOf(record as never, on);
    const { overdue, due, undecided } = worklist(items, { on, days });
    const cells = model.cellsOf(record);
    const name = model.key.filter((column) => column !== "id").map((column) => cells[column]);
    return {
      row,
      id: textOf(cells["id"]),
      name: textOf(cells[model.similar ?? ""] ?? name[name.length - 1]),
      state,
      findings: partFindings(kind, model, record),
      next: nextOf(kind, state.state, record),
      due: { overdue, due, undecided },
    };
  });
}

/** The record itself was checked when it was read; with its parts it can contradict itself. */
function partFindings({ parts }: ProjectKind, model: AnyTableModel, record: unknown): readonly Finding[] {
  const { field } = parts ?? {};
  if (field === undefined || (record as { readonly [name: string]: unknown })[field] === undefined) return [];
  return model
    .check(record)
    .findings.filter(({ severity, path }) => severity === "error" || path[0] === field);
}

function textOf(cell: unknown): string {
  return typeof cell === "string" ? cell : "";
}

/** The day of an event that comes next is not known yet, so that conditions on it are not asked for its reason. */
function nextOf(kind: ProjectKind, state: string, record: unknown): readonly NextEvent[] {
  if (kind.machine === undefined || state === "unknown") return [];
  const machine = kind.machine as unknown as StateMachine<string, string>;
  return transitionsFrom(machine, state, record).map(({ event, allowed, findings }) => {
    // A reason belongs to what happens, not to what is on record before: it refuses nothing yet.
    const found = findings.filter(({ code }) => !code.endsWith(".reason-missing"));
    const only = found.length < findings.length && found.every(({ severity }) => severity !== "error");
    return { event, allowed: only ? true : allowed, findings: found };
  });
}
