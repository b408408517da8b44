import type { Labels } from "../../core/base.ts";
import type { CountyLevelKind, DivisionState } from "../model.ts";

/** What the lists say of a code; descriptions of our own, not official terms. */
export const divisionStateLabels: Labels<DivisionState> = {
  listed: { en: "listed", "zh-CN": "名单在列" },
  retired: { en: "no longer listed", "zh-CN": "名单已不再列入" },
  "not-yet-listed": { en: "not yet listed", "zh-CN": "名单尚未列入" },
  unknown: { en: "unknown", "zh-CN": "无法确定" },
};

/** The kinds of county-level divisions, as a collective word names them; in English several of them. */
export const countyLevelKindLabels: Labels<CountyLevelKind> = {
  district: { en: "districts", "zh-CN": "区" },
  county: { en: "counties", "zh-CN": "县" },
  "county-level-city": { en: "county-level cities", "zh-CN": "市" },
  banner: { en: "banners", "zh-CN": "旗" },
};
