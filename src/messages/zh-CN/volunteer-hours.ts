import type { MessageTable } from "../../core/index.ts";
import type { RulePlace } from "../../organizations/index.ts";
import type { ServiceRecordItem, ServiceState, VolunteerHoursFindings } from "../../volunteer-hours/index.ts";
import { bookingMessages } from "./bookings.ts";
import { dateInWords, placeOf } from "./words.ts";

/** 志愿服务记录应有的内容。 */
const items: { readonly [item in ServiceRecordItem]: string } = {
  volunteer: "志愿者",
  activity: "活动名称",
  date: "日期",
  place: "地点",
  content: "服务内容",
  time: "服务时间",
  organization: "活动组织单位",
  "person-in-charge": "活动负责人",
};

const states: { readonly [state in ServiceState]: string } = {
  "signed-up": "已报名",
  confirmed: "已确认",
  completed: "已完成",
  "no-show": "缺席",
  cancelled: "已取消",
  void: "已作废",
};

type RoundingMode = "down" | "up" | "nearest";
const roundings: { readonly [mode in RoundingMode]: string } = {
  down: "舍去尾数",
  up: "进位取整",
  nearest: "四舍五入",
};

/** 括注规定的名称和条款。 */
function inBrackets({ source, article }: RulePlace): string {
  return `（${placeOf(source, article)}）`;
}

