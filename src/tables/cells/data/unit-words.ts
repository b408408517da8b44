/** A unit that a cell can name beside its number. */
export type CellUnitWord =
  | "square-metre"
  | "mu"
  | "hectare"
  | "square-kilometre"
  | "square-foot"
  | "yuan"
  | "ten-thousand-yuan"
  | "hour"
  | "minute"
  | "day"
  | "percent";

/** Words and signs after a number, in lower case; the longest that fits is the unit. */
export const unitWords: readonly (readonly [word: string, unit: CellUnitWord])[] = [
  ["平方米", "square-metre"],
  ["平方公尺", "square-metre"],
  ["平米", "square-metre"],
  ["平方", "square-metre"],
  ["平", "square-metre"],
  ["㎡", "square-metre"],
  ["m²", "square-metre"],
  ["m2", "square-metre"],
  ["米²", "square-metre"],
  ["sqm", "square-metre"],
  ["sq m", "square-metre"],
  ["square metres", "square-metre"],
  ["square meters", "square-metre"],
  ["亩", "mu"],
  ["畝", "mu"],
  ["公顷", "hectare"],
  ["ha", "hectare"],
  ["平方公里", "square-kilometre"],
  ["平方千米", "square-kilometre"],
  ["km²", "square-kilometre"],
  ["km2", "square-kilometre"],
  ["平方英尺", "square-foot"],
  ["sq ft", "square-foot"],
  ["元", "yuan"],
  ["万元", "ten-thousand-yuan"],
  ["小时", "hour"],
  ["个小时", "hour"],
  ["h", "hour"],
  ["hours", "hour"],
  ["hrs", "hour"],
  ["分钟", "minute"],
  ["min", "minute"],
  ["mins", "minute"],
  ["minutes", "minute"],
  ["天", "day"],
  ["days", "day"],
  ["%", "percent"],
];

/** Words that hedge a number from behind its unit: 13亩多, 1400平方左右. */
export const hedgesAfterUnit: readonly string[] = ["左右", "上下", "以上", "以下", "以内", "多", "余", "+"];
