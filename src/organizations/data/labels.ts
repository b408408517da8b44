import type { Label, Labels } from "../../core/index.ts";
import type {
  OrganizationKind,
  OrganizationLinkKind,
  OrganizationTrait,
  PartyUnitIndustry,
  PartyUnitKind,
  PenaltyKind,
  PostTitle,
  RegistrationLevel,
  Separation,
} from "../code-lists.ts";
import type { InspectionResult, OrganizationEventKind, OrganizationNameRole } from "../model.ts";

/**
 * The names of the kinds of organizations.
 *
 * @remarks Both names of the service institution are in force: the regulation of 1998 says 民办非企业单位, the
 * Charity Law and the Civil Code 社会服务机构.
 */
export const organizationKindLabels: Labels<OrganizationKind> = {
  "social-group": { en: "social group", "zh-CN": "社会团体" },
  "social-service-institution": {
    en: "social service institution (private non-enterprise unit)",
    "zh-CN": "社会服务机构（民办非企业单位）",
    former: ["民办非企业单位", "社会服务机构"],
  },
  foundation: { en: "foundation", "zh-CN": "基金会" },
  "filed-community-organization": {
    en: "filed community organization",
    "zh-CN": "备案社区社会组织",
    former: ["备案制社区社会组织"],
  },
  "volunteer-team": { en: "volunteer team", "zh-CN": "志愿服务队伍", former: ["志愿服务团队", "志愿服务队"] },
  "villagers-committee": { en: "villagers' committee", "zh-CN": "村民委员会", former: ["村委会"] },
  "residents-committee": { en: "residents' committee", "zh-CN": "居民委员会", former: ["居委会"] },
  "social-enterprise": { en: "social enterprise", "zh-CN": "社会企业" },
  "overseas-ngo-office": {
    en: "representative office of an overseas non-governmental organization",
    "zh-CN": "境外非政府组织代表机构",
  },
  "public-institution": { en: "public institution", "zh-CN": "事业单位" },
  enterprise: { en: "enterprise", "zh-CN": "企业" },
  "individual-business": { en: "individual business", "zh-CN": "个体工商户" },
  "farmers-cooperative": { en: "farmers' professional cooperative", "zh-CN": "农民专业合作社" },
  "owners-assembly": { en: "owners' assembly", "zh-CN": "业主大会" },
  "state-organ": { en: "state organ", "zh-CN": "国家机关" },
  "party-body": { en: "Party body", "zh-CN": "党的机关" },
  "mass-organization": { en: "mass organization", "zh-CN": "群团组织", former: ["群众团体", "人民团体"] },
  "trade-union": { en: "trade union", "zh-CN": "工会" },
  "religious-site": { en: "site for religious activities", "zh-CN": "宗教活动场所" },
};

/** The names of the traits of organizations. */
export const organizationTraitLabels: Labels<OrganizationTrait> = {
  "charitable-organization": { en: "charitable organization", "zh-CN": "慈善组织" },
  "industry-association": { en: "industry association or chamber of commerce", "zh-CN": "行业协会商会" },
  hub: { en: "hub organization", "zh-CN": "枢纽型社会组织" },
  "community-foundation": { en: "community foundation", "zh-CN": "社区基金会" },
  "public-fundraising": {
    en: "qualified for public fund-raising",
    "zh-CN": "具有公开募捐资格",
    former: ["公募"],
  },
  "social-work-institution": {
    en: "social work service institution",
    "zh-CN": "社会工作服务机构",
    former: ["民办社会工作服务机构"],
  },
  evaluator: { en: "evaluating organization", "zh-CN": "评估机构" },
  school: { en: "school", "zh-CN": "学校" },
};

/** The names of the levels of registering bodies. */
export const registrationLevelLabels: Labels<RegistrationLevel> = {
  national: { en: "national", "zh-CN": "部级（民政部）" },
  province: { en: "provincial", "zh-CN": "省级" },
  prefecture: { en: "prefectural", "zh-CN": "市级" },
  county: { en: "county", "zh-CN": "县级" },
};

