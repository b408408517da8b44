import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium, type Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { damagedRegister, filesOf, pageOf } from "./report-page-samples.ts";

const path = spawnSync("sh", ["-c", "command -v chromium"], { encoding: "utf8" }).stdout.trim();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What a run of axe says. */
interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string | null;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

describe.skipIf(path === "")(
  "the page of a report in Chromium (skipped where the command `chromium` is absent)",
  { timeout: 120_000 },
  () => {
    let browser: Browser;
    let html: string;

    beforeAll(async () => {
      const flags = ["--no-sandbox", "--disable-dev-shm-usage"];
      browser = await chromium.launch({ executablePath: path, args: flags });
      html = await pageOf(filesOf({ "register.csv": damagedRegister, "more.csv": damagedRegister }));
    });
    afterAll(async () => browser.close());

    const looks = [1280, 390].flatMap((width) =>
      (["light", "dark"] as const).flatMap((colorScheme) =>
        (["zh", "en"] as const).map((language) => ({ width, colorScheme, language })),
      ),
    );

    it.each(looks)("fits, and is accessible: %o", async ({ width, colorScheme, language }) => {
      // Playwright's own scripts are let in; the page itself has none.
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        colorScheme,
        bypassCSP: true,
      });
      const page = await context.newPage();
      const said: string[] = [];
      const asked: string[] = [];
      page.on("console", (message) => said.push(message.text()));
      page.on("pageerror", (error) => said.push(error.message));
      page.on("request", (request) => asked.push(request.url()));
      await page.setContent(html);
      if (language === "en") await page.click('label[for="show-en"]');
      expect(await page.isVisible("text=Data check report")).toBe(language === "en");
      expect(await page.isVisible("text=数据校验报告")).toBe(language === "zh");
      expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
      await page.evaluate(axe);
      const { violations } = (await page.evaluate("axe.run(document)")) as AxeResult;
      expect(
        violations.map(
          ({ id, impact, nodes }) =>
            `${id} (${String(impact)}): ${nodes.map((node) => node.html).join("; ")}`,
        ),
      ).toEqual([]);
      expect(said).toEqual([]);
      expect(asked.filter((url) => !url.startsWith("data:") && url !== "about:blank")).toEqual([]);
      await context.close();
    });

    it("is read without a script, and its language is chosen by the keyboard", async () => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.setContent(html);
      await page.focus("#show-zh");
      await page.keyboard.press("ArrowRight");
      expect(await page.isVisible("text=Data check report")).toBe(true);
      await context.close();
    });
  },
);
