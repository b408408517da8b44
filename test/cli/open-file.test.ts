import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterAll, describe, expect, it } from "vitest";
import { openFile } from "../../src/cli/files/open-file.ts";
import { UseError } from "../../src/cli/use-error.ts";

const folder = mkdtempSync(join(tmpdir(), "linli-open-"));
afterAll(() => rmSync(folder, { recursive: true }));

const streams = { input: new PassThrough(), output: new PassThrough(), messages: new PassThrough() };
const LENGTH = 1_000_000;

/** Reads a file, and does something after its first piece. */
async function readWith(path: string, afterFirst: () => void): Promise<number> {
  const { bytes } = await openFile(path, streams);
  let length = 0;
  for await (const piece of bytes) {
    if (length === 0) afterFirst();
    length += piece.length;
  }
  return length;
}

describe("openFile", () => {
  const path = join(folder, "register.csv");

  it("reads a file that stays as it is", async () => {
    writeFileSync(path, "a".repeat(LENGTH));
    expect(await readWith(path, () => undefined)).toBe(LENGTH);
  });

  it("refuses one that is saved while it is read, as long as before or longer", async () => {
    writeFileSync(path, "a".repeat(LENGTH));
    await expect(readWith(path, () => appendFileSync(path, "b"))).rejects.toThrow(UseError);
    await expect(readWith(path, () => writeFileSync(path, "c".repeat(LENGTH + 1)))).rejects.toThrow(
      "it was changed while it was read",
    );
  });

  it("says that a file went away", async () => {
    writeFileSync(path, "a".repeat(LENGTH));
    await expect(readWith(path, () => rmSync(path))).rejects.toThrow(UseError);
    await expect(openFile(path, streams)).rejects.toThrow(UseError);
  });
});
