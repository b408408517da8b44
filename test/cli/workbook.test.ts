import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TableReport } from "../../src/tables/index.ts";
import { makeWorkbook, textRow } from "../tables/workbook/make-workbook.ts";
import { requireDist } from "../package/support.ts";
import { tableModels } from "../../src/cli/models.ts";
import { linli } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "linli-workbook-"));
beforeAll(requireDist);
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const path = (name: string): string => join(folder, name);
const check = (...args: readonly string[]) => linli(["check", "--as", "organization", ...args]);
const codesOf = (stdout: string): readonly string[] => {
  const { files, findings } = JSON.parse(stdout) as TableReport;
  return [...files.flatMap((one) => one.findings), ...findings].map(({ code }) => code);
};

const headings = textRow(1, ["机构名称", "统一社会信用代码"]);
const good = textRow(2, ["青禾区云栖社区服务中心", "52440305MJ00010456"]);
const bad = textRow(2, ["青禾区云栖社区服务中心", "52440305MJ00010457"]);
const wrong = makeWorkbook({ sheets: { 名册: headings + bad } });

describe("linli and workbooks", () => {
  it.each(tableModels().map(({ id }) => id))("%s: the workbook of the template passes its check", (id) => {
    const out = path(`${id}.xlsx`);
    expect(linli(["template", id, "--out", out]).status).toBe(0);
    const { status, stdout } = linli(["check", out, "--as", id, "--format", "json"]);
    expect(status, stdout).toBe(0);
    expect((JSON.parse(stdout) as TableReport).rows.records).toBeGreaterThan(0);
  });

  it("are read from standard input, and by other commands", () => {
    const right = makeWorkbook({ sheets: { 名册: headings + good } });
    expect(linli(["check", "--as", "organization", "-"], right).status).toBe(0);
    expect(linli(["diff", file("a.xlsx", right), file("b.xlsx", right), "--as", "organization"]).status).toBe(
      0,
    );
    expect(check(file("c.xlsx", wrong), "--with", path("a.xlsx"), "--format", "json").status).toBe(1);
  });

  it("come back marked, whole or not at all", () => {
    const [one, two] = [file("one.xlsx", wrong), file("two.xlsx", wrong)];
    expect(check(one, "--out-marked", path("marked.xlsx"), "--locale", "zh-CN").status).toBe(1);
    const parts = unzipSync(readFileSync(path("marked.xlsx")));
    expect(strFromU8(parts["xl/comments1.xml"] ?? new Uint8Array())).toContain(
      "错误：校验码不符：第 18 位应为 6。",
    );
    mkdirSync(path("back"));
    expect(check(one, two, "--out-marked", path("back")).status).toBe(1);
    expect(readdirSync(path("back")).sort()).toEqual(["one.xlsx", "two.xlsx"]);
    mkdirSync(path("none"));
    const csv = file("three.csv", "机构名称,统一社会信用代码\n");
    expect(check(one, csv, "--out-marked", path("none"))).toMatchObject({ status: 2 });
    expect(readdirSync(path("none"))).toEqual([]);
    expect(check(one, two, "--out-marked", path("no-folder")).status).toBe(2);
    expect(existsSync(path("no-folder"))).toBe(false);
    expect(check(one, "--out-marked", folder).stderr).toContain("read and written at once");
  });

  it("come back split by street, each share marked, whole or not at all", () => {
    const head = textRow(1, ["街道", "机构名称", "统一社会信用代码"]);
    const rows = [
      textRow(2, ["云栖/街道", "青禾区云栖社区服务中心", "52440305MJ00010457"]),
      textRow(3, ["桃林街道", "青禾区桃林社区服务中心", "52440305MJ00010456"]),
      textRow(4, ["", "青禾区桃林社区合唱团", "51440305MJ00010534"]),
      textRow(5, ["合计", "3家"]),
    ].join("");
    const whole = file("register.xlsx", makeWorkbook({ sheets: { 名册: head + rows } }));
    mkdirSync(path("shares"));
    const split = (...args: readonly string[]) => check(whole, "--out-marked", path("shares"), ...args);
    const done = split("--split-by", "街道", "--locale", "en");
    expect(done.status).toBe(1);
    expect(readdirSync(path("shares")).sort()).toEqual([
      "register-云栖_街道.xlsx",
      "register-未填写.xlsx",
      "register-桃林街道.xlsx",
    ]);
    expect(done.stderr).toContain("One row of the sheet 名册 below the headings");
    const first = unzipSync(readFileSync(path("shares/register-云栖_街道.xlsx")));
    expect(strFromU8(first["xl/comments1.xml"] ?? new Uint8Array())).toContain("position 18 should be 6");
    expect(check(path("shares/register-桃林街道.xlsx")).status).toBe(0);
    mkdirSync(path("no-shares"));
    expect(check(whole, "--out-marked", path("no-shares"), "--split-by", "社区")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("街道") as string,
    });
    expect(check(whole, "--split-by", "街道").stderr).toContain("--out-marked");
    expect(check(whole, "--split-by", "街道", "--out-marked", path("one-file.xlsx")).status).toBe(2);
    expect(existsSync(path("one-file.xlsx"))).toBe(false);
    // A share of the first file has the name of the second one.
    const other = file("register-云栖_街道.xlsx", makeWorkbook({ sheets: { 名册: head + rows } }));
    expect(check(whole, other, "--out-marked", folder, "--split-by", "街道").stderr).toContain("it is read");
    expect(readdirSync(path("no-shares"))).toEqual([]);
  });

  it("are read one sheet alone, where that is asked for", () => {
    const two = file(
      "sheets.xlsx",
      makeWorkbook({ sheets: { 一街: headings + good, 二街: headings + bad } }),
    );
    expect(check(two, "--sheet", "一街").status).toBe(0);
    expect(check(two, "--sheet", "2").status).toBe(1);
    expect(codesOf(check(two, "--sheet", "三街", "--format", "json").stdout)).toEqual([
      "workbook.sheet-unknown",
    ]);
    expect(check(file("d.csv", "a,b\n"), "--sheet", "1").status).toBe(2);
  });

  it("are told from what is called a workbook and is none", () => {
    const ofFile = (name: string, content: string | Uint8Array) =>
      codesOf(check(file(name, content), "--format", "json").stdout);
    expect(ofFile("html.xls", "\n<html><body><table></table></body></html>")).toEqual(["table.binary"]);
    expect(ofFile("xml.xls", '<?xml version="1.0"?><Workbook></Workbook>')).toEqual(["table.binary"]);
    expect(
      ofFile("csv.xlsx", "机构名称,统一社会信用代码\n青禾区云栖社区服务中心,52440305MJ00010456\n"),
    ).toEqual(["workbook.is-text"]);
    expect(ofFile("old.xls", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))).toEqual([
      "workbook.encrypted-or-old",
    ]);
    expect(ofFile("cut.xlsx", wrong.slice(0, 500))).toEqual(["workbook.damaged"]);
    expect(check(path("old.xls"), "--locale", "zh-CN").stdout).toContain("另存为 .xlsx");
  });

  it("are compared by the reports of two rounds", () => {
    const first = file("r1.json", check(path("one.xlsx"), "--format", "json").stdout);
    const fixed = file("fixed.xlsx", makeWorkbook({ sheets: { 名册: headings + good } }));
    const second = file("r2.json", check(fixed, "--format", "json").stdout);
    const { status, stdout } = linli(["compare", first, second, "--locale", "en"]);
    expect(stdout).toContain("In all: 1 fixed, 0 remaining, 0 new");
    expect(status).toBe(0);
    expect(linli(["compare", first, first, "--format", "csv"]).stdout).toContain(
      "uscc.check-character,0,1,0,0,2",
    );
    expect(linli(["compare", first, path("one.xlsx")]).stderr).toContain("it is no report");
  });
});
