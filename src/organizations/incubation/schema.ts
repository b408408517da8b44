import * as z from "zod/mini";
import { CivilDateSchema, codeSchema, InstantSchema, rule, type Agrees } from "../../core/index.ts";
import { UsccSchema } from "../../identifiers/schema.ts";
import { isFilledList } from "../rules.ts";
import { BodyReferenceSchema, FilledTextSchema, SourceReferenceSchema } from "../schema.ts";
import type { Incubation, IncubationSupport } from "./model.ts";
import {
  codeFitsOutcome,
  handedOverAfterNotice,
  impossibleIncubationEventOf,
  incubatesAnother,
  incubationEventsAreInDateOrder,
  incubationEventsArePossible,
  isIncubationSupportCode,
  mergerFitsOutcome,
  misdatedIncubationEventOf,
  outcomeFitsGraduation,
  outcomeIsNotAfterGraduation,
  registeredAfterEntry,
  removalHasReason,
} from "./rules.ts";

const eventSchema = /* @__PURE__ */ (() =>
  z
    .object({
      event: z.enum([
        "apply",
        "screen",
        "refuse",
        "cancel",
        "admit",
        "enter",
        "extend",
        "graduate",
        "withdraw",
        "remove",
      ]),
      on: z.optional(CivilDateSchema),
      at: z.optional(InstantSchema),
      reason: z.optional(FilledTextSchema),
      document: z.optional(FilledTextSchema),
    })
    .check(rule(removalHasReason, "incubation.removal-without-reason", ["reason"])))();

const outcomeSchema = /* @__PURE__ */ (() =>
  z
    .object({
      kind: z.enum(["registered", "filed", "merged", "failed"]),
      on: z.optional(CivilDateSchema),
      uscc: z.optional(UsccSchema),
      into: z.optional(BodyReferenceSchema),
    })
    .check(
      rule(codeFitsOutcome, "incubation.code-without-registration", ["uscc"]),
      rule(mergerFitsOutcome, "incubation.merged-into-without-merger", ["into"]),
    ))();

const incubationSchema = /* @__PURE__ */ (() =>
  z
    .object({
      id: FilledTextSchema,
      incubator: BodyReferenceSchema,
      organization: BodyReferenceSchema,
      entrant: z.enum(["registered", "to-be-registered"]),
      mode: z.optional(z.enum(["entity", "virtual"])),
      events: z.array(eventSchema).check(rule(isFilledList, "incubation.events-missing")),
      outcome: z.optional(outcomeSchema),
      exitNoticeOn: z.optional(CivilDateSchema),
      handedOverOn: z.optional(CivilDateSchema),
      support: z.optional(
        z.array(codeSchema<IncubationSupport>(isIncubationSupportCode, "incubation.support")),
      ),
      source: z.optional(SourceReferenceSchema),
    })
    .check(
      rule(incubatesAnother, "incubation.incubates-itself", ["organization"]),
      rule(incubationEventsArePossible, "incubation.event-order", ["events"], impossibleIncubationEventOf),
      rule(incubationEventsAreInDateOrder, "incubation.event-dates", ["events"], misdatedIncubationEventOf),
      rule(outcomeFitsGraduation, "incubation.graduated-otherwise", ["outcome", "kind"]),
      rule(outcomeIsNotAfterGraduation, "incubation.outcome-after-graduation", ["outcome", "on"]),
      rule(registeredAfterEntry, "incubation.registered-before-entry", ["outcome", "on"]),
      rule(handedOverAfterNotice, "incubation.hand-over-before-notice", ["handedOverOn"]),
    ))();

/** The schema of an incubation. */
export const IncubationSchema: z.ZodMiniType<Incubation, Incubation> = incubationSchema satisfies Agrees<
  Incubation,
  z.output<typeof incubationSchema>
>;
