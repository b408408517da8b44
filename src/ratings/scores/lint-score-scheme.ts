import { findingBelow, warningOf, type Finding } from "../../core/index.ts";
import type { PublishedBand, ScoreScheme } from "./model.ts";
import { highestScore } from "./rules.ts";

/** A printed band with both ends, and its place in the list. */
interface Band {
  readonly level: string;
  readonly from: number;
  readonly until: number;
  readonly index: number;
}

/**
 * Compares the printed bands of a score scheme with each other and with its bounds.
 *
 * @remarks Bands are printed in whole points, but nothing says that scores are whole: 90.5 is in no band of a document
 * that prints 81-90 and 91-100. A band without an end reaches to that of the scale. The bounds decide in all cases.
 *
 * @param scheme - a scheme that `isScoreScheme` accepts
 * @returns the warnings `score-scheme.bands-overlap`, `score-scheme.bands-gap`, at the lower of the two bands, and
 * `score-scheme.band-differs`
 *
 * @example
 * import { lintScoreScheme } from "linli/ratings";
 *
 * const scheme = {
 *   scale: 1000,
 *   bounds: [{ level: "5A", from: 950 }, { level: "4A", from: 901 }],
 *   below: "unknown",
 *   published: [{ level: "5A", from: 950 }, { level: "4A", from: 901, until: 950 }],
 * } as const;
 * lintScoreScheme(scheme).map((finding) => finding.code); // => ["score-scheme.bands-overlap"]
 */
export function lintScoreScheme(scheme: ScoreScheme): readonly Finding[] {
  const bands = bandsOf(scheme).sort((a, b) => b.from - a.from || b.until - a.until);
  const findings: Finding[] = [];
  bands.forEach((lower, index) => {
    const higher = bands[index - 1];
    if (higher !== undefined) findings.push(...betweenBands(higher, lower));
    findings.push(...differs(lower, scheme));
  });
  return findings;
}

/**
 * Gives the printed bands of a scheme with both ends.
 *
 * @param scheme - the scheme
 * @returns the bands, in the order of the document
 */
export function bandsOf(scheme: ScoreScheme): Band[] {
  const { published = [] } = scheme;
  return published.map(({ level, from, until }: PublishedBand, index) => ({
    level: level ?? "none",
    from: from ?? 0,
    until: until ?? highestScore(scheme),
    index,
  }));
}

function betweenBands(higher: Band, lower: Band): readonly Finding[] {
  const levels = [higher.level, lower.level];
  if (lower.until >= higher.from) {
    const shared = { levels, from: higher.from, until: Math.min(lower.until, higher.until) };
    return [below(warningOf("score-scheme.bands-overlap", shared), lower)];
  }
  return [
    below(warningOf("score-scheme.bands-gap", { levels, above: lower.until, below: higher.from }), lower),
  ];
}

/** A band that begins elsewhere than its bound: one of the two is mistyped. */
function differs(band: Band, { bounds, published }: ScoreScheme): readonly Finding[] {
  const bound = bounds.find(({ level }) => level === band.level);
  const printed = published?.[band.index]?.from;
  if (bound === undefined || printed === undefined || printed === bound.from) return [];
  return [below(warningOf("score-scheme.band-differs", { level: band.level, bound: bound.from }), band)];
}

function below<F extends Finding<string, unknown>>(finding: F, { index }: Band): F {
  return findingBelow(finding, "published", index);
}
