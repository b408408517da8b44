import * as z from "zod/mini";
import { codeSchema, InstantSchema, QuantitySchema, rule, type Agrees } from "../../core/index.ts";
import { isTheme, type Theme } from "../../indicators/index.ts";
import {
  BodyReferenceSchema,
  FilledTextSchema,
  PlaceReferenceSchema,
  SourceReferenceSchema,
} from "../../organizations/index.ts";
import type { BodyRole, BodyRoleKind, Edition, Programme, Session, SessionKind } from "./model.ts";
import {
  announcedPersonsFit,
  announcedUnitsFit,
  attendanceFits,
  editionPeriodInOrder,
  guardianFitsAge,
  hasHost,
  hasYear,
  isBodyRoleKind,
  isDateButForYear,
  isEditionNumber,
  isInPersons,
  isInPersonTimes,
  isSessionKind,
  nameMayBeKept,
  partHasDay,
  programmeIsNoPartOfItself,
  rolesAreApart,
  sessionBelongs,
  sessionEndsLater,
  timeIsToldOnce,
  venuesAreApart,
} from "./rules.ts";

/** A civil date that says of itself where its year is missing. */
const dateSchema = /* @__PURE__ */ (() =>
  z.string().check(rule(hasYear, "edition.year-missing"), rule(isDateButForYear, "edition.date")))();

const periodSchema = /* @__PURE__ */ (() =>
  z
    .object({ from: dateSchema, until: dateSchema })
    .check(rule(editionPeriodInOrder, "period.order", ["until"])))();

const bodyRoleSchema = /* @__PURE__ */ (() =>
  z.object({
    role: codeSchema<BodyRoleKind>(isBodyRoleKind, "body-role.kind"),
    body: BodyReferenceSchema,
    plaque: z.optional(FilledTextSchema),
  }))();

/** The schema of a body and what it is to an activity. */
export const BodyRoleSchema: z.ZodMiniType<BodyRole, BodyRole> = bodyRoleSchema satisfies Agrees<
  BodyRole,
  z.output<typeof bodyRoleSchema>
>;

const rolesSchema = /* @__PURE__ */ (() =>
  z.array(bodyRoleSchema).check(rule(rolesAreApart, "body-role.repeated")))();

const announcedSchema = /* @__PURE__ */ (() =>
  z
    .object({
      participants: z.optional(QuantitySchema),
      recognitions: z.optional(QuantitySchema),
      venues: z.optional(QuantitySchema),
      servicePoints: z.optional(QuantitySchema),
      sessions: z.optional(QuantitySchema),
      persons: z.optional(QuantitySchema),
      personTimes: z.optional(QuantitySchema),
    })
    .check(
      rule(announcedUnitsFit, "edition.announced-unit"),
      rule(announcedPersonsFit, "edition.persons-above-person-times", ["persons"]),
    ))();

const programmeSchema = /* @__PURE__ */ (() =>
  z
    .object({
      id: FilledTextSchema,
      name: FilledTextSchema,
      englishName: z.optional(FilledTextSchema),
      ordinalWord: z.optional(z.enum(["届", "次", "期", "季"])),
      brand: z.optional(FilledTextSchema),
      partOf: z.optional(FilledTextSchema),
      startedOn: z.optional(dateSchema),
      roles: z.optional(rolesSchema),
      tags: z.optional(z.array(FilledTextSchema)),
      announced: z.optional(announcedSchema),
      source: z.optional(SourceReferenceSchema),
    })
    .check(rule(programmeIsNoPartOfItself, "programme.part-of-itself", ["partOf"])))();

/** The schema of a programme. */
export const ProgrammeSchema: z.ZodMiniType<Programme, Programme> = programmeSchema satisfies Agrees<
  Programme,
  z.output<typeof programmeSchema>
>;

const editionSchema = /* @__PURE__ */ (() =>
  z
    .object({
      id: FilledTextSchema,
      programme: FilledTextSchema,
      number: z.number().check(rule(isEditionNumber, "edition.number")),
      name: z.optional(FilledTextSchema),
      period: periodSchema,
      mode: z.optional(z.enum(["online", "offline", "mixed"])),
      themes: z.optional(z.array(codeSchema<Theme>(isTheme, "edition.theme"))),
      tags: z.optional(z.array(FilledTextSchema)),
      roles: rolesSchema,
      venues: z.optional(z.array(FilledTextSchema).check(rule(venuesAreApart, "edition.venue-repeated"))),
      participants: z.optional(z.array(BodyReferenceSchema)),
      announced: z.optional(announcedSchema),
      source: z.optional(SourceReferenceSchema),
    })
    .check(rule(hasHost, "edition.host-missing", ["roles"])))();

/** The schema of an edition. */
export const EditionSchema: z.ZodMiniType<Edition, Edition> = editionSchema satisfies Agrees<
  Edition,
  z.output<typeof editionSchema>
>;

const presenterSchema = /* @__PURE__ */ (() =>
  z
    .object({
      person: z.optional(FilledTextSchema),
      ageClass: z.enum(["adult", "minor"]),
      consent: z.boolean(),
      guardianConsent: z.optional(z.boolean()),
      name: z.optional(FilledTextSchema),
      body: z.optional(BodyReferenceSchema),
    })
    .check(
      rule(nameMayBeKept, "session.presenter-name", ["name"]),
      rule(guardianFitsAge, "session.guardian-consent", ["guardianConsent"]),
    ))();

const sessionSchema = /* @__PURE__ */ (() =>
  z
    .object({
      id: FilledTextSchema,
      edition: z.optional(FilledTextSchema),
      programme: z.optional(FilledTextSchema),
      kind: codeSchema<SessionKind>(isSessionKind, "session.kind"),
      name: z.optional(FilledTextSchema),
      on: z.optional(dateSchema),
      part: z.optional(z.enum(["morning", "afternoon", "evening"])),
      period: z.optional(periodSchema),
      startAt: z.optional(InstantSchema),
      endAt: z.optional(InstantSchema),
      venue: z.optional(FilledTextSchema),
      place: z.optional(PlaceReferenceSchema),
      persons: z.optional(QuantitySchema.check(rule(isInPersons, "session.not-persons", ["unit"]))),
      personTimes: z.optional(
        QuantitySchema.check(rule(isInPersonTimes, "session.not-person-times", ["unit"])),
      ),
      roles: z.optional(rolesSchema),
      presenters: z.optional(z.array(presenterSchema)),
      source: z.optional(SourceReferenceSchema),
    })
    .check(
      rule(sessionBelongs, "session.belongs-nowhere", ["edition"]),
      rule(timeIsToldOnce, "session.time-form", ["on"]),
      rule(partHasDay, "session.part-needs-day", ["part"]),
      rule(sessionEndsLater, "session.time-order", ["endAt"]),
      rule(attendanceFits, "session.persons-above-person-times", ["persons"]),
    ))();

/** The schema of a session. */
export const SessionSchema: z.ZodMiniType<Session, Session> = sessionSchema satisfies Agrees<
  Session,
  z.output<typeof sessionSchema>
>;
