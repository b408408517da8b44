import type { MessageTable } from "../../core/index.ts";
import type { MembershipFindings } from "../../programmes/index.ts";

const both = (positions: readonly number[]): string => positions.join("、");

/** 成员名册各项提示的中文说明。 */
export const membershipMessages: MessageTable<MembershipFindings> = /* @__PURE__ */ (() => ({
  "membership.member-missing": () => "应当填写成员的社区代码或者名称。",
  "membership.code-not-community": () => "代码不是社区（村）一级的代码。",
  "membership.estate-unnamed": () => "小区没有单独的统计用区划代码，应当填写小区名称。",
  "membership.left-before-joining": () => "退出日期早于加入日期。",
  "membership.unit-differs-from-code": () => "成员类别与社区代码所示的居委会、村委会类别不一致。",
  "membership.id-repeated": (p) => `第 ${both(p.positions)} 条的编号相同。`,
  "membership.repeated": (p) => `第 ${both(p.positions)} 条为同一成员，参加时间重叠。`,
  "membership.same-name": (p) => `第 ${both(p.positions)} 条的成员名称相同，是否为同一成员无法确定。`,
}))();
