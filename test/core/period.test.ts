import { describe, expect, it } from "vitest";
import {
  checkPeriod,
  extendSchema,
  isPeriod,
  periodContains,
  PeriodSchema,
  periodsOverlap,
} from "../../src/core/index.ts";
import * as classic from "zod";
import * as z from "zod/mini";
import { deepFreeze, strangeValues } from "../support/values.ts";

describe("periods", () => {
  it("end on their last day, inclusive", () => {
    const period = deepFreeze({ from: "2021-01-01", until: "2025-12-31" });
    expect(periodContains(period, "2021-01-01")).toBe(true);
    expect(periodContains(period, "2025-12-31")).toBe(true);
    expect(periodContains(period, "2026-01-01")).toBe(false);
    expect(periodContains(period, "2020-12-31")).toBe(false);
  });

  it("are open where a side is left out", () => {
    expect(periodContains({}, "2026-01-01")).toBe(true);
    expect(periodContains({ from: "2026-01-01" }, "9999-12-31")).toBe(true);
    expect(periodContains({ until: "2026-01-01" }, "0001-01-01")).toBe(true);
  });

  it("answer unknown where the precision does not decide", () => {
    expect(periodContains({ from: "2016" }, "2016-06-01")).toBe("unknown");
    expect(periodContains({ from: "2016" }, "2017")).toBe(true);
    expect(periodContains({ from: "2021-06-01" }, "2021")).toBe("unknown");
    expect(periodContains({ from: "2021-06-01", until: "2021-06-30" }, "2022")).toBe(false);
  });

  it.each([
    [{ from: "2021-01-01", until: "2025-12-31" }, { from: "2025-12-31" }, true],
    [{ from: "2021-01-01", until: "2025-12-31" }, { from: "2026-01-01" }, false],
    [{ until: "2025" }, { from: "2025-06-01" }, "unknown"],
    [{}, {}, true],
  ])("%j and %j overlap: %s", (a, b, expected) => {
    expect(periodsOverlap(a, b)).toBe(expected);
  });

  it("are checked, field by field, and come back by reference", () => {
    const period = deepFreeze({ from: "2025-01-01", until: "2025-12-31", remark: "kept" });
    const result = checkPeriod(period);
    expect(result.ok && result.value).toBe(period);
    expect(isPeriod(period)).toBe(true);
  });

  it.each([
    [{ from: "2025-12-23", until: "2025-12-22" }, [["period.order", "error", "until"]]],
    [{ from: "2025-13-01" }, [["civil-date.no-such-day", "error", "from"]]],
    [{ from: "soon" }, [["field.format", "error", "from"]]],
    [{ from: 2025 }, [["field.type", "error", "from"]]],
    [{ From: "2025-12-23" }, [["field.near-miss", "warning", "From"]]],
    [{ from: "2025", untli: "2026" }, [["field.near-miss", "warning", "untli"]]],
    [null, [["field.missing", "error", undefined]]],
  ])("%j gives %j", (input, expected) => {
    const found = checkPeriod(input).findings.map((finding) => [
      finding.code,
      finding.severity,
      finding.path[0],
    ]);
    if (input === null) expect(found[0]?.[1]).toBe("error");
    else expect(found).toEqual(expected);
  });

  it("survive records whose properties throw", () => {
    for (const value of strangeValues) expect(checkPeriod(value).ok).toBe(isPeriod(value));
    const trap = {
      get from(): string {
        throw new Error("no");
      },
    };
    expect(checkPeriod(trap)).toMatchObject({ ok: false, findings: [{ code: "input.unreadable" }] });
    expect(isPeriod(trap)).toBe(false);
  });

  it("nest in schemas of users, and keep their rule when extended", () => {
    const bad = { from: "2025-02-01", until: "2025-01-01" };
    const extended = extendSchema(PeriodSchema, { title: z.string() });
    expect(extended.safeParse({ title: "director", from: "2025-01-01" }).success).toBe(true);
    expect(extended.safeParse({ from: "2025-01-01" }).success).toBe(false);
    expect(extended.safeParse({ title: "director", ...bad }).success).toBe(false);
    expect(z.object({ term: PeriodSchema }).safeParse({ term: bad }).success).toBe(false);
    expect(classic.object({ term: PeriodSchema }).safeParse({ term: { from: "2025" } }).success).toBe(true);
    expect(classic.object({ term: PeriodSchema }).safeParse({ term: bad }).error?.issues).toMatchObject([
      { code: "custom", path: ["term", "until"], params: { code: "period.order" } },
    ]);
  });

  it("are Standard Schemas", async () => {
    const standard = PeriodSchema["~standard"];
    expect(standard.version).toBe(1);
    expect(await standard.validate({ from: "2025" })).toEqual({ value: { from: "2025" } });
  });
});
