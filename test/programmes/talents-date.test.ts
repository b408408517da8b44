import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  checkTalent,
  lintTalents,
  mergeTalentSummaries,
  qualificationHoldersOf,
  reconcileTalents,
  summarizeTalents,
  talentsOn,
  type Talent,
} from "../../src/programmes/index.ts";
import { sampleTalent } from "../../src/testing/index.ts";
import { deepFreeze, random } from "../support/values.ts";
import { team, worker } from "./service-samples.ts";

const ON = "2020-06-15";
const many = fc.array(
  random.map((draw) => sampleTalent(draw)),
  { maxLength: 20 },
);

describe("talents", () => {
  it("are asked which body they come from", () => {
    expect(checkTalent(worker).findings).toEqual([]);
    expect(checkTalent({ ...team, affiliation: undefined }).findings).toEqual([]);
    expect(checkTalent({ id: "t-9", kind: "expert" }).findings[0]?.code).toBe("talent.affiliation-missing");
    expect(lintTalents([worker, team, worker])[0]).toMatchObject({
      path: [2, "id"],
      params: { positions: [1, 3] },
    });
  });

  it("hold on a day for certain, or are left open", () => {
    const from = (date: string): Talent => ({ ...worker, period: { from: date } });
    expect(talentsOn(deepFreeze([from("2020"), from("2020-06-15"), from("2020-06-16")]), ON)).toHaveLength(1);
    const summary = summarizeTalents([from("2020"), from("2020-06-15"), team], ON);
    expect(summary.kinds["full-time-social-worker"]).toEqual({ records: 1, heads: 1, undecided: 1 });
    expect(summary.kinds["professional-team"]).toEqual({ records: 0, heads: 0, undecided: 0 });
    const said = (value: number) => ({ value, qualifier: "exact", unit: "person" }) as const;
    const kind = "full-time-social-worker";
    expect(reconcileTalents(said(2), summary, kind).state).toBe("unknown");
    expect(reconcileTalents(said(3), summary, kind)).toMatchObject({ state: "short", by: 1 });
    expect(reconcileTalents(said(0), summary, kind)).toMatchObject({ state: "over", by: 1 });
    expect(
      reconcileTalents({ ...said(3), qualifier: "nearly" }, summary, kind, { tolerance: 0.9 }).state,
    ).toBe("consistent");
    expect(() => talentsOn([], "today")).toThrow(TypeError);
    expect(() => summarizeTalents([], "today")).toThrow(TypeError);
  });

  it("add up from parts, in any order", () => {
    fc.assert(
      fc.property(many, many, (a, b) => {
        const whole = summarizeTalents(deepFreeze([...a, ...b]), ON);
        const parts = [summarizeTalents(a, ON), summarizeTalents(b, ON)];
        expect(mergeTalentSummaries(parts)).toEqual(whole);
        expect(mergeTalentSummaries([...parts].reverse())).toEqual(whole);
        expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
      }),
    );
    expect(() => mergeTalentSummaries([])).toThrow(TypeError);
    const two = [summarizeTalents([], ON), summarizeTalents([], "2021-01-01")];
    expect(() => mergeTalentSummaries(two)).toThrow(TypeError);
    expect(() => mergeTalentSummaries([{ ...summarizeTalents([], ON), version: 2 as 1 }])).toThrow(TypeError);
  });

  it("are counted once by level and by organization", () => {
    fc.assert(
      fc.property(many, (talents) => {
        const counts = qualificationHoldersOf(deepFreeze(talents), ON);
        const { levels, holders, organizations, unaffiliated } = counts;
        expect(Object.values(levels).reduce((sum, count) => sum + count, 0)).toBe(holders);
        expect(organizations.reduce((sum, own) => sum + own.holders, unaffiliated)).toBe(holders);
        expect(counts.perOrganization === null).toBe(organizations.length === 0);
      }),
    );
    const bare: Talent = { id: "t-8", kind: "expert", qualification: "senior-social-worker" };
    expect(qualificationHoldersOf([bare], ON)).toMatchObject({
      holders: 1,
      unaffiliated: 1,
      perOrganization: null,
    });
  });
});
