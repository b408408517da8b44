import { spawn, spawnSync } from "node:child_process";
import { Readable, Writable } from "node:stream";
import { beforeAll, describe, expect, it } from "vitest";
import { explainCommand } from "../../src/cli/explain/command.ts";
import { divisionTable } from "../../src/divisions/index.ts";
import { dist, manifest, requireDist } from "../package/support.ts";
import { hasRealData, realDataTitle, realRows } from "../support/real-data.ts";

const command = `${dist}/cli.js`;

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function linli(args: readonly string[], input: string | Buffer = ""): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    input,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  return { status, stdout, stderr };
}

/** The items of `--format json`. */
function items(...args: Parameters<typeof linli>): readonly Item[] {
  const [options, input] = args;
  return JSON.parse(linli(["explain", "--format", "json", ...options], input).stdout) as readonly Item[];
}

interface Item {
  readonly input: string;
  readonly line?: number;
  readonly kind: string;
  readonly ok: boolean;
  readonly title: object;
  readonly verdict: { readonly [locale: string]: string };
  readonly value?: unknown;
  readonly facts: readonly { readonly name: string; readonly label: object; readonly text: object }[];
  readonly findings: readonly {
    readonly code: string;
    readonly suggestion?: string;
    readonly message: { readonly [locale: string]: string };
  }[];
}

beforeAll(requireDist);

describe("linli", () => {
  it.each([
    [["--version"], 0],
    [["--help"], 0],
    [["help", "explain"], 0],
    [["explain", "--help"], 0],
    [[], 2],
    [["explode"], 2],
    [["explain", "--nope", "1"], 2],
    [["explain", "--locale", "fr", "近100家"], 2],
    [["explain", "--format", "xml", "近100家"], 2],
    [["explain", "--area-code", "9999", "87180000"], 2],
    [["explain", "--area-code", "0574", "87180000"], 0],
    [["explain", "52440305MJ00000260"], 0],
    [["explain", "52440305MJ00000261"], 1],
    [["explain", "52440305MJ00000260", "52440305MJ00000261"], 1],
    [["explain", "330283"], 0],
    [["explain", "hello"], 1],
    [["explain", ""], 1],
    [["explain", "--", "-5"], 1],
  ])("%j ends with %i", (args, status) => {
    const run = linli(args);
    expect(run.status).toBe(status);
    // What a person did wrong is no result.
    if (status === 2) expect([run.stdout, run.stderr === ""]).toEqual(["", false]);
    else expect([run.stdout === "", run.stderr]).toEqual([false, ""]);
  });

  it("prints its version", () => {
    expect(linli(["--version"]).stdout).toBe(`${manifest.version}\n`);
  });
});

