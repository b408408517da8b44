import { describe, expect, it } from "vitest";
import { fuzzedFormats, mutated, readFuzzed } from "../../support/fuzz-files.ts";

/** `npm run fuzz` reads a hundred thousand of each. */
const FILES = 400;
/** No file of four kilobytes takes long, on a machine that is busy with others either. */
const MILLISECONDS = 2000;

describe("damaged files", () => {
  it.each(fuzzedFormats)(
    "of the format %s give findings, and no reader throws or hangs",
    { timeout: 120_000 },
    async (format) => {
      for (let seed = 1; seed <= FILES; seed += 1) {
        const bytes = mutated(format, seed);
        expect(bytes.length).toBeLessThanOrEqual(4096);
        const before = performance.now();
        await readFuzzed(format, bytes);
        expect(performance.now() - before, `seed ${String(seed)}`).toBeLessThan(MILLISECONDS);
      }
    },
  );

  it("are the same for the same seed", () => {
    expect(mutated("xlsx", 7)).toEqual(mutated("xlsx", 7));
    expect(mutated("csv", 7)).not.toEqual(mutated("csv", 8));
  });
});
