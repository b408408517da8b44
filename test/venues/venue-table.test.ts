import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatFinding, type TableCells, type TableColumn } from "../../src/core/index.ts";
import { en } from "../../src/messages/en/index.ts";
import { zhCN } from "../../src/messages/zh-CN/index.ts";
import { checkRows, mapHeadings, parseCell, readRows } from "../../src/tables/index.ts";
import { isVenue, venueTable, type Venue } from "../../src/venues/index.ts";
import { deepFreeze, strangeValues } from "../support/values.ts";
import { venue } from "./venue-samples.ts";

const table = venueTable();

async function said(text: string): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const { row, findings } of checkRows(readRows(text), { model: table })) {
    for (const { cell, finding } of findings) {
      lines.push(`${String(row)} ${cell?.heading ?? ""} ${finding.severity} ${finding.code}`);
      expect(formatFinding(finding as never, en)).toMatch(/[.;]$/);
      expect(formatFinding(finding as never, zhCN)).toMatch(/。$/);
    }
  }
  return lines;
}

describe("venueTable", () => {
  it("has ids of their own, and headings that mean one column", () => {
    const ids = table.columns.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const headings = table.columns.flatMap(({ id, label, aliases = [] }) =>
      [...new Set([label.en, label["zh-CN"], ...aliases].map((text) => text.toLowerCase()))].map(
        (text) => [text, id] as const,
      ),
    );
    const texts = headings.map(([text]) => text);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
    for (const [text, id] of headings) {
      const mapped = mapHeadings([text], table);
      expect(mapped.ok ? mapped.value.headings[0]?.column : undefined, text).toBe(id);
    }
  });

  it("has templates that are valid and print what they say", () => {
    for (const example of table.examples) {
      const cells = Object.fromEntries(
        Object.entries(example).map(([id, text]) => {
          const column = table.columns.find((candidate) => candidate.id === id) as TableColumn;
          const read = parseCell(column, text);
          expect(read.findings, `${id} ${text}`).toEqual([]);
          return [id, read.ok ? read.value : undefined];
        }),
      ) as TableCells;
      const checked = table.check(table.build(cells, 2));
      expect(checked.ok).toBe(true);
      expect(checked.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    }
  });

  it("names every dirty cell of a bad day", async () => {
    const text = [
      "编号,名称,场所类型,社区代码,经度,纬度,坐标系,建筑面积,容纳人数,收费区间,开放时间,服务项目,启用日期",
      "1,花园,共享花园,330203100004,121.6,29.8,高德,1,5,0-0,每天8:00-20:00,非遗体验,2024-07-09",
      "2,,共享花园,330203100004,29.8,89.6,高德,120余亩,0,20-10,每天20:00-8:00,按摩,2013.1",
      "3,食堂,茶馆,33020310004,0,0,GPS,0,3,,周一至周五 8-5,,2024-02-30",
      "4,驿站,暖新驿站,,121.6,,百度,,,,每天8:00-20:00，雨天除外,,",
      "5,书屋,社区,,121.6,29.8,,,,,,,",
    ].join("\n");
    expect([...(await said(text))].sort()).toEqual([
      "2 开放时间 warning opening-hours.policy-missing",
      "3 名称 error field.missing",
      "3 启用日期 warning cell.date-month-ambiguous",
      "3 容纳人数 error venue.capacity",
      "3 建筑面积 error cell.hedged",
      "3 建筑面积 error cell.unit",
      "3 开放时间 error opening-hours.text-backwards",
      "3 收费区间 error cell.range-order",
      "3 服务项目 error venue.service",
      "3 经度 error position.axes-swapped",
      "4 启用日期 error civil-date.no-such-day",
      "4 场所类型 error cell.code",
      "4 建筑面积 error venue.area-nothing",
      "4 开放时间 error opening-hours.text-ambiguous",
      "4 社区代码 error community-code.not-well-formed",
      "4 社区代码 warning cell.lost-leading-zeros",
      "4 经度 error position.empty",
      "5 开放时间 error opening-hours.text-not-understood",
      "5 开放时间 error opening-hours.text-not-understood",
      "5 纬度 error field.missing",
      "6 坐标系 error field.missing",
    ]);
  });

  it("needs the system of coordinates, and reads none into them", () => {
    const row = { name: "x", kind: "booth", address: "x", longitude: 121.6, latitude: 29.8 };
    const { ok, findings } = table.check(table.build(row, 2));
    expect(ok).toBe(false);
    expect(findings.map(({ code, path }) => [code, ...path])).toEqual([
      ["field.missing", "position", "system"],
    ]);
    expect(table.check(table.build({ ...row, coordinateSystem: "GCJ-02" }, 2)).ok).toBe(true);
  });

  it("takes the address for a name only where the file has no names", () => {
    expect(table.build({ kind: "booth", address: "银杏路1号" }, 2)).toMatchObject({ name: "银杏路1号" });
    expect(table.is(table.build({ kind: "booth", address: "银杏路1号", name: undefined }, 2))).toBe(false);
  });

  it("never throws, and takes no venue for one that is none", () => {
    for (const value of strangeValues) {
      expect(table.is(value)).toBe(false);
      expect(table.check(value).ok).toBe(false);
    }
  });

  it("gives the cells of a whole venue", () => {
    expect(table.cellsOf(deepFreeze(venue))).toMatchObject({
      name: venue.name,
      functions: ["社区助餐", "健康服务", "x-qinghe:reading"],
      services: ["法律咨询", "x-qinghe:knife-grinding"],
      equipment: ["服务大厅", "充电"],
      fees: [0, 20],
      openedOn: "2024-01-08",
    });
  });

  const cellOf: { readonly [kind: string]: (column: TableColumn) => fc.Arbitrary<unknown> } = {
    text: ({ id }) => fc.constantFrom(...(textsOf[id] ?? ["云栖", "阿依古丽·买买提", "𬭎"])),
    code: ({ codes = {} }) => fc.constantFrom(...Object.keys(codes)),
    date: () => fc.constantFrom("2019-03-15", "2019-03", "2019"),
    number: ({ id }) => (id === "longitude" ? fc.constant(121.5) : fc.constantFrom(29.5, 50)),
    integer: () => fc.integer({ min: 1, max: 9999 }),
    boolean: () => fc.boolean(),
    list: ({ id }) => fc.uniqueArray(fc.constantFrom(...(listsOf[id] ?? ["自理", "特护"])), { minLength: 1 }),
    range: () => fc.constantFrom([8, 20], [100, 100.5], [0.01, 3]),
  };
  const textsOf: { readonly [column: string]: readonly string[] } = {
    operatorUscc: ["52440305MJ00000260"],
    division: ["330203"],
    community: ["330203100004"],
    grid: ["330203100004001", "330203100004-第一网格"],
    openingHours: ["每天8:00-20:00", "周一至周五 9:00-17:00，节假日休息", "24小时"],
  };
  const listsOf: { readonly [column: string]: readonly string[] } = {
    functions: ["养老服务", "x-qinghe:reading"],
    services: ["义剪"],
    equipment: ["充电", "如厕"],
  };
  const rows: fc.Arbitrary<TableCells> = fc
    .record(
      Object.fromEntries(
        table.columns.map((column) => [column.id, cellOf[column.kind]?.(column) ?? fc.constant(undefined)]),
      ),
      { requiredKeys: ["name", "kind", "longitude", "latitude", "coordinateSystem"] },
    )
    .map((cells) => (cells["feeKind"] === "free" ? { ...cells, fees: [0, 0] } : cells) as TableCells)
    // Names without those above them come back as the first of them.
    .map(
      ({ province, city, county, ...cells }) =>
        deepFreeze(
          province === undefined ? cells : { ...cells, province, city: city ?? "市", county: county ?? "区" },
        ) as TableCells,
    );

  it("builds a record again from its cells", () => {
    const property = fc.property(rows, (cells) => {
      const record = table.build(cells, 2);
      expect(isVenue(record)).toBe(true);
      expect(table.build(table.cellsOf(record as Venue), 2)).toEqual(record);
    });
    fc.assert(property, { numRuns: 500 });
  });
});
