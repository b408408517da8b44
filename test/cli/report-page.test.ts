import { tmpdir } from "node:os";
import { describe, expect, it } from "vitest";
import { damagedRegister, filesOf, pageOf } from "./report-page-samples.ts";

/** A large register in which every row is wrong. */
function wrongRows(count: number): string {
  const rows = Array.from(
    { length: count },
    (_, index) =>
      `青禾区${String(index)}号协会,51440305MJ0001053${String(index % 10)},2016-02-3${String(index % 10)}`,
  );
  return ["社会组织名称,统一社会信用代码,成立日期", ...rows].join("\n");
}

describe("the page of a report", () => {
  it("is whole by itself: no script, nothing of another host", async () => {
    const page = await pageOf(filesOf({ "register.csv": damagedRegister }));
    expect(page).toMatch(/^<!doctype html>\n<html lang="zh-CN">/);
    expect(page).not.toMatch(/<script|<iframe|<object|https?:|@import|url\(|\son[a-z]+=/i);
    expect(page).toContain("Content-Security-Policy");
  });

  it("shows what a cell holds as text", async () => {
    const page = await pageOf(filesOf({ "register.csv": damagedRegister }));
    expect(page).toContain("邻里区&lt;script&gt;alert(1)&lt;/script&gt;协会");
  });

  it("marks the bad cells, and those alone", async () => {
    const page = await pageOf(filesOf({ "register.csv": damagedRegister }));
    const marked = [...page.matchAll(/<td class="(bad|hint)"><span[^>]*>[^<]*<\/span>([^<]*)</g)].map(
      ([, tone, text]) => [tone, text],
    );
    expect(marked).toContainEqual(["bad", "2016-02-30"]);
    expect(marked).toContainEqual(["bad", "51440305MJ00010530"]);
    expect(marked.map(([, text]) => text)).not.toContain("2013-10-01");
  });

  it("masks personal data, and leaves out columns that the model does not know", async () => {
    const page = await pageOf(filesOf({ "register.csv": damagedRegister }));
    expect(page).toContain("138****8000");
    for (const hidden of ["13800138000", "13900139000", "11010519491231002X", "张示例", "李示例", "经办人"])
      expect(page).not.toContain(hidden);
  });

  it("masks mobile numbers within a text, in groups and across a cut too", async () => {
    const filler = "示".repeat(54);
    const cells = ["张某 13800138000", "+86 139-0013-9000", "139 0013 9000转张某", `${filler}13800138000`];
    const rows = cells.map((cell) => `邻里区协会13800138000,51440305MJ00010530,${cell}`);
    const text = ["社会组织名称,统一社会信用代码,住所", ...rows].join("\n");
    const page = await pageOf(filesOf({ "a.csv": text }));
    expect(page).toContain("张某 138****8000");
    expect(page).toContain("139****9000转张某");
    expect(page).not.toMatch(/13800|139.?0013/);
    expect(page).toContain("…</td>");
  });

  it("says everything in both languages, the one chosen first", async () => {
    const files = filesOf({ "register.csv": damagedRegister });
    const page = await pageOf(files);
    for (const words of [
      "数据校验报告",
      "Data check report",
      "日历上没有这一天。",
      "The calendar has no such day.",
    ])
      expect(page).toContain(words);
    expect(page).toMatch(/id="show-zh"[^>]* checked/);
    expect(await pageOf(files, "--locale", "en")).toMatch(/<html lang="en">[\s\S]*id="show-en"[^>]* checked/);
    expect(page.match(/lang="zh-CN">/g)?.length).toBe((page.match(/lang="en">/g)?.length ?? 0) + 1);
  });

  it("adds up several files, the worst first", async () => {
    const files = filesOf({ "a.csv": wrongRows(0), "b.csv": damagedRegister, "c.csv": wrongRows(9) });
    const page = await pageOf(files);
    const order = [...page.matchAll(/<th scope="row">([abc]\.csv)/g)].map(([, name]) => name);
    expect(order).toEqual(["c.csv", "b.csv", "a.csv"]);
    const rows = [...page.matchAll(/<h3 id="file-\d+">([^<]*)</g)].map(([, name]) => name);
    expect(rows).toEqual(["c.csv", "b.csv"]);
    expect(page).toContain("12 条记录中");
  });

  it("tells nothing of the computer that it was made on", async () => {
    const files = filesOf({ "a.csv": damagedRegister, "b.csv": damagedRegister });
    for (const chosen of [files, files.slice(0, 1)]) expect(await pageOf(chosen)).not.toContain(tmpdir());
  });

  it("calls what one of many says an example, and a file a file", async () => {
    const [one] = filesOf({ "one.csv": damagedRegister });
    const twice = await pageOf(filesOf({ "a.csv": damagedRegister, "b.csv": damagedRegister }));
    expect(twice).toMatch(/如：<\/span>.*校验码不符：第 18 位应为 4。/);
    expect(twice).toMatch(/<td><span lang="zh-CN">日历上没有这一天。/);
    expect(twice).toContain("整个文件");
    expect(await pageOf([one ?? ""])).not.toContain("如：");
  });

  it("stays small however much is wrong, and says how much it leaves out", async () => {
    const page = await pageOf(filesOf({ "wrong.csv": wrongRows(20_000) }));
    expect(page.length).toBeLessThan(1_000_000);
    expect(page).toContain("200 of 20,000 rows with findings are shown.");
  });

  it("is readable where there is nothing to say", async () => {
    const page = await pageOf(filesOf({ "empty.csv": wrongRows(0) }));
    expect(page).toContain("没有记录。");
    expect(page).toContain("未发现问题。");
  });

  it("has no row strip for records of JSON, and their findings", async () => {
    const page = await pageOf(filesOf({ "register.json": '[{"names":[]}]' }));
    expect(page).not.toContain('class="cells');
    expect(page).toContain('class="reasons"');
  });

  it("holds no characters that a page may not hold", async () => {
    const page = await pageOf(
      filesOf({ "register.csv": wrongRows(1).replace("青禾区0号", "青\u0007禾\ufffe区𬭎") }),
    );
    expect(page).not.toMatch(/[^\P{Cc}\n]|[\ufffe\uffff]/u);
    expect(page).toContain("𬭎");
  });
});
