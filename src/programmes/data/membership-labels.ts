import type { Labels } from "../../core/index.ts";
import type { MembershipUnit } from "../memberships/model.ts";

/** The names of what joins a programme. */
export const membershipUnitLabels: Labels<MembershipUnit> = {
  community: { en: "community", "zh-CN": "社区", former: ["居委会"] },
  estate: { en: "residential estate", "zh-CN": "小区", former: ["住宅小区", "居民小区"] },
  village: { en: "village", "zh-CN": "村", former: ["行政村", "村委会"] },
};
