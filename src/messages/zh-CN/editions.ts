import type { MessageTable } from "../../core/index.ts";
import type { EditionFamilyFindings } from "../../programmes/index.ts";

/** What the findings of editions say in Chinese. */
export const editionFamilyMessages: MessageTable<EditionFamilyFindings> = /* @__PURE__ */ (() => ({}))();
