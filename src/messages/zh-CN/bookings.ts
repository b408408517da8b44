import type { MessageTable } from "../../core/index.ts";
import type {
  BookingFindings,
  CertificateItem,
  HourSystem,
  LedgerEntryKind,
  LedgerState,
  StarCount,
  StarFact,
  StarMedal,
  StarProcedure,
  UploadField,
} from "../../volunteer-hours/index.ts";
import { dateInWords, durationInWords, placeOf } from "./words.ts";

const ledgerKinds: { readonly [kind in LedgerEntryKind]: string } = {
  approve: "审核入账",
  void: "作废",
  recalculate: "重新核算",
  correct: "更正",
};

const ledgerStates: { readonly [state in LedgerState]: string } = {
  approved: "已审核入账",
  voided: "已作废",
};

const starCounts: { readonly [star in StarCount]: string } = {
  1: "一星级",
  2: "二星级",
  3: "三星级",
  4: "四星级",
  5: "五星级",
};

const starMedals: { readonly [medal in StarMedal]: string } = {
  bronze: "铜奖",
  silver: "银奖",
  gold: "金奖",
};

/** 星级，如“二星级”“五星级金奖”。 */
function stars({ star, medal }: { readonly star: StarCount; readonly medal: StarMedal | undefined }): string {
  return `${starCounts[star]}${medal === undefined ? "" : starMedals[medal]}`;
}

const starFacts: { readonly [fact in StarFact]: string } = {
  "minutes-of-year": "本年度的志愿服务时间",
  "community-minutes": "社区志愿服务时间",
  activities: "参加活动次数",
  "active-months": "有服务记录的月份",
  "registered-on": "注册日期",
  "held-star": "已获星级",
  "hours-from": "服务时间的记录系统",
};

const hourSystems: { readonly [system in HourSystem]: string } = {
  "china-volunteer": "全国志愿服务信息系统",
  "volunteer-beijing": "志愿北京",
  "volunteer-shenzhen": "志愿深圳",
  "volunteer-fujian": "福建志愿服务网",
  "volunteer-sichuan": "志愿四川",
  "volunteer-dongying": "东营志愿服务网",
  zhiyuanhui: "志愿汇",
};

/** 系统名称；自定代码原样写出。 */
function systemsOf(codes: readonly string[]): string {
  return codes
    .map((code) =>
      Object.prototype.hasOwnProperty.call(hourSystems, code) ? hourSystems[code as HourSystem] : code,
    )
    .join("、");
}

const starProcedures: { readonly [procedure in StarProcedure]: string } = {
  application: "须经本人申请、认定",
  granted: "由组织单位评定",
  selection: "须经推荐、评选",
};

const certificateItems: { readonly [item in CertificateItem]: string } = {
  document: "证件类型和证件号码",
  "volunteer-number": "志愿者编号",
  activities: "活动名称",
  dates: "服务日期",
  places: "服务地点",
  "person-in-charge": "负责人",
  handler: "经办人",
  contact: "联系方式",
  seal: "公章",
  training: "培训情况",
  awards: "表彰奖励情况",
  evaluation: "服务评价",
  remarks: "备注",
};

const uploadFields: { readonly [field in UploadField | "place" | "content" | "person-in-charge"]: string } = {
  serial: "序号",
  "volunteer-number": "志愿者编号",
  name: "姓名",
  "document-number": "证件号码",
  "student-number": "学号",
  "user-reference": "用户标识",
  "activity-name": "活动名称",
  post: "岗位",
  date: "服务日期",
  "start-time": "开始时间",
  "end-time": "结束时间",
  hours: "服务时间",
  remarks: "备注",
  place: "服务地点",
  content: "服务内容",
  "person-in-charge": "负责人",
};

/** 括注规定的名称和条款，不详的从略。 */
function inBrackets({
  source,
  article,
}: {
  readonly source?: string;
  readonly article?: string | undefined;
}): string {
  return source === undefined ? "" : `（${placeOf(source, article)}）`;
}

/** 列表中的序号，如“第 2、3 条记录”。 */
function entries(positions: readonly number[]): string {
  return `第 ${positions.join("、")} 条记录`;
}

