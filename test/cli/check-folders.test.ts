import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { checkCommand } from "../../src/cli/check/command.ts";
import { watchFiles } from "../../src/cli/check/watch-files.ts";
import { listFiles } from "../../src/cli/files/list-files.ts";
import { UseError } from "../../src/cli/use-error.ts";
import { inside } from "./inside.ts";

const register = "社会组织名称,统一社会信用代码\n邻里区晨光社会工作服务中心,52440305MJ0001010K\n";
const broken = "社会组织名称,统一社会信用代码\n邻里区棋类运动协会,51440305MJ00010530\n";

let folder: string;
const folders: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "linli-folders-"));
  folders.push(folder);
  writeFileSync(join(folder, "a.csv"), register);
  writeFileSync(join(folder, "b.csv"), broken);
});
afterAll(() => {
  for (const used of folders) rmSync(used, { recursive: true, force: true });
});

async function listed(...paths: readonly string[]): Promise<readonly string[]> {
  return (await listFiles(paths)).map((path) => relative(folder, path));
}

describe("the files of a folder", () => {
  it("are files: no link to a folder, and no pipe, which would be waited for", async () => {
    symlinkSync(folder, join(folder, "round.csv"));
    symlinkSync(folder, join(folder, "round"));
    symlinkSync(join(folder, "a.csv"), join(folder, "link.csv"));
    if (process.platform !== "win32") spawnSync("mkfifo", [join(folder, "pipe.csv")]);
    expect(await listed(folder)).toEqual(["a.csv", "b.csv", "link.csv"]);
  });

  it("keep a link that leads nowhere, so that it is said", async () => {
    symlinkSync(join(folder, "absent.csv"), join(folder, "gone.csv"));
    expect(await listed(folder)).toContain("gone.csv");
  });

  it("are listed once, however they are named", async () => {
    expect(await listed(join(folder, "b.csv"), folder, `${folder}/./a.csv`)).toEqual(["b.csv", "a.csv"]);
  });

  it("leave out what the check itself wrote there", async () => {
    const rejected = join(folder, "rejected.csv");
    const args = [folder, "--as", "organization", "--out-rejected", rejected, "--locale", "en"];
    const first = await inside(checkCommand, args);
    const before = readFileSync(rejected, "utf8");
    const again = await inside(checkCommand, args);
    expect([first.status, again.status]).toEqual([1, 1]);
    expect(again.output).toBe(first.output);
    expect(readFileSync(rejected, "utf8")).toBe(before);
  });
});

describe("a file that is read", () => {
  it.each(["--out-valid", "--out-rejected"])(
    "is not written over by %s under another name",
    async (option) => {
      symlinkSync(join(folder, "a.csv"), join(folder, "link.csv"));
      for (const other of [`${folder}/./a.csv`, join(folder, "link.csv")]) {
        const run = inside(checkCommand, [join(folder, "a.csv"), "--as", "organization", option, other]);
        await expect(run).rejects.toThrow(UseError);
        expect(readFileSync(join(folder, "a.csv"), "utf8")).toBe(register);
      }
    },
  );

  it("has no two outputs in one place", async () => {
    const outputs = ["--out-valid", `${folder}/v.csv`, "--out-rejected", `${folder}/./v.csv`];
    const run = inside(checkCommand, [join(folder, "a.csv"), "--as", "organization", ...outputs]);
    await expect(run).rejects.toThrow("two outputs go to the same file");
  });
});

describe("a watched folder", () => {
  it("is not checked again because of what the check writes into it", async () => {
    mkdirSync(join(folder, "marked"));
    const marked = join(folder, "marked");
    const watch = await watchFiles([folder], (path) => path === marked || path === join(folder, "bad.csv"));
    let changes = 0;
    const next = watch.next().then((goesOn) => {
      if (goesOn) changes += 1;
    });
    writeFileSync(join(marked, "a.xlsx"), "x");
    writeFileSync(join(folder, "bad.csv"), "x");
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(changes).toBe(0);
    writeFileSync(join(folder, "a.csv"), broken);
    await next;
    watch.close();
    expect(changes).toBe(1);
  });
});
