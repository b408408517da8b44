/**
 * What every finding says in English.
 *
 * @packageDocumentation
 */
import type { CoreFindings, MessageTable } from "../../core/index.ts";
import type { IdentifierFindings } from "../../identifiers/index.ts";
import { coreMessages } from "./core.ts";
import { identifierMessages } from "./identifiers.ts";

export { coreMessages, identifierMessages };

/** Every message in English, for `formatFinding` of `linli/core`. */
export const en: MessageTable<CoreFindings & IdentifierFindings> = /* @__PURE__ */ Object.assign(
  {},
  coreMessages,
  identifierMessages,
);
