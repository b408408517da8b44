import type { MessageTable } from "../../core/index.ts";
import type { BinaryKind, TableFindings, TextEncoding } from "../../tables/index.ts";
import type { NoWorkbookKind, ShareLoss, WorkbookLimit } from "../../tables/workbook/index.ts";

const encodings: { readonly [encoding in TextEncoding]: string } = {
  "utf-8": "UTF-8",
  gb18030: "GB18030",
  "utf-16le": "UTF-16 (little-endian)",
  "utf-16be": "UTF-16 (big-endian)",
};

const binaries: { readonly [kind in BinaryKind]: string } = {
  zip: "an Excel workbook (.xlsx) or another zip archive",
  ole: "an old Excel workbook (.xls), or one with a password",
  pdf: "a PDF document",
  gzip: "a compressed file",
  html: "a web page, whatever its name is",
  xml: "XML, perhaps of an old Excel",
};

const noWorkbooks: { readonly [kind in NoWorkbookKind]: string } = {
  zip: "another zip archive",
  ods: "an OpenDocument table (.ods)",
  xlsb: "a binary workbook (.xlsb)",
  word: "a Word document",
  slides: "a presentation",
  text: "no archive at all",
};

const workbookLimits: { readonly [what in WorkbookLimit]: string } = {
  file: "the file has too many bytes",
  parts: "it has too many parts",
  unzipped: "it unzips to too many bytes",
  ratio: "a part unzips to more times its size than that of any table",
  part: "a part that is read as a whole has too many bytes",
  sheets: "it has too many sheets",
  strings: "it has too many different texts",
};

const shareLosses: { readonly [what in ShareLoss]: string } = {
  formulas: "formulas, which are their last values",
  comments: "comments",
  pictures: "pictures and drawings",
  links: "links",
  formats: "conditional formats",
  lists: "lists and limits of input that look at other cells",
  filters: "filters, whose rows are shown",
  tables: "tables of Excel with their filters, and pivot tables",
  "merged-cells": "cells merged over headings and records",
  names: "names of ranges, print areas included",
  macros: "macros",
  other: "page breaks, groups of settings and the like",
};

/** A row of the file; 0 is one that went into another share of a workbook. */
const rowOf = (row: number): string =>
  row === 0 ? "a row of the whole that is not in this workbook" : `row ${String(row)}`;

const times = (count: number, one: string, many: string): string =>
  count === 1 ? one : `${String(count)} ${many}`;

const units: { readonly [unit: string]: string } = {
  "square-metre": "square metres",
  mu: "mu",
  hectare: "hectares",
  "square-kilometre": "square kilometres",
  "square-foot": "square feet",
  "ten-thousand-yuan": "ten thousand yuan",
  hour: "hours",
  minute: "minutes",
  day: "days",
  percent: "percent",
  person: "persons",
};
const unitShown = (unit: string | undefined): string =>
  unit === undefined ? "not known here" : (units[unit] ?? unit);

const hedges: { readonly [qualifier: string]: string } = {
  about: "about",
  nearly: "nearly",
  "more-than": "more than",
  "at-least": "at least",
};

/** `3450 hours`. */
function inUnit(value: number, unit: string | undefined): string {
  return unit === undefined ? String(value) : `${String(value)} ${unitShown(unit)}`;
}

