import type { CodeList } from "../../core/index.ts";
import type { ZoneKind } from "./model.ts";

/** The kinds of zones that are no divisions. */
export const zoneKinds: CodeList<ZoneKind> = {
  id: "zone-kind",
  codes: [
    "economic-development",
    "high-tech",
    "customs-supervised",
    "border-cooperation",
    "airport-economic",
    "new-area",
    "tourist-resort",
  ],
  extensible: true,
  source:
    "中国开发区审核公告目录 (2018 edition), from memory, with the airport economic zones, functional new areas and resorts of which public reports tell",
};
