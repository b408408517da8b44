/**
 * 所有检查结果的中文说明。What every finding says in Chinese.
 *
 * @packageDocumentation
 */
import type { CoreFindings, MessageTable } from "../../core/index.ts";
import type { DivisionFindings } from "../../divisions/index.ts";
import type { IdentifierFindings } from "../../identifiers/index.ts";
import { coreMessages } from "./core.ts";
import { divisionMessages } from "./divisions.ts";
import { identifierMessages } from "./identifiers.ts";

export { coreMessages, divisionMessages, identifierMessages };

/** 全部中文说明，供 `linli/core` 的 `formatFinding` 使用。 */
export const zhCN: MessageTable<CoreFindings & DivisionFindings & IdentifierFindings> =
  /* @__PURE__ */ Object.assign({}, coreMessages, divisionMessages, identifierMessages);
