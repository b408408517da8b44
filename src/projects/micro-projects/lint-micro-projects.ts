import { warningOf, errorOf, type FindingOf, type FindingPath, type RuleSet } from "../../core/index.ts";
import { bodyGroupsOf } from "../../organizations/index.ts";
import { microProjectLimits, type MicroProjectLimits } from "../data/micro-project-limits.ts";
import { communityKeyOf, isOneCommunity } from "./community-key.ts";
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

/** One finding of micro-projects beside each other and beside the limits of places. */
export type MicroProjectFinding = FindingOf<MicroProjectFamilyFindings>;

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
 * for; those that were rejected, withdrawn or cancelled do not count, nor do those that something excludes. Items of one kind, of
 * one contractor, in one community and year that are together above the limit of one item, each of them within it, may be one
 * item that was split. Of sums are left out records of a reference that was there before, and those whose place names a division
 * only, because it may be any community of it.
 *
 * @param projects - the micro-projects
 * @param options - limits and rules of votes
 * @returns `micro-project.over-limit`, `.community-over-limit`, `.split-suspected`, `.excluded`, `.decided-without-council`,
 * `.limits-unknown`, `.limits-of-a-part`, `.repeated`, and with rules of votes `council.members-missing`, `.no-quorum`,
 * `.no-majority`, in the order of the first record concerned; positions count from 1
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
): readonly MicroProjectFinding[] {
  const known = new Map<string, MicroProjectLimitsOnDate>();
  const items = projects.map((project, index): Item => {
    const key = `${communityKeyOf(project.place)} ${String(project.place.name)} ${String(project.year)}`;
    const own = known.get(key) ?? microProjectLimitsOn(project.place, String(project.year), limits);
    known.set(key, own);
    return { project, index, amount: project.decidedFen ?? project.requestedFen, known: own };
  });
  const open = items.filter(({ project }) => stands(project));
  const standing = open.filter(({ project }) => project.exclusion === undefined);
  const summed = firstOfEach(standing).filter(({ project }) => isOneCommunity(project.place));
  return [
    ...repeated(items),
    ...open.flatMap(exclusionFindings),
    ...standing.flatMap(limitFindings),
    ...communitySums(summed),
    ...splits(summed),
    ...votes(items, council),
  ].sort((a, b) => firstOf(a) - firstOf(b));
}

function firstOf({ path: [index] }: MicroProjectFinding): number {
  return typeof index === "number" ? index : 0;
}

function stands({ events }: MicroProject): boolean {
  return !events.some(({ event }) => event === "reject" || event === "withdraw" || event === "cancel");
}

function at(finding: Omit<MicroProjectFinding, "path">, path: FindingPath): MicroProjectFinding {
  return { ...finding, path } as MicroProjectFinding;
}

function repeated(items: readonly Item[]): readonly MicroProjectFinding[] {
  return groupsOf(items, ({ project }) => project.id)
    .filter((group) => group.length > 1)
    .map((group) =>
      at(errorOf("micro-project.repeated", { positions: positionsOf(group) }), [group[0]?.index ?? 0, "id"]),
    );
}

/** A row that is there twice asks for its money once. */
function firstOfEach(items: readonly Item[]): readonly Item[] {
  return groupsOf(items, ({ project }) => project.id).flatMap(([first]) => first ?? []);
}

function exclusionFindings({ project: { exclusion }, index }: Item): readonly MicroProjectFinding[] {
  return exclusion === undefined
    ? []
    : [at(warningOf("micro-project.excluded", { exclusion }), [index, "exclusion"])];
}

function limitFindings({ project, index, amount, known }: Item): readonly MicroProjectFinding[] {
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

function communitySums(items: readonly Item[]): readonly MicroProjectFinding[] {
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

function splits(items: readonly Item[]): readonly MicroProjectFinding[] {
  const contracted = items.filter(({ project }) => project.contractor !== undefined);
  const bodies = new Map<Item | undefined, number>();
  // One contractor may be named by its code here and by its name there; that two of a name are one is only suspected.
  bodyGroupsOf(contracted.map(({ project }) => project.contractor ?? {})).forEach(({ positions }, body) => {
    for (const position of positions) bodies.set(contracted[position], body);
  });
  const key = (item: Item): string => {
    const { place, year, kind } = item.project;
    return `${communityKeyOf(place)} ${String(year)} ${kind} ${String(bodies.get(item))}`;
  };
  return groupsOf(contracted, key).flatMap((all) => {
    const limitFen = all[0]?.known.limits?.perItemFen?.[all[0].project.kind];
    // What is above the limit by itself is said of it, and hides none of the others.
    const group = all.filter(({ amount }) => limitFen !== undefined && amount <= limitFen);
    const [first] = group;
    const ruleSet = first?.known.ruleSet;
    if (first === undefined || limitFen === undefined || ruleSet === undefined || group.length < 2) return [];
    const sumFen = sumOf(group);
    if (sumFen <= limitFen) return [];
    const amounts = { sumYuan: sumFen / 100, limitYuan: limitFen / 100 };
    const params = { positions: positionsOf(group), ...amounts, ruleSet };
    return [at(warningOf("micro-project.split-suspected", params), [first.index, "contractor"])];
  });
}

function votes(items: readonly Item[], council: CouncilRules | undefined): readonly MicroProjectFinding[] {
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
