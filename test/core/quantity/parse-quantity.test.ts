import { describe, expect, it } from "vitest";
import { formatFinding, MAX_QUANTITY_VALUE, parseQuantity, type Quantity } from "../../../src/core/index.ts";
import { en } from "../../../src/messages/en/index.ts";
import { zhCN } from "../../../src/messages/zh-CN/index.ts";
import { longTexts, strangeValues } from "../../support/values.ts";

const codesOf = (text: unknown): string[] => parseQuantity(text).findings.map((finding) => finding.code);

type Row = [text: string, value: number, qualifier: Quantity["qualifier"], unit?: Quantity["unit"]];

/** Hedged numbers of the five source articles of the mission, and the examples of the foundation issue. */
const published: Row[] = [
  ["近100家", 100, "nearly", "organization"],
  ["nearly 100", 100, "nearly"],
  ["3万余人", 30_000, "more-than", "person"],
  ["8400万", 84_000_000, "exact"],
  ["84 million people", 84_000_000, "exact", "person"],
  ["2.37亿", 237_000_000, "exact"],
  ["237 million", 237_000_000, "exact"],
  ["1.35 million teams", 1_350_000, "exact", "team"],
  ["1.889 million", 1_889_000, "exact"],
  ["1.03 million yuan", 1_030_000, "exact", "yuan"],
  ["150个小区", 150, "exact", "estate"],
  ["30余家", 30, "more-than", "organization"],
  ["不少于12个", 12, "at-least"],
  ["nearly 4,000 m²", 4000, "nearly", "square-metre"],
  ["more than 2,900 person-times", 2900, "more-than", "person-time"],
  ["more than 200 events", 200, "more-than", "event"],
  ["nine urban communities", 9, "exact", "community"],
  ["nearly 80,000 residents", 80_000, "nearly", "person"],
  ["about 33,000", 33_000, "about"],
  ["nearly 65,000", 65_000, "nearly"],
  ["more than 200,000 yuan", 200_000, "more-than", "yuan"],
  ["11", 11, "exact"],
];

const chinese: Row[] = [
  ["30多家", 30, "more-than", "organization"],
  ["近百家", 100, "nearly", "organization"],
  ["一百二十户", 120, "exact", "household"],
  ["两千余人次", 2000, "more-than", "person-time"],
  ["近4000平方米", 4000, "nearly", "square-metre"],
  ["4000㎡", 4000, "exact", "square-metre"],
  ["100人以上", 100, "at-least", "person"],
  ["100以上", 100, "at-least"],
  ["约33000", 33_000, "about"],
  ["100家左右", 100, "about", "organization"],
  ["约100家左右", 100, "about", "organization"], // said twice, still one hedge
  ["20支上下", 20, "about", "team"],
  ["逾30场", 30, "more-than", "event"],
  ["超百家", 100, "more-than", "organization"],
  ["超过20万元", 200_000, "more-than", "yuan"],
  ["将近5个村", 5, "nearly", "village"],
  ["接近5", 5, "nearly"],
  ["几乎100", 100, "nearly"],
  ["不低于20万元", 200_000, "at-least", "yuan"],
  ["至少3个社区", 3, "at-least", "community"],
  ["上百家", 100, "at-least", "organization"],
  ["过万人", 10_000, "more-than", "person"],
  ["三十来户", 30, "about", "household"],
  ["十多万人", 100_000, "more-than", "person"],
  ["20余万元", 200_000, "more-than", "yuan"],
  ["人民币约20万元", 200_000, "about", "yuan"],
  ["￥1,234.50", 1234.5, "exact", "yuan"],
  ["１００ 家", 100, "exact", "organization"],
  ["12个", 12, "exact"],
  ["100人", 100, "exact", "person"],
  ["100人次", 100, "exact", "person-time"],
  ["3个人", 3, "exact", "person"],
  ["0", 0, "exact"],
  ["超过0人", 0, "more-than", "person"],
  ["13亿人口", 1_300_000_000, "exact", "person"],
  ["1.2万余人口", 12_000, "more-than", "person"],
  ["300名群众", 300, "exact", "person"],
  ["近50名党员", 50, "nearly", "person"],
  ["12名儿童", 12, "exact", "person"],
  ["30余位老人", 30, "more-than", "person"],
  // A blank that people type before 万, 亿, 余 and 多.
  ["3 万人", 30_000, "exact", "person"],
  ["约 3 万人", 30_000, "about", "person"],
  ["2.37 亿人", 237_000_000, "exact", "person"],
  ["30 余人", 30, "more-than", "person"],
  ["30 多 人", 30, "more-than", "person"],
  ["20 余万元", 200_000, "more-than", "yuan"],
  ["3 万余人", 30_000, "more-than", "person"],
  // A power of ten alone, with a hedge.
  ["上万人", 10_000, "at-least", "person"],
  ["千余人", 1000, "more-than", "person"],
  ["万元以上", 10_000, "at-least", "yuan"],
  ["100 x-nanshan:food-bank", 100, "exact", "x-nanshan:food-bank"],
];

