import type { MessageTable } from "../../core/index.ts";
import type { ProfileFamilyFindings } from "../../programmes/index.ts";

/** What the findings of profiles say in Chinese. */
export const profileFamilyMessages: MessageTable<ProfileFamilyFindings> = /* @__PURE__ */ (() => ({
  "profile.population-missing": () => "未录入居民人数，无法计算人均数据。",
  "profile.indicator-missing": (p) => `指标“${p.indicator}”没有数据。`,
  "profile.indicator-contradicts": (p) =>
    `指标“${p.indicator}”有 ${String(p.count)} 个最近数据不一致且先后无法确定，均未采用。`,
  "profile.area-missing": (p) => `${String(p.venues)} 处场地未录入建筑面积，未计算总面积。`,
  "profile.hours-missing": (p) => `${String(p.venues)} 处场地未录入开放时间。`,
  "profile.venues-missing": () => "未录入任何场地。",
  "profile.organizations-missing": () => "未录入任何社会组织。",
}))();
