import * as z from "zod/mini";
import {
  CivilDateSchema,
  InstantSchema,
  PeriodSchema,
  codeSchema,
  rule,
  type Agrees,
} from "../../core/index.ts";
import { GridIdSchema } from "../../identifiers/schema.ts";
import type { ContactRole } from "../../link-cards/index.ts";
import {
  BodyReferenceSchema,
  FilledTextSchema,
  PlaceReferenceSchema,
  SourceReferenceSchema,
} from "../../organizations/index.ts";
import { isHouseholdKey } from "./household-key.ts";
import type {
  CareAction,
  Need,
  NeedCategory,
  NeedReporter,
  Visit,
  VisitCampaign,
  VisitOutcome,
} from "./model.ts";
import { earlyNeedEvent, impossibleNeedEvent, misdatedNeedEvent } from "./rule-params.ts";
import {
  bodyFitsNeedEvent,
  feedbackFitsEvent,
  followUpHasFeedback,
  isCareAction,
  isNeedCategory,
  isNeedReporter,
  isTargetCount,
  isVisitOutcome,
  isVisitorRole,
  metWhereSomethingWasDone,
  needDueAfterRaised,
  needEventsAfterRaised,
  needEventsAreInOrder,
  needEventsArePossible,
  needHasHousehold,
  needHasOrigin,
  outcomeFitsMode,
  referralHasBody,
  targetsAreApart,
} from "./rules.ts";

function householdSchema(): z.ZodMiniType<string, string> {
  return z.string().check(rule(isHouseholdKey, "visit.household-key"));
}

function roleSchema(): ReturnType<typeof codeSchema<ContactRole>> {
  return codeSchema<ContactRole>(isVisitorRole, "visit.visitor-role");
}

const visitCampaignSchema = /* @__PURE__ */ (() =>
  z
    .object({
      id: FilledTextSchema,
      name: FilledTextSchema,
      period: z.optional(PeriodSchema),
      place: z.optional(PlaceReferenceSchema),
      visitorRoles: z.optional(z.array(roleSchema())),
      targets: z.optional(
        z.array(
          z.object({
            scope: z.enum(["campaign", "visitor", "community"]),
            households: z.number().check(rule(isTargetCount, "visit.target")),
          }),
        ),
      ),
      source: z.optional(SourceReferenceSchema),
    })
    .check(rule(targetsAreApart, "visit.target-repeated", ["targets"])))();

/** The schema of a campaign of visits. */
export const VisitCampaignSchema: z.ZodMiniType<VisitCampaign, VisitCampaign> =
  visitCampaignSchema satisfies Agrees<VisitCampaign, z.output<typeof visitCampaignSchema>>;

const visitSchema = /* @__PURE__ */ (() =>
  z
    .object({
      id: FilledTextSchema,
      campaign: z.optional(FilledTextSchema),
      household: householdSchema(),
      visitorRole: roleSchema(),
      visitor: z.optional(FilledTextSchema),
      grid: z.optional(GridIdSchema),
      place: z.optional(PlaceReferenceSchema),
      on: CivilDateSchema,
      mode: z.enum(["home", "phone", "online"]),
      outcome: codeSchema<VisitOutcome>(isVisitOutcome, "visit.outcome"),
      profileComplete: z.optional(z.boolean()),
      careActions: z.optional(z.array(codeSchema<CareAction>(isCareAction, "visit.care-action"))),
    })
    .check(
      rule(metWhereSomethingWasDone, "visit.nobody-met", ["outcome"]),
      rule(outcomeFitsMode, "visit.mode", ["mode"]),
    ))();

/** The schema of a visit. */
export const VisitSchema: z.ZodMiniType<Visit, Visit> = visitSchema satisfies Agrees<
  Visit,
  z.output<typeof visitSchema>
>;

const needEventSchema = /* @__PURE__ */ (() =>
  z
    .object({
      event: z.enum(["assign", "resolve", "refer", "give-up", "follow-up"]),
      on: z.optional(CivilDateSchema),
      at: z.optional(InstantSchema),
      to: z.optional(BodyReferenceSchema),
      feedback: z.optional(z.enum(["satisfied", "unsatisfied", "none"])),
    })
    .check(
      rule(followUpHasFeedback, "need.feedback-missing", ["feedback"]),
      rule(feedbackFitsEvent, "need.feedback-out-of-place", ["feedback"]),
      rule(referralHasBody, "need.body-missing", ["to"]),
      rule(bodyFitsNeedEvent, "need.body-out-of-place", ["to"]),
    ))();

const needSchema = /* @__PURE__ */ (() =>
  z
    .object({
      id: FilledTextSchema,
      visit: z.optional(FilledTextSchema),
      household: z.optional(householdSchema()),
      category: codeSchema<NeedCategory>(isNeedCategory, "need.category"),
      urgency: z.optional(z.enum(["ordinary", "urgent"])),
      reportedBy: z.optional(codeSchema<NeedReporter>(isNeedReporter, "need.reporter")),
      place: z.optional(PlaceReferenceSchema),
      raisedOn: CivilDateSchema,
      dueOn: z.optional(CivilDateSchema),
      events: z.optional(z.array(needEventSchema)),
    })
    .check(
      rule(needHasOrigin, "need.origin-missing", ["reportedBy"]),
      rule(needHasHousehold, "need.household-missing", ["household"]),
      rule(needDueAfterRaised, "need.due-before-raised", ["dueOn"]),
      rule(needEventsArePossible, "need.event-order", ["events"], impossibleNeedEvent),
      rule(needEventsAreInOrder, "need.event-dates", ["events"], misdatedNeedEvent),
      rule(needEventsAfterRaised, "need.event-before-raised", ["events"], earlyNeedEvent),
    ))();

/** The schema of a need. */
export const NeedSchema: z.ZodMiniType<Need, Need> = needSchema satisfies Agrees<
  Need,
  z.output<typeof needSchema>
>;
