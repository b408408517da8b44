import { InvalidArgumentError } from "commander";
import type { TableFormat, TextEncoding } from "../../tables/index.ts";
import type { LocaleChoice } from "../locales.ts";

/** What `linli check` is told. */
export interface CheckOptions {
  /** The model; nothing where neither the user nor the team names one. */
  readonly as?: string | undefined;
  /** Headings that the user maps, to ids of columns; `null` leaves a column unread. */
  readonly map?: HeadingChoices | undefined;
  /** A file of records that are listed already, and that references may point to. */
  readonly with?: string | undefined;
  /** The languages of the output. */
  readonly locale: LocaleChoice;
  /** How the report is written. */
  readonly format: "text" | "json" | "csv" | "html";
  /** Where valid rows are written. */
  readonly outValid?: string | undefined;
  /** Where rejected rows are written. */
  readonly outRejected?: string | undefined;
  /** Where the marked workbook is written, of several files the folder. */
  readonly outMarked?: string | undefined;
  /** The column that marked workbooks are split by, by its id or its heading. */
  readonly splitBy?: string | undefined;
  /** The one sheet of a workbook that is read, by name or number. */
  readonly sheet?: string | undefined;
  /** Whether suggestions are applied. */
  readonly fix: boolean;
  /** Whether the files are checked again whenever they change. */
  readonly watch?: boolean | undefined;
  /** How many findings of a kind are listed. */
  readonly maxErrors: number;
  /** The encoding, where it is not to be found out. */
  readonly encoding?: TextEncoding | undefined;
  /** The format of the input, where it is not to be found out. */
  readonly inputFormat?: TableFormat | undefined;
}

/** Headings and the ids of the columns that they stand for. */
export type HeadingChoices = { readonly [heading: string]: string | null };

/**
 * Reads one `--map HEADING=COLUMN` and adds it to those before it.
 *
 * @param text - what the user wrote; without a column the heading is left unread
 * @param before - the choices so far
 * @returns all choices
 */
export function addHeadingChoice(text: string, before: HeadingChoices = {}): HeadingChoices {
  // From the right: a heading can hold the sign, the id of a column cannot.
  const at = text.lastIndexOf("=");
  if (at <= 0) {
    throw new InvalidArgumentError("Write HEADING=COLUMN. · 应写作 表头=列名 的形式。");
  }
  const column = text.slice(at + 1).trim();
  return { ...before, [text.slice(0, at)]: column === "" ? null : column };
}

/**
 * Reads a count of findings.
 *
 * @param text - what the user wrote
 * @returns a whole number from 0 to 100,000
 */
export function countOf(text: string): number {
  if (!/^\d{1,6}$/.test(text) || Number(text) > 100_000) {
    throw new InvalidArgumentError("A whole number from 0 to 100000. · 应为 0 至 100000 的整数。");
  }
  return Number(text);
}

/**
 * Reads the name of an encoding as people write it.
 *
 * @param text - such as `GBK`, `utf8`
 * @returns the encoding
 */
export function encodingOf(text: string): TextEncoding {
  const name = text.toLowerCase().replace(/[^a-z0-9]/g, "");
  const encodings: { readonly [name: string]: TextEncoding } = {
    utf8: "utf-8",
    gb18030: "gb18030",
    gbk: "gb18030",
    gb2312: "gb18030",
    cp936: "gb18030",
    utf16le: "utf-16le",
    utf16: "utf-16le",
    utf16be: "utf-16be",
  };
  const encoding = Object.prototype.hasOwnProperty.call(encodings, name) ? encodings[name] : undefined;
  if (encoding === undefined) {
    throw new InvalidArgumentError("One of utf-8, gb18030 (gbk), utf-16le, utf-16be. · 可用这几种编码。");
  }
  return encoding;
}
