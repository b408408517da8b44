import fc from "fast-check";
import { expect, test } from "vitest";
import { classifyRow, mapHeadings, newTotals, readStatedTotal, rowLayoutOf } from "../../src/tables/index.ts";
import { anything } from "../support/values.ts";
import { shiftTable } from "./support.ts";

const model = shiftTable();
const mapped = mapHeadings(["序号", "义工号", "姓名", "服务日期", "时长", "清运垃圾重量"], model);
const map = mapped.ok ? mapped.value : { headings: [], missing: [] };
const layout = rowLayoutOf(model, map);
const read = (cell: unknown): number => Number(cell);

/** Tenths of grammes as kilogrammes, as people write them. */
const weightOf = (units: number): number => units / 10_000;

test("exact sums match, and a ten-thousandth more or less does not", () => {
  const rows = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000_000 }), { maxLength: 50 });
  fc.assert(
    fc.property(rows, fc.integer({ min: -3, max: 3 }), (units, error) => {
      const totals = newTotals(model, map);
      for (const unit of units) totals.add({ weight: weightOf(unit) }, []);
      const sum = units.reduce((whole, unit) => whole + unit, 0);
      const cells = ["合计", `共${String(units.length)}条`, "", "", "", weightOf(sum + error)];
      const findings = [...totals.compare({ row: 1, cells }, read), ...totals.compareFirst()];
      expect(findings.map(({ finding }) => finding.params["difference"])).toEqual(
        error === 0 ? [] : [weightOf(error)],
      );
    }),
  );
});

test("a total above the records is held against those below it, whatever comes between", () => {
  const rows = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(rows, fc.integer({ min: 0, max: 3 }), (units, error) => {
      const totals = newTotals(model, map);
      const sum = units.reduce((whole, unit) => whole + unit, 0);
      const cells = ["合计", `共${String(units.length)}条`, "", "", "", weightOf(sum + error)];
      expect(totals.compare({ row: 1, cells }, read)).toEqual([]);
      for (const unit of units) totals.add({ weight: weightOf(unit) }, []);
      const found = totals.compareFirst();
      expect(found.map(({ row, finding }) => [row, finding.params["difference"]])).toEqual(
        error === 0 ? [] : [[1, weightOf(error)]],
      );
      // A second look says the same.
      expect(totals.compareFirst()).toEqual(found);
    }),
  );
});

test("subtotals of any parts match, and so does the total", () => {
  const parts = fc.array(fc.array(fc.nat({ max: 10_000 }), { maxLength: 5 }), { maxLength: 8 });
  fc.assert(
    fc.property(parts, (files) => {
      const totals = newTotals(model, map);
      const total = (label: string, minutes: readonly number[]) =>
        totals.compare(
          {
            row: 1,
            cells: [label, `共${String(minutes.length)}条`, "", "", minutes.reduce((a, b) => a + b, 0)],
          },
          read,
        );
      for (const minutes of files) {
        for (const value of minutes) totals.add({ minutes: value }, []);
        expect(total("小计", minutes)).toEqual([]);
      }
      expect(total("合计", files.flat())).toEqual([]);
    }),
  );
});

test("a row with a number of its own is a record, whatever stands in front", () => {
  const label = fc.oneof(
    fc.constantFrom("合计", "小计", "填表人：示例乙", "备注：无", "共 3 条", "Total"),
    fc.string(),
  );
  fc.assert(
    fc.property(label, fc.stringMatching(/^\d{10}$/), (text, number) => {
      expect(classifyRow([text, number], layout).kind).toBe("record");
    }),
  );
});

test("a row with a name and a day is a record or repeats the headings", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(classifyRow([text, "", "示例甲", "2025-12-23"], layout).kind).toBe("record");
    }),
  );
});

test("any cells have a kind, and only totals state totals", () => {
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 10 }), (cells) => {
      for (const row of [cells, ["合计", ...cells], ["填表人：", ...cells]]) {
        const { kind } = classifyRow(row, layout);
        const stated = readStatedTotal(row, layout, () => undefined);
        expect(stated !== undefined).toBe(kind === "total" || kind === "subtotal");
      }
    }),
  );
});
