// Mission row 004#18: "126 caring people crowdfunded 1.03 million yuan".
// Count of contributors, total, average; 103 万元 = 1,030,000 元 = 103,000,000 fen.
import { describe, expect, it } from "vitest";
import {
  formatMoney,
  formatQuantity,
  parseMoney,
  parseQuantity,
  ratioOf,
  type Quantity,
} from "../../src/core/index.ts";

const quantity = (text: string): Quantity => {
  const parsed = parseQuantity(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.findings.map(({ code }) => code).join()}`);
  return parsed.value;
};

describe("004#18: 126 people crowdfunded 1.03 million yuan", () => {
  it.each(["103万元", "1.03 million yuan", "1,030,000元", "1030000 yuan", "￥1,030,000"])(
    "reads the total %s as fen",
    (text) => {
      const total = parseMoney(text);
      expect(total.ok && total.value).toBe(103_000_000);
    },
  );

  it("prints the total in both languages, and reads it back", () => {
    for (const locale of ["en", "zh-CN"] as const) {
      const again = parseMoney(formatMoney(103_000_000, locale));
      expect(again.ok && again.value).toBe(103_000_000);
    }
    expect(formatMoney(103_000_000, "zh-CN")).toBe("103万元");
  });

  it.each(["126人", "126 people"])("counts the contributors: %s", (text) => {
    expect(quantity(text)).toEqual({ value: 126, qualifier: "exact", unit: "person" });
  });

  it("gives the average, and says that it is rounded", () => {
    const average = ratioOf(quantity("103万元"), quantity("126人"));
    // 1,030,000 / 126 = 8174.603174…
    expect(average.ok && average.value).toMatchObject({
      value: 8174.603,
      qualifier: "about",
      unit: "yuan",
      per: "person",
    });
    expect(average.ok && average.value.bounds).toMatchObject({ lower: 8174.603, upper: 8174.604 });
  });

  it("keeps the average of a hedged total hedged", () => {
    const average = ratioOf(quantity("超过103万元"), quantity("100人"));
    expect(average.ok && average.value).toMatchObject({ value: 10_300, qualifier: "more-than" });
  });

  it("prints contributors in both languages", () => {
    expect(formatQuantity(quantity("126人"), "en")).toBe("126 people");
    expect(formatQuantity(quantity("126 people"), "zh-CN")).toBe("126人");
  });
});
