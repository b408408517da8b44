import { describe, expect, it } from "vitest";
import { mergeTableReports } from "../../../src/tables/index.ts";
import { checkWorkbook } from "../../../src/tables/workbook/index.ts";
import { clubTable } from "../club-table.ts";
import { makeWorkbook, textRow } from "./make-workbook.ts";

const model = clubTable();
const table = (code: string): string =>
  textRow(1, ["社团名册"]) + textRow(3, ["编号", "名称"]) + textRow(4, [code, "邻里合唱团"]);
const notes = textRow(1, ["请于月底前报送"]);

async function check(
  sheets: { readonly [name: string]: string },
  sheet?: string | number,
  hidden: readonly string[] = [],
) {
  const { report } = await checkWorkbook(makeWorkbook({ sheets, hidden }), { model, file: "a.xlsx", sheet });
  return report.files.map(({ file, findings, rows }) => [
    file,
    rows.records,
    ...findings.map(({ code, severity }) => `${severity} ${code}`),
  ]);
}

describe("the sheets of a workbook", () => {
  it("are tables by themselves, empty ones aside", async () => {
    expect(await check({ 一街: table("A1"), 空: "", 二街: table("A1") })).toEqual([
      ["a.xlsx#一街", 1],
      ["a.xlsx#二街", 1],
    ]);
  });

  it("without headings are an error only where no other sheet has them", async () => {
    expect(await check({ 一街: table("A1"), 说明: notes })).toEqual([
      ["a.xlsx#一街", 1, "warning workbook.sheet-skipped"],
    ]);
    expect(await check({ 说明: notes })).toEqual([["a.xlsx#说明", 0, "error heading.not-found"]]);
  });

  it("are read where they are asked for, by name or number, hidden or not", async () => {
    const sheets = { 一街: table("A1"), "02025": table("A2") };
    expect(await check(sheets, "02025")).toEqual([["a.xlsx#02025", 1]]);
    expect(await check(sheets, 1)).toEqual([["a.xlsx#一街", 1]]);
    expect(await check(sheets, "三街")).toEqual([["a.xlsx", 0, "error workbook.sheet-unknown"]]);
    expect(await check(sheets, undefined, ["02025"])).toEqual([
      ["a.xlsx#一街", 1, "warning workbook.sheet-hidden"],
    ]);
    expect(await check(sheets, "02025", ["02025"])).toEqual([["a.xlsx#02025", 1]]);
    expect(await check({ 空: "" })).toEqual([["a.xlsx", 0, "error workbook.no-sheet"]]);
  });

  it("give reports that merge", async () => {
    const { report } = await checkWorkbook(
      makeWorkbook({ sheets: { 一街: table("A1"), 二街: table("甲") } }),
      {
        model,
        file: "a.xlsx",
      },
    );
    expect(mergeTableReports([report])).toEqual(report);
    expect(report.files.map(({ sheet, format }) => [sheet, format])).toEqual([
      ["一街", "xlsx"],
      ["二街", "xlsx"],
    ]);
    expect(report.rows.records).toBe(2);
  });

  it("are no rows where the file is no workbook", async () => {
    const { report, sheets } = await checkWorkbook(new Uint8Array(2), { model, file: "a.xlsx" });
    expect(report.files.map(({ findings }) => findings.map(({ code }) => code))).toEqual([["workbook.none"]]);
    expect([report.partial, sheets]).toEqual([true, []]);
  });
});
