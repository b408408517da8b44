/**
 * Checks records of NDJSON as they are made, a million and five million, each in a process of its own: memory must not
 * grow with the rows.
 */
import { fileURLToPath } from "node:url";
import { organizationTable } from "linli/organizations";
import { checkRows, readRows } from "linli/tables";
import { sayWork, smallHeap, workApart, type Gate } from "./measure.ts";
import { recordOf } from "./records.ts";
import { randomFrom } from "../test/support/random.ts";

const FEW = 1_000_000;
const MANY = 5_000_000;
/** How large the pieces are in which the bytes come, about as those of a file. */
const PIECE = 65_536;

async function* bytesOf(rows: number): AsyncGenerator<Uint8Array> {
  const random = randomFrom(8);
  const encoder = new TextEncoder();
  let text = "";
  for (let row = 1; row <= rows; row += 1) {
    text += `${JSON.stringify(recordOf(random, row))}\n`;
    if (text.length < PIECE && row < rows) continue;
    yield encoder.encode(text);
    text = "";
    // A file lets other work of the process run between its pieces.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

async function countValid(rows: number): Promise<number> {
  const checked = checkRows(readRows(bytesOf(rows)), { model: organizationTable(), file: "bench" });
  let count = 0;
  for await (const batch of checked.batches()) for (const { ok } of batch) if (ok) count += 1;
  return count;
}

/**
 * Measures the memory of the check of records.
 *
 * @returns the gates: memory, and that it does not grow
 */
export function objectRowGates(): readonly Gate[] {
  const script = fileURLToPath(import.meta.url);
  const [few, many] = [FEW, MANY].map((rows) => {
    const work = workApart(script, [String(rows)], smallHeap);
    if (work.valid !== rows) throw new Error("Not all records were found valid.");
    return work.megabytes;
  }) as [number, number];
  console.log("\nRecords of NDJSON, with a heap of 48 MB");
  console.log(`  resident memory of ${FEW.toLocaleString("en")} records: ${few.toFixed(0)} MB,`);
  console.log(`  of ${MANY.toLocaleString("en")} records: ${many.toFixed(0)} MB`);
  return [
    {
      title: "memory of objects, in 150 MB",
      ratio: Math.max(few, many) / 150,
      bound: 1,
      direction: "at most",
    },
    { title: "memory of 5 million against 1 million", ratio: many / few, bound: 1.2, direction: "at most" },
  ];
}

const [, script = "", rows] = process.argv;
if (script === fileURLToPath(import.meta.url) && rows !== undefined)
  await sayWork(() => countValid(Number(rows)));
