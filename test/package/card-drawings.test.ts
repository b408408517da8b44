import { describe, expect, it } from "vitest";
import { cardDrawings } from "../../scripts/build-card-drawings.ts";
import { committedPage } from "../../scripts/generated-page.ts";
import { SIGNED_ADDRESS } from "../link-cards/card-samples.ts";
import { codesIn, pictureOf } from "../support/pictures.ts";

describe("the pictures of the documentation", () => {
  it.each(cardDrawings().map(({ file, text }) => [file, text]))(
    "%s is up to date (node scripts/build-card-drawings.ts)",
    (file, text) => {
      expect(committedPage(file)).toBe(text);
    },
  );

  it.each([
    ["link-card-front.zh-CN.svg", 1],
    ["link-card-front.en.svg", 1],
    ["link-card-sheet.svg", 10],
  ])("the codes of %s are read", async (name, count) => {
    const svg = committedPage(`docs/concepts/pictures/${name}`);
    expect(await codesIn(pictureOf(svg, 300))).toEqual(Array(count).fill(SIGNED_ADDRESS));
  });
});
