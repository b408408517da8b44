import type { RuleSet } from "../../core/index.ts";
import type { UsccCategory } from "../../identifiers/index.ts";

/** Who can be recognised as a social enterprise (社会企业) in a place. */
export interface SocialEnterpriseRules {
  /** The legal forms, as their credit codes tell them; `"any"` where every legal person can be. */
  readonly forms: "any" | readonly UsccCategory[];
  /** What the document says of a surplus. */
  readonly surplus: "part-reinvested" | "not-said";
}

/**
 * What documents of places say of social enterprises; no law of the country defines them.
 *
 * @remarks Chengdu: 成办发〔2021〕90号 of 2021-11-25, for three years; whether it was renewed is not known. Beijing:
 * 《关于促进社会企业发展的意见》 of 2022-04-18. Anhui: 皖民慈社字〔2022〕66号, whose day is not known, so that it begins on the first
 * day of 2023, when it certainly was in force.
 */
export const socialEnterpriseRules: readonly RuleSet<SocialEnterpriseRules>[] = [
  {
    id: "chengdu-social-enterprises",
    version: 1,
    title: { en: "Social enterprises in Chengdu", "zh-CN": "成都市社会企业培育发展管理办法" },
    area: "510100",
    validFrom: "2021-11-25",
    validUntil: "2024-11-24",
    source: {
      title: "成都市社会企业培育发展管理办法",
      number: "成办发〔2021〕90号",
      issuer: "成都市人民政府办公厅",
      date: "2021-11-25",
    },
    confidence: "secondary",
    parameters: { forms: ["enterprise"], surplus: "part-reinvested" },
  },
  {
    id: "beijing-social-enterprises",
    version: 1,
    title: { en: "Social enterprises in Beijing", "zh-CN": "北京市促进社会企业发展的意见" },
    area: "110000",
    validFrom: "2022-04-18",
    source: { title: "关于促进社会企业发展的意见", issuer: "北京市", date: "2022-04-18" },
    confidence: "secondary",
    parameters: { forms: "any", surplus: "not-said" },
  },
  {
    id: "anhui-social-enterprises",
    version: 1,
    title: { en: "Trial of social enterprises in Anhui", "zh-CN": "安徽省社会企业认定试点" },
    area: "340000",
    validFrom: "2023-01-01",
    source: { title: "皖民慈社字〔2022〕66号", issuer: "安徽省民政厅", date: "2022" },
    confidence: "secondary",
    parameters: {
      forms: [
        "enterprise",
        "farmers-cooperative",
        "social-group",
        "social-service-institution",
        "foundation",
      ],
      surplus: "not-said",
    },
  },
];
