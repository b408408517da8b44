// Mission row 004#13: "three professional talent systems": experts, full-time social workers, professional teams.
// Kinds of talents, and their head counts.
import { describe, expect, it } from "vitest";
import { labelOf } from "../../src/core/index.ts";
import {
  checkTalent,
  mergeTalentSummaries,
  summarizeTalents,
  talentKindLabels,
  talentKinds,
  talentsOn,
  type Talent,
} from "../../src/programmes/index.ts";

const center = { name: "青禾区暖邻社会工作服务中心" };
const talents: readonly Talent[] = [
  { id: "e-1", kind: "expert", affiliation: { name: "青禾大学" }, period: { from: "2020-01-01" } },
  { id: "w-1", kind: "full-time-social-worker", affiliation: center, period: { from: "2019-01-01" } },
  { id: "w-2", kind: "full-time-social-worker", affiliation: center, period: { until: "2021-12-31" } },
  { id: "m-1", kind: "professional-team", heads: 12, affiliation: center },
  { id: "m-2", kind: "professional-team", heads: 5, period: { from: "2022-09" } },
];

describe("004#13: three systems of talents", () => {
  it("are told apart, and a team has heads", () => {
    expect(talentKinds.codes.map((kind) => labelOf(talentKindLabels, kind, "zh-CN"))).toEqual([
      "专家",
      "专职社会工作者",
      "专业服务团队",
    ]);
    for (const talent of talents) expect(checkTalent(talent).findings).toEqual([]);
    expect(checkTalent({ ...talents[3], heads: undefined }).findings[0]?.code).toBe("talent.heads-missing");
    expect(checkTalent({ ...talents[0], heads: 2 }).findings[0]?.code).toBe("talent.heads-out-of-place");
  });

  it("are counted on a day; what a month leaves open is counted apart", () => {
    expect(talentsOn(talents, "2022-09-22").map(({ id }) => id)).toEqual(["e-1", "w-1", "m-1"]);
    const summary = summarizeTalents(talents, "2022-09-22");
    expect(summary.kinds).toEqual({
      expert: { records: 1, heads: 1, undecided: 0 },
      "full-time-social-worker": { records: 1, heads: 1, undecided: 0 },
      "professional-team": { records: 1, heads: 12, undecided: 5 },
    });
    const parts = talents.map((talent) => summarizeTalents([talent], "2022-09-22"));
    expect(mergeTalentSummaries(parts)).toEqual(summary);
  });
});
