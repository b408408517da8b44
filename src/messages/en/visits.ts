import type { MessageTable } from "../../core/index.ts";
import type { VisitFamilyFindings } from "../../projects/index.ts";

/** What the findings of visits say in English. */
export const visitFamilyMessages: MessageTable<VisitFamilyFindings> = /* @__PURE__ */ (() => ({}))();
