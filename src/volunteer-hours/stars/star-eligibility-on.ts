import {
  assertDay,
  compareCivilDates,
  periodContains,
  ruleSetKey,
  warningOf,
  type CivilDate,
  type Finding,
  type RuleSet,
} from "../../core/index.ts";
import { rulePlaceOf } from "../../organizations/index.ts";
import { starConditions } from "./conditions.ts";
import type { StarEligibilityOnDate, StarLevel, StarOnDate, StarScheme, StarSummary } from "./model.ts";
import { remarksOnRounds } from "./rounds.ts";
import { starRank } from "./rules.ts";

/**
 * Says which stars a volunteer is eligible for on a date by a scheme, and exactly what is missing for the next.
 *
 * @remarks By the hours recorded, and never an award: stars are granted upon an application, by the organiser or by
 * selection. The scheme of 2012 asks for 100, 300, 600, 1000 and 1500 recorded hours, applied for one after another
 * (志愿服务记录办法, 民函〔2012〕340号); it is not expressly repealed, and places apply the same numbers with conditions of
 * their own. A star is reached with exactly its minutes. A star counts as reached only where all below it are, and what is
 * not given leaves a star `"unknown"` unless another condition is certainly short. All conditions are asked, so that
 * everything missing is said at once. On a day outside the validity of the scheme, or after the last round that is known,
 * the state is `"unknown"`, and `starByNumbers` keeps what the numbers would give.
 *
 * @param summary - what is known of the volunteer's service up to the date
 * @param scheme - a scheme of `starSchemes`, or one of the application's own
 * @param date - the day asked about, `YYYY-MM-DD`
 * @returns the stars; what is missing are `star.minutes-short`, `.community-minutes-short`, `.activities-short`,
 * `.active-months-short`, `.active-months-open`, `.registered-short`, `.first-review`, `.not-held`,
 * `.source-not-accepted`, `.fact-unknown`; remarks are `star.not-awarded`, `.one-after-another`, `.held-above`,
 * `.scheme-not-in-force`, `.scheme-doubtful`, `.names-due`, `.counted-until`, `.round-unknown`, `.counted-too-far`; all of them are warnings
 * @throws TypeError where `date` is not known to the day, or a date of the summary is no civil date
 * @throws RangeError where a number of minutes is not whole, or below nothing
 *
 * @example
 * import { formatFinding, ruleSetOf } from "linli/core";
 * import { starEligibilityOn, starSchemes } from "linli/volunteer-hours";
 * import { zhCN } from "linli/messages/zh-CN";
 *
 * const scheme = ruleSetOf("mca-stars@1", starSchemes)!;
 * const { star, next } = starEligibilityOn({ minutes: 298 * 60 + 40 }, scheme, "2025-12-23");
 * star; // => 1
 * next?.missing.map((finding) => formatFinding(finding, zhCN)); // => ["距二星级还差 1 小时 20 分。"]
 */
export function starEligibilityOn(
  summary: StarSummary,
  scheme: RuleSet<StarScheme>,
  date: CivilDate,
): StarEligibilityOnDate {
  assertDay(date);
  assertMinutes(summary);
  const stars = scheme.parameters.levels.map((level) => starOn(level, summary, scheme, date));
  const firstOpen = stars.findIndex(({ state }) => state !== "eligible");
  const reached = firstOpen < 0 ? stars : stars.slice(0, firstOpen);
  const highest = reached[reached.length - 1];
  const next = stars.find(
    (star) => star.state !== "eligible" && isAbove(star, highest) && star.star > (summary.heldStar ?? 0),
  );
  const outside = remarksOnValidity(scheme, date);
  const rounds = remarksOnRounds(scheme, date);
  if (outside.length > 0 || rounds.some(({ code }) => code === "star.round-unknown")) {
    return {
      state: "unknown",
      ...(highest !== undefined && { starByNumbers: highest.star }),
      ...(highest?.medal !== undefined && { medalByNumbers: highest.medal }),
      stars,
      because: [...outside, ...remarksOnSources(summary, scheme, date), ...rounds],
      ruleSet: ruleSetKey(scheme),
    };
  }
  return {
    state: highest !== undefined ? "eligible" : stars[0]?.state === "unknown" ? "unknown" : "none",
    ...(highest !== undefined && { star: highest.star }),
    ...(highest?.medal !== undefined && { medal: highest.medal }),
    ...(next !== undefined && { next }),
    stars,
    because: [...remarksOn(highest, summary, scheme), ...remarksOnSources(summary, scheme, date), ...rounds],
    ruleSet: ruleSetKey(scheme),
  };
}

