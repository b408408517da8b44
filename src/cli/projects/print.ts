import { type DueItem, type Finding, type Label, type Locale } from "../../core/index.ts";
import { formatCsv } from "../../tables/index.ts";
import { sentenceOf } from "../finding-text.ts";
import { localesOf } from "../locales.ts";
import { tableModelOf } from "../models.ts";
import { readRecords, type ReadRecords } from "../read-records.ts";
import { write, type Streams } from "../streams.ts";
import { UseError } from "../use-error.ts";
import { entriesOf, type NextEvent, type ProjectEntry } from "./entries.ts";
import { projectKinds, type ProjectKind } from "./kinds.ts";
import type { ProjectsCommandOptions } from "./options.ts";
import { projectDueLabels, projectHeadings, projectStateLabels, projectWords } from "./words.ts";

type ListName = "overdue" | "due" | "undecided";
const lists: readonly ListName[] = ["overdue", "due", "undecided"];

/**
 * Says where the records of a list stand on a day, and what is due.
 *
 * @param path - the list as the user named it
 * @param options - what the user chose
 * @param streams - where is read and written
 * @returns the exit code: 0, or 1 where rows could not be read
 */
export async function printProjects(
  path: string,
  options: ProjectsCommandOptions,
  streams: Streams,
): Promise<number> {
  const kind = projectKinds.find(({ model }) => model === options.as);
  if (kind === undefined)
    throw new UseError(`${options.as} has no states`, `模型 ${options.as} 没有状态可查`);
  const model = tableModelOf(kind.model);
  const list = await readRecords(path, model, options, streams);
  const parts = options.with === undefined ? undefined : await partsOf(options.with, kind, streams);
  const records = parts === undefined ? list.records : joined(list.records, kind, parts.records);
  const entries = entriesOf(records, kind, model, options);
  const locales = localesOf(options.locale);
  const rejected = list.rejected.length + (parts?.rejected.length ?? 0);
  await write(streams.output, printed({ entries, kind, rejected }, options, locales));
  if (rejected === 0) return 0;
  const said = locales.map((locale) => `${String(rejected)} ${projectWords.rejected[locale]}`);
  await write(streams.messages, `${said.join(" · ")}\n`);
  return 1;
}

async function partsOf(path: string, { model, parts }: ProjectKind, streams: Streams): Promise<ReadRecords> {
  if (parts === undefined)
    throw new UseError(`${model} has no parts in a file of their own`, `模型 ${model} 没有附表`);
  return readRecords(path, tableModelOf(parts.model), {}, streams);
}

function joined(
  records: ReadRecords["records"],
  { parts }: ProjectKind,
  read: ReadRecords["records"],
): ReadRecords["records"] {
  const own = records.map(({ record }) => record as never);
  const whole = parts?.join(
    own,
    read.map(({ record }) => record as never),
  );
  return records.map(({ row, record }, index) => ({ row, record: whole?.[index] ?? record }));
}

interface Answer {
  readonly entries: readonly ProjectEntry[];
  readonly kind: ProjectKind;
  readonly rejected: number;
}

function printed(answer: Answer, options: ProjectsCommandOptions, locales: readonly Locale[]): string {
  const { on, days, as, format } = options;
  const { entries, rejected } = answer;
  if (format === "json")
    return `${JSON.stringify({ on, days, model: as, rejected, records: entries }, undefined, 2)}\n`;
  if (format === "csv") return formatCsv(rowsOf(answer, locales));
  return `${locales.map((locale) => textOf(answer, on, locale)).join("\n\n")}\n`;
}

/** A sentence with its parts in brackets and between separators as the language writes them. */
const marks = {
  en: { colon: ": ", comma: ", ", open: " (", close: ")" },
  "zh-CN": { colon: "：", comma: "，", open: "（", close: "）" },
} as const;

function textOf({ entries, kind }: Answer, on: string, locale: Locale): string {
  const { colon, comma, open, close } = marks[locale];
  const title = tableModelOf(kind.model).title[locale];
  const counts = new Map<string, number>();
  for (const { state } of entries) counts.set(state.state, (counts.get(state.state) ?? 0) + 1);
  const states = [...counts].map(([state, count]) => `${stateText(kind, state, locale)} ${String(count)}`);
  const summary = states.length === 0 ? "" : `${open}${states.join(comma)}${close}`;
  const head = `${on}  ${title}${colon}${String(entries.length)}${summary}`;
  return [head, ...entries.flatMap((entry) => linesOf(entry, kind, locale))].join("\n");
}

function linesOf(entry: ProjectEntry, kind: ProjectKind, locale: Locale): readonly string[] {
  const { colon, open, close } = marks[locale];
  const row = locale === "en" ? `row ${String(entry.row)}` : `第 ${String(entry.row)} 行`;
  const because = sentences(entry.state.because, locale);
  return [
    `  ${entry.name}${open}${row}${close}  ${stateText(kind, entry.state.state, locale)}`,
    ...(because === "" ? [] : [`    ${because}`]),
    ...entry.findings.map((finding) => `    ${sentenceOf(finding, locale)}`),
    ...lists.flatMap((name) =>
      entry.due[name].map((item) => `    ${projectWords[name][locale]}${colon}${itemText(item, locale)}`),
    ),
    ...entry.next
      .filter(({ allowed }) => allowed === false)
      .map((next) => `    ${projectWords.refused[locale]}${colon}${nextText(next, kind, locale)}`),
  ];
}

function itemText(item: DueItem, locale: Locale): string {
  const on = item.on === "unknown" ? projectWords.unknownDay[locale] : item.on;
  return `${on}  ${projectDueLabels[item.kind]?.[locale] ?? item.kind}  ${item.about}`;
}

function nextText({ event, findings }: NextEvent, { machine }: ProjectKind, locale: Locale): string {
  const { open, close } = marks[locale];
  const name = machine?.events[event]?.[locale] ?? event;
  const errors = findings.filter(({ severity }) => severity === "error");
  return `${name}${open}${sentences(errors, locale)}${close}`;
}

function stateText({ machine }: ProjectKind, state: string, locale: Locale): string {
  return machine?.states[state]?.label[locale] ?? projectStateLabels[state]?.[locale] ?? state;
}

function sentences(findings: readonly Finding[], locale: Locale): string {
  return findings.map((finding) => sentenceOf(finding, locale)).join(locale === "en" ? " " : "");
}

function rowsOf({ entries, kind }: Answer, locales: readonly Locale[]): readonly (readonly string[])[] {
  const said = (of: (locale: Locale) => string): string =>
    locales
      .map(of)
      .filter((text) => text !== "")
      .join(" ");
  return [
    projectHeadings.map((label: Label) => said((locale) => label[locale])),
    ...entries.map((entry) => [
      String(entry.row),
      entry.id,
      entry.name,
      said((locale) => stateText(kind, entry.state.state, locale)),
      ...lists.map((name) =>
        said((locale) => entry.due[name].map((item) => itemText(item, locale)).join("；")),
      ),
      said((locale) =>
        entry.next
          .filter(({ allowed }) => allowed === false)
          .map((next) => nextText(next, kind, locale))
          .join("；"),
      ),
      said((locale) => sentences([...entry.findings, ...entry.state.because], locale)),
    ]),
  ];
}
