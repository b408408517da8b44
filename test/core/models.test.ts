import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import {
  checkDueItem,
  checkModel,
  checkQuantity,
  checkRuleSet,
  DueItemSchema,
  FindingSchema,
  formatFinding,
  isDueItem,
  isQuantity,
  isQuantityUnit,
  isRuleSet,
  quantityUnits,
  QuantitySchema,
  RuleSetSchema,
} from "../../src/core/index.ts";
import { en } from "../../src/messages/en/index.ts";
import { zhCN } from "../../src/messages/zh-CN/index.ts";
import { deepFreeze, strangeValues } from "../support/values.ts";

const quantity = { value: 100, qualifier: "nearly", unit: "organization", asOf: "2025-12" };
const ruleSet = {
  id: "nanshan-stars",
  version: 2,
  title: { en: "Stars in Nanshan", "zh-CN": "南山区星级" },
  area: "440305",
  validFrom: "2025-01-01",
  source: { title: "invented for this test", issuer: "nobody", date: "2024-12" },
  confidence: "uncertain",
  parameters: { hours: [100, 300] },
  supersedes: "nanshan-stars@1",
};
const dueItem = {
  on: "2026-05-31",
  kind: "yearly-report",
  about: "organization-7",
  because: [
    { code: "report.due", severity: "warning", path: ["events", 3], params: { year: 2025, of: ["a"] } },
  ],
};

const models = [
  ["quantity", quantity, isQuantity, checkQuantity, QuantitySchema],
  ["rule set", ruleSet, isRuleSet, checkRuleSet, RuleSetSchema],
  ["due item", dueItem, isDueItem, checkDueItem, DueItemSchema],
] as const;

describe.each(models)("%s", (_name, example, is, check, schema) => {
  it("comes back by reference, with what else it carries", () => {
    const record = deepFreeze({ ...example, ext: { "x-nanshan": 1 } });
    const result = check(record);
    expect(result).toMatchObject({ ok: true, findings: [] });
    expect(result.ok && result.value).toBe(record);
    expect(schema.safeParse(record).success).toBe(true);
  });

  it("needs every required field, and says which is missing", () => {
    for (const key of Object.keys(example)) {
      const without = Object.fromEntries(Object.entries(example).filter(([name]) => name !== key));
      const result = check(without);
      expect(is(without)).toBe(result.ok);
      if (!result.ok) expect(result.findings).toMatchObject([{ code: "field.missing", path: [key] }]);
    }
    expect(
      Object.keys(example).filter((key) => !check({ ...example, [key]: undefined }).ok).length,
    ).toBeGreaterThan(1);
  });

  it("refuses a field of another type, and survives anything", () => {
    for (const key of Object.keys(example)) {
      if (key === "parameters") continue;
      expect(check({ ...example, [key]: 7n }).ok, key).toBe(false);
    }
    for (const value of strangeValues) {
      expect(is(value)).toBe(false);
      expect(check(value).ok).toBe(false);
    }
  });

  it("of several forms names what is wrong with the only one that it has the type of", () => {
    const schema = z.object({ on: z.union([z.literal("never"), z.array(z.object({ at: z.string() }))]) });
    const found = (on: unknown): unknown =>
      checkModel(schema, { on }).findings.map(({ code, path }) => [code, ...path]);
    expect(found([{ at: "09:00" }, { at: 9 }])).toEqual([["field.type", "on", 1, "at"]]);
    expect(found("sometimes")).toEqual([["field.form", "on"]]);
    expect(found(9)).toEqual([["field.form", "on"]]);
    // Two forms of one type: which one is meant cannot be told.
    const two = z.union([z.object({ a: z.string() }), z.object({ b: z.string() })]);
    expect(checkModel(two, {}).findings.map(({ code }) => code)).toEqual(["field.form"]);
  });

  it("survives JSON", () => {
    expect(is(JSON.parse(JSON.stringify(example)))).toBe(true);
  });
});

