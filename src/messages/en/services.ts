import type { MessageTable } from "../../core/index.ts";
import type { ServiceFamilyFindings } from "../../programmes/index.ts";

const both = (positions: readonly number[]): string => positions.map(String).join(" and ");

/** What the findings of services say in English. */
export const serviceFamilyMessages: MessageTable<ServiceFamilyFindings> = /* @__PURE__ */ (() => ({
  "service.group-missing": () => "A targeted service names at least one group that it is for.",
  "service.group-out-of-place": () => "A service for everybody names no group as a condition.",
  "service.group": () => "A group is one of the list, or of the form x-namespace:name.",
  "service.field": () => "A field of social work is one of the list, or of the form x-namespace:name.",
  "service.named-twice": () => "Something stands in the list twice.",
  "service.fee": () => "A fee is a whole number of fen from 0 on.",
  "service.language": () => "A language is a tag such as zh-CN, en or yue.",
  "service.fee-missing": () => "What it costs is not said; 0 means that it is free.",
  "service.schedule-missing": () => "When it is offered is not said.",
  "service-reach.persons": () => "How many persons is a whole number from 0 on.",
  "service-reach.period-open": () => "A count over days needs the first and the last of them.",
  "service.repeated": (p) => `Services ${both(p.positions)} have the same reference.`,
  "service.course-unknown": () => "The course is not in the list.",
  "service.course-language": () => "The course is taught in none of the languages of the service.",
  "service-reach.repeated": (p) => `Counts ${both(p.positions)} have the same reference.`,
  "service-reach.service-unknown": () => "The service is not in the list.",
  "service-reach.group-not-targeted": () => "The service is not for this group.",
  "service-reach.outside-period": () => "The service was not offered on any of these days.",
  "service-reach.counted-twice": (p) =>
    `Counts ${both(p.positions)} are of the same group, service and days.`,
  "service-reach.above-all": (p) => `More of a group than persons in all: counts ${both(p.positions)}.`,
  "service-point.repeated": (p) => `Service points ${both(p.positions)} have the same reference.`,
  "service-point.service-unknown": () => "No service of the list offers this.",
  "service-point.provider-differs": () => "The provider of the point offers no such service by the list.",
  "service-point.provider-by-name": () =>
    "The provider is found by its name alone, which identifies nobody for certain.",
  "service-point.outside-period": () => "The point is outside the days on which the service is offered.",
}))();
