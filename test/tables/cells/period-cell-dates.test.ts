import { describe, expect, it } from "vitest";
import { parsePeriodCell } from "../../../src/tables/index.ts";
import { longTexts, strangeValues } from "../../support/values.ts";
import { shortOf } from "./support.ts";

// Forms of 有效期 as lists of evaluation levels, certificates and agreements print them; the dates are invented.
describe("parsePeriodCell", () => {
  const whole = ["2024-01-01", "2028-12-31"];

  it.each([
    ["2024年1月1日至2028年12月31日", whole],
    ["2024年1月1日起至2028年12月31日止", whole],
    ["自2024年1月1日至2028年12月31日", whole],
    ["有效期：2024年1月1日至2028年12月31日", whole],
    ["（2024.1.1-2028.12.31）", whole],
    ["2024.01.01—2028.12.31", whole],
    ["2024/1/1-2028/12/31", whole],
    ["2024-01-01至2028-12-31", whole],
    ["2024-01-01 ~ 2028-12-31", whole],
    ["2024-01-01 - 2028-12-31", whole],
    ["2024-01-01-2028-12-31", whole],
    ["2024-01-01–2028-12-31", whole],
    ["20240101-20281231", whole],
    ["from 2024-01-01 to 2028-12-31", whole],
    ["2024年1月至2028年12月", ["2024-01", "2028-12"]],
    ["2024-2028", ["2024", "2028"]],
    ["2024年-2028年", ["2024", "2028"]],
    ["至2028年12月31日", ["", "2028-12-31"]],
    ["有效期至2028-12-31", ["", "2028-12-31"]],
    ["2028年12月31日止", ["", "2028-12-31"]],
    ["截止2028年12月31日", ["", "2028-12-31"]],
    ["until 2028-12-31", ["", "2028-12-31"]],
    ["2024年1月1日起", ["2024-01-01", ""]],
    ["自2024-01-01起", ["2024-01-01", ""]],
    ["from 2024-01-01", ["2024-01-01", ""]],
    ["", undefined],
    [undefined, undefined],
    [null, undefined],
  ] as const)("%o is %j", (cell, period) => {
    expect(shortOf(parsePeriodCell(cell))).toEqual({ value: period, codes: [] });
  });

  it.each([
    // One day by itself says not which side it is.
    ["2024-01-01", ["!cell.period"]],
    ["2024年1月1日", ["!cell.period"]],
    [45_292, ["!cell.period"]],
    [new Date("2024-01-01T00:00:00Z"), ["!cell.period"]],
    // A month to some, twelve years without their century to others.
    ["2024-12", ["!cell.period"]],
    ["5年", ["!cell.period"]],
    ["五年", ["!cell.period"]],
    ["长期", ["!cell.period"]],
    ["2024.1.1-12.31", ["!cell.date-without-year"]],
    ["2024-01-01至2025-01-01至2026-01-01", ["!cell.period"]],
    ["至", ["!cell.period"]],
    ["起", ["!cell.period"]],
    ["2028.12.31-2024.1.1", ["!cell.period-order"]],
    ["2024-02-30至2028-12-31", ["!civil-date.no-such-day"]],
    ["2024年底至2028年底", ["!cell.period"]],
    ["自2024年1月1日起五年", ["!cell.period"]],
    ["１２３".repeat(50), ["cell.full-width", "!cell.period"]],
    [{}, ["!cell.type"]],
  ] as const)("%o gives %j", (cell, codes) => {
    expect(shortOf(parsePeriodCell(cell))).toEqual({ value: undefined, codes });
  });

  it("says the same of both sides once, and proposes no single day for the cell", () => {
    const { findings } = parsePeriodCell("41548至43000");
    expect(findings.map(({ code }) => code)).toEqual(["cell.excel-date"]);
    expect(findings[0]).not.toHaveProperty("suggestion");
  });

  it("throws at nothing", () => {
    for (const value of [...strangeValues, ...longTexts]) {
      expect(() => parsePeriodCell(value)).not.toThrow();
    }
  });
});
