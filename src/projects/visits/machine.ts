import type { StateMachine } from "../../core/index.ts";
import type { NeedEventKind } from "./model.ts";

/** The state of a need. */
export type NeedState = "recorded" | "assigned" | "resolved" | "referred" | "cannot-resolve" | "followed-up";

/**
 * The life of a need, from its record to the question whether it was met.
 *
 * @remarks The order of the steps is that of this library: no document prescribes it. A need that was referred can come
 * back as resolved, and one that cannot be resolved is followed up as well.
 */
export const needMachine: StateMachine<NeedState, NeedEventKind> = {
  id: "need",
  title: { en: "Need", "zh-CN": "居民诉求" },
  initial: "recorded",
  states: {
    recorded: { label: { en: "recorded", "zh-CN": "已登记" } },
    assigned: { label: { en: "assigned", "zh-CN": "已交办" } },
    resolved: { label: { en: "resolved", "zh-CN": "已解决" } },
    referred: { label: { en: "referred", "zh-CN": "已转介" } },
    "cannot-resolve": { label: { en: "cannot be resolved", "zh-CN": "暂无法解决" } },
    "followed-up": { label: { en: "followed up", "zh-CN": "已回访" }, final: true },
  },
  events: {
    assign: { en: "assignment", "zh-CN": "交办" },
    resolve: { en: "solution", "zh-CN": "解决" },
    refer: { en: "referral", "zh-CN": "转介" },
    "give-up": { en: "finding that it cannot be resolved", "zh-CN": "认定暂无法解决" },
    "follow-up": { en: "follow-up", "zh-CN": "回访" },
  },
  transitions: [
    { event: "assign", from: ["recorded", "referred"], to: "assigned" },
    { event: "resolve", from: ["recorded", "assigned", "referred"], to: "resolved" },
    { event: "refer", from: ["recorded", "assigned"], to: "referred" },
    { event: "give-up", from: ["recorded", "assigned", "referred"], to: "cannot-resolve" },
    { event: "follow-up", from: ["resolved", "referred", "cannot-resolve"], to: "followed-up" },
  ],
};
