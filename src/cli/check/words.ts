import type { Locale } from "../../core/index.ts";
import type { RowCounts, RowRun } from "../../tables/index.ts";

/** Numbers as people read them: groups of three digits. */
function grouped(value: number): string {
  return value.toLocaleString("en");
}

/**
 * Says how many rows of each sort there are.
 *
 * @param rows - the counts
 * @param locale - the language
 * @returns one sentence
 */
export function countsLine(rows: RowCounts, locale: Locale): string {
  const n = {
    total: grouped(rows.total),
    records: grouped(rows.records),
    valid: grouped(rows.valid),
    warned: grouped(rows.warned),
    rejected: grouped(rows.rejected),
    heading: grouped(rows.heading),
    footer: grouped(rows.footer),
    blank: grouped(rows.blank),
  };
  return locale === "en"
    ? `${n.total} rows: ${n.records} records (${n.valid} valid, ${n.warned} of them with remarks; ${n.rejected} rejected), ${n.heading} above the records, ${n.footer} below, ${n.blank} blank.`
    : `共 ${n.total} 行：记录 ${n.records} 条（有效 ${n.valid} 条，其中 ${n.warned} 条有提示；退回 ${n.rejected} 条），表头 ${n.heading} 行，表尾 ${n.footer} 行，空行 ${n.blank} 行。`;
}

/**
 * Names rows in runs.
 *
 * @param runs - the runs
 * @param moreRows - how many rows are in further runs
 * @param locale - the language
 * @returns such as `rows 5, 9 to 12 and 30 more`
 */
export function runsLine(runs: readonly RowRun[], moreRows: number, locale: Locale): string {
  const to = locale === "en" ? " to " : "至";
  const separator = locale === "en" ? ", " : "、";
  const list = runs
    .map(([first, last]) => (first === last ? grouped(first) : `${grouped(first)}${to}${grouped(last)}`))
    .join(separator);
  if (locale === "en") {
    const one = runs.length === 1 && runs[0]?.[0] === runs[0]?.[1] && moreRows === 0;
    return `${one ? "row" : "rows"} ${list}${moreRows > 0 ? ` and ${grouped(moreRows)} more` : ""}`;
  }
  return `第 ${list} 行${moreRows > 0 ? `，另有 ${grouped(moreRows)} 行` : ""}`;
}

/**
 * Says how often a finding occurs.
 *
 * @param count - how often
 * @param locale - the language
 * @returns such as `2 ×` or `2 处`
 */
export function timesOf(count: number, locale: Locale): string {
  return locale === "en" ? `${grouped(count)} ×` : `${grouped(count)} 处`;
}

/** Words of the text report that carry no number. */
export const reportWords = {
  partial: {
    en: "Not everything was read or compared; the findings say why.",
    "zh-CN": "并非全部内容都已读取或比对，原因见检查结果。",
  },
  empty: { en: "The file has headings and no records.", "zh-CN": "文件只有表头，没有记录。" },
  fixed: { en: "cells changed as suggested", "zh-CN": "个单元格已按建议修改" },
  files: { en: "files in all", "zh-CN": "个文件合计" },
} as const;

/** The headings of the columns that rejected rows come back with. */
export const rejectionHeadings = {
  row: { en: "Row", "zh-CN": "原行号" },
  reasons: { en: "Findings", "zh-CN": "检查结果" },
} as const;
