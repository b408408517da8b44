import { describe, expect, it } from "vitest";
import * as base from "../../src/core/base.ts";
import * as core from "../../src/core/index.ts";
import * as identifiers from "../../src/identifiers/index.ts";
import * as root from "../../src/index.ts";
import { en } from "../../src/messages/en/index.ts";
import { zhCN } from "../../src/messages/zh-CN/index.ts";

describe("the public lists", () => {
  it("of core holds all of its part without zod", () => {
    expect(Object.keys(core)).toEqual(expect.arrayContaining(Object.keys(base)));
  });

  it("of the root holds all of core and identifiers, and nothing else", () => {
    const parts = [...Object.keys(core), ...Object.keys(identifiers)].sort();
    expect(Object.keys(root).sort()).toEqual(parts);
  });

  it("gather no functions in objects", () => {
    for (const [name, value] of Object.entries(root)) {
      if (typeof value !== "object" || name.endsWith("Schema")) continue;
      expect(
        Object.values(value).some((member) => typeof member === "function"),
        name,
      ).toBe(false);
    }
  });
});

describe("messages", () => {
  it("say every finding in both languages", () => {
    expect(Object.keys(zhCN).sort()).toEqual(Object.keys(en).sort());
    expect(Object.keys(en).length).toBeGreaterThan(100);
  });
});
