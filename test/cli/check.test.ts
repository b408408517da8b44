import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import iconv from "iconv-lite";
import type { TableReport } from "../../src/tables/index.ts";
import { requireDist, root } from "../package/support.ts";
import { linli, linliCutShort } from "./run.ts";

/** An invented register: GB18030, a title row, a damaged code, a name with 𬭎, two footers, a wrong stated total. */
const register = join(root, "docs/examples/data/register-gb18030.csv");

let folder: string;
beforeAll(requireDist);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "linli-check-"));
  folders.push(folder);
});
const folders: string[] = [];
afterAll(() => {
  for (const used of folders) rmSync(used, { recursive: true, force: true });
});

/** A file in the folder of the test. */
function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function path(name: string): string {
  return join(folder, name);
}

function check(...args: readonly string[]): ReturnType<typeof linli> {
  return linli(["check", "--as", "organization", ...args]);
}

function reportOf(...args: readonly string[]): TableReport {
  return JSON.parse(check("--format", "json", ...args).stdout) as TableReport;
}

/** Row, column letter by position, code and suggestion of everything that a report lists, by row. */
function listed(report: TableReport): readonly (readonly unknown[])[] {
  return report.findings
    .flatMap(({ first }) => first)
    .map(({ row, cell, finding }) => [
      row,
      cell?.heading.replace(/\s/g, ""),
      finding.code,
      finding.suggestion,
    ])
    .sort((a, b) => Number(a[0]) - Number(b[0]) || String(a[2]).localeCompare(String(b[2])));
}

const HEADINGS = "社会组织名称,统一社会信用代码,社会组织类型,成立日期\r\n";
const GOOD = "邻里区晨光社会工作服务中心,52440305MJ0001010K,民办非企业单位,2013-10-01\r\n";
const BAD = "邻里区棋类运动协会,51440305MJ00010530,社会团体,2016-02-28\r\n";

describe("linli check on the register of an invented district", () => {
  it("finds exactly what is wrong", () => {
    const report = reportOf(register);
    expect(listed(report)).toEqual(
      [
        [6, "统一社会信用代码", "uscc.character", "52440305MJ00010456"],
        [6, "成立日期", "cell.excel-date", "2014-12-27"],
        [7, "成立日期", "civil-date.no-such-day", undefined],
        [7, "统一社会信用代码", "uscc.check-character", undefined],
        [8, "统一社会信用代码", "row.duplicate", undefined],
        [9, "注册资金（万元）", "total.mismatch", undefined],
      ].sort((a, b) => Number(a[0]) - Number(b[0]) || String(a[2]).localeCompare(String(b[2]))),
    );
    expect(report.files[0]).toMatchObject({
      encoding: "gb18030",
      format: "csv",
      findings: [],
      partial: false,
    });
    expect(report.rows).toEqual({
      total: 10,
      blank: 0,
      heading: 2,
      footer: 2,
      records: 6,
      valid: 3,
      warned: 0,
      rejected: 3,
    });
  });

  it("says so in both languages", () => {
    const { stdout, status } = check(register);
    expect(status).toBe(1);
    expect(stdout).toContain(
      "第 7 行（51440305MJ00010530，邻里区棋类运动协会）：校验码不符：第 18 位应为 4。",
    );
    expect(stdout).toContain(
      "row 7 (51440305MJ00010530, 邻里区棋类运动协会): Check character: position 18 should be 4.",
    );
    expect(stdout).toContain("所填合计数为 61 万元，但以上各行相加为 54 万元。");
    expect(stdout).toContain("The stated total is 61 ten thousand yuan, but the rows above add up to 54");
    const [chinese, english] = stdout.split("\n\n");
    expect(chinese?.match(/\[[a-z-]+\.[a-z-]+\]/g)?.sort()).toEqual(
      english?.match(/\[[a-z-]+\.[a-z-]+\]/g)?.sort(),
    );
  });

  it("keeps rare characters on the way into the file of valid rows", () => {
    const valid = path("valid.csv");
    expect(check(register, "--out-valid", valid).status).toBe(1);
    const text = readFileSync(valid, "utf8");
    expect(text.startsWith("\uFEFF序号,")).toBe(true);
    expect(text).toContain("邻里区𬭎光养老服务中心");
    expect(text).toContain("阿依古丽·示例");
    expect(text.endsWith("\r\n")).toBe(true);
    expect(check(valid).status).toBe(0);
  });

  it("sends rejected rows back with their reasons, and reads them again when they are put right", () => {
    const rejected = path("rejected.csv");
    check(register, "--out-rejected", rejected, "--locale", "zh-CN");
    const text = readFileSync(rejected, "utf8");
    expect(text).toContain("原行号,检查结果,序号,");
    expect(text).toContain("C 统一社会信用代码：校验码不符：第 18 位应为 4。 [uscc.check-character]");
    const right = text
      .replace("52440305MJOO010456", "52440305MJ00010456")
      .replace("51440305MJ00010530", "51440305MJ00010534")
      .replace("2016-02-30", "2016-02-28");
    const again = reportOf(file("again.csv", right));
    expect(again.rows).toMatchObject({ records: 3, valid: 3 });
    // The two columns that were added are no data, and no reason for a remark.
    expect(again.files[0]?.findings).toEqual([]);
  });

  it("applies suggestions only where it is told to", () => {
    const valid = path("valid.csv");
    const { stdout } = check(register, "--fix", "--out-valid", valid, "--locale", "en");
    expect(stdout).toContain("2 cells changed as suggested");
    const text = readFileSync(valid, "utf8");
    expect(text).toContain("52440305MJ00010456");
    expect(text).toContain("2014-12-27");
    expect(text).not.toContain("MJOO");
  });

  it("reads the same register from standard input, and in any encoding", () => {
    const text = iconv.decode(readFileSync(register), "gb18030");
    const expected = listed(reportOf(register));
    for (const encoding of ["utf8", "utf16le", "utf16-be"]) {
      const bytes = iconv.encode(text, encoding, { addBOM: encoding !== "utf8" });
      const { stdout } = linli(["check", "-", "--as", "organization", "--format", "json"], bytes);
      expect(listed(JSON.parse(stdout) as TableReport), encoding).toEqual(expected);
    }
  });

  it("writes the report as CSV", () => {
    const { stdout } = check(register, "--format", "csv", "--locale", "en");
    expect(stdout.split("\r\n")[0]).toBe(
      "\uFEFFFile,Row,Column,Heading,Record,Severity,Code,Finding,Suggestion,How often",
    );
    expect(stdout.split("\r\n")).toHaveLength(8);
  });
});

