import { describe, expect, it } from "vitest";
import { hasErrors } from "../../src/core/index.ts";
import {
  checkEdition,
  checkProgramme,
  checkSession,
  checkSetOfEditions,
  dueItemsOfEdition,
  formatBodyRole,
  formatEditionPeriod,
  formatOrdinal,
  lintEdition,
  lintProgrammes,
  makeEditionPeriod,
  parseOrdinal,
  sessionPeriod,
  sessionsOn,
  type Edition,
  type Programme,
  type Session,
} from "../../src/programmes/index.ts";
import { deepFreeze, longTexts, strangeValues } from "../support/values.ts";
import { edition, programme, session, smallestEdition, week } from "./edition-samples.ts";

const codes = (findings: readonly { readonly code: string }[]): readonly string[] =>
  findings.map(({ code }) => code);
const host = { role: "host", body: { name: "青禾区民政局" } } as const;

describe("checks of editions", () => {
  it.each([
    [{ roles: [host, { role: "host", body: { name: "青禾区 民政局" } }] }, ["body-role.repeated"]],
    [{ roles: [host, { role: "guide", body: { name: "青禾区民政局" } }] }, []],
    [{ roles: [{ role: "guide", body: { name: "a" } }] }, ["edition.host-missing"]],
    [{ period: { from: "12月17日", until: "12-23" } }, ["edition.year-missing", "edition.year-missing"]],
    [{ period: { from: "2025-12-17" } }, ["field.missing"]],
    [{ number: 0 }, ["edition.number"]],
    [{ announced: { persons: { value: 9, qualifier: "exact" } } }, ["edition.announced-unit"]],
    [{ announced: { venues: { value: 3, qualifier: "exact" } } }, []],
  ])("%o", (more, expected) => {
    const { period, ...rest } = edition;
    const result = checkEdition(deepFreeze({ ...rest, period, ...more }));
    expect(codes(result.findings)).toEqual(expected);
    expect(result.ok).toBe(expected.length === 0);
  });

  it("finds a repeated role among many", () => {
    const roles = Array.from({ length: 60 }, (_, index) => ({
      role: "supporter",
      body: { id: `o${String(index)}` },
    }));
    const check = (more: readonly unknown[]): readonly string[] =>
      codes(
        checkEdition({ ...smallestEdition, period: edition.period, roles: [host, ...roles, ...more] })
          .findings,
      );
    expect(check([])).toEqual([]);
    expect(check([{ role: "supporter", body: { id: "o7", name: "x" } }])).toEqual(["body-role.repeated"]);
  });

  it("never throws", () => {
    for (const value of [...strangeValues, ...longTexts]) {
      for (const check of [checkEdition, checkProgramme, checkSession]) {
        expect(() => check(value)).not.toThrow();
        expect(() =>
          check({ ...edition, ...session, ...programme, period: { from: value }, roles: value }),
        ).not.toThrow();
      }
    }
  });

  it("never lets a rejected value into findings", () => {
    const result = checkEdition({
      ...edition,
      period: { from: "12-29", until: "12月31日" },
      number: 0.77,
      themes: ["secret"],
    });
    expect(JSON.stringify(result.findings)).not.toMatch(/12-29|12月31日|0\.77|secret/);
  });
});

describe("ordinals", () => {
  it.each([
    [1, "第一届", "1st"],
    [2, "第二届", "2nd"],
    [3, "第三届", "3rd"],
    [8, "第八届", "8th"],
    [10, "第十届", "10th"],
    [11, "第十一届", "11th"],
    [12, "第十二届", "12th"],
    [13, "第十三届", "13th"],
    [20, "第二十届", "20th"],
    [21, "第二十一届", "21st"],
    [101, "第一百零一届", "101st"],
    [111, "第一百一十一届", "111th"],
    [138, "第一百三十八届", "138th"],
    [1000, "第一千届", "1000th"],
    [1010, "第一千零一十届", "1010th"],
    [9999, "第九千九百九十九届", "9999th"],
  ])("%i", (number, zh, en) => {
    expect([formatOrdinal(number, "zh-CN"), formatOrdinal(number, "en")]).toEqual([zh, en]);
  });

  it("are read as they are printed, every one", () => {
    for (let number = 1; number <= 9999; number += 1) {
      expect(parseOrdinal(formatOrdinal(number, "zh-CN"))).toBe(number);
      expect(parseOrdinal(formatOrdinal(number, "en"))).toBe(number);
    }
  });

  it.each([
    ["第 8 届", 8],
    ["第８届", 8],
    ["第两期", 2],
    ["第三季", 3],
    ["８TH", 8],
    ["8st", undefined],
    ["12nd", undefined],
    ["08th", undefined],
    ["第零届", undefined],
    ["第8.5届", undefined],
    ["第近八届", undefined],
    ["第七八届", undefined],
    ["第第八届", undefined],
    ["第10000届", undefined],
    ["第", undefined],
    ["第届", undefined],
    ["八届", undefined],
    ["8", undefined],
    ["", undefined],
  ])("%s", (text, expected) => {
    expect(parseOrdinal(text)).toBe(expected);
  });

  it("survive any text, and refuse numbers of no edition", () => {
    for (const value of [...strangeValues, ...longTexts])
      expect(parseOrdinal(value as string)).toBeUndefined();
    for (const number of [0, -1, 1.5, NaN, Infinity, 10_000])
      expect(() => formatOrdinal(number, "en")).toThrow(RangeError);
  });
});

