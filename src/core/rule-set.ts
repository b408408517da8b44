import type { CivilDate } from "./civil-date.ts";
import type { Label } from "./locale.ts";
import { periodContains, periodInOrder, periodsOverlap } from "./period.ts";

/**
 * How sure a fact is: read in the document itself, reported by others, recalled, or doubtful.
 *
 * @remarks What is verified may refuse a value; what is from memory only warns; what is uncertain is an option
 * that is off.
 */
export type Confidence = "verified" | "secondary" | "memory" | "uncertain";

/** The document that a rule stands in. */
export interface RuleSource {
  /** The title of the document as its issuer prints it. */
  readonly title: string;
  /** The number of the document, such as 民发〔2015〕149号. */
  readonly number?: string | undefined;
  /** Who issued it. */
  readonly issuer: string;
  /** When it was issued, a civil date. */
  readonly date: CivilDate;
  /** Where it can be read. */
  readonly url?: string | undefined;
}

/** An identifier and a version in one text, such as `nanshan-stars@2`. */
export type RuleSetKey = `${string}@${number}`;

/**
 * Rules that a place or a year can change, as data: parameters with a version, an area, a time and a source.
 *
 * @remarks A shipped rule set is never changed, only superseded by a new version, so that last year's report
 * reproduces after an upgrade. Results carry the keys of the rule sets that they used.
 */
export interface RuleSet<Parameters = unknown> {
  /** What the rule set is called through all its versions, in kebab-case. */
  readonly id: string;
  /** The version, a whole number from 1 on; of versions in force on the same day the highest counts. */
  readonly version: number;
  /** What it is called. */
  readonly title: Label;
  /** Where it is in force: a division code of six digits, its divisions included; `100000` is the whole country. */
  readonly area: string;
  /** The first day on which it is in force, a civil date. */
  readonly validFrom: CivilDate;
  /** The last day on which it is in force, inclusive, a civil date; nothing where no end is set. */
  readonly validUntil?: CivilDate | undefined;
  /** The document that it stands in. */
  readonly source: RuleSource;
  /** How sure the parameters are. */
  readonly confidence: Confidence;
  /** What the functions of a domain read. */
  readonly parameters: Parameters;
  /** The key of the rule set that this one replaces, also one of another identifier. */
  readonly supersedes?: RuleSetKey | undefined;
}

/**
 * Gives the key of a rule set, which results carry.
 *
 * @param ruleSet - the rule set
 * @returns the identifier and the version, joined by `@`
 *
 * @example
 * import { ruleSetKey } from "linli/core";
 *
 * ruleSetKey({ id: "nanshan-stars", version: 2 }); // => "nanshan-stars@2"
 */
export function ruleSetKey(ruleSet: Pick<RuleSet, "id" | "version">): RuleSetKey {
  return `${ruleSet.id}@${ruleSet.version}`;
}

/**
 * Finds the rule set of a key, so that an old result is computed again by the rules that it names.
 *
 * @param key - the key that a result carries
 * @param ruleSets - the rule sets to look among, superseded ones included
 * @returns the rule set; nothing where none has that key
 *
 * @example
 * import { ruleSetOf } from "linli/core";
 *
 * ruleSetOf("nanshan-stars@1", []); // => undefined
 */
export function ruleSetOf<Rules extends RuleSet>(key: string, ruleSets: readonly Rules[]): Rules | undefined {
  return ruleSets.find((ruleSet) => ruleSetKey(ruleSet) === key);
}

/**
 * Lists the rule sets in force in an area on a date, those of the smallest area first.
 *
 * @remarks In force are rule sets of the area itself and of the areas above it, by the prefix of the division code:
 * `440305` also has those of `440300`, `440000` and `100000`. Left out is what another rule set of the same place
 * replaces, by its `supersedes` or as a lower version of the same identifier, from the day on which that one is in
 * force; what is replaced does not come back when its replacement ends. Where the precision of a date does not
 * decide, a rule set is left out, and so is one that it may replace: the list holds what is in force
 * on every day that `date` can mean. Within an area rule sets are sorted by identifier.
 *
 * @param area - a division code of six digits; `100000` lists only what is in force in the whole country
 * @param date - a civil date
 * @param ruleSets - the rule sets to look among
 * @returns the rule sets in force
 * @throws RangeError where `area` has another form than six digits
 * @throws TypeError where one of the dates is no civil date
 *
 * @example
 * import { ruleSetKey, ruleSetsOn, type RuleSet } from "linli/core";
 *
 * const source = { title: "Trial measures", issuer: "an invented bureau", date: "2020-01-01" };
 * const first: RuleSet<{ hours: number }> = {
 *   id: "city-stars",
 *   version: 1,
 *   title: { en: "Stars of the city", "zh-CN": "本市星级办法" },
 *   area: "440300",
 *   validFrom: "2020-01-01",
 *   source,
 *   confidence: "uncertain",
 *   parameters: { hours: 100 },
 * };
 * const second = { ...first, version: 2, validFrom: "2024-01-01", supersedes: ruleSetKey(first) };
 * ruleSetsOn("440305", "2023-12-31", [first, second]).map(ruleSetKey); // => ["city-stars@1"]
 * ruleSetsOn("440305", "2024-01-01", [first, second]).map(ruleSetKey); // => ["city-stars@2"]
 */
