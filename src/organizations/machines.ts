import type { StateMachine } from "../core/index.ts";
import type { OrganizationEventKind } from "./model.ts";

/** The state of an organization's registration (登记). */
export type OrganizationState =
  | "unregistered"
  | "preparing"
  | "abandoned"
  | "registered"
  | "suspended"
  | "liquidating"
  | "deregistered"
  | "registration-revoked"
  | "certificate-revoked"
  | "banned";

/** The events that change the state of a registration. */
export type OrganizationLifeEvent = Extract<
  OrganizationEventKind,
  | "prepare"
  | "abandon"
  | "register"
  | "change"
  | "suspend"
  | "resume"
  | "liquidate"
  | "deregister"
  | "revoke-registration"
  | "revoke-certificate"
  | "ban"
>;

/** The state of an organization's filing (备案). */
export type FilingState = "unfiled" | "filed" | "filing-cancelled";

/** The events that change the state of a filing. */
export type FilingEvent = Extract<OrganizationEventKind, "file" | "cancel-filing">;

/** Whether an organization is on a list of the registering body. */
export type ListState = "not-listed" | "listed";

/** The events of the list of abnormal activity. */
export type AbnormalListEvent = Extract<OrganizationEventKind, "list-abnormal" | "delist-abnormal">;

/** The events of the list of serious violations. */
export type SeriousListEvent = Extract<OrganizationEventKind, "list-serious" | "delist-serious">;

/**
 * The life of a registered organization (登记), from preparation to its end.
 *
 * @remarks 社会团体登记管理条例 (1998, amended 2016), articles 12, 18 to 21 and 29 to 35; 民办非企业单位登记管理暂行条例
 * (1998), articles 15 to 17 and 24 to 27; 基金会管理条例 (2004), articles 15 to 19 and 40 to 43. A change of the
 * registration leaves the state as it is. 撤销登记 and 吊销登记证书 are two acts with a state each; after either a body
 * may still be liquidated and deregistered. 取缔 meets who acts without registration: before it, or after it was revoked.
 * Registration without a recorded preparation is usual since 2016.
 */
export const organizationMachine: StateMachine<OrganizationState, OrganizationLifeEvent> = {
  id: "organization",
  title: { en: "Registration of a social organization", "zh-CN": "社会组织登记" },
  initial: "unregistered",
  states: {
    unregistered: { label: { en: "not registered", "zh-CN": "未登记" } },
    preparing: { label: { en: "in preparation", "zh-CN": "筹备" } },
    abandoned: { label: { en: "preparation given up", "zh-CN": "终止筹备" }, final: true },
    registered: { label: { en: "registered", "zh-CN": "已登记" } },
    suspended: { label: { en: "suspended", "zh-CN": "限期停止活动" } },
    liquidating: { label: { en: "in liquidation", "zh-CN": "清算中" } },
    deregistered: { label: { en: "deregistered", "zh-CN": "已注销" }, final: true },
    "registration-revoked": { label: { en: "registration revoked", "zh-CN": "撤销登记" } },
    "certificate-revoked": { label: { en: "certificate revoked", "zh-CN": "吊销登记证书" } },
    banned: { label: { en: "banned", "zh-CN": "已取缔" }, final: true },
  },
  events: {
    prepare: { en: "preparation begins", "zh-CN": "筹备" },
    abandon: { en: "preparation abandoned", "zh-CN": "终止筹备" },
    register: { en: "registration", "zh-CN": "成立登记" },
    change: { en: "change of registration", "zh-CN": "变更登记" },
    suspend: { en: "suspension for a time", "zh-CN": "限期停止活动" },
    resume: { en: "activities resumed", "zh-CN": "恢复活动" },
    liquidate: { en: "liquidation begins", "zh-CN": "清算" },
    deregister: { en: "deregistration", "zh-CN": "注销登记" },
    "revoke-registration": { en: "registration revoked", "zh-CN": "撤销登记" },
    "revoke-certificate": { en: "certificate of registration revoked", "zh-CN": "吊销登记证书" },
    ban: { en: "ban", "zh-CN": "取缔" },
  },
  transitions: [
    { event: "prepare", from: ["unregistered"], to: "preparing" },
    { event: "abandon", from: ["preparing"], to: "abandoned" },
    { event: "register", from: ["unregistered", "preparing"], to: "registered" },
    { event: "change", from: ["registered"], to: "registered" },
    { event: "suspend", from: ["registered"], to: "suspended" },
    { event: "resume", from: ["suspended"], to: "registered" },
    {
      event: "liquidate",
      from: ["registered", "suspended", "registration-revoked", "certificate-revoked"],
      to: "liquidating",
    },
    {
      event: "deregister",
      from: ["registered", "suspended", "liquidating", "registration-revoked", "certificate-revoked"],
      to: "deregistered",
    },
    {
      event: "revoke-registration",
      from: ["registered", "suspended", "liquidating"],
      to: "registration-revoked",
    },
    {
      event: "revoke-certificate",
      from: ["registered", "suspended", "liquidating"],
      to: "certificate-revoked",
    },
    {
      event: "ban",
      from: ["unregistered", "preparing", "registration-revoked", "certificate-revoked"],
      to: "banned",
    },
  ],
};

