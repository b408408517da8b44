import {
  assertCivilDate,
  errorOf,
  findingBelow,
  periodContains,
  type CivilDate,
  type FindingOf,
} from "../../core/index.ts";
import { repeatedIds } from "../repeated.ts";
import type { TalentFindings } from "./findings.ts";
import type { Talent } from "./model.ts";

/**
 * Lists the talents who are appointed on a day, for certain.
 *
 * @remarks A side of a period that is left out is open. Those of whom the dates do not decide are not listed;
 * `summarizeTalents` counts them apart.
 *
 * @param talents - talents
 * @param on - the day, a civil date of any precision
 * @returns the talents by reference, in their order
 * @throws TypeError where `on` is no civil date
 *
 * @example
 * import { talentsOn, type Talent } from "linli/programmes";
 *
 * const expert: Talent = { id: "t-1", kind: "expert", period: { from: "2022-03" } };
 * talentsOn([expert], "2022-09-22").length; // => 1
 * talentsOn([expert], "2022-03-15").length; // => 0
 */
export function talentsOn(talents: readonly Talent[], on: CivilDate): readonly Talent[] {
  assertCivilDate(on);
  return talents.filter(({ period }) => periodContains(period ?? {}, on) === true);
}

/**
 * Finds talents who stand in a list twice.
 *
 * @param talents - talents, each valid by itself
 * @returns `talent.repeated` at the index of the later one
 *
 * @example
 * import { lintTalents, type Talent } from "linli/programmes";
 *
 * const expert: Talent = { id: "t-1", kind: "expert" };
 * lintTalents([expert, expert])[0]?.params; // => { positions: [1, 2] }
 */
export function lintTalents(talents: readonly Talent[]): readonly FindingOf<TalentFindings>[] {
  return repeatedIds(talents).map(({ index, positions }) =>
    findingBelow(errorOf("talent.repeated", { positions }), index, "id"),
  );
}
