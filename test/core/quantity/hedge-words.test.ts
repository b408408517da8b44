import { describe, expect, it } from "vitest";
import { parseQuantity } from "../../../src/core/index.ts";

/** What a text says about its number: a qualifier, or the code of what it is instead. */
function saidBy(text: string): string | undefined {
  const result = parseQuantity(text);
  return result.ok ? result.value.qualifier : result.findings.map((finding) => finding.code).join();
}

// Each word by its meaning, written down from dictionaries and from article 1259 of the Civil Code of China (2020):
// 以上, 以下, 以内 include the number; 超过 and 不满 do not.
const nearly = "将近 接近 几近 近乎 几乎 近".split(" ");
const nearlyEnglish = ["nearly", "almost", "close to", "just under"];
const about = "大约 约为 约 大概 大致 差不多 ~ ≈".split(" ");
const aboutEnglish = "about around approximately approx. approx roughly circa some".split(" ");
const moreThan = "超过 超出 超 逾 多于 大于 高于 不止 突破 >".split(" ");
const moreThanEnglish = ["more than", "over", "above", "exceeding", "in excess of", "greater than"];
const atLeast = "不少于 不低于 不小于 不下于 不下 至少 最少 最低 起码 ≥ >=".split(" ");
const atLeastEnglish = [
  "at least",
  "no fewer than",
  "not fewer than",
  "no less than",
  "not less than",
  "a minimum of",
];
const upper =
  "不超过 不超 未超过 未超 不多于 不高于 不大于 不到 不足 不满 未满 未达 未到 至多 最多 最高 少于 低于 小于 ≤ <= <".split(
    " ",
  );
const upperEnglish = [
  "at most",
  "up to",
  "fewer than",
  "less than",
  "under",
  "below",
  "no more than",
  "not more than",
  "not exceeding",
  "not over",
  "a maximum of",
  "maximum",
  "max",
];
const negative = ["负", "-", "−", "minus ", "negative "];

const before = [
  ["nearly", nearly, nearlyEnglish],
  ["about", about, aboutEnglish],
  ["more-than", moreThan, moreThanEnglish],
  ["at-least", atLeast, atLeastEnglish],
  ["quantity.upper-bound", upper, upperEnglish],
] as const;

const rows = before.flatMap(([said, chinese, english]) => [
  ...chinese.map((word) => [`${word}100家`, said]),
  ...english.map((word) => [`${word} 100 teams`, said]),
]);

describe("hedges before a number", () => {
  it.each(rows)("%s: %s", (text, said) => {
    expect(saidBy(text)).toBe(said);
  });

  it.each(negative)("%s100 is negative", (sign) => {
    expect(saidBy(`${sign}100`)).toBe("quantity.negative");
  });

  it.each([
    ["上百家", "at-least"],
    ["过百家", "more-than"],
    ["上100家", "number.text-around"],
    ["过100家", "number.text-around"],
  ])("%s: %s", (text, said) => {
    expect(saidBy(text)).toBe(said);
  });
});

describe("hedges inside and after a number", () => {
  it.each([
    ["100余家", "more-than"],
    ["100餘家", "more-than"],
    ["100多家", "more-than"],
    ["100来家", "about"],
    ["100家左右", "about"],
    ["100家上下", "about"],
    ["100 teams or so", "about"],
    ["100家以上", "at-least"],
    ["100家及以上", "at-least"],
    ["100家或以上", "at-least"],
    ["100+", "at-least"],
    ["100 teams or more", "at-least"],
    ["100 teams and above", "at-least"],
    ["100 teams or above", "at-least"],
    ["100 teams at least", "at-least"],
    ["100家以下", "quantity.upper-bound"],
    ["100家及以下", "quantity.upper-bound"],
    ["100家以内", "quantity.upper-bound"],
    ["100家之内", "quantity.upper-bound"],
    ["100家不到", "quantity.upper-bound"],
    ["100家不足", "quantity.upper-bound"],
    ["100家未满", "quantity.upper-bound"],
    ["100 teams or fewer", "quantity.upper-bound"],
    ["100 teams or less", "quantity.upper-bound"],
    ["100 teams or below", "quantity.upper-bound"],
    ["100 teams at most", "quantity.upper-bound"],
    ["100 teams max", "quantity.upper-bound"],
    ["100 teams maximum", "quantity.upper-bound"],
  ])("%s: %s", (text, said) => {
    expect(saidBy(text)).toBe(said);
  });
});
