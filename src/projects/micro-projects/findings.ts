import type { RuleSetKey } from "../../core/index.ts";
import type { MicroProjectKind, MicroProjectStep } from "./code-lists.ts";

/** What is found in a micro-project by itself, and by the conditions of its machine. */
export type MicroProjectModelFindings = {
  /** The topic is none of the list, and no code of one's own. */
  readonly "micro-project.topic": Record<never, never>;
  /** The reason of exclusion is none of the list, and no code of one's own. */
  readonly "micro-project.exclusion": Record<never, never>;
  /** An amount that is no whole number of fen above nothing. */
  readonly "micro-project.amount": Record<never, never>;
  /** A count of people that is no whole number from 0 on. */
  readonly "micro-project.count": Record<never, never>;
  /** A year before the programme began, or far from now. */
  readonly "micro-project.year": Record<never, never>;
  /** More agreed than were present, or more were present than the council has members. */
  readonly "micro-project.vote": Record<never, never>;
  /** More was decided than was asked for. */
  readonly "micro-project.decided-above-requested": Record<never, never>;
  /** Who accepts the work is who carried it out. */
  readonly "micro-project.accepts-own-work": Record<never, never>;
  /** One step was made public twice in the record. */
  readonly "micro-project.publicity-repeated": Record<never, never>;
  /** The event at `position`, counted from 1, cannot happen there, or lacks what `code` says. */
  readonly "micro-project.event-impossible": { readonly position: number; readonly code: string };
  /** Deliberated without a vote. */
  readonly "micro-project.vote-missing": Record<never, never>;
  /** Decided without an amount. */
  readonly "micro-project.amount-missing": Record<never, never>;
  /** Decided, or still to be decided, although something excludes it. */
  readonly "micro-project.excluded": { readonly exclusion: string };
  /** Begun, and nobody carries it out. */
  readonly "micro-project.contractor-missing": Record<never, never>;
  /** Accepted, and nobody accepted it. */
  readonly "micro-project.acceptor-missing": Record<never, never>;
  /** Rejected or cancelled without a reason. */
  readonly "micro-project.reason-missing": Record<never, never>;
  /** A step that has happened was not made public, by the data recorded. A remark. */
  readonly "micro-project.not-public": { readonly step: MicroProjectStep };
  /** How many residents support the proposal is not recorded. A remark. */
  readonly "micro-project.supporters-missing": Record<never, never>;
  /** How many members the council has is not recorded beside its vote. A remark. */
  readonly "micro-project.members-missing": Record<never, never>;
  /** More was spent than was decided. A remark. */
  readonly "micro-project.spent-above-decided": Record<never, never>;
};

/** Why a vote of the council counts as it does. All are warnings. */
export type CouncilFindings = {
  /** Which quorum and majority are asked for was not passed. */
  readonly "council.rules-missing": Record<never, never>;
  /** How many members the council has is not recorded, so that the quorum cannot be told. */
  readonly "council.members-missing": Record<never, never>;
  /** Too few were present; `needed` is the least number. */
  readonly "council.no-quorum": { readonly present: number; readonly needed: number };
  /** Too few agreed; `needed` is the least number. */
  readonly "council.no-majority": { readonly agree: number; readonly needed: number };
};

/** Limits of micro-projects, and what many of them contradict. Amounts are in yuan. */
export type MicroProjectSetFindings = {
  /** No limits are known for the place on that day. */
  readonly "micro-project.limits-unknown": Record<never, never>;
  /** The limits hold in a part of the division only, and the place does not say that it lies in it. */
  readonly "micro-project.limits-of-a-part": { readonly street: string };
  /** Above what is given for one item, in principle. */
  readonly "micro-project.over-limit": {
    readonly kind: MicroProjectKind;
    readonly limitYuan: number;
    readonly ruleSet: RuleSetKey;
  };
  /** All items of a community and year are above what it is given, in principle; positions count from 1. */
  readonly "micro-project.community-over-limit": {
    readonly year: number;
    readonly sumYuan: number;
    readonly limitYuan: number;
    readonly positions: readonly number[];
    readonly ruleSet: RuleSetKey;
  };
  /** Items of one contractor in one community and year are together above the limit of one: one item may have been split. */
  readonly "micro-project.split-suspected": {
    readonly positions: readonly number[];
    readonly sumYuan: number;
    readonly limitYuan: number;
    readonly ruleSet: RuleSetKey;
  };
  /** Decided although the council did not agree, by the rules passed. */
  readonly "micro-project.decided-without-council": Record<never, never>;
  /** Micro-projects of the same reference; positions count from 1. */
  readonly "micro-project.repeated": { readonly positions: readonly number[] };
};

/** Why something of a micro-project is due. All are warnings. */
export type MicroProjectDueFindings = {
  /** The day by which it is to be delivered is recorded. */
  readonly "micro-project.delivery-due": Record<never, never>;
  /** By when it is to be delivered is not recorded. */
  readonly "micro-project.delivery-undated": Record<never, never>;
  /** It is delivered and waits to be accepted; by when is not recorded. */
  readonly "micro-project.acceptance-due": Record<never, never>;
  /** The notice of a step ends on that day. */
  readonly "micro-project.notice-ends": { readonly step: MicroProjectStep };
};

/** Every code that the family of micro-projects finds. */
export type MicroProjectFamilyFindings = MicroProjectModelFindings &
  CouncilFindings &
  MicroProjectSetFindings &
  MicroProjectDueFindings;