/**
 * The life of a filing (备案) of an organization that is not registered; it may be filed again.
 *
 * @remarks 民办发〔2020〕36号, section 3: a street office, a township or a community lists the organizations that do not
 * reach the conditions of registration. Another axis than the registration: a filed organization can register later.
 */
export const filingMachine: StateMachine<FilingState, FilingEvent> = {
  id: "filing",
  title: { en: "Filing of a community social organization", "zh-CN": "社区社会组织备案" },
  initial: "unfiled",
  states: {
    unfiled: { label: { en: "not filed", "zh-CN": "未备案" } },
    filed: { label: { en: "filed", "zh-CN": "已备案" } },
    "filing-cancelled": { label: { en: "filing cancelled", "zh-CN": "备案已注销" } },
  },
  events: {
    file: { en: "filing", "zh-CN": "备案" },
    "cancel-filing": { en: "filing cancelled", "zh-CN": "注销备案" },
  },
  transitions: [
    { event: "file", from: ["unfiled", "filing-cancelled"], to: "filed" },
    { event: "cancel-filing", from: ["filed"], to: "filing-cancelled" },
  ],
};

/**
 * The list of abnormal activity (活动异常名录); an organization can be listed on further grounds, and again.
 *
 * @remarks 社会组织信用信息管理办法 (2018).
 */
export const abnormalListMachine: StateMachine<ListState, AbnormalListEvent> = {
  id: "abnormal-list",
  title: { en: "List of abnormal activity", "zh-CN": "社会组织活动异常名录" },
  initial: "not-listed",
  states: {
    "not-listed": { label: { en: "not listed", "zh-CN": "未列入" } },
    listed: { label: { en: "listed", "zh-CN": "已列入" } },
  },
  events: {
    "list-abnormal": { en: "entered in the list of abnormal activity", "zh-CN": "列入活动异常名录" },
    "delist-abnormal": { en: "removed from the list of abnormal activity", "zh-CN": "移出活动异常名录" },
  },
  transitions: [
    { event: "list-abnormal", from: ["not-listed", "listed"], to: "listed" },
    { event: "delist-abnormal", from: ["listed"], to: "not-listed" },
  ],
};

/**
 * The list of serious violations (严重违法失信名单); an organization can be listed on further grounds, and again.
 *
 * @remarks 社会组织信用信息管理办法 (2018).
 */
export const seriousListMachine: StateMachine<ListState, SeriousListEvent> = {
  id: "serious-list",
  title: { en: "List of serious violations", "zh-CN": "社会组织严重违法失信名单" },
  initial: "not-listed",
  states: {
    "not-listed": { label: { en: "not listed", "zh-CN": "未列入" } },
    listed: { label: { en: "listed", "zh-CN": "已列入" } },
  },
  events: {
    "list-serious": { en: "entered in the list of serious violations", "zh-CN": "列入严重违法失信名单" },
    "delist-serious": { en: "removed from the list of serious violations", "zh-CN": "移出严重违法失信名单" },
  },
  transitions: [
    { event: "list-serious", from: ["not-listed", "listed"], to: "listed" },
    { event: "delist-serious", from: ["listed"], to: "not-listed" },
  ],
};
