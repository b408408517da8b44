import { errorOf, warningOf, type Finding, type StateMachine } from "../../core/index.ts";
import type { Project, ProjectEvent, ProjectRecord, ProjectState } from "./model.ts";
import { acceptsOwnWork } from "./parties.ts";

/** What the conditions of a project look into. */
export type ProjectConditions = Pick<Project, "parties" | "acceptance">;

/** Nobody accepts their own work, and what failed is not accepted. */
function acceptanceIsSound(project: ProjectConditions): readonly Finding[] {
  const findings: Finding[] = [];
  if (acceptsOwnWork(project)) findings.push(errorOf("project.accepts-own-work", {}));
  const { result } = project.acceptance ?? {};
  if (result === "failed") findings.push(errorOf("project.acceptance-failed", {}));
  if (result === "conditional") findings.push(warningOf("project.acceptance-conditional", {}));
  if (result === undefined) findings.push(warningOf("project.acceptance-not-recorded", {}));
  return findings;
}

/** A project that ends early says why. */
function givesReason(_: ProjectConditions, { reason }: Partial<ProjectRecord>): readonly Finding[] {
  return reason === undefined ? [errorOf("project.reason-missing", {})] : [];
}

/**
 * The life of a project, from the plan to its acceptance or its early end.
 *
 * @remarks A convention of this library: no document is cited for the steps. A project can begin unsigned. What is not
 * accepted goes back to work (退回整改), as often as needed. Nobody accepts their own work; a cancellation and a termination
 * give a reason.
 */
export const projectMachine: StateMachine<ProjectState, ProjectEvent, ProjectConditions, ProjectRecord> = {
  id: "project",
  title: { en: "Project", "zh-CN": "项目" },
  initial: "planned",
  states: {
    planned: { label: { en: "planned", "zh-CN": "拟实施" } },
    signed: { label: { en: "signed", "zh-CN": "已签约" } },
    "in-progress": { label: { en: "in progress", "zh-CN": "实施中" } },
    suspended: { label: { en: "suspended", "zh-CN": "已暂停" } },
    accepting: { label: { en: "under acceptance", "zh-CN": "验收中" } },
    accepted: { label: { en: "accepted", "zh-CN": "已通过验收" } },
    closed: { label: { en: "closed", "zh-CN": "已结项" }, final: true },
    cancelled: { label: { en: "cancelled", "zh-CN": "已取消" }, final: true },
    terminated: { label: { en: "terminated", "zh-CN": "已终止" }, final: true },
  },
  events: {
    sign: { en: "sign", "zh-CN": "签约" },
    start: { en: "start work", "zh-CN": "启动实施" },
    suspend: { en: "suspend", "zh-CN": "暂停" },
    resume: { en: "resume", "zh-CN": "恢复" },
    deliver: { en: "hand over", "zh-CN": "提交验收" },
    "send-back": { en: "send back", "zh-CN": "退回整改" },
    accept: { en: "accept", "zh-CN": "验收通过" },
    close: { en: "close", "zh-CN": "结项" },
    cancel: { en: "cancel", "zh-CN": "取消" },
    terminate: { en: "terminate", "zh-CN": "终止" },
  },
  transitions: [
    { event: "sign", from: ["planned"], to: "signed" },
    { event: "start", from: ["planned", "signed"], to: "in-progress" },
    { event: "suspend", from: ["in-progress"], to: "suspended" },
    { event: "resume", from: ["suspended"], to: "in-progress" },
    { event: "deliver", from: ["in-progress"], to: "accepting" },
    { event: "send-back", from: ["accepting"], to: "in-progress" },
    { event: "accept", from: ["accepting"], to: "accepted", guards: [acceptanceIsSound] },
    { event: "close", from: ["accepted"], to: "closed" },
    { event: "cancel", from: ["planned", "signed"], to: "cancelled", guards: [givesReason] },
    {
      event: "terminate",
      from: ["in-progress", "suspended", "accepting"],
      to: "terminated",
      guards: [givesReason],
    },
  ],
};
