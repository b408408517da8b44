import type { Label } from "../../core/base.ts";
import type { UsccAuthority, UsccCategory } from "../uscc/categories.ts";
import type { CommunityKind, StreetKind } from "../community-code.ts";
import type { DivisionLevel } from "../division-code.ts";
import type { ResidentDocument } from "../resident-id/check-resident-id.ts";

/** The names of the registering authorities of credit codes; source: GB 32100-2015, table 1, and its amendments. */
export const usccAuthorityLabels: { readonly [code in UsccAuthority]: Label } = {
  staffing: { en: "staffing and establishment", "zh-CN": "机构编制" },
  "foreign-affairs": { en: "foreign affairs", "zh-CN": "外交" },
  justice: { en: "justice", "zh-CN": "司法行政" },
  culture: { en: "culture", "zh-CN": "文化" },
  "civil-affairs": { en: "civil affairs", "zh-CN": "民政" },
  tourism: { en: "tourism", "zh-CN": "旅游" },
  religion: { en: "religious affairs", "zh-CN": "宗教" },
  "trade-unions": { en: "trade unions", "zh-CN": "工会" },
  "market-regulation": { en: "market regulation", "zh-CN": "市场监管", former: ["工商"] },
  "military-commission": {
    en: "Central Military Commission, establishment office",
    "zh-CN": "中央军委改革和编制办公室",
  },
  "public-security": { en: "public security", "zh-CN": "公安" },
  housing: { en: "housing and urban-rural development", "zh-CN": "住房城乡建设" },
  agriculture: { en: "agriculture and rural affairs", "zh-CN": "农业农村", former: ["农业"] },
  "overseas-chinese": { en: "federations of returned overseas Chinese", "zh-CN": "侨联" },
  other: { en: "other", "zh-CN": "其他" },
  unknown: { en: "unknown", "zh-CN": "未知" },
};

/** The names of the categories of credit codes; source: GB 32100-2015, table 1, and its amendments. */
export const usccCategoryLabels: { readonly [code in UsccCategory]: Label } = {
  "state-organ": { en: "state organ", "zh-CN": "机关" },
  "public-institution": { en: "public institution", "zh-CN": "事业单位" },
  "mass-organization": {
    en: "mass organization under the central establishment office",
    "zh-CN": "中央编办直接管理机构编制的群众团体",
  },
  "foreign-news-bureau": { en: "resident foreign news bureau", "zh-CN": "外国常驻新闻机构" },
  "law-firm": { en: "law practice", "zh-CN": "律师执业机构" },
  "notary-office": { en: "notary office", "zh-CN": "公证处" },
  "legal-service-office": { en: "grassroots legal service office", "zh-CN": "基层法律服务所" },
  "forensic-institution": { en: "forensic appraisal institution", "zh-CN": "司法鉴定机构" },
  "arbitration-commission": { en: "arbitration commission", "zh-CN": "仲裁委员会" },
  "mediation-organization": { en: "commercial mediation organization", "zh-CN": "商事调解组织" },
  "foreign-cultural-centre": { en: "foreign cultural centre in China", "zh-CN": "外国在华文化中心" },
  "social-group": { en: "social group", "zh-CN": "社会团体" },
  "social-service-institution": {
    en: "social service institution (private non-enterprise unit)",
    "zh-CN": "社会服务机构（民办非企业单位）",
    former: ["民办非企业单位", "社会服务机构"],
  },
  foundation: { en: "foundation", "zh-CN": "基金会" },
  "villagers-committee": { en: "villagers' committee", "zh-CN": "村民委员会" },
  "residents-committee": { en: "residents' committee", "zh-CN": "居民委员会" },
  "foreign-tourism-office": {
    en: "resident office of a foreign tourism authority",
    "zh-CN": "外国旅游部门常驻代表机构",
  },
  "hong-kong-macao-taiwan-tourism-office": {
    en: "resident mainland office of a Hong Kong, Macao or Taiwan tourism authority",
    "zh-CN": "港澳台地区旅游部门常驻内地（大陆）代表机构",
  },
  "religious-site": { en: "site for religious activities", "zh-CN": "宗教活动场所" },
  "religious-school": { en: "religious school", "zh-CN": "宗教院校" },
  "trade-union": { en: "basic-level trade union", "zh-CN": "基层工会" },
  "non-legal-person-trade-union": {
    en: "trade union without legal personality",
    "zh-CN": "非法人工会组织",
  },
  enterprise: { en: "enterprise", "zh-CN": "企业" },
  "individual-business": { en: "individual business", "zh-CN": "个体工商户" },
  "farmers-cooperative": { en: "farmers' professional cooperative", "zh-CN": "农民专业合作社" },
  "military-institution": {
    en: "military institution",
    "zh-CN": "军队事业单位",
    former: ["军队文职人员用人单位"],
  },
  "overseas-ngo-office": {
    en: "representative office of an overseas non-governmental organization",
    "zh-CN": "境外非政府组织代表机构",
  },
  "owners-assembly": { en: "owners' assembly", "zh-CN": "业主大会" },
  "group-collective": {
    en: "group-level collective economic organization",
    "zh-CN": "组级集体经济组织",
  },
  "village-collective": {
    en: "village-level collective economic organization",
    "zh-CN": "村级集体经济组织",
  },
  "township-collective": {
    en: "township-level collective economic organization",
    "zh-CN": "乡镇级集体经济组织",
  },
  "county-overseas-chinese-federation": {
    en: "county-level federation of returned overseas Chinese",
    "zh-CN": "县级侨联",
  },
  "township-overseas-chinese-federation": {
    en: "township-level federation of returned overseas Chinese",
    "zh-CN": "乡镇级侨联",
  },
  "village-overseas-chinese-federation": {
    en: "village-level federation of returned overseas Chinese",
    "zh-CN": "村级侨联",
  },
  other: { en: "other", "zh-CN": "其他" },
  unknown: { en: "unknown", "zh-CN": "未知" },
};

