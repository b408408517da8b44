import type { StateMachine } from "../core/index.ts";
import type { VenueEventKind } from "./model.ts";

/** The state of a venue. */
export type VenueState = "unopened" | "planned" | "operating" | "suspended" | "closed";

/**
 * The life of a venue, from the plan to its end; what is closed can open again.
 *
 * @remarks A proposal of this library: no document names these states. A record may begin anywhere, because few sources
 * tell when a venue was opened.
 */
export const venueMachine: StateMachine<VenueState, VenueEventKind> = {
  id: "venue",
  title: { en: "Operation of a venue", "zh-CN": "场所运行" },
  initial: "unopened",
  states: {
    unopened: { label: { en: "not opened", "zh-CN": "未启用" } },
    planned: { label: { en: "planned", "zh-CN": "拟建" } },
    operating: { label: { en: "operating", "zh-CN": "运行中" } },
    suspended: { label: { en: "suspended", "zh-CN": "暂停开放" } },
    closed: { label: { en: "closed down", "zh-CN": "已停用" } },
  },
  events: {
    plan: { en: "planned", "zh-CN": "列入计划" },
    open: { en: "opened", "zh-CN": "启用" },
    suspend: { en: "suspended", "zh-CN": "暂停开放" },
    resume: { en: "resumed", "zh-CN": "恢复开放" },
    close: { en: "closed down", "zh-CN": "停用" },
  },
  transitions: [
    { event: "plan", from: ["unopened"], to: "planned" },
    { event: "open", from: ["unopened", "planned", "closed"], to: "operating" },
    { event: "suspend", from: ["unopened", "operating"], to: "suspended" },
    { event: "resume", from: ["unopened", "suspended"], to: "operating" },
    { event: "close", from: ["unopened", "planned", "operating", "suspended"], to: "closed" },
  ],
};
