import * as z from "zod/mini";
import {
  CivilDateSchema,
  codeSchema,
  InstantSchema,
  PeriodSchema,
  rule,
  type Agrees,
} from "../../core/index.ts";
import { isTheme, type Theme } from "../../indicators/index.ts";
import {
  BodyReferenceSchema,
  FilledTextSchema,
  PlaceReferenceSchema,
  SourceReferenceSchema,
} from "../../organizations/index.ts";
import type { Milestone, Project, ProjectRole } from "./model.ts";
import {
  earlyMilestonesOf,
  foreignMilestonesOf,
  impossibleProjectEventOf,
  repeatedMilestonesOf,
  strangeOwnersOf,
} from "./rule-params.ts";
import {
  acceptanceIsNotTooEarly,
  acceptedDidNotFail,
  acceptorIsNotUndertaker,
  commissionerIsNotUndertaker,
  isProjectRole,
  milestonesAreApart,
  milestonesAreOfProject,
  milestonesFollowSigning,
  ownersAreParties,
  partiesAreApart,
  projectEndGivesReason,
  projectEventsArePossible,
  signingFitsEvent,
  startFollowsSigning,
} from "./rules.ts";

const milestoneSchema = /* @__PURE__ */ (() =>
  z.object({
    id: FilledTextSchema,
    project: z.optional(FilledTextSchema),
    title: FilledTextSchema,
    owner: z.optional(BodyReferenceSchema),
    dueOn: z.optional(CivilDateSchema),
    doneOn: z.optional(CivilDateSchema),
    evidence: z.optional(z.array(SourceReferenceSchema)),
  }))();

/** The schema of a milestone. */
export const MilestoneSchema: z.ZodMiniType<Milestone, Milestone> = milestoneSchema satisfies Agrees<
  Milestone,
  z.output<typeof milestoneSchema>
>;

const partySchema = /* @__PURE__ */ (() =>
  z.object({ role: codeSchema<ProjectRole>(isProjectRole, "project.role"), body: BodyReferenceSchema }))();

const eventSchema = /* @__PURE__ */ (() =>
  z.object({
    event: z.enum([
      "sign",
      "start",
      "suspend",
      "resume",
      "deliver",
      "send-back",
      "accept",
      "close",
      "cancel",
      "terminate",
    ]),
    on: z.optional(CivilDateSchema),
    at: z.optional(InstantSchema),
    reason: z.optional(FilledTextSchema),
  }))();

const projectSchema = /* @__PURE__ */ (() =>
  z
    .object({
      id: FilledTextSchema,
      name: FilledTextSchema,
      englishName: z.optional(FilledTextSchema),
      themes: z.optional(z.array(codeSchema<Theme>(isTheme, "indicator.theme"))),
      campaigns: z.optional(z.array(FilledTextSchema)),
      parties: z.optional(z.array(partySchema)),
      call: z.optional(FilledTextSchema),
      signing: z.optional(
        z.object({
          on: z.optional(CivilDateSchema),
          agreement: z.optional(FilledTextSchema),
          session: z.optional(FilledTextSchema),
        }),
      ),
      milestones: z.optional(z.array(MilestoneSchema)),
      acceptance: z.optional(
        z.object({
          criterion: z.optional(FilledTextSchema),
          on: z.optional(CivilDateSchema),
          by: z.optional(BodyReferenceSchema),
          result: z.optional(z.enum(["passed", "conditional", "failed"])),
        }),
      ),
      period: z.optional(PeriodSchema),
      place: z.optional(PlaceReferenceSchema),
      events: z.optional(z.array(eventSchema)),
      source: z.optional(SourceReferenceSchema),
    })
    .check(
      rule(projectEventsArePossible, "project.event-impossible", ["events"], impossibleProjectEventOf),
      rule(signingFitsEvent, "project.signing-differs", ["signing"]),
      rule(startFollowsSigning, "project.start-before-signing", ["events"]),
      rule(milestonesFollowSigning, "project.milestone-before-signing", ["milestones"], earlyMilestonesOf),
      rule(milestonesAreApart, "project.milestone-repeated", ["milestones"], repeatedMilestonesOf),
      rule(milestonesAreOfProject, "project.milestone-of-other-project", ["milestones"], foreignMilestonesOf),
      rule(ownersAreParties, "project.owner-no-party", ["milestones"], strangeOwnersOf),
      rule(partiesAreApart, "project.party-repeated", ["parties"]),
      rule(commissionerIsNotUndertaker, "project.commissions-itself", ["parties"]),
      rule(acceptorIsNotUndertaker, "project.accepts-own-work", ["acceptance"]),
      rule(acceptedDidNotFail, "project.acceptance-failed", ["acceptance"]),
      rule(acceptanceIsNotTooEarly, "project.acceptance-too-early", ["acceptance"]),
      rule(projectEndGivesReason, "project.reason-missing", ["events"]),
    ))();

/** The schema of a project. */
export const ProjectSchema: z.ZodMiniType<Project, Project> = projectSchema satisfies Agrees<
  Project,
  z.output<typeof projectSchema>
>;
