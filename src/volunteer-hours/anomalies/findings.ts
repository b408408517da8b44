import type { RulePlace } from "../../organizations/index.ts";

/** What is unusual among records and volunteers; all are warnings, because each of them can be right. */
export type HoursAnomalyFindings = {
  /** The service is earlier than the registration of the volunteer. */
  readonly "hours.before-registration": { readonly registeredOn: string };
  /** A completed service lies after the day that was asked about. */
  readonly "hours.after-day": { readonly on: string };
  /** A completed service lasts longer than a day; in minutes. */
  readonly "hours.longer-than-day": { readonly minutes: number };
  /** All services of a volunteer in a day, a month or a year last longer than it does; in minutes. */
  readonly "hours.beyond-period": {
    readonly on: string;
    readonly minutes: number;
    readonly most: number;
  };
  /** The service was entered after the last day on which that was in time. */
  readonly "hours.entered-late": RulePlace & { readonly due: string; readonly workingDays: number };
  /** Whether these services were entered in time cannot be told: the calendar of a year is missing. */
  readonly "hours.entry-undecided": RulePlace & { readonly count: number };
  /** Several records have the same reference. */
  readonly "hours.id-repeated": { readonly count: number };
  /** Several records have the same volunteer, time and activity. */
  readonly "hours.service-repeated": { readonly count: number };
  /** Several volunteers have the same telephone number. */
  readonly "hours.phone-shared": { readonly count: number };
  /** Several volunteers have the same volunteer number. */
  readonly "hours.number-shared": { readonly count: number };
  /** Volunteer numbers differ in leading zeros alone, which spreadsheets drop. */
  readonly "hours.number-zeros": { readonly count: number; readonly digits: number };
  /** Volunteer numbers are shorter than others that begin with zeros; zeros may be lost. */
  readonly "hours.number-short": { readonly count: number; readonly digits: number };
};
