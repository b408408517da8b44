import { normalizeText } from "../../core/base.ts";

/** What a label at the beginning of a row makes of the row. */
export type FooterLabel = "total" | "subtotal" | "signature" | "note";

/** Words that begin a row of totals. */
const totals = ["总合计", "合计", "总计", "共计", "grandtotal", "totals", "total"];
const subtotals = ["本页合计", "本页小计", "页计", "小计", "subtotals", "subtotal", "sub-total", "pagetotal"];
/** What follows such a word in the same label: 合计人数, total hours. */
// prettier-ignore
const measures = [
  "数量", "人数", "户数", "家数", "个数", "金额", "时长", "时间", "小时", "面积", "数",
  "hours", "minutes", "amount", "number", "records", "rows", "organizations", "organisations",
];

/** Words by which people sign a table: as they are, or with a colon. */
// prettier-ignore
const signatures = [
  "填表人", "填报人", "制表人", "经办人", "审核人", "复核人", "审批人", "统计人", "统计负责人", "单位负责人",
  "负责人签字", "负责人签名", "主管领导", "分管领导", "领导签字", "填表单位", "填报单位", "制表单位", "报送单位",
  "填表日期", "填报日期", "制表日期", "报送日期", "上报日期", "填表时间", "填报时间", "制表时间", "单位(盖章)",
  "单位(公章)", "单位盖章", "签字", "签名", "签章", "盖章", "preparedby", "checkedby", "approvedby", "reviewedby",
  "signedby", "signature",
];
/** Words that sign a table only with a colon; without one they are headings or values. */
const weakSignatures = [
  "负责人",
  "联系人",
  "联系电话",
  "日期",
  "单位",
  "审核",
  "复核",
  "制表",
  "date",
  "name",
];

/** Words that begin a remark: as they are, or with a colon. */
// prettier-ignore
const notes = [
  "备注", "附注", "注", "说明", "填表说明", "填报说明", "注意事项", "数据来源", "资料来源", "统计口径", "统计时间",
  "平均", "平均值", "累计", "以下空白", "(以下空白)", "以下无数据", "notes", "note", "remarks", "remark", "source",
  "average", "cumulative",
];

/** How all of them begin, in Chinese and in English: most rows begin otherwise and are passed over at once. */
const initials = /^[\s(（]*[合总共本小页填制经审复统单负主分领报上签盖联日备附注说数资平累以截※★*＊]/;
const beginnings =
  /^\s*(?:average|cumulative|date|grand|name|note|page|remark|source|sub|total|sign|(?:approv|check|prepar|review)ed)/i;

/** Whether a cell can begin a footer: a cheap look, before it is read. */
export function mayBeginFooter(text: string): boolean {
  return text.endsWith("计") || initials.test(text) || beginnings.test(text);
}

/** Labels are short; of a long remark the beginning is enough. */
const MAX_LABEL_LENGTH = 60;

/**
 * Reads the label of a footer.
 *
 * @param text - the text of a cell
 * @returns what the row is by its label; nothing for any other text
 */
export function footerLabelOf(text: string): FooterLabel | undefined {
  const label = compactLabel(text.slice(0, MAX_LABEL_LENGTH));
  if (text.length <= MAX_LABEL_LENGTH) {
    if (subtotals.some((word) => isTotalLabel(label, word))) return "subtotal";
    if (totals.some((word) => isTotalLabel(label, word)) || /^共\d/.test(label)) return "total";
    // 南山街道小计: the sum of a group of rows.
    if (label.endsWith("小计") || label.endsWith("合计")) return "subtotal";
  }
  if (signatures.some((word) => isLabel(label, word))) return "signature";
  if (weakSignatures.some((word) => label.startsWith(`${word}:`))) return "signature";
  if (notes.some((word) => isLabel(label, word)) || isNote(label)) return "note";
  return undefined;
}

/** Whether a text signs a table and leaves the name or date to the next cell: 审核人 | 李四. */
export function announcesSignature(text: string): boolean {
  return !/[:：]\s*\S/.test(text) && footerLabelOf(text) === "signature";
}

/** Small letters, half-width, without blanks: 合　计 is 合计. */
function compactLabel(text: string): string {
  return normalizeText(text).toLowerCase().replace(/\s/g, "");
}

function isLabel(label: string, word: string): boolean {
  if (!label.startsWith(word)) return false;
  const rest = label.slice(word.length);
  return /^(?:$|:|\((?:签字|签名|签章|盖章|公章)\)|(?:签字|签名|签章|盖章|公章)(?:$|:))/.test(rest);
}

function isTotalLabel(label: string, word: string): boolean {
  if (!label.startsWith(word)) return false;
  const rest = label.slice(word.length);
  const measure = measures.find((name) => rest.startsWith(name)) ?? "";
  return /^(?:$|[:(\d])/.test(rest.slice(measure.length));
}

/** 注1：…, 截至2025年…, ※本表…. */
function isNote(label: string): boolean {
  return /^(?:备?注\d{1,2}[:.、]|截至\d|[※★*]\S)/.test(label);
}

/** What is counted one by one in rows; 人 and 人次 are not: a person can have several rows, a row several persons. */
const counted = [
  "家",
  "条",
  "所",
  "户",
  "行",
  "笔",
  "份",
  "项",
  "个",
  "rows",
  "records",
  "entries",
  "organi",
];

/**
 * Reads how many rows a text says there are: 共 12 家, 总计：12个社会组织, Total: 12 records.
 *
 * @param text - the text of a cell
 * @returns the number; nothing where the text does not say what it counts, or counts hours or persons
 */
export function readCount(text: string): number | undefined {
  if (text.length > MAX_LABEL_LENGTH || !/\p{Nd}/u.test(text)) return undefined;
  const label = compactLabel(text);
  const start = label.search(/\d/);
  const digits = start < 0 ? "" : (/^\d{1,9}/.exec(label.slice(start))?.[0] ?? "");
  if (
    digits === "" ||
    !/^(?:共|共有|共计|总计|合计|小计|总合计|本页合计|本页小计|totals?|subtotal|grandtotal)?:?共?$/.test(
      label.slice(0, start),
    )
  ) {
    return undefined;
  }
  const unit = label.slice(start + digits.length);
  const isRows =
    counted.some((word) => unit.startsWith(word)) && !/^个(?:小时|工作日|志愿者|[月人名])/.test(unit);
  return isRows && !unit.includes("人") ? Number(digits) : undefined;
}
