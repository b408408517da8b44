import * as z from "zod/mini";
import {
  CivilDateSchema,
  codeSchema,
  InstantSchema,
  QuantitySchema,
  rule,
  type Agrees,
} from "../../core/index.ts";
import { isTheme, type Theme } from "../../indicators/index.ts";
import {
  BodyReferenceSchema,
  FilledTextSchema,
  isAmountInFen,
  PlaceReferenceSchema,
  SourceReferenceSchema,
} from "../../organizations/index.ts";
import type { Bid, OpenCall, OpenCallKind } from "./model.ts";
import {
  foreignBidsOf,
  impossibleCallEventOf,
  ineligibleWinnersOf,
  leadsMissedOf,
  repeatedBidsOf,
} from "./rule-params.ts";
import {
  awardFollowsSubmission,
  awardHasEligibleBid,
  awardHasWinner,
  awardsPrecedeWork,
  bidsAreApart,
  bidsAreOfCall,
  bidsCloseAfterPublishing,
  budgetIsInYuan,
  callEventsArePossible,
  endHasNoWinner,
  isOpenCallKind,
  isScore,
  leadsAreApart,
  terminationGivesReason,
  winnersAreEligible,
  winnersHaveCriterion,
  winnersHaveOneLead,
} from "./rules.ts";

const bidSchema = /* @__PURE__ */ (() =>
  z
    .object({
      id: FilledTextSchema,
      call: z.optional(FilledTextSchema),
      bidder: BodyReferenceSchema,
      leads: z.optional(z.array(FilledTextSchema)),
      submittedOn: z.optional(CivilDateSchema),
      eligible: z.optional(z.boolean()),
      score: z.optional(z.number().check(rule(isScore, "bid.score"))),
      withdrawn: z.optional(z.boolean()),
      award: z.optional(
        z.object({
          on: z.optional(CivilDateSchema),
          amountFen: z.optional(z.number().check(rule(isAmountInFen, "organization.amount"))),
          acceptanceCriterion: z.optional(FilledTextSchema),
        }),
      ),
    })
    .check(
      rule(awardFollowsSubmission, "bid.award-before-submission", ["award"]),
      rule(leadsAreApart, "bid.lead-repeated", ["leads"]),
    ))();

/** The schema of a bid. */
export const BidSchema: z.ZodMiniType<Bid, Bid> = bidSchema satisfies Agrees<Bid, z.output<typeof bidSchema>>;

const eventSchema = /* @__PURE__ */ (() =>
  z.object({
    event: z.enum([
      "publish",
      "open",
      "evaluate",
      "award",
      "declare-no-award",
      "start",
      "deliver",
      "accept",
      "withdraw",
      "terminate",
    ]),
    on: z.optional(CivilDateSchema),
    at: z.optional(InstantSchema),
    reason: z.optional(FilledTextSchema),
  }))();

const openCallSchema = /* @__PURE__ */ (() =>
  z
    .object({
      id: FilledTextSchema,
      title: FilledTextSchema,
      englishTitle: z.optional(FilledTextSchema),
      kind: codeSchema<OpenCallKind>(isOpenCallKind, "open-call.kind"),
      publisher: z.optional(BodyReferenceSchema),
      place: z.optional(PlaceReferenceSchema),
      themes: z.optional(z.array(codeSchema<Theme>(isTheme, "indicator.theme"))),
      need: z.optional(FilledTextSchema),
      bidsUntil: z.optional(CivilDateSchema),
      completeBy: z.optional(CivilDateSchema),
      acceptanceCriteria: z.optional(FilledTextSchema),
      budget: z.optional(QuantitySchema),
      bids: z.optional(z.array(BidSchema)),
      events: z.optional(z.array(eventSchema)),
      source: z.optional(SourceReferenceSchema),
    })
    .check(
      rule(budgetIsInYuan, "open-call.budget-unit", ["budget"]),
      rule(callEventsArePossible, "open-call.event-impossible", ["events"], impossibleCallEventOf),
      rule(bidsCloseAfterPublishing, "open-call.deadline-before-publishing", ["bidsUntil"]),
      rule(awardHasEligibleBid, "open-call.no-eligible-bid", ["bids"]),
      rule(awardHasWinner, "open-call.winner-missing", ["bids"]),
      rule(winnersAreEligible, "open-call.winner-not-eligible", ["bids"], ineligibleWinnersOf),
      rule(winnersHaveOneLead, "open-call.one-lead", ["bids"], leadsMissedOf),
      rule(winnersHaveCriterion, "open-call.acceptance-criterion", ["acceptanceCriteria"]),
      rule(awardsPrecedeWork, "open-call.award-after-start", ["bids"]),
      rule(endHasNoWinner, "open-call.award-after-end", ["bids"]),
      rule(terminationGivesReason, "open-call.reason-missing", ["events"]),
      rule(bidsAreApart, "open-call.bid-repeated", ["bids"], repeatedBidsOf),
      rule(bidsAreOfCall, "open-call.bid-of-other-call", ["bids"], foreignBidsOf),
    ))();

/** The schema of a call. */
export const OpenCallSchema: z.ZodMiniType<OpenCall, OpenCall> = openCallSchema satisfies Agrees<
  OpenCall,
  z.output<typeof openCallSchema>
>;
