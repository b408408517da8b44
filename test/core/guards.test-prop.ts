import { describe } from "vitest";
import * as guards from "../../src/core/guards.ts";
import * as index from "../../src/core/index.ts";
import * as quantitySchemas from "../../src/core/quantity/schema.ts";
import * as schemas from "../../src/core/schema.ts";
import { describeGuards } from "../support/guards.ts";

// Invented values; together the samples of a model have every field of it.
const finding = {
  code: "report.due",
  severity: "warning",
  path: ["events", 3],
  params: { year: 2025, of: ["a", "b"], at: [1, 2], late: true, nothing: undefined, text: "x" },
  suggestion: "2025",
};

const samples = {
  DueItem: [
    { on: "2026-05-31", kind: "yearly-report", about: "organization-7", because: [finding] },
    { on: "unknown", kind: "re-evaluation", about: "organization-7", because: [] },
  ],
  Finding: [finding, { code: "a.b", severity: "error", path: [], params: {} }],
  Period: [{}, { from: "2021-01-01", until: "2025-12-31" }, { from: "2021", until: "2021-03" }],
  Quantity: [
    { value: 100, qualifier: "nearly", unit: "organization", asOf: "2025-12" },
    { value: 0, qualifier: "exact", unit: "x-boxing:shell" },
  ],
  RuleSet: [
    {
      id: "nanshan-stars",
      version: 2,
      title: { en: "Stars in Nanshan", "zh-CN": "南山区星级", former: ["星级"], confirmed: false },
      area: "440305",
      validFrom: "2025-01-01",
      validUntil: "2026",
      source: {
        title: "a title",
        number: "民〔2024〕1号",
        issuer: "nobody",
        date: "2024-12",
        url: "https://a.b",
      },
      confidence: "uncertain",
      parameters: { hours: [100, 300] },
      supersedes: "nanshan-stars@1",
    },
  ],
};

describe("guards of linli/core", () => {
  describeGuards({ guards, schemas: [schemas, quantitySchemas], index, samples });
});
