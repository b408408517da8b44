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

/** `linli/core` 的检查结果的中文说明。 */
export const coreMessages: MessageTable<CoreFindings> = {
  "input.not-text": (p) => `此处应为文本，实际是${jsTypes[p.type] ?? p.type}。`,
};
