import type { MessageTable } from "../../core/index.ts";
import type { CallFamilyFindings } from "../../projects/index.ts";

/** What the findings of calls say in English. */
export const callFamilyMessages: MessageTable<CallFamilyFindings> = /* @__PURE__ */ (() => ({}))();