/** The names of the levels of divisions. */
export const divisionLevelLabels: { readonly [code in DivisionLevel]: Label } = {
  national: { en: "national", "zh-CN": "国家级" },
  province: { en: "province level", "zh-CN": "省级" },
  prefecture: { en: "prefecture level", "zh-CN": "地级" },
  county: { en: "county level", "zh-CN": "县级" },
  unknown: { en: "unknown", "zh-CN": "未知" },
};

/** The names of the bands of digits 7 to 9 of community codes; source: GB/T 10114. */
export const streetKindLabels: { readonly [code in StreetKind]: Label } = {
  street: { en: "street", "zh-CN": "街道" },
  town: { en: "town", "zh-CN": "镇" },
  township: { en: "township", "zh-CN": "乡" },
  zone: { en: "zone or farm", "zh-CN": "开发区、农场等类似乡级单位" },
};

/** The names of the bands of digits 10 to 12 of community codes; source: 国统字〔2009〕91号. */
export const communityKindLabels: { readonly [code in CommunityKind]: Label } = {
  "residents-committee": { en: "residents' committee", "zh-CN": "居民委员会" },
  "villagers-committee": { en: "villagers' committee", "zh-CN": "村民委员会" },
  "residents-committee-like": { en: "unit like a residents' committee", "zh-CN": "类似居民委员会" },
  "villagers-committee-like": { en: "unit like a villagers' committee", "zh-CN": "类似村民委员会" },
};

/** The names of the documents that carry numbers in the form of GB 11643. */
export const residentDocumentLabels: { readonly [code in ResidentDocument]: Label } = {
  "resident-id-card": { en: "resident ID card", "zh-CN": "居民身份证" },
  "hong-kong-macao-taiwan-residence-permit": {
    en: "residence permit for Hong Kong, Macao or Taiwan residents",
    "zh-CN": "港澳台居民居住证",
  },
};
