import { expect, it, test } from "vitest";
import { parseMomentCell } from "../../../src/tables/index.ts";
import { longTexts, strangeValues } from "../../support/values.ts";

test.each([
  ["09:30", "09:30", []],
  ["9点半", "09:30", []],
  ["24:00", "24:00", []],
  ["2025/12/23 9:30", "2025-12-23T09:30:00", []],
  ["2025-12-23T01:30:00Z", "2025-12-23T01:30:00Z", []],
  ["0.354166", "08:30", ["cell.excel-time"]],
  [0.5, "12:00", ["cell.excel-time"]],
  ["46014.5", "2025-12-23T12:00:00", ["cell.excel-date"]],
  [new Date("1899-12-30T09:30:00Z"), "09:30", []],
  [new Date("2025-12-23T09:30:00Z"), "2025-12-23T09:30:00", []],
  ["", undefined, []],
  ["/", undefined, ["cell.placeholder"]],
])("%j is %j", (cell, value, codes) => {
  const result = parseMomentCell(cell);
  expect(result).toMatchObject({ ok: true, value });
  expect(result.findings.map(({ code }) => code)).toEqual(codes);
});

test.each([
  ["2025-12-23", "cell.time-missing"],
  ["2025-02-30 09:30", "civil-date.no-such-day"],
  ["soon", "cell.date"],
])("%j is refused", (cell, code) => {
  expect(parseMomentCell(cell).findings.map((finding) => finding.code)).toEqual([code]);
});

it("another offset is that of the caller", () => {
  const result = parseMomentCell("2025-12-23 9:30", { offset: "Z" });
  expect(result.ok && result.value).toBe("2025-12-23T09:30:00Z");
});

it("nothing makes it throw", () => {
  for (const value of [...strangeValues, ...longTexts])
    expect(typeof parseMomentCell(value).ok).toBe("boolean");
});
