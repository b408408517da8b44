import { describe, expect, it } from "vitest";
import { isCertainlyBefore, repeatsOf } from "../../src/core/index.ts";

describe("repeated texts", () => {
  it.each([
    [[], []],
    [["a", "b"], []],
    [
      ["a", "b", "a", "b", "a"],
      [
        [1, 3, 5],
        [2, 4],
      ],
    ],
    [[undefined, undefined, "constructor", "constructor"], [[3, 4]]],
  ])("of %o stand at %o, counted from 1", (keys, positions) => {
    expect(repeatsOf(keys)).toEqual(positions);
  });
});

describe("dates in order", () => {
  it.each([
    ["2024-12-31", "2025-01-01", true],
    ["2024-12", "2025", true],
    ["2025", "2025-06-01", false],
    ["2025-06-01", "2025-06", false],
    ["2025-06-01", "2025-06-01", false],
    ["2025-06-02", "2025-06-01", false],
    [undefined, "2025", false],
    ["2025", undefined, false],
    ["2025", "", false],
  ])("%s is certainly before %s: %s", (a, b, isBefore) => {
    expect(isCertainlyBefore(a, b)).toBe(isBefore);
  });
});
