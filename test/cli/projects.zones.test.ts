import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { tableModels } from "../../src/cli/models.ts";
import { projectsCommand } from "../../src/cli/projects/command.ts";
import { projectKinds } from "../../src/cli/projects/kinds.ts";
import { projectDueLabels, projectStateLabels } from "../../src/cli/projects/words.ts";
import { inside, type InsideRun } from "./inside.ts";

const root = fileURLToPath(new URL("../../docs/examples/data/", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "linli-projects-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const projects = (...args: readonly string[]): Promise<InsideRun> => inside(projectsCommand, args);
const calls = ["open-calls.csv", "--as", "open-call", "--on", "2026-04-16"] as const;
const run = ([name, ...args]: readonly string[]): Promise<InsideRun> =>
  projects(`${root}${name ?? ""}`, ...args);

interface Answer {
  readonly model: string;
  readonly rejected: number;
  readonly records: readonly {
    readonly id: string;
    readonly state: { readonly state: string };
    readonly due: { readonly overdue: readonly { readonly about: string }[] };
    readonly findings: readonly { readonly code: string }[];
  }[];
}

async function answer(args: readonly string[]): Promise<Answer> {
  return JSON.parse((await run([...args, "--format", "json"])).output) as Answer;
}

describe("linli projects", () => {
  it("says in which state calls are, what is overdue, and which rows it left out", async () => {
    const { status, output, messages } = await run(calls);
    expect(status).toBe(1);
    expect(messages).toContain("1 行无法读取");
    expect(output).toContain("2026-04-16  揭榜挂帅榜单：2（评榜中 1，揭榜中 1）\n");
    expect(output).toContain(
      "  独居老人夜间求助（第 3 行）  揭榜中\n    已逾期：2026-04-15  揭榜截止  QH-2026-02\n",
    );
    expect(output).toContain("2026-04-16  Open calls: 2 (evaluating bids 1, open for bids 1)\n");
    const before = await answer(["open-calls.csv", "--as", "open-call", "--on", "2026-03-10"]);
    expect(before.records.map(({ id, state }) => [id, state.state])).toEqual([
      ["QH-2026-01", "open"],
      ["QH-2026-02", "published"],
    ]);
  });

  it("puts bids into their calls, and says why no award is possible", async () => {
    const { records } = await answer([...calls, "--with", `${root}bids.csv`]);
    expect(records.map(({ findings }) => findings.map(({ code }) => code))).toEqual([
      ["open-call.one-lead"],
      [],
    ]);
    const { output } = await run([...calls, "--with", `${root}bids.csv`, "--locale", "zh-CN"]);
    expect(output).toContain("    暂不能办理：定榜（中榜的应当明确一名挂帅人，现有 2 名。）\n");
  });

  it("finds overdue milestones, within their projects and by themselves", async () => {
    const list = ["projects.csv", "--on", "2026-09-10", "--with", `${root}milestones.csv`];
    const { model, records } = await answer(list);
    expect(model).toBe("project");
    expect(records.map(({ due }) => due.overdue.map(({ about }) => about))).toEqual([["M-2"], ["M-3"]]);
    const own = await answer(["milestones.csv", "--as", "milestone", "--on", "2026-07-01"]);
    expect(own.records.map(({ state }) => state.state)).toEqual(["done", "pending", "overdue"]);
  });

  it("writes a table with a line for each record", async () => {
    const { status, output } = await run([
      "projects.csv",
      "--on",
      "2026-09-10",
      "--format",
      "csv",
      "--locale",
      "en",
    ]);
    expect(status).toBe(0);
    const [head, ...lines] = output.trim().split(/\r?\n/u);
    expect(head).toContain("Row,Reference,Name,State,Overdue,Due");
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain("signed");
  });

  it("reads JSON and NDJSON, and refuses what is no such list", async () => {
    const ndjson = file("p.ndjson", '{"项目名称":"银龄食堂","签约日期":"2026-04-28"}\n');
    const { status, output } = await projects(ndjson, "--on", "2026-05-01", "--format", "json");
    expect([status, (JSON.parse(output) as Answer).records[0]?.state.state]).toEqual([0, "signed"]);
    const json = file("p.json", '[{"项目名称":"银龄食堂","签约日期":"2026-04-28"}]');
    expect((await projects(json, "--on", "2026-05-01")).status).toBe(0);
    const other = file("x.csv", "a,b\n1,2\n");
    await expect(projects(other, "--on", "2026-05-01")).rejects.toThrow("no record of the model project");
    await expect(projects(join(folder, "none.csv"), "--on", "2026-05-01")).rejects.toThrow();
    await expect(projects(ndjson, "--on", "2026-05")).rejects.toThrow();
    await expect(projects(ndjson, "--on", "2026-05-01", "--as", "rating")).rejects.toThrow();
    await expect(
      projects(`${root}milestones.csv`, "--as", "milestone", "--on", "2026-05-01", "--with", ndjson),
    ).rejects.toThrow("milestone has no parts");
  });

  it("knows models of the registry, each once, and names what it prints", () => {
    const known = new Set(tableModels().map(({ id }) => id));
    const models = projectKinds.map(({ model }) => model);
    expect(new Set(models).size).toBe(models.length);
    for (const { model, parts } of projectKinds) {
      expect(known).toContain(model);
      if (parts !== undefined) expect(known).toContain(parts.model);
    }
    for (const label of [...Object.values(projectDueLabels), ...Object.values(projectStateLabels)]) {
      expect(label["zh-CN"]).toMatch(/\p{Script=Han}/u);
    }
  });
});