describe("linli explain", () => {
  it("speaks Chinese, English or both", () => {
    const zh = "  ✓ 统一社会信用代码：编码有效（不代表已登记）\n";
    const en = "  ✓ Unified Social Credit Code: well formed (which proves no registration)\n";
    const said = (...options: string[]): string =>
      linli(["explain", ...options, "52440305MJ00000260"]).stdout;
    expect([said().includes(zh), said().includes(en)]).toEqual([true, true]);
    expect([said("--locale", "zh-CN").includes(zh), said("--locale", "zh-CN").includes(en)]).toEqual([
      true,
      false,
    ]);
    expect([said("--locale", "en").includes(zh), said("--locale", "en").includes(en)]).toEqual([false, true]);
  });

  it.each([
    ["52440305MJ00000260", "编码有效（不代表已登记）", "well formed (which proves no registration)"],
    ["MJ000002-6", "编码有效（不代表已登记）", "well formed (which proves no registration)"],
    [
      "11010519491231002X",
      "编码有效（不代表该号码已签发）",
      "well formed (which does not prove that it was issued)",
    ],
    ["330203", "编码有效（不代表该地实际存在）", "well formed (which does not prove that the place exists)"],
    [
      "330203001002",
      "编码有效（不代表该地实际存在）",
      "well formed (which does not prove that the place exists)",
    ],
    [
      "330203001002001",
      "编码有效（不代表该地实际存在）",
      "well formed (which does not prove that the place exists)",
    ],
    ["12345", "已识别", "understood"],
    ["近100家", "已识别", "understood"],
  ])("claims of %s no more than its form shows", (text, zh, en) => {
    expect(items([text])[0]?.verdict).toEqual({ "zh-CN": zh, en });
  });

  it("says on what the bounds of a hedged number rest", () => {
    const said = (text: string): string => linli(["explain", text]).stdout;
    expect(said("近100家")).toContain("数值范围：不少于 90，少于 100（按本库约定的 10% 容差）\n");
    expect(said("about 100 people")).toContain(
      "so the number is: 90 or more, at most 110 (by a tolerance of 10 %, a convention of this library)\n",
    );
    expect(said("超过20万元")).toContain("so the number is: more than 200,000, without an upper bound\n");
    expect(said("100家")).not.toContain("10 %");
  });

  it("gives one JSON array, with messages in the languages asked for", () => {
    const [first, second] = items(["52440305MJ00000261", "近100家"]);
    expect(first).toMatchObject({
      input: "52440305MJ00000261",
      kind: "uscc",
      ok: false,
      title: { "zh-CN": "统一社会信用代码", en: "Unified Social Credit Code" },
      verdict: { "zh-CN": "有误", en: "not well formed" },
      findings: [
        {
          code: "uscc.check-character",
          severity: "error",
          path: [],
          params: { position: 18, expected: "0" },
          message: {
            "zh-CN": "校验码不符：第 18 位应为 0。",
            en: "Check character: position 18 should be 0.",
          },
        },
      ],
    });
    expect(second).toMatchObject({ value: { value: 100, qualifier: "nearly", unit: "organization" } });
    expect(second?.facts.map((fact) => fact.name)).toEqual(["quantity", "bounds"]);
    expect(items(["--locale", "en", "近100家"])[0]?.verdict).toEqual({ en: "understood" });
  });

  it("proposes what was probably meant", () => {
    expect(items(["52440305MJO0000260"])[0]?.findings[0]?.suggestion).toBe("52440305MJ00000260");
    expect(linli(["explain", "52440305MJO0000260"]).stdout).toContain(
      " → 52440305MJ00000260 [uscc.character]\n",
    );
  });
});

describe("standard input", () => {
  it.each([
    ["empty", ""],
    ["of blank lines", "\n  \r\n\n"],
    ["of a byte order mark", "\uFEFF"],
  ])("that is %s is clean", (_, input) => {
    expect(linli(["explain"], input)).toEqual({ status: 0, stdout: "", stderr: "" });
    expect(linli(["explain", "--format", "json"], input)).toEqual({ status: 0, stdout: "[]\n", stderr: "" });
  });

  it("is read line by line, whatever ends the lines, and its mark is dropped", () => {
    const found = items([], "\uFEFF52440305MJ00000260\r\n\r\n近100家\n12345");
    expect(found.map(({ input, line }) => [line, input])).toEqual([
      [1, "52440305MJ00000260"],
      [3, "近100家"],
      [4, "12345"],
    ]);
    expect(found[0]?.findings).toEqual([]);
  });

  it("counts what it read", () => {
    const { stdout } = linli(["explain"], "52440305MJ00000260\n330283\nhello\n");
    expect(stdout).toMatch(
      /\n共 3 条：无误 2 条（其中 1 条有提示），有误 1 条。\n3 texts: 2 without errors \(1 of them with remarks\), 1 with errors\.\n$/,
    );
  });

  it("can hold anything", () => {
    const input = Buffer.concat([
      Buffer.from(`${"1".repeat(1_000_000)}\n${"近".repeat(1_000_000)}\n${"1 ".repeat(500_000)}\n`),
      Buffer.from([0x00, 0x1b, 0x5b, 0x33, 0x31, 0x6d, 0x0a, 0xff, 0xfe, 0xed, 0xa0, 0x80, 0x0a]),
      Buffer.from("\u202E5244\u2028近100家\n"),
    ]);
    const { status, stdout, stderr } = linli(["explain"], input);
    expect([status, stderr]).toEqual([1, ""]);
    expect(stdout.split("\n").every((line) => line.length < 300)).toBe(true);
    expect(stdout).not.toMatch(/(?!\n)[\p{Cc}\u202E]/u);
    expect(linli(["explain", "--format", "json"], input).stdout.length).toBeLessThan(20_000);
  });

  it("may be longer than memory", { timeout: 120_000 }, () => {
    const lines = 100_000;
    const run = spawnSync(
      process.execPath,
      ["--max-old-space-size=32", command, "explain", "--locale", "en"],
      {
        input: "330203001002\n".repeat(lines),
        encoding: "utf8",
        maxBuffer: 2 ** 28,
      },
    );
    expect([run.status, run.stderr]).toEqual([0, ""]);
    expect(run.stdout).toContain(`\n${String(lines)} texts: ${String(lines)} without errors`);
  });

  it("may be written to a reader who stops", async () => {
    const child = spawn(process.execPath, [command, "explain"], { stdio: "pipe" });
    let errors = "";
    child.stderr.on("data", (data) => (errors += String(data)));
    child.stdin.on("error", () => undefined);
    child.stdout.once("data", () => child.stdout.destroy());
    child.stdin.end("330203001002\n".repeat(20_000));
    const status = await new Promise((resolve) => child.once("close", resolve));
    expect([status, errors]).toEqual([0, ""]);
  });

  it("that cannot be read is an error, not an end", async () => {
    const input = new Readable({
      read() {
        this.destroy(new Error("the device is gone"));
      },
    });
    const output = new Writable({ write: (_chunk, _encoding, done) => done() });
    const explain = explainCommand({ input, output, messages: output }, () => undefined);
    await expect(explain.parseAsync([], { from: "user" })).rejects.toThrow("the device is gone");
  });
});

