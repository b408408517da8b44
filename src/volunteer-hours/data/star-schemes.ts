import type { CivilDate, Label, RuleSet } from "../../core/index.ts";
import type { StarLevel, StarScheme } from "../stars/model.ts";

/** Minutes of so many hours. */
const HOUR = 60;

type LevelParts = Omit<StarLevel, "star" | "minutes">;

/** One to five stars at 100, 300, 600, 1000 and 1500 hours, which most places apply; each with what a place adds. */
function usualLevels(...additions: readonly LevelParts[]): readonly StarLevel[] {
  const hours = [100, 300, 600, 1000, 1500];
  return ([1, 2, 3, 4, 5] as const).map((star, index) => ({
    star,
    minutes: (hours[index] ?? 0) * HOUR,
    ...additions[index],
  }));
}

const association = (en: string, zh: string): { readonly awardedBy: Label } => ({
  awardedBy: { en, "zh-CN": zh },
});

const county = /* @__PURE__ */ association("volunteers' association of the county", "县（市、区）志愿者协会");
const city = /* @__PURE__ */ association("volunteers' association of the city", "设区市志愿者协会");
const province = /* @__PURE__ */ association("volunteers' association of the province", "省志愿者协会");

/** The last days of the rounds of Beijing that were published; each round has its own. */
const beijingRounds: readonly CivilDate[] = [
  "2016-12-05",
  "2018-12-31",
  "2022-11-30",
  "2023-12-31",
  "2024-12-31",
];

/**
 * By what volunteers become eligible for stars, as documents and notices have it.
 *
 * @remarks The numbers of 2012 were read in the ministry's explanation of the measures and in a province's; the other
 * schemes are as reported by notices and the press, and where no number of their own is reported they apply those of
 * 2012; Guangxi has no others, and is not listed. 志愿服务记录办法 is not expressly repealed by ministry order 67 of 2020; lists of repealed texts were not seen.
 * Where a document is known by its year only, the scheme begins with that year. What a round asks beyond these, such as a
 * good name or service without a break since the registration, is judged by those who award.
 */
