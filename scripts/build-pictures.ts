/**
 * Draws every picture that the library can draw into `docs/pictures`, to be looked at: link cards, front and back, in both
 * languages and sizes, and sheets of them. The folder is no part of the repository.
 *
 *   npm run pictures              writes PNG files of 300 dpi
 *   npm run pictures -- FOLDER    writes them elsewhere
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { renderCardSheet, renderCardSvg, type LinkCard } from "../src/link-cards/index.ts";
import { card, crowdedCard, plainCard } from "../test/link-cards/card-samples.ts";
import { pictureOf } from "../test/support/pictures.ts";
import { packageRoot } from "./generated-page.ts";

const folder = process.argv[2] ?? join(packageRoot, "docs/pictures");
mkdirSync(folder, { recursive: true });

const cards: { readonly [name: string]: LinkCard } = { card, crowded: crowdedCard, plain: plainCard };
for (const [name, drawn] of Object.entries(cards)) {
  for (const size of ["90x54", "id-1"] as const) {
    for (const locale of ["zh-CN", "en"] as const) {
      for (const side of ["front", "back"] as const) {
        write(`${name}-${side}-${locale}-${size}`, renderCardSvg(drawn, { side, locale, size }), 300);
      }
    }
  }
}

const household = Array.from({ length: 9 }, () => card);
renderCardSheet([...household, plainCard, crowdedCard], { paper: "A4" }).forEach((page, index) => {
  write(`sheet-${String(index + 1)}`, page, 150);
});

function write(name: string, svg: string, dpi: number): void {
  const file = join(folder, `${name}.png`);
  writeFileSync(file, pictureOf(svg, dpi, true).png());
  process.stdout.write(`${file}\n`);
}
