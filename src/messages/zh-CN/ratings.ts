import type { MessageTable } from "../../core/index.ts";
import type {
  EligibilityReason,
  EntitlementDoubt,
  RatingFindings,
  RatingLevelEvent,
} from "../../ratings/index.ts";
import { dateInWords, placeOf } from "./words.ts";

const levelEvents: { readonly [event in RatingLevelEvent]: string } = {
  downgraded: "降低",
  verified: "经核查评估调整",
  "followed-up": "经跟踪评估调整",
};

/** 列表中的序号，如“第 2、3 条记录”。 */
function entries(noun: string, positions: readonly number[]): string {
  return `第 ${positions.join("、")} ${noun}`;
}

/** 括注规定的名称和条款，不详的从略。 */
function inBrackets(source: string | undefined, article: string | undefined): string {
  return source === undefined ? "" : `（${placeOf(source, article)}）`;
}

/** 不予评估的情形：确定的、数据不足的、规定不明的，各有说法。 */
function reason(fact: (p: EligibilityReason) => string): (p: EligibilityReason) => string {
  return (p) => {
    const place = inBrackets(p.source, p.article);
    if (p.doubt === "data") return `所录数据不足，无法判断是否存在以下情形：${fact(p)}${place}。`;
    if (p.doubt === "rule") return `有关规定不明确或者全文尚不掌握，无法判断此项条件：${fact(p)}${place}。`;
    const until = p.until === undefined ? "" : `，该情形至${dateInWords(p.until)}止`;
    return `${fact(p)}，不能参加评估${until}${place}。`;
  };
}

/** 年限，如“2年”；未载明的不写。 */
const yearsOf = (p: EligibilityReason): string => (p.years === undefined ? "" : `${String(p.years)}年`);

/** 得分所属等级的名称。 */
const bandOf = (level: string): string => (level === "none" ? "无评估等级" : `${level}级`);

/** 不具有所称等级的原因。 */
const levelStates = {
  none: "无评估等级",
  "not-yet": "有效期尚未开始",
  expired: "有效期已届满",
  cancelled: "等级已被取消",
  "other-level": "现有等级与之不同",
  unknown: "所录数据不足，无法判断",
} as const;

const entitlementDoubts: { readonly [doubt in EntitlementDoubt]: string } = {
  level: "评估等级不能确定",
  organization: "所录数据不足以认定该组织是否属于适用范围",
  rule: "现行规定全文尚不掌握",
};

