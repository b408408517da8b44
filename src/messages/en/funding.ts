import type { MessageTable } from "../../core/index.ts";
import type { FundingFamilyFindings } from "../../projects/index.ts";

/** What the findings of funding say in English. */
export const fundingFamilyMessages: MessageTable<FundingFamilyFindings> = /* @__PURE__ */ (() => ({}))();
