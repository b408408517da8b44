import type { CoreFindings } from "../../core/index.ts";
import type { MessageTable } from "../../core/index.ts";

/** What the findings of `linli/core` say in English. */
export const coreMessages: MessageTable<CoreFindings> = {
  "input.not-text": (p) => `Text was expected, not ${p.type}.`,
};
