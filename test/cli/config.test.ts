import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { spawn, spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv } from "ajv";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { dist, requireDist } from "../package/support.ts";
import { command } from "./run.ts";

const register = "社会组织名称,统一社会信用代码\n邻里区晨光社会工作服务中心,52440305MJ0001010K\n";
const broken = "社会组织名称,统一社会信用代码\n邻里区棋类运动协会,51440305MJ00010530\n";

let folder: string;
const folders: string[] = [];
beforeAll(requireDist);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "linli-config-"));
  folders.push(folder);
});
afterAll(() => {
  for (const used of folders) rmSync(used, { recursive: true, force: true });
});

function write(name: string, content: string | object): void {
  mkdirSync(join(folder, name, ".."), { recursive: true });
  writeFileSync(join(folder, name), typeof content === "string" ? content : JSON.stringify(content));
}

function run(...args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [command, ...args], { cwd: folder, encoding: "utf8" });
}

describe("the settings of a team", () => {
  it("stand in for options that are not typed", () => {
    write("a.csv", register);
    write("linli.config.json", { model: "organization", locale: "en" });
    const { status, stdout } = run("check", "a.csv");
    expect([status, stdout.includes("1 rows") || stdout.includes("2 rows: 1 records")]).toEqual([0, true]);
    expect(stdout).not.toMatch(/\p{Script=Han}{2}行/u);
    expect(run("check", "a.csv", "--locale", "zh-CN").stdout).toContain("共 2 行");
  });

  it("are found in package.json, and can be named or left aside", () => {
    write("a.csv", register);
    write("package.json", { name: "team", linli: { model: "organization" } });
    write("other.json", { model: "venue" });
    expect(run("check", "a.csv").status).toBe(0);
    expect(run("--no-config", "check", "a.csv").status).toBe(2);
    expect(run("--config", "other.json", "check", "a.csv").status).toBe(1);
    expect(run("--config", "absent.json", "check", "a.csv").status).toBe(2);
  });

  it("name headings by model, and what the user types comes first", () => {
    write("a.csv", "单位全称,统一社会信用代码\n邻里区晨光社会工作服务中心,52440305MJ0001010K\n");
    write("linli.config.json", { model: "organization", maps: { organization: { 单位全称: "name" } } });
    expect(run("check", "a.csv").status).toBe(0);
    expect(run("check", "a.csv", "--map", "单位全称=").status).toBe(1);
  });

  it("name a list that rows may repeat nothing of, relative to the file of settings", () => {
    write("sub/listed.csv", register);
    write("a.csv", register);
    write("sub/team.json", { model: "organization", listed: { organization: "listed.csv" } });
    const { status, stdout } = run("--config", "sub/team.json", "check", "a.csv", "--locale", "en");
    expect([status, stdout.includes("listed")]).toEqual([1, true]);
  });

  it.each([
    ["no JSON", "{"],
    ["a setting of another type", { maxErrors: "20" }],
    ["a count out of bounds", { maxErrors: -1 }],
    ["a setting that is nearly one", { modle: "organization" }],
    ["a list", []],
    ["nothing", "null"],
  ])("are refused where they are %s", (_, content) => {
    write("a.csv", register);
    write("linli.config.json", content);
    const { status, stderr } = run("check", "a.csv", "--as", "organization");
    expect([status, stderr.startsWith("error: ")]).toEqual([2, true]);
  });

  it("have a JSON Schema for editors, which agrees", () => {
    const schema = JSON.parse(readFileSync(join(dist, "linli.config.schema.json"), "utf8")) as {
      readonly properties: object;
    } & Record<string, unknown>;
    const withoutDraft = Object.fromEntries(Object.entries(schema).filter(([key]) => key !== "$schema"));
    const validate = new Ajv({ strict: false }).compile(withoutDraft);
    expect(validate({ model: "organization", maps: { organization: { 单位全称: null } } })).toBe(true);
    expect(validate({ maxErrors: "20" })).toBe(false);
    expect(validate({ modle: "organization" })).toBe(false);
    for (const property of Object.values(schema.properties) as { description?: string }[])
      expect(property.description).toMatch(/ · /);
  });
});

describe("folders", () => {
  it("stand for every file with rows in them, by name, in one report with one exit code", () => {
    write("in/b/2.csv", broken);
    write("in/a/1.tsv", register.replaceAll(",", "\t"));
    write("in/~$1.csv", "lock");
    write("in/.hidden.csv", "hidden");
    write("in/readme.txt", "text");
    write("in/package.json", "{}");
    const { status, stdout } = run("check", "in", "--as", "organization", "--format", "json");
    const report = JSON.parse(stdout) as { files: { file: string }[]; rows: { records: number } };
    expect(status).toBe(1);
    expect(report.files.map(({ file }) => file)).toEqual(["in/a/1.tsv", "in/b/2.csv"]);
    expect(report.rows.records).toBe(2);
  });

  it("without any such file are wrong use", () => {
    mkdirSync(join(folder, "empty"));
    expect(run("check", "empty", "--as", "organization").status).toBe(2);
  });
});

describe("--watch", () => {
  it("checks again when a file changes, comes or is damaged, and ends when it is told to", async () => {
    write("in/a.csv", broken);
    const args = [command, "check", "in", "--as", "organization", "--locale", "en", "--watch"];
    const child = spawn(process.execPath, args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    child.stdout.on("data", (piece: Buffer) => (said += piece.toString("utf8")));
    const until = async (words: string): Promise<void> => {
      while (!said.includes(words)) await new Promise((resolve) => setTimeout(resolve, 20));
      said = "";
    };
    const ended = new Promise((resolve) => child.once("close", resolve));
    try {
      await until("1 rejected");
      write("in/a.csv", register);
      await until("0 rejected");
      write("in/b.csv", broken);
      await until("2 files in all");
    } finally {
      child.kill("SIGINT");
    }
    await ended;
  });

  it("refuses standard input", () => {
    expect(run("check", "-", "--as", "organization", "--watch").status).toBe(2);
  });
});
