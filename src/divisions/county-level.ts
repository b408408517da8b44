import { divisionLevelOf } from "../identifiers/index.ts";
import { labelOf, type CivilDate, type Locale } from "../core/base.ts";
import { countyLevelKindLabels } from "./data/labels.ts";
import type { CountyLevelKind } from "./model.ts";
import { divisionStateOn } from "./state.ts";
import { divisionRecords } from "./records.ts";

/** The order in which the kinds are named. */
const kinds: readonly CountyLevelKind[] = ["district", "county", "county-level-city", "banner"];
/** Municipalities: their districts and counties are grouped below codes that no dated list shows. */
const municipalities: readonly string[] = ["11", "12", "31", "50"];

/**
 * Says which kinds of county-level divisions a city has on a date: districts, counties, county-level cities, banners.
 *
 * @remarks Read from the endings of the names in the lists (Ministry of Civil Affairs, GB/T 2260): 区, 县 and 自治县, 市,
 * 旗 and 自治旗. Zones without a code of their own (开发区) are no divisions and do not count, nor do those that only the
 * later list has under 71 to 79. Where a division that may have been there would add a kind, and for 特区 and 林区, the
 * answer is `"unknown"`.
 *
 * @param code - the six digits of a prefecture-level division or a municipality; any other value gives `"unknown"`
 * @param on - the date, a civil date of any precision
 * @returns the kinds, in the order in which they are named; none for a city without such divisions (东莞市); `"unknown"`
 * outside the lists, and where they do not decide
 * @throws TypeError where `on` is no civil date
 *
 * @see {@link formatCountyLevelKinds}
 *
 * @example
 * import { countyLevelKindsOn } from "linli/divisions";
 *
 * countyLevelKindsOn("330200", "2018-12-31"); // => ["district", "county", "county-level-city"]
 * countyLevelKindsOn("440300", "2018-12-31"); // => ["district"]
 * countyLevelKindsOn("330200", "2024-07-09"); // => "unknown"
 */
export function countyLevelKindsOn(code: string, on: CivilDate): readonly CountyLevelKind[] | "unknown" {
  if (divisionStateOn(code, on).state !== "listed") return "unknown";
  const certain = new Set<CountyLevelKind>();
  const possible = new Set<CountyLevelKind | "unknown">();
  for (const division of codesBelow(code)) {
    const { state, possibleNames } = divisionStateOn(division, on);
    if (state === "retired" || state === "not-yet-listed") continue;
    const own = new Set(possibleNames.map(kindOf));
    const [only] = own;
    if (state === "listed" && own.size === 1 && only !== undefined && only !== "unknown") certain.add(only);
    else for (const kind of own) possible.add(kind);
  }
  for (const kind of possible) if (kind === "unknown" || !certain.has(kind)) return "unknown";
  if (certain.size === 0 && !isWithoutDivisions(code)) return "unknown";
  return kinds.filter((kind) => certain.has(kind));
}

/** The codes below a city that some list shows, zones of the later list left out; none for what is no city. */
function codesBelow(code: string): readonly string[] {
  const groups = groupsBelow(code);
  const { byCode } = divisionRecords();
  return groups.flatMap((group) =>
    Array.from({ length: 99 }, (_, index) => `${group}${String(index + 1).padStart(2, "0")}`).filter(
      (below) => {
        const records = byCode.get(below);
        return (
          records !== undefined &&
          !(isZoneCode(below) && records.every(({ later }) => later === "only-there"))
        );
      },
    ),
  );
}

function groupsBelow(code: string): readonly string[] {
  if (divisionLevelOf(code) === "prefecture") return [code.slice(0, 4)];
  const province = code.slice(0, 2);
  return municipalities.includes(province) && code.endsWith("0000") ? [`${province}01`, `${province}02`] : [];
}

function isWithoutDivisions(code: string): boolean {
  return divisionLevelOf(code) === "prefecture" && codesBelow(code).length === 0;
}

function isZoneCode(code: string): boolean {
  return code.charAt(4) === "7" && code.charAt(5) !== "0";
}

function kindOf(name: string): CountyLevelKind | "unknown" {
  if (/[特林]区$/.test(name) && !name.endsWith("万柏林区")) return "unknown";
  if (name.endsWith("区")) return "district";
  if (name.endsWith("县")) return "county";
  if (name.endsWith("市")) return "county-level-city";
  return name.endsWith("旗") ? "banner" : "unknown";
}

/**
 * Puts the kinds of county-level divisions into the collective word of a city: 区县（市）.
 *
 * @remarks 区县（市） is what Ningbo and other cities of Zhejiang print; documents of the state print 县（市、区） for the
 * same. With banners the words of Inner Mongolia: 旗县区, 旗县市区. Usage, from memory; no standard fixes it.
 *
 * @param levels - the kinds, as `countyLevelKindsOn` gives them
 * @param locale - the language
 * @returns the word; empty where there is no kind
 *
 * @example
 * import { formatCountyLevelKinds } from "linli/divisions";
 *
 * formatCountyLevelKinds(["district", "county", "county-level-city"], "zh-CN"); // => "区县（市）"
 * formatCountyLevelKinds(["district", "county"], "zh-CN"); // => "区县"
 * formatCountyLevelKinds(["district", "county", "county-level-city"], "en"); // => "districts, counties and county-level cities"
 */
export function formatCountyLevelKinds(levels: readonly CountyLevelKind[], locale: Locale): string {
  const named = kinds.filter((kind) => levels.includes(kind));
  if (locale === "en") return listed(named.map((kind) => labelOf(countyLevelKindLabels, kind, "en")));
  const word = (kind: CountyLevelKind): string =>
    named.includes(kind) ? labelOf(countyLevelKindLabels, kind, "zh-CN") : "";
  const [district, county, city, banner] = kinds.map(word);
  if (banner !== "") return [banner, county, city, district].join("");
  const others = `${district ?? ""}${county ?? ""}`;
  return city === "" || others === "" ? `${others}${city ?? ""}` : `${others}（${city ?? ""}）`;
}

function listed(words: readonly string[]): string {
  const last = words[words.length - 1];
  return words.length < 2 ? (last ?? "") : `${words.slice(0, -1).join(", ")} and ${last ?? ""}`;
}
