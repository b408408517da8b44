import type { Period } from "../../core/index.ts";
import type { Observation } from "../../indicators/index.ts";
import { countedRate, type CountedRate } from "./counted-rate.ts";
import { byLastDay, compareTexts } from "./history-rules.ts";
import type { Visit, VisitCampaign, VisitTargetScope } from "./model.ts";

/** The code of the community in which a visit was, or of its division; nothing where neither is known. */
function codeOf({ place, grid }: Visit): string | undefined {
  return place?.communityCode ?? grid?.slice(0, 12) ?? place?.divisionCode;
}

function codeAt(visit: Visit, level: VisitPlaceLevel): string {
  const code = codeOf(visit);
  if (code === undefined) return "";
  return level === "community" ? (code.length === 12 ? code : "") : code.slice(0, 6);
}

/** The first visit on which each household was met: it decides where the household counts. */
function firstMeetings(visits: readonly Visit[]): readonly Visit[] {
  const first = new Map<string, Visit>();
  for (const visit of visits) {
    if (visit.outcome !== "met") continue;
    const known = first.get(visit.household);
    if (known === undefined || comesBefore(visit, known)) first.set(visit.household, visit);
  }
  return [...first.values()];
}

function comesBefore(a: Visit, b: Visit): boolean {
  return (byLastDay(a.on, b.on) || compareTexts(a.id, b.id)) < 0;
}

/** The places for which households are counted. */
export type VisitPlaceLevel = "community" | "county";

/** For which days and places, and under which name. */
export interface VisitObservationOptions {
  /** The days over which the visits were made, for the numbers to be of the same time. */
  readonly period: Period;
  /** Communities, or districts and counties; districts by default. */
  readonly level?: VisitPlaceLevel | undefined;
  /** The reference of the indicator; `households-visited` by default. */
  readonly indicator?: string | undefined;
}

/**
 * Counts the households met in each place, as observations that `divisionTotalsOf` of `linli/indicators` adds up.
 *
 * @remarks A household counts once, in the place of the first visit on which it was met. The place is that of its community,
 * of its grid or of its division, by the codes alone; what has no code of that level is one number without a place.
 *
 * @param visits - the visits
 * @param options - the days, and whether communities or districts
 * @returns the observations in the order of the codes
 *
 * @example
 * import { divisionTotalsOf } from "linli/indicators";
 * import { visitObservationsOf, type Visit } from "linli/projects";
 *
 * const visit: Visit = {
 *   id: "v-1",
 *   household: "hh-1",
 *   visitorRole: "grid-member",
 *   grid: "330203100004007",
 *   on: "2026-07-09",
 *   mode: "home",
 *   outcome: "met",
 * };
 * const period = { from: "2026-07-01", until: "2026-07-31" };
 * const numbers = visitObservationsOf([visit, { ...visit, id: "v-2", household: "hh-2", grid: "330205100004007" }], { period });
 * const [city] = divisionTotalsOf(numbers, "prefecture");
 * city?.total.ok && city.total.value.value; // => 2
 */
export function visitObservationsOf(
  visits: readonly Visit[],
  options: VisitObservationOptions,
): readonly Observation[] {
  const { period, level = "county", indicator = "households-visited" } = options;
  const counts = new Map<string, number>();
  for (const visit of firstMeetings(visits)) {
    const code = codeAt(visit, level);
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts.entries()]
    .sort(([a], [b]) => compareTexts(a, b))
    .map(([code, value]) => ({
      id: code === "" ? indicator : `${indicator}-${code}`,
      indicator,
      quantity: { value, qualifier: "exact", unit: "household" },
      period,
      ...(code !== "" && { place: level === "community" ? { communityCode: code } : { divisionCode: code } }),
    }));
}

/** How far one target of a campaign is reached, for one of those whom it is for. */
export interface VisitProgress {
  /** What the target is for. */
  readonly scope: VisitTargetScope;
  /** The visitor's reference or the code of the community; nothing for the campaign. */
  readonly of?: string | undefined;
  /** Households met of those aimed at. */
  readonly reach: CountedRate;
  /** How many are missing. */
  readonly missing: number;
}

/**
 * Gives how far the targets of a campaign are reached: in all, by each visitor, in each community.
 *
 * @remarks Only visits of the campaign count, each household once for each of those whom a target is for. Visitors and
 * communities are those that the visits name: who has not visited anybody yet is in no list here. A progress, not an award,
 * and no ranking: the order is that of the references.
 *
 * @param campaign - the campaign
 * @param visits - visits, of this campaign and any others
 * @returns the progress; nothing where the campaign has no targets
 *
 * @example
 * import { visitProgressOf, type VisitCampaign } from "linli/projects";
 *
 * const campaign: VisitCampaign = { id: "c-1", name: "云栖社区走访", targets: [{ scope: "campaign", households: 100 }] };
 * visitProgressOf(campaign, []);
 * // => [{ scope: "campaign", reach: { numerator: 0, denominator: 100, share: 0 }, missing: 100 }]
 */
export function visitProgressOf(campaign: VisitCampaign, visits: readonly Visit[]): readonly VisitProgress[] {
  const met = visits.filter((visit) => visit.campaign === campaign.id && visit.outcome === "met");
  return (campaign.targets ?? []).flatMap(({ scope, households }) => {
    const groups = new Map<string, Set<string>>(scope === "campaign" ? [["", new Set<string>()]] : []);
    for (const visit of met) {
      const key = keyIn(scope, visit);
      if (key === undefined) continue;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, new Set([visit.household]));
      else group.add(visit.household);
    }
    return [...groups.entries()]
      .sort(([a], [b]) => compareTexts(a, b))
      .map(([key, { size }]) => ({
        scope,
        ...(scope !== "campaign" && { of: key }),
        reach: countedRate(size, households),
        missing: Math.max(0, households - size),
      }));
  });
}

function keyIn(scope: VisitTargetScope, visit: Visit): string | undefined {
  if (scope === "campaign") return "";
  return scope === "visitor" ? visit.visitor : codeAt(visit, "community") || undefined;
}
