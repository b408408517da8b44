/**
 * What every finding says in English.
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

/** Every message in English, for `formatFinding` of `linli/core`. */
export const en: MessageTable<CoreFindings & DivisionFindings & IdentifierFindings> =
  /* @__PURE__ */ Object.assign({}, coreMessages, divisionMessages, identifierMessages);
