import type { Labels } from "../../core/index.ts";
import type {
  DistributionKind,
  FundingPurpose,
  FundingSourceKind,
  SurplusUse,
} from "../funding/code-lists.ts";
import type { DividendPromise, ShareRefundPromise } from "../funding/model.ts";

/** The names of the kinds of money. */
export const fundingSourceKindLabels: Labels<FundingSourceKind> = {
  fiscal: { en: "budget", "zh-CN": "财政资金", former: ["财政拨款", "财政"] },
  purchase: { en: "purchase of services", "zh-CN": "政府购买服务", former: ["购买服务"] },
  venture: { en: "public-benefit venture", "zh-CN": "公益创投" },
  special: { en: "special funds", "zh-CN": "专项资金", former: ["项目专项资金"] },
  lottery: { en: "welfare lottery fund", "zh-CN": "福利彩票公益金", former: ["福彩公益金", "彩票公益金"] },
  corporate: { en: "companies", "zh-CN": "企业资助", former: ["企业赞助"] },
  crowdfunding: { en: "crowdfunding", "zh-CN": "众筹" },
  donation: { en: "donations", "zh-CN": "社会捐赠", former: ["捐赠", "捐款"] },
  membership: { en: "membership fees", "zh-CN": "会费" },
  "self-earned": { en: "own earnings", "zh-CN": "自营收入", former: ["经营收入", "自我造血"] },
};

/** The names of what money is for. */
export const fundingPurposeLabels: Labels<FundingPurpose> = {
  hardware: { en: "hardware", "zh-CN": "硬件建设", former: ["硬件", "硬件设施"] },
  services: { en: "services", "zh-CN": "服务项目", former: ["服务"] },
  activities: { en: "activities", "zh-CN": "活动", former: ["活动经费"] },
  personnel: { en: "staff", "zh-CN": "人员经费", former: ["人员"] },
  operation: { en: "running costs", "zh-CN": "运营经费", former: ["运营", "日常运行"] },
  training: { en: "training", "zh-CN": "培训" },
  research: { en: "research", "zh-CN": "课题研究" },
};

/** The names of whom or what a surplus is used for. */
export const surplusUseLabels: Labels<SurplusUse> = {
  lonely: { en: "people without support", "zh-CN": "特困人员" },
  "low-income": { en: "people of low income", "zh-CN": "低收入人口" },
  "in-difficulty": { en: "people in difficulty", "zh-CN": "困难群众" },
  disabled: { en: "people with disabilities", "zh-CN": "残疾人", former: ["助残"] },
  elderly: { en: "elderly people", "zh-CN": "老年人", former: ["助老"] },
  "student-aid": { en: "student aid", "zh-CN": "助学" },
};

/** The names of what was done with a surplus. */
export const distributionKindLabels: Labels<DistributionKind> = {
  dividend: { en: "dividend", "zh-CN": "分红", former: ["股息", "利润分配"] },
  "share-refund": { en: "refund of shares", "zh-CN": "退股" },
  welfare: { en: "welfare", "zh-CN": "公益支出", former: ["公益"] },
  reinvestment: { en: "reinvestment", "zh-CN": "再投入", former: ["扩大再生产"] },
};

/** The names of what is promised of dividends. */
export const dividendPromiseLabels: Labels<DividendPromise> = {
  never: { en: "never", "zh-CN": "永不分红", former: ["不分红"] },
  capped: { en: "capped", "zh-CN": "限额分红" },
  free: { en: "free", "zh-CN": "不限制" },
};

/** The names of what is promised of the refund of shares. */
export const shareRefundPromiseLabels: Labels<ShareRefundPromise> = {
  never: { en: "never", "zh-CN": "永不退股", former: ["不退股"] },
  "at-par": { en: "at par", "zh-CN": "按原值退股" },
  free: { en: "free", "zh-CN": "不限制" },
};
