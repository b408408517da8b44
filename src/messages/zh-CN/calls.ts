import type { MessageTable } from "../../core/index.ts";
import type { CallFamilyFindings } from "../../projects/index.ts";
import { dateInWords } from "./words.ts";

const all = (positions: readonly number[]): string => positions.join("、");

/** What the findings of calls say in Chinese. */
export const callFamilyMessages: MessageTable<CallFamilyFindings> = /* @__PURE__ */ (() => ({
  "open-call.kind": () => "榜单类别应为列表所列代码，或者“x-命名空间:名称”形式的自定代码。",
  "open-call.budget-unit": () => "资助金额应以元为单位。",
  "open-call.event-impossible": (p) =>
    `第 ${String(p.position)} 个事项不可能发生在前一事项之后，或日期早于前一事项。`,
  "open-call.deadline-before-publishing": () => "揭榜截止日期应当晚于发榜日期。",
  "open-call.no-eligible-bid": () => "没有符合条件的揭榜单位，不能定榜。",
  "open-call.winner-missing": () => "已定榜，但未注明中榜单位。",
  "open-call.winner-not-eligible": (p) => `第 ${all(p.positions)} 个揭榜单位不符合条件或者已撤回，不能中榜。`,
  "open-call.one-lead": (p) => `中榜的应当明确一名挂帅人，现有 ${String(p.leads)} 名。`,
  "open-call.acceptance-criterion": () => "榜单和中榜结果均未明确验收标准。",
  "open-call.award-after-start": () => "确定中榜的日期晚于启动实施的日期。",
  "open-call.award-after-end": () => "已注明中榜单位，不能撤榜或者流榜。",
  "open-call.reason-missing": () => "终止的应当注明原因。",
  "open-call.bid-repeated": (p) => `第 ${all(p.positions)} 个揭榜单位的编号相同。`,
  "open-call.bid-of-other-call": (p) => `第 ${all(p.positions)} 个揭榜单位所填榜单编号与本榜单不一致。`,
  "bid.score": () => "评审得分应为不小于 0 的数。",
  "bid.award-before-submission": () => "中榜日期早于揭榜日期。",
  "bid.lead-repeated": () => "挂帅人重复。",
  "open-call.late-bid": (p) => `揭榜日期晚于截止日期（${dateInWords(p.until)}）。`,
  "open-call.bids-not-recorded": () => "未收录揭榜单位，无法判断是否有符合条件的。",
  "open-call.eligibility-unknown": () => "未注明哪些揭榜单位符合条件。",
  "open-call.deadline-missing": () => "未注明揭榜截止日期。",
  "open-call.need-missing": () => "未注明榜单需求。",
  "open-call.over-budget": () => "中榜金额合计超过榜单资助金额。",
  "open-call.repeated": (p) => `第 ${all(p.positions)} 个榜单的编号相同。`,
  "open-call.title-repeated": (p) => `第 ${all(p.positions)} 个榜单的名称相同。`,
  "open-call.bid-without-call": () => "所揭榜单不在榜单目录内。",
  "open-call.bids-due": () => "按所录数据，为揭榜截止日期。",
  "open-call.completion-due": () => "按所录数据，为完成期限。",
}))();
