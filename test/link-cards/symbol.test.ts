import { encode } from "uqr";
import { describe, expect, it } from "vitest";
import {
  minModuleMm,
  printPlan,
  qrSymbol,
  symbolPath,
  type SymbolLevel,
} from "../../src/link-cards/index.ts";
import { a, c } from "./vectors.ts";

const unsigned = "https://lxk.example.gov.cn/L1/330203100004/007/7Q2M4KXD";

/** Draws a path of strokes into rows of modules again. */
function rowsOf(path: string, modules: number): readonly string[] {
  const rows = Array.from({ length: modules }, () => Array.from({ length: modules }, () => "0"));
  let [x, y] = [0, 0];
  for (const [, command, first = "", second] of path.matchAll(/([Mmh])(-?\d+)(?: (-?[\d.]+))?/g)) {
    if (command === "M") [x, y] = [Number(first), Number(second) - 0.5];
    else if (command === "m") [x, y] = [x + Number(first), y + Number(second)];
    else for (let end = x + Number(first); x < end; x += 1) (rows[y] ?? [])[x] = "1";
  }
  return rows.map((row) => row.join(""));
}

describe("qrSymbol", () => {
  // Versions that the encoder of another author needs for the same text and level where it mixes segments.
  it.each<[string, string, SymbolLevel, number, SymbolLevel]>([
    ["an unsigned card", unsigned, "M", 4, "M"],
    ["an unsigned card", unsigned, "Q", 5, "Q"],
    ["a signed card", a.url, "M", 8, "M"],
    ["a signed card", a.url, "Q", 9, "Q"],
    ["a signed card on a short host", c.url, "M", 7, "M"],
    ["a signed card on a short host", c.url, "Q", 9, "Q"],
  ])("makes of %s (%s) at level %s version %i", (_, url, level, version, reached) => {
    const symbol = qrSymbol(url, { level });
    expect(symbol).toMatchObject({ version, modules: 17 + 4 * version, level: reached });
    expect(symbol.rows).toHaveLength(symbol.modules);
    for (const row of symbol.rows) expect(row).toMatch(new RegExp(`^[01]{${String(symbol.modules)}}$`));
  });

  it("asks for level M, and reports a higher one where the version has room", () => {
    expect(qrSymbol(a.url)).toEqual(qrSymbol(a.url, { level: "M" }));
    expect(qrSymbol("A").level).toBe("H");
    for (const level of ["L", "M", "Q", "H"] as const) {
      expect("LMQH".indexOf(qrSymbol(a.url, { level }).level)).toBeGreaterThanOrEqual("LMQH".indexOf(level));
    }
  });

  // An encoder that does not mix segments, where nothing is to be mixed.
  it.each<[string, SymbolLevel]>([
    ["HTTPS://A.CN/L1/330203100004", "M"],
    ["https://xyz.example/abcdefgh", "L"],
    ["https://xyz.example/abcdefgh", "Q"],
  ])("is of the size that another encoder makes of %s", (text, ecc) => {
    expect(qrSymbol(text, { level: ecc }).modules).toBe(encode(text, { ecc, border: 0 }).size);
  });

  // Characters that a version holds as bytes, at levels L, M, Q and H: ISO/IEC 18004, table 7.
  it.each([
    [1, 17, 14, 11, 7], [2, 32, 26, 20, 14], [3, 53, 42, 32, 24], [4, 78, 62, 46, 34], [5, 106, 84, 60, 44],
    [6, 134, 106, 74, 58], [7, 154, 122, 86, 64], [8, 192, 152, 108, 84], [9, 230, 180, 130, 98],
    [10, 271, 213, 151, 119], [11, 321, 251, 177, 137], [12, 367, 287, 203, 155], [13, 425, 331, 241, 177],
    [14, 458, 362, 258, 194], [15, 520, 412, 292, 220], [20, 858, 666, 482, 382], [30, 1732, 1370, 982, 742],
    [40, 2953, 2331, 1663, 1273],
  ])("is version %i for %i, %i, %i and %i small letters, and a larger one for one more", (version, ...most) => {
    for (const [at, level] of (["L", "M", "Q", "H"] as const).entries()) {
      const text = "a".repeat(most[at] ?? 0);
      expect(qrSymbol(text, { level }).version).toBe(version);
      if (version === 40) expect(() => qrSymbol(`${text}a`, { level })).toThrow(RangeError);
      else expect(qrSymbol(`${text}a`, { level }).version).toBe(version + 1);
    }
  }); // prettier-ignore

  it("refuses what a card never has", () => {
    expect(() => qrSymbol("https://例子.中国/")).toThrow(TypeError);
    expect(() => qrSymbol("a\nb")).toThrow(TypeError);
    expect(() => qrSymbol("a".repeat(3000))).toThrow(RangeError);
    expect(() => qrSymbol("a".repeat(1_000_000))).toThrow(RangeError);
    expect(() => qrSymbol(undefined as never)).toThrow(TypeError);
  });

  it("takes the empty text", () => {
    expect(qrSymbol("").version).toBe(1);
  });
});

