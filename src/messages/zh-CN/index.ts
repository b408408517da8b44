/**
 * 所有检查结果的中文说明。What every finding says in Chinese.
 *
 * @packageDocumentation
 */
import type { CoreFindings, MessageTable } from "../../core/index.ts";
import type { IdentifierFindings } from "../../identifiers/index.ts";
import { coreMessages } from "./core.ts";
import { identifierMessages } from "./identifiers.ts";

export { coreMessages, identifierMessages };

/** 全部中文说明，供 `linli/core` 的 `formatFinding` 使用。 */
export const zhCN: MessageTable<CoreFindings & IdentifierFindings> = /* @__PURE__ */ Object.assign(
  {},
  coreMessages,
  identifierMessages,
);
