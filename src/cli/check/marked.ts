import { stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Finding, Locale } from "../../core/index.ts";
import {
  markWorkbook,
  splitWorkbook,
  type MarkLanguage,
  type SheetFindings,
  type WorkbookFinding,
} from "../../tables/workbook/index.ts";
import type { CheckedTable } from "../files/check-table.ts";
import { STANDARD } from "../files/open-file.ts";
import { placeOf } from "../files/place-of.ts";
import { sentenceOf } from "../finding-text.ts";
import { messageTables } from "../locales.ts";
import type { AnyTableModel } from "../models.ts";
import { UseError } from "../use-error.ts";
import { shareNames } from "./share-names.ts";

/**
 * Says where the marked workbook of each file goes: to the file that was named, or into the folder under its own name.
 *
 * @param paths - the files that are checked
 * @param target - what the user named
 * @param splitBy - the column that workbooks are split by
 * @returns the places by file; none where nothing was named
 * @throws UseError where several files have one place, or a file would be written over
 */
export async function markedPaths(
  paths: readonly string[],
  target: string | undefined,
  splitBy: string | undefined,
): Promise<ReadonlyMap<string, string>> {
  const places = new Map<string, string>();
  if (target === undefined) {
    if (splitBy === undefined) return places;
    throw new UseError(
      "--split-by needs --out-marked with a folder",
      "--split-by 应与 --out-marked 文件夹一起使用",
    );
  }
  const isFolder = target !== STANDARD && (await isFolderAt(target));
  if (!isFolder && splitBy !== undefined)
    throw new UseError(`${target}: shares need a folder that is there`, "拆分结果应写入已有的文件夹");
  if (!isFolder && paths.length > 1)
    throw new UseError(`${target}: several files need a folder that is there`, "多个文件应写入已有的文件夹");
  for (const path of paths) {
    if (isFolder && path === STANDARD)
      throw new UseError(
        "standard input has no name for a file in the folder",
        "标准输入没有文件名，请指定文件",
      );
    places.set(path, isFolder ? join(target, basename(path)) : target);
  }
  // The names of shares come later; those of whole workbooks are known.
  if (splitBy !== undefined) return places;
  const written = await Promise.all([...places.values()].map(placeOf));
  if (new Set(written).size < written.length)
    throw new UseError(`${target}: two of the files have the same name`, "有文件重名，不能写入同一文件夹");
  const read = new Set(await Promise.all(paths.map(placeOf)));
  if (target !== STANDARD && written.some((place) => read.has(place)))
    throw new UseError(`${target}: a file would be read and written at once`, "同一文件不能既读又写");
  return places;
}

async function isFolderAt(path: string): Promise<boolean> {
  return stat(path).then(
    (facts) => facts.isDirectory(),
    () => false,
  );
}

/** How workbooks are marked. */
export interface Marking {
  /** What they were checked as. */
  readonly model: AnyTableModel;
  /** The languages of comments and remarks. */
  readonly locales: readonly Locale[];
  /** The column that they are split by. */
  readonly splitBy: string | undefined;
}

/** A file that is written back. */
export interface MarkedFile {
  /** Where it goes. */
  readonly path: string;
  /** The workbook. */
  readonly bytes: Uint8Array;
}

/** What is written back of a workbook. */
export interface MarkedFiles {
  /** The marked workbook, or those of its shares. */
  readonly files: readonly MarkedFile[];
  /** What is to be known of them, a line each. */
  readonly remarks: readonly string[];
}

/**
 * Marks a workbook, as a whole or split by a column.
 *
 * @param path - the file as the user named it
 * @param target - where the marked workbook goes; of one that is split, beside which its shares go
 * @param workbook - the workbook, and what was found in it
 * @param marking - how it is marked
 * @returns what is written; no file where the workbook could not be read, which the report says
 * @throws UseError where the file is no workbook, or cannot be marked or split
 */
export function markedFiles(
  path: string,
  target: string,
  workbook: CheckedTable["workbook"],
  marking: Marking,
): MarkedFiles {
  if (workbook === undefined)
    throw new UseError(
      `${path}: it is no workbook and cannot be marked; --out-rejected writes its rows`,
      "不是工作簿，无法标注；可用 --out-rejected 写出退回行",
    );
  const { bytes, sheets } = workbook;
  if (sheets.length === 0) return { files: [], remarks: [] };
  if (marking.splitBy === undefined) {
    const marked = markedBytes(path, bytes, sheets, marking);
    return { files: [{ path: target, bytes: marked.value }], remarks: marked.remarks };
  }
  const split = splitWorkbook(bytes, sheets, { by: marking.splitBy, model: marking.model });
  if (!split.ok) throw refused(path, split.findings);
  const names = shareNames(
    target,
    split.value.map(({ value }) => value),
  );
  const shares = split.value.map((share, index) => ({
    path: join(dirname(target), names[index] ?? ""),
    marked: markedBytes(path, share.bytes, share.sheets, marking),
  }));
  return {
    files: shares.map((share) => ({ path: share.path, bytes: share.marked.value })),
    remarks: [
      ...split.value.flatMap(({ rows }, index) => sharesLines(shares[index]?.path ?? "", rows, marking)),
      ...remarksOn(path, split.findings, marking),
      ...shares.flatMap((share) => share.marked.remarks),
    ],
  };
}

/** Says what a share has: whoever sends it out sees what was written. */
function sharesLines(path: string, rows: number, { locales }: Marking): readonly string[] {
  const count = rows.toLocaleString("en");
  return locales.map((locale) =>
    locale === "en" ? `${path}: ${count} ${rows === 1 ? "record" : "records"}` : `${path}：${count} 条记录`,
  );
}

function markedBytes(
  path: string,
  bytes: Uint8Array,
  sheets: readonly SheetFindings[],
  marking: Marking,
): { readonly value: Uint8Array; readonly remarks: readonly string[] } {
  const languages = marking.locales.map(
    // The tables of the command have every code, and a code of another table prints itself.
    (locale): MarkLanguage => ({ locale, messages: messageTables[locale] as MarkLanguage["messages"] }),
  );
  const marked = markWorkbook(bytes, sheets, { languages, model: marking.model });
  if (!marked.ok) throw refused(path, marked.findings);
  return { value: marked.value, remarks: remarksOn(path, marked.findings, marking) };
}

function remarksOn(
  path: string,
  findings: readonly WorkbookFinding[],
  { locales }: Marking,
): readonly string[] {
  return findings.flatMap((finding) =>
    locales.map((locale) => `${path}: ${sentenceOf(finding as Finding, locale)}`),
  );
}

function refused(path: string, findings: readonly WorkbookFinding[]): UseError {
  const said = (locale: Locale): string =>
    findings.map((finding) => sentenceOf(finding as Finding, locale)).join(" ");
  return new UseError(`${path}: ${said("en")}`, said("zh-CN"));
}
