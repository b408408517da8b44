/**
 * 所有检查结果的中文说明。What every finding says in Chinese.
 *
 * @packageDocumentation
 */
import { coreMessages } from "./core.ts";

export { coreMessages };

/** 全部中文说明，供 `linli/core` 的 `formatFinding` 使用。 */
export const zhCN: typeof coreMessages = /* @__PURE__ */ Object.assign({}, coreMessages);
