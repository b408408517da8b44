import iconv from "iconv-lite";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { venuesCommand } from "../../src/cli/venues/command.ts";
import { inside, type InsideRun } from "./inside.ts";

const folder = mkdtempSync(join(tmpdir(), "linli-venues-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(bytes: string | Uint8Array): string {
  const path = join(folder, "venues.csv");
  writeFileSync(path, bytes);
  return path;
}

const venues = (...args: readonly string[]): Promise<InsideRun> => inside(venuesCommand, args);

const LIST = [
  "名称,场所类型,经度,纬度,坐标系,开放时间",
  '银杏社区共享花园,共享花园,121.6244,29.8603,GPS,"每天8:00-20:00，节假日休息"',
  '银杏社区党群服务中心,党群服务中心,121.63,29.861,高德,"工作日 8:30-17:30，节假日休息"',
  "银杏社区书屋,手工坊,,,,周二至周日 9:00-17:00",
].join("\r\n");

/** State, name and distance of every venue, in the order of the list. */
async function listed(path: string, ...args: readonly string[]): Promise<readonly string[]> {
  const { output } = await venues(path, "--format", "json", ...args);
  const { venues: found } = JSON.parse(output) as {
    readonly venues: readonly { readonly state: string; readonly row: number; readonly meters?: number }[];
  };
  return found.map(({ state, row, meters }) => `${String(row)} ${state} ${String(meters ?? "")}`.trim());
}

describe("linli venues", () => {
  it.each([
    // A make-up Saturday, New Year's Eve, the third day of the first month by law, and a day not arranged yet.
    ["2026-02-14T10:00+08:00", ["2 open", "3 open", "4 unknown"]],
    ["2026-02-14T18:00+08:00", ["2 open", "3 closed", "4 closed"]],
    ["2026-02-14T01:00:00Z", ["2 open", "3 open", "4 unknown"]],
    ["2026-02-16T10:00+08:00", ["2 closed", "3 closed", "4 unknown"]],
    ["2027-02-08T10:00+08:00", ["2 closed", "3 closed", "4 unknown"]],
    ["2027-02-09T10:00+08:00", ["2 unknown", "3 unknown", "4 unknown"]],
  ])("at %s", async (instant, expected) => {
    expect(await listed(file(LIST), "--open-at", instant)).toEqual(expected);
  });

  it("lists the nearest first, and says which have no position", async () => {
    const at = ["--open-at", "2026-02-14T10:00+08:00", "--near", "121.63,29.86"];
    expect(await listed(file(LIST), ...at)).toEqual(["2 open 541", "3 open 564"]);
    expect(await listed(file(LIST), ...at, "--within", "550")).toEqual(["2 open 541"]);
    const { messages, status } = await venues(file(LIST), ...at, "--locale", "zh-CN");
    expect([messages, status]).toEqual(["1 个场所未填位置，未列入\n", 0]);
  });

  it("prints both languages, or one", async () => {
    const path = file(LIST);
    const at = ["--open-at", "2026-02-16T10:00+08:00"];
    const both = (await venues(path, ...at)).output;
    expect(both).toContain(
      "2026-02-16T10:00+08:00 不开放：2 个\n  银杏社区共享花园（共享花园，第 2 行），至 2026-02-24 08:00\n",
    );
    expect(both).toContain(
      "Closed at 2026-02-16T10:00+08:00: 2\n  银杏社区共享花园 (shared garden, row 2), until 2026-02-24 08:00\n",
    );
    const csv = (await venues(path, ...at, "--format", "csv", "--locale", "en")).output;
    expect(csv.split("\r\n").slice(0, 2)).toEqual([
      "\uFEFFState,Until,Name,Kind,Address,Metres,Row,Because",
      'Closed,2026-02-24 08:00,银杏社区共享花园,shared garden,,,2,"The policy for statutory holidays decides, on 2026-02-16."',
    ]);
  });

  it("reads what Excel saved in GB18030, and names the rows that it damaged", async () => {
    const damaged = [
      "名称,场所类型,社区代码,开放时间",
      '花园,共享花园,3.30203E+11,"每天8:00-20:00，节假日休息"',
      '中心,党群服务中心,330203100004,"每天8:00-20:00，节假日休息"',
    ].join("\r\n");
    const path = file(iconv.encode(damaged, "gb18030"));
    const { output, messages, status } = await venues(
      path,
      "--open-at",
      "2026-03-06T10:00+08:00",
      "--locale",
      "en",
    );
    expect(output).toContain(
      "Open at 2026-03-06T10:00+08:00: 1\n  中心 (party and mass service centre, row 3)",
    );
    expect(messages).toBe("1 rows could not be read and are not in the list; linli check says why\n");
    expect(status).toBe(1);
  });

  it.each([
    [["--open-at", "2026-02-14T10:00"]],
    [["--open-at", "1969-02-14T10:00Z"]],
    [["--open-at", "2026-02-14T10:00Z", "--near", "29.86,121.62"]],
    [["--open-at", "2026-02-14T10:00Z", "--near", "0,0"]],
    [["--open-at", "2026-02-14T10:00Z", "--near", "121.62,29.86,CGCS"]],
    [["--open-at", "2026-02-14T10:00Z", "--near", "121.62"]],
    [["--open-at", "2026-02-14T10:00Z", "--within", "100"]],
    [["--open-at", "2026-02-14T10:00Z", "--near", "121.62,29.86", "--within", "-1"]],
  ])("refuses %j", async (args) => {
    await expect(venues(file(LIST), ...args)).rejects.toThrow();
  });
});
