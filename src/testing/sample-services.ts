import type { Service, ServiceReach } from "../programmes/index.ts";
import { communities, some } from "./organization-parts.ts";
import { below, digits, oneOf, type Random } from "./sampling.ts";

/** A record that a check of services refuses, and the code of the error that says why. */
export interface InvalidServiceSample {
  /** The record. */
  readonly record: unknown;
  /** The code of an error that its check gives. */
  readonly because: string;
}

/** What services are drawn from; names are invented or those of public reports. */
const kinds: readonly [
  Pick<Service, "name" | "category">,
  ...(readonly Pick<Service, "name" | "category">[]),
] = [
  { name: "邻里义诊", category: "medical-consultation" },
  { name: "法律咨询台", category: "legal-advice" },
  { name: "长者茶艺课", category: "heritage-course" },
  { name: "四点半课堂", category: "education" },
  { name: "家政技能培训", category: "training" },
  { name: "社区合唱", category: "culture" },
  { name: "夜间茶水", category: "x-qinghe:night-tea" },
];

/**
 * Draws a valid service.
 *
 * @param random - a source of random numbers
 * @returns a service that `checkService` accepts without a warning
 *
 * @example
 * import { isService } from "linli/programmes";
 * import { sampleService } from "linli/testing";
 *
 * isService(sampleService(Math.random)); // => true
 */
export function sampleService(random: Random): Service {
  const groups = oneOf<NonNullable<Service["groups"]>>(random, [
    ["elderly"],
    ["low-income", "person-with-disability"],
    ["courier"],
    ["x-qinghe:night-shift"],
  ]);
  const audience = oneOf<Pick<Service, "access" | "groups">>(random, [
    { access: "universal" },
    { access: "targeted", groups },
  ]);
  return {
    id: `service-${digits(random, 6)}`,
    ...oneOf(random, kinds),
    provider: { name: "青禾区暖邻社会工作服务中心" },
    ...audience,
    fee: oneOf(random, [0, 500, 2000] as const),
    schedule: oneOf(random, ["每周六上午", "每月第一个周日下午", "工作日9时至17时"] as const),
    ...some(random, () => ({ fields: [oneOf(random, ["child-welfare", "elderly-care"] as const)] })),
    ...some(random, () => ({ languages: [oneOf(random, ["zh-CN", "en", "yue"] as const)] })),
    ...some(random, () => ({ place: { name: oneOf(random, communities) } })),
    ...some(random, () => ({ course: `course-${digits(random, 6)}` })),
    ...some(random, () => ({ period: { from: "2025-01-01", until: "2025-12-31" } })),
    ...some(random, () => ({ source: { title: "青禾街道社区服务清单", on: "2025-03" } })),
  };
}

/** Changes that make a valid service invalid, each with the code that says so. */
const serviceDefects: readonly (readonly [string, (service: Service) => unknown])[] = [
  ["service.group-missing", (service) => ({ ...service, access: "targeted", groups: undefined })],
  ["service.group-missing", (service) => ({ ...service, access: "targeted", groups: [] })],
  ["service.group-out-of-place", (service) => ({ ...service, access: "universal", groups: ["elderly"] })],
  ["service.group", (service) => ({ ...service, access: "targeted", groups: ["贫困户"] })],
  ["service.named-twice", (service) => ({ ...service, access: "targeted", groups: ["child", "child"] })],
  ["service.field", (service) => ({ ...service, fields: ["harmony"] })],
  ["service.fee", (service) => ({ ...service, fee: 9.9 })],
  ["service.language", (service) => ({ ...service, languages: ["普通话"] })],
  ["venue.service", (service) => ({ ...service, category: "massage" })],
  ["organization.reference-empty", (service) => ({ ...service, provider: {} })],
  ["field.value", (service) => ({ ...service, access: "members" })],
  ["period.order", (service) => ({ ...service, period: { from: "2025-12-31", until: "2025-01-01" } })],
];

/**
 * Draws a record that is nearly a service.
 *
 * @param random - a source of random numbers
 * @returns the record, and an error that `checkService` gives
 *
 * @example
 * import { checkService } from "linli/programmes";
 * import { sampleInvalidService } from "linli/testing";
 *
 * const { record, because } = sampleInvalidService(Math.random);
 * checkService(record).findings.some(({ code }) => code === because); // => true
 */
export function sampleInvalidService(random: Random): InvalidServiceSample {
  const [because, spoil] = serviceDefects[below(random, serviceDefects.length)] ?? [
    "field.type",
    (): unknown => undefined,
  ];
  return { record: spoil(sampleService(random)), because };
}

/**
 * Draws a valid count of the persons that a service has reached.
 *
 * @param random - a source of random numbers
 * @returns a count that `checkServiceReach` accepts without a warning
 *
 * @example
 * import { isServiceReach } from "linli/programmes";
 * import { sampleServiceReach } from "linli/testing";
 *
 * isServiceReach(sampleServiceReach(Math.random)); // => true
 */
export function sampleServiceReach(random: Random): ServiceReach {
  const year = String(2018 + below(random, 8));
  return {
    id: `reach-${digits(random, 6)}`,
    service: `service-${digits(random, 1)}`,
    ...some(random, () => ({
      group: oneOf(random, [
        "elderly",
        "orphan",
        "in-difficulty",
        "courier",
        "x-qinghe:night-shift",
      ] as const),
    })),
    period: { from: `${year}-01-01`, until: `${year}-12-31` },
    persons: below(random, 40),
    ...some(random, () => ({ statedBy: { name: "青禾区民政局" } })),
    ...some(random, () => ({ source: { title: "青禾街道社区服务年报", on: `${year}-12` } })),
  };
}

/** Changes that make a valid count invalid, each with the code that says so. */
const reachDefects: readonly (readonly [string, (reach: ServiceReach) => unknown])[] = [
  ["service-reach.persons", (reach) => ({ ...reach, persons: 2.5 })],
  ["service-reach.persons", (reach) => ({ ...reach, persons: -1 })],
  ["service-reach.period-open", (reach) => ({ ...reach, period: { from: "2025-01-01" } })],
  ["service.group", (reach) => ({ ...reach, group: "poor" })],
  ["field.type", (reach) => ({ ...reach, persons: ["居民甲"] })],
  ["field.missing", ({ period: _, ...reach }) => reach],
];

/**
 * Draws a record that is nearly a count of reached persons.
 *
 * @param random - a source of random numbers
 * @returns the record, and an error that `checkServiceReach` gives
 *
 * @example
 * import { checkServiceReach } from "linli/programmes";
 * import { sampleInvalidServiceReach } from "linli/testing";
 *
 * const { record, because } = sampleInvalidServiceReach(Math.random);
 * checkServiceReach(record).findings.some(({ code }) => code === because); // => true
 */
export function sampleInvalidServiceReach(random: Random): InvalidServiceSample {
  const [because, spoil] = reachDefects[below(random, reachDefects.length)] ?? [
    "field.type",
    (): unknown => undefined,
  ];
  return { record: spoil(sampleServiceReach(random)), because };
}
