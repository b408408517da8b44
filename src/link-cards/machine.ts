import type { StateMachine } from "../core/index.ts";

/** The state of a link card. */
export type LinkCardState = "draft" | "issued" | "replaced" | "revoked" | "expired";

/** What can happen to a link card. */
export type LinkCardEvent = "issue" | "replace" | "revoke" | "expire";

/**
 * The life of a link card, from the draft to its end.
 *
 * @remarks A card is issued again when a printed contact changes: the turnover of staff is the main cause. An expired
 * card stays expired, also where a new one replaces it.
 */
export const linkCardMachine: StateMachine<LinkCardState, LinkCardEvent> = {
  id: "link-card",
  title: { en: "Link card", "zh-CN": "服务连心卡" },
  initial: "draft",
  states: {
    draft: { label: { en: "draft", "zh-CN": "制作中" } },
    issued: { label: { en: "issued", "zh-CN": "已发放" } },
    replaced: { label: { en: "replaced", "zh-CN": "已换发" }, final: true },
    revoked: { label: { en: "revoked", "zh-CN": "已作废" }, final: true },
    expired: { label: { en: "expired", "zh-CN": "已过期" }, final: true },
  },
  events: {
    issue: { en: "issue", "zh-CN": "发放" },
    replace: { en: "replacement", "zh-CN": "换发" },
    revoke: { en: "revocation", "zh-CN": "作废" },
    expire: { en: "expiry", "zh-CN": "到期" },
  },
  transitions: [
    { event: "issue", from: ["draft"], to: "issued" },
    { event: "replace", from: ["issued"], to: "replaced" },
    { event: "revoke", from: ["issued"], to: "revoked" },
    { event: "expire", from: ["issued"], to: "expired" },
  ],
};
