import type { RuleSet } from "../../core/index.ts";
import type { ScoreScheme } from "../scores/model.ts";

/**
 * How places read levels from scores, as their documents print it.
 *
 * @remarks No text for the whole country has scores. Measures are in force until they are replaced; a notice is about the
 * round of its year, and counts for that year only. Guangzhou: 广州市社会组织等级评估管理办法, article 9, read for 5A
 * and 4A only. Wuxi applies the provincial standard of 2020; Anqing and Huaining print 950 for 5A and for 4A alike, and
 * the bound is that of 5A; Shenzhen and Nanshan follow the guide of 2017 (SZDB/Z 250—2017).
 */
export const scoreSchemes: readonly RuleSet<ScoreScheme>[] = [
  {
    id: "guangzhou-score-scheme",
    version: 1,
    title: {
      en: "Scores in Guangzhou, measures of 2020",
      "zh-CN": "广州市社会组织等级评估分值（2020年办法）",
    },
    area: "440100",
    validFrom: "2020",
    source: {
      title: "广州市社会组织等级评估管理办法",
      number: "穗社管规字〔2020〕4号",
      issuer: "广州市社会组织管理局",
      date: "2020",
    },
    confidence: "verified",
    parameters: {
      scale: 1000,
      bounds: [
        { level: "5A", from: 951 },
        { level: "4A", from: 901 },
      ],
      below: "unknown",
      published: [
        { level: "5A", from: 951 },
        { level: "4A", from: 901, until: 950 },
      ],
      article: "9",
    },
  },
  {
    id: "guangzhou-score-scheme",
    version: 2,
    title: {
      en: "Scores in Guangzhou, measures of 2024",
      "zh-CN": "广州市社会组织等级评估分值（2024年办法）",
    },
    area: "440100",
    validFrom: "2024",
    source: {
      title: "广州市社会组织等级评估管理办法",
      number: "穗民规字〔2024〕6号",
      issuer: "广州市民政局",
      date: "2024",
    },
    confidence: "verified",
    parameters: {
      scale: 1000,
      bounds: [
        { level: "5A", from: 951 },
        { level: "4A", from: 901 },
      ],
      below: "unknown",
      published: [
        { level: "5A", from: 951 },
        { level: "4A", from: 901, until: 950 },
      ],
    },
    supersedes: "guangzhou-score-scheme@1",
  },
  {
    id: "wuxi-score-scheme",
    version: 1,
    title: {
      en: "Scores in Wuxi by the standard of Jiangsu of 2020",
      "zh-CN": "无锡市社会组织等级评估分值（执行2020年江苏省评估标准）",
    },
    area: "320200",
    validFrom: "2021-01-01",
    validUntil: "2021-12-31",
    source: { title: "无锡市2021年度社会组织等级评估工作通知", issuer: "无锡市民政局", date: "2021" },
    confidence: "verified",
    parameters: {
      scale: 1000,
      bounds: [
        { level: "5A", from: 951 },
        { level: "4A", from: 901 },
        { level: "3A", from: 851 },
        { level: "2A", from: 801 },
      ],
      below: "1A",
      published: [
        { level: "5A", from: 951 },
        { level: "4A", from: 901, until: 950 },
        { level: "3A", from: 851, until: 900 },
        { level: "2A", from: 801, until: 850 },
        { level: "1A", until: 800 },
      ],
    },
  },
  {
    id: "anqing-score-scheme",
    version: 1,
    title: { en: "Scores in Anqing, notice of 2021", "zh-CN": "安庆市社会组织评估分值（2021年通知）" },
    area: "340800",
    validFrom: "2021-01-01",
    validUntil: "2021-12-31",
    source: { title: "关于开展安庆市社会组织评估工作的通知", issuer: "安庆市民政局", date: "2021-09-23" },
    confidence: "verified",
    parameters: {
      scale: 1000,
      bounds: [
        { level: "5A", from: 950 },
        { level: "4A", from: 901 },
        { level: "3A", from: 851 },
        { level: "2A", from: 801 },
        { level: "1A", from: 701 },
      ],
      below: "none",
      published: [
        { level: "5A", from: 950 },
        { level: "4A", from: 901, until: 950 },
        { level: "3A", from: 851, until: 900 },
        { level: "2A", from: 801, until: 850 },
        { level: "1A", from: 701, until: 800 },
      ],
    },
  },
  {
    id: "huaining-score-scheme",
    version: 1,
    title: {
      en: "Scores in Huaining county, notice of 2022",
      "zh-CN": "怀宁县社会组织等级评估分值（2022年通知）",
    },
    area: "340822",
    validFrom: "2022-01-01",
    validUntil: "2022-12-31",
    source: {
      title: "关于开展安庆市怀宁县社会组织等级评估工作的通知",
      issuer: "怀宁县民政局",
      date: "2022-08",
    },
    confidence: "verified",
    parameters: {
      scale: 1000,
      bonus: 100,
      bounds: [
        { level: "5A", from: 950 },
        { level: "4A", from: 901 },
        { level: "3A", from: 851 },
        { level: "2A", from: 801 },
        { level: "1A", from: 701 },
      ],
      below: "none",
      published: [
        { level: "5A", from: 950 },
        { level: "4A", from: 901, until: 950 },
        { level: "3A", from: 851, until: 900 },
        { level: "2A", from: 801, until: 850 },
        { level: "1A", from: 701, until: 800 },
      ],
    },
  },
  {
    id: "chanhe-score-scheme",
    version: 1,
    title: {
      en: "Scores in Chanhe Hui district of Luoyang, notice of 2025",
      "zh-CN": "洛阳市瀍河回族区社会组织评估分值（2025年通知）",
    },
    area: "410304",
    validFrom: "2025-01-01",
    validUntil: "2025-12-31",
    source: {
      title: "洛阳市瀍河回族区民政局关于开展2025年度社会组织评估的通知",
      issuer: "洛阳市瀍河回族区民政局",
      date: "2025",
    },
    confidence: "verified",
    parameters: {
      scale: 1000,
      bounds: [
        { level: "5A", from: 900 },
        { level: "4A", from: 800 },
        { level: "3A", from: 700 },
        { level: "2A", from: 600 },
      ],
      below: "1A",
      published: [
        { level: "5A", from: 900 },
        { level: "4A", from: 800, until: 899 },
        { level: "3A", from: 700, until: 799 },
        { level: "2A", from: 600, until: 699 },
        { level: "1A", until: 599 },
      ],
    },
  },
  {
    id: "nanshan-score-scheme",
    version: 1,
    title: {
      en: "Scores in Nanshan district of Shenzhen, notice of 2019",
      "zh-CN": "深圳市南山区社会组织评估分值（2019年通知）",
    },
    area: "440305",
    validFrom: "2019-01-01",
    validUntil: "2019-12-31",
    source: {
      title: "南山区民政局关于开展2019年度南山区社会组织评估工作的通知",
      issuer: "深圳市南山区民政局",
      date: "2019",
    },
    confidence: "verified",
    parameters: {
      scale: 100,
      bounds: [
        { level: "5A", from: 91 },
        { level: "4A", from: 81 },
        { level: "3A", from: 71 },
        { level: "2A", from: 61 },
        { level: "1A", from: 51 },
      ],
      below: "none",
      published: [
        { level: "5A", from: 91, until: 100 },
        { level: "4A", from: 81, until: 90 },
        { level: "3A", from: 71, until: 80 },
        { level: "2A", from: 61, until: 70 },
        { level: "1A", from: 51, until: 60 },
        { from: 0, until: 50 },
      ],
    },
  },
  {
    id: "shenzhen-score-scheme",
    version: 1,
    title: { en: "Scores in Shenzhen, round of 2023", "zh-CN": "深圳市社会组织评估分值（2023年度）" },
    area: "440300",
    validFrom: "2023-01-01",
    validUntil: "2023-12-31",
    source: {
      title: "深圳市社会组织评估指南",
      number: "SZDB/Z 250—2017",
      issuer: "深圳市",
      date: "2017",
    },
    confidence: "verified",
    parameters: {
      scale: 100,
      bounds: [
        { level: "5A", from: 91 },
        { level: "4A", from: 81 },
        { level: "3A", from: 71 },
        { level: "2A", from: 61 },
        { level: "1A", from: 51 },
      ],
      below: "none",
      published: [
        { level: "5A", from: 91, until: 100 },
        { level: "4A", from: 81, until: 90 },
        { level: "3A", from: 71, until: 80 },
        { level: "2A", from: 61, until: 70 },
        { level: "1A", from: 51, until: 60 },
        { from: 0, until: 50 },
      ],
    },
  },
];
