import fc from "fast-check";
import { expect, test } from "vitest";
import type { TableCells, TableColumn } from "../../src/core/index.ts";
import { organizationTable, type Organization } from "../../src/organizations/index.ts";
import { sampleOrganization, sampleUscc } from "../../src/testing/index.ts";
import { deepFreeze, random } from "../support/values.ts";

const table = organizationTable();

/** What a reader gives of a cell of a column. */
function cellOf(column: TableColumn): fc.Arbitrary<TableCells[string]> {
  switch (column.kind) {
    case "code":
      return fc.constantFrom(...Object.keys(column.codes ?? {}));
    case "date":
      return fc.constantFrom("2019-03-15", "2019-03", "2019");
    case "money":
    case "integer":
      return fc.integer({ min: 0, max: 10_000_000 });
    case "boolean":
      return fc.boolean();
    case "list":
      return fc.array(fc.constantFrom("云栖社区学堂", "助残站", "老年食堂"), { minLength: 1, maxLength: 3 });
    default:
      return textOf(column.id);
  }
}

function textOf(id: string): fc.Arbitrary<string> {
  if (id === "uscc" || id === "parentUscc") return random.map((draw) => sampleUscc(draw));
  if (id === "organizationCode") return random.map((draw) => sampleUscc(draw).slice(8, 17));
  if (id === "registrationDivision" || id === "division")
    return fc.constantFrom("440399", "440300", "440000");
  if (id === "community") return fc.constantFrom("440399001001", "440399002003");
  if (id === "supervisingUnit") return fc.constantFrom("无", "直接登记", "青禾区教育局");
  return fc.constantFrom(
    "云栖社区",
    "梧桐街道办事处",
    "正常",
    "7号",
    "青禾区民政局",
    "阿依古丽·买买提",
    "𬭎",
  );
}

const cells: fc.Arbitrary<TableCells> = fc
  .record(Object.fromEntries(table.columns.map((column) => [column.id, cellOf(column)])), {
    requiredKeys: ["name"],
  })
  // A number in a list is one of somebody's list.
  .map(({ filingNumber, ...row }) =>
    deepFreeze({ ...row, ...(row["filingAuthority"] !== undefined && { filingNumber }) } as TableCells),
  );

test("a record built from cells is built again from its cells", () => {
  fc.assert(
    fc.property(cells, fc.integer({ min: 1, max: 999 }), (row, number) => {
      const record = table.build(row, number) as Organization;
      expect(table.build(table.cellsOf(record), number)).toEqual(record);
    }),
  );
});

test("the cells of any organization are those of the record that they make", () => {
  fc.assert(
    fc.property(random, (draw) => {
      const organization = deepFreeze(sampleOrganization(draw));
      const row = table.cellsOf(organization);
      expect(table.cellsOf(table.build(row, 1) as Organization)).toEqual(row);
    }),
  );
});

test("the guard and the check of the table agree, and a warning is in both", () => {
  fc.assert(
    fc.property(cells, (row) => {
      const record = table.build(row, 1);
      const result = table.check(record);
      expect(table.is(record)).toBe(result.ok);
      if (result.ok) expect(result.findings).toEqual(table.explain(result.value));
    }),
  );
});
