import { formatLabel, ruleSetKey, type Locale } from "../../core/index.ts";
import type { HoursFigures, HoursGroup } from "../../volunteer-hours/index.ts";
import { reportText } from "../check/report-text.ts";
import { hideResidentIds } from "../explain/hide.ts";
import { sentenceOf } from "../finding-text.ts";
import type { AdjustedRow, AnomalyRows, CountedHours, OverlapRows } from "./count-hours.ts";
import type { HoursCommandOptions } from "./options.ts";
import { starsText } from "./star-text.ts";
import type { StarsOfVolunteer } from "./stars.ts";
import { durationText, groupingLabels, groupName, hoursWords } from "./words.ts";

/** So many lines are listed of each kind; all are counted. */
const MOST_LISTED = 100;

/**
 * Writes what the hours of a file come to as lines for people.
 *
 * @param counted - the result
 * @param options - what the user chose
 * @param locale - the language
 * @returns the lines without a line break at the end
 */
export function hoursText(counted: CountedHours, options: HoursCommandOptions, locale: Locale): string {
  const { policy, summary, stars } = counted;
  const colon = colonOf(locale);
  const by = groupingLabels[options.by]?.[locale] ?? options.by;
  return [
    `${hoursWords.policy[locale]}${colon}${formatLabel(policy.title, locale)} [${ruleSetKey(policy)}]${locale === "en" ? `; ${by}` : `；${by}`}`,
    hoursWords.days[locale],
    `${hoursWords.total[locale]}${colon}${figuresText(summary.total, locale)}`,
    ...summary.groups.map(
      (group) => `  ${groupText(group, options.by, stars.get(group.key), options.on, locale)}`,
    ),
    remarksText(counted, locale),
  ].join("\n");
}

/**
 * Writes what has to be said beside the sums: overlaps, what does not count, what is worth a look, the file.
 *
 * @param counted - the result
 * @param locale - the language
 * @returns the lines without a line break at the end
 */
export function remarksText(counted: CountedHours, locale: Locale): string {
  const { stars, overlaps, adjusted, anomalies, report } = counted;
  return [
    ...listed(hoursWords.stars[locale], starRemarks(stars, locale), (text) => text, locale),
    ...listed(hoursWords.overlaps[locale], overlaps, (overlap) => overlapText(overlap, locale), locale),
    ...listed(hoursWords.adjusted[locale], adjusted, (row) => adjustedText(row, locale), locale),
    ...listed(hoursWords.anomalies[locale], anomalies, (anomaly) => anomalyText(anomaly, locale), locale),
    `${hoursWords.file[locale]}${colonOf(locale)}${reportText(report, locale)}`,
  ].join("\n");
}

function colonOf(locale: Locale): string {
  return locale === "en" ? ": " : "：";
}

function figuresText(figures: HoursFigures, locale: Locale): string {
  const { people, personTimes, records, leftOut, minutes } = figures;
  const time = durationText(minutes, locale);
  return locale === "en"
    ? `${time}; ${countText(people, "person", "people")}, ${timesText(personTimes)}; ${countText(records, "record", "records")}, ${String(leftOut)} not counted`
    : `${time}；${String(people)} 人，${String(personTimes)} 人次；计入 ${String(records)} 条，未计入 ${String(leftOut)} 条`;
}

function groupText(
  group: HoursGroup,
  by: string,
  answer: StarsOfVolunteer | undefined,
  on: string | undefined,
  locale: Locale,
): string {
  const { key, personTimes, minutes } = group;
  const times = locale === "en" ? timesText(personTimes) : `${String(personTimes)} 人次`;
  const own = `${groupName(key, by, locale)}  ${durationText(minutes, locale)}  ${times}`;
  return answer === undefined ? own : `${own}  ${starsText(answer, minutes, on, locale)}`;
}

function countText(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}

function timesText(personTimes: number): string {
  return countText(personTimes, "person-time", "person-times");
}

/** What is to be said of stars, once for all volunteers. */
function starRemarks(stars: CountedHours["stars"], locale: Locale): readonly string[] {
  const all = Array.from(stars.values()).flatMap(({ because }) => because);
  return [...new Set(all.map((finding) => sentenceOf(finding, locale)))];
}

function overlapText({ rows: [first, second], volunteerId, minutes }: OverlapRows, locale: Locale): string {
  const who = hideResidentIds(volunteerId);
  return locale === "en"
    ? `row ${String(second)} overlaps row ${String(first)}: ${durationText(minutes, locale)} (${who})`
    : `第 ${String(second)} 行与第 ${String(first)} 行重叠 ${durationText(minutes, locale)}（${who}）`;
}

function adjustedText({ row, minutes, because }: AdjustedRow, locale: Locale): string {
  const where = locale === "en" ? `row ${String(row)}: ` : `第 ${String(row)} 行：`;
  const sign = minutes > 0 ? "+" : "";
  return `${where}${sign}${durationText(minutes, locale)}${locale === "en" ? "; " : "，"}${sentenceOf(because, locale)}`;
}

function anomalyText({ rows, volunteerIds, finding }: AnomalyRows, locale: Locale): string {
  const separator = locale === "en" ? ", " : "、";
  const some = rows.slice(0, 10).map(String).join(separator);
  const where =
    rows.length === 0
      ? volunteerIds.slice(0, 10).map(hideResidentIds).join(separator)
      : locale === "en"
        ? `${rows.length === 1 ? "row" : "rows"} ${some}`
        : `第 ${some} 行`;
  return `${where}${colonOf(locale)}${sentenceOf(finding, locale)}`;
}

/** A title and its lines; nothing where there are none. */
function listed<T>(
  title: string,
  items: readonly T[],
  textOf: (item: T) => string,
  locale: Locale,
): readonly string[] {
  if (items.length === 0) return [];
  const count = String(items.length);
  const lines = items.slice(0, MOST_LISTED).map((item) => `  ${textOf(item)}`);
  const rest = items.length - lines.length;
  if (rest > 0) lines.push(`  … ${locale === "en" ? `${String(rest)} more` : `另有 ${String(rest)} 项`}`);
  return [locale === "en" ? `${title}: ${count}` : `${title}：${count} 项`, ...lines];
}
