import {
  assertCivilDate,
  dayBoundsOf,
  periodContains,
  type CivilDate,
  type Period,
} from "../../core/index.ts";

/**
 * Finds the version that holds on a date; one without an end holds until the next one begins.
 *
 * @param versions - the versions, the earliest first
 * @param date - a civil date
 * @returns the index of the version; `"none"` where certainly none holds, `"unknown"` where dates do not decide
 * @throws TypeError where `date` is no civil date
 */
export function versionIndexOn(versions: readonly Period[], date: CivilDate): number | "none" | "unknown" {
  assertCivilDate(date);
  const answers = versions.map((version, index) => {
    const next = versions[index + 1]?.from;
    const begun = periodContains({ from: version.from, until: version.until }, date);
    if (next === undefined || begun === false) return begun;
    const replaced = periodContains({ from: next }, date);
    return replaced === true ? false : replaced === "unknown" ? "unknown" : begun;
  });
  const index = answers.indexOf(true);
  if (index !== -1) return index;
  return answers.includes("unknown") ? "unknown" : "none";
}

/**
 * Says whether a date lies before every version.
 *
 * @param versions - the versions, the earliest first
 * @param date - a civil date
 * @returns `true` where the first version certainly begins later
 */
export function isBeforeAll(versions: readonly Period[], date: CivilDate): boolean {
  const from = versions[0]?.from;
  return from !== undefined && dayBoundsOf(date).last < dayBoundsOf(from).first;
}
