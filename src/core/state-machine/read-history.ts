import type { FieldFindings } from "../check-model.ts";
import { errorOf, findingBelow, type Finding, type FindingOf } from "../finding.ts";
import { readWhen, type When } from "./history-dates.ts";

/** An event of a history as it was read. */
export interface ReadEvent {
  /** The record itself; an empty one where nothing could be read. */
  readonly record: object;
  /** The name of its event; nothing where it has none. */
  readonly event: string | undefined;
  /** When it happened; nothing where it has no date or a wrong one. */
  readonly when: When | undefined;
  /** What is wrong with the record, with paths below it. */
  readonly findings: readonly Finding[];
}

/**
 * Reads a list of event records, whatever it is given.
 *
 * @param events - any value
 * @returns the events, or a finding where it is no list
 */
export function readHistory(events: unknown): readonly ReadEvent[] | FindingOf<FieldFindings> {
  try {
    if (!Array.isArray(events)) return errorOf("field.type", { expected: "array" });
    return Array.from(events, readEvent);
  } catch {
    return errorOf("input.unreadable", {});
  }
}

function readEvent(record: unknown): ReadEvent {
  const nothing = { record: {}, event: undefined, when: undefined };
  if (typeof record !== "object" || record === null) {
    return { ...nothing, findings: [errorOf("field.type", { expected: "object" })] };
  }
  try {
    const { event, on, at } = record as {
      readonly event?: unknown;
      readonly on?: unknown;
      readonly at?: unknown;
    };
    const { when, findings } = readWhen(on, at);
    if (typeof event === "string") return { record, event, when, findings };
    const code = event === undefined ? "field.missing" : "field.type";
    return {
      record,
      event: undefined,
      when,
      findings: [below("event", errorOf(code, { expected: "string" })), ...findings],
    };
  } catch {
    return { ...nothing, findings: [errorOf("input.unreadable", {})] };
  }
}

function below(key: string, finding: Finding): Finding {
  return findingBelow(finding, key);
}