const english: Row[] = [
  ["almost 100 organisations", 100, "nearly", "organization"],
  ["approximately 30 households", 30, "about", "household"],
  ["around 30", 30, "about"],
  ["~30", 30, "about"],
  ["30 or so", 30, "about"],
  ["over 200 events", 200, "more-than", "event"],
  ["at least 3 teams", 3, "at-least", "team"],
  ["at least 1 team", 1, "at-least", "team"],
  ["no fewer than 5 residential quarters", 5, "at-least", "estate"],
  ["not less than 5 estates", 5, "at-least", "estate"],
  ["100 or more people", 100, "at-least", "person"],
  ["100+", 100, "at-least"],
  ["Nearly 100 Persons", 100, "nearly", "person"],
  ["a hundred and twenty households", 120, "exact", "household"],
  ["twenty-five", 25, "exact"],
  ["two hundred thousand yuan", 200_000, "exact", "yuan"],
  ["1.2 billion yuan", 1_200_000_000, "exact", "yuan"],
  ["3 hundred thousand", 300_000, "exact"],
];

/** Numerals: strict forms only. */
const numerals: Row[] = [
  ["零", 0, "exact"],
  ["十", 10, "exact"],
  ["十五", 15, "exact"],
  ["二十", 20, "exact"],
  ["一百零五", 105, "exact"],
  ["一百一十", 110, "exact"],
  ["一千零五十", 1050, "exact"],
  ["一万零五", 10_005, "exact"],
  ["三千万", 30_000_000, "exact"],
  ["三万五千亿", 3_500_000_000_000, "exact"],
  ["一亿五万", 100_050_000, "exact"],
  ["壹佰贰拾", 120, "exact"],
  ["貳萬", 20_000, "exact"],
  ["1万亿", 1_000_000_000_000, "exact"],
  ["3万5千", 35_000, "exact"],
  ["2亿3700万", 237_000_000, "exact"],
  ["3百50", 350, "exact"],
  ["三点五万", 35_000, "exact"],
  ["零点五", 0.5, "exact"],
  ["十二点零五亿", 1_205_000_000, "exact"],
  ["1,030,000", 1_030_000, "exact"],
  ["0.1", 0.1, "exact"],
  ["1.500", 1.5, "exact"],
  ["0.0001万", 1, "exact"],
  ["0.00000001亿", 1, "exact"],
  ["4398046511104", MAX_QUANTITY_VALUE, "exact"],
];

