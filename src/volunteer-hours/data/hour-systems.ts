import type { Labels } from "../../core/index.ts";

/** Systems that record hours, as far as star schemes name them. */
export type HourSystem =
  | "china-volunteer"
  | "volunteer-beijing"
  | "volunteer-shenzhen"
  | "volunteer-fujian"
  | "volunteer-sichuan"
  | "volunteer-dongying"
  | "zhiyuanhui";

/** The names of systems that record hours. */
export const hourSystemLabels: Labels<HourSystem> = {
  "china-volunteer": { en: "national volunteer service system", "zh-CN": "全国志愿服务信息系统" },
  "volunteer-beijing": { en: "Volunteer Beijing", "zh-CN": "志愿北京" },
  "volunteer-shenzhen": { en: "Volunteer Shenzhen", "zh-CN": "志愿深圳" },
  "volunteer-fujian": { en: "Fujian volunteer service network", "zh-CN": "福建志愿服务网" },
  "volunteer-sichuan": { en: "Volunteer Sichuan", "zh-CN": "志愿四川" },
  "volunteer-dongying": { en: "Dongying volunteer service network", "zh-CN": "东营志愿服务网" },
  zhiyuanhui: { en: "Zhiyuanhui", "zh-CN": "志愿汇" },
};
