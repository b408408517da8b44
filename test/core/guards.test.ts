import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import {
  checkModel,
  checkPeriod,
  checkQuantity,
  isDueItem,
  isPeriod,
  isQuantity,
  isRuleSet,
  PeriodSchema,
  periodInOrder,
  rule,
  type SafeParser,
} from "../../src/core/index.ts";
import { deepFreeze, strangeValues } from "../support/values.ts";

/** A schema with a field, for which zod must not be asked. */
const unasked: SafeParser = {
  safeParse: () => {
    throw new Error("zod was asked");
  },
};
const accepts = (): boolean => true;

describe("checkModel with a guard", () => {
  it("does not ask zod about what the guard accepts", () => {
    const record = deepFreeze({ name: "Hall" });
    const result = checkModel<object>(unasked, record, { guard: accepts });
    expect(result).toEqual({ ok: true, value: record, findings: [] });
    expect(result.ok && result.value).toBe(record);
    expect(checkModel(unasked, record).ok).toBe(false);
  });

  it("lets the schema decide what the guard refuses", () => {
    const refuses = (): boolean => false;
    expect(checkModel(PeriodSchema, { from: "2025" }, { guard: refuses }).ok).toBe(true);
    expect(checkModel(PeriodSchema, { from: 7 }, { guard: refuses }).findings).toMatchObject([
      { code: "field.type", path: ["from"] },
    ]);
  });

  it("explains a valid record, after its near misses", () => {
    const explain = (): readonly [{ code: string; severity: "warning"; path: []; params: object }] => [
      { code: "venue.small", severity: "warning", path: [], params: {} },
    ];
    const { findings } = checkModel(PeriodSchema, { form: "2025" }, { guard: accepts, explain });
    expect(findings.map(({ code }) => code)).toEqual(["field.near-miss", "venue.small"]);
  });

  it("knows the fields of the schema, and no others", () => {
    // Names that every object has are no fields; what is inherited is nobody's typing error.
    expect(checkPeriod({ from: "2025", constructor: "x", toString: "y" }).findings).toEqual([]);
    expect(checkPeriod(Object.create({ form: "2025" })).findings).toEqual([]);
    expect(
      checkPeriod(Object.assign(Object.create({ a: 1 }) as object, { FROM: "2025" })).findings,
    ).toMatchObject([{ code: "field.near-miss", path: ["FROM"], params: { known: "from" } }]);
    expect(checkPeriod({ until: 7, untill: "2025" }).findings.map(({ code }) => code)).toEqual([
      "field.type",
    ]);
  });

  it("finds near misses in what is invalid too", () => {
    expect(checkQuantity({ value: 1, qualifer: "exact" }).findings.map(({ code }) => code)).toEqual([
      "field.missing",
      "field.near-miss",
    ]);
  });

  it("gives a guard that throws no chance to", () => {
    const throws = (): boolean => {
      throw new Error("a guard that throws");
    };
    expect(checkModel(PeriodSchema, {}, { guard: throws }).findings).toMatchObject([
      { code: "input.unreadable" },
    ]);
  });
});

describe("a rule across fields, beside a field that another rule refused", () => {
  const throwing = ({ from }: { readonly from: string }): boolean => {
    if (from !== "2025") throw new TypeError("A sound field was expected.");
    return true;
  };
  const isSound = (text: string): boolean => text === "2025";
  const asked = z.object({ from: z.string().check(rule(isSound, "x.from")) }).check(
    rule(throwing, "x.across"),
    rule(() => false, "x.other"),
  );

  it("is left out where it throws, so that the field's own finding is seen", () => {
    const { findings } = checkModel(asked, { from: "soon" });
    expect(findings.map(({ code }) => code)).toEqual(["x.from", "x.other"]);
    expect(checkModel(asked, { from: "2025" }).findings.map(({ code }) => code)).toEqual(["x.other"]);
  });

  it("is not asked where a field has another type", () => {
    expect(checkModel(asked, { from: 7 }).findings.map(({ code }) => code)).toEqual(["field.type"]);
  });

  it("finds a day that does not exist in a period with two ends", () => {
    const { findings } = checkPeriod({ from: "2023-02-30", until: "2023-03-01" });
    expect(findings.map(({ code, path }) => [code, path])).toEqual([["civil-date.no-such-day", ["from"]]]);
    expect(PeriodSchema.safeParse({ from: "2023-02-30", until: "2023-03-01" }).success).toBe(false);
  });
});

describe("guards", () => {
  it.each([isDueItem, isPeriod, isQuantity, isRuleSet])("refuse what cannot be read: %o", (is) => {
    for (const value of strangeValues) expect(typeof is(value)).toBe("boolean");
    const unreadable = new Proxy(
      {},
      {
        get() {
          throw new Error("a getter that throws");
        },
      },
    );
    expect(is(unreadable)).toBe(false);
  });

  it("take the period that ends in the month of its beginning for one in order", () => {
    expect(periodInOrder({ from: "2025-03-10", until: "2025-03" })).toBe(true);
    expect(periodInOrder({ from: "2025-03-10", until: "2025-02" })).toBe(false);
  });
});
