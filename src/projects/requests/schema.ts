import * as z from "zod/mini";
import {
  CivilDateSchema,
  InstantSchema,
  codeSchema,
  rule,
  type Agrees,
  type ExtensibleCode,
} from "../../core/index.ts";
import type { EmploymentGroup, Theme } from "../../indicators/index.ts";
import {
  BodyReferenceSchema,
  FilledTextSchema,
  PlaceReferenceSchema,
  SourceReferenceSchema,
} from "../../organizations/index.ts";
import type {
  RefusalReason,
  RequestChannel,
  ServiceRequest,
  ServiceRequestKind,
  StreetCall,
  StreetCallMatter,
  Suggestion,
  SuggestionKind,
} from "./model.ts";
import {
  calledTwiceAt,
  earlyArrivalAt,
  earlyRequestEvent,
  earlySuggestionEvent,
  impossibleRequestEvent,
  impossibleSuggestionEvent,
  misdatedRequestEvent,
  misdatedSuggestionEvent,
  selfCalledAt,
} from "./rule-params.ts";
import {
  activityFitsKind,
  arrivalsAfterCall,
  callDueAfterCall,
  calledOnce,
  callerIsNotCalled,
  callHasOneLimit,
  isNoPetition,
  isRefusalReason,
  isRequestChannel,
  isServiceRequestKind,
  isStreetCallMatter,
  isSuggestionGroup,
  isSuggestionKind,
  isSuggestionTheme,
  isWithinMinutes,
  mergedElsewhere,
  mergeHasTarget,
  openingsAgree,
  requestDueAfterOpening,
  requestEventFieldsFit,
  requestEventIsComplete,
  requestEventsAfterOpening,
  requestEventsAreInOrder,
  requestEventsArePossible,
  requestHasOpening,
  solvedAfterCall,
  someoneIsCalled,
  suggestionDueAfterMade,
  suggestionEventsAfterMade,
  suggestionEventsAreInOrder,
  suggestionEventsArePossible,
  suggestionHasOrigin,
  suggestionLeadsElsewhere,
} from "./rules.ts";

/** A kind of request; a petition gets a finding of its own. */
function kindSchema(): z.ZodMiniType<ExtensibleCode<ServiceRequestKind>, ExtensibleCode<ServiceRequestKind>> {
  const text: unknown = z
    .string()
    .check(
      rule(isNoPetition, "service-request.petition"),
      rule(isServiceRequestKind, "service-request.kind"),
    );
  return text as z.ZodMiniType<ExtensibleCode<ServiceRequestKind>, ExtensibleCode<ServiceRequestKind>>;
}

const requestEventSchema = /* @__PURE__ */ (() =>
  z
    .object({
      event: z.enum([
        "accept",
        "decline",
        "dispatch",
        "object",
        "handle",
        "supervise",
        "reply",
        "close",
        "return-visit",
        "evaluate",
        "reopen",
        "merge",
        "withdraw",
      ]),
      on: z.optional(CivilDateSchema),
      at: z.optional(InstantSchema),
      to: z.optional(BodyReferenceSchema),
      reason: z.optional(codeSchema<RefusalReason>(isRefusalReason, "service-request.reason")),
      responded: z.optional(z.boolean()),
      solved: z.optional(z.boolean()),
      satisfied: z.optional(z.boolean()),
    })
    .check(
      rule(requestEventIsComplete, "service-request.event-incomplete", ["event"]),
      rule(requestEventFieldsFit, "service-request.event-fields", ["event"]),
    ))();

const serviceRequestSchema = /* @__PURE__ */ (() =>
  z
    .object({
      id: FilledTextSchema,
      kind: kindSchema(),
      channel: codeSchema<RequestChannel>(isRequestChannel, "service-request.channel"),
      matter: z.optional(FilledTextSchema),
      place: z.optional(PlaceReferenceSchema),
      openedOn: z.optional(CivilDateSchema),
      openedAt: z.optional(InstantSchema),
      dueOn: z.optional(CivilDateSchema),
      mergedInto: z.optional(FilledTextSchema),
      activity: z.optional(FilledTextSchema),
      events: z.optional(z.array(requestEventSchema)),
    })
    .check(
      rule(requestHasOpening, "service-request.opening-missing", ["openedOn"]),
      rule(openingsAgree, "service-request.openings-differ", ["openedOn"]),
      rule(requestDueAfterOpening, "service-request.due-before-opening", ["dueOn"]),
      rule(mergedElsewhere, "service-request.merged-into-itself", ["mergedInto"]),
      rule(mergeHasTarget, "service-request.merge-target-missing", ["mergedInto"]),
      rule(activityFitsKind, "service-request.activity", ["activity"]),
      rule(requestEventsArePossible, "service-request.event-order", ["events"], impossibleRequestEvent),
      rule(requestEventsAreInOrder, "service-request.event-dates", ["events"], misdatedRequestEvent),
      rule(requestEventsAfterOpening, "service-request.event-before-opening", ["events"], earlyRequestEvent),
    ))();

