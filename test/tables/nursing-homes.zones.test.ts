import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import type { TableColumn, TableModel } from "../../src/core/index.ts";
import { checkRows, readRows, type RowFinding, type TableReport } from "../../src/tables/index.ts";
import { hasRealData, realDataTitle } from "../support/real-data.ts";
import { columnOf } from "./cells/support.ts";

const path = "venues/nursing-homes.csv";
const file = new URL(`../../../shared/data/${path}`, import.meta.url);

function column(
  id: string,
  heading: string,
  kind: TableColumn["kind"],
  unit?: TableColumn["unit"],
): TableColumn {
  return columnOf(kind, { id, label: { en: id, "zh-CN": heading }, path: [id], unit });
}

type Home = { readonly [column: string]: unknown };

/** A model of nothing but cells: what is found is found in them. */
const homes: TableModel<Home> = {
  id: "nursing-home",
  title: { en: "Nursing homes", "zh-CN": "养老机构" },
  columns: [
    column("id", "id", "text"),
    column("beds", "床位数", "integer"),
    column("foundedOn", "成立时间", "date"),
    column("area", "占地面积", "number", "square-metre"),
    column("accepts", "收住对象", "list"),
    column("fees", "收费区间", "range", "yuan"),
    column("phone", "电话", "text"),
  ],
  key: ["id"],
  examples: [],
  build: (cells) => cells,
  cellsOf: () => ({}),
  is: (value): value is Home => typeof value === "object",
  explain: () => [],
  check: (input) => ({ ok: true, value: input as Home, findings: [] }),
};

describe.skipIf(!hasRealData(path))(realDataTitle("750 real nursing homes", path), () => {
  const found: RowFinding[] = [];
  const read: { [column: string]: number } = {};
  let report: TableReport;

  beforeAll(async () => {
    const bytes = readFileSync(file);
    // In pieces that part characters, as a stream of a file does.
    const pieces = Array.from({ length: Math.ceil(bytes.length / 4097) }, (_, at) =>
      bytes.subarray(at * 4097, (at + 1) * 4097),
    );
    const checked = checkRows(readRows(pieces), { model: homes, file: "nursing-homes.csv" });
    for await (const { record, findings } of checked) {
      found.push(...findings);
      for (const [id, value] of Object.entries(record ?? {}))
        if (value !== undefined) read[id] = (read[id] ?? 0) + 1;
    }
    report = checked.report();
  });

  it("have every dirty date, area and range named by row and column", () => {
    const counts: { [key: string]: number } = {};
    for (const { cell, finding } of found) {
      const key = `${cell?.heading ?? ""} ${finding.severity} ${finding.code}`;
      counts[key] = (counts[key] ?? 0) + 1;
    }
    expect(counts).toEqual({
      "成立时间 error cell.date": 1,
      "成立时间 error civil-date.no-such-day": 1,
      "成立时间 warning cell.date-form": 3,
      "成立时间 warning cell.date-month-ambiguous": 3,
      "占地面积 error cell.hedged": 7,
      "占地面积 error cell.unit": 59,
      "占地面积 error number.grouping": 1,
      "收费区间 error cell.range-order": 2,
    });
    expect(report.rows).toMatchObject({ records: 750, heading: 1, footer: 0, blank: 0 });
    expect(report.partial).toBe(false);
  });

  it("are read where nothing is wrong: the rows without an error, and what they have", () => {
    // 62 rows with an area, 2 with a date and 2 with a range that is wrong, none of them twice.
    expect(report.rows.rejected).toBe(66);
    expect(read).toEqual({
      id: 684,
      beds: 684,
      foundedOn: 196,
      area: 244,
      accepts: 684,
      fees: 684,
      phone: 107,
    });
  });

  it.each([
    // In the file: 2011.7月, 2006年10, 2012 10 1, 2012年底, 2008.1, 2007.0.
    [98, "成立时间", "cell.date-form", {}, "2011-07"],
    [102, "成立时间", "cell.date-form", {}, "2006-10"],
    [278, "成立时间", "cell.date-form", {}, "2012-10-01"],
    [282, "成立时间", "cell.date", {}, undefined],
    [287, "成立时间", "cell.date-month-ambiguous", {}, undefined],
    [348, "成立时间", "civil-date.no-such-day", {}, undefined],
    // 120余亩, 36.5,亩, 约82亩, 1400平方左右, 一千四百多平米, 13亩多, 约350平方米, 14亩.
    [2, "占地面积", "cell.hedged", { qualifier: "more-than" }, undefined],
    [2, "占地面积", "cell.unit", { unit: "mu", expected: "square-metre" }, undefined],
    [9, "占地面积", "number.grouping", {}, undefined],
    [9, "占地面积", "cell.unit", { unit: "mu", expected: "square-metre" }, undefined],
    [76, "占地面积", "cell.hedged", { qualifier: "about" }, undefined],
    [81, "占地面积", "cell.hedged", { qualifier: "about" }, undefined],
    [89, "占地面积", "cell.hedged", { qualifier: "more-than" }, undefined],
    [192, "占地面积", "cell.hedged", { qualifier: "more-than" }, undefined],
    [549, "占地面积", "cell.hedged", { qualifier: "about" }, undefined],
    [747, "占地面积", "cell.unit", { unit: "mu", expected: "square-metre" }, undefined],
    // 3000-2000, 2000-700.
    [253, "收费区间", "cell.range-order", {}, undefined],
    [512, "收费区间", "cell.range-order", {}, undefined],
  ] as const)("row %i, %s: %s", (row, heading, code, params, suggestion) => {
    const here = found.filter(
      (entry) => entry.row === row && entry.cell?.heading === heading && entry.finding.code === code,
    );
    expect(here).toMatchObject([{ finding: { params } }]);
    expect(here[0]?.finding.suggestion).toBe(suggestion);
  });
});
