import * as z from "zod/mini";
import {
  CivilDateSchema,
  InstantSchema,
  periodInOrder,
  QuantitySchema,
  rule,
  type Agrees,
  codeSchema,
} from "../core/index.ts";
import {
  CommunityCodeSchema,
  DivisionCodeSchema,
  OrganizationCodeSchema,
  UsccSchema,
} from "../identifiers/schema.ts";
import type {
  OrganizationKind,
  OrganizationLinkKind,
  OrganizationTrait,
  PartyUnitIndustry,
  PostTitle,
} from "./code-lists.ts";
import {
  eventFieldsFit,
  eventIsComplete,
  eventsAreInDateOrder,
  eventsArePossible,
  eventYearHadBegun,
  foundedBeforeItsEnd,
} from "./event-rules.ts";
import type { BodyReference, Organization, PartyUnit, PlaceReference, SourceReference } from "./model.ts";
import { coversNoneTwice, jointBranchCoversSeveral, plaqueIsNotBeforeFounding } from "./party-unit-rules.ts";
import {
  categoryOf,
  endOf,
  impossibleEventOf,
  misdatedEventOf,
  missingOf,
  namesMeetingIn,
  outOfPlaceOf,
  repeatedIn,
} from "./rule-params.ts";
import {
  bodyReferenceIdentifies,
  directHasNoSupervisingUnit,
  filedHasNoCode,
  filedIsNotRegistered,
  isAmountInFen,
  isCalendarYear,
  isFilledList,
  isFilledText,
  isOrganizationKind,
  isOrganizationLinkKind,
  isOrganizationTrait,
  isPartyUnitIndustry,
  isPostTitle,
  kindFitsCode,
  linksLeadElsewhere,
  personReferenceIdentifies,
  placeReferenceIdentifies,
  registeredNamesAreApart,
} from "./rules.ts";

/** The schema of a text that is not empty. */
export const FilledTextSchema: z.ZodMiniType<string, string> = /* @__PURE__ */ (() =>
  z.string().check(rule(isFilledText, "organization.text-empty")))();

/** What every record with a period has. */
const span = /* @__PURE__ */ (() => ({
  from: z.optional(CivilDateSchema),
  until: z.optional(CivilDateSchema),
}))();

const amountSchema = /* @__PURE__ */ (() => z.number().check(rule(isAmountInFen, "organization.amount")))();

const bodyReferenceSchema = /* @__PURE__ */ (() =>
  z
    .object({
      id: z.optional(FilledTextSchema),
      uscc: z.optional(UsccSchema),
      name: z.optional(FilledTextSchema),
    })
    .check(rule(bodyReferenceIdentifies, "organization.reference-empty")))();

/** The schema of a reference to another body. */
export const BodyReferenceSchema: z.ZodMiniType<BodyReference, BodyReference> =
  bodyReferenceSchema satisfies Agrees<BodyReference, z.output<typeof bodyReferenceSchema>>;

const nameSchema = /* @__PURE__ */ (() =>
  z
    .object({
      text: FilledTextSchema,
      language: z.enum(["zh-CN", "en"]),
      role: z.enum(["registered", "short", "plaque", "former"]),
      ...span,
    })
    .check(rule(periodInOrder, "period.order", ["until"])))();

const filingSchema = /* @__PURE__ */ (() =>
  z.object({ authority: bodyReferenceSchema, number: z.optional(FilledTextSchema) }))();

const registrationSchema = /* @__PURE__ */ (() =>
  z.object({
    authority: FilledTextSchema,
    level: z.enum(["national", "province", "prefecture", "county"]),
    divisionCode: z.optional(DivisionCodeSchema),
  }))();

const supervisionSchema = /* @__PURE__ */ (() =>
  z
    .object({
      mode: z.enum(["dual", "direct"]),
      supervisingUnit: z.optional(bodyReferenceSchema),
      industryManagementDepartment: z.optional(bodyReferenceSchema),
    })
    .check(
      rule(directHasNoSupervisingUnit, "organization.direct-with-supervising-unit", ["supervisingUnit"]),
    ))();