describe("symbolPath", () => {
  it.each([unsigned, a.url, c.url, ""])("draws every dark module of %j and no other", (url) => {
    const symbol = qrSymbol(url);
    expect(rowsOf(symbolPath(symbol), symbol.modules)).toEqual(symbol.rows);
  });

  it("is at most 6 kB for a signed card", () => {
    for (const level of ["M", "Q", "H"] as const) {
      expect(symbolPath(qrSymbol(a.url, { level })).length).toBeLessThanOrEqual(6000);
    }
  });
});

describe("printPlan", () => {
  // Sides with the quiet zone of four modules: ISO/IEC 18004.
  it.each([
    [4, 0.4, 16.4], [4, 0.5, 20.5], [4, 0.6, 24.6], [7, 0.4, 21.2], [8, 0.4, 22.8], [8, 0.5, 28.5], [8, 0.6, 34.2],
    [9, 0.5, 30.5], [12, 0.6, 43.8],
  ])("version %i at %f mm is %f mm wide", (version, moduleMm, sideMm) => {
    const { ok, findings } = printPlan({ version, moduleMm });
    expect(printPlan({ version, moduleMm })).toMatchObject({ value: { sideMm, quietModules: 4 } });
    expect([ok, findings.map(({ code }) => code)]).toEqual([
      true,
      moduleMm < 0.5 ? ["link-card.modules-small"] : [],
    ]);
  }); // prettier-ignore

  it("is half a millimetre by default", () => {
    expect(printPlan({ version: 8 })).toEqual(printPlan({ version: 8, moduleMm: 0.5 }));
  });

  it("refuses modules below 0.4 mm and still says how wide they would be", () => {
    expect(printPlan({ version: 8, moduleMm: 0.399 })).toMatchObject({
      ok: false,
      findings: [{ code: "link-card.modules-too-small", params: { moduleMm: 0.399, minimum: 0.4 } }],
      partial: { sideMm: 22.743 },
    });
  });

  it.each([0, 41, 1.5, NaN, -1])("knows no version %d", (version) => {
    expect(() => printPlan({ version })).toThrow(RangeError);
    expect(() => minModuleMm({ version, availableMm: 30 })).toThrow(RangeError);
  });

  it.each([0, -1, NaN, Infinity])("knows no length %d", (length) => {
    expect(() => printPlan({ version: 8, moduleMm: length })).toThrow(RangeError);
    expect(() => minModuleMm({ version: 8, availableMm: length })).toThrow(RangeError);
  });
});

describe("minModuleMm", () => {
  it("is the width that printPlan fills the room with, for all versions", () => {
    for (let version = 1; version <= 40; version += 1) {
      for (const moduleMm of [0.4, 0.41, 0.5, 0.57, 0.6]) {
        const availableMm = (25 + 4 * version) * moduleMm;
        expect(minModuleMm({ version, availableMm })).toBe(moduleMm);
        expect(minModuleMm({ version, availableMm: availableMm - 0.01 })).toBeLessThan(moduleMm);
      }
    }
  });
});
