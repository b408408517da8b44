import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import iconv from "iconv-lite";
import { afterAll, describe, expect, it } from "vitest";
import { hoursCommand } from "../../src/cli/hours/command.ts";
import { inside, type InsideRun } from "./inside.ts";
import { UseError } from "../../src/cli/use-error.ts";

const folder = mkdtempSync(join(tmpdir(), "linli-hours-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The import sheet of Shenzhen as a spreadsheet saves it: GB18030, lost zeros, damaged hours. Persons are invented. */
const sheet = `深圳志愿者（义工）服务时间统计表（用于组织管理员导入系统）,,,,,,,
序号,义工号,姓名,活动名称,服务开展日期(yyyy/MM/dd),签到时间(HH:mm),签退时间(HH:mm),服务时长（单位：小时）
1,0003102245,林知夏,河道清洁,2026/3/5,9:00,11:30,2.5
2,3102246,苏映雪,河道清洁,2026/3/5,9:00,11:30,2.5
3,0003102245,林知夏,探访独居老人,2026/3/5,11:00,12:00,1
4,0003102247,𬭎宇,图书整理,2026/3/8,,,3.33
5,0003102247,𬭎宇,图书整理,2026/3/9,,,-2
6,0003102247,𬭎宇,图书整理,2026/3/10,,,150
7,0003102247,𬭎宇,夜间巡逻,2026/3/6,22:00,24:00,2
`;

async function hours(text: string, ...args: readonly string[]): Promise<InsideRun> {
  const path = join(folder, "hours.csv");
  writeFileSync(path, iconv.encode(text, "gb18030"));
  return inside(hoursCommand, [path, ...args]);
}

describe("linli hours", () => {
  it("counts, and names overlapping services by their rows", async () => {
    const { status, output } = await hours(sheet, "--locale", "zh-CN");
    expect(status).toBe(1);
    expect(output).toContain("合计：7 小时 30 分；3 人，4 人次；计入 4 条，未计入 0 条\n");
    expect(output).toContain("第 5 行与第 3 行重叠 30 分钟（0003102245）\n");
    expect(output).toContain("第 5 行：−30 分钟，这段时间已在记录 row-3 中计入");
    expect(output).toContain("3102246：有 1 个志愿者编号不足 10 位");
    expect(output).toContain("未注明时区的时间按北京时间读取");
    for (const code of [
      "cell.duration-fraction",
      "service-record.correction",
      "service-record.minutes-as-hours",
    ])
      expect(output).toContain(`[${code}]`);
    // Names are not printed.
    expect(output).not.toContain("林知夏");
  });

  it("says exactly what is missing for the next star", async () => {
    const rows = Array.from(
      { length: 30 },
      (_, index) =>
        `v-1,2025-${String(1 + (index % 12)).padStart(2, "0")}-${String(1 + Math.floor(index / 12)).padStart(2, "0")},${index === 0 ? "8:40" : "10"}`,
    );
    const text = `志愿者编号,服务日期,服务时长（小时）\n${rows.join("\n")}\n`;
    const { status, output } = await hours(
      text,
      "--stars",
      "mca-stars",
      "--on",
      "2025-12-23",
      "--locale",
      "zh-CN",
    );
    expect(status).toBe(0);
    expect(output).toContain(
      "v-1  298 小时 40 分  30 人次  按所录数据达到一星级条件；距二星级还差 1 小时 20 分。",
    );
    const english = await hours(text, "--stars", "mca-stars@1", "--on", "2025-12-23", "--locale", "en");
    expect(english.output).toContain(
      "eligible for 1 star by the data recorded; 1 h 20 min short of two stars.",
    );
    // Services after the day do not count for it.
    const before = await hours(text, "--stars", "mca-stars", "--on", "2025-11-30", "--format", "json");
    const { stars, anomalies } = JSON.parse(before.output) as {
      readonly stars: {
        readonly "v-1": {
          readonly next: { readonly missing: readonly { readonly params: { readonly minutes: number } }[] };
        };
      };
      readonly anomalies: readonly {
        readonly rows: readonly number[];
        readonly finding: { readonly code: string };
      }[];
    };
    expect(stars["v-1"].next.missing[0]?.params.minutes).toBe(80 + 2 * 600);
    expect(anomalies.map(({ rows: own, finding }) => [own, finding.code])).toEqual([
      [[13], "hours.after-day"],
      [[25], "hours.after-day"],
    ]);
  });

  it("writes a table whose remarks go beside it", async () => {
    const { output, messages } = await hours(sheet, "--format", "csv", "--locale", "en", "--by", "month");
    expect(
      output
        .replace(/^\uFEFF/, "")
        .split("\r\n")
        .slice(0, 2),
    ).toEqual([
      "Group,People,Person-times,Records counted,Records not counted,Minutes recorded,Minutes counted",
      "2026-03,3,4,4,0,480,450",
    ]);
    expect(messages).toContain("row 5 overlaps row 3: 30 min");
  });

  it("counts by another policy, with another key where a grace is given", async () => {
    const keyOf = async (...args: readonly string[]): Promise<unknown> =>
      (JSON.parse((await hours(sheet, "--format", "json", ...args)).output) as { readonly policy: unknown })
        .policy;
    expect(await keyOf()).toBe("order67@1");
    expect(await keyOf("--policy", "i-zhiyuan")).toBe("i-zhiyuan@1");
    expect(await keyOf("--grace", "30")).toBe("order67-handover-30@1");
    const { output } = await hours(sheet, "--grace", "30", "--locale", "en");
    expect(output).toContain("In all: 8 h;");
    expect(output).not.toContain("overlaps row");
  });

  it.each([
    [["--policy", "nobody"], "--policy"],
    [["--stars", "nobody", "--on", "2026-01-01"], "--stars"],
    [["--stars", "mca-stars"], "--on"],
    [["--stars", "mca-stars", "--on", "2026-01-01", "--by", "month"], "--by volunteer"],
  ])("%j is wrong use", async (args, said) => {
    await expect(hours(sheet, ...args)).rejects.toThrow(UseError);
    await expect(hours(sheet, ...args)).rejects.toThrow(said);
  });

  it("takes names for volunteers only where the user says so", async () => {
    const text = "姓名,班级,信用时数\n林知夏,一班,2\n";
    await expect(hours(text)).rejects.toThrow(UseError);
    const mapped = await hours(text, "--locale", "en", "--map", "姓名=volunteerId");
    expect([mapped.status, mapped.output.includes("林知夏  2 h  1 person-time")]).toEqual([0, true]);
  });
});
