import type { Labels } from "../../core/index.ts";
import type { ZoneKind } from "../zones/model.ts";

/** The names of the kinds of zones. */
export const zoneKindLabels: Labels<ZoneKind> = {
  "economic-development": {
    en: "economic and technological development zone",
    "zh-CN": "经济技术开发区",
    former: ["经开区", "开发区", "经济开发区"],
  },
  "high-tech": {
    en: "high-tech industrial development zone",
    "zh-CN": "高新技术产业开发区",
    former: ["高新区"],
  },
  "customs-supervised": {
    en: "zone under special customs supervision",
    "zh-CN": "海关特殊监管区域",
    former: ["综合保税区", "保税区", "保税港区"],
  },
  "border-cooperation": { en: "border economic cooperation zone", "zh-CN": "边境经济合作区" },
  "airport-economic": {
    en: "airport economic demonstration zone",
    "zh-CN": "空港经济示范区",
    former: ["临空经济示范区", "临空经济区", "空港经济区"],
  },
  "new-area": { en: "functional new area", "zh-CN": "功能性新区", former: ["新区"] },
  "tourist-resort": { en: "tourist resort", "zh-CN": "旅游度假区" },
};
