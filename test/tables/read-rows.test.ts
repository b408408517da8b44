import { createReadStream, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { readRows, rowsOf, type Chunk } from "../../src/tables/index.ts";
import { strangeValues } from "../support/values.ts";
import { cellsOf, codesOf, cutAt, readAll, utf8 } from "./read-all.ts";

async function* broken(error: unknown, ...chunks: readonly Chunk[]): AsyncGenerator<Chunk> {
  await Promise.resolve();
  yield* chunks;
  throw error;
}

describe("rows of CSV", () => {
  // RFC 4180, and what spreadsheets write.
  it.each([
    ["a,b\n1,2", [["a", "b"], ["1", "2"]]],
    ["a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]],
    ["a,b\r1,2\r", [["a", "b"], ["1", "2"]]],
    ["a,b\r\n1,2\n3,4\r\n", [["a", "b"], ["1", "2"], ["3", "4"]]],
    ['"a\r\nb","c"\r\nd,"e"\r\n', [["a\r\nb", "c"], ["d", "e"]]],
    ['"a ""b""",c', [['a "b"', "c"]]],
    ['a,"b" \r\n', [["a", "b"]]],
    ['"a\r"\r\nb\r\n', [["a\r"], ["b"]]],
    ['a"b,c\n', [['a"b', "c"]]],
    ["a\n\n\nb\n", [["a"], [""], [""], ["b"]]],
    ["\n", [[""]]],
    ["a\tb\n1\t2,5", [["a", "b"], ["1", "2,5"]]],
    ["标题\n名称;金额\n甲;1,5\n乙;2,5\n", [["标题"], ["名称", "金额"], ["甲", "1,5"], ["乙", "2,5"]]],
    ['"x,y\n,";b\n1;2', [["x,y\n,", "b"], ["1", "2"]]],
    ["[1]名称,b\n1,2", [["[1]名称", "b"], ["1", "2"]]],
  ] as const)("of %j", async (text, rows) => {
    const read = await readAll(text);
    expect(cellsOf(read)).toEqual(rows);
    expect(read.rows.map(({ row }) => row)).toEqual(rows.map((_, index) => index + 1));
    expect(codesOf(read)).toEqual([]);
    expect(read.file.partial).toBe(false);
  }); // prettier-ignore

  it("says which format and separator were found", async () => {
    expect((await readAll("a\tb")).file).toMatchObject({ format: "tsv", delimiter: "\t" });
    expect((await readAll("a;b")).file).toMatchObject({ format: "csv", delimiter: ";" });
    expect((await readAll("a|b", { delimiter: "|" })).file).toMatchObject({ format: "csv", delimiter: "|" });
    expect((await readAll("a,b", { format: "tsv" })).file).toMatchObject({ format: "tsv", delimiter: "\t" });
    expect((await readAll("\uFEFFa")).file).toEqual({
      byteOrderMark: true,
      format: "csv",
      delimiter: ",",
      findings: [],
      partial: false,
    });
  });

  it("takes guards off", async () => {
    expect(cellsOf(await readAll(`'=1+1,'+86 1,''=x,'abc,="0123",=1+1,'`))).toEqual([
      ["=1+1", "+86 1", "'=x", "'abc", "0123", "=1+1", "'"],
    ]);
  });
});

describe("files that are damaged", () => {
  it.each([
    ["", [[0, "table.empty"]]],
    [new Uint8Array(0), [[0, "table.empty"]]],
    [Uint8Array.of(0xef, 0xbb, 0xbf), [[0, "table.empty"]]],
    ["\uFEFF", [[0, "table.empty"]]],
    [Uint8Array.of(0x50, 0x4b, 3, 4), [[0, "table.binary"]]],
    ["a,b\n1,\0\n2,3", [[2, "table.nul"]]],
    ["a\n\uFFFD\n", [[2, "encoding.replacement-character"]]],
    ['a,b\n1,"2\n3,4\n5,6\n', [[2, "table.quote-unclosed"]]],
    ['a,b\n"5"级,1\n3,4\n', [[2, "table.quote-malformed"]]],
    ['a,b\n"5"级,1\n"6"级,4\n7,"8"\n', [[2, "table.quote-malformed"], [3, "table.quote-malformed"]]],
  ] as const)("%# name the row", async (source, codes) => {
    expect(codesOf(await readAll(source))).toEqual(codes);
  }); // prettier-ignore

  it("loses no row to quotation marks that are wrong", async () => {
    const read = await readAll('a,b\n1,"2\n3,4\n"5"x,6\n"7",8\n');
    expect(cellsOf(read)).toEqual([["a", "b"], ["1", "2"], ["3", "4"], ['5"x,6'], ["7", "8"]]);
  }); // prettier-ignore

  it("name the rows whose bytes are invalid, however far from the beginning", async () => {
    const good = "甲乙丙丁,1\n".repeat(20_000);
    const read = await readAll([utf8(`名称,数\n${good}`), Uint8Array.of(0xff, 0x2c, 0x31, 0x0a), utf8(good)]);
    expect(read.rows[20_001]).toEqual({
      row: 20_002,
      cells: ["\uFFFD", "1"],
      findings: [
        {
          code: "encoding.invalid-bytes",
          severity: "error",
          path: [],
          params: { encoding: "utf-8", count: 1 },
        },
      ],
    });
    expect(codesOf(read)).toHaveLength(1);
    expect(read.rows).toHaveLength(40_002);
  });

  it("leave out a row that is too long, and go on behind it", async () => {
    const read = await readAll("a,b\n1234567890,x\n3,4\n", { maxRecordLength: 10 });
    expect(read.rows).toEqual([
      { row: 1, cells: ["a", "b"] },
      {
        row: 2,
        cells: [],
        findings: [
          { code: "table.record-too-long", severity: "error", path: [], params: { row: 2, limit: 10 } },
        ],
      },
      { row: 3, cells: ["3", "4"] },
    ]);
    expect(read.file.partial).toBe(false);
  });

  it("end where a row that is too long has an open quotation mark", async () => {
    const read = await readAll('a,b\n"12345\n7890",x\n3,4\n', { maxRecordLength: 10 });
    expect(cellsOf(read)).toEqual([["a", "b"]]);
    expect(codesOf(read)).toEqual([[0, "table.record-too-long"]]);
    expect(read.file.partial).toBe(true);
  });

  it("go on where wrong quotation marks swallow more than a row may have", async () => {
    const read = await readAll(`a,b\n${'"5"级,1\n'.repeat(20)}x,y\n`, { maxRecordLength: 20 });
    expect(codesOf(read)).toEqual(
      Array.from({ length: 20 }, (_, index) => [index + 2, "table.quote-malformed"]),
    );
    expect(cellsOf(read)[21]).toEqual(["x", "y"]);
    expect(read.file.partial).toBe(false);
  });

  it("are judged by the same beginning however they arrive", async () => {
    const text = `${"a,b\r".repeat(20_000)}c,d\n`;
    const whole = await readAll(text);
    expect(whole.rows).toHaveLength(20_001);
    expect(await readAll(cutAt(text, [1, 50_000, 70_000]))).toEqual(whole);
  });

  it("hold little memory for a line of 200 MB", async () => {
    const piece = new Uint8Array(1_000_000).fill(0x61);
    let most = 0;
    function* source(): Generator<Uint8Array> {
      yield utf8("a,b\n1,2\n");
      for (let i = 0; i < 200; i += 1) {
        most = Math.max(most, process.memoryUsage().rss);
        yield piece;
      }
      yield utf8("\n3,4\n");
    }
    const before = process.memoryUsage().rss;
    const read = await readAll(source());
    expect(codesOf(read)).toEqual([[3, "table.record-too-long"]]);
    expect(cellsOf(read)).toEqual([["a", "b"], ["1", "2"], [], ["3", "4"]]);
    expect(most - before).toBeLessThan(120_000_000);
  });

  it("cost no more than their length", async () => {
    const started = performance.now();
    for (const text of [
      '"'.repeat(2_000_001),
      '"a'.repeat(500_000),
      `${'"a'.repeat(250_000)}${" ".repeat(500_000)}\n1,2`,
      `${'"a\n'.repeat(300_000)}`,
      `${'"a"b,c\n'.repeat(300_000)}`,
      ",".repeat(2_000_000),
      "\n".repeat(1_000_000),
      "\r".repeat(1_000_000),
      " ".repeat(2_000_000),
    ])
      await readAll(text);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

describe("sources", () => {
  it("are texts, bytes, and streams of Node and of the web", async () => {
    const folder = mkdtempSync(join(tmpdir(), "linli-rows-"));
    try {
      const bytes = utf8("名称,数\n甲,1\n");
      const path = join(folder, "a.csv");
      writeFileSync(path, bytes);
      const expected = [["名称", "数"], ["甲", "1"]]; // prettier-ignore
      const web = new ReadableStream<Uint8Array>({
        start: (controller) => {
          controller.enqueue(bytes.subarray(0, 5));
          controller.enqueue(bytes.subarray(5));
          controller.close();
        },
      });
      // As browsers have it that cannot iterate a stream.
      const blob = new Blob([bytes]).stream();
      const plain = { getReader: () => blob.getReader() };
      for (const source of [
        bytes,
        Buffer.from(bytes),
        createReadStream(path, { highWaterMark: 3 }),
        web,
        plain,
      ])
        expect(cellsOf(await readAll(source as Uint8Array))).toEqual(expected);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("that break off leave what was read, and say the class of the error only", async () => {
    const read = await readAll(broken(new RangeError("/home/someone/secret.csv"), "a,b\n1,2\n3,"));
    expect(cellsOf(read)).toEqual([["a", "b"], ["1", "2"]]); // prettier-ignore
    expect(read.file.findings).toEqual([
      { code: "table.read-failed", severity: "error", path: [], params: { error: "RangeError" } },
    ]);
    expect(read.file.partial).toBe(true);
    const system = await readAll(broken(Object.assign(new Error("x"), { code: "ECONNRESET" })));
    expect(system.file.findings).toMatchObject([{ params: { error: "ECONNRESET" } }]);
  });

  it("may throw or give anything", async () => {
    for (const value of strangeValues) {
      expect((await readAll(broken(value, "a\n"))).file.findings).toMatchObject([
        { code: "table.read-failed" },
      ]);
      if (typeof value === "string") continue;
      const read = await readAll([value, "a"] as never);
      expect(codesOf(read)).toEqual([[0, "table.read-failed"]]);
    }
  });

  it("are closed where the reader stops", async () => {
    let isClosed = false;
    function* source(): Generator<string> {
      try {
        for (;;) yield "a,b\n".repeat(50_000);
      } finally {
        isClosed = true;
      }
    }
    const stream = readRows(source());
    for await (const row of stream) if (row.row === 3) break;
    expect(isClosed).toBe(true);
    expect(stream.file().partial).toBe(true);
    const node = Readable.from(source());
    for await (const row of readRows(node)) if (row.row === 3) break;
    expect(node.destroyed).toBe(true);
    let isCancelled = false;
    const web = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(utf8("a\n".repeat(50_000))),
      cancel: () => {
        isCancelled = true;
      },
    });
    for await (const row of readRows({ getReader: () => web.getReader() } as never)) if (row.row === 3) break;
    expect(isCancelled).toBe(true);
  });

  it("are refused where they are none, and read once", async () => {
    for (const value of [undefined, null, 7, {}, () => "a"])
      expect(() => readRows(value as never)).toThrow(TypeError);
    for (const delimiter of ["", ",,", '"', "\n", "\r", "\uFEFF"])
      expect(() => readRows("a", { delimiter })).toThrow(RangeError);
    for (const maxRecordLength of [0, -1, 1.5, NaN, Infinity])
      expect(() => readRows("a", { maxRecordLength })).toThrow(RangeError);
    const stream = readRows("a");
    for await (const row of stream) expect(row.row).toBe(1);
    expect(() => stream.batches()).toThrow(TypeError);
  });
});

describe("rowsOf", () => {
  async function all(...args: Parameters<typeof rowsOf>): Promise<readonly unknown[]> {
    const stream = rowsOf(...args);
    const read: unknown[] = [];
    for await (const row of stream) read.push(row);
    return [...read, stream.file()];
  }

  it("numbers cells, records and blank rows", async () => {
    const record = { name: "甲" };
    expect(await all([["a", 1], record, null, undefined, []], { firstRow: 5 })).toEqual([
      { row: 5, cells: ["a", 1] },
      { row: 6, cells: [], record },
      { row: 7, cells: [] },
      { row: 8, cells: [] },
      { row: 9, cells: [] },
      { findings: [], partial: false },
    ]);
  });

  it("closes a reader that is not read to its end", async () => {
    let isClosed = false;
    function* source(): Generator<readonly string[]> {
      try {
        for (;;) yield ["a"];
      } finally {
        isClosed = true;
      }
    }
    const stream = rowsOf(source());
    for await (const row of stream) if (row.row === 3) break;
    expect(isClosed).toBe(true);
    expect(stream.file().partial).toBe(true);
  });

  it("keeps what was read where the reader throws", async () => {
    expect(await all(broken("no error at all", "x"))).toEqual([
      { row: 1, cells: [], record: "x" },
      {
        findings: [{ code: "table.read-failed", severity: "error", path: [], params: { error: "Error" } }],
        partial: true,
      },
    ]);
  });

  it("gives large inputs in batches, and any value as it is", async () => {
    let count = 0;
    for await (const batch of rowsOf(Array.from({ length: 2_000 }, (_, index) => [index])).batches()) {
      expect(batch.length).toBeLessThanOrEqual(512);
      count += batch.length;
    }
    expect(count).toBe(2_000);
    expect(await all(strangeValues)).toHaveLength(strangeValues.length + 1);
    expect(() => rowsOf(null as never)).toThrow(TypeError);
  });
});