/** The names of relations, read as "this organization is … of the other body". */
export const organizationLinkKindLabels: Labels<OrganizationLinkKind> = {
  "branch-of": { en: "branch of", "zh-CN": "分支机构，隶属于" },
  "sub-unit-of": { en: "sub-unit of", "zh-CN": "内设机构，隶属于" },
  "hub-of": { en: "hub organization of", "zh-CN": "枢纽，联系" },
  "incubated-by": { en: "incubated by", "zh-CN": "孵化于" },
  supervises: { en: "supervises", "zh-CN": "业务主管" },
  "supervised-by": { en: "supervised by", "zh-CN": "业务主管单位为" },
  "member-of": { en: "member of", "zh-CN": "单位会员，加入" },
  "same-body": { en: "same body as", "zh-CN": "同一机构，又称" },
  "founded-by": { en: "founded by", "zh-CN": "发起设立于" },
  "hosted-by": { en: "hosted by", "zh-CN": "依托于" },
  "merged-into": { en: "merged into", "zh-CN": "并入" },
  "split-from": { en: "split from", "zh-CN": "分立自" },
  "located-in": { en: "located in", "zh-CN": "所在" },
  "paired-with": { en: "paired with", "zh-CN": "结对帮扶" },
};

/**
 * The names of what can happen to an organization.
 *
 * @remarks 撤销登记 and 吊销登记证书 are two acts. The list of activity abnormalities and that of serious
 * violations are those of 社会组织信用信息管理办法 (2018).
 */
export const organizationEventLabels: Labels<OrganizationEventKind> = {
  prepare: { en: "preparation begins", "zh-CN": "筹备" },
  abandon: { en: "preparation abandoned", "zh-CN": "终止筹备" },
  register: { en: "registration", "zh-CN": "成立登记" },
  change: { en: "change of registration", "zh-CN": "变更登记" },
  suspend: { en: "suspension for a time", "zh-CN": "限期停止活动" },
  resume: { en: "activities resumed", "zh-CN": "恢复活动" },
  liquidate: { en: "liquidation begins", "zh-CN": "清算" },
  deregister: { en: "deregistration", "zh-CN": "注销登记" },
  "revoke-registration": { en: "registration revoked", "zh-CN": "撤销登记" },
  "revoke-certificate": { en: "certificate of registration revoked", "zh-CN": "吊销登记证书" },
  ban: { en: "ban", "zh-CN": "取缔" },
  file: { en: "filing", "zh-CN": "备案" },
  "cancel-filing": { en: "filing cancelled", "zh-CN": "注销备案", former: ["取消备案"] },
  "list-abnormal": { en: "entered in the list of abnormal activity", "zh-CN": "列入活动异常名录" },
  "delist-abnormal": { en: "removed from the list of abnormal activity", "zh-CN": "移出活动异常名录" },
  "list-serious": {
    en: "entered in the list of serious violations",
    "zh-CN": "列入严重违法失信名单",
  },
  "delist-serious": {
    en: "removed from the list of serious violations",
    "zh-CN": "移出严重违法失信名单",
  },
  "annual-report": { en: "annual report", "zh-CN": "年度工作报告" },
  inspection: { en: "annual inspection", "zh-CN": "年度检查", former: ["年检"] },
  penalty: { en: "administrative penalty", "zh-CN": "行政处罚" },
  decouple: { en: "decoupling from administrative organs", "zh-CN": "与行政机关脱钩" },
  "term-ends": { en: "term of office ends", "zh-CN": "任期届满" },
};

/** The conclusions of yearly inspections; those of service institutions are printed with 年检 in front. */
export const inspectionResultLabels: Labels<InspectionResult> = {
  passed: { en: "passed", "zh-CN": "合格", former: ["年检合格"] },
  "basically-passed": { en: "basically passed", "zh-CN": "基本合格", former: ["年检基本合格"] },
  failed: { en: "failed", "zh-CN": "不合格", former: ["年检不合格"] },
};