/** 台账、星级、证明、导入表、时间银行各项提示的中文说明。 */
export const bookingMessages: MessageTable<BookingFindings> = {
  "ledger.text-empty": () => "内容为空。",
  "ledger.minutes": () => "分钟数应为不小于 0 的整数。",
  "ledger.reverses-missing": () => "除首次审核入账外，应当注明所冲销的分录。",
  "ledger.reverses-itself": () => "所冲销的分录是其自身。",
  "ledger.approved-before": () => "审核入账前的分钟数应为 0。",
  "ledger.voided-after": () => "作废后的分钟数应为 0。",
  "ledger.policy-missing": () => "重新核算的，应当注明所依据的核算规则。",
  "ledger.reason-missing": () => "更正的，应当注明原因。",
  "ledger.key-reused": (p) => `${String(p.count)} 笔内容不同的分录使用了同一编号，均不入账。`,
  "ledger.fork": () => "同一位置已有入账更早的分录，请核对余额后重新入账。",
  "ledger.before-differs": (p) =>
    `所写的变动前分钟数为 ${String(p.stated)}，账面为 ${String(p.counted)}，两者不一致。`,
  "ledger.other-record": () => "所冲销的分录属于另一条服务记录。",
  "ledger.other-volunteer": () => "所冲销的分录属于另一名志愿者。",
  "ledger.not-possible": (p) => `该记录${ledgerStates[p.state]}，不能再${ledgerKinds[p.kind]}。`,
  "ledger.follows-refused": () => "所依据的分录未能入账。",
  "ledger.cycle": () => "分录之间循环冲销。",
  "ledger.balance-open": (p) =>
    `该记录尚有分录在等待分录 ${p.waitsFor.join("、")}，账面分钟数不详，不能入账。`,
  "ledger.booked-earlier": () => "入账时间早于所冲销的分录。",
  "star.minutes-short": (p) =>
    `距${stars(p)}还差 ${durationInWords(p.minutes)}${p.year === undefined ? "" : `（按${p.year}年度计）`}。`,
  "star.community-minutes-short": (p) => `距${stars(p)}还差社区志愿服务 ${durationInWords(p.minutes)}。`,
  "star.activities-short": (p) => `距${stars(p)}还差 ${String(p.count)} 次活动。`,
  "star.active-months-short": (p) =>
    `距${stars(p)}，近 ${String(p.of)} 个月中有服务的月份还差 ${String(p.months)} 个月。`,
  "star.active-months-open": (p) =>
    `是否达到${stars(p)}的条件无法判断：近 ${String(p.of)} 个月是否包括本月，规则未写明。`,
  "star.registered-short": (p) =>
    `${stars(p)}须注册并服务满 ${String(p.months)} 个月${p.from === undefined ? "" : `，至${dateInWords(p.from)}期满`}。`,
  "star.first-review": (p) => `${stars(p)}于${dateInWords(p.from)}年终首次评定。`,
  "star.not-held": (p) => `${stars(p)}须已获${starCounts[p.held as StarCount]}。`,
  "star.source-not-accepted": (p) =>
    `${stars(p)}只认可以下系统记录的服务时间：${systemsOf(p.systems)}${inBrackets(p)}。`,
  "star.fact-unknown": (p) => `是否达到${stars(p)}的条件无法判断：未提供${starFacts[p.fact]}。`,
  "star.not-awarded": (p) =>
    `按所录服务时间，达到${stars(p)}的条件；星级${starProcedures[p.procedure]}，不因此自动取得${inBrackets(p)}。`,
  "star.one-after-another": (p) => `星级依次申请，接下来可申请${stars(p)}${inBrackets(p)}。`,
  "star.held-above": (p) => `已获${stars(p)}，但所提供的服务时间未达到该星级。`,
  "star.scheme-not-in-force": (p) =>
    `该规则自${dateInWords(p.from)}起施行${p.until === undefined ? "" : `，至${dateInWords(p.until)}止`}，当日不适用${inBrackets(p)}。`,
  "star.scheme-doubtful": (p) => `该规则尚未核实${inBrackets(p)}。`,
  "star.names-due": (p) =>
    `名单应于${dateInWords(p.on)}前报送${p.certificatesIn === undefined ? "" : `，${String(p.certificatesIn)}月颁发证书`}${inBrackets(p)}。`,
  "star.counted-until": (p) => `本批次的服务时间计算至${dateInWords(p.until)}${inBrackets(p)}。`,
  "star.round-unknown": (p) =>
    `各批次服务时间的截止日期另行公布，已知的最近一次为${dateInWords(p.last)}${inBrackets(p)}。`,
  "star.counted-too-far": (p) => `所提供的服务时间计算至${dateInWords(p.until)}，晚于所问日期。`,
  "star-scheme.levels-missing": () => "至少应有一个星级。",
  "star-scheme.number": () => "应为不小于 1 的整数。",
  "star-scheme.order": () => "星级应由低到高排列，每级一次，高一级的要求不得低于低一级。",
  "star-scheme.active-months": () => "有服务的月份应注明在近几个月中计算，且不得超过该月数。",
  "star-scheme.day": () => "应为每年都有的日期，形式为 MM-DD。",
  "record-certificate.text-empty": () => "内容为空。",
  "record-certificate.day": () => "开具日期应为 YYYY-MM-DD 形式的日期。",
  "record-certificate.date": (p) => `第 ${p.positions.join("、")} 项的日期或者时间不正确。`,
  "record-certificate.code-short": (p) => `查验码至少应有 ${String(p.minimum)} 个字符，以免被猜中。`,
  "record-certificate.no-services": (p) => `没有可以证明的志愿服务记录${inBrackets(p)}。`,
  "record-certificate.repeated": (p) => `${entries(p.positions)}重复。`,
  "record-certificate.other-volunteer": (p) => `${entries(p.positions)}不是该志愿者的记录。`,
  "record-certificate.issuer-not-recorder": (p) =>
    `${entries(p.positions)}：证明应由记录单位出具，出具单位既不是记录单位，也不是其承继单位${inBrackets(p)}。`,
  "record-certificate.succeeds-later": (p) =>
    `${entries(p.positions)}：出具单位承继记录单位的日期晚于开具日期${inBrackets(p)}。`,
  "record-certificate.succession-unknown": (p) =>
    `${entries(p.positions)}：截至开具日期，出具单位是否已承继记录单位无法判断${inBrackets(p)}。`,
  "record-certificate.recorder-gone": (p) =>
    `${entries(p.positions)}的服务日期晚于出具单位承继记录单位的日期，当时记录单位已不存续${inBrackets(p)}。`,
  "record-certificate.longer-than-span": (p) =>
    `${entries(p.positions)}的志愿服务时间超过起止时间的长度${inBrackets(p)}。`,
  "record-certificate.overlapping": (p) =>
    `${entries(p.positions)}与证明中另一条记录的时间重叠${inBrackets(p)}。`,
  "record-certificate.not-completed": (p) => `${entries(p.positions)}的服务未完成${inBrackets(p)}。`,
  "record-certificate.minutes": (p) =>
    `${entries(p.positions)}的志愿服务时间应为不小于 1 的整数分钟${inBrackets(p)}。`,
  "record-certificate.content-missing": (p) => `${entries(p.positions)}缺少服务内容${inBrackets(p)}。`,
  "record-certificate.after-issue": (p) => `${entries(p.positions)}晚于开具日期。`,
  "record-certificate.item-missing": (p) => `申请载明而未提供：${certificateItems[p.item]}。`,
  "record-certificate.posting-short": (p) => `单位内部公示不足 ${String(p.days)} 天${inBrackets(p)}。`,
  "record-certificate.posting-open": (p) => `单位内部公示期满前即已开具${inBrackets(p)}。`,
  "upload.cell-missing": (p) => `${entries(p.positions)}：“${p.heading}”一栏为空。`,
  "upload.hours-rounded": (p) => `${entries(p.positions)}：小时数保留两位小数，与分钟数略有出入。`,
  "upload.minutes-dropped": (p) =>
    `${entries(p.positions)}：系统只收整小时，共舍去 ${durationInWords(p.minutes)}。`,
  "upload.negative": (p) => `${entries(p.positions)}：系统不收负数时间。`,
  "upload.minutes": (p) => `${entries(p.positions)}：分钟数不是整数。`,
  "upload.over-midnight": (p) =>
    `${entries(p.positions)}：服务跨日，导入表只能填写一个日期，请按日分别填写。`,
  "upload.seconds-dropped": (p) => `${entries(p.positions)}：秒数未能写入。`,
  "upload.times-differ": (p) =>
    `${entries(p.positions)}：服务时间与签到签退时间的间隔不一致，系统可能以其中任一为准。`,
  "upload.field-dropped": (p) =>
    `导入表没有对应的栏目：${uploadFields[p.field]}（${String(p.count)} 条记录）。`,
  "upload.layout-unconfirmed": (p) => `表头为${dateInWords(p.seenOn)}所见，导入前请与系统现行模板核对。`,
  "time-bank.text-empty": () => "内容为空。",
  "time-bank.minutes": () => "分钟数应为不小于 1 的整数。",
  "time-bank.age": () => "年龄应为周岁整数。",
  "time-bank.record-missing": () => "未注明存入时间所依据的服务记录。",
  "time-bank.receiver-missing": () => "未注明受赠账户。",
  "time-bank.receiver-same": () => "不能转赠给本账户。",
  "time-bank.relation-missing": () => "未注明受益人与账户持有人的关系。",
  "time-bank.key-reused": (p) => `${String(p.count)} 笔内容不同的分录使用了同一编号，均不入账。`,
  "time-bank.record-again": () => "该服务记录的时间已经存入。",
  "time-bank.balance": (p) => `余额不足，可用 ${durationInWords(p.available)}。`,
  "time-bank.not-in-force": (p) => `当日不在该规则施行期间${inBrackets(p)}。`,
  "time-bank.account-age": (p) => `未满 ${String(p.age)} 周岁，且非由监护人带领${inBrackets(p)}。`,
  "time-bank.redeem-age": (p) => `满 ${String(p.age)} 周岁方可兑换${inBrackets(p)}。`,
  "time-bank.age-unknown": (p) => `满 ${String(p.age)} 周岁方可兑换，未记录持有人年龄${inBrackets(p)}。`,
  "time-bank.redeem-for": (p) => `不能为该受益人兑换${inBrackets(p)}。`,
  "time-bank.transfer-to": (p) => `不能转赠给该受赠人${inBrackets(p)}。`,
  "time-bank.rule-unknown": (p) => `是否允许，所掌握的规则未写明${inBrackets(p)}。`,
  "time-bank.over-cap": (p) =>
    `超出存储上限（${durationInWords(p.cap)}）的 ${durationInWords(p.minutes)}计为捐赠${inBrackets(p)}。`,
  "time-bank.donate-only": (p) => `团体志愿者存入的时间只能用于捐赠${inBrackets(p)}。`,
};
