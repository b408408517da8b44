import type { MessageTable } from "../../core/index.ts";
import type { ReportFamilyFindings } from "../../programmes/index.ts";

/** What the findings of reports say in English. */
export const reportFamilyMessages: MessageTable<ReportFamilyFindings> = /* @__PURE__ */ (() => ({}))();
