import {
  assertDay,
  findingBelow,
  warningOf,
  type CivilDate,
  type FindingOf,
  type RuleSet,
} from "../../core/index.ts";
import { rulePlaceOf } from "../../organizations/index.ts";
import { hotlineMergeRules } from "../data/hotline-merges.ts";
import type { CardHotline } from "../model.ts";
import { DEFAULT_MAXIMUM_AGE, numberAge } from "../number-age.ts";
import type { HotlineFindings } from "./findings.ts";
import { hotlineOf, mergeOf } from "./hotline.ts";
import type { HotlineMergeRules } from "./model.ts";

/** Against what hotlines are held. */
export interface HotlineLintOptions {
  /** The division code of the city in which the card is handed out; without it nothing is said about merged lines. */
  readonly city?: string | undefined;
  /** The day that is asked about; without it nothing is said about the age of numbers. */
  readonly on?: CivilDate | undefined;
  /** How many days a check of a number counts; 365 where nothing is said, a convention of this library. */
  readonly maximumAge?: number | undefined;
  /** What cities did; `hotlineMergeRules` where nothing is said. */
  readonly ruleSets?: readonly RuleSet<HotlineMergeRules>[] | undefined;
}

/** One finding of `lintHotlines`. */
export type HotlineFinding = FindingOf<HotlineFindings>;

/**
 * Looks through the hotlines of a card: numbers that were cancelled, unknown, repeated, or not looked at for long.
 *
 * @remarks A line that the city merged into 12345 is no longer answered under its number (国办发〔2020〕53号): print 12345
 * instead. That offices keep a ledger of the numbers they have posted, and announce changes through the same channel, is in
 * 国办函〔2025〕66号; hence the day of the last check.
 *
 * @param list - the hotlines of a card
 * @param options - the city, the day and how long a check counts
 * @returns the warnings, each at the place of its hotline: `hotline.unknown`, `.absorbed`, `.repeated`,
 * `.area-code-missing`, `.area-code-other`, `.stale`, `.never-checked`, `.checked-later`
 * @throws RangeError where `city` has another form than six digits
 * @throws TypeError where `on` is not known to the day
 *
 * @example
 * import { lintHotlines } from "linli/link-cards";
 *
 * const list = [{ code: "12349", lastCheckedOn: "2024-01-08" }];
 * const found = lintHotlines(list, { city: "341200", on: "2026-11-26" });
 * found.map(({ code, suggestion }) => [code, suggestion]);
 * // => [["hotline.absorbed", "12345"], ["hotline.stale", undefined]]
 */
export function lintHotlines(
  list: readonly CardHotline[],
  options: HotlineLintOptions = {},
): readonly HotlineFinding[] {
  if (options.on !== undefined) assertDay(options.on);
  const places = placesOf(list);
  return list.flatMap((entry, index) => [
    ...[
      ...meaningOf(entry),
      ...mergeFindings(entry, options),
      ...repetition(places.get(entry.code), index),
    ].map((finding) => findingBelow(finding, index, "code")),
    ...ageFindings(entry, options).map((finding) => findingBelow(finding, index, "lastCheckedOn")),
  ]);
}

function placesOf(list: readonly CardHotline[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  list.forEach(({ code }, index) => {
    const found = places.get(code);
    if (found === undefined) places.set(code, [index + 1]);
    else found.push(index + 1);
  });
  return places;
}

/** Said once, at the second place. */
function repetition(positions: readonly number[] = [], index: number): readonly HotlineFinding[] {
  return positions[1] === index + 1 ? [warningOf("hotline.repeated", { positions })] : [];
}

function meaningOf({ code, name, areaCode }: CardHotline): readonly HotlineFinding[] {
  const known = hotlineOf(code);
  if (known === undefined) return name === undefined ? [warningOf("hotline.unknown", {})] : [];
  const own = known.areaCode;
  if (own === undefined || own === areaCode) return [];
  return areaCode === undefined
    ? [warningOf("hotline.area-code-missing", { areaCode: own })]
    : [warningOf("hotline.area-code-other", { areaCode: own })];
}

function mergeFindings(
  { code }: CardHotline,
  { city, on, ruleSets = hotlineMergeRules }: HotlineLintOptions,
): readonly HotlineFinding[] {
  if (city === undefined) return [];
  const { mode, since, ruleSet } = mergeOf(code, city, { on, ruleSets });
  const decides = ruleSets.find(({ id, version }) => `${id}@${String(version)}` === ruleSet);
  if (mode !== "absorbed" || decides === undefined) return [];
  const params = { ...rulePlaceOf(decides, undefined), since: since ?? decides.validFrom };
  return [warningOf("hotline.absorbed", params, "12345")];
}

function ageFindings(
  { lastCheckedOn }: CardHotline,
  { on, maximumAge = DEFAULT_MAXIMUM_AGE }: HotlineLintOptions,
): readonly HotlineFinding[] {
  if (on === undefined) return [];
  const age = numberAge(lastCheckedOn, on, maximumAge);
  switch (age.state) {
    case "fresh":
      return [];
    case "never":
      return [warningOf("hotline.never-checked", {})];
    case "later":
      return [warningOf("hotline.checked-later", { checkedOn: lastCheckedOn ?? "" })];
    case "stale":
      return [
        warningOf("hotline.stale", { checkedOn: lastCheckedOn ?? "", days: age.days, maximum: maximumAge }),
      ];
  }
}
