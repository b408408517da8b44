/**
 * Draws every picture that the library can draw into `docs/pictures`, to be looked at: link cards, front and back, in both
 * languages and sizes, and sheets of them; and, where the command `chromium` is there, the page of a report at two widths,
 * in both languages, light and dark. The folder is no part of the repository.
 *
 *   npm run pictures              writes PNG files of 300 dpi
 *   npm run pictures -- FOLDER    writes them elsewhere
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { renderCardSheet, renderCardSvg, type LinkCard } from "../src/link-cards/index.ts";
import { card, crowdedCard, plainCard } from "../test/link-cards/card-samples.ts";
import { damagedRegister, filesOf, pageOf } from "../test/cli/report-page-samples.ts";
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

const chromiumPath = spawnSync("sh", ["-c", "command -v chromium"], { encoding: "utf8" }).stdout.trim();
if (chromiumPath === "") process.stdout.write("the page of a report is left out: there is no chromium\n");
else await drawReportPage(chromiumPath);

async function drawReportPage(executablePath: string): Promise<void> {
  const html = await pageOf(filesOf({ "晨光街道.csv": damagedRegister, "云栖街道.csv": damagedRegister }));
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  for (const colorScheme of ["light", "dark"] as const) {
    for (const width of [1280, 390]) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
      await page.setContent(html);
      for (const language of ["zh", "en"]) {
        await page.click(`label[for="show-${language}"]`);
        const path = join(folder, `report-${String(width)}-${language}-${colorScheme}.png`);
        await page.screenshot({ path, fullPage: true });
        process.stdout.write(`${path}\n`);
      }
      await page.close();
    }
  }
  await browser.close();
}

function write(name: string, svg: string, dpi: number): void {
  const file = join(folder, `${name}.png`);
  writeFileSync(file, pictureOf(svg, dpi, true).png());
  process.stdout.write(`${file}\n`);
}
