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
      "v-1  298 小时 40 分  30 人次  按所录数据达到一星级条件。距二星级还差 1 小时 20 分。",
    );
    const english = await hours(text, "--stars", "mca-stars@1", "--on", "2025-12-23", "--locale", "en");
    expect(english.output).toContain(
      "eligible for 1 star by the data recorded. 1 h 20 min short of two stars.",
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
    [["--hours-from", "china-volunteer"], "--stars"],
    [["--stars", "mca-stars", "--on", "2026-01-01", "--hours-from", "nobody"], "--hours-from"],
    [["--stars", "mca-stars", "--on", "2026-01-01", "--by", "month"], "--by volunteer"],
  ])("%j is wrong use", async (args, said) => {
    await expect(hours(sheet, ...args)).rejects.toThrow(UseError);
    await expect(hours(sheet, ...args)).rejects.toThrow(said);
  });

  describe("numbers of volunteers that are personal", () => {
    // Invented: the mobile numbers have the same mask, the ID number is that of the standard's example.
    const text = `用户标识（用户名/邮箱/手机/学号）,服务日期,开始时间,结束时间
13800138000,2026-03-05,09:00,10:00
13800138000,2026-03-05,09:30,10:30
13811118000,2026-03-06,09:00,11:00
138 1111 8000,2026-03-06,08:00,soon
zhangsan@example.com,2026-03-07,09:00,10:00
11010519491231002X,2026-03-08,09:00,10:00
S2023001,2027-03-08,09:00,10:00
`;
    const personal = ["13800138000", "13811118000", "138 1111 8000", "zhangsan@", "11010519491231002X"];

    it.each(["text", "csv", "json"])("are masked in %s, and none is taken for another", async (format) => {
      const run = await hours(text, "--format", format, "--stars", "mca-stars", "--on", "2026-12-31");
      const { output, messages } = run;
      for (const number of personal) expect(output + messages).not.toContain(number);
      const masked = ["138****8000", "138****8000 #2", "z***@example.com", "1101**********002X", "S2023001"];
      for (const shown of masked) expect(output).toContain(shown);
      if (format !== "json") return;
      const { stars, summary, zone } = JSON.parse(output) as {
        readonly stars: object;
        readonly summary: { readonly groups: readonly { readonly key: string }[] };
        readonly zone: string;
      };
      expect([...summary.groups.map(({ key }) => key)].sort()).toEqual([...masked].sort());
      expect(Object.keys(stars).sort()).toEqual([...masked].sort());
      expect(zone).toBe("Asia/Shanghai");
    });

    it("a column of contacts is read only where the user says so", async () => {
      const church = text.replace("用户标识（用户名/邮箱/手机/学号）", "Contact");
      const { output } = await hours(church, "--locale", "en");
      expect(output).toContain("In all: 0 min; 0 people, 0 person-times; 0 records, 0 not counted\n");
      expect((await hours(church, "--locale", "en", "--map", "Contact=volunteerId")).output).toContain(
        "z***@",
      );
    });
  });

  describe("what is said beside stars", () => {
    const text = "志愿者编号,服务日期,服务时长（小时）\nv-1,2025-11-01,9\nv-2,2026-03-01,2\n";
    const starred = (format: string, ...args: readonly string[]): Promise<InsideRun> =>
      hours(text, "--on", "2025-12-31", "--format", format, "--locale", "en", ...args);

    it.each(["text", "csv", "json"])(
      "stands in %s: a scheme out of force, and what is asked",
      async (format) => {
        const { output } = await starred(format, "--stars", "mca-stars", "--on", "2010-12-31");
        const said = format === "json" ? "star.scheme-not-in-force" : "in force";
        expect(output).toContain(said);
        if (format === "text") expect(output.split(said)).toHaveLength(2);
      },
    );

    it("a star counts until the day, which is said where the figure beside it is another", async () => {
      const { output } = await starred("text", "--stars", "mca-stars");
      expect(output).toContain(
        "v-2  2 h  1 person-time  no star yet. 100 h short of one star. For stars only services until 2025-12-31 count: 0 min.\n",
      );
      expect(output).toContain("v-1  9 h  1 person-time  no star yet. 91 h short of one star.\n");
    });

    it("--hours-from says by which system all was recorded", async () => {
      const missing = async (...args: readonly string[]): Promise<readonly string[]> => {
        const { output } = await starred("json", "--stars", "beijing-stars", "--on", "2024-12-31", ...args);
        const { stars } = JSON.parse(output) as {
          readonly stars: {
            readonly [id: string]: {
              readonly next: {
                readonly missing: readonly {
                  readonly code: string;
                  readonly params: { readonly fact?: string };
                }[];
              };
            };
          };
        };
        return (stars["v-1"]?.next.missing ?? []).map(({ code, params }) => params.fact ?? code);
      };
      expect(await missing()).toContain("hours-from");
      expect(await missing("--hours-from", "x-own:system")).toContain("star.source-not-accepted");
      const accepted = await missing("--hours-from", "volunteer-beijing");
      expect(accepted).not.toContain("hours-from");
      expect(accepted).not.toContain("star.source-not-accepted");
    });

    it("one is one", async () => {
      const { output } = await hours("志愿者编号,服务时长\nv-1,2\n", "--locale", "en");
      expect(output).toContain("In all: 2 h; 1 person, 1 person-time; 1 record, 0 not counted\n");
    });
  });

  it("says why a file has no records", async () => {
    const twice = hours("志愿者编号,服务时长,志愿服务时长\nv-1,2,3\n");
    await expect(twice).rejects.toThrow(/no record of the model .*: .*服务时长/);
  });

  it("reads credit hours and honour hours, and adds none twice", async () => {
    const text = "姓名,班级,信用时数,荣誉时数,总时数\n林知夏,一班,2,0,2\n苏映雪,一班,2,1,3\n";
    const { output } = await hours(text, "--locale", "en", "--map", "姓名=volunteerId");
    expect(output).toContain("In all: 2 h; 1 person");
    expect(output).toContain("[service-record.two-times]");
    const one = await hours(text, "--locale", "en", "--map", "姓名=volunteerId", "--map", "荣誉时数=");
    expect(one.output).toContain("In all: 4 h; 2 people");
  });

  it("takes names for volunteers only where the user says so", async () => {
    const text = "姓名,班级,信用时数\n林知夏,一班,2\n";
    await expect(hours(text)).rejects.toThrow(UseError);
    const mapped = await hours(text, "--locale", "en", "--map", "姓名=volunteerId");
    expect([mapped.status, mapped.output.includes("林知夏  2 h  1 person-time")]).toEqual([0, true]);
  });
});
