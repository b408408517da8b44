import type { PlaceReference } from "../../organizations/index.ts";
import { communityKeyOf, isOneCommunity } from "./community-key.ts";
import type { MicroProject } from "./model.ts";

/** What was decided and spent in one community and year, in fen. */
export interface CommunityYear {
  /** By what the community is told apart. */
  readonly community: string;
  /** The budget year. */
  readonly year: number;
  /** How many micro-projects there are. */
  readonly count: number;
  /** Of them: rejected, withdrawn or cancelled. */
  readonly ended: number;
  /** Of them: nothing is decided yet. */
  readonly undecided: number;
  /** What was decided for those that stand. */
  readonly decidedFen: number;
  /** What was spent, where it is recorded, also on those that ended. */
  readonly spentFen: number;
  /** What they take of a budget: of one that stands what was decided, or spent if that is more; of one that ended what was spent. */
  readonly takenFen: number;
}

/** Counts of micro-projects, as JSON: versioned, and mergeable with those of others. */
export interface MicroProjectSummary {
  /** What this is. */
  readonly format: "linli-micro-projects";
  /** The version of this form. */
  readonly version: 1;
  /** Communities and years, in the order of their keys. */
  readonly communities: readonly CommunityYear[];
}

/** What is left of a budget. */
export interface MicroProjectBalance {
  /** Whether the budget is enough; `"unknown"` where the place does not tell the community. */
  readonly state: "within" | "over" | "unknown";
  /** The budget without what is taken of it, below 0 where it is over; `null` where the community is not told. */
  readonly remainingFen: number | null;
  /** What is taken of it and is not recorded as spent; `null` where the community is not told. */
  readonly unspentFen: number | null;
}

/**
 * Adds up micro-projects by community and year.
 *
 * @remarks What was rejected, withdrawn or cancelled takes of a budget only what was spent on it before. Of one that stands counts
 * what was decided, or what was spent where that is more; nothing comes back to the budget by itself.
 *
 * @param projects - the micro-projects, each once
 * @returns the summary
 * @throws RangeError where a sum is too large to be exact
 *
 * @see {@link mergeMicroProjectSummaries}, {@link microProjectBalanceOf}
 *
 * @example
 * import { summarizeMicroProjects, type MicroProject } from "linli/projects";
 *
 * const project: MicroProject = {
 *   id: "p-1",
 *   name: "楼道照明",
 *   kind: "works",
 *   place: { communityCode: "440304001001" },
 *   year: 2020,
 *   requestedFen: 5000000,
 *   decidedFen: 4000000,
 *   events: [],
 * };
 * summarizeMicroProjects([project]).communities[0]?.decidedFen; // => 4000000
 */
export function summarizeMicroProjects(projects: readonly MicroProject[]): MicroProjectSummary {
  return merged(projects.map(lineOf));
}

/**
 * Puts summaries of different micro-projects together, in any order.
 *
 * @param summaries - the summaries
 * @returns one summary, equal to that of all micro-projects at once
 * @throws TypeError for what is no summary, or is of another version
 * @throws RangeError where a sum is too large to be exact
 *
 * @example
 * import { mergeMicroProjectSummaries, summarizeMicroProjects } from "linli/projects";
 *
 * const none = summarizeMicroProjects([]);
 * mergeMicroProjectSummaries([none, none]); // => { format: "linli-micro-projects", version: 1, communities: [] }
 */
export function mergeMicroProjectSummaries(summaries: readonly MicroProjectSummary[]): MicroProjectSummary {
  for (const { format, version } of summaries as readonly { format: unknown; version: unknown }[]) {
    if (format !== "linli-micro-projects" || version !== 1)
      throw new TypeError("mergeMicroProjectSummaries: this is no summary of version 1.");
  }
  return merged(summaries.flatMap(({ communities }) => communities));
}

/**
 * Gives what is left of the budget of a community and year, by the data recorded.
 *
 * @remarks A place that names a division only may be any community of it: its balance is `"unknown"`.
 *
 * @param summary - the summary
 * @param of - the community and the year
 * @param budgetFen - the budget in fen
 * @returns the balance; a community that the summary has not has decided nothing
 * @throws RangeError where the budget is no whole number of fen from 0 on
 *
 * @example
 * import { microProjectBalanceOf, summarizeMicroProjects } from "linli/projects";
 *
 * const place = { communityCode: "440304001001" };
 * microProjectBalanceOf(summarizeMicroProjects([]), { place, year: 2020 }, 200000000).remainingFen; // => 200000000
 */
export function microProjectBalanceOf(
  summary: MicroProjectSummary,
  of: { readonly place: PlaceReference; readonly year: number },
  budgetFen: number,
): MicroProjectBalance {
  if (!Number.isSafeInteger(budgetFen) || budgetFen < 0)
    throw new RangeError("A budget of whole fen from 0 on was expected.");
  if (!isOneCommunity(of.place)) return { state: "unknown", remainingFen: null, unspentFen: null };
  const key = communityKeyOf(of.place);
  const line = summary.communities.find(({ community, year }) => community === key && year === of.year);
  const { takenFen, spentFen } = line ?? { takenFen: 0, spentFen: 0 };
  const remainingFen = budgetFen - takenFen;
  return { state: remainingFen < 0 ? "over" : "within", remainingFen, unspentFen: takenFen - spentFen };
}

function lineOf({ place, year, events, decidedFen, spentFen = 0 }: MicroProject): CommunityYear {
  const ended = events.some(({ event }) => event === "reject" || event === "withdraw" || event === "cancel");
  return {
    community: communityKeyOf(place),
    year,
    count: 1,
    ended: ended ? 1 : 0,
    undecided: !ended && decidedFen === undefined ? 1 : 0,
    decidedFen: ended ? 0 : (decidedFen ?? 0),
    spentFen,
    takenFen: ended ? spentFen : Math.max(decidedFen ?? 0, spentFen),
  };
}

function merged(lines: readonly CommunityYear[]): MicroProjectSummary {
  const sums = new Map<string, CommunityYear>();
  for (const line of lines) {
    const key = JSON.stringify([line.community, line.year]);
    const sum = sums.get(key);
    sums.set(key, sum === undefined ? line : addedTo(sum, line));
  }
  const communities = [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
  return { format: "linli-micro-projects", version: 1, communities };
}

function addedTo(a: CommunityYear, b: CommunityYear): CommunityYear {
  return {
    community: a.community,
    year: a.year,
    count: a.count + b.count,
    ended: a.ended + b.ended,
    undecided: a.undecided + b.undecided,
    decidedFen: exactSum(a.decidedFen, b.decidedFen),
    spentFen: exactSum(a.spentFen, b.spentFen),
    takenFen: exactSum(a.takenFen, b.takenFen),
  };
}

/** Beyond whole numbers that are exact a sum would depend on what is added first. */
function exactSum(a: number, b: number): number {
  const sum = a + b;
  if (!Number.isSafeInteger(sum)) throw new RangeError("The sum is too large to be exact in fen.");
  return sum;
}
