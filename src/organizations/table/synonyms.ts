import type { OrganizationKind, RegistrationLevel } from "../code-lists.ts";

/**
 * Gives further words that registers use for the kinds of organizations.
 *
 * @returns the kind by the word
 */
export function kindSynonyms(): { readonly [word: string]: OrganizationKind } {
  return {
    社团: "social-group",
    社会团体法人: "social-group",
    协会: "social-group",
    行业协会商会: "social-group",
    民非: "social-service-institution",
    民办非企业: "social-service-institution",
    民办非企业单位: "social-service-institution",
    "民办非企业单位（社会服务机构）": "social-service-institution",
    "民办非企业单位（法人）": "social-service-institution",
    "民办非企业单位（合伙）": "social-service-institution",
    "民办非企业单位（个体）": "social-service-institution",
    社会服务机构: "social-service-institution",
    社会服务机构法人: "social-service-institution",
    "private non-enterprise unit": "social-service-institution",
    基金会法人: "foundation",
    社区社会组织: "filed-community-organization",
    备案组织: "filed-community-organization",
    备案社会组织: "filed-community-organization",
    备案类社区社会组织: "filed-community-organization",
    备案制社区社会组织: "filed-community-organization",
    "社区社会组织（备案）": "filed-community-organization",
    志愿服务队: "volunteer-team",
    志愿服务团队: "volunteer-team",
    志愿队: "volunteer-team",
    志愿者队伍: "volunteer-team",
    村委会: "villagers-committee",
    居委会: "residents-committee",
    社区居民委员会: "residents-committee",
    社区居委会: "residents-committee",
    境外NGO代表机构: "overseas-ngo-office",
    境外非政府组织: "overseas-ngo-office",
    事业法人: "public-institution",
    公司: "enterprise",
    个体户: "individual-business",
    农民合作社: "farmers-cooperative",
    农民专业合作社: "farmers-cooperative",
    机关: "state-organ",
    党政机关: "state-organ",
    政府机关: "state-organ",
    群团: "mass-organization",
    人民团体: "mass-organization",
    群众团体: "mass-organization",
    宗教场所: "religious-site",
  };
}

/**
 * Gives further words that registers use for the levels of registering bodies.
 *
 * @returns the level by the word
 */
export function levelSynonyms(): { readonly [word: string]: RegistrationLevel } {
  return {
    部级: "national",
    部本级: "national",
    国家级: "national",
    全国性: "national",
    民政部: "national",
    省: "province",
    省本级: "province",
    "省（自治区、直辖市）级": "province",
    自治区级: "province",
    直辖市级: "province",
    全省性: "province",
    市: "prefecture",
    市本级: "prefecture",
    地市级: "prefecture",
    地级: "prefecture",
    设区的市级: "prefecture",
    全市性: "prefecture",
    区: "county",
    县: "county",
    区级: "county",
    区县级: "county",
    "县（区）级": "county",
    "区（县）级": "county",
    "县（市、区）级": "county",
    县区级: "county",
    区本级: "county",
    旗县级: "county",
    县级市: "county",
  };
}
