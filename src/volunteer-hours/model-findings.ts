import type { RulePlace } from "../organizations/index.ts";

/** What is found in a record, a volunteer, a team and an activity by themselves. */
export type ServiceModelFindings = {
  /** A number of minutes that is not whole, or below nothing. */
  readonly "service-record.minutes": Record<never, never>;
  /** A number of persons that is no whole number from 1 on. */
  readonly "service-record.head-count": Record<never, never>;
  /** A roster that names nobody, or somebody twice. */
  readonly "service-record.roster": Record<never, never>;
  /** Neither a volunteer nor a roster nor a head count says who served. */
  readonly "service-record.nobody": Record<never, never>;
  /** A roster stands beside a volunteer or a head count: persons would count twice. */
  readonly "service-record.roster-beside": Record<never, never>;
  /** The division is not six digits. */
  readonly "service-record.division": Record<never, never>;
  /** The kind of service is none of the list, and no code of one's own. */
  readonly "service-record.category": Record<never, never>;
  /** The way of recording is none of the list, and no code of one's own. */
  readonly "service-record.capture": Record<never, never>;
  /** There is an end, and no beginning. */
  readonly "service-record.start-missing": Record<never, never>;
  /** The service ends before it begins. */
  readonly "service-record.ends-before-start": Record<never, never>;
  /** Breaks and travel are longer than the time between beginning and end. */
  readonly "service-record.pauses-too-long": Record<never, never>;
  /** A completed service without any time: neither measured nor stated. */
  readonly "service-record.time-missing": Record<never, never>;
  /** A completed service that was begun and never ended, and of which no time is stated. */
  readonly "service-record.sign-out-missing": Record<never, never>;
  /** The time stated differs from the one measured, breaks and travel aside; both in minutes. */
  readonly "service-record.claimed-differs": { readonly claimed: number; readonly measured: number };
  /** A completed service lasts longer than a day; in minutes. */
  readonly "service-record.longer-than-day": { readonly minutes: number };
  /** The day stated is not the day on which the service begins, by the offset of its own time. */
  readonly "service-record.day-differs": { readonly begins: string };
  /** An item that a service record has to have is missing. */
  readonly "service-record.item-missing": RulePlace & { readonly item: string };
  /** A day is asked for, and the date is none, or not known to the day. */
  readonly "volunteer.day": Record<never, never>;
  /** An age class without the day for which it holds, or the other way round. */
  readonly "volunteer.age-class-day": Record<never, never>;
  /** The group is none of the list, and no code of one's own. */
  readonly "volunteer.group": Record<never, never>;
  /** A minor, and no guardian's consent is recorded. */
  readonly "volunteer.consent-missing": Record<never, never>;
  /** A team is part of itself. */
  readonly "volunteer-team.own-parent": Record<never, never>;
  /** A shift does not end after it begins. */
  readonly "activity.shift-order": Record<never, never>;
  /** Two shifts of the activity have the same reference. */
  readonly "activity.shift-repeated": Record<never, never>;
};
