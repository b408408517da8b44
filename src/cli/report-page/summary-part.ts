import type { Locale } from "../../core/index.ts";
import type { RowCounts, TableReport } from "../../tables/index.ts";
import { barOf, type BarPart } from "./bar.ts";
import { grouped, inBoth, labelInBoth } from "./html.ts";
import { pageWords } from "./words.ts";

/**
 * Writes the part of the page that a manager reads: what can be taken, what goes back.
 *
 * @param report - the report
 * @returns the part as HTML
 */
export function summaryPart(report: TableReport): string {
  const { rows, files } = report;
  const tiles = [
    [pageWords.fileCount, files.length, ""],
    [pageWords.records, rows.records, ""],
    [pageWords.valid, rows.valid, "ink-good"],
    [pageWords.warned, rows.warned, "ink-warn"],
    [pageWords.rejected, rows.rejected, "ink-bad"],
  ] as const;
  const clean = rows.valid - rows.warned;
  return `<section aria-labelledby="summary"><h2 id="summary">${labelInBoth(pageWords.summary)}</h2>
<p class="verdict">${inBoth((locale) => verdictOf(rows, locale))}</p>
${barOf(countParts(rows), rows.records, true)}
<ul class="legend"><li><i class="back-good"></i>${labelInBoth(pageWords.valid)}${inBoth((locale) => (locale === "en" ? `, ${pageWords.clean.en}: ${grouped(clean)}` : `（${pageWords.clean["zh-CN"]}）${grouped(clean)}`))}</li><li><i class="back-warn"></i>${labelInBoth(pageWords.warned)} ${grouped(rows.warned)}</li><li><i class="back-bad"></i>${labelInBoth(pageWords.rejected)} ${grouped(rows.rejected)}</li></ul>
<ul class="tiles">${tiles.map(([label, value, ink]) => `<li>${labelInBoth(label)}<b${ink === "" ? "" : ` class="${ink}"`}>${grouped(value)}</b></li>`).join("")}</ul>
${report.partial ? `<p class="ink-warn">${labelInBoth(pageWords.partial)}</p>` : ""}</section>`;
}

/**
 * Divides the records of a file into the three parts of its bar.
 *
 * @param rows - the counts
 * @returns the parts
 */
export function countParts({ valid, warned, rejected }: RowCounts): readonly BarPart[] {
  return [
    { value: valid - warned, tone: "good" },
    { value: warned, tone: "warn" },
    { value: rejected, tone: "bad" },
  ];
}

function verdictOf({ records, valid, rejected }: RowCounts, locale: Locale): string {
  if (locale === "en") {
    if (records === 0) return "There are no records.";
    if (rejected === 0)
      return records === 1 ? "The one record is valid." : `All ${grouped(records)} records are valid.`;
    return `Of ${grouped(records)} ${records === 1 ? "record" : "records"} ${grouped(valid)} ${valid === 1 ? "is" : "are"} valid; ${grouped(rejected)} ${rejected === 1 ? "goes" : "go"} back (${percentOf(rejected, records)}).`;
  }
  if (records === 0) return "没有记录。";
  if (rejected === 0) return `${grouped(records)} 条记录全部有效。`;
  return `${grouped(records)} 条记录中，${grouped(valid)} 条有效，${grouped(rejected)} 条退回（${percentOf(rejected, records)}）。`;
}

/** One decimal, rounded so that something is never nothing and a part is never the whole. */
function percentOf(part: number, whole: number): string {
  const tenths = Math.round((part / whole) * 1000);
  const honest = part < whole ? Math.min(999, Math.max(1, tenths)) : 1000;
  return `${(honest / 10).toFixed(1)}%`;
}