const addressSchema = /* @__PURE__ */ (() =>
  z.object({
    text: FilledTextSchema,
    divisionCode: z.optional(DivisionCodeSchema),
    communityCode: z.optional(CommunityCodeSchema),
  }))();

const certificateSchema = /* @__PURE__ */ (() =>
  z
    .object({ number: z.optional(FilledTextSchema), ...span })
    .check(rule(periodInOrder, "period.order", ["until"])))();

const membersSchema = /* @__PURE__ */ (() =>
  z.object({ individuals: z.optional(QuantitySchema), units: z.optional(QuantitySchema) }))();

const eventSchema = /* @__PURE__ */ (() =>
  z
    .object({
      event: z.enum([
        "prepare",
        "abandon",
        "register",
        "change",
        "suspend",
        "resume",
        "liquidate",
        "deregister",
        "revoke-registration",
        "revoke-certificate",
        "ban",
        "file",
        "cancel-filing",
        "list-abnormal",
        "delist-abnormal",
        "list-serious",
        "delist-serious",
        "annual-report",
        "inspection",
        "penalty",
        "decouple",
        "term-ends",
      ]),
      on: z.optional(CivilDateSchema),
      at: z.optional(InstantSchema),
      year: z.optional(z.number().check(rule(isCalendarYear, "organization.event-year"))),
      result: z.optional(z.enum(["passed", "basically-passed", "failed"])),
      penalty: z.optional(
        z.enum([
          "warning",
          "fine",
          "confiscation",
          "suspension",
          "removal-of-responsible-person",
          "revocation",
        ]),
      ),
      severity: z.optional(z.enum(["minor", "other", "unknown"])),
      fine: z.optional(amountSchema),
      separations: z.optional(
        z.array(z.enum(["institutions", "functions", "assets", "personnel", "party-and-foreign-affairs"])),
      ),
      items: z.optional(z.array(FilledTextSchema)),
      reason: z.optional(FilledTextSchema),
      document: z.optional(FilledTextSchema),
    })
    .check(
      rule(eventIsComplete, "organization.event-incomplete", [], missingOf),
      rule(eventFieldsFit, "organization.event-field", [], outOfPlaceOf),
      rule(eventYearHadBegun, "organization.event-before-its-year", ["year"]),
    ))();

const linkSchema = /* @__PURE__ */ (() =>
  z
    .object({
      kind: codeSchema<OrganizationLinkKind>(isOrganizationLinkKind, "organization.link-kind"),
      to: bodyReferenceSchema,
      purpose: z.optional(FilledTextSchema),
      ...span,
    })
    .check(rule(periodInOrder, "period.order", ["until"])))();

const personReferenceSchema = /* @__PURE__ */ (() =>
  z
    .object({ id: z.optional(FilledTextSchema), name: z.optional(FilledTextSchema) })
    .check(rule(personReferenceIdentifies, "organization.person-reference-empty")))();

const postSchema = /* @__PURE__ */ (() =>
  z
    .object({
      holder: personReferenceSchema,
      title: codeSchema<PostTitle>(isPostTitle, "organization.post-title"),
      titleText: z.optional(FilledTextSchema),
      body: z.optional(bodyReferenceSchema),
      ...span,
    })
    .check(rule(periodInOrder, "period.order", ["until"])))();

const asPrintedSchema = /* @__PURE__ */ (() =>
  z.object({
    ratingLevel: z.optional(FilledTextSchema),
    ratingValidity: z.optional(FilledTextSchema),
    status: z.optional(FilledTextSchema),
  }))();

const sourceSchema = /* @__PURE__ */ (() =>
  z.object({
    title: z.optional(FilledTextSchema),
    url: z.optional(FilledTextSchema),
    quote: z.optional(FilledTextSchema),
    on: z.optional(CivilDateSchema),
  }))();

/** The schema of the place that a record comes from. */
export const SourceReferenceSchema: z.ZodMiniType<SourceReference, SourceReference> =
  sourceSchema satisfies Agrees<SourceReference, z.output<typeof sourceSchema>>;

