import { stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import type { Finding, Locale } from "../../core/index.ts";
import { markWorkbook, type MarkLanguage } from "../../tables/workbook/index.ts";
import type { CheckedTable } from "../files/check-table.ts";
import { STANDARD } from "../files/open-file.ts";
import { sentenceOf } from "../finding-text.ts";
import { messageTables } from "../locales.ts";
import type { AnyTableModel } from "../models.ts";
import { UseError } from "../use-error.ts";

/**
 * Says where the marked workbook of each file goes: to the file that was named, or into the folder under its own name.
 *
 * @param paths - the files that are checked
 * @param target - what the user named
 * @returns the places by file; none where nothing was named
 * @throws UseError where several files have one place, or a file would be written over
 */
export async function markedPaths(
  paths: readonly string[],
  target: string | undefined,
): Promise<ReadonlyMap<string, string>> {
  const places = new Map<string, string>();
  if (target === undefined) return places;
  const isFolder = target !== STANDARD && (await isFolderAt(target));
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
  const written = [...places.values()].map((place) => resolve(place));
  if (new Set(written).size < written.length)
    throw new UseError(`${target}: two of the files have the same name`, "有文件重名，不能写入同一文件夹");
  const read = new Set(paths.map((path) => resolve(path)));
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

/**
 * Marks a workbook.
 *
 * @param path - the file as the user named it
 * @param workbook - the workbook, and what was found in it
 * @param model - what it was checked as
 * @param locales - the languages of the comments
 * @returns the marked workbook; nothing where the workbook could not be read, which the report says
 * @throws UseError where the file is no workbook, or cannot be marked
 */
export function markedBytes(
  path: string,
  workbook: CheckedTable["workbook"],
  model: AnyTableModel,
  locales: readonly Locale[],
): Uint8Array | undefined {
  if (workbook === undefined)
    throw new UseError(
      `${path}: it is no workbook and cannot be marked; --out-rejected writes its rows`,
      "不是工作簿，无法标注；可用 --out-rejected 写出退回行",
    );
  if (workbook.sheets.length === 0) return undefined;
  const languages = locales.map(
    // The tables of the command have every code, and a code of another table prints itself.
    (locale): MarkLanguage => ({ locale, messages: messageTables[locale] as MarkLanguage["messages"] }),
  );
  const marked = markWorkbook(workbook.bytes, workbook.sheets, { languages, model });
  if (marked.ok) return marked.value;
  const said = (locale: Locale): string =>
    marked.findings.map((finding) => sentenceOf(finding as Finding, locale)).join(" ");
  throw new UseError(`${path}: ${said("en")}`, said("zh-CN"));
}
