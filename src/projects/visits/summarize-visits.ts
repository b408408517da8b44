import { compareTexts } from "./history-rules.ts";
import type { Need, Visit, VisitMode } from "./model.ts";

/**
 * What visits came to: a partial result that can be merged, stored and sent.
 *
 * @remarks Households are a set of keys and needs a set of references, because a household that two communities visited must
 * count once: numbers alone could not be merged. What is published is `visitFiguresOf`, which has numbers only; a summary
 * that leaves the house has its keys hashed (`keyOf`), by the same key of the hash in every part.
 */
export interface VisitSummary {
  /** What it is. */
  readonly format: "linli-visits";
  /** The version of this shape. */
  readonly version: 1;
  /** Which ways of meeting a household count, sorted. */
  readonly modes: readonly VisitMode[];
  /** The visits by their references, met or not. */
  readonly visits: readonly string[];
  /** The households that were met. */
  readonly visited: readonly string[];
  /** Those of them of which what is to be known is on record. */
  readonly profiled: readonly string[];
  /** Those of them for which something was done. */
  readonly warmed: readonly string[];
  /** The needs. */
  readonly needs: readonly string[];
  /** Those of them that were resolved. */
  readonly resolved: readonly string[];
  /** Those of them that were followed up. */
  readonly followedUp: readonly string[];
  /** Those of them whose follow-up was positive. */
  readonly satisfied: readonly string[];
}

/** What counts, and under which key. */
export interface VisitSummaryOptions {
  /** Which ways of meeting a household count; all three by default. */
  readonly modes?: readonly VisitMode[] | undefined;
  /** Makes the key that the summary keeps, such as a keyed hash; the key itself by default. */
  readonly keyOf?: ((household: string) => string) | undefined;
}

const allModes: readonly VisitMode[] = ["home", "online", "phone"];

/**
 * Gathers what visits and needs came to, each household and each need once.
 *
 * @remarks A household is visited where somebody was met (`outcome` `met`). It is known where one visit has its profile
 * complete, and warmed where one has a care action. What has a code of one's own as its outcome counts as not met. The
 * "Four Hundred" of Ningbo (2024-07-09): homes visited, homes known, worries solved, hearts warmed.
 *
 * @param visits - the visits
 * @param needs - the needs
 * @param options - which ways of meeting count, and how keys are kept
 * @returns the summary, to be merged with others
 *
 * @see {@link mergeVisitSummaries}, {@link visitFiguresOf}
 *
 * @example
 * import { summarizeVisits, type Visit } from "linli/projects";
 *
 * const visit: Visit = {
 *   id: "v-1",
 *   household: "hh-1",
 *   visitorRole: "grid-member",
 *   on: "2026-07-09",
 *   mode: "home",
 *   outcome: "met",
 * };
 * summarizeVisits([visit, { ...visit, id: "v-2", on: "2026-07-16" }], []).visited; // => ["hh-1"]
 */
export function summarizeVisits(
  visits: readonly Visit[],
  needs: readonly Need[],
  options: VisitSummaryOptions = {},
): VisitSummary {
  const { modes = allModes, keyOf = (household: string): string => household } = options;
  const counted = visits.filter(({ mode }) => modes.includes(mode));
  const met = counted.filter(({ outcome }) => outcome === "met");
  const households = (found: readonly Visit[]): readonly string[] =>
    setOf(found.map(({ household }) => keyOf(household)));
  const references = (found: readonly Need[]): readonly string[] => setOf(found.map(({ id }) => id));
  return {
    format: "linli-visits",
    version: 1,
    modes: setOf(modes) as readonly VisitMode[],
    visits: setOf(counted.map(({ id }) => id)),
    visited: households(met),
    profiled: households(met.filter(({ profileComplete }) => profileComplete === true)),
    warmed: households(met.filter(({ careActions = [] }) => careActions.length > 0)),
    needs: references(needs),
    resolved: references(needs.filter((need) => has(need, "resolve"))),
    followedUp: references(needs.filter((need) => has(need, "follow-up"))),
    satisfied: references(needs.filter((need) => has(need, "follow-up", "satisfied"))),
  };
}

function has({ events = [] }: Need, event: string, feedback?: string): boolean {
  return events.some((one) => one.event === event && (feedback === undefined || one.feedback === feedback));
}

function setOf(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort(compareTexts);
}

/**
 * Puts the summaries of several parts together, such as those of the communities of a district.
 *
 * @remarks Neither the order of the parts nor which of them come together first makes a difference, and a part that comes
 * twice counts once.
 *
 * @param summaries - at least one, all of the same ways of meeting
 * @returns the summary of the whole
 * @throws TypeError for no summary, for what is none or is of another version, and where other ways of meeting count
 *
 * @example
 * import { mergeVisitSummaries, summarizeVisits } from "linli/projects";
 *
 * const part = summarizeVisits([], [{ id: "n-1", category: "safety", reportedBy: "courier", raisedOn: "2026-07-09" }]);
 * mergeVisitSummaries([part, part]).needs; // => ["n-1"]
 */
export function mergeVisitSummaries(summaries: readonly VisitSummary[]): VisitSummary {
  const [first] = summaries;
  if (first === undefined) throw new TypeError("mergeVisitSummaries: at least one summary is needed.");
  for (const { format, version, modes } of summaries) {
    if (format !== "linli-visits" || version !== 1) {
      throw new TypeError("mergeVisitSummaries: this is no summary of version 1.");
    }
    if (modes.join() !== first.modes.join()) {
      throw new TypeError("mergeVisitSummaries: the summaries count different ways of meeting a household.");
    }
  }
  const union = (setIn: (summary: VisitSummary) => readonly string[]): readonly string[] =>
    setOf(summaries.flatMap(setIn));
  return {
    format: first.format,
    version: first.version,
    modes: first.modes,
    visits: union(({ visits }) => visits),
    visited: union(({ visited }) => visited),
    profiled: union(({ profiled }) => profiled),
    warmed: union(({ warmed }) => warmed),
    needs: union(({ needs }) => needs),
    resolved: union(({ resolved }) => resolved),
    followedUp: union(({ followedUp }) => followedUp),
    satisfied: union(({ satisfied }) => satisfied),
  };
}
