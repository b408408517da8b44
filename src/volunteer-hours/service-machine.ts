import type { StateMachine } from "../core/index.ts";
import type { ServiceState } from "./code-lists.ts";

/** What can happen to a service. */
export type ServiceEvent = "confirm" | "complete" | "miss" | "cancel" | "void";

/**
 * The life of a service record, from signing up to its completion.
 *
 * @remarks Only a completed service counts. Whoever was recorded as absent can report the error, and the organization
 * verifies and amends it (ministry order 67 of 2020, articles 12 and 13), so that an absence can still be completed. What
 * is void stays recorded, and counts no longer.
 */
export const serviceRecordMachine: StateMachine<ServiceState, ServiceEvent> = {
  id: "service-record",
  title: { en: "Service record", "zh-CN": "志愿服务记录" },
  initial: "signed-up",
  states: {
    "signed-up": { label: { en: "signed up", "zh-CN": "已报名" } },
    confirmed: { label: { en: "confirmed", "zh-CN": "已确认" } },
    completed: { label: { en: "completed", "zh-CN": "已完成" } },
    "no-show": { label: { en: "no-show", "zh-CN": "缺席" } },
    cancelled: { label: { en: "cancelled", "zh-CN": "已取消" }, final: true },
    void: { label: { en: "void", "zh-CN": "已作废" }, final: true },
  },
  events: {
    confirm: { en: "confirmed", "zh-CN": "确认" },
    complete: { en: "service completed", "zh-CN": "完成服务" },
    miss: { en: "absent", "zh-CN": "缺席" },
    cancel: { en: "cancelled", "zh-CN": "取消" },
    void: { en: "declared void", "zh-CN": "作废" },
  },
  transitions: [
    { event: "confirm", from: ["signed-up"], to: "confirmed" },
    { event: "complete", from: ["signed-up", "confirmed", "no-show"], to: "completed" },
    { event: "miss", from: ["signed-up", "confirmed"], to: "no-show" },
    { event: "cancel", from: ["signed-up", "confirmed"], to: "cancelled" },
    { event: "void", from: ["completed", "no-show"], to: "void" },
  ],
};
