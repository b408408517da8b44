// A history in one cell: 受理：2026-11-02；派单：2026-11-03：青禾街道.
import type { CellValue, EventRecord, Label, Labels, TableColumn } from "../../core/index.ts";

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})/;

/**
 * Parts a cell of several entries at ；.
 *
 * @param text - the text of the cell
 * @returns the entries, without empty ones
 */
export function entriesOf(text: string): readonly string[] {
  return text
    .split(/[；;\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}

/**
 * Parts a text at its first colon, of either width.
 *
 * @param text - the text
 * @returns what is before and what is behind it; nothing behind where there is none
 */
export function partsOf(text: string): readonly [string, string | undefined] {
  const at = text.search(/[：:]/);
  return at === -1 ? [text.trim(), undefined] : [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}

/**
 * Reads a history from a cell. What is no event of the machine, or no date, stays as it is, for the check to refuse.
 *
 * @param cell - the cell
 * @param events - what the events are called
 * @param detailOf - what the last part of an entry says, by the event
 * @returns the history, or the cell where it is no text
 */
export function eventsOfCell(
  cell: CellValue,
  events: Labels<string>,
  detailOf: (event: string, text: string) => object = () => ({}),
): unknown {
  if (typeof cell !== "string") return cell;
  const codes = new Map(Object.entries(events).map(([code, label]) => [label["zh-CN"], code]));
  return entriesOf(cell).map((entry) => {
    const [word, rest = ""] = partsOf(entry);
    const event = codes.get(word) ?? word;
    const at = instant.exec(rest)?.[0];
    const [day, detail] =
      at === undefined ? partsOf(rest) : [at, rest.slice(at.length).replace(/^[：:]/, "")];
    return {
      event,
      ...(day !== "" && (at === undefined ? { on: day } : { at })),
      ...(detail !== undefined && detail !== "" && detailOf(event, detail.trim())),
    };
  });
}

/**
 * Gives the cell of a history, the other way round from `eventsOfCell`.
 *
 * @param history - what happened
 * @param events - what the events are called
 * @param textOf - what the last part of an entry says
 * @returns the text, or nothing
 */
export function cellOfEvents<Entry extends EventRecord>(
  history: readonly Entry[] | undefined,
  events: Labels<string>,
  textOf: (entry: Entry) => string | undefined = () => undefined,
): string | undefined {
  if (history === undefined || history.length === 0) return undefined;
  return history
    .map((entry) => {
      const word = events[entry.event]?.["zh-CN"] ?? entry.event;
      const detail = textOf(entry);
      const day = entry.at ?? entry.on;
      return [
        word,
        ...(day !== undefined || detail !== undefined ? [day ?? ""] : []),
        ...(detail ? [detail] : []),
      ].join("：");
    })
    .join("；");
}

/**
 * Gives the column of a history.
 *
 * @param events - what the events are called
 * @param example - an entry, for the description
 * @returns the column
 */
export function historyColumn(events: Labels<string>, example: string): TableColumn {
  const words = Object.values(events).map((label: Label) => label["zh-CN"]);
  return {
    id: "events",
    label: { en: "History", "zh-CN": "办理过程" },
    aliases: ["办理环节", "流转记录", "处理过程", "history"],
    kind: "text",
    path: ["events"],
    description: {
      en: `Event：day：detail, parted by ；, such as ${example}.`,
      "zh-CN": `按“环节：日期：内容”填写，用“；”分隔，如${example}；环节有${words.join("、")}。`,
    },
  };
}

/**
 * Finds the code of a word.
 *
 * @param labels - the codes with their names
 * @param word - a code or one of its names
 * @returns the code, or the word
 */
export function codeOfWord(labels: Labels<string>, word: string): string {
  const found = Object.entries(labels).find(
    ([code, label]) => code === word || label["zh-CN"] === word || label.former?.includes(word) === true,
  );
  return found?.[0] ?? word;
}
