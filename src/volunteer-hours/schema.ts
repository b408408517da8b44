import * as z from "zod/mini";
import {
  CivilDateSchema,
  InstantSchema,
  periodInOrder,
  rule,
  type Agrees,
  type ExtensibleCode,
} from "../core/index.ts";
import { FilledTextSchema } from "../organizations/index.ts";
import type { CaptureMethod, ServiceCategory, VolunteerGroup } from "./code-lists.ts";
import type { Activity, ServiceRecord, TrainingRecord, Volunteer, VolunteerTeam } from "./model.ts";
import {
  ageClassHasDay,
  completedHasTime,
  endFollowsStart,
  endHasStart,
  isCaptureMethod,
  isHeadCount,
  isMinutes,
  isServiceCategory,
  isServiceDay,
  isServiceDivision,
  isVolunteerGroup,
  pausesFit,
  recordHasPersons,
  rosterIsSound,
  rosterStandsAlone,
  shiftInOrder,
  shiftsDiffer,
  teamHasOtherParent,
} from "./rules.ts";

const minutesSchema = /* @__PURE__ */ (() => z.number().check(rule(isMinutes, "service-record.minutes")))();

const headCountSchema = /* @__PURE__ */ (() =>
  z.number().check(rule(isHeadCount, "service-record.head-count")))();

const divisionSchema = /* @__PURE__ */ (() =>
  z.string().check(rule(isServiceDivision, "service-record.division")))();

/** A date that is known to the day. */
const daySchema = /* @__PURE__ */ (() =>
  z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, { abort: true }), rule(isServiceDay, "volunteer.day")))();

/** A code of a list that is open to codes of one's own: text with one rule and one code. */
function openCode<Code extends string>(
  is: (value: unknown) => boolean,
  code: string,
): z.ZodMiniType<ExtensibleCode<Code>, ExtensibleCode<Code>> {
  const text: unknown = z.string().check(rule(is, code));
  // The rule is a guard of the type, but zod's types do not follow guards.
  return text as z.ZodMiniType<ExtensibleCode<Code>, ExtensibleCode<Code>>;
}

const categorySchema = /* @__PURE__ */ (() =>
  openCode<ServiceCategory>(isServiceCategory, "service-record.category"))();

const serviceRecordSchema = /* @__PURE__ */ (() =>
  z
    .object({
      id: FilledTextSchema,
      volunteerId: z.optional(FilledTextSchema),
      headCount: z.optional(headCountSchema),
      roster: z.optional(z.array(FilledTextSchema).check(rule(rosterIsSound, "service-record.roster"))),
      organizationId: z.optional(FilledTextSchema),
      activityId: z.optional(FilledTextSchema),
      shiftId: z.optional(FilledTextSchema),
      activityName: z.optional(FilledTextSchema),
      on: z.optional(CivilDateSchema),
      startAt: z.optional(InstantSchema),
      endAt: z.optional(InstantSchema),
      breakMinutes: z.optional(minutesSchema),
      travelMinutes: z.optional(minutesSchema),
      claimedMinutes: z.optional(minutesSchema),
      plannedMinutes: z.optional(minutesSchema),
      category: z.optional(categorySchema),
      emergency: z.optional(z.boolean()),
      capture: z.optional(openCode<CaptureMethod>(isCaptureMethod, "service-record.capture")),
      review: z.optional(z.enum(["parent-organization", "provincial-authority"])),
      place: z.optional(FilledTextSchema),
      divisionCode: z.optional(divisionSchema),
      content: z.optional(FilledTextSchema),
      personInCharge: z.optional(FilledTextSchema),
      enteredOn: z.optional(CivilDateSchema),
      state: z.enum(["signed-up", "confirmed", "completed", "no-show", "cancelled", "void"]),
      remarks: z.optional(FilledTextSchema),
    })
    .check(
      rule(recordHasPersons, "service-record.nobody", ["volunteerId"]),
      rule(rosterStandsAlone, "service-record.roster-beside", ["roster"]),
      rule(endHasStart, "service-record.start-missing", ["startAt"]),
      rule(endFollowsStart, "service-record.ends-before-start", ["endAt"]),
      rule(pausesFit, "service-record.pauses-too-long", ["breakMinutes"]),
      rule(completedHasTime, "service-record.time-missing", ["claimedMinutes"]),
    ))();

