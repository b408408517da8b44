import { describe, expect, it } from "vitest";
import { formatFinding, formatMoney, parseMoney } from "../../../src/core/index.ts";
import { en } from "../../../src/messages/en/index.ts";
import { zhCN } from "../../../src/messages/zh-CN/index.ts";
import { longTexts, strangeValues } from "../../support/values.ts";

describe("parseMoney", () => {
  it.each([
    // Mission row 004#18: 1.03 million yuan is 103 万元, 1,030,000 元, 103,000,000 fen.
    ["1.03 million yuan", 103_000_000],
    ["103万元", 103_000_000],
    ["1,030,000 yuan", 103_000_000],
    ["1,030,000元", 103_000_000],
    ["20万元", 20_000_000],
    ["2.37亿元", 23_700_000_000],
    ["12.34元", 1234],
    ["12.30 元", 1230],
    ["0元", 0],
    ["-0元", 0],
    ["¥1,234.50", 123_450],
    ["￥100", 10_000],
    ["人民币20万元", 20_000_000],
    ["20万元人民币", 20_000_000],
    ["RMB 200,000", 20_000_000],
    ["CNY 12.34", 1234],
    ["100 RMB", 10_000],
    ["3元5角", 350],
    ["3元5角2分", 352],
    ["5角", 50],
    ["8分", 8],
    ["3元8分", 308],
    ["-3元5角", -350],
    ["3 万元", 3_000_000],
    ["20 万元人民币", 20_000_000],
    // The examples of the Measures for Payment and Settlement, Yinfa [1997] No. 393, annex 1, on amounts in words.
    ["人民币壹仟肆佰零玖元伍角", 140_950],
    ["人民币陆仟零柒元壹角肆分", 600_714],
    ["人民币壹仟陆佰捌拾元零叁角贰分", 168_032],
    ["人民币壹仟陆佰捌拾元叁角贰分", 168_032],
    ["人民币壹拾万柒仟元零伍角叁分", 10_700_053],
    ["人民币壹拾万零柒仟元伍角叁分", 10_700_053],
    ["人民币壹万陆仟肆佰零玖元零贰分", 1_640_902],
    ["人民币叁佰贰拾伍元零肆分", 32_504],
    ["壹佰元零伍分", 10_005],
    ["壹佰元零角伍分", 10_005],
    ["伍角整", 50],
    ["伍角正", 50],
    ["三元五角", 350],
    ["壹万贰仟叁佰肆拾伍元陆角柒分", 1_234_567],
    ["1,234元5角", 123_450],
    ["¥1,234元5角", 123_450],
    ["3 元 5 角", 350],
    ["20万元5角", 20_000_050],
    ["负3元5角", -350],
    ["100块", 10_000],
    ["100块钱", 10_000],
    ["1万块", 1_000_000],
    ["5毛", 50],
    ["5毛钱", 50],
    ["3块5毛", 350],
    ["三块五毛二分", 352],
    ["贰拾万元整", 20_000_000],
    ["五千圆整", 500_000],
    ["1234圆", 123_400],
    ["-12.34元", -1234],
    ["１２．３４元", 1234],
    ["90,071,992,547,409.91元", Number.MAX_SAFE_INTEGER],
    ["0.0001万元", 100],
  ])("reads %s as %d fen", (text, fen) => {
    expect(parseMoney(text)).toEqual({ ok: true, value: fen, findings: [] });
  });

  it.each([
    ["超过20万元", ["money.qualified"]],
    ["近20万元", ["money.qualified"]],
    ["20余万元", ["money.qualified"]],
    ["不超过20万元", ["money.qualified"]],
    ["20万元以上", ["money.qualified"]],
    ["more than 200,000 yuan", ["money.qualified"]],
    ["12.345元", ["money.decimals"]],
    ["0.00000001万元", ["money.decimals"]],
    ["90,071,992,547,409.92元", ["money.too-large"]],
    ["999999999999999元5角", ["money.too-large"]],
    ["90,071,992,547,409元9角2分", ["money.too-large"]],
    ["100", ["money.currency-missing"]],
    ["20万", ["money.currency-missing"]],
    ["100人", ["money.currency-other"]],
    ["100美元", ["money.currency-other"]],
    ["100 dollars", ["money.currency-other"]],
    ["$100", ["money.currency-other"]],
    ["$1,000", ["money.currency-other"]],
    ["HK$100", ["money.currency-other"]],
    ["US$5", ["money.currency-other"]],
    ["USD 5 million", ["money.currency-other"]],
    ["港币100", ["money.currency-other"]],
    ["€5", ["money.currency-other"]],
    ["100$", ["money.currency-other"]],
    ["$3元5角", ["number.text-around"]],
    ["3块牌子", ["money.currency-other"]],
    ["3角形", ["money.currency-other"]],
    ["3分钟", ["money.currency-other"]],
    ["0.5角", ["money.parts"]],
    ["15角", ["money.parts"]],
    ["十五角", ["money.parts"]],
    ["90分", ["money.parts"]],
    ["0.5分", ["money.parts"]],
    ["3元15角", ["money.parts"]],
    ["3元5", ["money.parts"]],
    ["3块五", ["money.parts"]],
    ["3元2分5角", ["money.parts"]],
    ["3元5角2角", ["money.parts"]],
    ["5角2角", ["money.parts"]],
    ["3元5角6元", ["number.text-around"]],
    ["3.5元5角", ["money.parts"]],
    ["约3元5角", ["money.qualified"]],
    ["约5毛", ["money.qualified"]],
    ["3元5角以上", ["number.text-around", "money.qualified"]],
    ["3²元5角", ["number.form"]], // a footnote mark must not become a digit
    ["2025年", ["number.ordinal"]],
    // Units, as a heading or a cell names them.
    ["万元", ["number.vague"]],
    ["亿元", ["number.vague"]],
    ["人民币万元", ["number.vague"]],
    ["万块", ["number.vague"]],
    ["-万元", ["number.vague"]],
    ["万元5角", ["number.vague"]],
    ["million yuan", ["number.vague"]],
    ["100元/年", ["number.text-around"]],
    ["截至2024年，100元", ["number.text-around"]],
    ["10-20万元", ["number.range"]],
    ["数万元", ["number.vague"]],
    ["一百五元", ["number.vague"]],
    ["三万五元", ["number.vague"]],
    ["--5元", ["number.form"]],
    ["1,03元", ["number.grouping"]],
    ["元", ["number.missing"]],
    ["", ["number.missing"]],
    ["超过12.345人", ["money.qualified", "money.currency-other", "money.decimals"]],
  ])("refuses %s with %j", (text, codes) => {
    const result = parseMoney(text);
    expect(result.ok).toBe(false);
    expect(result.findings.map((finding) => finding.code)).toEqual(codes);
    for (const finding of result.findings) {
      expect(formatFinding(finding, en)).toMatch(/\.$/);
      expect(formatFinding(finding, zhCN)).toMatch(/。$/);
    }
  });

  it("never throws, whatever it is given", () => {
    for (const value of strangeValues) expect(parseMoney(value).ok).toBe(false);
  });

  it.each(longTexts)("answers a text of 1 MB at once (%#)", (text) => {
    expect(parseMoney(text).ok).toBe(false);
  });
});

describe("formatMoney", () => {
  it.each([
    [103_000_000, "103万元", "1,030,000 yuan"],
    [123_456, "1,234.56元", "1,234.56 yuan"],
    [123_450, "1,234.50元", "1,234.50 yuan"],
    [23_700_000_000, "2.37亿元", "237,000,000 yuan"],
    [123_456_700, "1,234,567元", "1,234,567 yuan"],
    [1, "0.01元", "0.01 yuan"],
    [0, "0元", "0 yuan"],
    [-0, "0元", "0 yuan"],
    [-1234, "-12.34元", "-12.34 yuan"],
    [100, "1元", "1 yuan"],
  ])("prints %d", (fen, chinese, english) => {
    expect(formatMoney(fen, "zh-CN")).toBe(chinese);
    expect(formatMoney(fen, "en")).toBe(english);
  });

  it("throws for what is no amount in fen", () => {
    expect(() => formatMoney("1" as unknown as number, "en")).toThrow(TypeError);
    for (const fen of [0.5, NaN, Infinity, 2 ** 53]) expect(() => formatMoney(fen, "en")).toThrow(RangeError);
  });
});