describe("linli check with other files", () => {
  it("compares with a list, and lets references point to it", () => {
    const list = file("list.csv", HEADINGS + GOOD);
    const report = reportOf(file("new.csv", HEADINGS + GOOD), "--with", list);
    expect(report.findings.map(({ code }) => code)).toEqual(["row.already-listed"]);
  });

  it("reads headings as it is told", () => {
    const strange = file("strange.csv", `单位,社会信用代码,类别,负责\r\n${GOOD}`);
    const report = reportOf(strange, "--map", "单位=name", "--map", "负责=foundedOn");
    expect(report.rows).toMatchObject({ valid: 1 });
    expect(check(strange, "--map", "单位=nmae").stdout).toContain("heading.map-column");
    expect(check(strange, "--map", "单位").status).toBe(2);
  });

  it("sums several files up, and refuses to mix their columns", () => {
    const one = file("one.csv", HEADINGS + GOOD);
    const two = file(
      "two.csv",
      `统一社会信用代码,社会组织名称,社会组织类型\r\n51440305MJ0001029K,邻里区志愿服务联合会,社会团体\r\n`,
    );
    const report = reportOf(one, two);
    expect(report.files.map((each) => each.file)).toEqual([one, two]);
    expect(report.rows).toMatchObject({ records: 2, valid: 2 });
    const valid = path("valid.csv");
    const mixed = check(one, two, "--out-valid", valid);
    expect(mixed.status).toBe(2);
    expect(mixed.stderr).toContain("different headings");
    expect(existsSync(valid)).toBe(false);
  });

  it("takes records as NDJSON and gives them back so", () => {
    const records = [
      {
        id: "org-1",
        kind: "social-group",
        names: [{ text: "邻里社", language: "zh-CN", role: "registered" }],
      },
      { id: "org-2", kind: "social-group", names: [] },
    ];
    const valid = path("valid.ndjson");
    const rejected = path("rejected.ndjson");
    const source = file("records.ndjson", records.map((record) => `${JSON.stringify(record)}\n`).join(""));
    const { status } = check(source, "--out-valid", valid, "--out-rejected", rejected, "--locale", "en");
    expect(status).toBe(1);
    expect(JSON.parse(readFileSync(valid, "utf8"))).toEqual(records[0]);
    expect(JSON.parse(readFileSync(rejected, "utf8"))).toMatchObject({ row: 2, record: records[1] });
  });

  it("lists as many findings of a kind as it is told, and counts all", () => {
    const many = file("many.csv", HEADINGS + BAD.repeat(50));
    const [summary] = reportOf(many, "--max-errors", "3").findings.filter(
      ({ code }) => code === "uscc.check-character",
    );
    expect(summary).toMatchObject({ count: 50, first: { length: 3 } });
    expect(summary?.runs).toEqual([[2, 51]]);
  });
});

