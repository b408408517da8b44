import { describe, expect, it } from "vitest";
import type { Quantity } from "../../src/core/index.ts";
import type { Observation } from "../../src/indicators/index.ts";
import {
  checkSetOfEditions,
  checkSetOfPolicies,
  communityProfileOf,
  lintCohorts,
  parsePolicyNumber,
  policiesOn,
  policyStateOn,
  summarizeEdition,
  type Edition,
  type Policy,
  type Session,
} from "../../src/programmes/index.ts";
import { deepFreeze } from "../support/values.ts";
import { smallestEdition } from "./edition-samples.ts";
import { smallestCohort } from "./service-samples.ts";

const place = { communityCode: "330203100004", name: "云栖社区" };
const residents = (value: number, asOf?: string): Observation => {
  const quantity: Quantity = { value, qualifier: "exact", unit: "person", asOf };
  return { id: `n-${String(value)}`, indicator: "residents", quantity, place };
};
const profile = (observations: readonly Observation[], on: string) =>
  communityProfileOf(place, deepFreeze({ observations }), on, { population: "residents" });

describe("the latest number of a profile", () => {
  it("knows that of a year or a month on its last day, and not before", () => {
    expect(profile([residents(8000, "2025")], "2025-12-31").population?.value).toBe(8000);
    expect(profile([residents(8000, "2025")], "2025-12-30").population).toBeUndefined();
    expect(profile([residents(8000, "2024-02")], "2024-02-29").population?.value).toBe(8000);
    expect(profile([residents(8000, "2024-02")], "2024-02-28").population).toBeUndefined();
  });

  it("takes none of a month and its year where they differ", () => {
    const both = [residents(8000, "2025"), residents(7000, "2025-06")];
    for (const observations of [both, [...both].reverse()]) {
      const { population, gaps } = profile(observations, "2025-12-31");
      expect(population).toBeUndefined();
      expect(gaps[0]).toMatchObject({ code: "profile.indicator-contradicts", params: { count: 2 } });
    }
    expect(profile([...both, residents(9000, "2026-01")], "2026-12-31").population?.value).toBe(9000);
    expect(profile([residents(5), residents(6, "2020")], "2026-12-31").population?.value).toBe(6);
  });

  it("reads 50,000 numbers of one time without copying them over and over", () => {
    const observations = Array.from({ length: 50_000 }, () => residents(8000, "2025"));
    const start = performance.now();
    expect(profile(observations, "2025-12-31").population?.value).toBe(8000);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe("the end of a policy", () => {
  const issuers = [{ name: "青禾区民政局" }];
  const old: Policy = deepFreeze({
    id: "old",
    title: "办法",
    issuers,
    issuedOn: "2010-01-01",
    repealedOn: "2020-01-01",
    supersededBy: "new",
  });
  const later: Policy = deepFreeze({ id: "new", title: "新办法", issuers, issuedOn: "2025-01-01" });

  it("is the day of repeal where the successor begins later", () => {
    const stateOn = (date: string): string => policyStateOn(old, date, { policies: [old, later] }).state;
    expect(stateOn("2019-12-31")).toBe("in-force");
    expect(stateOn("2020-01-01")).toBe("repealed");
    expect(stateOn("2022-01-01")).toBe("repealed");
    expect(policiesOn([old, later], "2022-01-01")).toEqual([]);
  });

  it("is the beginning of the successor where the repeal is of the same time", () => {
    const same = { ...old, repealedOn: "2025" };
    expect(policyStateOn(same, "2025-06-01", { policies: [later] }).state).toBe("superseded");
  });

  it("is that of the first successor of one reference, in a list and by itself", () => {
    const open = { ...old, repealedOn: undefined };
    const again = { ...later, issuedOn: "2015-01-01" };
    const policies = [open, later, again];
    expect(policyStateOn(open, "2020-01-01", { policies }).state).toBe("in-force");
    expect(policiesOn(policies, "2020-01-01")).toEqual([open, again]);
  });
});

describe("checkSetOfPolicies", () => {
  const issuers = [{ name: "青禾区民政局" }];
  const codes = (own: Partial<Policy>, other: Partial<Policy>): readonly string[] =>
    checkSetOfPolicies([
      { id: "old", title: "办法", issuers, supersededBy: "new", ...own },
      { id: "new", title: "新办法", issuers, ...other },
    ]).map(({ code }) => code);

  it("holds a day in force against no day of issue", () => {
    expect(codes({ from: "2024-01-01" }, { issuedOn: "2023-12-01" })).toEqual([]);
    expect(codes({ issuedOn: "2024-01-01" }, { issuedOn: "2023-12-01" })).toEqual([
      "policy.successor-earlier",
    ]);
    expect(codes({ issuedOn: "2024-01-01" }, { from: "2023-12-01" })).toEqual(["policy.successor-earlier"]);
    expect(codes({ issuedOn: "2024" }, { issuedOn: "2024-01-01" })).toEqual([]);
  });
});

describe("parsePolicyNumber", () => {
  it.each([
    ["民发〔２０１５〕１４９号", "民发〔2015〕149号"],
    ["ＧＢ／Ｔ　４０１４３－２０２１", "GB/T 40143-2021"],
    ["民政部公告２０２０年第４９０号", "民政部公告2020年第490号"],
  ])("reads full-width %s", (text, usual) => {
    const read = parsePolicyNumber(text);
    expect(read.ok && read.value.text).toBe(usual);
    expect(read.findings).toEqual([]);
  });
});

describe("numbers against time", () => {
  const edition = (number: number, from: string, id = `e-${String(number)}`): Edition => ({
    ...smallestEdition,
    id,
    programme: "carnival",
    number,
    period: { from, until: from },
  });
  const positions = (editions: readonly Edition[]): readonly unknown[] =>
    checkSetOfEditions(editions)
      .filter(({ code }) => code === "edition.number-against-time")
      .map(({ params }) => params);

  it("sees through an edition of which only the year is known", () => {
    const editions = [edition(1, "2024-06"), edition(2, "2024"), edition(3, "2024-03")];
    expect(positions(editions)).toEqual([{ positions: [1, 3] }]);
    expect(positions([edition(1, "2024"), edition(2, "2024-06"), edition(3, "2024-03")])).toEqual([
      { positions: [2, 3] },
    ]);
  });

  it("sees through a number that stands twice", () => {
    const editions = [
      edition(1, "2023"),
      edition(2, "2025"),
      edition(2, "2023-05", "again"),
      edition(3, "2024"),
    ];
    expect(positions(editions)).toEqual([{ positions: [2, 4] }]);
  });

  it("takes a long list whose findings are no arguments of one call", () => {
    const editions = Array.from({ length: 200_000 }, (_, index) => edition(1, "2024", String(index)));
    expect(checkSetOfEditions(editions)).toHaveLength(199_999);
  });

  it("does the same for the runs of a course", () => {
    const run = (number: number, from: string) => ({
      ...smallestCohort,
      id: `c-${String(number)}`,
      number,
      period: { from },
    });
    const cohorts = [run(1, "2024"), run(2, "2024-06"), run(3, "2024-03")];
    const found = lintCohorts(cohorts, { courses: [] }).filter(({ code }) => code === "cohort.number-order");
    expect(found.map(({ params }) => params)).toEqual([{ positions: [2, 3] }]);
  });
});

describe("persons of several sessions", () => {
  const session = (id: string): Session => ({
    id,
    edition: smallestEdition.id,
    kind: "performance",
    on: smallestEdition.period.from,
    persons: { value: 30, qualifier: "exact", unit: "person" },
  });
  const remarks = (sessions: readonly Session[]): readonly unknown[] =>
    summarizeEdition(smallestEdition, {
      programme: { id: smallestEdition.programme, name: "邻里节" },
      sessions,
    })
      .because.filter(({ code }) => code === "session-total.persons-may-repeat")
      .map(({ path }) => path);

  it("may be the same ones, also where nothing was published", () => {
    expect(remarks([session("a"), session("b")])).toEqual([["sessions"]]);
    expect(remarks([session("a")])).toEqual([]);
  });
});
