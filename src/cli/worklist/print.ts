import { worklist, type DueItem, type Label, type Locale, type Worklist } from "../../core/index.ts";
import { dueItemsOfOrganization, organizationTable, type Organization } from "../../organizations/index.ts";
import { sentenceOf } from "../finding-text.ts";
import { localesOf } from "../locales.ts";
import { readRecords, type ReadRecords } from "../read-records.ts";
import type { AnyTableModel } from "../models.ts";
import { write, type Streams } from "../streams.ts";
import type { WorklistCommandOptions } from "./options.ts";
import { dueKindLabels, worklistHeadings, worklistWords } from "./words.ts";
import { formatCsv } from "../../tables/index.ts";

/** An item with the row that it comes from. */
interface RowItem extends DueItem {
  readonly row: number;
  readonly name: string;
  readonly uscc: string;
}

type ListName = "overdue" | "due" | "undecided";
const lists: readonly ListName[] = ["overdue", "due", "undecided"];

/**
 * Lists what the organizations of a register owe.
 *
 * @param path - the register as the user named it
 * @param options - what the user chose
 * @param streams - where is read and written
 * @returns the exit code: 0, or 1 where rows could not be read
 */
export async function printWorklist(
  path: string,
  options: WorklistCommandOptions,
  streams: Streams,
): Promise<number> {
  const model = organizationTable() as unknown as AnyTableModel;
  const { records, rejected } = await readRecords(path, model, options, streams);
  const since = hasReports(records) ? undefined : options.on;
  const items = records.flatMap(({ row, record }) =>
    itemsOf(record as Organization, row, { on: options.on, since }),
  );
  const list = worklist(items, { on: options.on, days: options.days });
  const locales = localesOf(options.locale);
  await write(streams.output, printed(list, rejected.length, options.format, locales));
  if (rejected.length === 0) return 0;
  const said = locales.map((locale) => `${String(rejected.length)} ${worklistWords.rejected[locale]}`);
  await write(streams.messages, `${said.join(" · ")}\n`);
  return 1;
}

/** Whether a register keeps yearly reports: of one that does not, a report that is missing says nothing. */
function hasReports(records: ReadRecords["records"]): boolean {
  return records.some(({ record }) =>
    (record as Organization).events?.some(({ event }) => event === "annual-report" || event === "inspection"),
  );
}

function itemsOf(
  organization: Organization,
  row: number,
  { on, since }: { readonly on: string; readonly since: string | undefined },
): readonly RowItem[] {
  return dueItemsOfOrganization(organization, on, { since }).map((item) => ({
    ...item,
    row,
    name: organization.names[0]?.text ?? organization.id,
    uscc: organization.uscc ?? "",
  }));
}

function printed(
  list: Worklist<RowItem>,
  rejected: number,
  format: WorklistCommandOptions["format"],
  locales: readonly Locale[],
): string {
  if (format === "json") return `${JSON.stringify({ ...list, rejected }, undefined, 2)}\n`;
  if (format === "csv") return formatCsv(rowsOf(list, locales));
  return `${locales.map((locale) => textOf(list, locale)).join("\n\n")}\n`;
}

function textOf(list: Worklist<RowItem>, locale: Locale): string {
  const span = locale === "en" ? `${list.on} to ${list.until}` : `${list.on}至${list.until}`;
  return lists
    .flatMap((name) => {
      const title = `${worklistWords[name][locale]}${name === "overdue" ? "" : locale === "en" ? `, ${span}` : `（${span}）`}`;
      const items = list[name];
      const head =
        locale === "en" ? `${title}: ${String(items.length)}` : `${title}：${String(items.length)} 项`;
      return [head, ...items.map((item) => `  ${itemText(item, locale)}`)];
    })
    .join("\n");
}

function itemText(item: RowItem, locale: Locale): string {
  const row = locale === "en" ? `row ${String(item.row)}` : `第 ${String(item.row)} 行`;
  const because = becauseOf(item, locale);
  return `${onOf(item, locale)}  ${kindOf(item, locale)}  ${item.name}${locale === "en" ? ` (${row})` : `（${row}）`}${because && `\n    ${because}`}`;
}

function onOf({ on }: RowItem, locale: Locale): string {
  return on === "unknown" ? worklistWords.unknown[locale] : on;
}

function kindOf({ kind }: RowItem, locale: Locale): string {
  return dueKindLabels[kind]?.[locale] ?? kind;
}

function becauseOf({ because }: RowItem, locale: Locale): string {
  return because.map((finding) => sentenceOf(finding, locale)).join(locale === "en" ? " " : "");
}

function rowsOf(list: Worklist<RowItem>, locales: readonly Locale[]): readonly (readonly string[])[] {
  const said = (of: (locale: Locale) => string): string => locales.map(of).join(" ");
  const headings = worklistHeadings.map((label: Label) => said((locale) => label[locale]));
  return [
    headings,
    ...lists.flatMap((name) =>
      list[name].map((item) => [
        said((locale) => worklistWords[name][locale]),
        item.on,
        said((locale) => kindOf(item, locale)),
        item.name,
        item.uscc,
        String(item.row),
        said((locale) => becauseOf(item, locale)),
      ]),
    ),
  ];
}
