// Mission row 004#5: "more than 30 organizations out of the shell".
// Stages, leave reasons, survival n years after leaving; count from records versus "more than 30".
import { describe, expect, it } from "vitest";
import { parseQuantity, reconcile } from "../../src/core/index.ts";
import {
  checkIncubation,
  graduationRateOf,
  incubationMachine,
  incubationOutcomeLabels,
  incubationStateOn,
  summarizeIncubations,
  survivalOn,
  type Incubation,
  type Organization,
} from "../../src/organizations/index.ts";

const graduate = (position: number): Incubation => ({
  id: `incubation-${String(position)}`,
  incubator: { name: "博兰县社会组织孵化中心" },
  organization: { id: `o-${String(position)}`, name: `第${String(position)}互助社` },
  entrant: "to-be-registered",
  events: [
    { event: "enter", on: "2016" },
    { event: "graduate", on: "2018-06-01" },
  ],
  outcome: { kind: position % 2 === 0 ? "registered" : "filed", on: "2018-05" },
});
const graduates = Array.from({ length: 31 }, (_, position) => graduate(position));
const failed: Incubation = {
  ...graduate(40),
  events: [
    { event: "enter", on: "2016" },
    { event: "remove", on: "2019", reason: "停止活动" },
  ],
  outcome: { kind: "failed" },
};

describe("004#5: out of the shell", () => {
  it("knows the stages and the ends, by name", () => {
    expect(incubationMachine.states.incubating.label["zh-CN"]).toBe("在孵");
    expect(incubationMachine.states.graduated.label["zh-CN"]).toBe("已出壳");
    expect(Object.keys(incubationOutcomeLabels)).toEqual(["registered", "filed", "merged", "failed"]);
    expect(incubationStateOn(graduate(1), "2017-01-01").state).toBe("incubating");
    expect(checkIncubation(failed)).toMatchObject({ ok: true, findings: [] });
    expect(checkIncubation({ ...graduate(1), outcome: { kind: "failed" } }).ok).toBe(false);
  });

  it("holds the records against the number that was published", () => {
    const published = parseQuantity("30多个组织");
    const moreThan30 = published.ok
      ? published.value
      : ({ value: 30, qualifier: "more-than", unit: "organization" } as const);
    const summary = summarizeIncubations([...graduates, failed], "2022-09-22");
    expect(graduationRateOf(summary)).toMatchObject({ numerator: 31, denominator: 32 });
    expect(summary.outcomes).toEqual({ registered: 16, filed: 15, merged: 0, failed: 1, unknown: 0 });
    expect(reconcile(moreThan30, summary.states.graduated).state).toBe("consistent");
    const fewer = summarizeIncubations(graduates.slice(0, 29), "2022-09-22");
    expect(reconcile(moreThan30, fewer.states.graduated).state).toBe("short");
  });

  it("says who still stands three years after leaving", () => {
    const organizations: readonly Organization[] = [0, 2].map((position) => ({
      id: `o-${String(position)}`,
      names: [{ text: `第${String(position)}互助社`, language: "zh-CN", role: "registered" }],
      kind: "social-service-institution",
      events: [
        { event: "register", on: "2018-05-02" },
        ...(position === 2 ? [{ event: "deregister", on: "2020-01-01" } as const] : []),
      ],
    }));
    const found = survivalOn(graduates, "2022-09-22", { years: 3, organizations });
    expect(found).toEqual({ graduates: 31, standing: 1, ended: 1, unknown: 29, undecided: 0, share: 0.5 });
  });
});
