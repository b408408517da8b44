import type { MessageTable } from "../../core/index.ts";
import type { PolicyFamilyFindings } from "../../programmes/index.ts";

/** What the findings of policies say in English. */
export const policyFamilyMessages: MessageTable<PolicyFamilyFindings> = /* @__PURE__ */ (() => ({}))();
