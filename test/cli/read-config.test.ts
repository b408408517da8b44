import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readConfig } from "../../src/cli/config/read-config.ts";

const folder = mkdtempSync(join(tmpdir(), "linli-read-config-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function read(config: object): Promise<unknown> {
  writeFileSync(join(folder, "linli.config.json"), JSON.stringify(config));
  return (await readConfig(folder))?.config;
}

describe("settings by model", () => {
  it.each(["organisation", "constructor", "\u001b[31m"])("are refused of a model %j", async (id) => {
    await expect(read({ maps: { [id]: { 单位全称: "name" } } })).rejects.toThrow("maps: there is no model");
    await expect(read({ listed: { [id]: "listed.csv" } })).rejects.toThrow("listed: there is no model");
  });

  it("are refused where they are none, near or not", async () => {
    await expect(read({ model: "organization", splitBy: "街道" })).rejects.toThrow(
      "splitBy: there is no such setting; there are $schema, locale, model",
    );
    await expect(read({ ruleSets: { policy: "order67", star: "x" } })).rejects.toThrow("ruleSets.star");
    await expect(read({ modell: "organization" })).rejects.toThrow("modell");
  });

  it("are taken of models that there are", async () => {
    const config = { maps: { organization: { 单位全称: "name" } }, listed: { "open-call": "listed.csv" } };
    expect(await read(config)).toEqual(config);
    expect(await read({ maps: {}, listed: {} })).toEqual({ maps: {}, listed: {} });
  });
});
