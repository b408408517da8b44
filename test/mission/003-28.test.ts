// Mission row 003#28: "1.889 million applicants for the social-worker exam 2024".
// The levels of the qualification, and the holders in each organization.
import { describe, expect, it } from "vitest";
import { labelOf, parseQuantity, reconcile } from "../../src/core/index.ts";
import {
  checkTalent,
  qualificationHoldersOf,
  socialWorkerLevelLabels,
  socialWorkerLevels,
  type SocialWorkerLevel,
  type Talent,
} from "../../src/programmes/index.ts";

let serial = 0;
const worker = (qualification: SocialWorkerLevel | undefined, id: string): Talent => ({
  id: `t-${String((serial += 1))}`,
  kind: "full-time-social-worker",
  affiliation: { id },
  qualification,
});
const workers = [
  worker("assistant-social-worker", "o-1"),
  worker("assistant-social-worker", "o-1"),
  worker("social-worker", "o-1"),
  worker("senior-social-worker", "o-2"),
  worker(undefined, "o-2"),
];

describe("003#28: the qualification of social workers", () => {
  it("has three levels", () => {
    const names = socialWorkerLevels.codes.map((level) => labelOf(socialWorkerLevelLabels, level, "zh-CN"));
    expect(names).toEqual(["助理社会工作师", "社会工作师", "高级社会工作师"]);
    expect(socialWorkerLevels.source).toContain("from memory");
    const team = { id: "t", kind: "professional-team", heads: 3, qualification: "social-worker" };
    expect(checkTalent(team).findings[0]?.code).toBe("talent.qualification-of-team");
  });

  it("is counted in each organization, and per organization", () => {
    const counts = qualificationHoldersOf(workers, "2024-12-31");
    expect(counts.organizations.map(({ organization, holders }) => [organization.id, holders])).toEqual([
      ["o-1", 3],
      ["o-2", 1],
    ]);
    expect(counts.levels).toEqual({
      "assistant-social-worker": 2,
      "social-worker": 1,
      "senior-social-worker": 1,
    });
    expect(counts.perOrganization).toMatchObject({ value: 2, unit: "person", per: "organization" });
    const said = { value: 5, qualifier: "exact", unit: "person" } as const;
    expect(reconcile(said, counts.holders)).toMatchObject({ state: "short", by: 1 });
  });

  it("has applicants, who are a number of their own", () => {
    const applicants = parseQuantity("188.9万人");
    expect(applicants.ok && applicants.value).toMatchObject({ value: 1_889_000, unit: "person" });
  });
});