/** `linli/volunteer-hours` 全部检查结果的中文说明。 */
export const volunteerHoursMessages: MessageTable<VolunteerHoursFindings> = /* @__PURE__ */ (() => ({
  ...bookingMessages,
  // 志愿服务记录、志愿者、志愿服务队伍、志愿服务活动。
  "service-record.minutes": () => "分钟数应为不小于 0 的整数；更正时间请在台账中另记一笔。",
  "service-record.head-count": () => "人数应为不小于 1 的整数。",
  "service-record.roster": () => "名单至少应有一名志愿者，且不得重复。",
  "service-record.nobody": () => "未指明服务人员：志愿者、名单、人数至少填一项。",
  "service-record.roster-beside": () => "名单与志愿者或者人数同时填写，人员会重复计算。",
  "service-record.division": () => "行政区划代码应为 6 位数字。",
  "service-record.category": () => "服务类别既不在类别表中，也不是 x-命名空间:名称 的形式。",
  "service-record.capture": () => "记录方式既不在方式表中，也不是 x-命名空间:名称 的形式。",
  "service-record.start-missing": () => "有结束时间而没有开始时间。",
  "service-record.ends-before-start": () => "结束时间早于开始时间。",
  "service-record.pauses-too-long": () => "休息和往返途中的时间超过起止时间的长度。",
  "service-record.time-missing": () => "服务已完成，但既没有起止时间，也没有填报的服务时间。",
  "service-record.sign-out-missing": () => "有签到而没有签退，也没有填报服务时间。",
  "service-record.claimed-differs": (p) =>
    `填报的服务时间为 ${p.claimed} 分钟，按起止时间计算为 ${p.measured} 分钟，两者不一致。`,
  "service-record.longer-than-day": (p) => `服务时间为 ${p.minutes} 分钟，超过一天。`,
  "service-record.day-differs": (p) =>
    `填写的服务日期与开始时间所在的日期（${dateInWords(p.begins)}）不一致。`,
  "service-record.not-counted": (p) => `该记录${states[p.state as ServiceState]}，不计入服务时间。`,
  "service-record.correction": () => "时间为负数，属于更正，请在台账中另记一笔；该行不计入服务时间。",
  "service-record.zone-assumed": (p) =>
    `未注明时区的时间按${p.zone === "Asia/Shanghai" ? "北京时间" : ` ${p.zone} 的时间`}读取。`,
  "service-record.clock-skips": (p) =>
    `${p.zone === "Asia/Shanghai" ? "北京时间" : `${p.zone} 的时间`}当时拨快，没有这一时刻；请注明与世界协调时的时差，该行不计入服务时间。`,
  "service-record.clock-repeats": (p) =>
    `${p.zone === "Asia/Shanghai" ? "北京时间" : `${p.zone} 的时间`}当时拨慢，这一时刻出现两次；请注明与世界协调时的时差，该行不计入服务时间。`,
  "service-record.total-not-whole": (p) =>
    `所填 ${p.minutes} 分钟为 ${p.persons} 人合计，平均到每人不是整分钟；该行不计入服务时间。`,
  "service-record.guest": () => "该人员为来宾，不是志愿者；该行不计入服务时间。",
  "service-record.two-times": (p) =>
    `有两列表示服务时间，且均已填写：${p.first} 分钟、${p.second} 分钟；请指定其中一列不读取，该行不计入服务时间。`,
  "service-record.long-undated": (p) =>
    `未填日期而填报 ${p.number} 小时，可能是一段时期的合计，也可能是以分钟填写。`,
  "service-record.minutes-as-hours": (p) =>
    `一天填报了 ${p.number} 小时，可能是以分钟填写；该行不计入服务时间。`,
  "service-record.item-missing": (p) =>
    `缺少应当记录的内容：${items[p.item as ServiceRecordItem]}${inBrackets(p)}。`,
  // 计入的时间。
  "credit.state": (p) => `服务${states[p.state as ServiceState]}，不计入服务时间。`,
  "credit.unreadable": (p) =>
    `记录 ${p.record} 不计入：此处的时间应能读取，分钟数应为不小于 0 的整数，且与起止时间相符。`,
  "credit.capture-unknown": (p) =>
    `仅部分记录方式的时间可以计入，该记录未注明记录方式，注明前不予计入${inBrackets(p)}。`,
  "credit.capture": (p) => `以此方式记录的时间不计入：${p.capture}${inBrackets(p)}。`,
  "credit.category": (p) => `此类服务不计入：${p.category}${inBrackets(p)}。`,
  "credit.basis": (p) =>
    `按填报的 ${p.claimed} 分钟计入，不按起止时间计算的 ${p.measured} 分钟${inBrackets(p)}。`,
  "credit.sign-out": (p) => `未签退，按计划时长 ${p.planned} 分钟计入${inBrackets(p)}。`,
  "credit.impossible": (p) => `填报 ${p.claimed} 分钟，而至多只可能有 ${p.most} 分钟，不予计入。`,
  "credit.breaks": (p) => `休息时间不计入${inBrackets(p)}。`,
  "credit.travel": (p) => `往返途中的时间不计入${inBrackets(p)}。`,
  "credit.planned": (p) => `最多按计划时长 ${p.planned} 分钟计入${inBrackets(p)}。`,
  "credit.record-cap": (p) => `每次服务最多计入 ${p.most} 分钟${inBrackets(p)}。`,
  "credit.overlap": (p) => `这段时间已在记录 ${p.other} 中计入，不重复计入${inBrackets(p)}。`,
  "credit.overlap-refused": (p) => `与记录 ${p.other} 的时间重叠，两者均不计入${inBrackets(p)}。`,
  "credit.day-cap": (p) =>
    `${dateInWords(p.day)}未经更高一级审核，当日最多计入 ${p.most} 分钟${inBrackets(p)}。`,
  "credit.span-cap": (p) =>
    `${dateInWords(p.on)}未经更高一级审核，各日合计最多计入 ${p.most} 分钟${inBrackets(p)}。`,
  "credit.day-cap-open": (p) =>
    `具体服务日期不详，每日最多 ${p.most} 分钟的上限未能适用，有待核实${inBrackets(p)}。`,
  "credit.weight": (p) => `时间乘以系数 ${p.numerator}/${p.denominator}${inBrackets(p)}。`,
  "credit.minimum": (p) => `不足 ${p.least} 分钟的服务不计入${inBrackets(p)}。`,
  "credit.rounding": (p) => `按 ${p.step} 分钟一档${roundings[p.mode as RoundingMode]}${inBrackets(p)}。`,
  // 异常情况。
  "hours.before-registration": (p) => `服务日期早于志愿者的注册日期（${dateInWords(p.registeredOn)}）。`,
  "hours.after-day": (p) => `服务已完成，但服务日期晚于${dateInWords(p.on)}。`,
  "hours.longer-than-day": (p) => `服务时间为 ${p.minutes} 分钟，超过一天。`,
  "hours.beyond-period": (p) =>
    `该志愿者${dateInWords(p.on)}的服务时间合计 ${p.minutes} 分钟，而至多只可能有 ${p.most} 分钟。`,
  "hours.entered-late": (p) =>
    `超过 ${p.workingDays} 个工作日的记录时限，应于${dateInWords(p.due)}前（含当日）记录${inBrackets(p)}。`,
  "hours.entry-undecided": (p) =>
    `有 ${p.count} 条记录是否按时录入无法判断，未掌握相应年度的放假安排${inBrackets(p)}。`,
  "hours.id-repeated": (p) => `有 ${p.count} 条记录的编号相同。`,
  "hours.service-repeated": (p) => `有 ${p.count} 条记录的志愿者、时间和活动均相同。`,
  "hours.phone-shared": (p) => `有 ${p.count} 名志愿者的电话号码相同。`,
  "hours.number-shared": (p) => `有 ${p.count} 名志愿者的志愿者编号相同。`,
  "hours.number-zeros": (p) =>
    `有 ${p.count} 个志愿者编号仅前面的零不同，其他编号为 ${p.digits} 位，可能是同一编号丢失了前面的零。`,
  "hours.number-short": (p) =>
    `有 ${p.count} 个志愿者编号不足 ${p.digits} 位，而其他编号以零开头，可能丢失了前面的零。`,
  "volunteer.day": () => "应为 YYYY-MM-DD 形式的日期。",
  "volunteer.age-class-day": () => "年龄段与其对应的日期应同时填写。",
  "volunteer.group": () => "人群类型既不在类型表中，也不是 x-命名空间:名称 的形式。",
  "volunteer.consent-missing": () => "志愿者为未成年人，未记录监护人同意。",
  "volunteer-team.own-parent": () => "队伍的上级队伍是其自身。",
  "activity.shift-order": () => "时段的结束时间应晚于开始时间。",
  "activity.shift-repeated": () => "同一活动中有两个编号相同的时段。",
}))();
