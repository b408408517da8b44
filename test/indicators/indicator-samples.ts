import type { Indicator, Observation } from "../../src/indicators/index.ts";

/** A complete indicator, invented; every field of the model is there. */
export const indicator: Indicator = {
  id: "active-share",
  name: "活跃志愿者占比",
  englishName: "share of active volunteers",
  definition: "一年内参加过服务的注册志愿者占比",
  kind: "ratio",
  unit: "person",
  direction: "higher-is-better",
  numerator: "active-volunteers",
  denominator: "registered-volunteers",
  basis: 100,
  partOf: "whole",
  period: { from: "2021-01-01", until: "2025-12-31" },
  place: { divisionCode: "440305", communityCode: "440305001001", name: "青禾区" },
  method: "系统登记",
  revision: 2,
  themes: ["volunteering", "x-qinghe:neighbours"],
  group: "courier",
  source: { title: "公告", url: "https://example.org/list", quote: "原文", on: "2024" },
};

/** As little as an indicator can be. */
export const smallestIndicator: Indicator = {
  id: "teams",
  name: "志愿服务队伍数",
  definition: "登记在册的队伍",
  kind: "stock",
  unit: "team",
};

/** A complete observation, invented; every field of the model is there. */
export const observation: Observation = {
  id: "o-1",
  indicator: "satisfaction",
  quantity: { value: 4.62, qualifier: "about", unit: "x-qinghe:point", asOf: "2025-11" },
  role: "actual",
  period: { from: "2025-01-01", until: "2025-12-31" },
  place: { name: "青禾区" },
  revision: 1,
  sample: { statistic: "mean", size: 400, minimum: 1, maximum: 5, population: 90_000, method: "随机抽样" },
  method: "电话调查",
  confidence: "secondary",
  statedBy: { name: "青禾区民政局" },
  source: { title: "调查报告", url: "https://example.org/survey", quote: "原文", on: "2025-12-20" },
};

/** As little as an observation can be. */
export const smallestObservation: Observation = {
  id: "o-2",
  indicator: "teams",
  quantity: { value: 1_350_000, qualifier: "exact" },
};
