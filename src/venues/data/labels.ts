import type { Labels } from "../../core/index.ts";
import type { VenueKind } from "../code-lists.ts";

/** The names of the kinds of venues. */
export const venueKindLabels: Labels<VenueKind> = {
  microspace: {
    en: "one-square-metre space",
    "zh-CN": "“一平方米”空间",
    former: ["一平米空间", "“一平米”空间", "一平方米空间", "微空间"],
    confirmed: false,
  },
  "microspace-art-gallery": { en: "community art gallery", "zh-CN": "社区美术馆", former: ["美术馆"] },
  "microspace-garden": { en: "shared garden", "zh-CN": "共享花园", former: ["社区花园"] },
  "microspace-gym": { en: "community gym", "zh-CN": "社区健身房", former: ["健身房"] },
  "microspace-cafe": { en: "community café", "zh-CN": "社区咖啡馆", former: ["咖啡馆"] },
  "microspace-workshop": { en: "handicraft workshop", "zh-CN": "手工坊", former: ["手工作坊"] },
  "party-mass-centre": {
    en: "party and mass service centre",
    "zh-CN": "党群服务中心",
    former: ["党群中心", "社区党群服务中心"],
  },
  "party-mass-centre-new-employment": {
    en: "party and mass service centre for new employment groups",
    "zh-CN": "新业态新就业群体党群服务中心",
    former: ["新就业群体党群服务中心"],
  },
  "social-work-station": {
    en: "social work station",
    "zh-CN": "社会工作服务站",
    former: ["社工站", "乡镇（街道）社会工作服务站"],
  },
  "warm-new-station": {
    en: "Warm-New station",
    "zh-CN": "暖“新”驿站",
    former: ["“暖新”驿站", "暖新驿站"],
    confirmed: false,
  },
  "outdoor-worker-station": {
    en: "service point for outdoor workers",
    "zh-CN": "户外劳动者服务站点",
    former: ["工会户外劳动者服务站点", "工会驿站", "户外劳动者驿站"],
  },
  "drivers-home": { en: "drivers' home", "zh-CN": "司机之家" },
  "incubation-centre": {
    en: "incubation centre of social organizations",
    "zh-CN": "社会组织孵化基地",
    former: ["社会组织孵化中心", "社会组织孵化园"],
  },
  "civilization-practice-centre": {
    en: "civilization practice centre",
    "zh-CN": "新时代文明实践中心",
    former: ["文明实践中心"],
  },
  "civilization-practice-institute": {
    en: "civilization practice institute",
    "zh-CN": "新时代文明实践所",
    former: ["文明实践所"],
  },
  "civilization-practice-station": {
    en: "civilization practice station",
    "zh-CN": "新时代文明实践站",
    former: ["文明实践站"],
  },
  "civilization-practice-point": {
    en: "civilization practice point",
    "zh-CN": "新时代文明实践点",
    former: ["文明实践点"],
  },
  "community-canteen": {
    en: "community canteen",
    "zh-CN": "社区食堂",
    former: ["老年助餐点", "老年食堂", "长者食堂"],
  },
  "charging-point": { en: "charging point", "zh-CN": "充电站（桩）", former: ["充电站", "充电桩"] },
  "battery-swap": { en: "battery swap cabinet", "zh-CN": "换电柜", former: ["换电站"] },
  "psychological-station": { en: "psychological service station", "zh-CN": "心理服务站" },
  "minors-protection-station": {
    en: "protection station for minors",
    "zh-CN": "未成年人保护工作站",
    former: ["未保站"],
  },
  "embedded-complex": {
    en: "embedded community service complex",
    "zh-CN": "社区嵌入式服务综合体",
    former: ["嵌入式服务综合体"],
  },
  "elder-care-institution": {
    en: "care institution for the elderly",
    "zh-CN": "养老机构",
    former: ["养老院", "敬老院", "老年公寓", "护理院"],
  },
  "service-hall": {
    en: "service hall",
    "zh-CN": "便民服务中心",
    former: ["政务服务站", "便民服务站"],
  },
  "sports-court": { en: "sports court", "zh-CN": "运动场地", former: ["篮球场", "球场"] },
  "culture-sports-centre": { en: "culture and sports centre", "zh-CN": "文体中心" },
  "education-base": { en: "education base", "zh-CN": "教育基地" },
  "event-venue": { en: "event venue", "zh-CN": "活动会场", former: ["会场", "分会场"] },
  booth: { en: "booth", "zh-CN": "展位", former: ["咨询台", "摊位"] },
  "park-venue": { en: "service point in a park", "zh-CN": "园区服务点" },
  building: { en: "building", "zh-CN": "楼宇", former: ["商务楼宇"] },
  "business-district": { en: "business district", "zh-CN": "商圈" },
  "industrial-park": { en: "industrial park", "zh-CN": "园区", former: ["产业园区"] },
  community: { en: "community", "zh-CN": "社区" },
  estate: { en: "residential quarter", "zh-CN": "小区" },
};
