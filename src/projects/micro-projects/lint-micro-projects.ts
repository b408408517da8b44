import { warningOf, errorOf, type FindingOf, type FindingPath, type RuleSet } from "../../core/index.ts";
import { bodyKeysOf, comparableName, type BodyReference } from "../../organizations/index.ts";
import { microProjectLimits, type MicroProjectLimits } from "../data/micro-project-limits.ts";
import { communityKeyOf, tellsCommunity } from "./community-key.ts";
import { councilResultOf, type CouncilRules } from "./council-result.ts";
import type { MicroProjectFamilyFindings } from "./findings.ts";
import { microProjectLimitsOn, type MicroProjectLimitsOnDate } from "./limits-on.ts";
import type { MicroProject } from "./model.ts";

/** By what micro-projects are judged. */
export interface LintMicroProjectsOptions {
  /** The limits of places; those that the library knows by default. */
  readonly limits?: readonly RuleSet<MicroProjectLimits>[] | undefined;
  /** What the place asks of a vote; without it votes are not judged. */
  readonly council?: CouncilRules | undefined;
}

type Found = FindingOf<MicroProjectFamilyFindings>;

interface Item {
  readonly project: MicroProject;
  readonly index: number;
  readonly amount: number;
  readonly known: MicroProjectLimitsOnDate;
}

/**
 * Finds what micro-projects beside each other, and beside the limits of their places, do not agree with.
 *
 * @remarks Limits hold "in principle" (原则上) and only warn. An item counts with what was decided, or else with what was asked
 * for; those that were rejected, withdrawn or cancelled do not count. Items of one kind, of one contractor, in one community and
 * year that are together above the limit of one item, each of them within it, may be one item that was split. A place that tells only its
 * division is in no sum of a community.
 *
 * @param projects - the micro-projects
 * @param options - limits and rules of votes
 * @returns `micro-project.over-limit`, `.community-over-limit`, `.split-suspected`, `.decided-without-council`,
 * `.limits-unknown`, `.limits-of-a-part`, `.repeated`, in the order of the first record concerned; positions count from 1
 *
 * @example
 * import { lintMicroProjects, type MicroProject } from "linli/projects";
 *
 * const project: MicroProject = {
 *   id: "p-1",
 *   name: "四点半课堂",
 *   kind: "services",
 *   place: { divisionCode: "440304", name: "云栖社区" },
 *   year: 2016,
 *   requestedFen: 25_000_000,
 *   events: [],
 * };
 * lintMicroProjects([project])[0]?.code; // => "micro-project.over-limit"
 */
export function lintMicroProjects(
  projects: readonly MicroProject[],
  { limits = microProjectLimits, council }: LintMicroProjectsOptions = {},
): readonly Found[] {
  const known = new Map<string, MicroProjectLimitsOnDate>();
  const items = projects.map((project, index): Item => {
    const key = `${communityKeyOf(project.place)} ${String(project.place.name)} ${String(project.year)}`;
    const own = known.get(key) ?? microProjectLimitsOn(project.place, String(project.year), limits);
    known.set(key, own);
    return { project, index, amount: project.decidedFen ?? project.requestedFen, known: own };
  });
  const standing = items.filter(({ project }) => stands(project));
  const placed = standing.filter(({ project }) => tellsCommunity(project.place));
  return [
    ...repeated(items),
    ...standing.flatMap(limitFindings),
    ...communitySums(placed),
    ...splits(placed),
    ...votes(items, council),
  ].sort((a, b) => firstOf(a) - firstOf(b));
}

function firstOf({ path: [index] }: Found): number {
  return typeof index === "number" ? index : 0;
}

function stands({ events }: MicroProject): boolean {
  return !events.some(({ event }) => event === "reject" || event === "withdraw" || event === "cancel");
}

function at(finding: Omit<Found, "path">, path: FindingPath): Found {
  return { ...finding, path } as Found;
}

