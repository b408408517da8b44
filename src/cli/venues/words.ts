import type { Label } from "../../core/index.ts";

/** What a venue is at an instant. */
export type OpeningName = "open" | "closed" | "unknown";

/** The words of the list of venues. */
export const venuesWords = {
  open: { en: "Open", "zh-CN": "开放" },
  closed: { en: "Closed", "zh-CN": "不开放" },
  unknown: { en: "Not known", "zh-CN": "无法判断" },
  nowhere: {
    en: "venues have no position and are not in the list",
    "zh-CN": "个场所未填位置，未列入",
  },
  rejected: {
    en: "rows could not be read and are not in the list; linli check says why",
    "zh-CN": "行无法读取，未列入，可用 linli check 查看原因",
  },
} as const satisfies { readonly [word: string]: Label };

/** The headings of the list as a table. */
export const venuesHeadings = [
  { en: "State", "zh-CN": "状态" },
  { en: "Until", "zh-CN": "至" },
  { en: "Name", "zh-CN": "名称" },
  { en: "Kind", "zh-CN": "场所类型" },
  { en: "Address", "zh-CN": "地址" },
  { en: "Metres", "zh-CN": "距离（米）" },
  { en: "Row", "zh-CN": "行号" },
  { en: "Because", "zh-CN": "依据" },
] as const satisfies readonly Label[];
