import type { RuleSet } from "../../core/index.ts";
import type { MicroProjectKind } from "../micro-projects/code-lists.ts";

/** What a place gives for micro-projects, in principle; amounts in fen. */
export interface MicroProjectLimits {
  /** For one item of a kind; a kind that is not there has no limit that is known. */
  readonly perItemFen?: { readonly [kind in MicroProjectKind]?: number | undefined } | undefined;
  /** For all items of a community in a year. */
  readonly perCommunityYearFen?: number | undefined;
  /** The street for which they hold, where they do not hold for the whole division. */
  readonly street?: string | undefined;
}

/**
 * What places give for micro-projects (民生微实事), each as it is known for its year and no longer.
 *
 * @remarks The documents say "in principle" (原则上), so that an item above a limit is a remark and never an error. Futian: a
 * document of 2016; Luohu: a notice of 东湖街道 of 2020; Zhuhai and Longgang: press reports of 2021 and 2017. What holds in
 * Shenzhen now was not found. Titles that were not recorded are described.
 */
export const microProjectLimits: readonly RuleSet<MicroProjectLimits>[] = [
  {
    id: "futian-micro-projects",
    version: 1,
    title: { en: "Micro-projects in Futian, 2016", "zh-CN": "福田区民生微实事项目额度（2016年）" },
    area: "440304",
    validFrom: "2016-01-01",
    validUntil: "2016-12-31",
    source: { title: "福田区民生微实事文件（2016年，原标题未录）", issuer: "深圳市福田区", date: "2016" },
    confidence: "secondary",
    parameters: { perItemFen: { services: 20_000_000, works: 40_000_000 } },
  },
  {
    id: "luohu-donghu-micro-projects",
    version: 1,
    title: {
      en: "Micro-projects in Donghu Street, Luohu, 2020",
      "zh-CN": "罗湖区东湖街道民生微实事项目额度（2020年）",
    },
    area: "440303",
    validFrom: "2020-01-01",
    validUntil: "2020-12-31",
    source: {
      title: "东湖街道民生微实事通知（2020年，原标题未录）",
      issuer: "深圳市罗湖区东湖街道",
      date: "2020",
    },
    confidence: "secondary",
    parameters: {
      perItemFen: { services: 50_000_000, goods: 50_000_000, works: 100_000_000 },
      street: "东湖街道",
    },
  },
  {
    id: "zhuhai-micro-projects",
    version: 1,
    title: { en: "Micro-projects in Zhuhai, 2021", "zh-CN": "珠海市民生微实事项目额度（2021年）" },
    area: "440400",
    validFrom: "2021-01-01",
    validUntil: "2021-12-31",
    source: { title: "珠海民生微实事报道（2021年，原标题未录）", issuer: "新闻报道", date: "2021" },
    confidence: "secondary",
    parameters: { perItemFen: { services: 20_000_000, goods: 20_000_000, works: 50_000_000 } },
  },
  {
    id: "longgang-micro-projects",
    version: 1,
    title: { en: "Micro-projects in Longgang, 2017", "zh-CN": "龙岗区民生微实事社区年度额度（2017年）" },
    area: "440307",
    validFrom: "2017-01-01",
    validUntil: "2017-12-31",
    source: { title: "龙岗民生微实事报道（2017年，原标题未录）", issuer: "新闻报道", date: "2017" },
    confidence: "secondary",
    parameters: { perCommunityYearFen: 200_000_000 },
  },
];
