import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  dayNumberOf,
  type CellKind,
  type CellValue,
  type Finding,
  type TableColumn,
} from "../../../src/core/index.ts";
import {
  cellReaderOf,
  formatCell,
  parseCell,
  parseDateCell,
  parseNumberCell,
} from "../../../src/tables/index.ts";
import { anything } from "../../support/values.ts";
import { columnOf } from "./support.ts";

const codes = {
  foundation: { en: "foundation", "zh-CN": "基金会" },
  association: { en: "social association", "zh-CN": "社会团体" },
};

/** Four digits alone are a year between these. */
const day = fc.integer({ min: 0, max: 146_000 }).map((days) => addDays("1800-01-01", days));
const fen = fc.integer({ min: -1e14, max: 1e14 });
const short = fc.string({
  unit: fc.constantFrom("社", "区", "A", "（", "）", "·", "a", "9", "\u{2CB4E}"),
  minLength: 1,
  maxLength: 12,
});
const decimal = fc
  .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 5 }))
  .map(([n, places]) => n / 10 ** places + 0);

/** A value of each kind in canonical form, with its column. */
const written: fc.Arbitrary<readonly [TableColumn, CellValue]> = fc.oneof(
  fc.tuple(fc.constant(columnOf("text")), short.filter((text) => text !== "N" && !/^\d{18,}000$/.test(text))),
  fc.tuple(fc.constant(columnOf("code", { codes })), fc.constantFrom("foundation", "association", "x-nanshan:fund")),
  fc.tuple(fc.constant(columnOf("date")), day.chain((date) => fc.constantFrom(date, date.slice(0, 7), date.slice(0, 4)))),
  fc.tuple(fc.constant(columnOf("time")), fc.integer({ min: 0, max: 1440 }).map((minutes) => `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`)),
  fc.tuple(fc.constant(columnOf("instant")), day.map((date) => `${date}T09:30:00+08:00`)),
  fc.tuple(fc.constantFrom(columnOf("duration", { unit: "hour" }), columnOf("duration", { unit: "minute" })), fc.integer({ min: -1e7, max: 1e7 })),
  fc.tuple(fc.constant(columnOf("number")), decimal),
  fc.tuple(fc.constant(columnOf("integer")), fc.integer()),
  fc.tuple(fc.constantFrom(columnOf("money", { unit: "yuan" }), columnOf("money", { unit: "ten-thousand-yuan" })), fen),
  fc.tuple(fc.constant(columnOf("boolean")), fc.boolean()),
  fc.tuple(fc.constant(columnOf("list")), fc.uniqueArray(fc.constantFrom("助餐", "助浴（含午休、午餐）", "助行", "a b"), { minLength: 1 })),
  fc.tuple(fc.constant(columnOf("range")), fc.tuple(decimal, decimal).filter(([a, b]) => a >= 0 && b >= 0).map(([a, b]) => [Math.min(a, b), Math.max(a, b)])),
  fc.tuple(fc.constant(columnOf("period")), fc.tuple(day, day, fc.constantFrom("both", "from", "until")).map(([a, b, open]) => {
    const [from, until] = a <= b ? [a, b] : [b, a];
    return [open === "until" ? "" : from, open === "from" ? "" : until];
  })),
); // prettier-ignore

