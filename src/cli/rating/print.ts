import type { Finding, Locale } from "../../core/index.ts";
import { organizationTable, type Organization } from "../../organizations/index.ts";
import {
  formatRatingLevel,
  ratingTable,
  summarizeRatings,
  type Rating,
  type RatingSummary,
} from "../../ratings/index.ts";
import { formatCsv } from "../../tables/index.ts";
import { sentenceOf } from "../finding-text.ts";
import { localesOf } from "../locales.ts";
import type { AnyTableModel } from "../models.ts";
import { readRecords, type ReadRecords } from "../read-records.ts";
import { write, type Streams } from "../streams.ts";
import { applicationReasons, entriesOf, type Placed, type RatingEntry } from "./entries.ts";
import type { RatingCommandOptions } from "./options.ts";
import {
  applicationLabels,
  conditionLabels,
  doubtLabels,
  ratingHeadings,
  ratingWords,
  stateLabels,
} from "./words.ts";

/**
 * Says of the organizations of a list which levels hold on a day, and who may apply.
 *
 * @param path - the list of levels as the user named it
 * @param options - what the user chose
 * @param streams - where is read and written
 * @returns the exit code: 0, or 1 where rows could not be read
 */
export async function printRatings(
  path: string,
  options: RatingCommandOptions,
  streams: Streams,
): Promise<number> {
  const model = ratingTable() as unknown as AnyTableModel;
  const list = await readRecords(path, model, options, streams);
  const register =
    options.organizations === undefined ? undefined : await registerOf(options.organizations, streams);
  const ratings = list.records as readonly Placed<Rating>[];
  const entries = entriesOf(ratings, (register?.records ?? []) as readonly Placed<Organization>[], options);
  const summary = summarizeRatings(
    ratings.map(({ record }) => record),
    options.on,
  );
  const locales = localesOf(options.locale);
  await write(
    streams.output,
    printed({ entries, summary, rejected: list.rejected.length }, options, locales),
  );
  const said = [
    ...rejectedOf(list, "rejected", locales),
    ...(register === undefined ? [] : rejectedOf(register, "rejectedOrganizations", locales)),
  ];
  for (const line of said) await write(streams.messages, `${line}\n`);
  return said.length === 0 ? 0 : 1;
}

async function registerOf(path: string, streams: Streams): Promise<ReadRecords> {
  return readRecords(path, organizationTable() as unknown as AnyTableModel, {}, streams);
}

function rejectedOf(
  { rejected }: ReadRecords,
  word: "rejected" | "rejectedOrganizations",
  locales: readonly Locale[],
): readonly string[] {
  if (rejected.length === 0) return [];
  return [locales.map((locale) => `${String(rejected.length)} ${ratingWords[word][locale]}`).join(" · ")];
}

interface Answer {
  readonly entries: readonly RatingEntry[];
  readonly summary: RatingSummary;
  readonly rejected: number;
}

function printed(answer: Answer, options: RatingCommandOptions, locales: readonly Locale[]): string {
  const { on, within, format } = options;
  if (format === "json") {
    const { entries, summary, rejected } = answer;
    return `${JSON.stringify({ on, within, rejected, summary, organizations: entries }, undefined, 2)}\n`;
  }
  if (format === "csv") return formatCsv(rowsOf(answer.entries, locales));
  return `${locales.map((locale) => textOf(answer, on, locale)).join("\n\n")}\n`;
}

function textOf({ entries, summary }: Answer, on: string, locale: Locale): string {
  return [headOf(summary, on, locale), ...entries.flatMap((entry) => linesOf(entry, locale))].join("\n");
}

/** How many organizations there are, and in which states. */
function headOf({ organizations, states }: RatingSummary, on: string, locale: Locale): string {
  const counts = (Object.keys(states) as (keyof typeof states)[])
    .filter((state) => states[state] > 0)
    .sort((a, b) => states[b] - states[a])
    .map((state) => `${stateLabels[state][locale]} ${String(states[state])}`);
  const colon = locale === "en" ? ": " : "：";
  const listed = `${on}  ${ratingWords.organizations[locale]}${colon}${String(organizations)}`;
  if (counts.length === 0) return listed;
  return `${listed}${locale === "en" ? " (" : "（"}${counts.join(locale === "en" ? ", " : "，")}${locale === "en" ? ")" : "）"}`;
}

function linesOf(entry: RatingEntry, locale: Locale): readonly string[] {
  const { rating, application, endsSoon, name, rows } = entry;
  const numbers = rows.join(locale === "en" ? ", " : "、");
  const place =
    locale === "en" ? ` (${rows.length === 1 ? "row" : "rows"} ${numbers})` : `（第 ${numbers} 行）`;
  const level = rating.level === undefined ? "" : `${formatRatingLevel(rating.level, locale)} `;
  const until = rating.until === undefined ? "" : untilOf(rating.until, locale);
  const soon = endsSoon ? `${locale === "en" ? "; " : "；"}${ratingWords.endsSoon[locale]}` : "";
  const may =
    application === undefined
      ? `${applicationLabels.unknown[locale]}${locale === "en" ? ": " : "："}${ratingWords.noRecord[locale]}`
      : applicationLabels[application.state][locale];
  return [
    `  ${name}${place}  ${level}${stateLabels[rating.state][locale]}${until}${soon}`,
    ...rating.because.map((finding) => `    ${sentenceOf(finding, locale)}`),
    `    ${may}`,
    ...reasonLines(applicationReasons(entry), locale).map((line) => `      ${line}`),
  ];
}

/** What certainly bars, in sentences; what is left open, in a line for each doubt. */
function reasonLines(reasons: readonly Finding[], locale: Locale): readonly string[] {
  const certain = reasons.filter(({ params }) => params["doubt"] === undefined);
  const open = (["data", "rule"] as const).flatMap((doubt) => {
    const words = reasons
      .filter(({ params }) => params["doubt"] === doubt)
      .map(({ code }) => conditionLabels[code as keyof typeof conditionLabels][locale]);
    if (words.length === 0) return [];
    return locale === "en"
      ? [`${doubtLabels[doubt].en}: ${words.join(", ")}`]
      : [`${doubtLabels[doubt]["zh-CN"]}：${words.join("、")}`];
  });
  return [...certain.map((finding) => sentenceOf(finding, locale)), ...open];
}

function untilOf(until: string, locale: Locale): string {
  return locale === "en" ? `, ${ratingWords.until.en} ${until}` : `，${ratingWords.until["zh-CN"]}${until}`;
}

function rowsOf(entries: readonly RatingEntry[], locales: readonly Locale[]): readonly (readonly string[])[] {
  const said = (of: (locale: Locale) => string): string => locales.map(of).join(" ");
  const sentences = (findings: readonly Finding[]): string =>
    said((locale) => findings.map((finding) => sentenceOf(finding, locale)).join(locale === "en" ? " " : ""));
  return [
    ratingHeadings.map((label) => said((locale) => label[locale])),
    ...entries.map((entry) => [
      entry.name,
      entry.uscc,
      entry.rows.join(" "),
      said((locale) => stateLabels[entry.rating.state][locale]),
      entry.rating.level ?? "",
      entry.rating.until ?? "",
      entry.endsSoon ? said((locale) => ratingWords.yes[locale]) : "",
      said((locale) => applicationLabels[entry.application?.state ?? "unknown"][locale]),
      sentences(applicationReasons(entry)),
      sentences(entry.rating.because),
    ]),
  ];
}