/** `linli/ratings` 各项提示的中文说明。 */
export const ratingMessages: MessageTable<RatingFindings> = /* @__PURE__ */ (() => ({
  "rating.event-level-missing": () => "降低评估等级的，应当填写降低后的等级。",
  "rating.event-level-out-of-place": () => "此类事项不涉及等级，不应填写等级。",
  "rating.event-before-announcement": (p) => `${entries("项事项", p.positions)}早于评估结果公告日期。`,
  "rating.event-order": (p) => `${entries("项事项", p.positions)}的日期早于前面的事项。`,
  "rating.event-after-cancelled": (p) =>
    `取消评估等级后，除交回证书、牌匾外不应再有其他事项：${entries("项事项", p.positions)}。`,
  "rating.downgrade-not-lower": (p) =>
    `${entries("项事项", p.positions)}为降低评估等级，但降低后的等级不低于原等级。`,
  "rating.event-without-level": (p) =>
    `评估结果为无评估等级，不存在降低或者取消等级：${entries("项事项", p.positions)}。`,
  "rating.score": () => "评估得分应为不小于 0 的数。",
  "rating.valid-before-announced": () => "评估等级有效期的起始日期早于公告日期，请核实。",
  "rating.certificate-below-3a": (p) =>
    `证书和牌匾只发给评估等级在 3A 级以上的社会组织${inBrackets(p.source, p.article)}。`,
  "rating.not-recorded": () => "未录有截至该日已公告的评估结果。",
  "rating.no-level": () => "评估结果为无评估等级。",
  "rating.validity-computed": (p) =>
    `未录有效期，按公告日期推算为${dateInWords(p.from)}至${dateInWords(p.until)}${inBrackets(p.source, p.article)}。`,
  "rating.expired": (p) =>
    `评估等级有效期已于${dateInWords(p.until)}届满，届满后视为无评估等级${inBrackets(p.source, p.article)}。`,
  "rating.not-yet-valid": (p) =>
    `已有公告的评估结果，有效期自${dateInWords(p.from)}起${inBrackets(p.source, p.article)}。`,
  "rating.counts-in-gap": (p) => `有效期自${dateInWords(p.from)}起；按所选口径，自公告之日起即计为有效。`,
  "rating.cancelled": (p) => `评估等级已于${dateInWords(p.on)}取消${inBrackets(p.source, p.article)}。`,
  "rating.level-changed": (p) => `评估等级自${dateInWords(p.on)}起${levelEvents[p.event]}为 ${p.level} 级。`,
  "rating.superseded": (p) => `${entries("项评估结果", p.positions)}的有效期重叠，以后公告的为准。`,
  "rating.undecided": (p) => `${entries("项评估结果", p.positions)}所录日期不足以认定，请核实。`,
  "rating.regime-unknown": () => "未录有效期，也没有可据以推算有效期的规定。",
  "rating.transition-unknown": (p) =>
    `有效期按公告时的规定推算；此后施行的规定对此前的评估等级如何衔接，尚不掌握${inBrackets(p.source, p.article)}。`,
  // 评估得分和分值标准。
  "score-scheme.points": () => "分值应为大于 0 的数。",
  "score-scheme.cap": () => "计入结果的最高分不应低于满分，也不应高于满分与加分之和。",
  "score-scheme.bounds-missing": () => "至少应有一个等级的最低分。",
  "score-scheme.bounds-order": () => "各等级及其最低分应当由高到低排列，每个等级只列一次。",
  "score-scheme.bound-outside": () => "等级的最低分应在 0 分至最高分之间。",
  "score-scheme.below": () => "低于最后一个最低分的，其等级应当更低。",
  "score-scheme.band-order": () => "分数段的上限低于下限。",
  "score-scheme.bands-overlap": (p) =>
    `${p.levels.map(bandOf).join("与")}的分数段重叠：${p.from === p.until ? `${String(p.from)}分` : `${String(p.from)}分至${String(p.until)}分`}。`,
  "score-scheme.bands-gap": (p) =>
    `${p.levels.map(bandOf).join("与")}的分数段不衔接：高于${String(p.above)}分、低于${String(p.below)}分的，不在任何分数段内。`,
  "score-scheme.band-differs": (p) =>
    `${p.level}级分数段的下限与该等级的最低分（${String(p.bound)}分）不一致。`,
  "score.outside": (p) =>
    `得分应在${String(p.minimum)}分至${String(p.maximum)}分之间${inBrackets(p.source, p.article)}。`,
  "score.bonus-outside": (p) =>
    `加分应在 0 分至${String(p.maximum)}分之间${inBrackets(p.source, p.article)}。`,
  "score.capped": (p) =>
    `得分与加分之和超过最高分，按${String(p.cap)}分计${inBrackets(p.source, p.article)}。`,
  "score.needs-vote": () =>
    "得分只是评定等级的依据，评估等级由评估委员会表决确定（《社会组织评估管理办法》第十三条）。",
  "score.below-known": (p) =>
    `低于${p.level}级的最低分（${String(p.from)}分）；其以下各等级的分数段尚不掌握${inBrackets(p.source, p.article)}。`,
  "score.in-several-bands": (p) =>
    `得分同时在${p.levels.map(bandOf).join("、")}的分数段内，按其中较高的等级计${inBrackets(p.source, p.article)}。`,
  "score.between-bands": (p) =>
    `得分介于两个分数段之间，按各等级的最低分计${inBrackets(p.source, p.article)}。`,

  // 参加评估的条件。
  "eligibility.certificate-held": reason((p) => `取得登记证书不满${yearsOf(p)}`),
  "eligibility.level-expired": reason(() => "评估等级有效期尚未届满"),
  "eligibility.level-held": reason((p) => `获得评估等级不满${yearsOf(p)}`),
  "eligibility.first-years": reason((p) => `不在评估等级有效期的前${yearsOf(p)}内`),
  "eligibility.not-registered": reason(() => "当日不是在民政部门登记的社会组织"),
  "eligibility.report-missed": reason(() => "未参加上年度年度检查或者未报送上年度年度工作报告"),
  "eligibility.inspection-failed": reason(() => "上年度年度检查不合格"),
  "eligibility.basically-passed-twice": reason(() => "连续2年年度检查基本合格"),
  "eligibility.penalty": reason((p) => `${p.years === 1 ? "上年度" : `近${yearsOf(p)}内`}受到行政处罚`),
  "eligibility.penalty-not-carried-out": reason(() => "行政处罚尚未执行完毕"),
  "eligibility.admonished": reason((p) => `近${yearsOf(p)}内被约谈、训诫`),
  "eligibility.abnormal-list": reason(() => "被列入活动异常名录"),
  "eligibility.serious-list": reason(() => "被列入严重违法失信名单"),
  "eligibility.under-investigation": reason(() => "正在被有关政府部门或者司法机关立案调查"),
  "eligibility.no-party-unit": reason(() => "未组建党组织，不得参评所申报的等级"),
  "eligibility.downgraded": reason((p) => `被降低评估等级后未满${yearsOf(p)}`),
  "eligibility.cancelled": reason((p) => `被取消评估等级后未满${yearsOf(p)}`),
  "eligibility.rules-unknown": (p) =>
    p.doubt === "rule"
      ? "没有掌握适用的参加评估的条件，无法判断。"
      : "登记管理机关的层级不明，适用的规定无法确定。",
  "eligibility.local-rules-unknown": () => "仅按全国性规定判断，未掌握当地的规定。",
  "eligibility.level-limited": (p) =>
    `未组建党组织的，不得参评${p.level}级${inBrackets(p.source, p.article)}。`,
  // 评估等级的使用。
  "entitlement.undecided": (p) => `有 ${String(p.count)} 项无法判断：${entitlementDoubts[p.doubt]}。`,
  "entitlement.rules-unknown": () => "没有掌握当日适用的评估等级使用规定。",
  "recognition.kind": () => "荣誉类型既不在类型表中，也不是 x-命名空间:名称 的形式。",
  "recognition.giver-missing": () => "此类荣誉应当填写授予单位。",
  "recognition.ended-before-given": () => "截止日期早于授予日期。",
  "recognition.edition": () => "届次应为不小于 1 的整数。",
  "recognition.year": () => "年度应为 1 至 9999 的整数。",
  "recognition.giver-unknown": () => "未录授予单位。",
  "recognition.label-without-criteria": () => "标识未注明符合哪些标准。",
  // 统计与到期事项。
  "rating.listed-without-level": (p) =>
    `名单所列${entries("条评估结果", p.positions)}的组织，该日不具有 ${p.level} 级：${levelStates[p.state]}${p.held === undefined ? "" : `（${p.held}级）`}。`,
  "rating.ends": (p) =>
    `${p.level === undefined ? "评估等级" : `${p.level}级`}有效期至${dateInWords(p.until)}届满，未录有后续评估结果。`,
  "rating.certificate-return": (p) =>
    p.days === undefined
      ? "尚不掌握关于退回或者换发证书、牌匾期限的规定。"
      : `应当自收到通知之日起${String(p.days)}日内将证书、牌匾退回或者换发${inBrackets(p.source, p.article)}。`,
  // 荣誉的时效和核对。
  "recognition.review-due": () => "标识届时应当复核。",
  "recognition.ends": () => "届时有效期届满。",
  "social-enterprise.not-recorded": () => "按所录数据，没有社会企业认定记录。",
  "social-enterprise.holder-uncertain": () => "认定记录只有名称，无法确定是否为该单位。",
  "social-enterprise.giver-missing": () => "未记录由哪个单位认定。",
  "social-enterprise.form-not-covered": (p) => `当地文件（${p.ruleSet}）所列的组织形式不含该类型。`,
  "social-enterprise.rules-unknown": () => "未收录当地当时有效的社会企业文件。",
  "recognition.not-yet-given": (p) => `自${dateInWords(p.from)}起授予，该日尚未授予。`,
  "recognition.ended": (p) => `已于${dateInWords(p.until)}到期。`,
  "recognition.undated": () => "未录授予日期和起始日期。",
  "recognition.date-undecided": () => "日期不够具体，无法判断。",
  "recognition.review-passed": (p) => `应于${dateInWords(p.on)}前复核，未录有后续复核。`,
  "recognition.before-founding": (p) =>
    `授予日期（${dateInWords(p.on)}）早于获得单位的成立日期（${dateInWords(p.foundedOn)}），请核对。`,
  "recognition.holder-ended": (p) => `授予时（${dateInWords(p.on)}）获得单位已不存续，请核对。`,
  "recognition.holder-unlisted": () => "获得单位不在所给名册中。",
  "recognition.level-not-held": (p) =>
    `名称中写有 ${p.level} 级，但按所录评估结果，获得单位在${dateInWords(p.on)}不具有该等级：${levelStates[p.state]}${p.held === undefined ? "" : `（${p.held}级）`}。`,
  "recognition.repeated": (p) => `${entries("项荣誉", p.positions)}重复。`,
}))();
