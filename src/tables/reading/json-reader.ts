import { errorOf, warningOf } from "../../core/base.ts";
import type { TableRow } from "../model.ts";
import { rowOfJson } from "./ndjson-reader.ts";
import { noRows, type ReaderContext, type RowReader } from "./row-reader.ts";

/**
 * Reads a JSON array, or an object with an array of rows, element by element as it arrives.
 *
 * @remarks Only the borders of the elements are looked for here; each element is read by `JSON.parse`, so that one that
 * is wrong costs one row, and memory stays that of one element. Of an object the first array is read that holds objects
 * or arrays.
 *
 * @param context - what the readers of all formats share
 * @returns the reader
 */
export function jsonReader(context: ReaderContext): RowReader {
  const { limit } = context;
  const state = newState();
  let element = "";
  let isTooLong = false;
  let hasElements = false;
  let row = 0;
  let passed = 0;
  let stopped = false;

  function endElement(rows: TableRow[], text: string, isLast: boolean): void {
    const whole = (element + text).trim();
    element = "";
    // `[]` has no element.
    if (isLast && !hasElements && whole === "" && !isTooLong) return;
    hasElements = true;
    row += 1;
    if (isTooLong || whole.length > limit) {
      rows.push({ row, cells: [], findings: [errorOf("table.record-too-long", { row, limit })] });
    } else rows.push(rowOfJson(row, whole, context));
    isTooLong = false;
  }

  /** Keeps the part of an element that has arrived; of one that is too long, nothing. */
  function keep(text: string): void {
    if (isTooLong) return;
    element = (element + text).trimStart();
    isTooLong = element.length > limit;
    if (isTooLong) element = "";
  }

  function push(text: string): readonly TableRow[] {
    const rows: TableRow[] = [];
    let from = 0;
    for (let i = 0; i < text.length && !stopped; i += 1) {
      i = state.isText ? endOfText(state, text, i) : i;
      if (i >= text.length) break;
      const event = next(state, text.charCodeAt(i));
      if (event === undefined) continue;
      if (event === "begin") from = i + 1;
      else if (event === "begin-here") from = i;
      else if (event === "second-array") context.findings.push(warningOf("table.json-arrays", {}));
      else if (event === "wrong") stop(passed + i + 1);
      else {
        endElement(rows, text.slice(from, i), event === "last-element");
        from = i + 1;
      }
    }
    if (state.rowsAt > 0 && !stopped) keep(text.slice(from));
    passed += text.length;
    return rows;
  }

  function stop(position: number): void {
    context.findings.push(errorOf("table.json-structure", { position }));
    stopped = true;
  }

  return {
    push,
    end: (cut) => {
      if (!stopped && !cut && !(state.isDone && state.hasRows)) stop(passed + 1);
      return noRows;
    },
    stopped: () => stopped,
  };
}

/** Where in the JSON the reader stands. */
interface State {
  /** How many brackets are open. */
  depth: number;
  /** How many are open between the elements of the rows; 0 outside of them. */
  rowsAt: number;
  /** Whether the whole is an object. */
  isObject: boolean;
  /** An array of the object has begun, and what comes first in it will tell whether it holds rows. */
  isUnknown: boolean;
  /** Whether the rows were found. */
  hasRows: boolean;
  /** Whether a second array of rows was found. */
  hasMore: boolean;
  /** Whether the whole has ended. */
  isDone: boolean;
  /** Between quotation marks. */
  isText: boolean;
  /** Behind a backslash. */
  isEscaped: boolean;
}

type Event = "begin" | "begin-here" | "element" | "last-element" | "second-array" | "wrong" | undefined;

function newState(): State {
  return {
    depth: 0,
    rowsAt: 0,
    isObject: false,
    isUnknown: false,
    hasRows: false,
    hasMore: false,
    isDone: false,
    isText: false,
    isEscaped: false,
  };
}

/** Goes to the character behind the closing quotation mark, or to the end of the text. */
function endOfText(state: State, text: string, from: number): number {
  let i = from;
  for (; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (state.isEscaped) state.isEscaped = false;
    else if (unit === 0x5c) state.isEscaped = true;
    else if (unit === 0x22) {
      state.isText = false;
      return i + 1;
    }
  }
  return i;
}

/** Takes the next character outside of quotation marks. */
function next(state: State, unit: number): Event {
  if (unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09) return undefined;
  if (state.depth === 0) return opened(state, unit);
  const event = state.isUnknown ? firstOfArray(state, unit) : undefined;
  if (unit === 0x22) state.isText = true;
  else if (unit === 0x5b || unit === 0x7b) {
    state.isUnknown = unit === 0x5b && state.isObject && state.depth === 1;
    state.depth += 1;
  } else if (unit === 0x5d || unit === 0x7d) return closed(state, unit);
  else if (unit === 0x2c && state.depth === state.rowsAt) return "element";
  return event;
}

/** Outside of all brackets there is one array or one object, and nothing else. */
function opened(state: State, unit: number): Event {
  if (state.isDone || (unit !== 0x5b && unit !== 0x7b)) return "wrong";
  state.depth = 1;
  state.isObject = unit === 0x7b;
  if (state.isObject) return undefined;
  state.rowsAt = 1;
  state.hasRows = true;
  return "begin";
}

function closed(state: State, unit: number): Event {
  const endsRows = state.depth === state.rowsAt;
  if (endsRows && unit !== 0x5d) return "wrong";
  state.depth -= 1;
  state.isDone = state.depth === 0;
  if (!endsRows) return undefined;
  state.rowsAt = 0;
  return "last-element";
}

/** An array of objects or arrays holds rows, an empty one none; any other array is not meant. */
function firstOfArray(state: State, unit: number): Event {
  state.isUnknown = false;
  const holdsRows = unit === 0x5b || unit === 0x7b;
  if (!holdsRows) {
    state.hasRows ||= unit === 0x5d;
    return undefined;
  }
  if (state.hasRows) {
    const event = state.hasMore ? undefined : "second-array";
    state.hasMore = true;
    return event;
  }
  state.hasRows = true;
  state.rowsAt = state.depth;
  return "begin-here";
}
