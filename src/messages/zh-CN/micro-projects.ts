import type { MessageTable } from "../../core/index.ts";
import type { MicroProjectFamilyFindings } from "../../projects/index.ts";

/** What the findings of micro projects say in Chinese. */
export const microProjectFamilyMessages: MessageTable<MicroProjectFamilyFindings> =
  /* @__PURE__ */ (() => ({}))();
