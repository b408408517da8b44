import type { StateMachine } from "../../core/index.ts";
import type { LedgerEntryKind, LedgerState } from "./model.ts";

/**
 * What can happen to the minutes of a record in the ledger.
 *
 * @remarks A voided record can be approved again; the new approval reverses the voiding entry.
 */
export const ledgerMachine: StateMachine<LedgerState | "recorded", LedgerEntryKind> = {
  id: "ledger",
  title: { en: "Minutes of a service record", "zh-CN": "志愿服务时间入账" },
  initial: "recorded",
  states: {
    recorded: { label: { en: "recorded", "zh-CN": "已记录" } },
    approved: { label: { en: "approved", "zh-CN": "已审核入账" } },
    voided: { label: { en: "voided", "zh-CN": "已作废" } },
  },
  events: {
    approve: { en: "approval", "zh-CN": "审核入账" },
    void: { en: "voiding", "zh-CN": "作废" },
    recalculate: { en: "recalculation", "zh-CN": "重新核算" },
    correct: { en: "correction", "zh-CN": "更正" },
  },
  transitions: [
    { event: "approve", from: ["recorded", "voided"], to: "approved" },
    { event: "void", from: ["approved"], to: "voided" },
    { event: "recalculate", from: ["approved"], to: "approved" },
    { event: "correct", from: ["approved"], to: "approved" },
  ],
};
