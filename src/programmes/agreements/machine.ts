import type { StateMachine } from "../../core/index.ts";

/** The state of an agreement. */
export type AgreementState = "draft" | "signed" | "in-force" | "expired" | "terminated";

/** What can happen to an agreement. */
export type AgreementEvent = "sign" | "begin" | "renew" | "expire" | "terminate";

/**
 * The life of an agreement, from the draft to its end.
 *
 * @remarks Without another day an agreement binds from its conclusion (民法典, article 502, cited from memory). One that
 * was renewed too late had expired in between.
 */
export const agreementMachine: StateMachine<AgreementState, AgreementEvent> = {
  id: "agreement",
  title: { en: "Agreement", "zh-CN": "协议" },
  initial: "draft",
  states: {
    draft: { label: { en: "draft", "zh-CN": "未签署" } },
    signed: { label: { en: "signed, not yet in force", "zh-CN": "已签署未生效" } },
    "in-force": { label: { en: "in force", "zh-CN": "履行中" } },
    expired: { label: { en: "expired", "zh-CN": "已到期" } },
    terminated: { label: { en: "terminated", "zh-CN": "已终止" }, final: true },
  },
  events: {
    sign: { en: "signing", "zh-CN": "签署" },
    begin: { en: "entry into force", "zh-CN": "生效" },
    renew: { en: "renewal", "zh-CN": "续签" },
    expire: { en: "expiry", "zh-CN": "到期" },
    terminate: { en: "termination", "zh-CN": "终止" },
  },
  transitions: [
    { event: "sign", from: ["draft"], to: "signed" },
    { event: "begin", from: ["signed"], to: "in-force" },
    { event: "renew", from: ["expired"], to: "in-force" },
    { event: "expire", from: ["in-force"], to: "expired" },
    { event: "terminate", from: ["signed", "in-force"], to: "terminated" },
  ],
};
