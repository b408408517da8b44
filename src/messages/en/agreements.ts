import type { MessageTable } from "../../core/index.ts";
import type { AgreementFamilyFindings } from "../../programmes/index.ts";

/** What the findings of agreements say in English. */
export const agreementFamilyMessages: MessageTable<AgreementFamilyFindings> = /* @__PURE__ */ (() => ({}))();
