import { ruleSetKey, SHANGHAI, type Locale } from "../../core/index.ts";
import { formatCsv } from "../../tables/index.ts";
import type { HoursGroup } from "../../volunteer-hours/index.ts";
import { localesOf } from "../locales.ts";
import { write, type Streams } from "../streams.ts";
import { countHours, type CountedHours } from "./count-hours.ts";
import type { HoursCommandOptions } from "./options.ts";
import { hideContacts, hidePersonal } from "./names.ts";
import type { StarsOfVolunteer } from "./stars.ts";
import { hoursText, remarksText } from "./text.ts";
import { joined, sentencesOf, untilText } from "./star-text.ts";
import { hoursHeadings, hoursWords, starText } from "./words.ts";

/**
 * Counts the hours of a file and writes what they come to.
 *
 * @param path - the file as the user named it
 * @param options - what the user chose
 * @param streams - where is read and written
 * @returns the exit code: 0, or 1 where rows could not be read
 */
export async function printHours(
  path: string,
  options: HoursCommandOptions,
  streams: Streams,
): Promise<number> {
  const counted = await countHours(path, options, streams);
  const locales = localesOf(options.locale);
  if (options.format === "json") await write(streams.output, jsonOf(counted));
  else if (options.format === "csv") {
    await write(streams.output, formatCsv(rowsOf(counted, locales)));
    // A table has no room for remarks: they go beside it.
    for (const locale of locales)
      await write(streams.messages, `${hideContacts(remarksText(counted, locale))}\n`);
  } else {
    await write(
      streams.output,
      `${locales.map((locale) => hideContacts(hoursText(counted, options, locale))).join("\n\n")}\n`,
    );
  }
  return counted.report.rows.rejected > 0 ? 1 : 0;
}

function jsonOf({ policy, summary, stars, overlaps, adjusted, anomalies, report }: CountedHours): string {
  const result = {
    policy: ruleSetKey(policy),
    zone: SHANGHAI,
    summary,
    ...(stars.size > 0 && { stars: Object.fromEntries(stars) }),
    overlaps,
    adjusted,
    anomalies,
    report,
  };
  const hidden = (_: string, value: unknown): unknown =>
    typeof value === "string" ? hidePersonal(value) : value;
  return `${JSON.stringify(result, hidden, 2)}\n`;
}

function rowsOf(
  { summary, stars, on }: CountedHours,
  locales: readonly Locale[],
): readonly (readonly string[])[] {
  const { stars: starHeading, missing, because, ...figures } = hoursHeadings;
  const headings = [...Object.values(figures), ...(stars.size > 0 ? [starHeading, missing, because] : [])];
  return [
    headings.map((label) => locales.map((locale) => label[locale]).join(" ")),
    ...summary.groups.map((group) => [
      ...figuresOf(group),
      ...(stars.size > 0 ? starCells(group, stars.get(group.key), on, locales) : []),
    ]),
  ];
}

function figuresOf(group: HoursGroup): readonly string[] {
  const { key, people, personTimes, records, leftOut, rawMinutes, minutes } = group;
  return [key, ...[people, personTimes, records, leftOut, rawMinutes, minutes].map(String)];
}

function starCells(
  { minutes }: HoursGroup,
  answer: StarsOfVolunteer | undefined,
  on: string | undefined,
  locales: readonly Locale[],
): readonly string[] {
  if (answer === undefined) return ["", "", ""];
  const said = (of: (locale: Locale) => string): string => locales.map(of).join(" ");
  const missing = answer.next?.missing ?? [];
  return [
    said((locale) =>
      answer.star === undefined
        ? hoursWords[answer.state === "unknown" ? "undecided" : "none"][locale]
        : starText(answer.star, locale),
    ),
    said((locale) => sentencesOf(missing, locale)),
    said((locale) =>
      joined([...untilText(answer, minutes, on, locale), sentencesOf(answer.because, locale)], locale),
    ),
  ];
}
