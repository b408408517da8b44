import * as z from "zod/mini";
import { PeriodSchema, codeSchema, rule, type Agrees } from "../../core/index.ts";
import {
  BodyReferenceSchema,
  FilledTextSchema,
  PlaceReferenceSchema,
  SourceReferenceSchema,
} from "../../organizations/index.ts";
import type { ServiceCode } from "../../venues/index.ts";
import type { Service, ServiceReach, SocialWorkField, TargetGroup } from "./model.ts";
import {
  isLanguageTag,
  isPersonCount,
  isServiceCategory,
  isServiceFee,
  isSocialWorkField,
  isTargetGroup,
  namesNothingTwice,
  reachHasEnds,
  targetedNamesGroup,
  universalNamesNoGroup,
} from "./rules.ts";

const serviceSchema = /* @__PURE__ */ (() =>
  z
    .object({
      id: FilledTextSchema,
      name: FilledTextSchema,
      category: codeSchema<ServiceCode>(isServiceCategory, "venue.service"),
      provider: BodyReferenceSchema,
      access: z.enum(["universal", "targeted"]),
      groups: z.optional(
        z
          .array(codeSchema<TargetGroup>(isTargetGroup, "service.group"))
          .check(rule(namesNothingTwice, "service.named-twice")),
      ),
      fields: z.optional(
        z
          .array(codeSchema<SocialWorkField>(isSocialWorkField, "service.field"))
          .check(rule(namesNothingTwice, "service.named-twice")),
      ),
      fee: z.optional(z.number().check(rule(isServiceFee, "service.fee"))),
      languages: z.optional(
        z
          .array(z.string().check(rule(isLanguageTag, "service.language")))
          .check(rule(namesNothingTwice, "service.named-twice")),
      ),
      place: z.optional(PlaceReferenceSchema),
      schedule: z.optional(FilledTextSchema),
      course: z.optional(FilledTextSchema),
      period: z.optional(PeriodSchema),
      source: z.optional(SourceReferenceSchema),
    })
    .check(
      rule(targetedNamesGroup, "service.group-missing", ["groups"]),
      rule(universalNamesNoGroup, "service.group-out-of-place", ["groups"]),
    ))();

/** The schema of a service. */
export const ServiceSchema: z.ZodMiniType<Service, Service> = serviceSchema satisfies Agrees<
  Service,
  z.output<typeof serviceSchema>
>;

const serviceReachSchema = /* @__PURE__ */ (() =>
  z
    .object({
      id: FilledTextSchema,
      service: FilledTextSchema,
      group: z.optional(codeSchema<TargetGroup>(isTargetGroup, "service.group")),
      period: PeriodSchema,
      persons: z.number().check(rule(isPersonCount, "service-reach.persons")),
      statedBy: z.optional(BodyReferenceSchema),
      source: z.optional(SourceReferenceSchema),
    })
    .check(rule(reachHasEnds, "service-reach.period-open", ["period"])))();

/** The schema of how many persons a service has reached. */
export const ServiceReachSchema: z.ZodMiniType<ServiceReach, ServiceReach> =
  serviceReachSchema satisfies Agrees<ServiceReach, z.output<typeof serviceReachSchema>>;
