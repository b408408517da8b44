// Writes docs/reference/mission.md from docs/mission/rows.json, after checking that the rows are true.
import { cell, formattedPage, isMain, writeOrCheck } from "./generated-page.ts";
import { missionFile, missionProblems, readMission, type Mission, type MissionRow } from "./mission.ts";

/** The page, relative to the package. */
export const missionPageFile = "docs/reference/mission.md";
const command = "node scripts/build-mission.ts";
const states = ["done", "open", "left-out"] as const;
const priorities = ["P0", "P1", "P2", "-"] as const;

/**
 * Makes the page of the mission.
 *
 * @param mission - the rows
 * @returns the page as it is committed
 */
export async function missionPage(mission: Mission): Promise<string> {
  return formattedPage(
    missionPageFile,
    [
      "---\ntitle: Mission\ngroup: Reference\n---",
      `<!-- Written by \`${command}\` from ${missionFile}; do not edit. -->`,
      "# Mission",
      `What the library is for, read from ${String(mission.articles.length)} published articles about social organizations and ` +
        "community governance: every system, number and entity in them, and what a library must offer so that an app could run it. " +
        "P0: the library is pointless without it. P1: that article's programme cannot run without it. P2: completes the picture. " +
        "Names in italics are entities of the smallest model below. A row is done when all of it holds and a test shows it; what exists of an open row is noted.",
      "## Counts",
      countTable(mission.rows),
      ...mission.articles.flatMap((article) => [
        `## ${article.id} ${cell(article.title)}`,
        `${cell(article.place)}, ${cell(article.date)}.`,
        rowTable(mission.rows.filter((row) => row.id.startsWith(`${article.id}#`))),
      ]),
      "## The smallest model",
      "Names used in italics above. Everything is plain JSON. The names say what is needed, not what exports are called.",
      table(
        ["Entity", "Content"],
        mission.kernel.map(({ entity, content }) => [cell(entity), cell(content)]),
      ),
      "## What the articles have in common",
      mission.common.map((text) => `- ${cell(text)}`).join("\n"),
    ].join("\n\n"),
  );
}

function countTable(rows: readonly MissionRow[]): string {
  const count = (state: string, priority?: string): string =>
    String(
      rows.filter((row) => row.status.state === state && (priority ?? row.priority) === row.priority).length,
    );
  return table(
    ["State", ...priorities, "All"],
    states.map((state) => [state, ...priorities.map((priority) => count(state, priority)), count(state)]),
  );
}

function rowTable(rows: readonly MissionRow[]): string {
  return table(
    ["#", "In the article", "The library offers", "State"],
    rows.map((row) => [`${row.id} ${row.priority}`, cell(row.wording), offerCell(row), statusCell(row)]),
  );
}

function offerCell({ model, offer }: MissionRow): string {
  return model === "-" ? cell(offer) : `_${cell(model)}_: ${cell(offer)}`;
}

function statusCell({ status }: MissionRow): string {
  if (status.state === "left-out") return `left out: ${cell(status.reason)}`;
  const where =
    status.state === "open"
      ? `open, planned in \`${status.planned}\``
      : `**done**: ${[...status.exports, ...status.tests].map((name) => `\`${name}\``).join(", ")}`;
  return status.note === undefined ? where : `${where}. ${cell(status.note)}`;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, heads.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

if (isMain(import.meta.url)) {
  const mission = readMission();
  const problems = await missionProblems(mission);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  else writeOrCheck(missionPageFile, await missionPage(mission), command);
}
