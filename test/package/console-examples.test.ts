import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { dist, requireDist, root } from "./support.ts";

/** A command of a page with what the page says that it prints. */
interface ConsoleExample {
  readonly name: string;
  readonly command: string;
  readonly output: string;
}

/** The commands of every block ```console; a line that begins with `$ ` is a command, what follows is its output. */
function consoleExamples(file: string): readonly ConsoleExample[] {
  const page = readFileSync(join(root, file), "utf8");
  return [...page.matchAll(/^```console\n([\s\S]*?)^```$/gm)].flatMap((block) => {
    const [before, ...commands] = `\n${block[1] ?? ""}`.split("\n$ ");
    if (before !== "") throw new Error(`${file}: a console block begins with a command.`);
    return commands.map((text) => {
      const [command = "", ...lines] = text.split("\n");
      return { name: `${file}: ${command}`, command, output: lines.join("\n").trimEnd() };
    });
  });
}

const files = readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
  .map((file) => `docs/${file.replaceAll("\\", "/")}`)
  .filter((file) => file.endsWith(".md") && !file.startsWith("docs/site/"));
const examples = files.sort().flatMap(consoleExamples);

/** Runs a command as a shell does, with `linli` as the built command. */
function run(command: string): string {
  const script = `linli() { "$NODE" "$CLI" "$@"; }\n${command}`;
  const { stdout, stderr } = spawnSync("sh", ["-c", script], {
    encoding: "utf8",
    env: { PATH: process.env["PATH"], NODE: process.execPath, CLI: join(dist, "cli.js"), LC_ALL: "C.UTF-8" },
  });
  return (stdout + stderr).trimEnd();
}

describe.skipIf(process.platform === "win32")("commands in the documentation", () => {
  beforeAll(requireDist);

  it("are found", () => {
    expect(examples.length).toBeGreaterThan(5);
    expect(examples.filter(({ command }) => !command.includes("linli "))).toEqual([]);
  });

  it.each(examples.map((example) => [example.name, example] as const))("%s", (_, { command, output }) => {
    expect(run(command)).toBe(output);
  });
});
