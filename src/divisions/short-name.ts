/** Peoples in the names of autonomous places, as the names write them; 各族 stands for several at once. */
// prettier-ignore
const peoples: readonly string[] = [
  "各族", "回族", "藏族", "苗族", "彝族", "壮族", "僮族", "满族", "侗族", "瑶族",
  "白族", "傣族", "黎族", "佤族", "畲族", "水族", "土族", "羌族", "怒族", "蒙古族",
  "朝鲜族", "哈尼族", "土家族", "傈僳族", "拉祜族", "纳西族", "东乡族", "景颇族", "仫佬族", "仡佬族",
  "布依族", "布朗族", "毛南族", "普米族", "保安族", "裕固族", "撒拉族", "独龙族", "鄂温克族", "达斡尔族",
  "哈萨克族", "维吾尔", "哈萨克", "柯尔克孜", "塔吉克", "锡伯", "蒙古",
];

/** Endings of names, longer ones first; 林区 only of 神农架, because 万柏林区 is the district 万柏林. */
// prettier-ignore
const endings: readonly string[] = [
  "特别行政区", "行政委员会", "工农区", "工矿区", "行政区", "自治区", "自治州", "自治县", "自治旗", "地区",
  "特区", "新区", "矿区", "省", "市", "区", "县", "州", "盟", "旗",
];

/**
 * Gives the name of a division as people say it, without its ending and without the peoples in it.
 *
 * @param name - the whole name
 * @returns the short name, at least two characters; `undefined` where the name has none
 */
export function shortNameOf(name: string): string | undefined {
  if (name === "神农架林区") return "神农架";
  const ending = endings.find((end) => name.endsWith(end) && name.length >= end.length + 2);
  if (ending === undefined) return undefined;
  const stem = name.slice(0, -ending.length);
  return ending.startsWith("自治") || stem.endsWith("族") ? withoutPeoples(stem) : stem;
}

function withoutPeoples(stem: string): string {
  const people = peoples.find((name) => stem.endsWith(name) && stem.length >= name.length + 2);
  if (people !== undefined) return withoutPeoples(stem.slice(0, -people.length));
  // 东乡族自治县 and 鄂温克族自治旗 bear nothing but the people's name.
  return stem.endsWith("族") && stem.length > 2 ? stem.slice(0, -1) : stem;
}
