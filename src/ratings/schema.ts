import * as z from "zod/mini";
import {
  CivilDateSchema,
  periodInOrder,
  PeriodSchema,
  rule,
  type Agrees,
  type ExtensibleCode,
} from "../core/index.ts";
import { BodyReferenceSchema, FilledTextSchema, SourceReferenceSchema } from "../organizations/index.ts";
import type { Rating, Recognition, RecognitionKind } from "./model.ts";
import {
  earlyEventsOf,
  idleDowngradesOf,
  lateEventsOf,
  levelessEventsOf,
  misplacedEventsOf,
} from "./rule-params.ts";
import {
  cancellationIsLast,
  downgradeHasLevel,
  downgradesLower,
  eventLevelFits,
  eventsFollowAnnouncement,
  eventsHaveLevel,
  isAwardYear,
  isEdition,
  isRecognitionKind,
  isScore,
  ratingEventsInOrder,
  recognitionEndsAfterGiving,
  recognitionHasGiver,
} from "./rules.ts";

const levelSchema = /* @__PURE__ */ (() => z.enum(["5A", "4A", "3A", "2A", "1A"]))();

const registrationLevelSchema = /* @__PURE__ */ (() =>
  z.enum(["national", "province", "prefecture", "county"]))();

const eventSchema = /* @__PURE__ */ (() =>
  z
    .object({
      event: z.enum(["verified", "followed-up", "downgraded", "cancelled", "reissued", "returned"]),
      on: CivilDateSchema,
      level: z.optional(levelSchema),
      reason: z.optional(FilledTextSchema),
      document: z.optional(FilledTextSchema),
    })
    .check(
      rule(downgradeHasLevel, "rating.event-level-missing", ["level"]),
      rule(eventLevelFits, "rating.event-level-out-of-place", ["level"]),
    ))();

const ratingSchema = /* @__PURE__ */ (() =>
  z
    .object({
      id: FilledTextSchema,
      organization: BodyReferenceSchema,
      level: z.optional(levelSchema),
      evaluatingLevel: z.optional(registrationLevelSchema),
      assessedBy: z.optional(BodyReferenceSchema),
      announcedOn: CivilDateSchema,
      validity: z.optional(PeriodSchema),
      certificateNumber: z.optional(FilledTextSchema),
      score: z.optional(z.number().check(rule(isScore, "rating.score"))),
      scheme: z.optional(z.templateLiteral([z.string(), "@", z.number()])),
      events: z.optional(z.array(eventSchema)),
      document: z.optional(FilledTextSchema),
      source: z.optional(SourceReferenceSchema),
    })
    .check(
      rule(eventsFollowAnnouncement, "rating.event-before-announcement", ["events"], earlyEventsOf),
      rule(ratingEventsInOrder, "rating.event-order", ["events"], misplacedEventsOf),
      rule(cancellationIsLast, "rating.event-after-cancelled", ["events"], lateEventsOf),
      rule(downgradesLower, "rating.downgrade-not-lower", ["events"], idleDowngradesOf),
      rule(eventsHaveLevel, "rating.event-without-level", ["events"], levelessEventsOf),
    ))();

/** The schema of a rating. */
export const RatingSchema: z.ZodMiniType<Rating, Rating> = ratingSchema satisfies Agrees<
  Rating,
  z.output<typeof ratingSchema>
>;

/** A code of a list that is open to codes of one's own: text with one rule and one code. */
function recognitionKindSchema(): z.ZodMiniType<
  ExtensibleCode<RecognitionKind>,
  ExtensibleCode<RecognitionKind>
> {
  const text: unknown = z.string().check(rule(isRecognitionKind, "recognition.kind"));
  // The rule is a guard of the type, but zod's types do not follow guards.
  return text as z.ZodMiniType<ExtensibleCode<RecognitionKind>, ExtensibleCode<RecognitionKind>>;
}

const recognitionSchema = /* @__PURE__ */ (() =>
  z
    .object({
      id: FilledTextSchema,
      kind: recognitionKindSchema(),
      title: FilledTextSchema,
      givers: z.array(BodyReferenceSchema),
      holderKind: z.enum(["organization", "party-unit", "programme", "place"]),
      holder: BodyReferenceSchema,
      on: z.optional(CivilDateSchema),
      from: z.optional(CivilDateSchema),
      until: z.optional(CivilDateSchema),
      reason: z.optional(FilledTextSchema),
      edition: z.optional(z.number().check(rule(isEdition, "recognition.edition"))),
      year: z.optional(z.number().check(rule(isAwardYear, "recognition.year"))),
      level: z.optional(registrationLevelSchema),
      approvalDocument: z.optional(FilledTextSchema),
      criteria: z.optional(z.array(FilledTextSchema)),
      reviewOn: z.optional(CivilDateSchema),
      source: z.optional(SourceReferenceSchema),
    })
    .check(
      rule(periodInOrder, "period.order", ["until"]),
      rule(recognitionEndsAfterGiving, "recognition.ended-before-given", ["until"]),
      rule(recognitionHasGiver, "recognition.giver-missing", ["givers"]),
    ))();

/** The schema of a recognition. */
export const RecognitionSchema: z.ZodMiniType<Recognition, Recognition> = recognitionSchema satisfies Agrees<
  Recognition,
  z.output<typeof recognitionSchema>
>;
