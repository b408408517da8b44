import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  checkService,
  explainService,
  isSensitiveGroup,
  lintServicePoints,
  lintServiceReach,
  lintServices,
  sensitiveTargetGroups,
  suppressServiceReach,
  targetGroupLabels,
  targetGroups,
  type Service,
  type ServiceReach,
} from "../../src/programmes/index.ts";
import { sampleServiceReach } from "../../src/testing/index.ts";
import type { ServicePoint } from "../../src/venues/index.ts";
import { deepFreeze, random } from "../support/values.ts";
import { course, reach, service, smallestService } from "./service-samples.ts";

const codesOf = (findings: readonly { readonly code: string }[]): readonly string[] =>
  findings.map(({ code }) => code);

describe("checkService", () => {
  it("gives a valid record back by reference", () => {
    const result = checkService(deepFreeze(service));
    expect(result.ok && result.value).toBe(service);
    expect(result.findings).toEqual([]);
  });

  it("never repeats a group that it refuses", () => {
    const { findings } = checkService({ ...service, groups: ["贫困户"] });
    expect(findings[0]).toMatchObject({ code: "service.group", path: ["groups", 0] });
    expect(JSON.stringify(findings)).not.toContain("贫困户");
  });

  it("asks for fee and schedule", () => {
    expect(codesOf(explainService(smallestService))).toEqual([
      "service.fee-missing",
      "service.schedule-missing",
    ]);
    expect(explainService({ ...smallestService, fee: 0, schedule: "每周六" })).toEqual([]);
  });

  it.each(["zh-CN", "en", "yue", "zh-Hant-HK", "es-419"])("takes the language %s", (tag) => {
    expect(checkService({ ...service, languages: [tag] }).ok).toBe(true);
  });

  it.each(["", "EN", "zh_CN", "english", "en-", "zh-cn"])("refuses the language %j", (tag) => {
    expect(codesOf(checkService({ ...service, languages: [tag] }).findings)).toContain("service.language");
  });
});

describe("the groups", () => {
  it("have official names, and a sensitivity each", () => {
    expect(Object.keys(targetGroupLabels).sort()).toEqual([...targetGroups.codes].sort());
    for (const group of sensitiveTargetGroups) expect(targetGroups.codes).toContain(group);
    const words = Object.values(targetGroupLabels).flatMap((label) => [
      label["zh-CN"],
      ...(label.former ?? []),
    ]);
    for (const wrong of ["贫困户", "失独家庭", "孤贫"]) expect(words).not.toContain(wrong);
    expect(isSensitiveGroup("x-qinghe:anything")).toBe(true);
    expect(isSensitiveGroup("veteran")).toBe(false);
    expect(isSensitiveGroup("veteran", { sensitiveGroups: ["veteran"] })).toBe(true);
  });
});

describe("lintServices", () => {
  it("finds references that stand twice or lead nowhere, and languages that do not meet", () => {
    const french = { ...service, id: "s-3", languages: ["fr"] };
    const lost = { ...service, id: "s-4", course: "c-9" };
    const found = lintServices([service, service, french, lost], { courses: [course] });
    expect(found.map(({ code, path }) => [code, ...path])).toEqual([
      ["service.repeated", 1, "id"],
      ["service.course-language", 2, "languages"],
      ["service.course-unknown", 3, "course"],
    ]);
    expect(lintServices([lost])).toEqual([]);
    const british = { ...service, languages: ["en-GB"] };
    expect(lintServices([british], { courses: [{ ...course, languages: ["en"] }] })).toEqual([]);
  });
});

