import type { MessageTable } from "../../core/index.ts";
import type { VenueFindings } from "../../venues/index.ts";

/** `linli/venues` 检查结果的中文说明。 */
export const venueMessages: MessageTable<VenueFindings> = /* @__PURE__ */ (() => ({
  "venue.kind": () => "场所类型不在代码表中，也不是自定义代码（如 x-nanshan:reading-room）。",
}))();
