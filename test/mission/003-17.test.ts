// Mission row 003#17: "riders as volunteers, reporters of problems".
// A volunteer's profile has a group; a concern is reported by anyone, as a group and never as a person.
import { describe, expect, it } from "vitest";
import { checkNeed, needReporters, summarizeVisits, type Need } from "../../src/projects/index.ts";
import { checkVolunteer } from "../../src/volunteer-hours/index.ts";

describe("003#17: riders as volunteers and reporters", () => {
  it("a volunteer has a group, of the list or of one's own", () => {
    const volunteer = { id: "v-1", groups: ["new-employment", "x-qinghe:delivery-rider"] };
    expect(checkVolunteer(volunteer)).toMatchObject({ ok: true, findings: [] });
    expect(checkVolunteer({ id: "v-1", groups: ["rider"] }).ok).toBe(false);
  });

  it("a rider, a courier or anyone reports a concern without a visit and without a household", () => {
    expect(needReporters.codes).toEqual(
      expect.arrayContaining(["courier", "delivery-rider", "ride-hailing-driver", "truck-driver"]),
    );
    const reported = (reportedBy: Need["reportedBy"]): Need => ({
      id: `n-${reportedBy ?? ""}`,
      category: "delivery-access",
      raisedOn: "2024-11-05",
      reportedBy,
    });
    const needs = [reported("delivery-rider"), reported("courier"), reported("x-qinghe:merchant")];
    for (const need of needs) expect(checkNeed(need).ok).toBe(true);
    expect(summarizeVisits([], needs).needs).toHaveLength(3);
    expect(checkNeed(reported(undefined)).findings.map(({ code }) => code)).toEqual(["need.origin-missing"]);
    expect(checkNeed({ ...needs[0], reportedBy: "骑手张三" }).findings.map(({ code }) => code)).toEqual([
      "need.reporter",
    ]);
  });
});
