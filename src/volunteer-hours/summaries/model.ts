import type { Period, RuleSet, RuleSetKey } from "../../core/index.ts";
import type { CreditPolicy } from "../credit/model.ts";
import type { Activity, ServiceRecord } from "../model.ts";

/** What hours are added up by. */
export type HoursGrouping =
  | "volunteer"
  | "organization"
  | "activity"
  | "category"
  | "division"
  | "day"
  | "month"
  | "year"
  // One's own function.
  | "custom";

/**
 * What services add up to: people, person-times and minutes, which are three different things.
 *
 * @remarks People (人) are the volunteers named, each once. Person-times (人次) are participations: who served three times
 * counts three times, and a head count of twelve twelve times. Minutes are sums of whole minutes, each person's own.
 */
export interface HoursFigures {
  /** How many volunteers are named, each once. */
  readonly people: number;
  /** Participations in completed services, named or not. */
  readonly personTimes: number;
  /** Those of them of whom only the number is known, so that they are in no count of people. */
  readonly unnamed: number;
  /** Completed services. */
  readonly records: number;
  /**
   * Records that do not count at all: the service is not completed, the policy leaves its kind or way of recording out or
   * asks for a way that the record does not say, minutes or times of it cannot be counted with, or a period is asked for and
   * the day is not known. `creditRecords` says why.
   */
  readonly leftOut: number;
  /** The minutes as they were recorded, before the policy. */
  readonly rawMinutes: number;
  /** The minutes that count by the policy. */
  readonly minutes: number;
}

/** The figures of one group. */
export interface HoursGroup extends HoursFigures {
  /** What the group is: the id of a volunteer, a month; `"unknown"` where the records do not say. */
  readonly key: string;
  /** By volunteer, where details are asked for: in how many different activities minutes count. */
  readonly activities?: number | undefined;
  /** By volunteer, where details are asked for: in how many months minutes count. */
  readonly activeMonths?: number | undefined;
}

/**
 * What services add up to, as JSON: versioned, and mergeable with the summaries of other records.
 *
 * @remarks Summaries are merged by adding up. People, and what counts of overlapping services, are right only where all
 * records of a volunteer are in one part: records are partitioned by `volunteerId`, whatever they are added up by. A
 * roster names several: its volunteers go into one part, or it is made a record for each of them before.
 */
export interface HoursSummary {
  /** What this is. */
  readonly format: "linli-hours-summary";
  /** The version of the format. */
  readonly version: 1;
  /** What the hours are added up by. */
  readonly by: HoursGrouping;
  /** The key of the credit policy. */
  readonly policy: RuleSetKey;
  /** The IANA name of the zone in which days are cut. */
  readonly zone: string;
  /** The days that count; nothing where all do. */
  readonly period?: Period | undefined;
  /** `true` where the groups have details. */
  readonly detailed: boolean;
  /** The groups, by key. */
  readonly groups: readonly HoursGroup[];
  /** The sum over all groups; people are counted once, in whatever groups they are. */
  readonly total: HoursFigures;
}

/** How hours are added up. */
export interface SummarizeOptions {
  /** What they are added up by; a function of one's own gives the key of a record. */
  readonly by: Exclude<HoursGrouping, "custom"> | HoursKey;
  /** The credit policy; that of order 67 by default. */
  readonly policy?: RuleSet<CreditPolicy> | undefined;
  /** The IANA name of the zone in which days are cut; Asia/Shanghai by default. */
  readonly zone?: string | undefined;
  /** The activities, whose shifts and planned durations count where a record says none. */
  readonly activities?: readonly Activity[] | undefined;
  /** The days that count, both ends included and known to the day; records outside of it still cover overlaps and fill days. */
  readonly period?: Period | undefined;
  /** By volunteer: whether activities and months are counted too; `false` by default. */
  readonly detailed?: boolean | undefined;
}

/** Gives the key of a record's group; nothing for `"unknown"`. */
export type HoursKey = (record: ServiceRecord) => string | undefined;
