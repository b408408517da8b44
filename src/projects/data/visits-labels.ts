import type { Label, Labels } from "../../core/index.ts";
import type {
  CareAction,
  NeedCategory,
  NeedFeedback,
  NeedReporter,
  NeedUrgency,
  VisitMode,
  VisitOutcome,
  VisitTargetScope,
} from "../visits/model.ts";

/**
 * The four parts of the "Four Hundred" visits of Ningbo.
 *
 * @remarks The Chinese wording is from memory: the report of 2024-07-09 was seen in English only, so that it is marked as
 * unconfirmed.
 */
export const fourHundredLabels: { readonly [part in "visit" | "know" | "solve" | "warm"]: Label } = {
  visit: { en: "visit a hundred homes", "zh-CN": "访百家门", confirmed: false },
  know: { en: "know a hundred homes", "zh-CN": "知百家情", confirmed: false },
  solve: { en: "solve a hundred worries", "zh-CN": "解百家忧", confirmed: false },
  warm: { en: "warm a hundred hearts", "zh-CN": "暖百家心", confirmed: false },
};

/** The names of what targets are for. */
export const visitTargetScopeLabels: Labels<VisitTargetScope> = {
  campaign: { en: "the whole campaign", "zh-CN": "活动总目标" },
  visitor: { en: "each visitor", "zh-CN": "每名走访人员" },
  community: { en: "each community", "zh-CN": "每个社区" },
};

/** The names of the ways of meeting a household. */
export const visitModeLabels: Labels<VisitMode> = {
  home: { en: "at home", "zh-CN": "入户", former: ["上门", "入户走访"] },
  phone: { en: "by telephone", "zh-CN": "电话", former: ["电话走访"] },
  online: { en: "online", "zh-CN": "线上", former: ["网络", "微信"] },
};

/** The names of what comes of visits. */
export const visitOutcomeLabels: Labels<VisitOutcome> = {
  met: { en: "met", "zh-CN": "已见面", former: ["已走访", "见到", "已接通"] },
  "nobody-home": { en: "nobody at home", "zh-CN": "家中无人", former: ["无人在家", "无人"] },
  declined: { en: "declined", "zh-CN": "不愿受访", former: ["拒访", "婉拒"] },
  "moved-away": { en: "moved away", "zh-CN": "已搬离", former: ["搬走", "空户"] },
};

/** The names of what is done to care. */
export const careActionLabels: Labels<CareAction> = {
  "holiday-visit": { en: "visit on a holiday", "zh-CN": "节日慰问" },
  "relief-goods": { en: "relief goods", "zh-CN": "送慰问物资", former: ["慰问物资"] },
  companionship: { en: "companionship", "zh-CN": "陪伴关怀", former: ["陪伴"] },
  errand: { en: "errand", "zh-CN": "代办跑腿", former: ["代办"] },
  "home-repair": { en: "small repair", "zh-CN": "小修小补", former: ["上门维修"] },
};

/** The names of what needs are about. */
export const needCategoryLabels: Labels<NeedCategory> = {
  "housing-repair": { en: "repairs of buildings", "zh-CN": "房屋维修" },
  environment: { en: "environment and cleaning", "zh-CN": "环境卫生" },
  safety: { en: "safety", "zh-CN": "安全隐患" },
  "elderly-care": { en: "care of the elderly", "zh-CN": "养老服务", former: ["为老服务"] },
  "child-care": { en: "child care", "zh-CN": "托育托管" },
  employment: { en: "employment", "zh-CN": "就业创业" },
  "social-assistance": { en: "social assistance", "zh-CN": "社会救助", former: ["困难帮扶"] },
  "neighbour-dispute": { en: "dispute between neighbours", "zh-CN": "邻里纠纷" },
  "property-management": { en: "property management", "zh-CN": "物业管理", former: ["物业服务"] },
  "traffic-parking": { en: "traffic and parking", "zh-CN": "交通停车" },
  "delivery-access": { en: "access for deliveries", "zh-CN": "配送进门" },
};

/** The names of how soon something has to be done. */
export const needUrgencyLabels: Labels<NeedUrgency> = {
  ordinary: { en: "ordinary", "zh-CN": "一般" },
  urgent: { en: "urgent", "zh-CN": "紧急", former: ["急"] },
};

/** The names of the groups that report needs. */
export const needReporterLabels: Labels<NeedReporter> = {
  household: { en: "the household", "zh-CN": "住户本人", former: ["居民", "住户"] },
  neighbour: { en: "neighbours", "zh-CN": "邻居" },
  volunteer: { en: "volunteers", "zh-CN": "志愿者" },
  "grid-member": { en: "grid members", "zh-CN": "网格员" },
  courier: { en: "couriers", "zh-CN": "快递员" },
  "delivery-rider": {
    en: "delivery riders",
    "zh-CN": "外卖配送员",
    former: ["网约配送员", "外卖骑手", "骑手"],
  },
  "ride-hailing-driver": { en: "ride-hailing drivers", "zh-CN": "网约车司机", former: ["网约车驾驶员"] },
  "truck-driver": { en: "truck drivers", "zh-CN": "货车司机" },
};

/** The names of what is answered in a follow-up. */
export const needFeedbackLabels: Labels<NeedFeedback> = {
  satisfied: { en: "satisfied", "zh-CN": "满意" },
  unsatisfied: { en: "not satisfied", "zh-CN": "不满意" },
  none: { en: "no answer", "zh-CN": "未评价", former: ["未反馈"] },
};
