import { normalizeText } from "../../core/base.ts";

const province =
  /^(?:(?:北京|上海|天津|重庆)市|(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾)省|(?:内蒙古|广西壮族|西藏|宁夏回族|新疆维吾尔)自治区|(?:香港|澳门)特别行政区)/;
const prefecture = /^\p{Script=Han}{1,12}?(?:自治州|地区|盟|市)/u;
const county = /^\p{Script=Han}{1,15}?[区县市旗]/u;

/** Words of estates, campuses and yards, which are not divisions: 小区, 园区, 恒大东区, 万科城市, 红旗. */
const noDivision =
  /[小社园校厂库营宅活舍墅属家苑庭院]区|..[一二三四五六七八九十东西南北]区$|..[城都超门]市$|^.旗$|[街巷弄号栋幢室]|.路/;

/**
 * Masks an address below its district.
 *
 * @remarks Divisions are recognised by their form, not by a list: where in doubt more is hidden. Without a
 * province only a city followed by its district stays.
 *
 * @param text - an address, from the largest division to the smallest
 * @returns the divisions and three stars, or `undefined` where none is recognised or nothing follows them
 */
export function maskAddress(text: string): string | undefined {
  const address = normalizeText(text).replace(/\s/g, "");
  const first = province.exec(address)?.[0] ?? "";
  const second = division(prefecture, address.slice(first.length));
  const third = division(county, address.slice(first.length + second.length));
  if (first === "" && (second === "" || third === "")) return undefined;
  const kept = first + second + third;
  return kept.length < address.length ? `${kept}***` : undefined;
}

/** The division that a text starts with; nothing where it may be a road or an estate. */
function division(pattern: RegExp, rest: string): string {
  const found = pattern.exec(rest)?.[0] ?? "";
  const longest = found.includes("族") ? 16 : 5;
  const isRoad = /^(?:大?[道街]|[路巷弄])/.test(rest.slice(found.length));
  return found.length > longest || noDivision.test(found) || isRoad ? "" : found;
}
