import { describe, expect, test } from "vitest";
import { formatFinding, type Finding } from "../../src/core/index.ts";
import { en } from "../../src/messages/en/index.ts";
import { zhCN } from "../../src/messages/zh-CN/index.ts";
import { organizationTable } from "../../src/organizations/index.ts";
import { checkRows, readRows } from "../../src/tables/index.ts";

// Invented organizations; the credit codes have right check characters.
const register = [
  "青禾区社会组织名单,,,,,",
  "序号,机构名称,社会信用代码/组织机构代码,法定代表人,成立日期,上级组织统一社会信用代码",
  "1,青禾区云栖社区服务中心,52440399MJL0AE019U,林知夏,2019-03-15,",
  "2,青禾区云栖社区服务中心,52440399mjl0ae019u,林知夏,2019.3.15,",
  "3,青禾区梧桐合唱团,5.24E+17,周山,2020年5月1日,52440399MJL0AE019U",
  "4,青禾区晨练队,52440399MJL0AE0191,周山,2020-02-30,52440399MJL0AE0191",
  "合计,共4家,,,,",
].join("\r\n");

describe("a register of organizations", () => {
  test("every fault is named by row, column and code", async () => {
    const checked = checkRows(readRows(register), { model: organizationTable(), file: "register.csv" });
    const found: string[] = [];
    for await (const { row, findings } of checked) {
      for (const { cell, finding } of findings)
        found.push(`${String(row)} ${cell?.column ?? ""} ${finding.code}`);
    }
    for (const { row, finding } of checked.late()) found.push(`${String(row)} ${finding.code}`);
    expect(found).toEqual([
      "4 uscc uscc.not-well-formed",
      "4 uscc row.duplicate",
      // That the kind cannot be derived from a code that is lost is no second fault.
      "5 uscc cell.excel-scientific",
      "6 foundedOn civil-date.no-such-day",
      "6 uscc uscc.check-character",
      "6 parentUscc uscc.check-character",
    ]);
    const report = checked.report();
    expect(report.rows).toMatchObject({ total: 7, heading: 2, footer: 1, records: 4 });
    const people = JSON.stringify(report);
    for (const name of ["林知夏", "周山"]) expect(people).not.toContain(name);
  });

  test("every finding has a sentence in both languages", async () => {
    const checked = checkRows(readRows(register), { model: organizationTable() });
    let rows = 0;
    for await (const batch of checked.batches()) rows += batch.length;
    expect(rows).toBe(4);
    const report = checked.report();
    const findings = [
      ...report.files.flatMap((file) => file.findings),
      ...report.findings.flatMap(({ first }) => first.map(({ finding }) => finding)),
    ];
    expect(findings.length).toBeGreaterThan(4);
    for (const finding of findings as readonly Finding[] as readonly Finding<never, never>[]) {
      expect(formatFinding(finding, en)).toMatch(/[.?]$/);
      expect(formatFinding(finding, zhCN)).toMatch(/[。？]$/);
    }
  });
});

describe("records of NDJSON", () => {
  const checkLines = async (...records: readonly object[]) => {
    const text = records.map((record) => JSON.stringify(record)).join("\n");
    const checked = checkRows(readRows(text, { format: "ndjson" }), { model: organizationTable() });
    const codes: string[][] = [];
    for await (const { findings } of checked) codes.push(findings.map(({ finding }) => finding.code));
    return { codes, report: checked.report() };
  };
  const names = [{ text: "青禾区云栖社区合唱团", language: "zh-CN", role: "registered" }];
  const valid = { id: "o-1", names, kind: "filed-community-organization" };

  test("that are the model's have no unknown headings, valid or not", async () => {
    const { codes, report } = await checkLines(
      valid,
      { ...valid, id: "o-2", kind: "club", note: "x" },
      // What it has is all flat, and more of it is the model's than headings are.
      { names: "云栖社区", posts: "周山", events: "x", kind: "club", remark: "y" },
    );
    expect(codes[0]).toEqual([]);
    expect(codes[1]).toContain("organization.kind");
    expect(codes[2]?.length).toBeGreaterThan(1);
    expect(report.files[0]?.headings).toEqual([]);
    expect(report.files[0]?.findings).toEqual([]);
  });

  test("that are flat have the headings that they come with, each once", async () => {
    const flat = { 社会组织名称: "青禾区云栖社区合唱团", 统一社会信用代码: "51440305MJ00010534", 备忘: "x" };
    const { report } = await checkLines(flat, { ...flat, 统一社会信用代码: "51440305MJ00010542" });
    expect(report.files[0]?.headings.map(({ heading, column }) => [heading, column])).toEqual([
      ["备忘", undefined],
      ["社会组织名称", "name"],
      ["统一社会信用代码", "uscc"],
    ]);
    expect(report.files[0]?.findings.map(({ code }) => code)).toEqual(["table.field-unknown"]);
  });
});