describe("lintServicePoints", () => {
  const offered: Service = {
    ...smallestService,
    provider: { id: "o-7" },
    period: { from: "2025-12-17", until: "2025-12-23" },
  };
  const point: ServicePoint = {
    id: "p-1",
    provider: { id: "o-7" },
    service: "medical-consultation",
    venue: "v-1",
    startAt: "2025-12-23T20:00:00+08:00",
    endAt: "2025-12-24T00:00:00+08:00",
  };
  const services = deepFreeze([offered]);
  const lint = (changes: Partial<ServicePoint>): readonly string[] =>
    codesOf(lintServicePoints([deepFreeze({ ...point, ...changes })], { services }));

  it("accepts a point of the service, until midnight of its last day", () => {
    expect(lint({})).toEqual([]);
    expect(lint({ endAt: "2025-12-24T00:01:00+08:00" })).toEqual(["service-point.outside-period"]);
    // By the clock of the zone that the day is cut in.
    const utc = { services, zone: "Pacific/Kiritimati" };
    expect(codesOf(lintServicePoints([point], utc))).toEqual(["service-point.outside-period"]);
  });

  it("finds another provider, another service, a day before the first", () => {
    expect(lint({ provider: { id: "o-8" } })).toEqual(["service-point.provider-differs"]);
    expect(lint({ service: "free-haircut" })).toEqual(["service-point.service-unknown"]);
    expect(lint({ startAt: "2025-12-16T20:00:00+08:00", endAt: "2025-12-16T21:00:00+08:00" })).toEqual([
      "service-point.outside-period",
    ]);
    expect(codesOf(lintServicePoints([point, point], { services }))).toEqual(["service-point.repeated"]);
  });

  it("says where a provider is known by name alone", () => {
    const named = [{ ...offered, provider: { name: "青禾区暖邻社会工作服务中心" } }];
    const by = { ...point, provider: { name: "青禾区 暖邻社会工作服务中心" } };
    expect(codesOf(lintServicePoints([by], { services: named }))).toEqual(["service-point.provider-by-name"]);
  });

  it("asks for one of several services of the provider", () => {
    const later = { ...offered, id: "s-9", period: { from: "2025-12-24" } };
    const next = { ...point, startAt: "2025-12-26T09:00:00+08:00", endAt: "2025-12-26T10:00:00+08:00" };
    expect(lintServicePoints([next], { services: [offered, later] })).toEqual([]);
  });
});

describe("lintServiceReach", () => {
  it("finds what contradicts itself", () => {
    const all: ServiceReach = { ...reach, id: "r-2", group: undefined, persons: 80 };
    const found = lintServiceReach(
      deepFreeze([
        reach,
        all,
        { ...reach, id: "r-3" },
        { ...reach, id: "r-4", group: "veteran", persons: 1 },
        { ...reach, id: "r-5", service: "s-9" },
        { ...reach, id: "r-6", period: { from: "2024-01-01", until: "2024-12-31" } },
        { ...reach, id: "r-6", group: "delivery-rider", persons: 1 },
      ]),
      { services: [service] },
    );
    expect(found.map(({ code, path }) => [code, ...path])).toEqual([
      ["service-reach.repeated", 6, "id"],
      ["service-reach.group-not-targeted", 3, "group"],
      ["service-reach.service-unknown", 4, "service"],
      ["service-reach.outside-period", 5, "period"],
      ["service-reach.counted-twice", 2, "group"],
      ["service-reach.above-all", 0, "persons"],
      ["service-reach.above-all", 2, "persons"],
    ]);
  });
});

describe("suppressServiceReach", () => {
  const of = (group: ServiceReach["group"], persons: number): ServiceReach => ({
    id: group ?? "all",
    service: "s-1",
    group,
    period: { from: "2025-01-01", until: "2025-12-31" },
    persons,
  });
  const counts = (reaches: readonly ServiceReach[], k = 5): readonly (number | null)[] =>
    suppressServiceReach(deepFreeze(reaches), k).map(({ persons }) => persons);

  it("keeps a small count from being computed from all", () => {
    expect(counts([of("orphan", 2), of("elderly", 40), of(undefined, 42)])).not.toContain(2);
    const [orphans, elderly, all] = counts([of("orphan", 2), of("elderly", 40), of(undefined, 42)]);
    expect(orphans).toBeNull();
    expect(elderly === null || all === null).toBe(true);
  });

  it("hides a small count of all, and leaves tables without a sensitive group alone", () => {
    expect(counts([of("orphan", 0), of(undefined, 3)])).toEqual([0, null]);
    expect(counts([of("courier", 2), of(undefined, 3)])).toEqual([2, 3]);
    expect(counts([of("x-qinghe:night-shift", 2)])).toEqual([null]);
  });

  it("refuses a threshold that is none, and a group that stands twice", () => {
    expect(() => counts([], 1)).toThrow(RangeError);
    expect(() => counts([of("orphan", 2), of("orphan", 3)])).toThrow(RangeError);
    expect(() => counts([of("orphan", 2), of(undefined, 3), of(undefined, 3)])).toThrow(RangeError);
  });

  it("prints no small count of a sensitive group, and invents none", () => {
    const set = fc
      .array(
        random.map((draw) => sampleServiceReach(draw)),
        { maxLength: 20 },
      )
      .map((reaches) => [
        ...new Map(
          reaches.map((one) => [JSON.stringify([one.service, one.period, one.group]), one] as const),
        ).values(),
      ]);
    fc.assert(
      fc.property(set, fc.integer({ min: 2, max: 10 }), (reaches, k) => {
        suppressServiceReach(deepFreeze(reaches), k).forEach(({ persons, group }, index) => {
          if (persons !== null) expect(persons).toBe(reaches[index]?.persons);
          if (group === undefined || !isSensitiveGroup(group)) return;
          expect(persons === null || persons === 0 || persons >= k).toBe(true);
        });
      }),
    );
  });
});
