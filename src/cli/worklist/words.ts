import type { Label } from "../../core/index.ts";

/** The words of the list of what is due. */
export const worklistWords = {
  overdue: { en: "Overdue", "zh-CN": "已逾期" },
  due: { en: "Due", "zh-CN": "近期到期" },
  undecided: { en: "Cannot be decided", "zh-CN": "无法判断" },
  unknown: { en: "unknown", "zh-CN": "未知" },
  row: { en: "row", "zh-CN": "行" },
  nothing: { en: "nothing", "zh-CN": "无" },
  rejected: {
    en: "rows could not be read and are not in the list; linli check says why",
    "zh-CN": "行无法读取，未列入，可用 linli check 查看原因",
  },
} as const satisfies { readonly [word: string]: Label };

/** What is due, by its code. */
export const dueKindLabels: { readonly [kind: string]: Label } = {
  "annual-report": { en: "yearly report", "zh-CN": "年度报告" },
  "term-of-office": { en: "end of the term of office", "zh-CN": "换届" },
  certificate: { en: "certificate of registration", "zh-CN": "登记证书" },
};

/** The headings of the list as a table. */
export const worklistHeadings = [
  { en: "List", "zh-CN": "清单" },
  { en: "Due on", "zh-CN": "到期日" },
  { en: "What", "zh-CN": "事项" },
  { en: "Organization", "zh-CN": "组织" },
  { en: "Credit code", "zh-CN": "统一社会信用代码" },
  { en: "Row", "zh-CN": "行号" },
  { en: "Because", "zh-CN": "依据" },
] as const satisfies readonly Label[];