describe("what linli check refuses", () => {
  it.each([
    ["0 bytes", "", "table.empty"],
    ["no heading", GOOD + GOOD, "heading.not-found"],
    ["unbalanced quotes", `${HEADINGS}"邻里社,52440305MJ0001010K,民非,2013\r\n`, "table.quote-unclosed"],
    ["a NUL", `${HEADINGS}邻里\0社,52440305MJ0001010K,民非,2013\r\n`, "table.nul"],
    ["a workbook by another name", new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0]), "workbook.damaged"],
  ])("%s", (_, content, code) => {
    const { status, stdout, stderr } = check(file("file.csv", content), "--locale", "en");
    expect(stdout).toContain(`[${code}]`);
    expect(stderr).toBe("");
    expect(status).toBe(1);
  });

  it("nothing in a file of headings alone, but says so", () => {
    const { status, stdout } = check(file("headings.csv", HEADINGS), "--locale", "en");
    expect(stdout).toContain("The file has headings and no records.");
    expect(status).toBe(0);
  });

  it("a line of 40 MB, within bounds of memory", () => {
    const { status, stdout } = check(
      file("long.csv", `${HEADINGS}${"长".repeat(14_000_000)}\r\n${GOOD}`),
      "--locale",
      "en",
    );
    expect(stdout).toContain("[table.record-too-long]");
    expect(status).toBe(1);
  });

  it.each([
    [["missing.csv"], "there is no such file"],
    [["-", "--with", "-"], "standard input is read once"],
    [["one.csv", "--out-valid", "one.csv"], "read and written at once"],
    [["one.csv", "--out-valid", "a.csv", "--out-rejected", "a.csv"], "to the same file"],
    [["one.csv", "--out-valid", "."], "it is a folder"],
    [["one.csv", "--out-valid", "missing/a.csv"], "no such file or folder"],
    [["one.csv", "--encoding", "klingon"], "utf-8"],
    [["one.csv", "--max-errors", "-1"], "0 to 100000"],
  ])("%j", (args, message) => {
    file("one.csv", HEADINGS + GOOD);
    const { status, stderr, stdout } = check(
      ...args.map((arg) => (/\.csv$|^\.$/.test(arg) ? join(folder, arg) : arg)),
    );
    expect(stderr).toContain(message);
    expect(stdout).toBe("");
    expect(status).toBe(2);
    expect(readdirSync(folder)).toEqual(["one.csv"]);
  });

  it("an unknown model, and none", () => {
    expect(linli(["check", "x.csv", "--as", "orgnization"])).toMatchObject({ status: 2 });
    expect(linli(["check", "x.csv", "--as", "orgnization"]).stderr).toContain("organization");
    expect(linli(["check", "x.csv"]).status).toBe(2);
  });

  it.skipIf(!existsSync("/dev/full"))("a full disk, leaving the old file as it was", () => {
    const one = file("one.csv", HEADINGS + GOOD);
    const { status, stderr } = check(one, "--out-valid", "/dev/full");
    expect(stderr).toContain("the disk is full");
    expect(status).toBe(2);
  });

  it("nothing halfway: an output is replaced only when it is whole", () => {
    const valid = file("valid.csv", "before");
    const one = file("one.csv", HEADINGS + GOOD);
    mkdirSync(join(folder, "two.csv"));
    expect(check(one, join(folder, "two.csv"), "--out-valid", valid).status).toBe(2);
    expect(readFileSync(valid, "utf8")).toBe("before");
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  it("no reader that has had enough", async () => {
    const many = file("many.csv", HEADINGS + BAD.repeat(20_000));
    const { status } = await linliCutShort([
      "check",
      many,
      "--as",
      "organization",
      "--format",
      "json",
      "--max-errors",
      "20000",
    ]);
    expect(status).toBe(0);
  });
});
