import * as z from "zod/mini";
import {
  CivilDateSchema,
  codeSchema,
  InstantSchema,
  periodInOrder,
  rule,
  type Agrees,
} from "../../core/index.ts";
import {
  BodyReferenceSchema,
  FilledTextSchema,
  PlaceReferenceSchema,
  SourceReferenceSchema,
  isAmountInFen,
} from "../../organizations/index.ts";
import type { MicroProjectExclusion, MicroProjectTopic } from "./code-lists.ts";
import type { MicroProject } from "./model.ts";
import {
  acceptorIsAnother,
  decidedIsNotAboveRequested,
  impossibleMicroProjectEventOf,
  isBudgetYear,
  isCountOfPeople,
  isMicroProjectExclusion,
  isMicroProjectTopic,
  isProjectAmount,
  microProjectEventsArePossible,
  stepsArePublicOnce,
  voteAddsUp,
} from "./rules.ts";

const amountSchema = /* @__PURE__ */ (() =>
  z.number().check(rule(isProjectAmount, "micro-project.amount")))();

const countSchema = /* @__PURE__ */ (() => z.number().check(rule(isCountOfPeople, "micro-project.count")))();

const voteSchema = /* @__PURE__ */ (() =>
  z
    .object({
      on: z.optional(CivilDateSchema),
      members: z.optional(countSchema),
      present: countSchema,
      agree: countSchema,
    })
    .check(rule(voteAddsUp, "micro-project.vote")))();

const publicitySchema = /* @__PURE__ */ (() =>
  z
    .object({
      step: z.enum(["collection", "deliberation", "decision", "implementation", "acceptance"]),
      from: z.optional(CivilDateSchema),
      until: z.optional(CivilDateSchema),
      where: z.optional(FilledTextSchema),
    })
    .check(rule(periodInOrder, "period.order", ["until"])))();

const eventSchema = /* @__PURE__ */ (() =>
  z.object({
    event: z.enum([
      "propose",
      "deliberate",
      "decide",
      "start",
      "deliver",
      "send-back",
      "accept",
      "reject",
      "withdraw",
      "cancel",
    ]),
    on: z.optional(CivilDateSchema),
    at: z.optional(InstantSchema),
    reason: z.optional(FilledTextSchema),
  }))();

const microProjectSchema = /* @__PURE__ */ (() =>
  z
    .object({
      id: FilledTextSchema,
      name: FilledTextSchema,
      kind: z.enum(["works", "services", "goods"]),
      topic: z.optional(codeSchema<MicroProjectTopic>(isMicroProjectTopic, "micro-project.topic")),
      place: PlaceReferenceSchema,
      year: z.number().check(rule(isBudgetYear, "micro-project.year")),
      supporters: z.optional(countSchema),
      requestedFen: amountSchema,
      decidedFen: z.optional(amountSchema),
      spentFen: z.optional(z.number().check(rule(isAmountInFen, "micro-project.amount"))),
      vote: z.optional(voteSchema),
      exclusion: z.optional(
        codeSchema<MicroProjectExclusion>(isMicroProjectExclusion, "micro-project.exclusion"),
      ),
      contractor: z.optional(BodyReferenceSchema),
      acceptedBy: z.optional(BodyReferenceSchema),
      dueOn: z.optional(CivilDateSchema),
      publicity: z.optional(z.array(publicitySchema)),
      events: z.array(eventSchema),
      source: z.optional(SourceReferenceSchema),
    })
    .check(
      rule(decidedIsNotAboveRequested, "micro-project.decided-above-requested", ["decidedFen"]),
      rule(acceptorIsAnother, "micro-project.accepts-own-work", ["acceptedBy"]),
      rule(stepsArePublicOnce, "micro-project.publicity-repeated", ["publicity"]),
      rule(
        microProjectEventsArePossible,
        "micro-project.event-impossible",
        ["events"],
        impossibleMicroProjectEventOf,
      ),
    ))();

/** The schema of a micro-project. */
export const MicroProjectSchema: z.ZodMiniType<MicroProject, MicroProject> =
  microProjectSchema satisfies Agrees<MicroProject, z.output<typeof microProjectSchema>>;