describe("makeEditionPeriod", () => {
  it.each([
    ["2025年12月17日至23日", "2025-12-17", "2025-12-23"],
    ["2025年12月17日—12月23日", "2025-12-17", "2025-12-23"],
    ["2025年12月17-23日", "2025-12-17", "2025-12-23"],
    ["2025-12-17 至 2025-12-23", "2025-12-17", "2025-12-23"],
    ["2025.12.17~2025.12.23", "2025-12-17", "2025-12-23"],
    ["2025年12月23日", "2025-12-23", "2025-12-23"],
    ["2025年12月30日至1月3日", "2025-12-30", "2026-01-03"],
    ["17–23 December 2025", "2025-12-17", "2025-12-23"],
    ["17-23 Dec 2025", "2025-12-17", "2025-12-23"],
    ["December 23, 2025", "2025-12-23", "2025-12-23"],
    ["30 December to 3 January 2026", "2025-12-30", "2026-01-03"],
    ["30 December 2025 to 3 January 2026", "2025-12-30", "2026-01-03"],
    ["2024年5月", "2024-05", "2024-05"],
    ["May 2024", "2024-05", "2024-05"],
    ["2024-05", "2024-05", "2024-05"],
  ])("%s", (text, from, until) => {
    expect(makeEditionPeriod(text)).toEqual({ ok: true, value: { from, until }, findings: [] });
  });

  it.each([
    ["12月23日", "2025-12-23", "2025-12-23"],
    ["12-23", "2025-12-23", "2025-12-23"],
    ["closed 23 December".slice(7), "2025-12-23", "2025-12-23"],
    ["12月30日至1月3日", "2025-12-30", "2026-01-03"],
  ])("%s is refused, and completed where the year is given", (text, from, until) => {
    expect(codes(makeEditionPeriod(text).findings)).toEqual(["edition.year-missing"]);
    const completed = makeEditionPeriod(text, { year: 2025 });
    expect(completed).toMatchObject({
      ok: true,
      value: { from, until },
      findings: [{ params: { year: 2025 } }],
    });
    expect(codes(completed.findings)).toEqual(["edition.year-completed"]);
  });

  it.each([
    ["2月30日", 2025, "civil-date.no-such-day"],
    ["2024年12月17日", 2025, "edition.year-differs"],
    ["12月23日至17日", 2025, "period.order"],
    ["本周末", 2025, "edition.period-text"],
    ["23 Smarch", 2025, "edition.period-text"],
    ["2025年", undefined, "edition.period-text"],
    ["5月至5月3日", 2025, "edition.period-text"],
    ["1至2至3", 2025, "edition.period-text"],
  ])("%s, %s: %s", (text, year, code) => {
    expect(codes(makeEditionPeriod(text, { year }).findings)).toEqual([code]);
  });

  it("never throws for a text, but for a year that is none", () => {
    for (const value of [...strangeValues, ...longTexts])
      expect(makeEditionPeriod(value as string, { year: 2025 }).ok).toBe(false);
    expect(() => makeEditionPeriod("12月23日", { year: 0 })).toThrow(RangeError);
  });

  it.each([
    ["2025-12-17", "2025-12-23", "2025年12月17日至23日", "17–23 December 2025"],
    ["2025-11-30", "2025-12-03", "2025年11月30日至12月3日", "30 November to 3 December 2025"],
    ["2025-12-30", "2026-01-03", "2025年12月30日至2026年1月3日", "30 December 2025 to 3 January 2026"],
    ["2024-05", "2024-05", "2024年5月", "May 2024"],
    ["2024-05", "2024-06", "2024年5月至6月", "May to June 2024"],
    ["2021", "2022", "2021年至2022年", "2021 to 2022"],
  ])("%s to %s is printed, and read back where it has months", (from, until, zh, en) => {
    expect([
      formatEditionPeriod({ from, until }, "zh-CN"),
      formatEditionPeriod({ from, until }, "en"),
    ]).toEqual([zh, en]);
    if (from.length > 4) {
      for (const text of [zh, en])
        expect(makeEditionPeriod(text)).toMatchObject({ ok: true, value: { from, until } });
    }
  });
});

