// Draws the pictures of docs/concepts/link-card-drawing.md: a card, front and back, in both languages, and a sheet of ten.
import { renderCardSheet, renderCardSvg } from "../src/link-cards/index.ts";
import { card } from "../test/link-cards/card-samples.ts";
import { isMain, writeOrCheck } from "./generated-page.ts";

/** The folder of the pictures, relative to the package. */
const folder = "docs/concepts/pictures";

/**
 * Draws the pictures.
 *
 * @returns each with its file relative to the package
 */
export function cardDrawings(): readonly { readonly file: string; readonly text: string }[] {
  const sides = (["front", "back"] as const).flatMap((side) =>
    (["zh-CN", "en"] as const).map((locale) => ({
      file: `${folder}/link-card-${side}.${locale}.svg`,
      text: `${renderCardSvg(card, { side, locale })}\n`,
    })),
  );
  const [sheet = ""] = renderCardSheet(
    Array.from({ length: 10 }, () => card),
    { paper: "A4" },
  );
  return [...sides, { file: `${folder}/link-card-sheet.svg`, text: `${sheet}\n` }];
}

if (isMain(import.meta.url)) {
  for (const { file, text } of cardDrawings())
    writeOrCheck(file, text, "node scripts/build-card-drawings.ts");
}
