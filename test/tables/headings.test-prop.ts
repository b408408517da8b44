import fc from "fast-check";
import { expect, test } from "vitest";
import { columnLetter, findHeadingRow, headingKey, mapHeadings } from "../../src/tables/index.ts";
import { anything } from "../support/values.ts";
import { shiftTable } from "./support.ts";

const model = shiftTable();

/** Pieces of which headings are made, dirt included. */
const piece = fc.constantFrom(
  ...[
    "姓名",
    "服务时长",
    "小时",
    "单位：",
    "(",
    "）",
    "【",
    "]",
    "必填",
    "选填",
    "*",
    "※",
    " ",
    "\n",
    "　",
    "\u200B",
    "1",
    "、",
    ".",
  ],
  ...[
    "：",
    "/",
    "或",
    "万元",
    "A",
    "Ａ",
    "é",
    "e\u0301",
    "\u0301",
    "ﬁ",
    "①",
    "一",
    "in minutes",
    "_",
    "-",
    "“",
    "K",
    "İ",
    "hours",
    ",",
  ],
);
const heading = fc.oneof(
  fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
);

test("the key of a key is itself", () => {
  fc.assert(
    fc.property(heading, (text) => {
      const key = headingKey(text);
      expect(headingKey(key)).toBe(key);
    }),
    { numRuns: 5_000 },
  );
});

test("dirt makes no difference", () => {
  const known = fc.constantFrom(
    ...model.columns.flatMap(({ label, aliases }) => [label["zh-CN"], label.en, ...(aliases ?? [])]),
  );
  const dirt = fc.constantFrom(" ", "\n", "　", "*", "※", "\u200B", "\uFEFF", "（必填）", "(选填)");
  const end = fc.constantFrom("", "：", ":", "。");
  const number = fc.constantFrom("", "1.", "12、", "三、", "（2）", "③");
  fc.assert(
    fc.property(known, number, fc.array(dirt), fc.array(dirt), end, (text, before, left, right, after) => {
      expect(headingKey(before + left.join("") + text + right.join("") + after)).toBe(headingKey(text));
    }),
  );
});

const headings = fc.array(
  fc.oneof(
    heading,
    fc.constantFrom(
      ...model.columns.flatMap(({ id, label, aliases }) => [
        id,
        label["zh-CN"],
        label.en,
        ...(aliases ?? []),
      ]),
      ...[
        "姓名（昵称）",
        "昵称/姓名",
        "时长（分钟）",
        "服务时长，小时",
        "服物时长",
        "地点/姓名",
        "姓名（真实）",
      ],
    ),
  ),
  { maxLength: 10 },
);

/** What every heading was mapped to, where no two claim one column. */
function columnsOf(texts: readonly string[]): readonly string[] {
  const result = mapHeadings(texts, model);
  const map = result.ok ? result.value : result.partial;
  return (map?.headings ?? []).map(({ column, unit, by }) => JSON.stringify([column, unit, by]));
}

test("the order of the columns makes no difference", () => {
  fc.assert(
    fc.property(
      headings.chain((texts) =>
        fc.tuple(fc.constant(texts), fc.shuffledSubarray([...texts.keys()], { minLength: texts.length })),
      ),
      ([texts, order]) => {
        const plain = mapHeadings(texts, model);
        const mixed = mapHeadings(
          order.map((index) => texts[index]),
          model,
        );
        expect(mixed.ok).toBe(plain.ok);
        expect(mixed.findings.map(({ code, suggestion }) => [code, suggestion]).sort()).toEqual(
          plain.findings.map(({ code, suggestion }) => [code, suggestion]).sort(),
        );
        // Of two columns for one the first stands, so that the rest of the row can still be told.
        fc.pre(plain.findings.every(({ code }) => code !== "heading.duplicate"));
        const before = columnsOf(texts);
        expect(columnsOf(order.map((index) => texts[index] ?? ""))).toEqual(
          order.map((index) => before[index]),
        );
      },
    ),
    { numRuns: 1_000 },
  );
});

test("no column is given twice, and what is missing is what is not given", () => {
  fc.assert(
    fc.property(headings, (texts) => {
      const result = mapHeadings(texts, model);
      const map = result.ok ? result.value : result.partial;
      const given = (map?.headings ?? []).flatMap(({ column }) => column ?? []);
      expect(new Set(given).size).toBe(given.length);
      expect([...given, ...(map?.missing ?? [])].sort()).toEqual(model.columns.map(({ id }) => id).sort());
    }),
  );
});

test("any cells give findings and never throw", () => {
  const cells = fc.array(anything, { maxLength: 12 });
  fc.assert(
    fc.property(fc.array(cells, { maxLength: 12 }), (rows) => {
      for (const row of rows) expect(typeof mapHeadings(row, model).ok).toBe("boolean");
      const found = findHeadingRow(
        rows.map((row, index) => ({ row: index + 1, cells: row })),
        model,
      );
      expect(found.ok || found.findings.length > 0).toBe(true);
    }),
  );
});

test("the heading row is found wherever it stands among the first ten", () => {
  const above = fc.array(
    fc.constantFrom<readonly string[]>([], ["志愿服务统计表"], ["单位：小时", "", "日期："]),
    { maxLength: 9 },
  );
  fc.assert(
    fc.property(above, (rows) => {
      const found = findHeadingRow(
        [...rows, ["姓名", "服务日期", "时长"]].map((cells, index) => ({ row: index + 1, cells })),
        model,
      );
      expect(found.ok && [found.value.above, found.value.lines]).toEqual([rows.length, 1]);
    }),
  );
});

test("letters count in the order of spreadsheets", () => {
  fc.assert(
    fc.property(fc.nat({ max: 20_000 }), (index) => {
      const [a, b] = [columnLetter(index), columnLetter(index + 1)];
      expect(a.length < b.length || (a.length === b.length && a < b)).toBe(true);
    }),
  );
});
