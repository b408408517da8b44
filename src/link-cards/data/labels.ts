import type { Label, Labels } from "../../core/index.ts";
import type { AssignmentRank, ContactRole } from "../model.ts";

/**
 * What the card is called.
 *
 * @remarks 服务连心卡 is the name that Xining Chengxi used in 2021. The card of Ningbo is known from an article in English
 * only: its Chinese name, 甬网服务连心卡, is not confirmed.
 */
export const linkCardLabel: Label = {
  en: "Service link card",
  "zh-CN": "服务连心卡",
  former: ["便民服务联系卡"],
};

/** The card of Ningbo; its Chinese name is not confirmed, and never printed as official. */
export const ningboLinkCardLabel: Label = {
  en: "Ningbo grid service link card",
  "zh-CN": "甬网服务连心卡",
  former: ["Ningbo Network Service Link Card", "Yongwang Service Link Card"],
  confirmed: false,
};

/** The names of the roles, short enough for a card. */
export const contactRoleLabels: Labels<ContactRole> = {
  "grid-member": { en: "Grid member", "zh-CN": "网格员", former: ["专职网格员", "网格管理员"] },
  "community-office": { en: "Community office", "zh-CN": "社区", former: ["社区居委会", "社区工作站"] },
  property: { en: "Property", "zh-CN": "物业", former: ["物业管理", "物业服务中心", "物业公司"] },
  "family-doctor": { en: "Family doctor", "zh-CN": "家庭医生", former: ["签约医生"] },
  "community-police": {
    en: "Community police",
    "zh-CN": "社区民警",
    former: ["片警", "户籍民警", "责任区民警"],
  },
  "grid-leader": { en: "Grid leader", "zh-CN": "网格长" },
  "building-head": { en: "Building head", "zh-CN": "楼栋长", former: ["楼长"] },
  "community-secretary": { en: "Community secretary", "zh-CN": "社区书记", former: ["社区党组织书记"] },
  "auxiliary-police": { en: "Auxiliary police", "zh-CN": "警务辅助人员", former: ["辅警", "协警"] },
  "anti-drug-worker": { en: "Anti-drug worker", "zh-CN": "禁毒社工", former: ["禁毒专干"] },
  "legal-adviser": { en: "Legal adviser", "zh-CN": "法律顾问", former: ["村（社区）法律顾问"] },
  "social-worker": { en: "Social worker", "zh-CN": "社工", former: ["社会工作者"] },
  water: { en: "Water", "zh-CN": "供水", former: ["自来水"] },
  power: { en: "Electricity", "zh-CN": "供电" },
  gas: { en: "Gas", "zh-CN": "供气", former: ["燃气"] },
  heat: { en: "Heating", "zh-CN": "供热", former: ["供暖"] },
  cable: { en: "Cable TV", "zh-CN": "有线电视" },
  supervisor: { en: "Supervision", "zh-CN": "监督电话" },
};

/** The names of the ranks. */
export const assignmentRankLabels: Labels<AssignmentRank> = {
  primary: { en: "in charge", "zh-CN": "负责人" },
  deputy: { en: "deputy", "zh-CN": "替补人员" },
};
