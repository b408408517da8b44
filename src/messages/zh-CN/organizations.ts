import type { MessageTable } from "../../core/index.ts";
import type {
  AnnualReportDoubt,
  CommitteeNamePart,
  EvaluatorLink,
  FundsUnknownReason,
  NationalWordRule,
  OneWayLink,
  OrganizationFindings,
} from "../../organizations/index.ts";
import { dateInWords, placeOf } from "./words.ts";

/** 统一社会信用代码前两位对应的机构类别。 */
const categories: { readonly [category: string]: string } = {
  "11": "机关",
  "12": "事业单位",
  "13": "群众团体",
  "51": "社会团体",
  "52": "社会服务机构（民办非企业单位）",
  "53": "基金会",
  "54": "村民委员会",
  "55": "居民委员会",
  "71": "宗教活动场所",
  "81": "工会",
  "91": "企业",
  "92": "个体工商户",
  "93": "农民专业合作社",
  G1: "境外非政府组织代表机构",
  J1: "业主大会",
};
const category = (code: string): string => categories[code] ?? code;

/** 事项各字段的名称。 */
const fields: { readonly [field: string]: string } = {
  year: "年度",
  result: "检查结论",
  penalty: "处罚种类",
  severity: "处罚轻重",
  fine: "罚款金额",
  separations: "分离事项",
  items: "变更事项",
};

const levels = { national: "部级", province: "省级", prefecture: "市级", county: "县级" } as const;

const signs = {
  registration: "登记管理机关信息",
  certificate: "登记证书",
  code: "统一社会信用代码",
} as const;

/** 名称前冠以“中国”等字样的规定出处。 */
const nameRules: { readonly [rule in NationalWordRule]: string } = {
  "social-groups-10": "《社会团体登记管理条例》第十条",
  "service-institutions-8": "《民办非企业单位登记管理暂行条例》第八条",
  "order-69-8": "《社会组织名称管理办法》第八条",
};

/** 村（居）民委员会法人名称的组成部分。 */
const nameParts: { readonly [part in CommitteeNamePart]: string } = {
  province: "省级行政区划名称",
  county: "市、县级行政区划名称",
  township: "乡镇（街道）名称",
  committee: "“村民委员会”或“居民委员会”字样",
};

/** 甲、乙两个单位之间的关系。 */
const relations: { readonly [link in EvaluatorLink | OneWayLink]: string } = {
  "branch-of": "甲是乙的分支机构",
  "sub-unit-of": "甲是乙的内设机构",
  "hub-of": "甲是联系乙的枢纽型组织",
  supervises: "甲是乙的业务主管单位",
  "member-of": "甲是乙的单位会员",
  "incubated-by": "甲由乙孵化",
  "founded-by": "甲由乙发起设立",
  "hosted-by": "甲依托乙运行",
  "merged-into": "甲并入乙",
  "split-from": "甲由乙分立",
};

/** 写出两个单位之间的关系。 */
function relation(link: EvaluatorLink | OneWayLink, first: string, second: string): string {
  return String(relations[link]).replace(/[甲乙]/g, (place) => (place === "甲" ? first : second));
}

/** 名称或者日期不足以认定的，提请核实。 */
const perhaps = (certain: boolean): string => (certain ? "" : "所录名称或者日期不足以认定，请核实。");

/** 以元计的金额，整万的写作万元。 */
function amount(yuan: number): string {
  return yuan % 10_000 === 0 ? `${String(yuan / 10_000)}万元` : `${String(yuan)}元`;
}

function yearsOf(years: readonly number[]): string {
  return `${years.map(String).join("、")}年度`;
}

const fundsReasons: { readonly [reason in FundsUnknownReason]: string } = {
  "no-amount": "未填写注册资金，无法判断是否达到最低数额",
  level: "登记级别不明，适用的最低注册资金数额无法确定",
  fundraising: "公开募捐资格可能依《慈善法》取得，是否适用公募基金会的最低数额无法确定",
  sector: "没有全国统一的最低开办资金数额，以本行（事）业的规定为准",
};

const reportDoubts: { readonly [doubt in AnnualReportDoubt]: string } = {
  rules: "没有适用的报送期限规定",
  founding: "成立日期未填写或者不够具体",
  exemption: "成立登记未超过规定时间的，据有关通知可不参加当年年检，尚待核实",
  status: "登记状态不能确定",
};

