import type { Label, Locale } from "../../core/index.ts";
import type { TextKind } from "./kinds.ts";

/** What the command calls the kinds of text. */
export const kindLabels: { readonly [kind in TextKind]: Label } = {
  uscc: { en: "Unified Social Credit Code", "zh-CN": "统一社会信用代码" },
  "organization-code": { en: "organization code", "zh-CN": "组织机构代码" },
  "resident-id": { en: "resident ID number", "zh-CN": "公民身份号码" },
  "division-code": { en: "division code", "zh-CN": "行政区划代码" },
  "community-code": { en: "community code", "zh-CN": "社区（村）代码" },
  "grid-id": { en: "grid", "zh-CN": "网格" },
  phone: { en: "telephone number", "zh-CN": "电话号码" },
  date: { en: "date", "zh-CN": "日期" },
  money: { en: "amount of money", "zh-CN": "金额" },
  quantity: { en: "quantity", "zh-CN": "数量" },
  unknown: { en: "not recognised", "zh-CN": "无法识别" },
};

/** What the command says of a text as a whole. */
export type Verdict =
  "registration" | "issue" | "place" | "understood" | "bad" | "hidden" | "empty" | "unknown";

/** The words of the verdicts. A check digit proves no registration, and no code proves that a thing exists. */
export const verdictLabels: { readonly [verdict in Verdict]: Label } = {
  registration: { en: "well formed (which proves no registration)", "zh-CN": "编码有效（不代表已登记）" },
  issue: {
    en: "well formed (which does not prove that it was issued)",
    "zh-CN": "编码有效（不代表该号码已签发）",
  },
  place: {
    en: "well formed (which does not prove that the place exists)",
    "zh-CN": "编码有效（不代表该地实际存在）",
  },
  understood: { en: "understood", "zh-CN": "已识别" },
  bad: { en: "not well formed", "zh-CN": "有误" },
  hidden: {
    en: "something else stands around what looks like one; it is masked here and was not read",
    "zh-CN": "号码（疑似）前后另有内容，已脱敏显示，未作解读",
  },
  empty: { en: "the text is empty", "zh-CN": "文本为空" },
  unknown: {
    en: "none of: credit code, organization code, resident ID, division, community or grid code, telephone number, date, quantity, money",
    "zh-CN":
      "不是信用代码、组织机构代码、公民身份号码、区划代码、社区代码、网格编号、电话号码、日期、数量或金额",
  },
};

/** The verdict on a text of each kind that has no errors. */
export const goodVerdicts: { readonly [kind in TextKind]: Verdict } = {
  uscc: "registration",
  "organization-code": "registration",
  "resident-id": "issue",
  "division-code": "place",
  "community-code": "place",
  "grid-id": "place",
  phone: "understood",
  date: "understood",
  money: "understood",
  quantity: "understood",
  unknown: "unknown",
};

/** What a person at the keyboard can do about a finding. */
export const hintLabels: { readonly [code: string]: Label } = {
  "phone.area-code-missing": { en: "(--area-code gives one)", "zh-CN": "（可用 --area-code 指定）" },
};

/** The names of the facts that the command prints. */
export const factLabels = {
  written: { en: "written", "zh-CN": "分组书写" },
  authority: { en: "registering authority", "zh-CN": "登记管理部门" },
  category: { en: "category", "zh-CN": "机构类别" },
  "registered-at": { en: "division of the authority", "zh-CN": "登记管理机关行政区划" },
  "organization-code": { en: "organization code", "zh-CN": "主体标识码（组织机构代码）" },
  division: { en: "division", "zh-CN": "行政区划" },
  level: { en: "level", "zh-CN": "级别" },
  "born-on": { en: "born on", "zh-CN": "出生日期" },
  document: { en: "document", "zh-CN": "证件" },
  "street-kind": { en: "street or township", "zh-CN": "乡级单位" },
  "community-kind": { en: "community", "zh-CN": "社区（村）" },
  community: { en: "community", "zh-CN": "所属社区（村）" },
  grid: { en: "grid", "zh-CN": "网格" },
  "phone-kind": { en: "kind", "zh-CN": "类型" },
  dial: { en: "dial", "zh-CN": "拨号" },
  "tel-uri": { en: "link", "zh-CN": "链接" },
  amount: { en: "amount", "zh-CN": "金额" },
  fen: { en: "in fen", "zh-CN": "合计（分）" },
  quantity: { en: "quantity", "zh-CN": "数量" },
  bounds: { en: "so the number is", "zh-CN": "数值范围" },
} as const satisfies { readonly [fact: string]: Label };

/** The names of the kinds of telephone numbers. */
export const phoneKindLabels: { readonly [kind: string]: Label } = {
  emergency: { en: "emergency number", "zh-CN": "紧急电话" },
  "short-code": { en: "short code", "zh-CN": "短号码" },
  "area-short-code": { en: "short code with area code", "zh-CN": "区号加短号码" },
  mobile: { en: "mobile number", "zh-CN": "手机号码" },
  satellite: { en: "satellite phone", "zh-CN": "卫星电话" },
  landline: { en: "landline", "zh-CN": "固定电话" },
  "toll-free-800": { en: "800 number, free for the caller", "zh-CN": "800 免费电话" },
  "shared-400": { en: "400 number, cost shared with the caller", "zh-CN": "400 电话（主被叫分摊付费）" },
};

/** Severity in words. */
export const severityLabels: { readonly error: Label; readonly warning: Label } = {
  error: { en: "error", "zh-CN": "错误" },
  warning: { en: "remark", "zh-CN": "提示" },
};

/**
 * Puts the totals of several texts into words.
 *
 * @param locale - the language
 * @param totals - how many texts there were, how many without errors, and how many of those with remarks
 * @returns one line
 */
export function totalsLine(
  locale: Locale,
  totals: { readonly texts: number; readonly good: number; readonly remarked: number },
): string {
  const { texts, good, remarked } = totals;
  const bad = texts - good;
  return locale === "en"
    ? `${String(texts)} texts: ${String(good)} without errors (${String(remarked)} of them with remarks), ${String(bad)} with errors.`
    : `共 ${String(texts)} 条：无误 ${String(good)} 条（其中 ${String(remarked)} 条有提示），有误 ${String(bad)} 条。`;
}
