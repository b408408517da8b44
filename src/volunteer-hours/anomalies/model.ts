import type { CalendarYear } from "../../calendars/index.ts";
import type { CivilDate, FindingOf, RuleSet } from "../../core/index.ts";
import type { Volunteer, VolunteerId } from "../model.ts";
import type { ServiceEntryRules } from "../record-due.ts";
import type { HoursAnomalyFindings } from "./findings.ts";

/** Something unusual among records and volunteers. */
export interface HoursAnomaly {
  /** The records, by reference; none where volunteers alone are meant. */
  readonly recordIds: readonly string[];
  /** The positions of the records in the list, from 0 on. */
  readonly positions: readonly number[];
  /** The volunteers. */
  readonly volunteerIds: readonly VolunteerId[];
  /** What it is. */
  readonly finding: FindingOf<HoursAnomalyFindings>;
}

/** What unusual things are looked for with; what is not given is not looked at. */
export interface AnomalyOptions {
  /** The volunteers, for registrations, shared numbers and shared telephones. */
  readonly volunteers?: readonly Volunteer[] | undefined;
  /** The day after which no service can be completed, a civil date. */
  readonly on?: CivilDate | undefined;
  /** The arrangements of years, for the days until which services are to be entered. */
  readonly calendars?: readonly CalendarYear[] | undefined;
  /** The rules about entering; those of order 67 by default. */
  readonly rules?: RuleSet<ServiceEntryRules> | undefined;
  /** The IANA name of the zone in which days are cut; Asia/Shanghai by default. */
  readonly zone?: string | undefined;
}
