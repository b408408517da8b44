import type { Label, Labels } from "../../core/index.ts";
import { employmentGroupLabels } from "../../indicators/index.ts";
import type { ServiceAccess, SocialWorkField, TargetGroup } from "../services/model.ts";

/** The names of whom services are for. */
export const serviceAccessLabels: Labels<ServiceAccess> = {
  universal: { en: "universal", "zh-CN": "普惠性", former: ["普惠", "面向全体居民"] },
  targeted: { en: "targeted", "zh-CN": "特定对象", former: ["面向特定对象", "特殊群体"] },
};

/** The names of the groups that services are for. */
export const targetGroupLabels: Labels<TargetGroup> = /* @__PURE__ */ (() => ({
  elderly: { en: "elderly people", "zh-CN": "老年人", former: ["老人", "长者"] },
  "lonely-elderly": { en: "elderly people without family", "zh-CN": "孤寡老人", former: ["孤老"] },
  "empty-nest-elderly": { en: "empty-nest elderly people", "zh-CN": "空巢老人" },
  child: { en: "minors", "zh-CN": "未成年人", former: ["儿童", "青少年"] },
  orphan: { en: "orphans", "zh-CN": "孤儿" },
  "left-behind-child": { en: "left-behind children", "zh-CN": "留守儿童", former: ["农村留守儿童"] },
  "person-with-disability": { en: "persons with disabilities", "zh-CN": "残疾人" },
  "low-income": { en: "low-income population", "zh-CN": "低收入人口" },
  "extreme-poverty": { en: "persons in extreme poverty", "zh-CN": "特困人员" },
  "in-difficulty": { en: "people in difficulty", "zh-CN": "困难群众" },
  "family-planning-special-family": {
    en: "family-planning special families",
    "zh-CN": "计划生育特殊家庭",
    former: ["计生特殊家庭"],
  },
  "community-correction": { en: "persons in community correction", "zh-CN": "社区矫正对象" },
  woman: { en: "women", "zh-CN": "妇女" },
  veteran: { en: "veterans", "zh-CN": "退役军人" },
  migrant: { en: "migrant population", "zh-CN": "流动人口", former: ["外来务工人员", "来深建设者"] },
  "foreign-resident": { en: "foreign residents", "zh-CN": "外籍人士", former: ["外籍居民"] },
  "new-employment-group": { en: "new employment groups", "zh-CN": "新就业群体" },
  ...employmentGroupLabels,
}))();

/** The names of the fields of social work. */
export const socialWorkFieldLabels: Labels<SocialWorkField> = {
  "child-welfare": { en: "child welfare", "zh-CN": "儿童福利" },
  "elderly-care": { en: "elderly care", "zh-CN": "为老服务", former: ["养老服务", "老年社会工作"] },
  "social-assistance": { en: "social assistance", "zh-CN": "社会救助" },
  "community-correction": { en: "community correction", "zh-CN": "社区矫正", former: ["矫治帮教"] },
  charity: { en: "charity", "zh-CN": "慈善事业" },
  "community-building": { en: "community building", "zh-CN": "社区建设", former: ["社区治理"] },
  "marriage-family": { en: "marriage and family", "zh-CN": "婚姻家庭" },
  "mental-health": { en: "mental health", "zh-CN": "精神卫生" },
  "disability-rehabilitation": { en: "rehabilitation of the disabled", "zh-CN": "残障康复" },
  "education-guidance": { en: "guidance in education", "zh-CN": "教育辅导" },
  "employment-assistance": { en: "employment assistance", "zh-CN": "就业援助" },
  "worker-support": { en: "support of workers", "zh-CN": "职工帮扶" },
  "crime-prevention": { en: "crime prevention", "zh-CN": "犯罪预防" },
  "drug-rehabilitation": { en: "drug rehabilitation", "zh-CN": "禁毒戒毒" },
  mediation: { en: "mediation", "zh-CN": "纠纷调解" },
  "emergency-response": { en: "emergency response", "zh-CN": "应急处置" },
};

/** The names of languages that services and courses are often given in; any other tag of BCP 47 is as good. */
export const serviceLanguageLabels: { readonly [tag: string]: Label } = {
  "zh-CN": { en: "Chinese", "zh-CN": "普通话", former: ["中文", "汉语", "国语"] },
  yue: { en: "Cantonese", "zh-CN": "粤语", former: ["广东话"] },
  wuu: { en: "Wu Chinese", "zh-CN": "吴语", former: ["宁波话", "上海话"] },
  csl: { en: "Chinese Sign Language", "zh-CN": "中国手语", former: ["手语"] },
  en: { en: "English", "zh-CN": "英语", former: ["英文"] },
  ja: { en: "Japanese", "zh-CN": "日语" },
  ko: { en: "Korean", "zh-CN": "韩语" },
  ru: { en: "Russian", "zh-CN": "俄语" },
  fr: { en: "French", "zh-CN": "法语" },
  de: { en: "German", "zh-CN": "德语" },
  es: { en: "Spanish", "zh-CN": "西班牙语" },
  ar: { en: "Arabic", "zh-CN": "阿拉伯语" },
};