/** The names of what administrative penalties impose. */
export const penaltyKindLabels: Labels<PenaltyKind> = {
  warning: { en: "warning", "zh-CN": "警告" },
  fine: { en: "fine", "zh-CN": "罚款" },
  confiscation: { en: "confiscation of illegal gains", "zh-CN": "没收违法所得" },
  suspension: { en: "suspension for a time", "zh-CN": "限期停止活动" },
  "removal-of-responsible-person": {
    en: "order to replace the person directly responsible",
    "zh-CN": "责令撤换直接负责的主管人员",
  },
  revocation: { en: "revocation of the registration", "zh-CN": "撤销登记" },
};

/** The names of the five separations (五分离) of decoupling; source: 行业协会商会与行政机关脱钩总体方案 (2015). */
export const separationLabels: Labels<Separation> = {
  institutions: { en: "separation of institutions", "zh-CN": "机构分离" },
  functions: { en: "separation of functions", "zh-CN": "职能分离" },
  assets: { en: "separation of assets and finances", "zh-CN": "资产财务分离" },
  personnel: { en: "separation of personnel management", "zh-CN": "人员管理分离" },
  "party-and-foreign-affairs": {
    en: "separation of Party building and foreign affairs",
    "zh-CN": "党建、外事等事项分离",
  },
};

/** The names of offices. */
export const postTitleLabels: Labels<PostTitle> = {
  "legal-representative": { en: "legal representative", "zh-CN": "法定代表人" },
  president: { en: "president", "zh-CN": "会长" },
  "vice-president": { en: "vice president", "zh-CN": "副会长" },
  chair: { en: "chair of the council", "zh-CN": "理事长" },
  "vice-chair": { en: "vice chair of the council", "zh-CN": "副理事长" },
  director: { en: "director", "zh-CN": "主任" },
  "deputy-director": { en: "deputy director", "zh-CN": "副主任" },
  "secretary-general": { en: "secretary-general", "zh-CN": "秘书长" },
  "council-member": { en: "council member", "zh-CN": "理事" },
  supervisor: { en: "supervisor", "zh-CN": "监事" },
  "party-secretary": { en: "Party secretary", "zh-CN": "党组织书记" },
  "deputy-party-secretary": { en: "deputy Party secretary", "zh-CN": "党组织副书记" },
  "general-manager": { en: "general manager", "zh-CN": "总经理" },
  expert: { en: "expert", "zh-CN": "专家" },
};

/** The names of the industries of party units. */
export const partyUnitIndustryLabels: Labels<PartyUnitIndustry> = {
  express: { en: "express delivery", "zh-CN": "快递" },
  "food-delivery": { en: "food delivery", "zh-CN": "外卖配送", former: ["外卖", "网约配送"] },
  "ride-hailing": { en: "ride hailing", "zh-CN": "网约车" },
  "road-freight": { en: "road freight", "zh-CN": "道路货运", former: ["货运"] },
  internet: { en: "internet", "zh-CN": "互联网" },
  "property-management": { en: "property management", "zh-CN": "物业服务", former: ["物业"] },
};

/** The names of the kinds of party units (党组织). */
export const partyUnitKindLabels: Labels<PartyUnitKind> = {
  committee: { en: "Party committee", "zh-CN": "党委" },
  "general-branch": { en: "general Party branch", "zh-CN": "党总支" },
  branch: { en: "Party branch", "zh-CN": "党支部" },
  "joint-branch": { en: "joint Party branch", "zh-CN": "联合党支部" },
  "instructor-only": { en: "Party-building instructor only", "zh-CN": "仅选派党建工作指导员" },
};

/** What a name of an organization is. */
export const organizationNameRoleLabels: { readonly [role in OrganizationNameRole]: Label } = {
  registered: { en: "registered name", "zh-CN": "登记名称" },
  short: { en: "short name", "zh-CN": "简称" },
  plaque: { en: "name on a further plaque", "zh-CN": "加挂牌子名称" },
  former: { en: "former name", "zh-CN": "曾用名" },
};
