import type { Labels } from "../../core/base.ts";
import type { DivisionState } from "../model.ts";

/** What the lists say of a code; descriptions of our own, not official terms. */
export const divisionStateLabels: Labels<DivisionState> = {
  listed: { en: "listed", "zh-CN": "名单在列" },
  retired: { en: "no longer listed", "zh-CN": "名单已不再列入" },
  "not-yet-listed": { en: "not yet listed", "zh-CN": "名单尚未列入" },
  unknown: { en: "unknown", "zh-CN": "无法确定" },
};
