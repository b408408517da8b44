import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { worklistCommand } from "../../src/cli/worklist/command.ts";
import { inside, type InsideRun } from "./inside.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
/** An invented register without any yearly report. */
const register = join(root, "docs/examples/data/register-gb18030.csv");

const folder = mkdtempSync(join(tmpdir(), "linli-worklist-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(text: string): string {
  const path = join(folder, "register.csv");
  writeFileSync(path, text);
  return path;
}

const worklist = (...args: readonly string[]): Promise<InsideRun> => inside(worklistCommand, args);

interface Listed {
  readonly on: string;
  readonly kind: string;
  readonly row: number;
}

/** Day, kind and row of what is in each list. */
async function listed(
  path: string,
  ...args: readonly string[]
): Promise<{ readonly [list: string]: unknown }> {
  const { output } = await worklist(path, "--format", "json", ...args);
  const lists = JSON.parse(output) as { readonly [list: string]: readonly Listed[] | string | number };
  return Object.fromEntries(
    Object.entries(lists).flatMap(([name, items]) =>
      typeof items !== "object"
        ? []
        : [[name, items.map(({ on, kind, row }) => `${on} ${kind} ${String(row)}`)]],
    ),
  );
}

const HEADINGS = "社会组织名称,统一社会信用代码,登记管理机关,登记级别,成立日期,证书有效期止,换届日期\r\n";
const CENTRE =
  "青禾区云栖社区服务中心,52440399MJL0AE019U,青禾区民政局,县级,2019-03-15,2025-12-31,2026-03-01\r\n";

describe("linli worklist on a register with yearly reports", () => {
  // Records of the model as JSON: a table has no column for reports.
  const body = (id: string, events: readonly object[]): object => ({
    id,
    names: [{ text: `青禾区${id}服务中心`, language: "zh-CN", role: "registered" }],
    kind: "social-service-institution",
    registration: { authority: "青禾区民政局", level: "county", divisionCode: "440399" },
    foundedOn: "2019-03-15",
    events,
  });

  it.each([
    ["a report", { event: "annual-report", year: 2023, on: "2024-05-20" }],
    ["an inspection", { event: "inspection", year: 2023, result: "passed", on: "2024-05-20" }],
  ])("lists what is overdue for every organization, where one has %s", async (_, event) => {
    const path = file(JSON.stringify([body("云栖", [event]), body("榆荫", [])]));
    const result = await listed(path, "--on", "2026-02-01", "--days", "30");
    expect(result["overdue"]).toEqual([
      "2024-05-31 annual-report 2",
      "2025-05-31 annual-report 1",
      "2025-05-31 annual-report 2",
    ]);
    const without = file(JSON.stringify([body("云栖", []), body("榆荫", [{ event: "change" }])]));
    expect((await listed(without, "--on", "2026-02-01", "--days", "30"))["overdue"]).toEqual([]);
  });
});

describe("linli worklist on a register without yearly reports", () => {
  it("lists what comes, and no report of earlier years", async () => {
    const result = await listed(register, "--on", "2026-02-01");
    expect(result).toEqual({
      overdue: [],
      due: ["2026-03-31 annual-report 3", "2026-03-31 annual-report 4", "2026-03-31 annual-report 8"],
      undecided: [],
    });
  });

  it("lists ends of terms and of certificates that are past", async () => {
    const result = await listed(file(HEADINGS + CENTRE), "--on", "2026-02-01");
    expect(result["overdue"]).toEqual(["2025-12-31 certificate 2"]);
    expect(result["due"]).toContain("2026-03-01 term-of-office 2");
  });

  it("counts a report that is due on the first day as one that comes", async () => {
    const result = await listed(register, "--on", "2026-05-31", "--days", "1");
    expect(result["overdue"]).toEqual([]);
    expect(result["due"]).toContain("2026-05-31 annual-report 5");
    expect((await listed(register, "--on", "2026-06-01", "--days", "1"))["due"]).toEqual([]);
  });

  it("lists none of them where only the supervising unit's day is past", async () => {
    const result = await listed(register, "--on", "2026-04-01", "--days", "1");
    expect(result).toEqual({ overdue: [], due: [], undecided: [] });
  });

  it("says so in its description, in both languages", () => {
    const description = worklistCommand(
      { input: new PassThrough(), output: new PassThrough(), messages: new PassThrough() },
      () => undefined,
    ).description();
    expect(description).toContain("reports due before the first day are left out");
    expect(description).toContain("不列起始日之前到期的年度报告");
  });

  it("says how many rows could not be read, and ends with 1", async () => {
    const { status, messages } = await worklist(register, "--on", "2026-02-01", "--locale", "zh-CN");
    expect([status, messages]).toEqual([1, "2 行无法读取，未列入，可用 linli check 查看原因\n"]);
    expect((await worklist(file(HEADINGS + CENTRE), "--on", "2026-02-01")).status).toBe(0);
  });
});
