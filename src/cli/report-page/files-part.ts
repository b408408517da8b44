import { escapeXml } from "../../core/index.ts";
import type { FileReport, TableReport } from "../../tables/index.ts";
import { lineOf } from "../finding-text.ts";
import { barOf } from "./bar.ts";
import { grouped, inBoth, labelInBoth } from "./html.ts";
import type { FileName } from "./file-names.ts";
import { moreOf } from "./parts.ts";
import { countParts } from "./summary-part.ts";
import { pageWords } from "./words.ts";

/** How many files are listed. */
const MOST_FILES = 500;

/** How many findings are listed of a file as a whole. */
const MOST_FINDINGS = 12;

/**
 * Writes the part of the page that lists the files.
 *
 * @param report - the report
 * @param nameOf - what files are called
 * @returns the part as HTML
 */
export function filesPart(report: TableReport, nameOf: FileName): string {
  const files = worstFirst(report);
  const heads = [
    `<th scope="col">${labelInBoth(pageWords.file)}</th>`,
    ...[pageWords.records, pageWords.valid, pageWords.warned, pageWords.rejected].map(
      (label) => `<th scope="col" class="number">${labelInBoth(label)}</th>`,
    ),
  ];
  const rows = files.slice(0, MOST_FILES).map((file) => fileRow(file, nameOf));
  return `<section aria-labelledby="files"><h2 id="files">${labelInBoth(pageWords.files)}</h2>
<div class="scroll" tabindex="0" role="group" aria-labelledby="files"><table class="fold"><thead><tr>${heads.join("")}</tr></thead><tbody>${rows.join("")}</tbody></table></div>${moreOf(files.length - MOST_FILES)}</section>`;
}

/** The files of a report, those with the most rejected records first. */
export function worstFirst({ files }: TableReport): readonly FileReport[] {
  return [...files].sort((a, b) => b.rows.rejected - a.rows.rejected);
}

function fileRow({ file, rows, findings, encoding, format, partial }: FileReport, nameOf: FileName): string {
  const facts = [format, encoding].filter((fact) => fact !== undefined).map((fact) => fact.toUpperCase());
  const remarks = findings
    .slice(0, MOST_FINDINGS)
    .map(
      (finding) =>
        `<li><span class="tag ink-${finding.severity === "error" ? "bad" : "warn"}"></span>${inBoth((locale) => lineOf(finding, locale))}</li>`,
    );
  const counts = [
    [pageWords.records, rows.records],
    [pageWords.valid, rows.valid],
    [pageWords.warned, rows.warned],
    [pageWords.rejected, rows.rejected],
  ] as const;
  const numbers = counts.map(
    ([label, value]) =>
      `<td class="number"><span class="cell-label">${labelInBoth(label)} </span>${grouped(value)}</td>`,
  );
  return `<tr><th scope="row">${escapeXml(nameOf(file))}<span class="letter">${escapeXml(facts.join(" · "))}</span>${barOf(countParts(rows), rows.records)}${partial ? `<p class="ink-warn">${labelInBoth(pageWords.partial)}</p>` : ""}${remarks.length === 0 ? "" : `<ul class="reasons">${remarks.join("")}</ul>`}${moreOf(findings.length - MOST_FINDINGS)}</th>${numbers.join("")}</tr>`;
}
