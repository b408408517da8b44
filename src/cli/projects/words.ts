import type { Label } from "../../core/index.ts";

/** What is due, by its code. */
export const projectDueLabels: { readonly [kind: string]: Label } = {
  bids: { en: "end of bids", "zh-CN": "揭榜截止" },
  completion: { en: "result", "zh-CN": "完成期限" },
  milestone: { en: "milestone", "zh-CN": "进度节点" },
  delivery: { en: "delivery", "zh-CN": "完工期限" },
  acceptance: { en: "acceptance", "zh-CN": "待验收" },
  notice: { en: "end of the public notice", "zh-CN": "公示期满" },
  need: { en: "answer to the need", "zh-CN": "需求办理期限" },
  "service-request": { en: "reply", "zh-CN": "答复期限" },
  suggestion: { en: "reply to the suggestion", "zh-CN": "建议答复期限" },
  "project-end": { en: "end of the period", "zh-CN": "实施期满" },
};

/** The names of the states of models that have no state machine. */
export const projectStateLabels: { readonly [state: string]: Label } = {
  done: { en: "done", "zh-CN": "已完成" },
  pending: { en: "not due yet", "zh-CN": "未到期" },
  overdue: { en: "overdue", "zh-CN": "已逾期" },
  unknown: { en: "unknown", "zh-CN": "未知" },
};

/** The other words of the answer. */
export const projectWords = {
  overdue: { en: "overdue", "zh-CN": "已逾期" },
  due: { en: "due", "zh-CN": "近期到期" },
  undecided: { en: "cannot be decided", "zh-CN": "无法判断" },
  refused: { en: "not possible", "zh-CN": "暂不能办理" },
  unknownDay: { en: "day unknown", "zh-CN": "日期未知" },
  rejected: {
    en: "rows could not be read and are not in the answer; linli check says why",
    "zh-CN": "行无法读取，未列入，可用 linli check 查看原因",
  },
} as const satisfies { readonly [word: string]: Label };

/** The headings of the answer as a table. */
export const projectHeadings = [
  { en: "Row", "zh-CN": "行号" },
  { en: "Reference", "zh-CN": "编号" },
  { en: "Name", "zh-CN": "名称" },
  { en: "State", "zh-CN": "状态" },
  { en: "Overdue", "zh-CN": "已逾期" },
  { en: "Due", "zh-CN": "近期到期" },
  { en: "Cannot be decided", "zh-CN": "无法判断" },
  { en: "Not possible", "zh-CN": "暂不能办理" },
  { en: "Because", "zh-CN": "依据" },
] as const satisfies readonly Label[];