const placeReferenceSchema = /* @__PURE__ */ (() =>
  z
    .object({
      divisionCode: z.optional(DivisionCodeSchema),
      communityCode: z.optional(CommunityCodeSchema),
      name: z.optional(FilledTextSchema),
    })
    .check(rule(placeReferenceIdentifies, "organization.place-empty")))();

/** The schema of a place that a record is about. */
export const PlaceReferenceSchema: z.ZodMiniType<PlaceReference, PlaceReference> =
  placeReferenceSchema satisfies Agrees<PlaceReference, z.output<typeof placeReferenceSchema>>;

const organizationSchema = /* @__PURE__ */ (() =>
  z
    .object({
      id: FilledTextSchema,
      uscc: z.optional(UsccSchema),
      organizationCode: z.optional(OrganizationCodeSchema),
      filing: z.optional(filingSchema),
      names: z.array(nameSchema).check(rule(isFilledList, "organization.names-missing")),
      kind: codeSchema<OrganizationKind>(isOrganizationKind, "organization.kind"),
      traits: z.optional(z.array(codeSchema<OrganizationTrait>(isOrganizationTrait, "organization.trait"))),
      registration: z.optional(registrationSchema),
      supervision: z.optional(supervisionSchema),
      foundedOn: z.optional(CivilDateSchema),
      scope: z.optional(z.array(FilledTextSchema)),
      address: z.optional(addressSchema),
      phone: z.optional(FilledTextSchema),
      registeredFunds: z.optional(amountSchema),
      members: z.optional(membersSchema),
      certificate: z.optional(certificateSchema),
      events: z.optional(z.array(eventSchema)),
      links: z.optional(z.array(linkSchema)),
      posts: z.optional(z.array(postSchema)),
      asPrinted: z.optional(asPrintedSchema),
      source: z.optional(sourceSchema),
      ext: z.optional(z.record(z.string(), z.unknown())),
    })
    .check(
      rule(registeredNamesAreApart, "organization.names-overlap", ["names"], namesMeetingIn),
      rule(kindFitsCode, "organization.kind-code", ["kind"], categoryOf),
      rule(filedHasNoCode, "organization.filing-with-code", ["uscc"]),
      rule(filedIsNotRegistered, "organization.filing-with-registration", ["registration"]),
      rule(linksLeadElsewhere, "organization.link-to-itself", ["links"]),
      rule(eventsArePossible, "organization.event-order", ["events"], impossibleEventOf),
      rule(eventsAreInDateOrder, "organization.event-dates", ["events"], misdatedEventOf),
      rule(foundedBeforeItsEnd, "organization.ended-before-founded", ["events"], endOf),
    ))();

/** The schema of an organization. */
export const OrganizationSchema: z.ZodMiniType<Organization, Organization> =
  organizationSchema satisfies Agrees<Organization, z.output<typeof organizationSchema>>;

const partyUnitSchema = /* @__PURE__ */ (() =>
  z
    .object({
      id: FilledTextSchema,
      kind: z.enum(["committee", "general-branch", "branch", "joint-branch", "instructor-only"]),
      industry: z.optional(codeSchema<PartyUnitIndustry>(isPartyUnitIndustry, "party-unit.industry")),
      name: z.optional(FilledTextSchema),
      covers: z.array(bodyReferenceSchema).check(rule(isFilledList, "party-unit.covers-none")),
      places: z.optional(z.array(bodyReferenceSchema)),
      superior: z.optional(bodyReferenceSchema),
      plaqueOn: z.optional(CivilDateSchema),
      source: z.optional(sourceSchema),
      ...span,
    })
    .check(
      rule(periodInOrder, "period.order", ["until"]),
      rule(jointBranchCoversSeveral, "party-unit.joint-covers-one", ["covers"]),
      rule(coversNoneTwice, "party-unit.covers-twice", ["covers"], repeatedIn),
      rule(plaqueIsNotBeforeFounding, "party-unit.plaque-before-founding", ["plaqueOn"]),
    ))();

/** The schema of a party unit. */
export const PartyUnitSchema: z.ZodMiniType<PartyUnit, PartyUnit> = partyUnitSchema satisfies Agrees<
  PartyUnit,
  z.output<typeof partyUnitSchema>
>;
