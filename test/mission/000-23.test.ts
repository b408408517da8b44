// Mission row 000#23: "residents' sense of fulfilment, happiness, security".
// Survey observation: scale, sample, method; refuse mean without n.
import { describe, expect, it } from "vitest";
import {
  checkObservation,
  lintObservations,
  type Indicator,
  type Observation,
} from "../../src/indicators/index.ts";

const senses: readonly Indicator[] = ["fulfilment", "happiness", "security"].map((id) => ({
  id,
  name: { fulfilment: "获得感", happiness: "幸福感", security: "安全感" }[id] ?? id,
  definition: "居民评分的平均值",
  kind: "score",
  direction: "higher-is-better",
}));
const sample = {
  statistic: "mean",
  size: 1200,
  minimum: 1,
  maximum: 10,
  method: "分层随机抽样，入户访问",
} as const;
const means: readonly Observation[] = senses.map(({ id }, index) => ({
  id: `mean-${id}`,
  indicator: id,
  quantity: { value: 8.4 + index / 10, qualifier: "exact", asOf: "2025-11" },
  sample,
  source: { title: "居民感受调查", on: "2025-12-20" },
}));

describe("000#23: what residents feel", () => {
  it("is told with scale, sample and method", () => {
    for (const mean of means) expect(checkObservation(mean)).toMatchObject({ ok: true, findings: [] });
    expect(lintObservations(means, { indicators: senses })).toEqual([]);
  });

  it("and refused without n, without a sample, or off the scale", () => {
    const [mean] = means;
    expect(checkObservation({ ...mean, sample: { ...sample, size: undefined } }).findings[0]).toMatchObject({
      code: "field.missing",
      path: ["sample", "size"],
    });
    const bare = means.map((one) => ({ ...one, sample: undefined }));
    expect(lintObservations(bare, { indicators: senses }).map(({ code }) => code)).toEqual(
      Array(3).fill("observation.sample-missing"),
    );
    const off = { ...mean, quantity: { value: 10.1, qualifier: "exact" } };
    expect(checkObservation(off).findings[0]?.code).toBe("observation.outside-scale");
  });
});
