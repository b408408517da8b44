// Mission row 004#23: "press conference of the city news office".
// Source record for every figure (who said it, when).
import { describe, expect, it } from "vitest";
import { checkObservation, completenessOf, type Observation } from "../../src/indicators/index.ts";

const figure: Observation = {
  id: "1",
  indicator: "people-served",
  quantity: { value: 30_000, qualifier: "more-than", unit: "person" },
  period: { from: "2016-01-01", until: "2022-09-22" },
  statedBy: { name: "滨城市人民政府新闻办公室" },
  source: { title: "新闻发布会", quote: "服务3万余人", on: "2022-09-22" },
};

describe("004#23: the source of a figure", () => {
  it("says who said it, where, and when", () => {
    expect(checkObservation(figure)).toMatchObject({ ok: true, findings: [] });
  });

  it("is asked for where it is missing", () => {
    const bare = { ...figure, source: undefined, statedBy: undefined };
    expect(checkObservation(bare).findings.map(({ code }) => code)).toEqual(["observation.source-missing"]);
    const undated = { ...figure, source: { title: "新闻发布会" } };
    expect(checkObservation(undated).findings.map(({ code }) => code)).toEqual([
      "observation.source-undated",
    ]);
    const indicators = [{ id: "people-served", kind: "flow", unit: "person" }] as const;
    expect(completenessOf({ indicators, observations: [bare] }).because[0]?.code).toBe(
      "report.source-missing",
    );
    expect(completenessOf({ indicators, observations: [figure] }).complete).toBe(1);
  });
});
