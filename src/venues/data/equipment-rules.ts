import type { RuleSet } from "../../core/index.ts";
import type { EquipmentItem } from "../code-lists.ts";
import type { EquipmentRequirement, EquipmentRules } from "../equipment/model.ts";

/** Things that are asked for. */
function things(...items: readonly EquipmentItem[]): readonly EquipmentRequirement[] {
  return items.map((item) => ({ kind: "item", item }));
}

/** Things whose use is free. */
function freeThings(...items: readonly EquipmentItem[]): readonly EquipmentRequirement[] {
  return items.map((item) => ({ kind: "item", item, free: true }));
}

/**
 * What documents ask of venues, by kind, place and year.
 *
 * @remarks `drivers-home-2025`: 交办运函〔2025〕1059号, published on 2025-05-30, section 1: five basics free of charge, of drivers'
 * homes in service areas of motorways. `drivers-home-fujian-…`: what
 * Fujian was reported in 2022 to ask for as basic and as extended services. `friendly-…`: what friendly communities and
 * friendly business districts of Beijing, Tianjin and Shandong were reported in 2024 to solve: entry, charging, rest,
 * meals; no national text was found. `embedded-complex-2024`: the trial guide of three ministries as reported, which
 * encourages two functions of the four that it names. `party-mass-centre-shenzhen-2016`: Shenzhen's standard as reported.
 * `minors-protection-xiaoxian-2023`: the station of a county, as reported; the Law on the Protection of Minors (article
 * 81) asks townships and streets for a station or a person, and for no size.
 */
export const equipmentRules: readonly RuleSet<EquipmentRules>[] = /* @__PURE__ */ (() => [
  {
    id: "drivers-home-2025",
    version: 1,
    title: { en: "Free basic services of drivers' homes, 2025", "zh-CN": "司机之家免费基本服务（2025年）" },
    area: "100000",
    validFrom: "2025-05",
    source: {
      title: "关于开展高速公路服务区“司机之家”标准化规范化提升行动的通知",
      number: "交办运函〔2025〕1059号",
      issuer: "交通运输部办公厅、中华全国总工会办公厅",
      date: "2025-05",
      url: "https://xxgk.mot.gov.cn/2020/jigou/ysfws/202505/t20250530_4169714.html",
    },
    confidence: "verified",
    parameters: {
      kinds: ["drivers-home"],
      requirements: freeThings("parking-rest", "hot-water", "meal-heating", "shower", "laundry"),
    },
  },
  {
    id: "drivers-home-fujian-basic",
    version: 1,
    title: { en: "Drivers' homes of Fujian, basic services", "zh-CN": "福建省司机之家基本服务" },
    area: "350000",
    validFrom: "2022",
    source: { title: "福建省司机之家服务内容", issuer: "福建省", date: "2022" },
    confidence: "secondary",
    parameters: {
      kinds: ["drivers-home"],
      requirements: things(
        "parking-rest",
        "short-rest",
        "security",
        "toilet",
        "clean-water",
        "aid",
        "advice",
        "publicity",
      ),
    },
  },
  {
    id: "drivers-home-fujian-extended",
    version: 1,
    title: { en: "Drivers' homes of Fujian, extended services", "zh-CN": "福建省司机之家拓展服务" },
    area: "350000",
    validFrom: "2022",
    source: { title: "福建省司机之家服务内容", issuer: "福建省", date: "2022" },
    confidence: "secondary",
    parameters: {
      kinds: ["drivers-home"],
      requirements: things("shower", "meals", "laundry", "union-help"),
    },
  },
  {
    id: "friendly-community",
    version: 1,
    title: { en: "Friendly communities", "zh-CN": "友好社区" },
    area: "100000",
    validFrom: "2024",
    source: { title: "友好社区、友好商圈做法", issuer: "北京、天津、山东等地", date: "2024-11" },
    confidence: "secondary",
    parameters: {
      kinds: ["community", "estate"],
      requirements: things("easy-entry", "charging", "short-rest", "meals"),
    },
  },
  {
    id: "friendly-business-district",
    version: 1,
    title: { en: "Friendly business districts", "zh-CN": "友好商圈" },
    area: "100000",
    validFrom: "2024",
    source: { title: "友好社区、友好商圈做法", issuer: "北京、天津、山东等地", date: "2024-11" },
    confidence: "secondary",
    parameters: {
      kinds: ["business-district", "building", "industrial-park"],
      requirements: things("easy-entry", "charging", "short-rest", "meals"),
    },
  },
  {
    id: "embedded-complex-2024",
    version: 1,
    title: {
      en: "Embedded community service complexes, trial guide",
      "zh-CN": "社区嵌入式服务综合体（导则试行）",
    },
    area: "100000",
    validFrom: "2024",
    source: {
      title: "城市社区嵌入式服务设施建设导则（试行）",
      issuer: "国家发展改革委、住房城乡建设部、自然资源部",
      date: "2024",
    },
    confidence: "secondary",
    parameters: {
      kinds: ["embedded-complex"],
      requirements: [
        { kind: "area", atLeast: 600 },
        { kind: "functions", atLeast: 3 },
        {
          kind: "functions",
          atLeast: 2,
          of: ["elder-care", "infant-care", "child-after-care", "community-meals"],
          encouraged: true,
        },
      ],
    },
  },
  {
    id: "party-mass-centre-shenzhen-2016",
    version: 1,
    title: {
      en: "Party and mass service centres of Shenzhen, 2016",
      "zh-CN": "深圳市社区党群服务中心建设标准（2016年）",
    },
    area: "440300",
    validFrom: "2016",
    source: { title: "社区党群服务中心建设标准", issuer: "深圳市", date: "2016" },
    confidence: "secondary",
    parameters: {
      kinds: ["party-mass-centre"],
      requirements: [
        { kind: "area", atLeast: 650 },
        ...things(
          "low-floor",
          "common-sign",
          "service-hall",
          "office",
          "meeting-room",
          "general-service-room",
          "activity-room",
        ),
      ],
    },
  },
  {
    id: "minors-protection-xiaoxian-2023",
    version: 1,
    title: {
      en: "Protection stations for minors of Xiao county, 2023",
      "zh-CN": "萧县未成年人保护工作站（2023年）",
    },
    area: "341322",
    validFrom: "2023",
    source: { title: "未成年人保护工作站建设要求", issuer: "萧县", date: "2023" },
    confidence: "secondary",
    parameters: {
      kinds: ["minors-protection-station"],
      requirements: [{ kind: "area", atLeast: 30 }, ...things("common-sign", "child-safe")],
    },
  },
])();
