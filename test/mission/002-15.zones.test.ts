// Mission row 002#15: "Cedar Program: senior training, first course July 2018".
// Dates with the precision of a month; the number of the cohort.
import { describe, expect, it } from "vitest";
import { checkCohort, lintCohorts, type Cohort, type Course } from "../../src/programmes/index.ts";

const course: Course = {
  id: "cedar",
  name: "青杉高级研修班",
  provider: { name: "滨城市社区建设促进会" },
  modules: [{ id: "M1", title: "社区治理概论", minutes: 120 }],
};
const run = (number: number, from: string): Cohort => ({
  id: `cedar-${String(number)}`,
  course: "cedar",
  number,
  period: { from, until: from },
  heads: { value: 30, qualifier: "exact", unit: "person" },
});

describe("002#15: the first course of July 2018", () => {
  it("is dated to the month, and no day is made up", () => {
    const first = run(1, "2018-07");
    expect(checkCohort(first)).toEqual({ ok: true, value: first, findings: [] });
    expect(checkCohort(run(1, "2018-13")).ok).toBe(false);
    expect(checkCohort(run(0, "2018-07")).findings[0]?.code).toBe("cohort.number");
  });

  it("comes before the second, as far as months tell", () => {
    const lint = (...runs: readonly Cohort[]): readonly string[] =>
      lintCohorts(runs, { courses: [course] }).map(({ code }) => code);
    expect(lint(run(1, "2018-07"), run(2, "2018-11"))).toEqual([]);
    expect(lint(run(1, "2018-07"), run(2, "2018-07-20"))).toEqual([]);
    expect(lint(run(1, "2018-07"), run(2, "2018-06-30"))).toEqual(["cohort.number-order"]);
    expect(lint(run(1, "2018-07"), { ...run(1, "2018-11"), id: "other" })).toEqual([
      "cohort.number-repeated",
    ]);
  });
});
