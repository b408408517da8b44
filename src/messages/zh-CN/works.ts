import type { MessageTable } from "../../core/index.ts";
import type { ProjectWorkFamilyFindings } from "../../projects/index.ts";

/** What the findings of works say in Chinese. */
export const projectWorkFamilyMessages: MessageTable<ProjectWorkFamilyFindings> =
  /* @__PURE__ */ (() => ({}))();