/** The schema of a request to 12345 or a message board. */
export const ServiceRequestSchema: z.ZodMiniType<ServiceRequest, ServiceRequest> =
  serviceRequestSchema satisfies Agrees<ServiceRequest, z.output<typeof serviceRequestSchema>>;

const streetCallSchema = /* @__PURE__ */ (() =>
  z
    .object({
      id: FilledTextSchema,
      caller: BodyReferenceSchema,
      place: z.optional(PlaceReferenceSchema),
      matter: codeSchema<StreetCallMatter>(isStreetCallMatter, "street-call.matter"),
      calledAt: InstantSchema,
      called: z
        .array(z.object({ body: BodyReferenceSchema, arrivedAt: z.optional(InstantSchema) }))
        .check(rule(someoneIsCalled, "street-call.nobody-called")),
      withinMinutes: z.optional(z.number().check(rule(isWithinMinutes, "street-call.within-minutes"))),
      dueAt: z.optional(InstantSchema),
      solvedOn: z.optional(CivilDateSchema),
      source: z.optional(SourceReferenceSchema),
    })
    .check(
      rule(callerIsNotCalled, "street-call.caller-called", ["called"], selfCalledAt),
      rule(calledOnce, "street-call.called-twice", ["called"], calledTwiceAt),
      rule(arrivalsAfterCall, "street-call.arrived-before-call", ["called"], earlyArrivalAt),
      rule(callHasOneLimit, "street-call.two-limits", ["dueAt"]),
      rule(callDueAfterCall, "street-call.due-before-call", ["dueAt"]),
      rule(solvedAfterCall, "street-call.solved-before-call", ["solvedOn"]),
    ))();

/** The schema of a call of a street to departments. */
export const StreetCallSchema: z.ZodMiniType<StreetCall, StreetCall> = streetCallSchema satisfies Agrees<
  StreetCall,
  z.output<typeof streetCallSchema>
>;

const suggestionSchema = /* @__PURE__ */ (() =>
  z
    .object({
      id: FilledTextSchema,
      from: z.optional(BodyReferenceSchema),
      group: z.optional(codeSchema<EmploymentGroup | "resident">(isSuggestionGroup, "suggestion.group")),
      to: BodyReferenceSchema,
      kind: z.optional(codeSchema<SuggestionKind>(isSuggestionKind, "suggestion.kind")),
      title: FilledTextSchema,
      theme: z.optional(codeSchema<Theme>(isSuggestionTheme, "suggestion.theme")),
      place: z.optional(PlaceReferenceSchema),
      on: CivilDateSchema,
      dueOn: z.optional(CivilDateSchema),
      events: z.optional(
        z.array(
          z.object({
            event: z.enum(["accept", "adopt", "adopt-in-part", "not-adopt", "reply", "reject", "withdraw"]),
            on: z.optional(CivilDateSchema),
            at: z.optional(InstantSchema),
          }),
        ),
      ),
    })
    .check(
      rule(suggestionHasOrigin, "suggestion.origin-missing", ["from"]),
      rule(suggestionLeadsElsewhere, "suggestion.to-itself", ["to"]),
      rule(suggestionDueAfterMade, "suggestion.due-before-made", ["dueOn"]),
      rule(suggestionEventsArePossible, "suggestion.event-order", ["events"], impossibleSuggestionEvent),
      rule(suggestionEventsAreInOrder, "suggestion.event-dates", ["events"], misdatedSuggestionEvent),
      rule(suggestionEventsAfterMade, "suggestion.event-before-made", ["events"], earlySuggestionEvent),
    ))();

/** The schema of a suggestion. */
export const SuggestionSchema: z.ZodMiniType<Suggestion, Suggestion> = suggestionSchema satisfies Agrees<
  Suggestion,
  z.output<typeof suggestionSchema>
>;
