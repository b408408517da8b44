// Machines for the tests of this folder.
import {
  errorOf,
  warningOf,
  type EventRecord,
  type Finding,
  type Label,
  type StateMachine,
} from "../../../src/core/index.ts";

/** Freezes a value and everything in it, functions aside, so that a mutation throws. */
export function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

export function label(text: string): Label {
  return { en: text, "zh-CN": text };
}

export type LifeState =
  | "preparing"
  | "registered"
  | "suspended"
  | "liquidating"
  | "deregistered"
  | "revoked"
  | "abandoned"
  | "banned";
export type LifeEvent =
  "register" | "abandon" | "suspend" | "resume" | "dissolve" | "deregister" | "revoke" | "ban" | "change";

export interface Life {
  readonly certificate: boolean;
  readonly debts: number;
}

export interface LifeRecord extends EventRecord<LifeEvent> {
  readonly reason?: string | undefined;
}

const needsCertificate = ({ certificate }: Life): readonly Finding[] =>
  certificate ? [] : [errorOf("life.no-certificate", {})];
const remarksDebts = ({ debts }: Life): readonly Finding[] =>
  debts > 0 ? [warningOf("life.debts", { debts })] : [];
const needsReason = (_: Life, { reason }: Partial<LifeRecord>): readonly Finding[] =>
  reason === undefined ? [errorOf("life.no-reason", {})] : [];

/** The lifecycle of a social organization: suggested states of the registration regulations. */
export const life: StateMachine<LifeState, LifeEvent, Life, LifeRecord> = frozen({
  id: "life",
  title: { en: "Lifecycle", "zh-CN": "存续状态" },
  initial: "preparing",
  states: {
    preparing: { label: { en: "preparing", "zh-CN": "筹备" } },
    registered: { label: { en: "registered", "zh-CN": "成立登记" } },
    suspended: { label: { en: "suspended", "zh-CN": "限期停止活动" } },
    liquidating: { label: { en: "in liquidation", "zh-CN": "清算中" } },
    deregistered: { label: { en: "deregistered", "zh-CN": "注销" }, final: true },
    revoked: { label: { en: "registration revoked", "zh-CN": "撤销登记" } },
    abandoned: { label: { en: "abandoned", "zh-CN": "放弃筹备" }, final: true },
    banned: { label: { en: "banned", "zh-CN": "取缔" }, final: true },
  },
  events: {
    register: { en: "register", "zh-CN": "成立登记" },
    abandon: { en: "abandon", "zh-CN": "放弃筹备" },
    suspend: { en: "suspend", "zh-CN": "限期停止活动" },
    resume: { en: "resume", "zh-CN": "恢复活动" },
    dissolve: { en: "dissolve", "zh-CN": "解散" },
    deregister: { en: "deregister", "zh-CN": "注销登记" },
    revoke: { en: "revoke", "zh-CN": "撤销登记" },
    ban: { en: "ban", "zh-CN": "取缔" },
    change: { en: "change", "zh-CN": "变更登记" },
  },
  transitions: [
    { event: "register", from: ["preparing"], to: "registered", guards: [needsCertificate] },
    { event: "abandon", from: ["preparing"], to: "abandoned" },
    { event: "change", from: ["registered"], to: "registered" },
    { event: "suspend", from: ["registered"], to: "suspended" },
    { event: "resume", from: ["suspended"], to: "registered" },
    { event: "dissolve", from: ["registered"], to: "liquidating", guards: [remarksDebts] },
    { event: "deregister", from: ["liquidating", "revoked"], to: "deregistered" },
    {
      event: "revoke",
      from: ["registered", "suspended"],
      to: "revoked",
      guards: [needsReason, remarksDebts],
    },
    { event: "ban", from: ["preparing", "revoked"], to: "banned" },
  ],
});

export const sound: Life = frozen({ certificate: true, debts: 0 });
