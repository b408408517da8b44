import type { MessageTable } from "../../core/index.ts";
import type { ProjectWorkFamilyFindings } from "../../projects/index.ts";

/** What the findings of works say in English. */
export const projectWorkFamilyMessages: MessageTable<ProjectWorkFamilyFindings> =
  /* @__PURE__ */ (() => ({}))();
