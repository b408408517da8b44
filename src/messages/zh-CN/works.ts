import type { MessageTable } from "../../core/index.ts";
import type { ProjectWorkFamilyFindings } from "../../projects/index.ts";

const all = (positions: readonly number[]): string => positions.join("、");

/** What the findings of works say in Chinese. */
export const projectWorkFamilyMessages: MessageTable<ProjectWorkFamilyFindings> = /* @__PURE__ */ (() => ({
  "project.role": () => "参与方角色应为列表所列代码，或者“x-命名空间:名称”形式的自定代码。",
  "project.event-impossible": (p) =>
    `第 ${String(p.position)} 个事项不可能发生在前一事项之后，或日期早于前一事项。`,
  "project.signing-differs": () => "签约日期与过程记录中的签约日期不一致。",
  "project.start-before-signing": () => "启动实施的日期早于签约日期。",
  "project.milestone-before-signing": (p) =>
    `第 ${all(p.positions)} 个进度节点的时限或者完成日期早于签约日期。`,
  "project.milestone-repeated": (p) => `第 ${all(p.positions)} 个进度节点的编号相同。`,
  "project.milestone-of-other-project": (p) =>
    `第 ${all(p.positions)} 个进度节点所填项目编号与本项目不一致。`,
  "project.owner-no-party": (p) => `第 ${all(p.positions)} 个进度节点的责任单位不是项目参与方。`,
  "project.party-repeated": () => "同一单位在同一角色中重复。",
  "project.commissions-itself": () => "委托方与承接方为同一单位。",
  "project.accepts-own-work": () => "承接方不得验收自己承接的项目。",
  "project.acceptance-failed": () => "验收结论为不通过，不能记为验收通过。",
  "project.acceptance-too-early": () => "验收日期早于签约日期或者提交验收的日期。",
  "project.reason-missing": () => "取消或者终止的应当注明原因。",
  "project.milestone-without-evidence": () => "进度节点已完成，但没有佐证材料。",
  "project.milestone-without-day": () => "进度节点没有完成时限。",
  "project.milestone-without-owner": () => "进度节点没有责任单位。",
  "project.milestone-before-start": () => "进度节点的完成日期早于启动实施的日期。",
  "project.milestone-after-acceptance": () => "进度节点的完成日期晚于验收日期。",
  "project.parties-missing": () => "项目已签约，但所录参与方不足两方。",
  "project.acceptance-not-recorded": () => "未注明验收结论。",
  "project.acceptance-conditional": () => "验收结论为有条件通过。",
  "project.criterion-missing": () => "未明确验收标准。",
  "project.repeated": (p) => `第 ${all(p.positions)} 个项目的编号相同。`,
  "project.name-repeated": (p) => `第 ${all(p.positions)} 个项目的名称相同。`,
  "project.call-unknown": () => "项目所属榜单不在榜单目录内。",
  "project.milestone-without-project": () => "进度节点所属项目不在项目台账内。",
  "project.milestone-due": (p) => `进度节点 ${p.milestone} 未见完成记录。`,
  "project.milestone-undated": (p) => `所录日期不足以判断进度节点 ${p.milestone} 的进度。`,
  "project.period-ends": () => "计划实施期间的最后一日。",
}))();