function repeated(items: readonly Item[]): readonly Found[] {
  return groupsOf(items, ({ project }) => project.id)
    .filter((group) => group.length > 1)
    .map((group) =>
      at(errorOf("micro-project.repeated", { positions: positionsOf(group) }), [group[0]?.index ?? 0, "id"]),
    );
}

function limitFindings({ project, index, amount, known }: Item): readonly Found[] {
  const { limits, ruleSet, because } = known;
  if (limits === undefined || ruleSet === undefined)
    return because.map((finding) => at(finding, [index, "place"]));
  const limitFen = limits.perItemFen?.[project.kind];
  if (limitFen === undefined || amount <= limitFen) return [];
  const field = project.decidedFen === undefined ? "requestedFen" : "decidedFen";
  return [
    at(warningOf("micro-project.over-limit", { kind: project.kind, limitYuan: limitFen / 100, ruleSet }), [
      index,
      field,
    ]),
  ];
}

function communitySums(items: readonly Item[]): readonly Found[] {
  return groupsOf(
    items,
    ({ project: { place, year } }) => `${communityKeyOf(place)} ${String(year)}`,
  ).flatMap((group) => {
    const [first] = group;
    const limitFen = first?.known.limits?.perCommunityYearFen;
    const ruleSet = first?.known.ruleSet;
    const sumFen = sumOf(group);
    if (first === undefined || limitFen === undefined || ruleSet === undefined || sumFen <= limitFen)
      return [];
    const { year } = first.project;
    const amounts = { sumYuan: sumFen / 100, limitYuan: limitFen / 100 };
    const params = { year, ...amounts, positions: positionsOf(group), ruleSet };
    return [at(warningOf("micro-project.community-over-limit", params), [first.index, "year"])];
  });
}

function splits(items: readonly Item[]): readonly Found[] {
  const contracted = items.filter(({ project }) => project.contractor !== undefined);
  const key = ({ project: { place, year, kind, contractor } }: Item): string =>
    `${communityKeyOf(place)} ${String(year)} ${kind} ${contractorKeyOf(contractor)}`;
  return groupsOf(contracted, key).flatMap((group) => {
    const [first] = group;
    const limitFen = first?.known.limits?.perItemFen?.[first.project.kind];
    const ruleSet = first?.known.ruleSet;
    if (first === undefined || limitFen === undefined || ruleSet === undefined || group.length < 2) return [];
    const sumFen = sumOf(group);
    if (sumFen <= limitFen || group.some(({ amount }) => amount > limitFen)) return [];
    const amounts = { sumYuan: sumFen / 100, limitYuan: limitFen / 100 };
    const params = { positions: positionsOf(group), ...amounts, ruleSet };
    return [at(warningOf("micro-project.split-suspected", params), [first.index, "contractor"])];
  });
}

/** A code or a reference, or else the name: that two of a name are one is only suspected. */
function contractorKeyOf(contractor: BodyReference | undefined): string {
  if (contractor === undefined) return "";
  return bodyKeysOf(contractor)[0] ?? comparableName(contractor.name ?? "");
}

function votes(items: readonly Item[], council: CouncilRules | undefined): readonly Found[] {
  if (council === undefined) return [];
  return items.flatMap(({ project: { vote, events }, index }) => {
    if (vote === undefined) return [];
    const result = councilResultOf(vote, council);
    const path = [index, "vote"];
    const decided = result.state === "failed" && events.some(({ event }) => event === "decide");
    return [
      ...result.because.map((finding) => at(finding, path)),
      ...(decided ? [at(warningOf("micro-project.decided-without-council", {}), path)] : []),
    ];
  });
}

function groupsOf(items: readonly Item[], key: (item: Item) => string): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const own = key(item);
    const group = groups.get(own) ?? [];
    group.push(item);
    groups.set(own, group);
  }
  return [...groups.values()];
}

function positionsOf(group: readonly Item[]): readonly number[] {
  return group.map(({ index }) => index + 1);
}

function sumOf(group: readonly Item[]): number {
  return group.reduce((sum, { amount }) => sum + amount, 0);
}
