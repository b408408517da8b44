import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";

/** A piece of work to be timed: runs its loop over all inputs and returns something that depends on each. */
export interface Contender {
  /** What the table calls it. */
  readonly name: string;
  /** One pass over all inputs. */
  readonly run: () => number;
}

/** What was measured of one contender. */
export interface Timing {
  /** What the table calls it. */
  readonly name: string;
  /** The fastest pass, in nanoseconds for each input. */
  readonly nanoseconds: number;
}

/** Results are added here, so that no engine can skip the work. */
let sink = 0;

/**
 * Times contenders in turns, so that a slow moment of the machine hits all of them, and keeps the fastest pass of
 * each: what disturbs a pass only makes it slower.
 */
export function race(contenders: readonly Contender[], inputs: number, rounds = 25): readonly Timing[] {
  const best = contenders.map(() => Infinity);
  const repeats = contenders.map((contender) => repeatsFor(contender));
  for (let round = 0; round < rounds; round += 1) {
    contenders.forEach((contender, index) => {
      const times = repeats[index] ?? 1;
      const start = performance.now();
      for (let repeat = 0; repeat < times; repeat += 1) sink += contender.run();
      const nanoseconds = ((performance.now() - start) * 1e6) / (times * inputs);
      best[index] = Math.min(best[index] ?? Infinity, nanoseconds);
    });
  }
  return contenders.map((contender, index) => ({ name: contender.name, nanoseconds: best[index] ?? NaN }));
}

/** Warms a contender up and finds how often it must run for about ten milliseconds. */
function repeatsFor(contender: Contender): number {
  let passes = 0;
  const start = performance.now();
  while (performance.now() - start < 150) {
    sink += contender.run();
    passes += 1;
  }
  return Math.max(1, Math.round(passes / 15));
}

/** Counts the bytes that a call allocates, over many calls. */
export function bytesPerCall(contender: Contender, inputs: number): number {
  const collect = (globalThis as { readonly gc?: () => void }).gc;
  if (collect === undefined) return NaN;
  const passes = Math.ceil(200_000 / inputs);
  sink += contender.run();
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let pass = 0; pass < passes; pass += 1) sink += contender.run();
  return Math.max(0, (process.memoryUsage().heapUsed - before) / (passes * inputs));
}

/**
 * Times whole processes that import one module each by its name, in turns, from a folder where the packages are
 * installed as in an app, an empty package among them; the fastest start of each.
 */
export function raceStarts(
  packages: { readonly [name: string]: string },
  modules: readonly string[],
  rounds = 25,
): readonly Timing[] {
  const folder = mkdtempSync(join(tmpdir(), "linli-bench-"));
  mkdirSync(join(folder, "node_modules", "empty"), { recursive: true });
  writeFileSync(
    join(folder, "node_modules", "empty", "package.json"),
    '{ "name": "empty", "type": "module", "exports": { ".": "./index.js" } }',
  );
  writeFileSync(join(folder, "node_modules", "empty", "index.js"), "export {};\n");
  for (const [name, path] of Object.entries(packages))
    symlinkSync(path, join(folder, "node_modules", name), "dir");
  const scripts = modules.map((name, index) => {
    const script = join(folder, `start-${String(index)}.mjs`);
    writeFileSync(script, `import ${JSON.stringify(name)};\n`);
    return script;
  });
  const best = modules.map(() => Infinity);
  for (let round = 0; round < rounds; round += 1) {
    scripts.forEach((script, index) => {
      const start = performance.now();
      const { status } = spawnSync(process.execPath, [script]);
      if (status !== 0) throw new Error(`The module does not load: ${String(modules[index])}`);
      best[index] = Math.min(best[index] ?? Infinity, performance.now() - start);
    });
  }
  rmSync(folder, { recursive: true });
  return modules.map((name, index) => ({ name, nanoseconds: (best[index] ?? NaN) * 1e6 }));
}

/** What a process says of its work. */
export interface Work {
  /** How long it took. */
  readonly milliseconds: number;
  /** The largest resident set, in megabytes. */
  readonly megabytes: number;
  /** How many rows were found valid. */
  readonly valid: number;
}

/** With much memory at hand V8 lets garbage grow; how much is needed shows where there is little. */
export const smallHeap: readonly string[] = ["--max-semi-space-size=4", "--max-old-space-size=48"];

/** Runs a script in a process of its own, so that the memory that it takes is its own. */
export function workApart(script: string, args: readonly string[], flags: readonly string[] = []): Work {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, script, ...args], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${args.join(" ")} failed: ${stderr}`);
  return JSON.parse(stdout) as Work;
}

/** Does the work of such a process, and says how it went. */
export async function sayWork(run: () => Promise<number>): Promise<void> {
  const start = performance.now();
  const valid = await run();
  const milliseconds = performance.now() - start;
  console.log(JSON.stringify({ milliseconds, megabytes: largestResidentSet(), valid } satisfies Work));
}

/**
 * The largest resident set of this process, in megabytes. What the system counts for `resourceUsage` begins with that
 * of the process that started this one.
 */
function largestResidentSet(): number {
  const { maxRSS } = process.resourceUsage();
  if (process.platform !== "linux") return maxRSS / 1024;
  const kilobytes = /VmHWM:\s*(\d+) kB/.exec(readFileSync("/proc/self/status", "utf8"))?.[1];
  return Number(kilobytes ?? maxRSS) / 1024;
}

/** A comparison with its gate: how many times as fast one is as the other, and how many it must be. */
export interface Gate {
  /** What is compared. */
  readonly title: string;
  /** The ratio measured. */
  readonly ratio: number;
  /** The ratio required. */
  readonly bound: number;
  /** Whether the ratio must reach the bound or stay below it. */
  readonly direction: "at least" | "at most";
}

/** Says whether a gate is met. */
export function isMet(gate: Gate): boolean {
  return gate.direction === "at least" ? gate.ratio >= gate.bound : gate.ratio <= gate.bound;
}

/** Prints timings as a table, each with its ratio to the first. */
export function printTimings(title: string, timings: readonly Timing[], unit: "ns" | "ms"): void {
  const scale = unit === "ns" ? 1 : 1e6;
  const first = timings[0]?.nanoseconds ?? NaN;
  console.log(`\n${title}`);
  for (const { name, nanoseconds } of timings) {
    const time = (nanoseconds / scale).toFixed(1).padStart(10);
    console.log(`  ${name.padEnd(44)}${time} ${unit}   ${(nanoseconds / first).toFixed(2).padStart(7)} ×`);
  }
}

/** Keeps the sum alive. */
export function checksum(): number {
  return sink;
}
