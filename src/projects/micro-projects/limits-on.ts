import {
  assertCivilDate,
  ruleSetKey,
  ruleSetsOn,
  warningOf,
  type CivilDate,
  type FindingOf,
  type RuleSet,
  type RuleSetKey,
} from "../../core/index.ts";
import { comparableName, type PlaceReference } from "../../organizations/index.ts";
import { microProjectLimits, type MicroProjectLimits } from "../data/micro-project-limits.ts";
import type { MicroProjectSetFindings } from "./findings.ts";

/** What a place gives for micro-projects on a date. */
export interface MicroProjectLimitsOnDate {
  /** `"unknown"` outside what the rule sets cover. */
  readonly state: "known" | "unknown";
  /** The limits, where they are known. */
  readonly limits: MicroProjectLimits | undefined;
  /** The rule set that they are of. */
  readonly ruleSet: RuleSetKey | undefined;
  /** Why they are not known. */
  readonly because: readonly FindingOf<
    Pick<MicroProjectSetFindings, "micro-project.limits-unknown" | "micro-project.limits-of-a-part">
  >[];
}

/**
 * Gives what a place gives for micro-projects on a date, in principle.
 *
 * @remarks A place is told by the code of its division or of its community. Limits of one street are given where the name of
 * the place says that it lies in it; otherwise they are `"unknown"`, because the street may be another one.
 *
 * @param place - the place
 * @param date - a civil date of any precision
 * @param ruleSets - the limits to look among, those that the library knows by default
 * @returns the limits; reasons `micro-project.limits-unknown`, `micro-project.limits-of-a-part`
 * @throws TypeError where a date is no civil date
 *
 * @example
 * import { microProjectLimitsOn } from "linli/projects";
 *
 * microProjectLimitsOn({ divisionCode: "440304" }, "2016").limits?.perItemFen?.services; // => 20000000
 * microProjectLimitsOn({ divisionCode: "440304" }, "2026").state; // => "unknown"
 * microProjectLimitsOn({ divisionCode: "440303", name: "某社区" }, "2020").state; // => "unknown"
 */
export function microProjectLimitsOn(
  place: PlaceReference,
  date: CivilDate,
  ruleSets: readonly RuleSet<MicroProjectLimits>[] = microProjectLimits,
): MicroProjectLimitsOnDate {
  assertCivilDate(date);
  // The community is the smaller place: beside its code the code of a city says less.
  const area = place.communityCode?.slice(0, 6) ?? place.divisionCode;
  const here = area === undefined ? [] : ruleSetsOn(area, date, ruleSets);
  const name = comparableName(place.name ?? "");
  const own = here.find(
    ({ parameters: { street } }) => street === undefined || name.includes(comparableName(street)),
  );
  if (own !== undefined)
    return { state: "known", limits: own.parameters, ruleSet: ruleSetKey(own), because: [] };
  const street = here[0]?.parameters.street;
  const because =
    street === undefined
      ? [warningOf("micro-project.limits-unknown", {})]
      : [warningOf("micro-project.limits-of-a-part", { street })];
  return { state: "unknown", limits: undefined, ruleSet: undefined, because };
}