export const starSchemes: readonly RuleSet<StarScheme>[] = /* @__PURE__ */ (() => [
  {
    id: "mca-stars",
    version: 1,
    title: { en: "Stars by the ministry's measures of 2012", "zh-CN": "志愿者星级评定（2012年记录办法）" },
    area: "100000",
    validFrom: "2012-10-23",
    source: {
      title: "志愿服务记录办法",
      number: "民函〔2012〕340号",
      issuer: "民政部",
      date: "2012-10-23",
    },
    confidence: "verified",
    parameters: {
      counts: "all-time",
      levels: usualLevels(),
      procedure: "application",
      oneAfterAnother: true,
    },
  },
  {
    id: "beijing-stars",
    version: 1,
    title: { en: "Stars in Beijing, since 2015", "zh-CN": "北京市志愿者星级认定（2015年起）" },
    area: "110000",
    validFrom: "2015-01",
    source: {
      title: "北京市五星级志愿者认定工作指引（试行）",
      issuer: "北京市志愿服务联合会",
      date: "2015",
    },
    confidence: "secondary",
    parameters: {
      counts: "all-time",
      levels: usualLevels({}, {}, {}, {}, { procedure: "selection" }),
      procedure: "application",
      oneAfterAnother: true,
      hoursFrom: ["volunteer-beijing"],
      countedUntil: beijingRounds,
    },
  },
  {
    id: "beijing-volunteer-measures-stars",
    version: 1,
    title: {
      en: "Stars by Beijing's trial measures, before 2015",
      "zh-CN": "北京市志愿者星级认定（2015年以前的试行办法）",
    },
    area: "110000",
    // The year of the measures is from memory; the numbers are as the press reported them.
    validFrom: "2010",
    validUntil: "2014-12-31",
    source: { title: "北京市志愿者管理办法（试行）", issuer: "北京志愿者联合会", date: "2010" },
    confidence: "memory",
    parameters: {
      counts: "all-time",
      levels: [
        { star: 1, minutes: 100 * HOUR },
        { star: 2, minutes: 200 * HOUR },
        { star: 3, minutes: 500 * HOUR },
        { star: 4, minutes: 800 * HOUR },
        { star: 5, minutes: 1000 * HOUR },
        { star: 5, medal: "bronze", minutes: 2000 * HOUR, procedure: "selection" },
        { star: 5, medal: "silver", minutes: 3000 * HOUR, procedure: "selection" },
        { star: 5, medal: "gold", minutes: 5000 * HOUR, procedure: "selection" },
      ],
      procedure: "application",
    },
  },
  {
    id: "longgang-stars",
    version: 1,
    title: {
      en: "Stars in Longgang, Shenzhen, as revised in 2023",
      "zh-CN": "深圳市龙岗区志愿者星级评定（2023年修订）",
    },
    area: "440307",
    validFrom: "2023",
    source: {
      title: "龙岗区星级志愿者评定管理办法（2023年修订版）",
      issuer: "龙岗区义工联合会",
      date: "2023",
    },
    confidence: "secondary",
    parameters: {
      counts: "all-time",
      levels: usualLevels(
        { registeredMonths: 6, ...association("the volunteer's main organization", "所属志愿者主组织") },
        { registeredMonths: 6, ...association("the volunteer's main organization", "所属志愿者主组织") },
        { registeredMonths: 12, ...association("the volunteer's main organization", "所属志愿者主组织") },
        { registeredMonths: 12, ...association("the district's volunteers' federation", "区义工联") },
      ).slice(0, 4),
      procedure: "application",
      hoursFrom: ["volunteer-shenzhen"],
    },
  },
  {
    id: "shenzhen-five-stars",
    version: 1,
    title: { en: "Five stars in Shenzhen, round of 2020", "zh-CN": "深圳市五星级志愿者资质认证（2020年度）" },
    area: "440300",
    validFrom: "2020",
    validUntil: "2020-12-31",
    source: { title: "2020年度深圳市五星级志愿者资质认证通知", issuer: "深圳市义工联合会", date: "2020" },
    confidence: "secondary",
    parameters: {
      counts: "all-time",
      levels: [
        {
          star: 5,
          minutes: 1500 * HOUR,
          registeredMonths: 24,
          ...association("volunteers' federation of the city", "市义工联"),
        },
      ],
      procedure: "selection",
      hoursFrom: ["volunteer-shenzhen"],
      countedUntil: ["2020-04-13"],
    },
  },
  {
    id: "boluo-stars",
    version: 1,
    title: { en: "Stars in Boluo, round of 2022", "zh-CN": "博罗县志愿者星级认证（2022年度）" },
    area: "441322",
    validFrom: "2022",
    validUntil: "2022-12-31",
    source: {
      title: "2022年博罗县星级志愿者资质认证公告",
      issuer: "博罗县志愿服务联合会",
      date: "2022",
    },
    confidence: "secondary",
    parameters: {
      counts: "all-time",
      levels: [
        ...usualLevels(
          association("the county's volunteer federation", "县志愿服务联合会"),
          association("the county's volunteer federation", "县志愿服务联合会"),
          association("the county's volunteer federation", "县志愿服务联合会"),
        ),
        { star: 5, medal: "bronze", minutes: 2000 * HOUR, communityMinutes: 120 * HOUR, heldStar: 5 },
        { star: 5, medal: "silver", minutes: 3000 * HOUR, communityMinutes: 150 * HOUR, heldStar: 5 },
        { star: 5, medal: "gold", minutes: 4000 * HOUR, communityMinutes: 200 * HOUR, heldStar: 5 },
      ],
      procedure: "application",
      hoursFrom: ["china-volunteer"],
    },
  },
  {
    id: "fujian-stars",
    version: 1,
    title: { en: "Stars in Fujian, 2013", "zh-CN": "福建省志愿者星级评定（2013年）" },
    area: "350000",
    validFrom: "2013",
    source: {
      title: "福建省志愿服务记录办法（名称未核实）",
      issuer: "福建省精神文明建设指导委员会",
      date: "2013",
    },
    confidence: "secondary",
    parameters: {
      counts: "all-time",
      levels: usualLevels(county, county, city, city, province),
      procedure: "application",
      oneAfterAnother: true,
    },
  },
  {
    id: "fujian-five-stars",
    version: 1,
    title: { en: "Five stars in Fujian, twice a year", "zh-CN": "福建省五星级志愿者评定（每半年一次）" },
    area: "350000",
    validFrom: "2017-07",
    source: { title: "福建省五星级志愿者评定工作通知", issuer: "福建省志愿者协会", date: "2017-07" },
    confidence: "secondary",
    parameters: {
      counts: "all-time",
      levels: [{ star: 5, minutes: 1500 * HOUR, ...province }],
      procedure: "selection",
      hoursFrom: ["volunteer-fujian"],
      reviews: [
        { by: "01-31", certificatesIn: 3 },
        { by: "07-31", certificatesIn: 9 },
      ],
    },
  },
  {
    id: "sichuan-youth-stars",
    version: 1,
    title: { en: "Stars of young volunteers in Sichuan", "zh-CN": "四川青年志愿者星级认定" },
    area: "510000",
    validFrom: "2021",
    source: {
      title: "四川青年志愿者星级认定规则（试行）",
      issuer: "共青团四川省委、四川青年志愿者协会",
      date: "2021",
    },
    confidence: "secondary",
    parameters: {
      counts: "all-time",
      levels: usualLevels({}, {}, {}, {}, { heldStar: 4, procedure: "selection" }),
      procedure: "application",
      hoursFrom: ["volunteer-sichuan"],
    },
  },
  {
    id: "dongying-stars",
    version: 1,
    title: { en: "Stars in Dongying, 2015", "zh-CN": "东营市志愿者星级评定（2015年）" },
    area: "370500",
    validFrom: "2015-12",
    source: { title: "东营市志愿者星级评定办法", issuer: "东营市志愿者总会", date: "2015-12" },
    confidence: "secondary",
    parameters: {
      counts: "all-time",
      levels: usualLevels(),
      procedure: "granted",
      hoursFrom: ["volunteer-dongying"],
      countedUntil: ["2016-10-31"],
    },
  },
  {
    id: "zhiyuanhui-stars",
    version: 1,
    title: { en: "Stars of the platform Zhiyuanhui", "zh-CN": "志愿汇平台星级" },
    area: "100000",
    // The day of the rules is in no text seen; the page that reports them is of 2026.
    validFrom: "2026",
    source: { title: "志愿汇平台星级规则（二手资料）", issuer: "志愿汇", date: "2026" },
    confidence: "secondary",
    parameters: {
      counts: "all-time",
      levels: ([1, 2, 3, 4, 5] as const).map((star) => ({
        star,
        minutes: star * 100 * HOUR,
        activities: star * 10,
        activeMonths: star,
      })),
      procedure: "granted",
      activeMonthsOf: 6,
      hoursFrom: ["zhiyuanhui"],
      reviews: [{ by: "03-31" }, { by: "06-30" }, { by: "09-30" }, { by: "12-31" }],
    },
  },
  {
    id: "community-volunteer-stars",
    version: 1,
    title: {
      en: "Stars of community volunteers, before 2012",
      "zh-CN": "社区志愿者星级评定（2012年以前）",
    },
    area: "100000",
    // The year is in no text seen.
    validFrom: "2005",
    validUntil: "2012-10-22",
    source: { title: "社区志愿者星级评定规则（名称不详）", issuer: "中国社会工作协会", date: "2005" },
    confidence: "uncertain",
    parameters: {
      counts: "all-time",
      levels: usualLevels(),
      procedure: "granted",
      firstYearEndAfterMonths: 6,
      reviews: [{ by: "12-31" }],
    },
  },
])();
