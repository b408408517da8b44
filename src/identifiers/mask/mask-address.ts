import { normalizeText } from "../../core/base.ts";

const province =
  /^(?:(?:北京|上海|天津|重庆)市|(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾)省|(?:内蒙古|广西壮族|西藏|宁夏回族|新疆维吾尔)自治区|(?:香港|澳门)特别行政区)/;
const prefecture = /^\p{Script=Han}{1,12}?(?:自治州|地区|盟|市)/u;
const county = /^\p{Script=Han}{1,15}?[区县市旗]/u;

/** The names of cities have two or three characters, but for these. */
const city =
  /^(?:..|...|呼和浩特|鄂尔多斯|呼伦贝尔|乌兰察布|巴彦淖尔|齐齐哈尔|乌鲁木齐|克拉玛依|乌兰浩特|锡林浩特|二连浩特|霍林郭勒|阿拉山口|图木舒克|可克达拉|香格里拉)市$/;
/** Where the names of counties are often longer than three characters. */
const longNames = /^(?:内蒙古|西藏|新疆|黑龙江)/;

/**
 * What is no division: estates, campuses and yards such as 小区, 园区, 恒大东区, 万科城市, 红旗, and a name before a
 * municipality, or before 吉林市.
 */
const noDivision =
  /[小社园校厂库营宅活舍墅属家苑庭院]区|..[一二三四五六七八九十东西南北]区$|..[城都超门]市$|^.旗$|[街巷弄号栋幢室]|.路|.(?:北京|上海|天津|重庆|吉林)市/;
/** What makes a road, a market or a title of the division before it: 海曙区大道, 农贸市场, 李市长; but 长沙市长沙县. */
const goesOn = /^(?:大?[道街]|[路巷弄场委]|长(?!\p{Script=Han}{1,2}[区县市]))/u;

/**
 * Masks an address below its district.
 *
 * @remarks Divisions are recognised by their form, not by a list: where in doubt more is hidden. Without a
 * province only a city followed by its district stays. Nothing stays where a name or other text stands before the
 * first division.
 *
 * @param text - an address, from the largest division to the smallest
 * @returns the divisions and three stars, or `undefined` where none is recognised or nothing follows them
 */
export function maskAddress(text: string): string | undefined {
  const address = normalizeText(text);
  const longest = longNames.test(address) ? 5 : 4;
  const first = province.exec(address)?.[0] ?? "";
  // Blanks stand between divisions only: one inside parts a name from an address.
  const behindFirst = address.slice(first.length).trim();
  const second = division(prefecture, behindFirst, longest);
  const behindSecond = behindFirst.slice(second.length).trim();
  const third = division(county, behindSecond, longest);
  if (first === "" && (!second.endsWith("市") || third === "")) return undefined;
  return third.length < behindSecond.length ? `${first}${second}${third}***` : undefined;
}

/** The division that a text starts with; nothing where it may be something else. */
function division(pattern: RegExp, rest: string, longest: number): string {
  const found = pattern.exec(rest)?.[0] ?? "";
  const fits = found.endsWith("市")
    ? city.test(found)
    : found.length <= (found.includes("族") ? 16 : longest);
  return fits && !noDivision.test(found) && !goesOn.test(rest.slice(found.length)) ? found : "";
}
