import type { Labels } from "../../core/index.ts";
import type { OpenCallKind } from "../calls/model.ts";

/** The names of the kinds of calls. */
export const openCallKindLabels: Labels<OpenCallKind> = {
  "open-call": { en: "open call", "zh-CN": "揭榜挂帅" },
  venture: { en: "public welfare venture", "zh-CN": "公益创投" },
  purchase: { en: "purchase of services", "zh-CN": "政府购买服务", former: ["购买服务"] },
  solicitation: { en: "solicitation of projects", "zh-CN": "项目征集" },
};