/** What the findings of `linli/tables` say in English. */
export const tableMessages: MessageTable<TableFindings> = {
  "encoding.invalid-bytes": (p) =>
    `${times(p.count, "A character is", "characters are")} no valid ${encodings[p.encoding]} and cannot be read.`,
  "encoding.replacement-character": (p) =>
    `${times(p.count, "A character was", "characters were")} lost before the file was written (U+FFFD stands there).`,
  "encoding.contradicts-mark": (p) =>
    `The file was read as ${encodings[p.encoding]} as asked, but its byte order mark says ${encodings[p.mark]}.`,
  "table.empty": () => "The file is empty.",
  "table.binary": (p) =>
    `The file is no text but ${binaries[p.kind]}; open it in a spreadsheet and save the table as a workbook (.xlsx) or as CSV.`,
  "table.nul": (p) =>
    `The row has ${times(p.count, "a NUL character", "NUL characters")}: the file is damaged.`,
  "table.quote-unclosed": () => "A quotation mark opens a cell, and none closes it.",
  "table.quote-malformed": () =>
    "Text follows a closing quotation mark; a quotation mark inside a quoted cell is written twice.",
  "table.record-too-long": (p) =>
    `Row ${String(p.row)} is longer than ${String(p.limit)} characters and was not read; perhaps a quotation mark is not closed.`,
  "table.json": (p) =>
    p.position === undefined
      ? "This is no valid JSON."
      : `This is no valid JSON from character ${String(p.position)} on.`,
  "table.json-structure": (p) =>
    `The file is no JSON list of rows: something else stands at character ${String(p.position)}.`,
  "table.json-arrays": () => "The JSON object has several lists; only the first was read.",
  "table.read-failed": (p) => `The file could not be read to its end (${p.error}).`,
  "cell.type": () => "The cell holds something that is neither text, number, truth value nor date.",
  "cell.too-long": (p) => `The cell has more than ${String(p.most)} characters.`,
  "cell.spreadsheet-error": () =>
    "The spreadsheet shows an error here, or a column too narrow for its number.",
  "cell.placeholder": () => "A sign for “nothing” stands in the cell; it is read as empty.",
  "cell.trailing-blank": () => "Blanks before or after the text were dropped.",
  "cell.invisible": () => "The cell has characters that print nothing; they were dropped.",
  "cell.full-width": () => "Full-width digits, letters or signs were read as half-width ones.",
  "cell.text-guard": () =>
    'A sign that keeps Excel from changing the text (a leading \' or ="…") was dropped.',
  "cell.excel-scientific": () =>
    "Excel turned the number into the form 1.23457E+17 and its digits are lost; enter it again as text.",
  "cell.excel-rounded": () =>
    "Excel keeps 15 digits of a number, and the last digits here seem to be zeros in place of others; enter it again as text.",
  "cell.lost-leading-zeros": (p) =>
    `The number should have ${String(p.digits)} digits; its leading zeros seem to be lost.`,
  "cell.became-date": () => "Excel seems to have made a date of what was typed here; enter it again as text.",
  "cell.date": () => "This is no date that can be read with certainty; write it like 2013-10-01.",
  "cell.date-form": () => "The date is written in an unusual way; write it like 2013-10-01.",
  "cell.date-order": () =>
    "Which number is the day and which the month is not certain; write the year first.",
  "cell.date-two-digit-year": () => "The year needs four digits.",
  "cell.date-without-year": () => "The date has no year.",
  "cell.date-month-ambiguous": () =>
    "The month is 1, or 10 after Excel dropped the last zero; January was taken. Write 01 or 10.",
  "cell.date-weekday": () => "The day of the week does not belong to this date.",
  "cell.excel-date": () => "The date is a serial number of Excel (days since 1900 or 1904).",
  "cell.time-dropped": () => "The time of day beside the date is not kept.",
  "cell.time": () => "This is no time of day that can be read with certainty; write it like 14:30.",
  "cell.excel-time": () => "The time is written as a part of a day, as Excel keeps it.",
  "cell.seconds-dropped": () => "The seconds are not kept.",
  "cell.time-missing": () => "A time of day is needed beside the date.",
  "cell.duration": () =>
    "This is no duration that can be read with certainty; write it like 2:30 or 150 minutes.",
  "cell.duration-fraction": (p) =>
    `The duration is no whole number of minutes: it is between ${String(p.lower)} and ${String(p.upper)}.`,
  "cell.unit-missing": () => "Neither the heading nor the cell says what unit the number is in.",
  "cell.unit": (p) =>
    p.expected === undefined
      ? `The cell names a unit (${unitShown(p.unit)}) and the column none; write the number alone.`
      : `The cell names another unit (${unitShown(p.unit)}) than the column (${unitShown(p.expected)}); nothing is converted.`,
  "cell.hedged": (p) => `An exact number is needed, not “${hedges[p.qualifier] ?? p.qualifier}”.`,
  "cell.integer": () => "A whole number is needed.",
  "cell.precision": (p) => `More than ${String(p.digits)} digits of a number cannot be kept exactly.`,
  "cell.range": () => "This is no range of two numbers; write it like 800-1800.",
  "cell.range-order": () => "The range runs backwards: its first number is the larger one.",
  "cell.period": () =>
    "This is no period with a first and a last day; write it like 2024-01-01 to 2028-12-31, or until 2028-12-31.",
  "cell.period-order": () => "The period runs backwards: its last day is before its first.",
  "cell.boolean": () => "Write yes or no here.",
  "cell.list-duplicate": () => "The list names an entry more than once; it is kept once.",
  "cell.code": (p) =>
    `This is none of the values of the list: ${p.allowedEn.join(", ")}${p.allowedEn.length < 30 ? "" : ", …"}.`,
  "heading.not-found": (p) =>
    `The headings of this table were not found (rows looked at: ${String(p.rows)}).`,
  "heading.missing": (p) => `The column “${p.labelEn}” (${p.labelZh}) is required, and the file has none.`,
  "heading.unknown": (p) => `Column ${p.column}: the heading is not known, and the column is not read.`,
  "heading.near-miss": (p) =>
    `Column ${p.column}: the heading is nearly “${p.labelEn}” (${p.labelZh}), but not the same; the column is not read.`,
  "heading.duplicate": (p) =>
    `Columns ${p.first} and ${p.column} both have the heading of “${p.labelEn}” (${p.labelZh}); say which one is meant.`,
  "heading.empty": (p) => `Column ${p.column} has no heading, but is not empty; it is not read.`,
  "heading.unit": (p) =>
    `Column ${p.column}: “${p.labelEn}” (${p.labelZh}) cannot be read in the unit of the heading, only in ${p.allowed.map(unitShown).join(" or ")}.`,
  "heading.map-column": (p) =>
    `The map names a column for “${p.entry}” that this table has not; it has ${p.columns.join(", ")}.`,
  "heading.map-unused": (p) => `The map names “${p.entry}”, which the file has not.`,
  "total.mismatch": (p) =>
    `The stated total is ${inUnit(p.stated, p.unit)}, but the rows ${p.scope === "file" ? "above" : "since the last total"} add up to ${inUnit(p.counted, p.unit)}.`,
  "total.count-mismatch": (p) =>
    `The file states ${times(p.stated, "1 record", "records")}; there ${p.counted === 1 ? "is" : "are"} ${String(p.counted)}${p.scope === "file" ? "" : " since the last total"}.`,
  "row.duplicate": (p) => `The value is that of ${rowOf(p.firstRow)}; no two rows may have the same.`,
  "row.repeated": (p) => `The row repeats ${rowOf(p.firstRow)} in every cell.`,
  "row.already-listed": () => "The value is in the list of those that are listed already.",
  "row.similar": (p) => `The value is nearly the same as that of ${rowOf(p.firstRow)}.`,
  "row.reference-unknown": () => "The row points to a value that no row has.",
  "row.more-cells": (p) =>
    `The row has ${String(p.cells)} cells, but there are only ${String(p.headings)} headings; perhaps a separator stands inside a cell.`,
  "row.field-twice": () =>
    "Two fields of the record are the same column; only the first that is filled is read.",
  "table.field-unknown": () => "A field of the records is not known and is not read.",
  "table.fields-limit": (p) =>
    `The records have more than ${String(p.limit)} different fields; the others are not read.`,
  "table.blank-rows": (p) =>
    `The file has ${String(p.count)} blank rows, the first in row ${String(p.first)}, the last in row ${String(p.last)}.`,
  "table.keys-limit": (p) =>
    `There are more than ${String(p.limit)} different values; not all rows were compared with each other.`,
  "table.similar-limit": (p) =>
    `Nearly repeated values were looked for in the first ${String(p.limit)} records only.`,
  "workbook.none": (p) =>
    `The file is no workbook (.xlsx) but ${noWorkbooks[p.kind]}; open it in a spreadsheet and save it as .xlsx.`,
  "workbook.encrypted-or-old": () =>
    "The workbook has a password or is of the old format .xls; take the password off, or save it as .xlsx, and check it again.",
  "workbook.damaged": (p) =>
    `The workbook is damaged (${p.part}); open it in a spreadsheet, look whether everything is there, and save it again.`,
  "workbook.too-large": (p) =>
    `The workbook is not read: ${workbookLimits[p.what]}; the limit is ${p.limit.toLocaleString("en")}.`,
  "workbook.no-sheet": () => "The workbook has no sheet with content that is not hidden.",
  "workbook.sheet-unknown": (p) => `The workbook has no such sheet; it has ${p.sheets.join(", ")}.`,
  "workbook.rows-limit": (p) =>
    `The sheet has rows beyond row ${p.limit.toLocaleString("en")}, which were not read.`,
  "workbook.columns-limit": (p) =>
    `The sheet has cells beyond its column ${p.limit.toLocaleString("en")}, which were not read.`,
  "workbook.sheet-hidden": (p) => `The sheet ${p.sheet} is hidden and was not read.`,
  "workbook.sheet-skipped": (p) => `The sheet ${p.sheet} has no headings of this table and was not read.`,
  "workbook.macros": () => "The workbook has macros; they were not looked at, and nothing of them was run.",
  "workbook.external-links": () =>
    "The workbook takes values from other files; those that it showed last were read.",
  "workbook.merged-cells": (p) =>
    `${times(p.count, "A range is", "ranges are")} merged over several rows (${p.range}): only the first row of each has the value.`,
  "workbook.formula-without-value": (p) =>
    `The formula in ${p.cell} was never calculated and is read as empty; open the workbook in a spreadsheet and save it.`,
  "workbook.is-text": (p) =>
    `The file is called a workbook and is ${p.format.toUpperCase()}; it was read as what it is.`,
  "workbook.comments-limit": (p) =>
    `Comments were written at the first ${p.limit.toLocaleString("en")} cells of each sheet; the others are coloured alone.`,
  "workbook.split-column": (p) =>
    p.personal
      ? `A workbook is not split by a column of personal data; the other headings are ${p.headings.join(", ")}.`
      : `No sheet with records has the column to split by; the headings are ${p.headings.join(", ")}.`,
  "workbook.split-limit": (p) =>
    `The column to split by has more than ${p.limit.toLocaleString("en")} different values.`,
  "workbook.split-losses": (p) =>
    `The shares do not have everything that the workbook has: ${p.what.map((what) => shareLosses[what]).join(", ")}.`,
  "workbook.split-rows": (p) =>
    `${times(p.count, "One row", "rows")} of the sheet ${p.sheet} below the headings that ${p.count === 1 ? "is no record, such as a total" : "are no records, such as totals"}, went into no share.`,
  "workbook.split-sheet": (p) =>
    p.records > 0
      ? `The sheet ${p.sheet} has ${times(p.records, "a record", "records")} and not the column to split by: it went into no share.`
      : `The sheet ${p.sheet} has no records and went into no share.`,
};
