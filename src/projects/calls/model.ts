import type { CivilDate, EventRecord, ExtensibleCode, Quantity } from "../../core/index.ts";
import type { Theme } from "../../indicators/index.ts";
import type { BodyReference, PlaceReference, SourceReference } from "../../organizations/index.ts";

/**
 * What a call is.
 *
 * @remarks `open-call` (揭榜挂帅) publishes a problem and gives it to whoever solves it best, under one named lead;
 * `venture` (公益创投) gives seed money to several projects; `purchase` (政府购买服务) buys a service; `solicitation`
 * (项目征集) collects proposals.
 */
export type OpenCallKind = "open-call" | "venture" | "purchase" | "solicitation";

/** The state of a call. */
export type OpenCallState =
  | "collecting"
  | "published"
  | "open"
  | "evaluating"
  | "awarded"
  | "in-progress"
  | "accepting"
  | "closed"
  | "withdrawn"
  | "no-award"
  | "terminated";

/** What can happen to a call. */
export type OpenCallEvent =
  | "publish"
  | "open"
  | "evaluate"
  | "award"
  | "declare-no-award"
  | "start"
  | "deliver"
  | "accept"
  | "withdraw"
  | "terminate";

/** What is recorded of something that happened to a call. */
export interface OpenCallRecord extends EventRecord<OpenCallEvent> {
  /** Why, as the source says it; a termination has one. */
  readonly reason?: string | undefined;
}

/** That a bid was chosen, and on which terms. */
export interface BidAward {
  /** The day of the decision, a civil date. */
  readonly on?: CivilDate | undefined;
  /** The money promised, in fen. */
  readonly amountFen?: number | undefined;
  /** By what the result is accepted, where the call does not say it for all (验收标准). */
  readonly acceptanceCriterion?: string | undefined;
}

/** A bid for a call: who wants to solve the problem, and what became of it. */
export interface Bid {
  /** The application's own reference; opaque. */
  readonly id: string;
  /** The reference of the call, where bids are kept in a list of their own. */
  readonly call?: string | undefined;
  /** Who bids. */
  readonly bidder: BodyReference;
  /** Opaque references of the persons named as its lead (帅); never their names. */
  readonly leads?: readonly string[] | undefined;
  /** The day on which it was handed in, a civil date. */
  readonly submittedOn?: CivilDate | undefined;
  /** Whether it meets the conditions of the call; absent where nobody has said. */
  readonly eligible?: boolean | undefined;
  /** The score of the evaluation, from 0 on. */
  readonly score?: number | undefined;
  /** `true` where the bidder took it back. */
  readonly withdrawn?: boolean | undefined;
  /** That it was chosen; absent where it was not. */
  readonly award?: BidAward | undefined;
}

/** A call that publishes a problem, or money for projects, and lets others bid. */
export interface OpenCall {
  /** The application's own reference; opaque. */
  readonly id: string;
  /** What it is called, as the source prints it. */
  readonly title: string;
  /** What it is called in English. */
  readonly englishTitle?: string | undefined;
  /** What kind of call it is. */
  readonly kind: ExtensibleCode<OpenCallKind>;
  /** Who publishes it. */
  readonly publisher?: BodyReference | undefined;
  /** Where its problem lies. */
  readonly place?: PlaceReference | undefined;
  /** What it is about. */
  readonly themes?: readonly ExtensibleCode<Theme>[] | undefined;
  /** The problem to be solved (榜单需求). */
  readonly need?: string | undefined;
  /** The last day for bids, inclusive, a civil date. */
  readonly bidsUntil?: CivilDate | undefined;
  /** The last day on which the result is in time, inclusive, a civil date. */
  readonly completeBy?: CivilDate | undefined;
  /** By what results are accepted, for all bids (验收标准). */
  readonly acceptanceCriteria?: string | undefined;
  /** The money for it, in yuan, hedged as it was said. */
  readonly budget?: Quantity | undefined;
  /** The bids; absent where they are not recorded, an empty list where there were none. */
  readonly bids?: readonly Bid[] | undefined;
  /** What happened, in the order in which it took effect. */
  readonly events?: readonly OpenCallRecord[] | undefined;
  /** Where all this was read. */
  readonly source?: SourceReference | undefined;
}