describe("parseQuantity", () => {
  it.each([...published, ...chinese, ...english, ...numerals])("reads %s", (text, value, qualifier, unit) => {
    const expected = unit === undefined ? { value, qualifier } : { value, qualifier, unit };
    expect(parseQuantity(text)).toEqual({ ok: true, value: expected, findings: [] });
  });

  it.each([
    ["截至2024年10月，2.37亿人", "2024-10"],
    ["截至2024年10月31日 2.37亿人", "2024-10-31"],
    ["截至2024年底，2.37亿人", "2024"],
    ["2.37亿人（截至2024年10月）", "2024-10"],
    ["截至2024-10-31，2.37亿人", "2024-10-31"],
    ["237 million people as of October 2024", "2024-10"],
    ["237 million people (as of 31 October 2024)", "2024-10-31"],
    ["As of Oct 31, 2024, 237 million people", "2024-10-31"],
    ["237 million people as of 2024", "2024"],
  ])("reads the date of %s", (text, asOf) => {
    const value = { value: 237_000_000, qualifier: "exact", unit: "person", asOf };
    expect(parseQuantity(text)).toEqual({ ok: true, value, findings: [] });
  });

  it.each([
    ["100 widgets", 100, "exact"],
    ["100 constructor", 100, "exact"],
    ["100 toString", 100, "exact"],
    ["30余条建议", 30, "more-than"],
    ["126位爱心人士", 126, "exact"],
    ["100家企业", 100, "exact"], // 家 counts enterprises too: no organization is claimed
    ["100个岗位以上", 100, "at-least"],
    ["100美元", 100, "exact"],
    ["$1,000", 1000, "exact"],
    ["1,000 €", 1000, "exact"],
    ["3年", 3, "exact"],
    ["30余年", 30, "more-than"],
    ["约10年", 10, "about"],
    ["12.5年", 12.5, "exact"],
    ["10000年", 10_000, "exact"],
    ["10年经验", 10, "exact"],
    ["近30栋", 30, "nearly"],
    ["约10层", 10, "about"],
    ["3块牌子", 3, "exact"],
    ["3条热线", 3, "exact"],
  ])("keeps the value of %s without a unit", (text, value, qualifier) => {
    const result = parseQuantity(text);
    expect(result.ok && result.value).toEqual({ value, qualifier });
    expect(result.findings).toMatchObject([{ code: "quantity.unit-unknown", severity: "warning" }]);
  });

  it.each([
    ["", "number.missing"],
    ["  ", "number.missing"],
    ["constructor", "number.missing"],
    ["家", "number.missing"],
    ["1.2.3", "number.form"],
    ["100¹", "number.form"], // a footnote mark must not become a digit
    ["⑤家", "number.form"],
    ["3½", "number.form"],
    ["三百五万", "number.form"],
    ["三点五十", "number.form"], // ten to four, not 3.50
    ["百点五", "number.form"],
    ["三点五点五", "number.form"],
    ["12千", "number.form"],
    ["3十", "number.form"],
    ["亿万", "number.form"],
    ["twenty twenty", "number.form"],
    ["two thousand million", "number.form"],
    ["1,03", "number.grouping"],
    ["1,5家", "number.grouping"],
    ["0,500", "number.grouping"],
    ["1 030 000", "number.grouping"],
    ["数百家", "number.vague"],
    ["至少数百家", "number.vague"],
    ["多家", "number.vague"],
    ["十几个", "number.vague"],
    ["几十户", "number.vague"],
    ["七八个", "number.vague"],
    ["三五百", "number.vague"],
    ["百八十户", "number.vague"],
    ["百万", "number.vague"],
    // Spoken short for 150 and 35,000, read by many as 105 and 30,005.
    ["一百五", "number.vague"],
    ["三万五", "number.vague"],
    ["3万5", "number.vague"],
    // Units, as a heading or a cell names them.
    ["万人", "number.vague"],
    ["万元", "number.vague"],
    ["亿元", "number.vague"],
    ["百家", "number.vague"],
    ["万台", "number.vague"],
    ["万个", "number.vague"],
    ["¥万", "number.vague"],
    ["million yuan", "number.vague"],
    ["tens of thousands", "number.vague"],
    ["about a dozen", "number.vague"],
    ["several teams", "number.vague"],
    ["dozens of teams", "number.vague"],
    ["some teams", "number.vague"],
    ["300-500户", "number.range"],
    ["300户至500户", "number.range"],
    ["300 to 500 households", "number.range"],
    ["300～500", "number.range"],
    ["5\u301c6", "number.range"],
    ["5\u22126", "number.range"],
    ["5\u20106人", "number.range"],
    ["5\u20126", "number.range"],
    ["5\u20156", "number.range"],
    ["三十到五十户", "number.range"],
    ["近100家社会组织参加了活动", "number.text-around"],
    ["共有100家", "number.text-around"],
    ["第3届", "number.ordinal"],
    ["第三届", "number.ordinal"],
    ["No. 5", "number.ordinal"],
    ["1st", "number.ordinal"],
    ["2nd", "number.ordinal"],
    ["3rd", "number.ordinal"],
    ["5th", "number.ordinal"],
    ["5th floor", "number.ordinal"],
    ["5 th", "number.ordinal"],
    ["12345热线", "number.ordinal"],
    ["12345政务服务热线", "number.ordinal"],
    ["201室", "number.ordinal"],
    ["3号", "number.ordinal"],
    ["3号楼", "number.ordinal"],
    ["三号楼", "number.ordinal"],
    ["3 号楼", "number.ordinal"],
    ["5楼", "number.ordinal"],
    ["3单元", "number.ordinal"],
    ["3栋", "number.ordinal"],
    ["3幢", "number.ordinal"],
    ["3层", "number.ordinal"],
    ["2025年", "number.ordinal"],
    ["约2025年", "number.ordinal"],
    ["98年", "number.ordinal"],
    ["2025年度", "number.ordinal"],
    ["90年代", "number.ordinal"],
    ["3年级", "number.ordinal"],
    ["3月", "number.ordinal"],
    ["三月", "number.ordinal"],
    ["5日", "number.ordinal"],
    ["90后", "number.ordinal"],
    ["100强", "number.ordinal"],
    ["百强", "number.ordinal"],
    ["15路", "number.ordinal"],
    ["5级", "number.ordinal"],
    ["5星", "number.ordinal"],
    ["五星级", "number.ordinal"],
    ["5级以上", "number.ordinal"],
    ["5 am", "number.text-around"],
    ["5 min", "number.text-around"],
    ["$5人", "number.text-around"],
    ["$5个", "number.text-around"],
    ["¥$5", "number.text-around"],
    ["$5 widgets", "number.text-around"],
    ["30人参加", "number.text-around"],
    ["100 people attended", "number.text-around"],
    ["近3年", "number.text-around"],
    ["近三个月", "number.text-around"],
    ["30多少", "number.text-around"],
    ["30余姚人", "number.text-around"],
    ["百分之三十", "number.text-around"],
    ["50%", "number.text-around"],
    ["50 percent", "number.text-around"],
    ["one in three", "number.text-around"],
    ["two and a half million", "number.text-around"],
    ["84 millions", "number.text-around"],
    ["3w人", "number.text-around"],
    ["20万元/年", "number.text-around"],
    ["1e6", "number.text-around"],
    ["0x10", "number.text-around"],
    ["百姓", "number.text-around"],
    ["六尺巷", "number.text-around"],
    ["5 __proto__", "number.text-around"],
    ["-5", "quantity.negative"],
    ["−5家", "quantity.negative"],
    ["负5", "quantity.negative"],
    ["minus 5", "quantity.negative"],
    ["1.2345元", "quantity.decimals"],
    ["0.00000001万", "quantity.decimals"],
    ["4398046511104.001", "quantity.too-large"],
    ["4398046511105", "quantity.too-large"],
    ["九百九十九万亿", "quantity.too-large"],
    ["9".repeat(150), "quantity.too-large"],
    ["不超过100家", "quantity.upper-bound"],
    ["100家以下", "quantity.upper-bound"],
    ["100人以内", "quantity.upper-bound"],
    ["至多100", "quantity.upper-bound"],
    ["不到100", "quantity.upper-bound"],
    ["at most 100", "quantity.upper-bound"],
    ["up to 100 teams", "quantity.upper-bound"],
    ["fewer than 100", "quantity.upper-bound"],
    ["no more than 100", "quantity.upper-bound"],
    ["100 or fewer", "quantity.upper-bound"],
    ["≤100", "quantity.upper-bound"],
    ["5 max", "quantity.upper-bound"],
    ["max 5", "quantity.upper-bound"],
    ["100 teams maximum", "quantity.upper-bound"],
    ["约100余家", "quantity.qualifier-conflict"],
    ["近100家以上", "quantity.qualifier-conflict"],
    ["about more than 100", "quantity.qualifier-conflict"],
    ["more than 100 or so", "quantity.qualifier-conflict"],
    ["近0家", "quantity.qualifier-zero"],
    ["about 0", "quantity.qualifier-zero"],
    ["¥100人", "quantity.unit-mixed"],
    ["截至2024年13月，5人", "civil-date.no-such-day"],
  ])("refuses %s with %s", (text, code) => {
    expect(codesOf(text)).toEqual([code]);
    expect(parseQuantity(text).ok).toBe(false);
  });

  it("collects every finding", () => {
    expect(codesOf("不超过约100余家")).toEqual(["quantity.upper-bound", "quantity.qualifier-conflict"]);
    expect(codesOf("约超过1.2345个小区，等等")).toEqual([
      "number.text-around",
      "quantity.decimals",
      "quantity.qualifier-conflict",
    ]);
  });

  it("keeps what could be read of an upper bound, and no sign", () => {
    expect(parseQuantity("不超过100家")).toMatchObject({ partial: { value: 100, unit: "organization" } });
    expect(parseQuantity("-5家")).not.toHaveProperty("partial");
  });

  it("never throws, whatever it is given", () => {
    for (const value of strangeValues) {
      const result = parseQuantity(value);
      if (typeof value !== "string") expect(result.findings.map((f) => f.code)).toEqual(["input.not-text"]);
    }
  });

  it.each(longTexts)("answers a text of 1 MB at once (%#)", (text) => {
    expect(parseQuantity(text).ok).toBe(false);
  });

  it("says every finding in both languages, without the rejected text", () => {
    for (const text of [
      "",
      "1.2.3",
      "1,03",
      "数百家",
      "3-5",
      "A 1",
      "-5",
      "1.2345",
      "≤7",
      "约7余",
      "近0",
      "¥7人",
      "7th",
      "三万五",
    ]) {
      for (const finding of parseQuantity(text).findings) {
        expect(formatFinding(finding, en)).toMatch(/^[A-Z“].+\.$/);
        expect(formatFinding(finding, zhCN)).toMatch(/。$/);
        expect(JSON.stringify(finding)).not.toContain("7");
      }
    }
  });
});
