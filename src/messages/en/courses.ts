import type { MessageTable } from "../../core/index.ts";
import type { CourseFamilyFindings } from "../../programmes/index.ts";

/** What the findings of courses say in English. */
export const courseFamilyMessages: MessageTable<CourseFamilyFindings> = /* @__PURE__ */ (() => ({}))();
