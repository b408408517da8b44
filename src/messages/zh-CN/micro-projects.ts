import type { MessageTable } from "../../core/index.ts";
import type { MicroProjectFamilyFindings, MicroProjectStep } from "../../projects/index.ts";

/** 不予纳入的原因；自定代码原样写出。 */
const exclusions: { readonly [exclusion: string]: string | undefined } = {
  "duty-of-others": "属物业公司或其他单位职责",
  "government-investment-exists": "与已有政府投资重复",
  "government-investment-planned": "与政府投资计划重复",
};

const steps: { readonly [step in MicroProjectStep]: string } = {
  collection: "征集",
  deliberation: "评议",
  decision: "确定",
  implementation: "实施",
  acceptance: "验收",
};

/** An amount with groups of three digits. */
const yuan = (amount: number): string => amount.toLocaleString("en");

const list = (positions: readonly number[]): string => positions.join("、");

/** 环节不成立的原因；其他代码原样写出。 */
const obstacles: { readonly [code: string]: string | undefined } = {
  "micro-project.vote-missing": "缺少居民议事会表决结果",
  "micro-project.amount-missing": "缺少确定金额",
  "micro-project.excluded": "属于不予纳入的情形",
  "micro-project.contractor-missing": "缺少承接单位",
  "micro-project.acceptor-missing": "缺少验收单位",
  "micro-project.reason-missing": "缺少原因",
  "state-machine.event-not-allowed": "此时不能进行",
  "state-machine.event-after-end": "此前已经结束",
  "history.goes-backwards": "日期早于前一环节",
};

/** What the findings of micro-projects say in Chinese. */
export const microProjectFamilyMessages: MessageTable<MicroProjectFamilyFindings> = /* @__PURE__ */ (() => ({
  "micro-project.topic": () => "项目类别不在代码表中，也不是自定义代码（如 x-qinghe:lighting）。",
  "micro-project.exclusion": () => "不予纳入的原因不在代码表中，也不是自定义代码（如 x-qinghe:other）。",
  "micro-project.amount": () => "金额以分计，应为正整数；支出金额可以为零。",
  "micro-project.count": () => "人数应为非负整数。",
  "micro-project.year": () => "预算年度应不早于 2015 年（民生微实事启动之年）。",
  "micro-project.vote": () => "同意人数不能多于到会人数，到会人数不能多于议事会成员数。",
  "micro-project.decided-above-requested": () => "确定金额高于申报金额。",
  "micro-project.accepts-own-work": () => "承接单位不能验收自己实施的项目。",
  "micro-project.publicity-repeated": () => "同一环节的公示重复填写。",
  "micro-project.event-impossible": (p) =>
    `第 ${String(p.position)} 个环节不成立：${obstacles[p.code] ?? p.code}。`,
  "micro-project.vote-missing": () => "评议应有居民议事会表决结果。",
  "micro-project.amount-missing": () => "确定项目应有金额。",
  "micro-project.excluded": (p) => `该项目不应纳入：${exclusions[p.exclusion] ?? p.exclusion}。`,
  "micro-project.contractor-missing": () => "实施项目应有承接单位。",
  "micro-project.acceptor-missing": () => "验收应有验收单位。",
  "micro-project.reason-missing": () => "否决或者取消项目，应当说明原因。",
  "micro-project.not-public": (p) => `按所录数据，${steps[p.step]}环节未公示。`,
  "micro-project.supporters-missing": () => "未记录支持该项目的居民人数。",
  "micro-project.members-missing": () => "未记录议事会成员数。",
  "micro-project.spent-above-decided": () => "支出金额高于确定金额。",
  "council.rules-missing": () => "未提供当地对到会比例、同意比例的规定。",
  "council.members-missing": () => "未记录议事会成员数，无法判断到会人数是否符合规定。",
  "council.no-quorum": (p) => `到会 ${String(p.present)} 人，按规定应不少于 ${String(p.needed)} 人。`,
  "council.no-majority": (p) => `同意 ${String(p.agree)} 人，按规定应不少于 ${String(p.needed)} 人。`,
  "micro-project.limits-unknown": () => "未收录该地该年度的项目额度。",
  "micro-project.limits-of-a-part": (p) => `已收录的额度只适用于${p.street}，未说明该地是否属于该街道。`,
  "micro-project.over-limit": (p) => `超过单个项目的额度（原则上 ${yuan(p.limitYuan)} 元，${p.ruleSet}）。`,
  "micro-project.community-over-limit": (p) =>
    `第 ${list(p.positions)} 个项目 ${String(p.year)} 年度合计 ${yuan(p.sumYuan)} 元，超过社区年度额度（原则上 ${yuan(p.limitYuan)} 元，${p.ruleSet}）。`,
  "micro-project.split-suspected": (p) =>
    `第 ${list(p.positions)} 个项目由同一单位承接，合计 ${yuan(p.sumYuan)} 元，超过单个项目额度 ${yuan(p.limitYuan)} 元，疑似拆分（${p.ruleSet}）。`,
  "micro-project.decided-without-council": () => "按所提供的规定，居民议事会未通过，但项目已确定。",
  "micro-project.repeated": (p) => `第 ${list(p.positions)} 个项目编号相同。`,
  "micro-project.delivery-due": () => "已记录完工期限。",
  "micro-project.delivery-undated": () => "未记录完工期限。",
  "micro-project.acceptance-due": () => "已完工待验收，未记录验收期限。",
  "micro-project.notice-ends": (p) => `${steps[p.step]}环节公示期满。`,
}))();
