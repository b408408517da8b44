import { compareCivilDates, ruleSetKey, ruleSetsOn, type CivilDate, type RuleSet } from "../../core/index.ts";
import { hotlineMergeRules } from "../data/hotline-merges.ts";
import { hotlines } from "../data/hotlines.ts";
import type { Hotline, HotlineInCity, HotlineMerge, HotlineMergeRules } from "./model.ts";

/** How the place of a hotline is asked. */
export interface HotlineOptions {
  /** The day that is asked about, a civil date; without it everything that is known counts. */
  readonly on?: CivilDate | undefined;
  /** What cities did; `hotlineMergeRules` where nothing is said. */
  readonly ruleSets?: readonly RuleSet<HotlineMergeRules>[] | undefined;
}

/**
 * Gives a hotline of the table, with what became of it in a city when the lines were merged into 12345.
 *
 * @remarks 国办发〔2020〕53号: every place decides for every line whether the number is cancelled, kept beside 12345 or a part
 * of it. The list by number was not found, so that the answer is `"unknown"` for a city without a source of its own. A
 * text with an area code is read without it.
 *
 * @param code - the number, such as `12345` or `0574-12345`
 * @param city - the division code of the city, six digits
 * @param options - the day, and other rule sets
 * @returns the hotline; `"unknown"` where the table has no such number
 * @throws RangeError where `city` has another form than six digits
 * @throws TypeError where `on` is no civil date
 *
 * @example
 * import { hotline } from "linli/link-cards";
 *
 * const line = hotline("12349", "341200");
 * line === "unknown" ? line : [line.kind, line.merge.mode]; // => ["livelihood", "absorbed"]
 * const other = hotline("12349", "330200");
 * other === "unknown" ? other : other.merge.mode; // => "unknown"
 * hotline("96345"); // => "unknown"
 */
export function hotline(
  code: string,
  city = "100000",
  options: HotlineOptions = {},
): HotlineInCity | "unknown" {
  const found = hotlineOf(code);
  return found === undefined ? "unknown" : { ...found, merge: mergeOf(found.code, city, options) };
}

/**
 * Finds a number in the table.
 *
 * @param code - the number, with or without an area code
 * @returns the hotline; nothing where the table has none
 */
export function hotlineOf(code: string): Hotline | undefined {
  const plain = /^0\d{2,3}-?(\d{3,8})$/.exec(code)?.[1] ?? code;
  return hotlines.find((entry) => entry.code === plain);
}

/**
 * Says what became of a number in a city.
 *
 * @param code - the number without an area code
 * @param city - the division code of the city
 * @param options - the day, and other rule sets
 * @returns what became of it, by the rule set of the smallest area that names it
 */
export function mergeOf(code: string, city: string, options: HotlineOptions): HotlineMerge {
  const { on, ruleSets = hotlineMergeRules } = options;
  const named = ruleSets.filter(({ parameters }) => hasMode(parameters, code));
  // Without a day the newest that is known counts: asked far ahead, every rule set has begun.
  const [decides] = ruleSetsOn(city, on ?? newestDayOf(named), named);
  const mode = decides?.parameters.modes[code];
  if (decides === undefined || mode === undefined) return { mode: "unknown" };
  return { mode, since: decides.validFrom, ruleSet: ruleSetKey(decides), confidence: decides.confidence };
}

function hasMode({ modes }: HotlineMergeRules, code: string): boolean {
  return Object.prototype.hasOwnProperty.call(modes, code);
}

/** A day on which every rule set has certainly begun: the last day of the year of the one that began last. */
function newestDayOf(ruleSets: readonly RuleSet[]): CivilDate {
  let newest = "0001";
  for (const { validFrom } of ruleSets) {
    if (compareCivilDates(validFrom.slice(0, 4), newest) === 1) newest = validFrom.slice(0, 4);
  }
  return `${newest}-12-31`;
}
