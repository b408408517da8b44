import type { MessageTable } from "../../core/index.ts";
import type { RequestFamilyFindings } from "../../projects/index.ts";

/** What the findings of requests say in English. */
export const requestFamilyMessages: MessageTable<RequestFamilyFindings> = /* @__PURE__ */ (() => ({}))();