/** Texts that look like dates, numbers and times, whole or broken. */
const scraps = fc
  .array(
    fc.oneof(
      fc.constantFrom("年", "月", "日", "号", "-", "/", ".", ":", "：", " ", "起", "约", "余", "万", "亩", "平方米", "%", "元", "小时", "分钟", "半", "上午", "下午", "T", "Z", "E+", ",", "，", "Oct", "'", "=", "－", "０", "\u200B", "\u00A0", "至", "~", "一", "十", "〇", "#"),
      fc.integer({ min: 0, max: 2100 }).map(String),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join("")); // prettier-ignore

const kinds: readonly CellKind[] = [
  "text", "code", "date", "time", "instant", "duration", "number", "integer", "money", "boolean", "list", "range",
]; // prettier-ignore
const anyColumn = fc.oneof(
  fc.constantFrom(...kinds).map((kind) => columnOf(kind, { codes })),
  fc.constantFrom(
    columnOf("text", { digits: 8 }),
    columnOf("number", { unit: "square-metre" }),
    columnOf("duration", { unit: "hour" }),
    columnOf("money", { unit: "yuan" }),
  ),
);

describe("cells", () => {
  it("read back what was written, without a word", () => {
    fc.assert(
      fc.property(written, fc.constantFrom("en" as const, "zh-CN" as const), ([column, value], locale) => {
        const text = formatCell(column, value, locale);
        expect(parseCell(column, text), text).toEqual({ ok: true, value, findings: [] });
      }),
      { numRuns: 2000 },
    );
  });

  it("have no finding of a code any more after its suggestion", () => {
    fc.assert(
      fc.property(anyColumn, fc.oneof(scraps, fc.string({ unit: "grapheme" })), (column, text) => {
        for (const { code, suggestion } of parseCell(column, text).findings) {
          if (suggestion === undefined) continue;
          expect(suggestion).not.toBe(text);
          expect(parseCell(column, suggestion).findings.map((finding) => finding.code)).not.toContain(code);
        }
      }),
      { numRuns: 5000 },
    );
  });

  it("of any value are read or refused, never both, and the same each time", () => {
    fc.assert(
      fc.property(anyColumn, fc.oneof(anything, scraps), (column, cell) => {
        const read = cellReaderOf(column);
        const findings: Finding[] = [];
        const value = read(cell, findings);
        const errors = findings.filter((finding) => finding.severity === "error");
        if (errors.length > 0) expect(value).toBeUndefined();
        const again: Finding[] = [];
        expect([read(cell, again), again]).toEqual([value, findings]);
      }),
      { numRuns: 3000 },
    );
  });
});

describe("dates in cells", () => {
  const forms: readonly ((year: string, month: number, day: number) => string)[] = [
    (y, m, d) => `${y}/${String(m)}/${String(d)}`,
    (y, m, d) => `${y}.${String(m)}.${String(d)}`,
    (y, m, d) => `${y}年${String(m)}月${String(d)}日`,
    (y, m, d) => `${y}年${String(m).padStart(2, "0")}月${String(d).padStart(2, "0")}号`,
    (y, m, d) => `${y} 年 ${String(m)} 月 ${String(d)} 日`,
    (y, m, d) => y + String(m).padStart(2, "0") + String(d).padStart(2, "0"),
  ];

  it("are the same day in every usual form", () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...forms), (date, form) => {
        const text = form(date.slice(0, 4), Number(date.slice(5, 7)), Number(date.slice(8)));
        expect(parseDateCell(text), text).toEqual({ ok: true, value: date, findings: [] });
      }),
    );
  });

  it("are the same day as serials of either system", () => {
    fc.assert(
      fc.property(fc.integer({ min: 20_000, max: 58_538 }), (serial) => {
        const since1900 = parseDateCell(serial);
        // 25569 is 1970-01-01 (Microsoft: the systems are 1462 days apart).
        expect(since1900.ok && since1900.value && dayNumberOf(since1900.value)).toBe(serial - 25_569);
        const later = parseDateCell(serial + 1462);
        expect(later.ok && parseDateCell(serial, { date1904: true })).toMatchObject({
          value: later.ok && later.value,
        });
      }),
    );
  });

  it("without a four-digit year are never read", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: 1, max: 31 }),
        fc.integer({ min: 1, max: 31 }),
        fc.constantFrom("-", "/", "."),
        (a, b, c, sign) => {
          expect(parseDateCell([a, b, c].join(sign)).ok).toBe(false);
          expect(parseDateCell([a, b].join(sign)).ok).toBe(false);
        },
      ),
    );
  });
});

it("numbers in cells are what JavaScript reads of the same digits", () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }),
      fc.integer({ min: 0, max: 14 }),
      (digits, places) => {
        const text = digits < 0n ? String(-digits) : String(digits);
        const padded = text.padStart(places + 1, "0");
        const written = `${digits < 0n ? "-" : ""}${padded.slice(0, padded.length - places)}${places === 0 ? "" : `.${padded.slice(-places)}`}`;
        const read = parseNumberCell(written);
        expect(read, written).toEqual({ ok: true, value: Number(written) + 0, findings: [] });
      },
    ),
  );
});