describe("editions beside each other", () => {
  const held = (number: number, from: string, id = `carnival-${String(number)}`): Edition => ({
    ...smallestEdition,
    id,
    programme: "carnival",
    number,
    period: { from, until: from },
  });

  it.each([
    [[held(8, "2025-12-17"), held(6, "2023"), held(7, "2024-12")], []],
    [[held(6, "2023"), held(8, "2025")], ["edition.gap"]],
    [[held(7, "2025-12-18"), held(8, "2025-12-17")], ["edition.number-against-time"]],
    [[held(7, "2025"), held(8, "2025-12-17")], []],
    [[held(8, "2025"), held(8, "2024", "other")], ["edition.number-repeated"]],
    [[held(7, "2024"), held(8, "2025", "carnival-7")], ["edition.repeated"]],
    [[held(7, "2024"), { ...held(7, "2024", "x"), programme: "lectures" }], []],
  ])("%#", (editions, expected) => {
    expect(codes(checkSetOfEditions(deepFreeze(editions)))).toEqual(expected);
  });

  it("names the programme that is not there, and the edition that is over before it began", () => {
    const options = { programmes: [{ id: "carnival", name: "x", startedOn: "2018" }] };
    expect(codes(checkSetOfEditions([held(1, "2017-12-31")], options))).toEqual(["edition.before-programme"]);
    expect(codes(checkSetOfEditions([held(1, "2018")], options))).toEqual([]);
    expect(codes(checkSetOfEditions([smallestEdition], options))).toEqual(["edition.programme-unknown"]);
  });
});

describe("an edition and its parts", () => {
  const point = {
    id: "a",
    provider: { name: "青禾区暖邻社会工作服务中心" },
    service: "legal-advice",
    venue: "park",
    booth: "A1",
    startAt: "2025-12-20T09:00:00+08:00",
    endAt: "2025-12-20T12:00:00+08:00",
  } as const;
  const found = (options: object): readonly unknown[] =>
    lintEdition(edition, options).map(({ code, path }) => [code, path.join(".")]);

  it.each<[Partial<Session>, readonly unknown[]]>([
    [{}, []],
    [{ on: "2025-12-24" }, [["session.outside-edition", "sessions.0"]]],
    [{ on: "2025-12" }, []],
    [{ on: "2025-11" }, [["session.outside-edition", "sessions.0"]]],
    [{ edition: "carnival-7" }, [["session.other-edition", "sessions.0.edition"]]],
    [{ edition: undefined }, [["session.other-edition", "sessions.0.edition"]]],
    [{ venue: "street" }, [["session.venue-unlisted", "sessions.0.venue"]]],
    [
      { on: undefined, period: { from: "2025-12-22", until: "2025-12-24" } },
      [["session.outside-edition", "sessions.0"]],
    ],
    [{ on: undefined, startAt: "2025-12-23T19:00:00+08:00", endAt: "2025-12-24T00:00:00+08:00" }, []],
    [
      { on: undefined, startAt: "2025-12-23T19:00:00+08:00", endAt: "2025-12-24T00:01:00+08:00" },
      [["session.outside-edition", "sessions.0"]],
    ],
  ])("%o", (more, expected) => {
    const one: Session = { id: "s", edition: "carnival-8", kind: "service", on: "2025-12-23", ...more };
    expect(found(deepFreeze({ sessions: [one] }))).toEqual(expected);
  });

  it("finds booths that are taken twice, and providers at two venues", () => {
    const other = { name: "青禾区志愿者联合会" };
    expect(
      found({
        servicePoints: [
          point,
          {
            ...point,
            provider: other,
            startAt: "2025-12-20T11:59:00+08:00",
            endAt: "2025-12-20T13:00:00+08:00",
          },
        ],
      }),
    ).toEqual([["service-point.booth-taken", "servicePoints.1.booth"]]);
    expect(
      found({
        servicePoints: [point, { ...point, startAt: point.endAt, endAt: "2025-12-20T13:00:00+08:00" }],
      }),
    ).toEqual([]);
    expect(found({ servicePoints: [point, { ...point, venue: "hall" }] })).toEqual([
      ["clash.provider-namesake", "servicePoints.1.provider"],
    ]);
    expect(
      found({ servicePoints: [{ ...point, venue: "x", startAt: "2025-12-16T09:00:00+08:00" }] }),
    ).toEqual([
      ["service-point.outside-edition", "servicePoints.0"],
      ["service-point.venue-unlisted", "servicePoints.0.venue"],
    ]);
  });

  it("names repeated sessions, unknown venues and another programme", () => {
    expect(
      found({ sessions: [week, week], venues: [{ id: "hall" }], programme: { ...programme, id: "x" } }),
    ).toEqual([
      ["edition.programme-unknown", "programme"],
      ["edition.venue-unknown", "venues.1"],
      ["session.repeated", "sessions.1.id"],
    ]);
  });

  it("knows the days of a session, and which are on a day", () => {
    expect(sessionPeriod({ startAt: "2025-12-22T23:00:00Z", endAt: "2025-12-23T16:00:00Z" })).toEqual({
      from: "2025-12-23",
      until: "2025-12-23",
    });
    expect(sessionPeriod({})).toBeUndefined();
    expect(sessionsOn([session, week], "2025-12-20")).toEqual([week]);
    expect(() => sessionsOn([], "12-20")).toThrow(TypeError);
    expect(() => sessionPeriod({ startAt: "x", endAt: "y" })).toThrow(TypeError);
  });

  it("says what is due", () => {
    const talk: Session = {
      ...session,
      presenters: [{ ageClass: "minor", consent: true, guardianConsent: false }],
    };
    const items = dueItemsOfEdition(
      { ...edition, period: { from: "2025-12", until: "2025-12-23" } },
      { sessions: [talk] },
    );
    expect(items.map(({ kind, on }) => [kind, on])).toEqual([
      ["edition-opens", "unknown"],
      ["edition-closes", "2025-12-23"],
      ["presenter-consent", "2025-12-23"],
    ]);
    expect(codes(items.flatMap(({ because }) => because))).toEqual(["session.consent-missing"]);
  });
});

