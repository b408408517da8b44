/**
 * Checks a million invented rows of a register of organizations, streamed from a file, against the same parser with
 * classic zod behind it. Every contender runs in a process of its own, so that the memory that it takes is its own.
 */
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { OrganizationSchema, organizationTable } from "linli/organizations";
import { checkRows, readRows } from "linli/tables";
import { sampleUscc } from "linli/testing";
import { printTimings, sayWork, smallHeap, workApart, type Gate, type Timing, type Work } from "./measure.ts";

const ROWS = 1_000_000;
const ROUNDS = 2;
/** A parser with nothing behind it, classic zod, linli, and linli doing no more than zod does. */
const contenders = [
  "readRows alone",
  "readRows and classic zod",
  "checkRows",
  "checkRows, no row compared with another",
] as const;
type ContenderName = (typeof contenders)[number];

const headings = [
  ...["统一社会信用代码", "社会组织名称", "社会组织类型", "登记管理机关", "业务主管单位", "法定代表人"],
  ...["成立日期", "注册资金（万元）", "住所", "行政区划代码", "联系电话", "业务范围"],
];

function rowOf(random: () => number, row: number): readonly string[] {
  const digits = (length: number): string => Math.floor(random() * 10 ** length).toString();
  const month = String(1 + Math.floor(random() * 12)).padStart(2, "0");
  const day = String(1 + Math.floor(random() * 28)).padStart(2, "0");
  return [
    sampleUscc(random, { category: "52" }),
    `青禾区第${String(row)}邻里社区服务中心`,
    "社会服务机构",
    "青禾区民政局",
    "青禾区卫生健康局",
    "林知夏",
    `20${String(10 + Math.floor(random() * 14))}-${month}-${day}`,
    String(3 + Math.floor(random() * 50)),
    `青禾区梧桐街道云栖路${digits(3)}号${digits(2)}栋一楼`,
    "440399",
    `0755-2${digits(7).padStart(7, "0")}`,
    "承接社区公共服务，开展为老、助残服务",
  ];
}

async function writeRows(path: string, random: () => number): Promise<void> {
  const file = createWriteStream(path);
  let text = `${headings.join(",")}\r\n`;
  for (let row = 1; row <= ROWS; row += 1) {
    text += `${rowOf(random, row).join(",")}\r\n`;
    if (row % 1000 !== 0) continue;
    if (!file.write(text)) await once(file, "drain");
    text = "";
  }
  file.end(text);
  await once(file, "close");
}

async function countRows(path: string): Promise<number> {
  let count = -1;
  for await (const batch of readRows(createReadStream(path)).batches()) count += batch.length;
  return count;
}

/** What an app does by hand: the cells are known to be clean, so that they need no reading. */
async function countByZod(path: string): Promise<number> {
  const model = organizationTable();
  // Loaded by those who need it: the other peers would count as memory of checkRows.
  const { peersOf } = await import("./organization-peers.ts");
  const [zod] = peersOf(OrganizationSchema);
  const ids = [
    ...["uscc", "name", "kind", "registrationAuthority", "supervisingUnit", "legalRepresentative"],
    ...["foundedOn", "registeredFunds", "address", "division", "phone", "scope"],
  ];
  let count = 0;
  for await (const batch of readRows(createReadStream(path)).batches()) {
    for (const { row, cells } of batch) {
      if (row === 1) continue;
      const values: { [column: string]: string | number | undefined } = {};
      ids.forEach((id, index) => {
        const text = String(cells[index]).trim();
        if (id === "kind") values[id] = text === "社会服务机构" ? "social-service-institution" : text;
        else if (id === "registeredFunds") values[id] = Number(text) * 1_000_000;
        else values[id] = text === "" ? undefined : text;
      });
      if (zod.accepts(model.build(values, row))) count += 1;
    }
  }
  return count;
}

async function countByLinli(path: string, duplicates: boolean): Promise<number> {
  const checked = checkRows(readRows(createReadStream(path)), {
    model: organizationTable(),
    file: "bench",
    duplicates,
  });
  let count = 0;
  for await (const batch of checked.batches()) for (const { ok } of batch) if (ok) count += 1;
  const { rows } = checked.report();
  if (rows.valid !== count) throw new Error("The report counts other rows than the results.");
  return count;
}

const work: { readonly [Name in ContenderName]: (path: string) => Promise<number> } = {
  "readRows alone": countRows,
  "readRows and classic zod": countByZod,
  checkRows: (path) => countByLinli(path, true),
  "checkRows, no row compared with another": (path) => countByLinli(path, false),
};

/** Runs a contender in a process of its own. */
function runApart(name: ContenderName, path: string, ...flags: readonly string[]): Work {
  const work = workApart(fileURLToPath(import.meta.url), [name, path], flags);
  if (work.valid !== ROWS) throw new Error(`${name} did not find all rows valid.`);
  return work;
}

/**
 * Times the check of a million rows.
 *
 * @param random - a seeded source, so that every run reads the same file
 * @returns the gates: throughput, and memory
 */
export async function rowGates(random: () => number): Promise<readonly Gate[]> {
  const folder = mkdtempSync(join(tmpdir(), "linli-bench-"));
  try {
    const path = join(folder, "rows.csv");
    await writeRows(path, random);
    const best = new Map<ContenderName, Work>();
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const name of contenders) {
        const run = runApart(name, path);
        if (run.milliseconds < (best.get(name)?.milliseconds ?? Infinity)) best.set(name, run);
      }
    }
    const timeOf = (name: ContenderName): number => ((best.get(name)?.milliseconds ?? NaN) * 1e6) / ROWS;
    const timings = contenders.map((name): Timing => ({ name, nanoseconds: timeOf(name) }));
    printTimings("A million rows of twelve cells, for each row", timings, "ns");
    // With much memory at hand V8 lets garbage grow; how much is needed shows where there is little.
    const small = runApart("checkRows", path, ...smallHeap);
    const { megabytes = NaN } = best.get("checkRows") ?? {};
    console.log(`  resident memory of checkRows: ${megabytes.toFixed(0)} MB as V8 likes,`);
    console.log(`  ${small.megabytes.toFixed(0)} MB with a heap of 48 MB`);
    const ratio = (name: ContenderName): number => timeOf("readRows and classic zod") / timeOf(name);
    const alone = "checkRows, no row compared with another";
    return [
      {
        title: "checkRows against classic zod",
        ratio: ratio("checkRows"),
        bound: 1.7,
        direction: "at least",
      },
      { title: "the same work, against classic zod", ratio: ratio(alone), bound: 1.7, direction: "at least" },
      {
        title: "memory with a heap of 48 MB, in 150 MB",
        ratio: small.megabytes / 150,
        bound: 1,
        direction: "at most",
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const [, script = "", name, path] = process.argv;
if (script === fileURLToPath(import.meta.url) && path !== undefined) {
  const run = work[name as ContenderName];
  await sayWork(() => run(path));
}
