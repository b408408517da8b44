// Mission row 004#14: "11 experts incl. two named universities".
// A roster of experts with their affiliations, and the check of the count.
import { describe, expect, it } from "vitest";
import { bodyGroupsOf } from "../../src/organizations/index.ts";
import {
  checkTalent,
  lintTalents,
  reconcileTalents,
  summarizeTalents,
  talentsOn,
  type Talent,
} from "../../src/programmes/index.ts";

const bodies = ["青禾大学", "滨河师范学院", "青禾区社会工作者协会"];
const roster: readonly Talent[] = Array.from({ length: 11 }, (_, index) => ({
  id: `e-${String(index)}`,
  kind: "expert",
  affiliation: { name: bodies[index % 3] ?? "" },
  period: { from: "2020-01-01" },
}));
const announced = { value: 11, qualifier: "exact", unit: "person" } as const;
const state = (talents: readonly Talent[]) =>
  reconcileTalents(announced, summarizeTalents(talents, "2022-09-22"), "expert");

describe("004#14: 11 experts", () => {
  it("come from bodies, without names of their own", () => {
    for (const expert of roster) expect(checkTalent(expert).findings).toEqual([]);
    const named = talentsOn(roster, "2022-09-22").flatMap(({ affiliation }) => affiliation ?? []);
    const groups = bodyGroupsOf(named);
    expect(groups.map(({ positions }) => positions.length)).toEqual([4, 4, 3]);
    const bare = { id: "e-12", kind: "expert" };
    expect(checkTalent(bare).findings[0]?.code).toBe("talent.affiliation-missing");
  });

  it("are as many as was announced, or not", () => {
    expect(state(roster).state).toBe("agrees");
    expect(state(roster.slice(1))).toMatchObject({ state: "short", by: 1 });
    const ended = roster.map((expert, index) =>
      index === 0 ? { ...expert, period: { until: "2022-09" } } : expert,
    );
    expect(state(ended).state).toBe("unknown");
    expect(lintTalents([...roster, ...roster.slice(0, 1)])[0]?.code).toBe("talent.repeated");
  });
});
