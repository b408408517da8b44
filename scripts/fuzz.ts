/**
 * Reads damaged files of every format, as the command does: `npm run fuzz -- [files per format] [first seed]
 * [format]`.
 *
 * The files are made from seeds, so that one that fails can be made again. They are read in a thread of its own, whose
 * watch is here: a reader that hangs can be stopped by nobody inside it.
 */
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { fuzzedFormats, mutated, readFuzzed } from "../test/support/fuzz-files.ts";

/** How long one file may take. */
const MILLISECONDS = 10_000;

interface Work {
  readonly files: number;
  readonly first: number;
  readonly only: string | undefined;
  /** The number of the format, the seed, and the milliseconds when it began. */
  readonly beat: SharedArrayBuffer;
}

async function readAll({ files, first, only, beat }: Work): Promise<void> {
  const now = new Float64Array(beat);
  for (const [index, format] of fuzzedFormats.entries()) {
    if (only !== undefined && only !== format) continue;
    const start = performance.now();
    let slowest = 0;
    for (let seed = first; seed < first + files; seed += 1) {
      const bytes = mutated(format, seed);
      now.set([index, seed, Date.now()]);
      const before = performance.now();
      try {
        await readFuzzed(format, bytes);
      } catch (error) {
        throw new Error(`${format}, seed ${String(seed)}`, { cause: error });
      }
      slowest = Math.max(slowest, performance.now() - before);
    }
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    parentPort?.postMessage(
      `${format}: ${String(files)} files in ${seconds} s, the slowest ${slowest.toFixed(0)} ms`,
    );
  }
}

function watch(): void {
  const [files = 100_000, first = 1] = process.argv.slice(2, 4).map(Number);
  const only = process.argv[4];
  const isFormat = only === undefined || fuzzedFormats.some((format) => format === only);
  if (!Number.isSafeInteger(files) || !Number.isSafeInteger(first) || files < 1 || !isFormat)
    throw new RangeError(`npm run fuzz -- [files per format] [first seed] [${fuzzedFormats.join("|")}]`);
  const beat = new SharedArrayBuffer(24);
  const worker = new Worker(new URL(import.meta.url), {
    workerData: { files, first, only, beat } satisfies Work,
  });
  const now = new Float64Array(beat);
  const timer = setInterval(() => {
    const [format = 0, seed = 0, since = 0] = now;
    if (since === 0 || Date.now() - since < MILLISECONDS) return;
    process.stderr.write(
      `${fuzzedFormats[format] ?? ""}, seed ${String(seed)}: no answer in ${String(MILLISECONDS)} ms\n`,
    );
    process.exit(1);
  }, 1000);
  worker.on("message", (line: string) => process.stdout.write(`${line}\n`));
  worker.on("error", (error) => {
    process.stderr.write(`${error.stack ?? error.message}\n${String(error.cause)}\n`);
    process.exit(1);
  });
  worker.on("exit", () => {
    clearInterval(timer);
  });
}

if (isMainThread) watch();
else await readAll(workerData as Work);