const lists = { abnormal: "活动异常名录", serious: "严重违法失信名单" } as const;

/** `linli/organizations` 的检查结果的中文说明。 */
export const organizationMessages: MessageTable<OrganizationFindings> = {
  // 单个组织、单个党组织自身的问题。
  "organization.text-empty": () => "内容为空；没有的，请不填该字段。",
  "organization.kind": () => "组织类型既不在类型表中，也不是 x-命名空间:名称 的形式。",
  "organization.trait": () => "组织属性既不在属性表中，也不是 x-命名空间:名称 的形式。",
  "organization.link-kind": () => "关系类型既不在关系表中，也不是 x-命名空间:名称 的形式。",
  "organization.post-title": () => "职务既不在职务表中，也不是 x-命名空间:名称 的形式。",
  "organization.names-missing": () => "至少应有一个名称。",
  "organization.names-overlap": (p) =>
    `第 ${p.positions.join("、")} 个名称在同一时期均为登记的中文名称；一个组织只能有一个登记名称。`,
  "organization.reference-empty": () => "未指明是哪个单位：编号、统一社会信用代码、名称至少填一项。",
  "organization.person-reference-empty": () => "未指明是何人：编号、姓名至少填一项。",
  "organization.place-empty": () => "地区应有代码或者名称。",
  "organization.link-to-itself": () => "关联对象是该组织自身。",
  "organization.kind-code": (p) =>
    `统一社会信用代码以 ${p.category} 开头的是${category(p.category)}，与组织类型不符。`,
  "organization.filing-with-code": () => "仅备案的社区社会组织不应有统一社会信用代码。",
  "organization.filing-with-registration": () =>
    "仅备案的社区社会组织不应有登记管理机关；备案机关请填在备案信息中。",
  "organization.direct-with-supervising-unit": () => "直接登记的组织不应有业务主管单位。",
  "organization.amount": () => "金额应为以分计的整数，且不小于 0。",
  "organization.event-year": () => "年度应为 1 至 9999 的整数。",
  "organization.event-before-its-year": () => "该事项的日期早于所属年度。",
  "organization.event-incomplete": (p) =>
    `此类事项还须填写：${p.fields.map((field) => fields[field] ?? field).join("、")}。`,
  "organization.event-field": (p) =>
    `以下内容不属于此类事项：${p.fields.map((field) => fields[field] ?? field).join("、")}。`,
  "organization.event-order": (p) =>
    `第 ${String(p.position)} 条事项有误：“${p.stateZh}”状态下不能有“${p.eventZh}”。`,
  "organization.event-dates": (p) =>
    `第 ${String(p.position)} 条事项的日期早于排在其前的第 ${String(p.after)} 条，先后顺序有误。`,
  "organization.ended-before-founded": (p) =>
    `第 ${String(p.position)} 条事项为登记终止，日期却早于成立日期。`,
  "party-unit.covers-none": () => "该党组织未覆盖任何组织。",
  "party-unit.industry": () => "行业不在代码表内，也不是自定代码。",
  "party-unit.joint-covers-one": () => "联合党支部应覆盖两个以上的组织。",
  "party-unit.covers-twice": (p) => `所覆盖的第 ${p.positions.join("、")} 个组织是同一个组织。`,
  "party-unit.plaque-before-founding": () => "挂牌日期早于该党组织的成立日期。",
  "party-unit.covers-same-name": (p) =>
    `所覆盖的第 ${p.positions.join("、")} 个组织名称相同，又无其他信息可以区分。`,
  "organization.code-missing": () => "已登记的组织应有统一社会信用代码，此处未填。",
  "organization.filing-only": () => "只有备案信息，没有登记信息，组织类型可能应为备案的社区社会组织。",
  "organization.legacy-code": () => "只有原组织机构代码；2015年起已并入统一社会信用代码。",
  "organization.code-reissued": () => "原组织机构代码与统一社会信用代码第 9 至 17 位不一致，可能已重新赋码。",
  "organization.kind-code-unconfirmed": (p) =>
    `统一社会信用代码以 ${p.category} 开头的一般是${category(p.category)}，与组织类型不符，请核实。`,
  "organization.code-level": (p) =>
    `统一社会信用代码由${levels[p.codeLevel]}登记管理机关赋码，与所填登记级别（${levels[p.level]}）不一致，请核实。`,
  "organization.code-division": (p) =>
    `统一社会信用代码中的登记管理机关行政区划代码为 ${p.divisionCode}，与所填登记管理机关不一致，请核实。`,
  "organization.trait-kind": () => "此类组织一般不具有该属性，请核实。",
  "organization.fundraising-without-charity": () => "公开募捐资格以慈善组织为前提，此处未注明为慈善组织。",
  "organization.foundation-level": (p) =>
    `基金会由民政部或省级民政部门登记，部分城市经授权也可登记；此处登记级别为${levels[p.level]}，请核实。`,
  "organization.supervising-unit-missing": () => "双重管理的组织应有业务主管单位，此处未填。",
  "organization.registered-before-founded": (p) =>
    `第 ${String(p.position)} 条事项为成立登记，日期早于成立日期。`,
  "organization.address-division": () => "住所所在社区的代码与住所的行政区划代码不一致。",

  // 组织在某日的状态。
  "organization.events-missing": () => "未记录相关事项，只能按所录数据判断。",
  "organization.event-presupposed": (p) => `未记录“${p.eventZh}”，系根据其后的事项推定。`,
  "organization.registration-presumed": (p) =>
    `未记录成立登记事项，系根据成立日期和${signs[p.sign]}推定为已登记。`,
  "organization.status-as-printed": () => "所载登记状态并非“正常”，又未记录相关事项，无法判断自何时起。",
  "organization.filing-undated": () => "有备案信息，但未注明备案日期。",
  // 名称。
  "organization-name.national-word": (p) => `名称不得冠以“${p.word}”字样（${nameRules[p.rule]}）。`,
  "organization-name.wide-word": (p) =>
    `名称中的“${p.word}”应当是行（事）业领域限定语，并符合国家有关规定（《社会组织名称管理办法》）。`,
  "organization-name.misleading-word": (p) =>
    `名称中的“${p.word}”具有误导性，但具有其他含义的除外（《社会组织名称管理办法》）。`,
  "organization-name.form-word": (p) =>
    `名称的组织形式与组织类型不相符，此类组织一般使用${p.expected.map((word) => `“${word}”`).join("、")}等。`,
  "organization-name.committee-parts": (p) =>
    `法人名称不完整，缺少${p.missing.map((part) => nameParts[part]).join("、")}（民政部办公厅2020年8月6日通知）。`,
  "organization-name.branch-without-parent": () =>
    "分支（代表）机构名称应当冠以所从属社会组织名称的规范全称（《社会组织名称管理办法》第十七条）。",
  "organization-name.branch-ending": (p) =>
    `分支（代表）机构名称应当以${p.expected.map((word) => `“${word}”`).join("、")}等字样结束（《社会组织名称管理办法》第十七条）。`,
  // 法定代表人。
  "legal-representative.several": (p) =>
    `第 ${p.positions.join("、")} 项任职表明，当日法定代表人不止一人，记录相互矛盾。`,
  "legal-representative.undecided": (p) =>
    `第 ${p.positions.join("、")} 项任职的起止日期或者任职人不能确定，当日法定代表人无法认定。`,
  "legal-representative.not-recorded": () => "未记录当日的法定代表人。",
  "legal-representative.vacancy-or-term": (p) =>
    `第 ${String(p.position)} 项任职已经结束，记录未载明是任期届满还是中途出缺：任期届满未换届的由其继续担任法定代表人，出缺的应当依法补选。`,
  "legal-representative.stays": (p) =>
    `任期已于${dateInWords(p.termEndedOn)}届满，未见换届选举结果，由第 ${String(p.position)} 项任职的上一届主任继续担任法定代表人。`,
  "legal-representative.no-legal-person": () => "该组织不具有法人资格，没有法定代表人。",
  // 党组织覆盖。
  "party-unit.covers-by-name": (p) =>
    `有 ${String(p.count)} 个党组织可能覆盖该组织，但只登记了名称，不足以认定。`,
  "party-unit.undecided": (p) =>
    `有 ${String(p.count)} 个党组织的起止日期不够具体，不能确定当日是否覆盖该组织。`,
  // 评估回避。
  "evaluator.itself": (p) => `评估机构与被评估的社会组织是同一机构。${perhaps(p.certain)}`,
  "evaluator.linked": ({ link, evaluatorIsFirst, certain }) => {
    const [first, second] = evaluatorIsFirst
      ? ["评估机构", "被评估的社会组织"]
      : ["被评估的社会组织", "评估机构"];
    return `当日${relation(link, first, second)}，应当考虑回避。${perhaps(certain)}`;
  },
  "evaluator.shared-person": (p) =>
    `当日有 ${String(p.count)} 人同时在评估机构和被评估的社会组织任职。${perhaps(p.certain)}`,
  "evaluator.former-office": (p) =>
    `评估机构有 ${String(p.count)} 人曾在被评估的社会组织任职，离职不满2年。${perhaps(p.certain)}`,
  // 多个组织相互核对。
  "organization-set.duplicate-id": (p) => `编号与第 ${String(p.position)} 个组织相同。`,
  "organization-set.duplicate-code": (p) => `统一社会信用代码与第 ${String(p.position)} 个组织相同。`,
  "organization-set.nobody": () => "没有使用该编号的组织。",
  "organization-set.reference-contradicts": (p) =>
    `编号指向第 ${String(p.position)} 个组织，统一社会信用代码却与其不符。`,
  "organization-set.links-contradict": (p) =>
    `与第 ${String(p.position)} 个组织的关系相互矛盾：同一时期双方均记录${relation(p.link, "己方", "对方")}。`,
  "organization-set.same-body-one-way": (p) => `第 ${String(p.position)} 个组织未记录双方为同一机构。`,
  "organization-set.branch-below-branch": (p) =>
    `第 ${String(p.position)} 个组织本身是分支机构；社会团体的分支机构不得再设立分支机构（《社会团体登记管理条例》第十七条）。`,
  "organization-set.service-institution-branch": () =>
    "社会服务机构（民办非企业单位）不得设立分支机构（《民办非企业单位登记管理暂行条例》第十三条）。",
  "organization-set.legal-representative-of-two": (p) =>
    `法定代表人同时担任第 ${String(p.position)} 个组织的法定代表人；社会团体的法定代表人不得同时担任其他社会团体的法定代表人（《社会团体登记管理条例》第十二条）。`,
  "organization-set.legal-representative-namesake": (p) =>
    `与第 ${String(p.position)} 个组织的法定代表人同名，请核实是否为同一人。`,
  // 成立条件。
  "organization.members-below-minimum": (p) =>
    `会员数不足：个人会员应在${String(p.individuals)}个以上或者单位会员在${String(p.units)}个以上，混合组成的总数不得少于${String(p.mixed)}个（${placeOf(p.source, p.article)}）。`,
  "organization.members-unknown": (p) =>
    `按所录数据无法判断会员数是否达到要求：个人会员${String(p.individuals)}个以上或者单位会员${String(p.units)}个以上，混合组成的总数不少于${String(p.mixed)}个（${placeOf(p.source, p.article)}）。`,
  "organization.funds-below-minimum": (p) =>
    `注册资金低于最低数额${amount(p.yuan)}（${placeOf(p.source, p.article)}）。`,
  "organization.funds-unknown": (p) => `${fundsReasons[p.reason]}（${placeOf(p.source, p.article)}）。`,
  "organization.council-too-large": (p) =>
    `所录理事${String(p.counted)}人，超过上限${String(p.maximum)}人（${placeOf(p.source, p.article)}）。`,
  "organization.council-unknown": (p) =>
    `所录理事${String(p.counted)}人，理事应不少于${String(p.minimum)}人，所录名单可能不全（${placeOf(p.source, p.article)}）。`,
  "organization.conditions-unknown": (p) =>
    `没有${dateInWords(p.on)}适用于该类组织的成立条件规则，无法判断。`,
  // 到期事项。
  "organization.annual-report-due": (p) =>
    `按所录数据，未见${String(p.year)}年度工作报告，应向${p.to === "supervising-unit" ? "业务主管单位" : "登记管理机关"}报送（${placeOf(p.source, p.article)}${p.verified ? "" : "，期限据有关通知，尚待核实"}）。`,
  "organization.annual-report-charity": () =>
    "慈善组织依照《慈善法》第十三条报送年度工作报告，实践中不再参加年检。",
  "organization.annual-report-undecided": (p) =>
    `${yearsOf(p.years)}工作报告是否应当报送无法判断：${reportDoubts[p.doubt]}${p.source === undefined ? "" : `（${placeOf(p.source, p.article)}）`}。`,
  "organization.term-ends": () => "按所录数据，本届任期于该日届满，应当换届。",
  "organization.term-by-post": (p) =>
    `按第 ${String(p.position)} 项任职的截止日期，负责人任期届满，未见接任记录。`,
  "organization.certificate-ends": () => "登记证书有效期至该日止。",
  // 信用名录。
  "organization.abnormal-for-years": (p) =>
    `自${dateInWords(p.since)}起列入活动异常名录已满${String(p.years)}年，属于列入严重违法失信名单的情形（${placeOf(p.source, p.article)}）。`,
  "organization.serious-for-years": (p) =>
    `自${dateInWords(p.since)}起列入严重违法失信名单已满${String(p.years)}年，未再发生列入情形的可以申请移出（${placeOf(p.source, p.article)}）。`,
  "organization.listing-undecided": (p) =>
    `列入${lists[p.list]}是否已满${String(p.years)}年，按所录日期无法判断（${placeOf(p.source, p.article)}）。`,
  "organization.reports-missing": (p) =>
    `按所录数据，未见${yearsOf(p.years)}工作报告或者年检记录；未按规定报送的，属于列入活动异常名录的情形（${placeOf(p.source, p.article)}）。`,
  "organization.inspections-failed": (p) =>
    `${yearsOf(p.years)}连续年检不合格，属于撤销登记的情形（${placeOf(p.source, p.article)}）。`,
  "organization.inspections-missing": (p) =>
    `按所录数据，${yearsOf(p.years)}连续未见年检记录；连续不参加年检的，属于撤销登记的情形（${placeOf(p.source, p.article)}）。`,
  // 名册中的一行。
  "organization.funds-unit": () => "注册资金数额偏大，请核对单位是“元”还是“万元”。",
  // 孵化。
  "incubation.events-missing": () => "没有任何孵化记录，至少应有一项。",
  "incubation.support": () => "孵化支持不在代码表内，也不是自定代码。",
  "incubation.incubates-itself": () => "孵化机构与在孵组织是同一组织。",
  "incubation.event-order": (p) =>
    `第 ${String(p.position)} 项“${p.eventZh}”不能发生：此前的阶段是“${p.stateZh}”。`,
  "incubation.event-dates": (p) =>
    `第 ${String(p.position)} 项的日期早于排在前面的第 ${String(p.after)} 项。`,
  "incubation.removal-without-reason": () => "清退应当写明原因。",
  "incubation.code-without-registration": () => "未登记的不应有统一社会信用代码。",
  "incubation.merged-into-without-merger": () => "填写了并入组织，但孵化结果不是合并。",
  "incubation.graduated-otherwise": () => "已出壳的，孵化结果不应是合并或者未能成立。",
  "incubation.outcome-after-graduation": () => "登记（备案）日期晚于出壳日期：出壳以完成登记或者备案为前提。",
  "incubation.registered-before-entry": () => "按“拟登记”入驻，但入驻前已经登记。",
  "incubation.hand-over-before-notice": () => "移交日期早于退驻通知日期。",
  "incubation.graduation-unregistered": () => "按所录数据，出壳当日既未登记也未备案。",
  "incubation.graduation-unproven": () => "按所录数据，无法判断出壳当日是否已登记或者备案。",
  "incubation.first-answer-due": (p) =>
    `申请应在 ${String(p.days)} 个工作日内答复（${placeOf(p.source, p.article)}${p.verified ? "" : "，期限尚待核实"}）。`,
  "incubation.hand-over-due": (p) =>
    `收到退驻通知后应在 ${String(p.days)} 个工作日内办理移交（${placeOf(p.source, p.article)}${p.verified ? "" : "，期限尚待核实"}）。`,
  "incubation.period-ends": (p) => `按约定的 ${String(p.months)} 个月，孵化期届满。`,
  // 功能区。
  "zone.kind": () => "功能区类型不在代码表内，也不是自定代码。",
  "zone.lies-nowhere": () => "应当填写功能区所在的行政区划，至少一个。",
  "zone.division-twice": () => "所在行政区划重复，或者其中一个属于另一个。",
  "zone.is-division": (p) => `当地有同名的行政区划，代码为 ${p.divisionCode}，不属于功能区。`,
  "zone.repeated": (p) => `第 ${p.positions.join("、")} 个功能区的编号相同。`,
};
