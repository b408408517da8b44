import type { MessageTable } from "../../core/index.ts";
import type { IdentifierFindings } from "../../identifiers/index.ts";

/** What the findings of `linli/identifiers` say in English. */
export const identifierMessages: MessageTable<IdentifierFindings> = {};
