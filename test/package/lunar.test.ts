import { expect, it } from "vitest";
import { lunarFile, lunarSource } from "../../scripts/build-lunar.ts";
import { committedPage } from "../../scripts/generated-page.ts";

it("the table of the Chinese calendar is up to date (node scripts/build-lunar.ts)", () => {
  expect(committedPage(lunarFile)).toBe(lunarSource());
});
