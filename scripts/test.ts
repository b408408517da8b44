/**
 * Runs every test once under UTC, then the suites that touch dates under zones that break naive date code.
 * With arguments it runs `vitest run` with them, under UTC alone. Where LINLI_TEST_REPORT_DIR names a folder,
 * each run leaves a JSON report in it.
 */
import { spawnSync } from "node:child_process";
import { globSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const vitest = join(root, "node_modules/vitest/vitest.mjs");
const reports = process.env["LINLI_TEST_REPORT_DIR"];

/** Far east without daylight saving; west of UTC, with midnights that did not exist; half an hour of daylight saving. */
const zones = ["Asia/Shanghai", "America/Sao_Paulo", "Australia/Lord_Howe"];

/** A suite touches dates if its name has one of these words in it, or ends in `.zones.test.ts`. */
const dateWords =
  /(?:^|[/.-])(?:age|calendar|civil|date|dates|day|days|due|instant|instants|period|periods|resident|time|zone|zones)(?=[/.-])/;

const selected = process.argv.slice(2);
const failed: string[] = [];

if (selected.length > 0) {
  run("selected", "UTC", selected);
} else {
  run("all", "UTC", []);
  for (const zone of zones)
    run(`dates-${zone.replace("/", "-")}`, zone, [
      "--project",
      "values",
      "--project",
      "properties",
      "--project",
      "apart",
      ...dateSuites(),
    ]);
}

if (failed.length > 0) {
  process.stderr.write(`\nFailed: ${failed.join(", ")}\n`);
  process.exitCode = 1;
}

function dateSuites(): readonly string[] {
  const suites = globSync("test/**/*.{test,test-prop}.ts", { cwd: root })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => !file.startsWith("test/package/") && dateWords.test(file));
  // Without a filter vitest would run everything, and nobody would notice that the list is empty.
  if (suites.length === 0) throw new Error("No suite that touches dates was found.");
  return suites;
}

function run(name: string, zone: string, args: readonly string[]): void {
  process.stdout.write(`\n${name} (TZ=${zone})\n`);
  const reporters =
    reports === undefined
      ? []
      : ["--reporter=default", "--reporter=json", `--outputFile.json=${join(reports, `${name}.json`)}`];
  const { status } = spawnSync(process.execPath, [vitest, "run", ...reporters, ...args], {
    cwd: root,
    env: { ...process.env, TZ: zone },
    stdio: "inherit",
  });
  if (status !== 0) failed.push(name);
}
