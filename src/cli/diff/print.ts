import type { Label, Locale } from "../../core/index.ts";
import {
  diffOrganizations,
  formatOrganizationChange,
  organizationChangeLabels,
  type Organization,
  type OrganizationChange,
  type OrganizationChangeKind,
  type OrganizationMention,
} from "../../organizations/index.ts";
import { STANDARD } from "../files/open-file.ts";
import { localesOf } from "../locales.ts";
import { tableModelOf } from "../models.ts";
import { readRecords, type ReadRecords } from "../read-records.ts";
import { write, type Streams } from "../streams.ts";
import { UseError } from "../use-error.ts";
import type { DiffOptions } from "./options.ts";
import { formatCsv } from "../../tables/index.ts";

const kinds: readonly OrganizationChangeKind[] = ["added", "gone", "renamed", "moved", "changed"];

const words = {
  none: { en: "No changes.", "zh-CN": "无变化。" },
  notCompared: {
    en: "rows have errors and are not compared; linli check says why",
    "zh-CN": "行有误，未参加比较，可用 linli check 查看原因",
  },
} as const satisfies { readonly [word: string]: Label };

const headings = [
  { en: "Change", "zh-CN": "变化" },
  { en: "Organization", "zh-CN": "组织" },
  { en: "Credit code", "zh-CN": "统一社会信用代码" },
  { en: "In words", "zh-CN": "说明" },
] as const satisfies readonly Label[];

/**
 * Compares two states of a register and prints what changed.
 *
 * @param before - the earlier file as the user named it
 * @param after - the later file
 * @param options - what the user chose
 * @param streams - where is read and written
 * @returns the exit code: 0 no changes, 1 changes or rows that could not be compared
 */
export async function printDiff(
  before: string,
  after: string,
  options: DiffOptions,
  streams: Streams,
): Promise<number> {
  const model = tableModelOf(options.as);
  if (model.id !== "organization") {
    throw new UseError(`${model.id}: only organizations can be compared`, "目前只能比较 organization");
  }
  if (before === STANDARD && after === STANDARD)
    throw new UseError("standard input is read once", "标准输入只能读取一次");
  const earlier = await readRecords(before, model, options, streams);
  const later = await readRecords(after, model, options, streams);
  const unread = new Set([...namesOf(earlier), ...namesOf(later)]);
  // A row that could not be read on one side is not gone, and not new: nobody knows.
  const changes = diffOrganizations(organizationsOf(earlier), organizationsOf(later)).filter(
    (change) => !isUndecided(change, unread),
  );
  const locales = localesOf(options.locale);
  await write(streams.output, printed(changes, options.format, locales));
  await sayRejected(before, earlier, locales, streams);
  await sayRejected(after, later, locales, streams);
  const rejected = earlier.rejected.length + later.rejected.length;
  return changes.length === 0 && rejected === 0 ? 0 : 1;
}

function organizationsOf({ records }: ReadRecords): readonly Organization[] {
  return records.map(({ record }) => record as Organization);
}

/** The codes and names by which rejected rows can be recognised. */
function namesOf({ rejected }: ReadRecords): readonly string[] {
  return rejected.flatMap(({ key = {} }) => Object.values(key)).filter((text) => text !== "");
}

function isUndecided({ kind, before, after }: OrganizationChange, unread: ReadonlySet<string>): boolean {
  if (kind !== "added" && kind !== "gone") return false;
  const { uscc, name = "" }: Partial<OrganizationMention> = after ?? before ?? {};
  return unread.has(name) || (uscc !== undefined && unread.has(uscc));
}

async function sayRejected(
  file: string,
  { rejected }: ReadRecords,
  locales: readonly Locale[],
  streams: Streams,
): Promise<void> {
  if (rejected.length === 0) return;
  const rows = rejected.slice(0, 20).map(({ row }) => String(row));
  const more = rejected.length > rows.length ? " …" : "";
  const said = locales.map((locale) => `${String(rejected.length)} ${words.notCompared[locale]}`).join(" · ");
  await write(streams.messages, `${file}: ${said} (${rows.join(", ")}${more})\n`);
}

function printed(
  changes: readonly OrganizationChange[],
  format: DiffOptions["format"],
  locales: readonly Locale[],
): string {
  if (format === "json") return `${JSON.stringify(changes, undefined, 2)}\n`;
  if (format === "csv") return formatCsv(rowsOf(changes, locales));
  return `${locales.map((locale) => textOf(changes, locale)).join("\n\n")}\n`;
}

function textOf(changes: readonly OrganizationChange[], locale: Locale): string {
  if (changes.length === 0) return words.none[locale];
  const counts = kinds
    .map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${organizationChangeLabels[kind][locale]} ${String(count)}`);
  const separator = locale === "en" ? ", " : "，";
  const lines = kinds.flatMap((kind) => changes.filter((change) => change.kind === kind));
  return [
    counts.join(separator),
    ...lines.map((change) => `  ${formatOrganizationChange(change, locale)}`),
  ].join("\n");
}

function rowsOf(
  changes: readonly OrganizationChange[],
  locales: readonly Locale[],
): readonly (readonly string[])[] {
  const said = (label: Label): string => locales.map((locale) => label[locale]).join(" ");
  return [
    headings.map(said),
    ...changes.map((change) => {
      const mention = change.after ?? change.before;
      return [
        said(organizationChangeLabels[change.kind]),
        mention?.name ?? "",
        mention?.uscc ?? "",
        locales.map((locale) => formatOrganizationChange(change, locale)).join("\n"),
      ];
    }),
  ];
}