/** The schema of a service record. */
export const ServiceRecordSchema: z.ZodMiniType<ServiceRecord, ServiceRecord> =
  serviceRecordSchema satisfies Agrees<ServiceRecord, z.output<typeof serviceRecordSchema>>;

const trainingRecordSchema = /* @__PURE__ */ (() =>
  z.object({
    id: FilledTextSchema,
    volunteerId: FilledTextSchema,
    name: FilledTextSchema,
    content: z.optional(FilledTextSchema),
    minutes: minutesSchema,
    organizationId: z.optional(FilledTextSchema),
    on: CivilDateSchema,
  }))();

/** The schema of a training record. */
export const TrainingRecordSchema: z.ZodMiniType<TrainingRecord, TrainingRecord> =
  trainingRecordSchema satisfies Agrees<TrainingRecord, z.output<typeof trainingRecordSchema>>;

const volunteerSchema = /* @__PURE__ */ (() =>
  z
    .object({
      id: FilledTextSchema,
      volunteerNumber: z.optional(FilledTextSchema),
      registeredOn: z.optional(CivilDateSchema),
      ageClass: z.optional(z.enum(["under-8", "8-13", "14-15", "16-17", "18-59", "60-and-over"])),
      ageClassOn: z.optional(daySchema),
      guardianConsent: z.optional(z.boolean()),
      phoneKey: z.optional(FilledTextSchema),
      teams: z.optional(z.array(FilledTextSchema)),
      groups: z.optional(z.array(openCode<VolunteerGroup>(isVolunteerGroup, "volunteer.group"))),
      offers: z.optional(z.array(categorySchema)),
    })
    .check(rule(ageClassHasDay, "volunteer.age-class-day", ["ageClassOn"])))();

/** The schema of a volunteer. */
export const VolunteerSchema: z.ZodMiniType<Volunteer, Volunteer> = volunteerSchema satisfies Agrees<
  Volunteer,
  z.output<typeof volunteerSchema>
>;

const volunteerTeamSchema = /* @__PURE__ */ (() =>
  z
    .object({
      id: FilledTextSchema,
      name: FilledTextSchema,
      parentId: z.optional(FilledTextSchema),
      organizationId: z.optional(FilledTextSchema),
      registered: z.optional(z.boolean()),
      from: z.optional(CivilDateSchema),
      until: z.optional(CivilDateSchema),
    })
    .check(
      rule(periodInOrder, "period.order", ["until"]),
      rule(teamHasOtherParent, "volunteer-team.own-parent", ["parentId"]),
    ))();

/** The schema of a team of volunteers. */
export const VolunteerTeamSchema: z.ZodMiniType<VolunteerTeam, VolunteerTeam> =
  volunteerTeamSchema satisfies Agrees<VolunteerTeam, z.output<typeof volunteerTeamSchema>>;

const shiftSchema = /* @__PURE__ */ (() =>
  z
    .object({
      id: FilledTextSchema,
      startAt: InstantSchema,
      endAt: InstantSchema,
      plannedMinutes: z.optional(minutesSchema),
      wanted: z.optional(headCountSchema),
    })
    .check(rule(shiftInOrder, "activity.shift-order", ["endAt"])))();

const activitySchema = /* @__PURE__ */ (() =>
  z
    .object({
      id: FilledTextSchema,
      name: FilledTextSchema,
      organizationId: z.optional(FilledTextSchema),
      category: z.optional(categorySchema),
      emergency: z.optional(z.boolean()),
      place: z.optional(FilledTextSchema),
      divisionCode: z.optional(divisionSchema),
      content: z.optional(FilledTextSchema),
      conditions: z.optional(FilledTextSchema),
      risks: z.optional(FilledTextSchema),
      protection: z.optional(FilledTextSchema),
      personInCharge: z.optional(FilledTextSchema),
      plannedMinutes: z.optional(minutesSchema),
      shifts: z.optional(z.array(shiftSchema)),
    })
    .check(rule(shiftsDiffer, "activity.shift-repeated", ["shifts"])))();

/** The schema of an activity. */
export const ActivitySchema: z.ZodMiniType<Activity, Activity> = activitySchema satisfies Agrees<
  Activity,
  z.output<typeof activitySchema>
>;
