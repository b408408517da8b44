import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "./generated-page.ts";

/** How far a row of the mission is held; nothing is called done in part. */
export type MissionStatus =
  | {
      readonly state: "done";
      /** What holds it, as `linli/core: parseQuantity`. */
      readonly exports: readonly string[];
      /** The test files that show it, each naming the row's id. */
      readonly tests: readonly string[];
      readonly note?: string;
    }
  | {
      readonly state: "open";
      /** The subpath that will hold it. */
      readonly planned: string;
      /** What already exists of it. */
      readonly note?: string;
    }
  | { readonly state: "left-out"; readonly reason: string };

/** One system, number or entity of a source article. */
export interface MissionRow {
  /** The article and the row's number in it, as `000#21`. */
  readonly id: string;
  /** What the article says. */
  readonly wording: string;
  /** What the library must offer, so that an app could run it. */
  readonly offer: string;
  /** The entities concerned, or `-`. */
  readonly model: string;
  /** P0: pointless without it; P1: that article's programme cannot run without it; P2: completes the picture. */
  readonly priority: "P0" | "P1" | "P2" | "-";
  readonly status: MissionStatus;
}

/** One of the articles that the mission was read from. */
export interface MissionArticle {
  readonly id: string;
  readonly title: string;
  readonly place: string;
  readonly date: string;
}

/** The mission: articles, the smallest model that serves them, what they share, and every row. */
export interface Mission {
  readonly articles: readonly MissionArticle[];
  readonly kernel: readonly { readonly entity: string; readonly content: string }[];
  readonly common: readonly string[];
  readonly rows: readonly MissionRow[];
}

/** The rows, relative to the package. */
export const missionFile = "docs/mission/rows.json";

/**
 * Reads the mission's rows.
 *
 * @returns the data of docs/mission/rows.json
 */
export function readMission(): Mission {
  return JSON.parse(readFileSync(join(packageRoot, missionFile), "utf8")) as Mission;
}

/**
 * Finds what is not true, or not complete, in the rows.
 *
 * @remarks Exports are looked up in the built package, as an app would import them, and tests in the work tree.
 *
 * @param mission - the rows
 * @returns one sentence per problem
 */
export async function missionProblems(mission: Mission): Promise<readonly string[]> {
  const problems: string[] = [];
  const seen = new Map<string, number>();
  for (const row of mission.rows) {
    const article = row.id.slice(0, row.id.indexOf("#"));
    const number = (seen.get(article) ?? 0) + 1;
    seen.set(article, number);
    if (row.id !== `${article}#${String(number)}`)
      problems.push(`${row.id}: the rows of an article are numbered from 1`);
    if (!mission.articles.some(({ id }) => id === article)) problems.push(`${row.id}: no article ${article}`);
    if (!["P0", "P1", "P2", "-"].includes(row.priority))
      problems.push(`${row.id}: no priority ${row.priority}`);
    problems.push(...(await statusProblems(row)).map((text) => `${row.id}: ${text}`));
  }
  return problems;
}

async function statusProblems({ id, status }: MissionRow): Promise<readonly string[]> {
  switch (status.state) {
    case "done": {
      if (status.exports.length === 0 || status.tests.length === 0)
        return ["done without an export or a test"];
      const exports = await Promise.all(status.exports.map(exportProblem));
      return [...exports, ...status.tests.map((test) => testProblem(id, test))].filter(
        (text) => text !== undefined,
      );
    }
    case "open":
      return /^linli\/[a-z]+(?:-[a-z]+)*$/.test(status.planned)
        ? []
        : ["open without the subpath that will hold it"];
    case "left-out":
      return status.reason.trim() === "" ? ["left out without a reason"] : [];
    default:
      return ["the state is none of done, open, left-out"];
  }
}

async function exportProblem(text: string): Promise<string | undefined> {
  const [subpath, name] = text.split(": ");
  if (subpath === undefined || name === undefined)
    return `an export is written "linli/core: name", not "${text}"`;
  if (!existsSync(join(packageRoot, "dist"))) return "dist is absent: run `npm run build` first";
  try {
    const module = (await import(subpath)) as object;
    return name in module ? undefined : `${subpath} exports no ${name}`;
  } catch {
    return `${subpath} cannot be imported`;
  }
}

function testProblem(id: string, file: string): string | undefined {
  const path = join(packageRoot, file);
  if (!file.startsWith("test/") || !existsSync(path)) return `there is no test ${file}`;
  return readFileSync(path, "utf8").includes(id) ? undefined : `${file} does not name the row`;
}
