import type { FindingOf } from "../../core/index.ts";

/** What is found in a service, and in how many it has reached, by themselves. */
export type ServiceModelFindings = {
  /** A targeted service names no group. */
  readonly "service.group-missing": Record<never, never>;
  /** A universal service names groups. */
  readonly "service.group-out-of-place": Record<never, never>;
  /** The group is none of the list, and no code of one's own. */
  readonly "service.group": Record<never, never>;
  /** The field of social work is none of the list, and no code of one's own. */
  readonly "service.field": Record<never, never>;
  /** A group, a field or a language stands twice. */
  readonly "service.named-twice": Record<never, never>;
  /** The fee is no whole number of fen from 0 on. */
  readonly "service.fee": Record<never, never>;
  /** The language has not the form of a tag of BCP 47. */
  readonly "service.language": Record<never, never>;
  /** Nobody has said what it costs, not even nothing. */
  readonly "service.fee-missing": Record<never, never>;
  /** Nobody has said when it is offered. */
  readonly "service.schedule-missing": Record<never, never>;
  /** A number of persons that is no whole number from 0 on. */
  readonly "service-reach.persons": Record<never, never>;
  /** What was counted over days does not say from which to which. */
  readonly "service-reach.period-open": Record<never, never>;
};

/** What is found in several services, in counts beside them, and in service points beside them; positions count from 1. */
export type ServiceSetFindings = {
  /** Two services have the same reference. */
  readonly "service.repeated": { readonly positions: readonly number[] };
  /** The course of the service is not in the list. */
  readonly "service.course-unknown": Record<never, never>;
  /** The course is taught in none of the languages of the service; both name some. */
  readonly "service.course-language": Record<never, never>;
  /** Two counts have the same reference. */
  readonly "service-reach.repeated": { readonly positions: readonly number[] };
  /** The service is not in the list. */
  readonly "service-reach.service-unknown": Record<never, never>;
  /** The group is none of those that the service is for. */
  readonly "service-reach.group-not-targeted": Record<never, never>;
  /** The service was not offered on any of the days. */
  readonly "service-reach.outside-period": Record<never, never>;
  /** The same group was counted twice for the same service and days. */
  readonly "service-reach.counted-twice": { readonly positions: readonly number[] };
  /** More of a group were reached than persons in all. */
  readonly "service-reach.above-all": { readonly positions: readonly number[] };
  /** Two service points have the same reference. */
  readonly "service-point.repeated": { readonly positions: readonly number[] };
  /** No service of the list offers this. */
  readonly "service-point.service-unknown": Record<never, never>;
  /** The provider of the point offers no such service. */
  readonly "service-point.provider-differs": Record<never, never>;
  /** The provider is found by its name alone, which identifies nobody for certain. */
  readonly "service-point.provider-by-name": Record<never, never>;
  /** The day of the point is outside the days on which the provider offers the service. */
  readonly "service-point.outside-period": Record<never, never>;
};

/** A finding about several services, or about counts or points beside them. */
export type ServiceSetFinding = FindingOf<ServiceSetFindings>;

/** Every code that the family of services finds. */
export type ServiceFamilyFindings = ServiceModelFindings & ServiceSetFindings;
