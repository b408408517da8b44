import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tableModelOf, tableModels } from "../../src/cli/models.ts";
import { requireDist } from "../package/support.ts";
import { linli } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "linli-models-"));
beforeAll(requireDist);
afterAll(() => rmSync(folder, { recursive: true }));

describe("the registry of models", () => {
  const ids = tableModels().map(({ id }) => id);

  it("names each model once, in kebab-case", () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  it.each(ids)("%s: the template of the command passes its check", (id) => {
    const path = join(folder, `${id}.csv`);
    expect(linli(["template", id, "--out", path]).status).toBe(0);
    const { status, stdout } = linli(["check", path, "--as", id, "--format", "json"]);
    expect(status, stdout).toBe(0);
    expect(tableModelOf(id).examples.length).toBeGreaterThan(0);
  });
});
