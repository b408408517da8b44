import { labelOf, type Label, type Locale } from "../../core/index.ts";
import { durationInWords as english } from "../../messages/en/words.ts";
import { durationInWords as chinese } from "../../messages/zh-CN/words.ts";
import { serviceCategoryLabels, type ServiceCategory } from "../../volunteer-hours/index.ts";
import { hideResidentIds } from "../explain/hide.ts";

/** Words of the report on hours. */
export const hoursWords = {
  policy: { en: "Counted by", "zh-CN": "计入办法" },
  days: {
    en: "Days are cut in Asia/Shanghai.",
    "zh-CN": "按北京时间划分日期。",
  },
  total: { en: "In all", "zh-CN": "合计" },
  overlaps: { en: "Services of one volunteer at the same time", "zh-CN": "同一志愿者时间重叠的记录" },
  adjusted: { en: "Not counted in full", "zh-CN": "未按原记录计入的" },
  anomalies: { en: "Worth a look", "zh-CN": "请核实" },
  file: { en: "The file", "zh-CN": "文件校验" },
  stars: { en: "On stars", "zh-CN": "关于星级" },
  none: { en: "no star yet", "zh-CN": "尚未达到一星级条件" },
  undecided: { en: "cannot be decided by the data recorded", "zh-CN": "按所录数据无法判断" },
  unnamed: { en: "(not said)", "zh-CN": "（未注明）" },
} as const satisfies { readonly [word: string]: Label };

/** The headings of the sums as a table. */
export const hoursHeadings = {
  key: { en: "Group", "zh-CN": "分组" },
  people: { en: "People", "zh-CN": "人数" },
  personTimes: { en: "Person-times", "zh-CN": "人次" },
  records: { en: "Records counted", "zh-CN": "计入记录数" },
  leftOut: { en: "Records not counted", "zh-CN": "未计入记录数" },
  rawMinutes: { en: "Minutes recorded", "zh-CN": "记录的分钟数" },
  minutes: { en: "Minutes counted", "zh-CN": "计入的分钟数" },
  stars: { en: "Eligible for", "zh-CN": "达到条件的星级" },
  missing: { en: "Missing for the next star", "zh-CN": "距下一星级" },
  because: { en: "Remarks on stars", "zh-CN": "星级说明" },
} as const satisfies { readonly [column: string]: Label };

/** What hours are added up by. */
export const groupingLabels: { readonly [by: string]: Label } = {
  volunteer: { en: "by volunteer", "zh-CN": "按志愿者" },
  organization: { en: "by organization", "zh-CN": "按组织单位" },
  activity: { en: "by activity", "zh-CN": "按活动" },
  category: { en: "by kind of service", "zh-CN": "按服务类别" },
  division: { en: "by division", "zh-CN": "按行政区划" },
  month: { en: "by month", "zh-CN": "按月份" },
  year: { en: "by year", "zh-CN": "按年份" },
};

/**
 * Names a group: a kind of service by its label, what the records do not name as such, everything else as it is.
 *
 * @param key - the key of the group
 * @param by - what is added up by
 * @param locale - the language
 * @returns the name, without a resident ID number in it
 */
export function groupName(key: string, by: string, locale: Locale): string {
  if (key === "unknown") return hoursWords.unnamed[locale];
  return by === "category"
    ? labelOf(serviceCategoryLabels, key as ServiceCategory, locale)
    : hideResidentIds(key);
}

/**
 * Says a number of minutes as hours and minutes.
 *
 * @param minutes - whole minutes; negative ones with their sign
 * @param locale - the language
 * @returns such as `1 h 20 min`
 */
export function durationText(minutes: number, locale: Locale): string {
  const words = (locale === "en" ? english : chinese)(Math.abs(minutes));
  return minutes < 0 ? `−${words}` : words;
}

/**
 * Says in how many stars somebody could be rated; nothing of that is awarded.
 *
 * @param star - the number of stars
 * @param locale - the language
 * @returns such as `2 stars`
 */
export function starText(star: number, locale: Locale): string {
  if (locale === "en") return star === 1 ? "1 star" : `${String(star)} stars`;
  return `${"零一二三四五".charAt(star)}星级`;
}