function assertMinutes({ minutes, minutesOfYear = 0, communityMinutes = 0 }: StarSummary): void {
  if (![minutes, minutesOfYear, communityMinutes].every((n) => Number.isSafeInteger(n) && n >= 0)) {
    throw new RangeError("A whole number of minutes from 0 on was expected.");
  }
}

function isAbove(star: StarOnDate, highest: StarOnDate | undefined): boolean {
  return highest === undefined || starRank(star) > starRank(highest);
}

function starOn(
  level: StarLevel,
  summary: StarSummary,
  ruleSet: RuleSet<StarScheme>,
  on: CivilDate,
): StarOnDate {
  const scheme = ruleSet.parameters;
  const { star, medal, awardedBy } = level;
  const place = { ...rulePlaceOf(ruleSet, scheme.article), star, medal };
  const verdicts = starConditions.map((condition) => condition({ summary, scheme, level, on, place }));
  const isShort = verdicts.some(({ reached }) => reached === false);
  const isOpen = verdicts.some(({ reached }) => reached === "unknown");
  return {
    star,
    ...(medal !== undefined && { medal }),
    state: isShort ? "short" : isOpen ? "unknown" : "eligible",
    ...(awardedBy !== undefined && { awardedBy }),
    missing: verdicts.flatMap(({ finding }) => (finding === undefined ? [] : [finding])),
  };
}

function remarksOn(
  highest: StarOnDate | undefined,
  summary: StarSummary,
  scheme: RuleSet<StarScheme>,
): readonly Finding[] {
  const { levels, procedure, oneAfterAnother, article } = scheme.parameters;
  const rule = rulePlaceOf(scheme, article);
  const found: Finding[] = [];
  if (highest !== undefined) {
    const { star, medal } = highest;
    const level = levels.find((other) => other.star === star && other.medal === medal);
    found.push(
      warningOf("star.not-awarded", { ...rule, star, medal, procedure: level?.procedure ?? procedure }),
    );
  }
  const held = summary.heldStar;
  if (held !== undefined && held !== 0 && held > (highest?.star ?? 0)) {
    found.push(warningOf("star.held-above", { ...rule, star: held, medal: undefined }));
  }
  if (oneAfterAnother === true && held !== undefined && highest !== undefined && highest.star > held + 1) {
    const following = levels.find(({ star }) => star > held);
    if (following !== undefined)
      found.push(warningOf("star.one-after-another", { ...rule, star: following.star, medal: undefined }));
  }
  return found;
}

/** Outside of its validity a scheme says nothing. */
function remarksOnValidity(scheme: RuleSet<StarScheme>, date: CivilDate): readonly Finding[] {
  const { validFrom: from, validUntil: until } = scheme;
  if (periodContains({ from, until }, date) !== false) return [];
  const rule = rulePlaceOf(scheme, scheme.parameters.article);
  return [warningOf("star.scheme-not-in-force", { ...rule, from, until })];
}

/** What is doubtful about the scheme and the hours. */
function remarksOnSources(
  summary: StarSummary,
  scheme: RuleSet<StarScheme>,
  date: CivilDate,
): readonly Finding[] {
  const rule = rulePlaceOf(scheme, scheme.parameters.article);
  const found: Finding[] = [];
  if (scheme.confidence === "memory" || scheme.confidence === "uncertain") {
    found.push(warningOf("star.scheme-doubtful", rule));
  }
  if (summary.until !== undefined && compareCivilDates(summary.until, date) === 1) {
    found.push(warningOf("star.counted-too-far", { ...rule, until: summary.until }));
  }
  return found;
}
