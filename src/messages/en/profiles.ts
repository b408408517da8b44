import type { MessageTable } from "../../core/index.ts";
import type { ProfileFamilyFindings } from "../../programmes/index.ts";

/** What the findings of profiles say in English. */
export const profileFamilyMessages: MessageTable<ProfileFamilyFindings> = /* @__PURE__ */ (() => ({
  "profile.population-missing": () => "No number of residents is recorded; nothing can be told per person.",
  "profile.indicator-missing": (p) => `Nothing is recorded of the indicator ${p.indicator}.`,
  "profile.indicator-contradicts": (p) =>
    `${String(p.count)} numbers of the indicator ${p.indicator} differ, and none is certainly the latest; none is used.`,
  "profile.area-missing": (p) =>
    `${String(p.venues)} venues have no floor area recorded; the sum is not told.`,
  "profile.hours-missing": (p) => `${String(p.venues)} venues have no opening hours recorded.`,
  "profile.venues-missing": () => "No venue is recorded.",
  "profile.organizations-missing": () => "No organization is recorded.",
}))();
