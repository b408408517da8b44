/**
 * What every finding says in English.
 *
 * @packageDocumentation
 */
import { coreMessages } from "./core.ts";

export { coreMessages };

/** Every message in English, for `formatFinding` of `linli/core`. */
export const en: typeof coreMessages = /* @__PURE__ */ Object.assign({}, coreMessages);
