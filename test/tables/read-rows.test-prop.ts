import fc from "fast-check";
import iconv from "iconv-lite";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { formatCsv, formatCsvRow, type CsvOptions, type ReadRowsOptions } from "../../src/tables/index.ts";
import { cellsOf, cutAt, readAll, utf8 } from "./read-all.ts";

/** Text with everything that CSV, JSON and the guards care about. */
const dirt = fc.string({
  unit: fc.constantFrom(
    ..."\",;\t\r\n =+-@'[]{}:1aE\\".split(""),
    "\r\n",
    '""',
    '"\r\n',
    ',"',
    '",',
    "甲",
    "𬭎",
    "·",
    "\0",
    "\uFFFD",
    "\uFEFF",
    "＝",
    "+86 ",
    '="', // prettier-ignore
  ),
  maxLength: 40,
});
const cell = fc.oneof(dirt, fc.string({ unit: "grapheme" }), fc.stringMatching(/^[-+=]?\d{0,20}$/));
const rowsOfCells = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 });
const places = fc.array(fc.nat(300), { maxLength: 12 });

async function sameInPieces(
  bytes: Uint8Array,
  cuts: readonly number[],
  options: ReadRowsOptions = {},
): Promise<void> {
  const whole = await readAll(bytes, options);
  expect(await readAll(cutAt(bytes, cuts), options)).toEqual(whole);
  expect(
    await readAll(
      Array.from(bytes, (byte) => Uint8Array.of(byte)),
      options,
    ),
  ).toEqual(whole);
}

describe("readRows", () => {
  it("gives the same rows and findings however the bytes arrive", async () => {
    await fc.assert(
      fc.asyncProperty(
        dirt,
        places,
        fc.constantFrom(...(["csv", "tsv", "json", "ndjson", undefined] as const)),
        fc.constantFrom(undefined, 1, 3, 10),
        async (text, cuts, format, maxRecordLength) => {
          await sameInPieces(utf8(text), cuts, { format, maxRecordLength });
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it("gives the same for any bytes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), places, (bytes, cuts) => sameInPieces(bytes, cuts)),
      { numRuns: 500 },
    );
  });

  it("reads what papaparse reads of a whole text", async () => {
    await fc.assert(
      fc.asyncProperty(rowsOfCells, fc.constantFrom("\n", "\r\n"), async (rows, newline) => {
        // Guards and carriage returns are treated elsewhere.
        const clean = rows.map((cells) => cells.map((text) => text.replace(/[\r'=\0\uFFFD\uFEFF]/g, "")));
        const text = Papa.unparse(clean, { newline, quotes: true });
        const parsed = Papa.parse<string[]>(text, { delimiter: ",", newline }).data;
        const read = await readAll(text, { format: "csv", delimiter: "," });
        expect(cellsOf(read)).toEqual(parsed);
        expect(read.file.findings).toEqual([]);
      }),
    );
  });

  it("gives the same rows in whatever encoding the text is", async () => {
    const name = fc.constantFrom("𬭎", "阿依古丽·买买提", "邻里社", "𠮷", "€5", "abc", "〇");
    const table = fc.array(fc.array(name, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(table, places, fc.boolean(), async (rows, cuts, hasMark) => {
        const text = `统一社会信用代码,名称,服务时长（小时）\r\n${rows.map((cells) => formatCsvRow(cells)).join("")}`;
        const expected = cellsOf(await readAll(text));
        expect(expected.slice(1)).toEqual(rows);
        for (const encoding of ["utf-8", "gb18030", "utf-16le", "utf-16be"] as const) {
          const bytes = iconv.encode((hasMark ? "\uFEFF" : "") + text, encoding);
          const read = await readAll(cutAt(new Uint8Array(bytes), cuts));
          expect(read.file).toMatchObject({ encoding, byteOrderMark: hasMark, findings: [], partial: false });
          expect(cellsOf(read)).toEqual(expected);
        }
      }),
    );
  });
});

describe("formatCsv", () => {
  it("writes what readRows reads again, whatever is in the cells", async () => {
    const options: fc.Arbitrary<CsvOptions> = fc.record(
      { delimiter: fc.constantFrom(",", "\t", ";"), textGuard: fc.boolean() },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(rowsOfCells, options, async (rows, given) => {
        const text = formatCsv(rows, given);
        expect(cellsOf(await readAll(text, { delimiter: given.delimiter ?? "," }))).toEqual(rows);
      }),
      { numRuns: 2_000 },
    );
  });

  it("writes what readRows finds out by itself", async () => {
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 3, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        // Half a character is none, and has no bytes.
        const whole = rows.map((row) => row.map((text) => text.replace(/[\uD800-\uDFFF]/g, "")));
        const read = await readAll(utf8(formatCsv(whole)));
        expect(read.file).toMatchObject({ format: "csv", delimiter: "," });
        expect(cellsOf(read)).toEqual(whole);
      }),
      { numRuns: 1_000 },
    );
  });
});
