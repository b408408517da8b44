import { escapeXml } from "../../core/index.ts";
import { columnLetter, type RowFinding } from "../../tables/index.ts";
import { lineOf } from "../finding-text.ts";
import type { ShownFile, ShownRow } from "./collect-rows.ts";
import type { FileName } from "./file-names.ts";
import { grouped, inBoth, labelInBoth } from "./html.ts";
import { shortened } from "./parts.ts";
import { pageWords } from "./words.ts";

/**
 * Writes the part of the page that shows rows with their bad cells marked.
 *
 * @param files - the rows by file
 * @param nameOf - what files are called
 * @returns the part as HTML; nothing where no row is shown
 */
export function rowsPart(files: readonly ShownFile[], nameOf: FileName): string {
  const shown = files.filter(({ rows }) => rows.length > 0);
  if (shown.length === 0) return "";
  const parts = shown.map((file, index) => filePart(file, String(index + 1), nameOf));
  return `<section aria-labelledby="rows"><h2 id="rows">${labelInBoth(pageWords.rows)}</h2>${parts.join("")}</section>`;
}

function filePart(file: ShownFile, number: string, nameOf: FileName): string {
  const entries = file.rows.map((row) => entryOf(row, file, number));
  const { rows, found } = file;
  const note =
    rows.length === found
      ? ""
      : `<p class="soft">${inBoth((locale) =>
          locale === "en"
            ? `${grouped(rows.length)} of ${grouped(found)} rows with findings are shown.`
            : `有检查结果的 ${grouped(found)} 行中，显示 ${grouped(rows.length)} 行。`,
        )}</p>`;
  return `<h3 id="file-${number}">${escapeXml(nameOf(file.file))}</h3>${note}${entries.join("")}`;
}

function entryOf(row: ShownRow, file: ShownFile, number: string): string {
  const tone = row.rejected ? "bad" : "warn";
  const id = `row-${number}-${String(row.row)}`;
  const name = Object.values(row.key)
    .filter((text) => text !== "")
    .join(" · ");
  const title = `<h4 id="${id}"><span class="tag ink-${tone}"></span> ${inBoth((locale) => (locale === "en" ? `Row ${grouped(row.row)}` : `第 ${grouped(row.row)} 行`))}${name === "" ? "" : ` <span class="soft">${escapeXml(name)}</span>`}</h4>`;
  const reasons = row.findings.map((found) => `<li>${reasonOf(found)}</li>`);
  if (row.more > 0)
    reasons.push(
      `<li class="soft">${inBoth((locale) => (locale === "en" ? `and ${grouped(row.more)} more` : `另有 ${grouped(row.more)} 条`))}</li>`,
    );
  return `<div class="entry">${title}${cellsOf(row, file, id)}<ul class="reasons">${reasons.join("")}</ul></div>`;
}

function cellsOf(row: ShownRow, { columns }: ShownFile, id: string): string {
  if (row.cells.length === 0) return "";
  const marks = new Map<number, "bad" | "hint">();
  for (const { cell, finding } of row.findings) {
    if (cell?.index === undefined) continue;
    if (finding.severity === "error" || !marks.has(cell.index))
      marks.set(cell.index, finding.severity === "error" ? "bad" : "hint");
  }
  const names = columns.map(({ heading }) => escapeXml(shortened(heading)));
  const heads = columns.map(
    ({ index }, position) =>
      `<th scope="col"><span class="letter">${columnLetter(index)}</span>${names[position] ?? ""}</th>`,
  );
  const cells = columns.map(({ index }, position) => {
    const text = row.cells[position] ?? "";
    // On a telephone cells stand below each other, and those without content not at all.
    const kind = marks.get(index) ?? (text === "" ? "empty" : "");
    const label = `<span class="cell-label">${columnLetter(index)} ${names[position] ?? ""} </span>`;
    return `<td${kind === "" ? "" : ` class="${kind}"`}>${label}${escapeXml(text)}</td>`;
  });
  return `<div class="scroll" tabindex="0" role="group" aria-labelledby="${id}"><table class="cells fold"><thead><tr>${heads.join("")}</tr></thead><tbody><tr>${cells.join("")}</tr></tbody></table></div>`;
}

function reasonOf({ cell, finding }: RowFinding): string {
  const tone = finding.severity === "error" ? "bad" : "warn";
  const place =
    cell === undefined
      ? ""
      : `<b>${cell.index === undefined ? "" : `${columnLetter(cell.index)} `}${escapeXml(shortened(cell.heading))}</b> `;
  return `<span class="tag ink-${tone}"></span>${place}${inBoth((locale) => lineOf(finding, locale))}`;
}