describe("a resident ID number", () => {
  // The printed example of GB 11643-1999, 11010519491231002X, as people write it and get it wrong.
  const texts = [
    "11010519491231002X",
    "11010519491231002x",
    "１１０１０５１９４９１２３１００２Ｘ",
    "110105 19491231 002X",
    "110105194912310021",
    "11010519491231002",
    "1101051949123100211",
    "11O10519491231002X",
    "11010519491331002X",
    "身份证11010519491231002X",
    "330203001002-11010519491231002X",
    "11010519491231002X元",
    "110105491231002",
  ];

  it.each(["text", "json"])("is masked wherever it stands (%s)", (format) => {
    const { stdout } = linli(["explain", "--format", format], texts.join("\n"));
    const bare = stdout.normalize("NFKC").replace(/[\s-]/g, "");
    expect(bare).not.toMatch(/19491[23]31|491231/);
    expect(stdout).toContain("1101**********002X");
  });

  it("carries no value, no suggestion and no date of birth", () => {
    const found = items(texts);
    expect(found.map((item) => item.kind)).toEqual(texts.map(() => "resident-id"));
    for (const item of found) {
      expect(item).not.toHaveProperty("value");
      expect(item.facts.map((fact) => fact.name)).not.toContain("born-on");
      expect(item.findings.every((finding) => finding.suggestion === undefined)).toBe(true);
    }
  });

  it("says that it was not read where other things stand around it", () => {
    expect(items(["身份证11010519491231002X"])[0]).toMatchObject({
      input: "身份证1101**********002X",
      ok: false,
      verdict: { "zh-CN": "号码（疑似）前后另有内容，已脱敏显示，未作解读" },
      findings: [],
    });
  });
});

describe("real credit codes", () => {
  const file = "uscc/real-codes.csv";

  it.skipIf(!hasRealData(file))(
    realDataTitle("are all 55 well formed, with the retired divisions noted", file),
    () => {
      const rows = realRows(file);
      const codes = rows.map((row) => row["code"] ?? "");
      expect(codes).toHaveLength(55);
      const input = `${codes.join("\n")}\n`;
      const found = items([], input);
      expect(found.map((item) => [item.input, item.kind, item.ok])).toEqual(
        codes.map((code) => [code, "uscc", true]),
      );

      // What the table says of the divisions in the file, and no more: 密云县 and 奉化市.
      const divisions = rows.map((row) => row["division"] ?? "");
      const retired = divisions.filter((division) => divisionTable.stateOf(division) === "retired");
      expect(new Set(retired)).toEqual(new Set(["110228", "330283"]));
      const isNote = ({ code }: { readonly code: string }): boolean => code === "uscc.division-retired";
      const withNote = found.filter((item) => item.findings.some(isNote));
      expect(withNote.map((item) => item.input.slice(2, 8))).toEqual(retired);
      const noted = withNote.flatMap((item) => item.findings.filter(isNote));
      for (const { message } of noted) {
        expect(message["zh-CN"]).toContain("已停用");
        expect(message["en"]).toContain("has been retired");
      }

      const { status, stdout } = linli(["explain"], input);
      expect(status).toBe(0);
      expect(stdout.match(/编码有效（不代表已登记）/g)).toHaveLength(55);
      expect(stdout.match(/well formed \(which proves no registration\)/g)).toHaveLength(55);
      expect(stdout).toContain("共 55 条：无误 55 条");
      expect(stdout).toContain("55 texts: 55 without errors");
    },
  );
});
