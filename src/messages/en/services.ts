import type { MessageTable } from "../../core/index.ts";
import type { ServiceFamilyFindings } from "../../programmes/index.ts";

/** What the findings of services say in English. */
export const serviceFamilyMessages: MessageTable<ServiceFamilyFindings> = /* @__PURE__ */ (() => ({}))();