export function ruleSetsOn<Rules extends RuleSet>(
  area: string,
  date: CivilDate,
  ruleSets: readonly Rules[],
): readonly Rules[] {
  if (!isArea(area)) throw new RangeError("A division code of six digits was expected.");
  const here = ruleSets.filter((ruleSet) => contains(ruleSet.area, area));
  const begun = here.filter(({ validFrom }) => periodContains({ from: validFrom }, date) !== false);
  const replaced = replacedKeys(begun, ruleSets);
  return here
    .filter(
      (ruleSet) => periodContains(periodOf(ruleSet), date) === true && !replaced.has(ruleSetKey(ruleSet)),
    )
    .sort(compareRuleSets);
}

/** The keys that rule sets which have begun replace, directly or through others. */
function replacedKeys(begun: readonly RuleSet[], all: readonly RuleSet[]): ReadonlySet<string> {
  const chains = replacementChains(all);
  const highest = new Map<string, number>();
  for (const { id, version } of begun) highest.set(id, Math.max(version, highest.get(id) ?? version));
  const replaced = new Set<string>();
  for (const ruleSet of begun) {
    const key = ruleSetKey(ruleSet);
    for (const old of chains.get(key) ?? []) replaced.add(old);
    if (ruleSet.version < (highest.get(ruleSet.id) ?? 0)) replaced.add(key);
  }
  return replaced;
}

/**
 * Gives for every key the keys that it replaces, directly or through others.
 *
 * @param ruleSets - the rule sets
 * @returns the replaced keys by the key of what replaces them; a key among its own where replacing runs in a circle
 */
export function replacementChains(ruleSets: readonly RuleSet[]): ReadonlyMap<string, ReadonlySet<string>> {
  const direct = new Map(ruleSets.map((ruleSet) => [ruleSetKey(ruleSet) as string, ruleSet.supersedes]));
  const chains = new Map<string, ReadonlySet<string>>();
  for (const key of direct.keys()) {
    const chain = new Set<string>();
    let next = direct.get(key);
    while (next !== undefined && !chain.has(next)) {
      chain.add(next);
      next = direct.get(next);
    }
    chains.set(key, chain);
  }
  return chains;
}

/** Orders the smallest area first, then by identifier, of which one version is in force. */
function compareRuleSets(a: RuleSet, b: RuleSet): number {
  const byArea = stemOf(b.area).length - stemOf(a.area).length;
  if (byArea !== 0) return byArea;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/**
 * Says whether two rule sets are in force somewhere on the same day, as far as their dates decide.
 *
 * @param a - a rule set whose dates are civil dates
 * @param b - another one
 * @returns `true` where one area contains the other and the periods certainly share a day
 */
export function ruleSetsMeet(a: RuleSet, b: RuleSet): boolean {
  const sharesArea = contains(a.area, b.area) || contains(b.area, a.area);
  return sharesArea && periodsOverlap(periodOf(a), periodOf(b)) === true;
}

function periodOf({ validFrom, validUntil }: RuleSet): { from: CivilDate; until: CivilDate | undefined } {
  return { from: validFrom, until: validUntil };
}

/**
 * Says whether a text has the form of the area of a rule set.
 *
 * @param area - any text
 * @returns `true` for six digits
 */
export function isArea(area: string): boolean {
  return /^\d{6}$/.test(area);
}

/**
 * Says whether a number can be the version of a rule set.
 *
 * @param version - any number
 * @returns `true` for whole numbers from 1 on
 */
export function isVersion(version: number): boolean {
  return Number.isInteger(version) && version >= 1;
}

/**
 * Says whether a rule set does not end before it comes into force.
 *
 * @param ruleSet - a rule set whose dates are civil dates
 * @returns `false` where `validUntil` is certainly earlier than `validFrom`
 */
export function validityInOrder(ruleSet: Pick<RuleSet, "validFrom" | "validUntil">): boolean {
  return periodInOrder({ from: ruleSet.validFrom, until: ruleSet.validUntil });
}

function contains(outer: string, inner: string): boolean {
  return inner.startsWith(stemOf(outer));
}

/** The digits of a division code that its own divisions share: none for the whole country. */
function stemOf(area: string): string {
  if (area === "100000") return "";
  return area.endsWith("0000") ? area.slice(0, 2) : area.endsWith("00") ? area.slice(0, 4) : area;
}
