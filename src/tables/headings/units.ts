import type { CellUnit, TableColumn } from "../../core/base.ts";

/** What a piece of a heading says about the unit: one that is read, `"other"` for one that is not, or nothing. */
export type UnitReading = CellUnit | "other" | undefined;

/** The words for a unit, compact: small letters, without blanks. */
function wordsOfUnits(): ReadonlyMap<string, CellUnit | "other"> {
  const words: { readonly [U in CellUnit | "other"]: readonly string[] } = {
    yuan: ["元", "人民币", "人民币元", "元人民币", "rmb", "cny", "yuan", "rmbyuan", "¥"],
    "ten-thousand-yuan": [
      ...["万", "万元", "人民币万元", "万元人民币", "万人民币"],
      ...["10kyuan", "10,000yuan", "10000yuan", "tenthousandyuan", "rmb10,000", "rmb10k", "cny10,000", "wan"],
    ],
    minute: ["分钟", "minute", "minutes", "min", "mins"],
    hour: ["小时", "个小时", "钟头", "hour", "hours", "hr", "hrs", "h"],
    "square-metre": [
      ...["平方米", "平米", "平方", "㎡", "m2", "m^2", "m²", "sqm", "sq.m", "sq.m.", "squaremetres"],
      ...["squaremetre", "squaremeters", "squaremeter"],
    ],
    person: ["人", "名", "person", "persons", "people"],
    other: [
      ...[
        "千元",
        "百元",
        "百万",
        "百万元",
        "千万",
        "千万元",
        "亿",
        "亿元",
        "美元",
        "港元",
        "港币",
        "欧元",
        "角",
        "分",
      ],
      ...["usd", "hkd", "eur", "us$", "$", "thousandyuan", "millionyuan", "millionrmb"],
      ...[
        "秒",
        "秒钟",
        "天",
        "日",
        "周",
        "月",
        "年",
        "工作日",
        "课时",
        "学时",
        "second",
        "seconds",
        "day",
        "days",
      ],
      ...["亩", "公顷", "平方公里", "km2", "hectare", "hectares", "ha", "sqft", "mu", "人次"],
    ],
  };
  const map = new Map<string, CellUnit | "other">();
  for (const [unit, list] of Object.entries(words) as [CellUnit | "other", readonly string[]][]) {
    for (const word of list) map.set(word, unit);
  }
  return map;
}

let units: ReadonlyMap<string, CellUnit | "other"> | undefined;

/** The unit that a word is. */
function knownUnit(word: string): UnitReading {
  units ??= wordsOfUnits();
  return units.get(word);
}

/**
 * Reads a piece of a heading as a unit.
 *
 * @param piece - small letters, without blanks and brackets: `小时`, `单位:万元`, `人民币:元`, `元/月`
 * @returns the unit; `"other"` where a unit is named that is none of ours, or several are
 */
export function unitOf(piece: string): UnitReading {
  const stated = /^(?:[^:]{0,4}单位|unit):/.test(piece);
  const word = piece.slice(piece.lastIndexOf(":") + 1).replace(/^单位/, "");
  const known = knownUnit(word);
  if (known !== undefined) return known;
  const [first = "", second = ""] = word.split("/", 2);
  const numerator = knownUnit(first);
  // 元/月 and 万元/年 are amounts of money; what they are paid for is the column's own affair.
  if (second !== "" && (numerator === "yuan" || numerator === "ten-thousand-yuan")) return numerator;
  if (numerator !== undefined && knownUnit(second) !== undefined) return "other";
  return stated ? "other" : undefined;
}

/** What a cell above the headings says of the units of the columns below: 单位：万元; 单位：万元、人. */
export interface StatedUnits {
  /** The units that can be read. */
  readonly units: readonly CellUnit[];
  /** `true` where it is another unit of money, such as 亿元: amounts below it cannot be read. */
  readonly otherMoney: boolean;
}

/**
 * Reads the unit that is stated above a table.
 *
 * @param compact - a cell above the headings: small letters, half-width, without blanks
 * @returns the units; none where the text states none: 填报单位 names a body
 */
export function statedUnits(compact: string): StatedUnits {
  const start = compact.lastIndexOf("单位:");
  const words =
    start < 0
      ? []
      : compact
          .slice(start + 3)
          .split(/[,;、/()]/)
          .map((word) => word.replace(/^人民币(?=.)/, ""));
  return {
    units: words.flatMap((word) => {
      const unit = knownUnit(word);
      return unit === undefined || unit === "other" ? [] : [unit];
    }),
    otherMoney: words.some((word) => knownUnit(word) === "other" && /[元币万亿]$/.test(word)),
  };
}

/** Units that are said at the end of a heading without brackets: 注册资金万元, 服务时长分钟. */
const tails: readonly (readonly [tail: string, unit: CellUnit])[] = [
  ["万元", "ten-thousand-yuan"],
  ["平方米", "square-metre"],
  ["分钟", "minute"],
  ["小时", "hour"],
  ["元", "yuan"],
  ["inminutes", "minute"],
  ["inhours", "hour"],
  ["m2", "square-metre"],
];

/** A heading without the unit at its end. */
export interface WithoutTail {
  /** What is left of it. */
  readonly text: string;
  /** The unit that was there. */
  readonly unit: CellUnit;
}

/** Takes the unit off the end of a compact heading, with the separator before it. */
export function withoutUnitTail(compact: string): WithoutTail | undefined {
  for (const [tail, unit] of tails) {
    if (!compact.endsWith(tail)) continue;
    const text = compact.slice(0, -tail.length);
    const last = text.charAt(text.length - 1);
    return { text: last !== "" && "/:,".includes(last) ? text.slice(0, -1) : text, unit };
  }
  return undefined;
}

/** The unit that the words of a heading imply for a duration: 服务小时数, Hours Worked; nothing where both are there. */
export function impliedDuration(compact: string): CellUnit | undefined {
  const hour = compact.includes("小时") || compact.includes("hour");
  const minute = compact.includes("分钟") || compact.includes("minute");
  return hour === minute ? undefined : hour ? "hour" : "minute";
}

/** The units in which the bare numbers of a column can be; nothing where the unit makes no difference. */
export function unitsAllowed(column: TableColumn): readonly CellUnit[] | undefined {
  if (column.kind === "duration") return ["hour", "minute"];
  if (column.kind === "money") return ["yuan", "ten-thousand-yuan"];
  return column.unit === undefined ? undefined : [column.unit];
}
