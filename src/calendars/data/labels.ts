import type { Labels } from "../../core/index.ts";
import type { DayKind, Holiday } from "../model.ts";

/** The words of the kinds of days. */
export const dayKindLabels: Labels<DayKind> = {
  statutory: { en: "statutory holiday", "zh-CN": "法定节假日" },
  bridge: { en: "day off in lieu", "zh-CN": "调休放假" },
  weekend: { en: "weekend", "zh-CN": "双休日" },
  makeup: { en: "make-up workday", "zh-CN": "调休上班" },
  workday: { en: "workday", "zh-CN": "工作日" },
  unknown: {
    en: "unknown: no arrangement is known that decides",
    "zh-CN": "未知（放假安排尚无数据）",
  },
};

/** The names of the festivals. */
export const holidayLabels: Labels<Holiday> = {
  "new-year": { en: "New Year", "zh-CN": "元旦" },
  "spring-festival": { en: "Spring Festival", "zh-CN": "春节" },
  qingming: { en: "Qingming", "zh-CN": "清明节" },
  "labour-day": { en: "Labour Day", "zh-CN": "劳动节" },
  "dragon-boat": { en: "Dragon Boat Festival", "zh-CN": "端午节" },
  "mid-autumn": { en: "Mid-Autumn Festival", "zh-CN": "中秋节" },
  "national-day": { en: "National Day", "zh-CN": "国庆节" },
};
