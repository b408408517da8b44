import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkCommand } from "../../src/cli/check/command.ts";
import { compareCommand } from "../../src/cli/compare/command.ts";
import { inside } from "./inside.ts";

const folder = mkdtempSync(join(tmpdir(), "linli-compare-"));
const good = join(folder, "good.json");
const bad = join(folder, "bad.json");
let report: { readonly findings: readonly object[]; readonly files: readonly object[] };

beforeAll(async () => {
  const csv = join(folder, "a.csv");
  writeFileSync(csv, "社会组织名称,统一社会信用代码\n邻里区棋类运动协会,51440305MJ00010530\n");
  const { output } = await inside(checkCommand, [csv, "--as", "organization", "--format", "json"]);
  writeFileSync(good, output);
  report = JSON.parse(output) as typeof report;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a file that is nearly a report", () => {
  it.each<[string, (whole: typeof report) => object]>([
    ["a file that is nothing", (whole) => ({ ...whole, files: [null] })],
    ["a file without a name", (whole) => ({ ...whole, files: [{}] })],
    ["no findings", (whole) => ({ ...whole, findings: undefined })],
    ["findings without fields", (whole) => ({ ...whole, findings: [{}] })],
    ["a heading that is no text", (whole) => changed(whole, { heading: {} })],
    ["a count that is none", (whole) => changed(whole, { count: "9" })],
    ["a count below zero", (whole) => changed(whole, { count: -1 })],
    ["rows that are none", (whole) => changed(whole, { first: [null] })],
    ["rows without findings", (whole) => changed(whole, { first: [{ row: 1 }] })],
  ])("with %s is refused, and named", async (_what, damage) => {
    writeFileSync(bad, JSON.stringify(damage(report)));
    await expect(inside(compareCommand, [bad, good])).rejects.toThrow(`${bad}: it is no report`);
    await expect(inside(compareCommand, [good, bad])).rejects.toThrow(`${bad}: it is no report`);
    await expect(inside(compareCommand, [bad, bad])).rejects.toThrow(`${bad}: it is no report`);
  });

  it("is not what the check writes", async () => {
    expect((await inside(compareCommand, [good, good])).status).toBe(1);
  });
});

function changed(whole: typeof report, fields: object): object {
  return { ...whole, findings: whole.findings.map((finding) => ({ ...finding, ...fields })) };
}
