import { describe, expect, it } from "vitest";
import { codesOf, readAll } from "./read-all.ts";

describe("rows of NDJSON", () => {
  it("are numbered by line, and one that is wrong costs one row", async () => {
    const read = await readAll('{"a":1}\r\n\n{"a":2,}\n{"a":3}\n["x",4]');
    expect(read.rows).toEqual([
      { row: 1, cells: [], record: { a: 1 } },
      { row: 2, cells: [] },
      {
        row: 3,
        cells: [],
        findings: [{ code: "table.json", severity: "error", path: [], params: { position: 8 } }],
      },
      { row: 4, cells: [], record: { a: 3 } },
      { row: 5, cells: ["x", 4] },
    ]);
    expect(read.file).toMatchObject({ format: "ndjson", findings: [], partial: false });
  });

  it("may be one record", async () => {
    expect((await readAll('{"a":1}')).rows).toEqual([{ row: 1, cells: [], record: { a: 1 } }]);
  });

  it("are left out where they are too long", async () => {
    const read = await readAll(`{"a":1}\n{"a":"${"x".repeat(50)}"}\n{"a":3}\n`, { maxRecordLength: 20 });
    expect(codesOf(read)).toEqual([[2, "table.record-too-long"]]);
    expect(read.rows[2]).toEqual({ row: 3, cells: [], record: { a: 3 } });
  });

  // Positions by RFC 8259: the first token that does not fit.
  it.each([
    ["{", 2],
    ['{"a" 1}', 6],
    ['{"a":1 "b":2}', 8],
    ['{"a":x1}', 6],
    ["[1,2", 5],
    ["[1,]", 4],
    ["[1}", 3],
    ["hello", 1],
    ['{"a":"b', 6],
    ['{"a":01}', 7],
    ["{a:1}", 2],
    ["[] []", 4],
    ["[1:2]", 3],
    ["{,}", 2],
    ['{"a":]', 6],
  ])("that are wrong say where: %s", async (text, position) => {
    expect(() => JSON.parse(text) as unknown).toThrow();
    const read = await readAll(text, { format: "ndjson" });
    expect(read.rows[0]?.findings).toMatchObject([{ code: "table.json", params: { position } }]);
  });
});

describe("rows of JSON", () => {
  it.each([
    ['[{"a":1},{"a":"],[\\"}"}]', [{ a: 1 }, { a: '],["}' }]],
    ['{"count":2,"tags":["x"],"rows":[{"a":1},{"a":[{}]}],"next":null}', [{ a: 1 }, { a: [{}] }]],
    [' [\n  {"a": 1}\n ] \n', [{ a: 1 }]],
    ["[]", []],
    ['{"rows":[ ]}', []],
  ])("of %s", async (text, records) => {
    const read = await readAll(text, { format: "json" });
    expect(read.rows).toEqual(records.map((record, index) => ({ row: index + 1, cells: [], record })));
    expect(read.file).toMatchObject({ format: "json", findings: [], partial: false });
  });

  it("are cells where they are arrays", async () => {
    const read = await readAll('[["a","b"],[1,null]]');
    expect(read.file.format).toBe("json");
    expect(read.rows).toEqual([
      { row: 1, cells: ["a", "b"] },
      { row: 2, cells: [1, null] },
    ]);
  });

  it.each([
    ['[{"a":1},{"a":},{"a":3}]', [[2, "table.json"]]],
    ['[{"a":1},]', [[2, "table.json"]]],
    ['[{"a":1}] x', [[0, "table.json-structure"]]],
    ['[{"a":1},{"a":', [[0, "table.json-structure"]]],
    ['{"a":[{"x":1}],"b":[{"y":1}],"c":[[1]]}', [[0, "table.json-arrays"]]],
    ['{"a":1}', [[0, "table.json-structure"]]],
    ['{"a":["x"]}', [[0, "table.json-structure"]]],
    ['[{"a":1}}', [[0, "table.json-structure"]]],
    ["]", [[0, "table.json-structure"]]],
    [`[{"a":1},"${"x".repeat(50)}",{"a":3}]`, [[2, "table.record-too-long"]]],
    ['[{"a":"\\u0000\uFFFD"}]', [[1, "encoding.replacement-character"]]],
  ] as const)("%s: %j", async (text, codes) => {
    expect(codesOf(await readAll(text, { format: "json", maxRecordLength: 40 }))).toEqual(codes);
  });

  it("end where the file does", async () => {
    const read = await readAll('[{"a":1},{"a":', { format: "json" });
    expect(read.rows).toEqual([{ row: 1, cells: [], record: { a: 1 } }]);
    expect(read.file).toMatchObject({ findings: [{ params: { position: 15 } }], partial: true });
  });
});
