import type { MessageTable } from "../../core/index.ts";
import type { IdentifierFindings } from "../../identifiers/index.ts";

/** `linli/identifiers` 的检查结果的中文说明。 */
export const identifierMessages: MessageTable<IdentifierFindings> = {};
