import type { MessageTable } from "../../core/index.ts";
import type { PolicyFamilyFindings } from "../../programmes/index.ts";
import { dateInWords } from "./words.ts";

const states: { readonly [state: string]: string | undefined } = {
  "not-yet": "尚未施行",
  "in-force": "有效",
  repealed: "已废止",
  superseded: "已被取代",
  lapsed: "已失效",
};

const fields: { readonly [field: string]: string | undefined } = {
  repealedBy: "废止该文件的文件",
  supersededBy: "取代该文件的文件",
  amends: "所修改的文件",
};

/** 政策文件、协调机制和工作法各项提示的中文说明。 */
export const policyFamilyMessages: MessageTable<PolicyFamilyFindings> = /* @__PURE__ */ (() => ({
  "policy.kind": () => "文件类型应为列表所列代码，或者“x-命名空间:名称”形式的自定代码。",
  "policy.issuers-missing": () => "缺少发文机关。",
  "policy.issuer-repeated": () => "发文机关重复。",
  "policy.over-before-issue": () => "失效或者废止日期早于成文日期。",
  "policy.circular": () => "文件不能废止、取代或者修改自身。",
  "policy.issued-missing": () => "未注明成文日期。",
  "policy.from-before-issue": () => "施行日期早于成文日期。",
  "policy.quotation-unplaced": () => "引文未注明出自哪一条。",
  "policy.number-form": () => "文号的格式无法识别。",
  "policy.number-brackets": () => "文号的年份应用六角括号“〔〕”括入。",
  "policy.number-serial": () => "文号的序号不编虚位，不加“第”字。",
  "policy.from-unknown": () => "未注明施行日期，无法判断文件效力。",
  "policy.end-unknown": () => "文件已被废止或者取代，日期不详。",
  "policy.supersession-circle": () => "文件循环取代。",
  "mechanism.frequency": () => "会议频次应为列表所列代码，或者“x-命名空间:名称”形式的自定代码。",
  "mechanism.versions-missing": () => "缺少成员组成。",
  "mechanism.versions-overlap": () => "各次成员组成的时间应先后衔接、互不重叠。",
  "mechanism.version-before-set-up": () => "成员组成的时间早于机制的设立日期。",
  "mechanism.member-repeated": () => "召集单位、成员单位有重复。",
  "mechanism.members-missing": () => "缺少成员单位。",
  "mechanism.ordinal": () => "会议次数应为从 1 起的整数。",
  "mechanism.meetings-order": () => "会议次数重复，或者与召开日期的先后不符。",
  "mechanism.meeting-before-set-up": () => "会议日期早于机制的设立日期。",
  "mechanism.version-unknown": () => "未记录该时间的成员组成。",
  "method.versions-missing": () => "缺少工作法的版本。",
  "method.versions-overlap": () => "各版本的时间应先后衔接、互不重叠。",
  "method.steps-missing": () => "缺少步骤。",
  "method.step-repeated": () => "步骤重复。",
  "method.circular": () => "工作法不能以自身为后续工作法。",
  "method.from-missing": () => "未注明该版本的起始时间。",
  "method.version-unknown": () => "未记录该时间所用的版本。",
  "method.successor-unknown": () => "后续工作法不在已知范围内。",
  "method.successor-circle": () => "后续工作法循环引用。",
  "policy.number-year": (p) => `文号的年份为 ${String(p.year)} 年，成文日期却在 ${String(p.issued)} 年。`,
  "policy.undecided": (p) =>
    `按所录日期不能确定：${p.states.map((state) => states[state] ?? state).join("、")}。`,
  "policy.repeated": (p) => `第 ${p.positions.join("、")} 份文件的编号相同。`,
  "policy.number-repeated": (p) => `第 ${p.positions.join("、")} 份文件的文号相同。`,
  "policy.reference-unknown": (p) => `${fields[p.field] ?? "所引文件"}不在文件目录内。`,
  "policy.successor-earlier": (p) => `${fields[p.field] ?? "所引文件"}的成文日期更早。`,
  "policy.rule-set-unmatched": (p) => `规则 ${p.ruleSet} 所依据的文件不在文件目录内。`,
  "policy.rule-set-date": (p) =>
    `规则 ${p.ruleSet} 所依据文件的日期与文件目录（${dateInWords(p.on)}）不一致。`,
  "method.repeated": (p) => `第 ${p.positions.join("、")} 个工作法的编号相同。`,
}))();
