import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { ratingCommand } from "../../src/cli/rating/command.ts";
import { inside, type InsideRun } from "./inside.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
/** An invented district. */
const levels = join(root, "docs/examples/data/levels-2025.csv");

const folder = mkdtempSync(join(tmpdir(), "linli-rating-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const rating = (...args: readonly string[]): Promise<InsideRun> => inside(ratingCommand, args);

interface Entry {
  readonly name: string;
  readonly rows: readonly number[];
  readonly rating: { readonly state: string; readonly level?: string };
  readonly endsSoon: boolean;
  readonly application?: { readonly state: string; readonly reasons: readonly { readonly code: string }[] };
}

async function entries(...args: readonly string[]): Promise<readonly Entry[]> {
  const { output } = await rating(...args, "--format", "json");
  return (JSON.parse(output) as { readonly organizations: readonly Entry[] }).organizations;
}

const states = (found: readonly Entry[]): readonly string[] =>
  found.map(({ rows, rating: { state, level = "" }, endsSoon }) =>
    [rows.join(), state, level, endsSoon ? "soon" : ""].join(" ").trim(),
  );

describe("linli rating", () => {
  it("says which levels hold on a day, and which end soon", async () => {
    expect(states(await entries(levels, "--on", "2025-12-23"))).toEqual([
      "3 valid 5A",
      "4 valid 4A soon",
      "5 expired",
      "6 valid 3A",
      "7 none",
      "8 none",
    ]);
    expect(states(await entries(levels, "--on", "2026-12-31"))).toEqual([
      "3 valid 5A",
      "4 expired",
      "5 expired",
      "6 valid 3A soon",
      "7 not-yet",
      "8 none",
    ]);
    const soon = await entries(levels, "--on", "2026-12-31", "--within", "11");
    expect(soon.filter(({ endsSoon }) => endsSoon)).toEqual([]);
  });

  it("prints both languages, or one", async () => {
    const { status, output } = await rating(levels, "--on", "2025-12-23");
    expect(status).toBe(0);
    expect(output).toContain("2025-12-23  社会组织：6（有效 3，无评估等级 2，已到期 1）\n");
    expect(output).toContain("2025-12-23  Organizations: 6 (valid 3, no level 2, expired 1)\n");
    expect(output).toContain(
      "  青禾区暖邻社会工作服务中心（第 4 行）  4A级（AAAA） 有效，至2025-12-31；即将到期\n",
    );
    const english = await rating(levels, "--on", "2025-12-23", "--locale", "en");
    expect(english.output).not.toContain("有效");
  });

  it("writes a table", async () => {
    const { output } = await rating(levels, "--on", "2025-12-23", "--locale", "zh-CN", "--format", "csv");
    const [heading, first] = output.replace(/^\uFEFF/, "").split("\r\n");
    expect(heading).toBe(
      "社会组织名称,统一社会信用代码,行号,状态,评估等级,有效期止,即将到期,能否申请,理由,等级依据",
    );
    expect(first).toMatch(
      /^青禾区云栖社区服务中心,52440399MJL0AE019U,3,有效,5A,2028-12-31,,能否申请评估无法判断,/,
    );
  });

  it("takes from a register what the list does not say", async () => {
    const list = file(
      "levels.csv",
      "社会组织名称,评估等级,公告日期,有效期止\r\n青禾区暖邻社会工作服务中心,4A,2020-12-21,2025-12-20\r\n",
    );
    const record = (failed: boolean): object => ({
      id: "organization-7",
      names: [{ text: "青禾区暖邻社会工作服务中心", language: "zh-CN", role: "registered" }],
      kind: "social-service-institution",
      registration: { authority: "青禾区民政局", level: "county" },
      foundedOn: "2016-05-03",
      events: [
        { event: "register", on: "2016-05-03" },
        { event: "inspection", on: "2024-05-20", year: 2023, result: "passed" },
        { event: "inspection", on: "2025-05-20", year: 2024, result: failed ? "failed" : "passed" },
      ],
    });
    const asked = async (failed: boolean, ...more: readonly string[]): Promise<Entry | undefined> => {
      const register = file("register.json", JSON.stringify([record(failed)]));
      const known = ["--organizations", register, "--complete-until", "2025-12-23"];
      return (await entries(list, "--on", "2025-12-23", ...known, ...more))[0];
    };
    const failed = await asked(true);
    expect(failed?.application?.state).toBe("not-eligible");
    expect(failed?.application?.reasons[0]?.code).toBe("eligibility.inspection-failed");
    // What nobody told it is still open: whether the organization is under investigation.
    const passed = await asked(false);
    expect(passed?.application?.state).toBe("unknown");
    expect(passed?.application?.reasons.map(({ code }) => code)).toEqual(["eligibility.under-investigation"]);
    expect((await asked(false, "--none-investigated"))?.application).toMatchObject({
      state: "eligible",
      reasons: [],
    });
  });

  it("says which rows results overlap in", async () => {
    const list = file(
      "twice.csv",
      "社会组织名称,评估等级,公告日期,有效期\r\n甲社,3A,2023-12-20,2024.1.1-2028.12.31\r\n乙社,3A,2023-12-20,2024.1.1-2028.12.31\r\n甲社,4A,2024-12-20,2025.1.1-2029.12.31\r\n",
    );
    const { output } = await rating(list, "--on", "2025-12-23", "--locale", "en");
    expect(output).toContain("甲社 (rows 2, 4)  4A valid, until 2029-12-31\n");
    expect(output).toContain("Results 2 and 4 hold at the same time");
  });

  it("names the rows that it could not read", async () => {
    const list = file(
      "broken.csv",
      "社会组织名称,评估等级,公告日期,有效期\r\n甲社,5A级旅游景区,2023-12-20,\r\n乙社,5A,2023-12-20,2028.12.31-2024.1.1\r\n丙社,3A,2023-12-20,2024.1.1-2028.12.31\r\n",
    );
    const { status, output, messages } = await rating(list, "--on", "2025-12-23", "--locale", "en");
    expect(status).toBe(1);
    expect(output).toContain("Organizations: 1 (valid 1)");
    expect(messages).toBe(
      "2 rows could not be read and are not in the list; linli check --as rating says why\n",
    );
  });
});
