import * as z from "zod/mini";
import { CivilDateSchema, periodInOrder, rule, type Agrees, type ExtensibleCode } from "../core/index.ts";
import { CommunityCodeSchema, GridIdSchema } from "../identifiers/schema.ts";
import { FilledTextSchema } from "../organizations/index.ts";
import type { ContactRole, GridAssignment, LinkCard } from "./model.ts";
import {
  canBeDialled,
  copiesFitSerial,
  endedWasIssued,
  endsAfterIssue,
  expiresAfterIssue,
  gridIsOfCommunity,
  hasSome,
  isAreaCodeForm,
  isCardAddress,
  isContactRole,
  isCountFromOne,
  isHotlineForm,
  isKnownToTheDay,
  isLinkCardSchema,
  isSerialForm,
  namesNoneTwice,
  replacesAnother,
} from "./rules.ts";

/** A code of a list that is open to codes of one's own: text with one rule and one code. */
function roleSchema(): z.ZodMiniType<ExtensibleCode<ContactRole>, ExtensibleCode<ContactRole>> {
  const text: unknown = z.string().check(rule(isContactRole, "link-card.role"));
  // The rule is a guard of the type, but zod's types do not follow guards.
  return text as z.ZodMiniType<ExtensibleCode<ContactRole>, ExtensibleCode<ContactRole>>;
}

const printedSchema = /* @__PURE__ */ (() =>
  z.object({ "zh-CN": FilledTextSchema, en: z.optional(FilledTextSchema) }))();

const areaCodeSchema = /* @__PURE__ */ (() =>
  z.string().check(rule(isAreaCodeForm, "link-card.area-code")))();

const countSchema = /* @__PURE__ */ (() => z.number().check(rule(isCountFromOne, "link-card.count")))();

const phoneSchema = /* @__PURE__ */ (() =>
  z
    .object({
      number: FilledTextSchema,
      areaCode: z.optional(areaCodeSchema),
      lastCheckedOn: z.optional(CivilDateSchema),
    })
    .check(rule(canBeDialled, "link-card.phone", ["number"])))();

const contactSchema = /* @__PURE__ */ (() =>
  z.object({
    role: roleSchema(),
    holder: z.optional(FilledTextSchema),
    displayName: z.optional(printedSchema),
    phones: z.array(phoneSchema).check(rule(hasSome, "link-card.contact-without-phone")),
    order: z.optional(countSchema),
    workPlace: z.optional(printedSchema),
    serviceHours: z.optional(printedSchema),
    serviceScope: z.optional(printedSchema),
    staffNumber: z.optional(FilledTextSchema),
    supervisor: z.optional(printedSchema),
  }))();

const hotlineSchema = /* @__PURE__ */ (() =>
  z.object({
    code: z.string().check(rule(isHotlineForm, "link-card.hotline")),
    areaCode: z.optional(areaCodeSchema),
    name: z.optional(printedSchema),
    lastCheckedOn: z.optional(CivilDateSchema),
  }))();

const frontSchema = /* @__PURE__ */ (() =>
  z
    .object({
      issuer: printedSchema,
      community: printedSchema,
      communityCode: CommunityCodeSchema,
      grid: z.optional(GridIdSchema),
      gridName: z.optional(printedSchema),
      languages: z
        .array(z.enum(["en", "zh-CN"]))
        .check(rule(hasSome, "link-card.languages"), rule(namesNoneTwice, "link-card.languages")),
      url: z.string().check(rule(isCardAddress, "link-card.address")),
      title: z.optional(printedSchema),
    })
    .check(rule(gridIsOfCommunity, "link-card.grid-elsewhere", ["grid"])))();

const linkCardSchema = /* @__PURE__ */ (() =>
  z
    .object({
      id: FilledTextSchema,
      schema: z.optional(z.string().check(rule(isLinkCardSchema, "link-card.schema"))),
      front: frontSchema,
      back: z.object({ hotlines: z.array(hotlineSchema), contacts: z.array(contactSchema) }),
      serial: z.optional(z.string().check(rule(isSerialForm, "link-card.serial"))),
      issuedOn: z.optional(CivilDateSchema),
      expiresOn: z.optional(CivilDateSchema.check(rule(isKnownToTheDay, "link-card.expiry-not-a-day"))),
      copies: z.optional(countSchema),
      replaces: z.optional(FilledTextSchema),
      ended: z.optional(
        z.object({
          event: z.enum(["replace", "revoke"]),
          on: CivilDateSchema,
          by: z.optional(FilledTextSchema),
          reason: z.optional(FilledTextSchema),
        }),
      ),
    })
    .check(
      rule(expiresAfterIssue, "link-card.expires-before-issue", ["expiresOn"]),
      rule(endedWasIssued, "link-card.ended-unissued", ["ended"]),
      rule(endsAfterIssue, "link-card.ended-before-issue", ["ended", "on"]),
      rule(replacesAnother, "link-card.replaces-itself", ["id"]),
      rule(copiesFitSerial, "link-card.copies-of-serial", ["copies"]),
    ))();

/** The schema of a link card. */
export const LinkCardSchema: z.ZodMiniType<LinkCard, LinkCard> = linkCardSchema satisfies Agrees<
  LinkCard,
  z.output<typeof linkCardSchema>
>;

const assignmentSchema = /* @__PURE__ */ (() =>
  z
    .object({
      grid: GridIdSchema,
      role: z.optional(roleSchema()),
      rank: z.enum(["primary", "deputy"]),
      holder: FilledTextSchema,
      displayName: z.optional(printedSchema),
      phones: z.optional(z.array(phoneSchema)),
      from: z.optional(CivilDateSchema),
      until: z.optional(CivilDateSchema),
    })
    .check(rule(periodInOrder, "period.order", ["until"])))();

/** The schema of an assignment to a grid. */
export const GridAssignmentSchema: z.ZodMiniType<GridAssignment, GridAssignment> =
  assignmentSchema satisfies Agrees<GridAssignment, z.output<typeof assignmentSchema>>;
