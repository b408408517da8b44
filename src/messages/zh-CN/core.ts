import type { CoreFindings } from "../../core/index.ts";
import type { MessageTable } from "../../core/index.ts";

const jsTypes: { readonly [type: string]: string } = {
  undefined: "空值",
  null: "空值",
  boolean: "逻辑值",
  number: "数字",
  bigint: "大整数",
  function: "函数",
  symbol: "符号",
  array: "数组",
  object: "对象",
};

const precisions = { day: "日", month: "月", year: "年" } as const;

/** `linli/core` 的检查结果的中文说明。 */
export const coreMessages: MessageTable<CoreFindings> = {
  "input.not-text": (p) => `此处应为文本，实际是${jsTypes[p.type] ?? p.type}。`,
  "input.unreadable": () => "无法读取该数据：读取其中的属性时出错。",
  "field.missing": () => "缺少必填字段。",
  "field.type": (p) => `值的类型不对，应为${jsTypes[p.expected] ?? (p.expected === "string" ? "文本" : p.expected)}。`,
  "field.value": (p) => `值不在允许的范围内，只能是：${p.allowed.join("、")}。`,
  "field.format": () => "文本格式不符合要求。",
  "field.range": (p) =>
    [
      "数值超出范围",
      p.minimum === undefined ? "" : `，不得小于 ${String(p.minimum)}`,
      p.maximum === undefined ? "" : `，不得大于 ${String(p.maximum)}`,
      "。",
    ].join(""),
  "field.form": () => "值的形式不符合任何一种允许的写法。",
  "field.near-miss": (p) => `未知字段，是否应为“${p.known}”？`,
  "civil-date.format": () => "日期应写作 YYYY-MM-DD、YYYY-MM 或 YYYY。",
  "civil-date.no-such-day": () => "日历上没有这一天。",
  "civil-date.not-a-day": (p) => `需要具体到日，这里只写到${precisions[p.precision]}。`,
  "instant.format": () => "时刻应写作 2025-12-23T09:30:00+08:00 的形式。",
  "instant.offset-missing": () => "缺少时区偏移，例如 +08:00。",
  "instant.no-such-time": () => "日历或时钟上没有这一时刻。",
  "period.order": () => "结束日期早于开始日期。",
};
