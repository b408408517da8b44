import * as z from "zod/mini";
import {
  CivilDateSchema,
  QuantitySchema,
  codeSchema,
  periodInOrder,
  rule,
  type Agrees,
} from "../../core/index.ts";
import {
  BodyReferenceSchema,
  FilledTextSchema,
  PlaceReferenceSchema,
  SourceReferenceSchema,
} from "../../organizations/index.ts";
import { bodiesAreDistinct } from "../agreements/rules.ts";
import type { Mechanism, MeetingFrequency, Method, Policy, PolicyKind } from "./model.ts";
import {
  hasEntry,
  isMeetingFrequency,
  isMeetingOrdinal,
  isOverAfterIssue,
  isPolicyKind,
  meetingsAreInOrder,
  meetingsFollowSetUp,
  membersAreDistinct,
  methodIsNotCircular,
  policyIsNotCircular,
  stepsAreDistinct,
  versionsFollow,
  versionsFollowSetUp,
} from "./rules.ts";

const policySchema = /* @__PURE__ */ (() =>
  z
    .object({
      id: FilledTextSchema,
      title: FilledTextSchema,
      kind: z.optional(codeSchema<PolicyKind>(isPolicyKind, "policy.kind")),
      number: z.optional(FilledTextSchema),
      issuers: z
        .array(BodyReferenceSchema)
        .check(rule(hasEntry, "policy.issuers-missing"), rule(bodiesAreDistinct, "policy.issuer-repeated")),
      announcedIssuers: z.optional(QuantitySchema),
      issuedOn: z.optional(CivilDateSchema),
      from: z.optional(CivilDateSchema),
      until: z.optional(CivilDateSchema),
      repealedOn: z.optional(CivilDateSchema),
      repealedBy: z.optional(FilledTextSchema),
      supersededBy: z.optional(FilledTextSchema),
      amends: z.optional(z.array(FilledTextSchema)),
      place: z.optional(PlaceReferenceSchema),
      quotations: z.optional(z.array(z.object({ text: FilledTextSchema, at: z.optional(FilledTextSchema) }))),
      source: z.optional(SourceReferenceSchema),
    })
    .check(
      rule(periodInOrder, "period.order", ["until"]),
      rule(isOverAfterIssue, "policy.over-before-issue", ["issuedOn"]),
      rule(policyIsNotCircular, "policy.circular", ["id"]),
    ))();

/** The schema of a policy. */
export const PolicySchema: z.ZodMiniType<Policy, Policy> = policySchema satisfies Agrees<
  Policy,
  z.output<typeof policySchema>
>;

const mechanismVersionSchema = /* @__PURE__ */ (() =>
  z
    .object({
      from: z.optional(CivilDateSchema),
      until: z.optional(CivilDateSchema),
      convenor: BodyReferenceSchema,
      members: z.array(BodyReferenceSchema).check(rule(hasEntry, "mechanism.members-missing")),
      office: z.optional(BodyReferenceSchema),
      basis: z.optional(FilledTextSchema),
    })
    .check(
      rule(periodInOrder, "period.order", ["until"]),
      rule(membersAreDistinct, "mechanism.member-repeated", ["members"]),
    ))();

const meetingSchema = /* @__PURE__ */ (() =>
  z.object({
    ordinal: z.number().check(rule(isMeetingOrdinal, "mechanism.ordinal")),
    heldOn: z.optional(CivilDateSchema),
    title: z.optional(FilledTextSchema),
  }))();

const mechanismSchema = /* @__PURE__ */ (() =>
  z
    .object({
      id: FilledTextSchema,
      name: FilledTextSchema,
      setUpOn: z.optional(CivilDateSchema),
      versions: z
        .array(mechanismVersionSchema)
        .check(
          rule(hasEntry, "mechanism.versions-missing"),
          rule(versionsFollow, "mechanism.versions-overlap"),
        ),
      frequency: z.optional(codeSchema<MeetingFrequency>(isMeetingFrequency, "mechanism.frequency")),
      meetings: z.optional(z.array(meetingSchema)),
      place: z.optional(PlaceReferenceSchema),
      source: z.optional(SourceReferenceSchema),
    })
    .check(
      rule(versionsFollowSetUp, "mechanism.version-before-set-up", ["setUpOn"]),
      rule(meetingsAreInOrder, "mechanism.meetings-order", ["meetings"]),
      rule(meetingsFollowSetUp, "mechanism.meeting-before-set-up", ["meetings"]),
    ))();

/** The schema of a mechanism. */
export const MechanismSchema: z.ZodMiniType<Mechanism, Mechanism> = mechanismSchema satisfies Agrees<
  Mechanism,
  z.output<typeof mechanismSchema>
>;

const methodVersionSchema = /* @__PURE__ */ (() =>
  z
    .object({
      from: z.optional(CivilDateSchema),
      until: z.optional(CivilDateSchema),
      name: FilledTextSchema,
      steps: z
        .array(FilledTextSchema)
        .check(rule(hasEntry, "method.steps-missing"), rule(stepsAreDistinct, "method.step-repeated")),
    })
    .check(rule(periodInOrder, "period.order", ["until"])))();

const methodSchema = /* @__PURE__ */ (() =>
  z
    .object({
      id: FilledTextSchema,
      name: FilledTextSchema,
      versions: z
        .array(methodVersionSchema)
        .check(rule(hasEntry, "method.versions-missing"), rule(versionsFollow, "method.versions-overlap")),
      successor: z.optional(FilledTextSchema),
      place: z.optional(PlaceReferenceSchema),
      provider: z.optional(BodyReferenceSchema),
      source: z.optional(SourceReferenceSchema),
    })
    .check(rule(methodIsNotCircular, "method.circular", ["successor"])))();

/** The schema of a method. */
export const MethodSchema: z.ZodMiniType<Method, Method> = methodSchema satisfies Agrees<
  Method,
  z.output<typeof methodSchema>
>;
