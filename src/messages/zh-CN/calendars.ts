import type { CalendarFindings } from "../../calendars/index.ts";
import type { MessageTable } from "../../core/index.ts";

/** `2027-02-05` 写作 2027年2月5日。 */
function days(dates: readonly string[]): string {
  return dates.map((on) => on.replace(/^(\d{4})-0?(\d{1,2})-0?(\d{1,2})$/, "$1年$2月$3日")).join("、");
}

/** `linli/calendars` 的检查结果的中文说明。 */
export const calendarMessages: MessageTable<CalendarFindings> = {
  "calendar.regulation-unknown": (p) =>
    `缺少${String(p.year)}年适用的《全国年节及纪念日放假办法》数据，无法判断该日是否为法定节假日。`,
  "calendar.year": () => "年份应为 1 至 9999 的整数。",
  "calendar.off-order": () => "放假日期应按先后顺序排列，且不得重复。",
  "calendar.makeup-order": () => "调休上班日期应按先后顺序排列，且不得重复。",
  "calendar.makeup-weekday": () => "调休上班日应为星期六或者星期日。",
  "calendar.makeup-off": () => "同一日不能既放假又调休上班。",
  "calendar.other-year": () => "有的日期既不在安排所属年度，也不在上一年12月。",
  "calendar.validity": () => "放假安排的有效期应涵盖所属年度全年。",
  "calendar.festivals-left-out": (p) => `放假日期未包括下列法定节假日：${days(p.dates)}。`,
  "calendar.no-chinese-days": () => "不是 chinese-days 的数据：应有 holidays 和 workdays 两张表。",
  "calendar.entries-unreadable": (p) =>
    `有 ${String(p.count)} 条记录无法识别，未予采用：应为日期及对应的节日名称。`,
  "calendar.source-missing": (p) =>
    `${String(p.year)}年的数据未予采用：须注明国务院办公厅的放假通知及其在政府网站（gov.cn）上的网址。`,
  "calendar.contradictory": (p) => `${String(p.year)}年的数据前后矛盾，未予采用。`,
  "calendar.incomplete": (p) =>
    `${String(p.year)}年的数据不完整，未予采用，缺少下列法定节假日：${days(p.dates)}。`,
  "calendar.differs-from-notice": (p) =>
    `${String(p.year)}年的数据与国务院办公厅的放假通知不一致，未予采用。`,
};