describe("programmes and their parts", () => {
  const whole: Programme = {
    id: "w",
    name: "w",
    announced: { sessions: { value: 200, qualifier: "exact", unit: "event" } },
  };
  const part = (
    value: number,
    qualifier: "exact" | "more-than" | "nearly" = "exact",
    rest: Partial<Programme> = {},
  ): Programme => ({
    id: "p",
    name: "p",
    partOf: "w",
    announced: { sessions: { value, qualifier, unit: "event" } },
    ...rest,
  });

  it.each([
    [part(100), []],
    [part(200), []],
    [part(201), ["programme.part-above-whole"]],
    [part(200, "more-than"), ["programme.part-above-whole"]],
    [part(210, "nearly"), ["programme.part-printed-above-whole"]],
    [part(1, "exact", { partOf: "x" }), ["programme.whole-unknown"]],
    [part(1, "exact", { id: "w" }), ["programme.repeated"]],
  ])("%#", (one, expected) => {
    expect(codes(lintProgrammes(deepFreeze([whole, one]))).slice(0, 1)).toEqual(expected);
  });

  it("finds circles once for each member, in long chains too", () => {
    const chain = Array.from({ length: 20_000 }, (_, index) => ({
      id: String(index),
      name: "x",
      partOf: String((index + 1) % 20_000),
    }));
    expect(lintProgrammes(chain).filter(({ code }) => code === "programme.part-circle")).toHaveLength(20_000);
    expect(hasErrors(lintProgrammes([{ id: "a", name: "a", partOf: "0" }, ...chain.slice(0, 1)]))).toBe(
      false,
    );
  });
});

describe("formatBodyRole", () => {
  const bureau = {
    id: "bureau",
    names: [
      { text: "青禾区民政局", language: "zh-CN", role: "registered" },
      { text: "社会组织党委", language: "zh-CN", role: "plaque", from: "2018-01-01" },
      { text: "Qinghe Civil Affairs Bureau", language: "en", role: "registered" },
    ],
  } as const;

  it("prints the names on record, of the day that is asked", () => {
    const options = { organizations: [bureau] };
    const body = { id: "bureau", name: "民政局" };
    expect(formatBodyRole({ body }, "zh-CN", options)).toBe("青禾区民政局（社会组织党委）");
    expect(formatBodyRole({ body }, "zh-CN", { ...options, on: "2017-12-31" })).toBe("青禾区民政局");
    expect(formatBodyRole({ body, plaque: "社工委" }, "zh-CN", options)).toBe("青禾区民政局（社工委）");
    expect(formatBodyRole({ body, plaque: "社工委" }, "en", options)).toBe("Qinghe Civil Affairs Bureau");
  });

  it("prints what a reference says where nothing is on record", () => {
    expect(formatBodyRole({ body: { uscc: "52440399MJL0AE019U" } }, "en")).toBe("52440399MJL0AE019U");
    expect(formatBodyRole({ body: { name: "Qinghe Bureau" }, plaque: "the Committee" }, "en")).toBe(
      "Qinghe Bureau (the Committee)",
    );
  });
});