describe("rules of the models", () => {
  it.each([
    [{ ...quantity, value: -1 }, "quantity.value", "value"],
    [{ ...quantity, value: 0.0001 }, "quantity.value", "value"],
    [{ ...quantity, value: 0 }, "quantity.qualifier-zero", "qualifier"],
    [{ ...quantity, unit: "people" }, "quantity.unit", "unit"],
    [{ ...quantity, unit: "" }, "quantity.unit", "unit"],
    [{ ...quantity, unit: "constructor" }, "quantity.unit", "unit"],
    [{ ...quantity, unit: 7 }, "field.type", "unit"],
    [{ ...quantity, unit: "x-Boxing:shell" }, "quantity.unit", "unit"],
    [{ ...quantity, asOf: "2025-13" }, "civil-date.no-such-day", "asOf"],
    [{ ...quantity, qualifier: "roughly" }, "field.value", "qualifier"],
  ])("refuses the quantity %j by %s", (input, code, field) => {
    const { ok, findings } = checkQuantity(input);
    expect(ok).toBe(false);
    expect(findings.map((finding) => [finding.code, finding.path[0]])).toEqual([[code, field]]);
  });

  it.each([
    [
      { ...quantity, value: -1 },
      { most: 4_398_046_511_104, decimals: 3 },
    ],
    [{ ...quantity, value: 0 }, { qualifier: "nearly" }],
    [{ ...quantity, unit: "people" }, {}],
  ])("prints what the finding about the quantity %j needs, in both languages", (input, params) => {
    const { findings } = checkQuantity(input);
    expect(findings.map((finding) => finding.params)).toEqual([params]);
    for (const finding of findings) {
      expect(formatFinding(finding, en)).not.toMatch(/undefined/);
      expect(formatFinding(finding, zhCN)).not.toMatch(/undefined/);
    }
  });

  it("shows units as JSON Schema as its rule reads them", () => {
    const { properties } = z.toJSONSchema(QuantitySchema, { io: "input" });
    const unit = properties?.["unit"];
    const pattern = new RegExp(typeof unit === "object" ? (unit.pattern ?? "^$") : "^$");
    const valid = [...quantityUnits.codes, "x-boxing:shell", "x-a-b:c-d"];
    const invalid = ["people", "", "persons", "x-Boxing:shell", "x-:a", "x-a:", "x-a:b-", "x-a:b c"];
    for (const text of [...valid, ...invalid]) {
      expect(pattern.test(text), text).toBe(isQuantityUnit(text));
      expect(isQuantityUnit(text), text).toBe(valid.includes(text));
    }
  });

  it("knows every unit of the list, and units of one's own", () => {
    for (const unit of quantityUnits.codes) expect(isQuantity({ ...quantity, unit })).toBe(true);
    expect(isQuantity({ ...quantity, unit: "x-boxing:shell" })).toBe(true);
  });

  it.each([
    [{ ...ruleSet, version: 0 }, "rule-set.version", "version"],
    [{ ...ruleSet, version: 1.5 }, "rule-set.version", "version"],
    [{ ...ruleSet, area: "4403" }, "rule-set.area", "area"],
    [{ ...ruleSet, validUntil: "2024-12-31" }, "period.order", "validUntil"],
    [{ ...ruleSet, id: "Nanshan stars" }, "field.format", "id"],
    [{ ...ruleSet, confidence: "sure" }, "field.value", "confidence"],
    [{ ...ruleSet, supersedes: "nanshan-stars" }, "field.format", "supersedes"],
  ])("refuses the rule set %j by %s", (input, code, field) => {
    const { ok, findings } = checkRuleSet(input);
    expect(ok).toBe(false);
    expect(findings.map((finding) => [finding.code, finding.path[0]])).toEqual([[code, field]]);
  });

  it("accepts unknown as the day of a due item, and no other word", () => {
    expect(isDueItem({ ...dueItem, on: "unknown" })).toBe(true);
    expect(isDueItem({ ...dueItem, on: "soon" })).toBe(false);
  });

  it("warns of a misspelt optional field", () => {
    expect(checkQuantity({ value: 1, qualifier: "exact", units: "person" }).findings).toMatchObject([
      { code: "field.near-miss", path: ["units"], params: { known: "unit" } },
    ]);
  });

  it("show their form as JSON Schema", () => {
    for (const schema of [QuantitySchema, RuleSetSchema, DueItemSchema, FindingSchema]) {
      expect(z.toJSONSchema(schema, { io: "input" })).toMatchObject({ type: "object" });
    }
  });
});
