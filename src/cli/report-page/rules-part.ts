import { escapeXml, type Finding } from "../../core/index.ts";
import { severityLabels } from "../explain/words.ts";
import { sentenceOf } from "../finding-text.ts";
import type { TableReport } from "../../tables/index.ts";
import { barOf } from "./bar.ts";
import { grouped, inBoth, labelInBoth } from "./html.ts";
import { moreOf, shortened } from "./parts.ts";
import { ruleTotalsOf, type RuleTotal } from "./rules.ts";
import { pageWords } from "./words.ts";

/** How many rules are listed. */
const MOST_RULES = 100;

/**
 * Writes the part of the page that says what is wrong how often, over all files.
 *
 * @param report - the report
 * @returns the part as HTML
 */
export function rulesPart(report: TableReport): string {
  const totals = ruleTotalsOf(report);
  const most = totals.reduce((highest, { count }) => Math.max(highest, count), 0);
  const heading = `<h2 id="rules">${labelInBoth(pageWords.rules)}</h2>`;
  if (totals.length === 0) return section(`${heading}<p>${labelInBoth(pageWords.nothing)}</p>`);
  const several = report.files.length > 1;
  const heads = [
    `<th scope="col">${labelInBoth(pageWords.severity)}</th>`,
    `<th scope="col">${labelInBoth(pageWords.problem)}</th>`,
    `<th scope="col">${labelInBoth(pageWords.column)}</th>`,
    `<th scope="col" class="number">${labelInBoth(pageWords.count)}</th>`,
    ...(several ? [`<th scope="col" class="number">${labelInBoth(pageWords.inFiles)}</th>`] : []),
  ];
  const rows = totals.slice(0, MOST_RULES).map((total) => ruleRow(total, most, several));
  return section(
    `${heading}<div class="scroll" tabindex="0" role="group" aria-labelledby="rules"><table class="fold"><thead><tr>${heads.join("")}</tr></thead><tbody>${rows.join("")}</tbody></table></div>${moreOf(totals.length - MOST_RULES)}`,
  );
}

/** What one of many says of its own row or value is an example of what the others say. */
function wordsOf(example: Finding, count: number): string {
  const isOne = count === 1 || Object.keys(example.params as object).length === 0;
  const words = inBoth((locale) => sentenceOf(example, locale));
  return isOne ? words : `<span class="soft">${labelInBoth(pageWords.example)}</span>${words}`;
}

function section(content: string): string {
  return `<section aria-labelledby="rules">${content}</section>`;
}

function ruleRow(
  { code, severity, of, heading, count, files, example }: RuleTotal,
  most: number,
  several: boolean,
): string {
  const tone = severity === "error" ? "bad" : "warn";
  const words = example === undefined ? escapeXml(code) : wordsOf(example, count);
  const cells = [
    `<td><span class="tag ink-${tone}">${labelInBoth(severityLabels[severity])}</span></td>`,
    `<td>${words}<br><code>${escapeXml(code)}</code></td>`,
    `<td>${heading === undefined ? `<span class="soft">${labelInBoth(of === "file" ? pageWords.wholeFile : pageWords.whole)}</span>` : escapeXml(shortened(heading))}</td>`,
    `<td class="number"><span class="cell-label">${labelInBoth(pageWords.count)} </span>${grouped(count)}<div class="rule-bar">${barOf([{ value: count, tone }], most)}</div></td>`,
    ...(several
      ? [
          `<td class="number"><span class="cell-label">${labelInBoth(pageWords.inFiles)} </span>${grouped(files)}</td>`,
        ]
      : []),
  ];
  return `<tr>${cells.join("")}</tr>`;
}
