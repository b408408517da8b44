/**
 * Verifying a card where there is little around: in the shell of a mini-program, which has the language and nothing of the
 * platform, and in a browser without a network.
 */
import { build } from "esbuild";
import { spawnSync } from "node:child_process";
import { createContext, runInContext } from "node:vm";
import { chromium } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { cardKeyOf, signCardUrl } from "../../src/link-cards/index.ts";
import { newSm2KeyPair, sm2Signer } from "../../src/link-cards/sm2/index.ts";
import { a, host, key, rfcKey } from "../link-cards/vectors.ts";
import { requireDist, root } from "./support.ts";

/** What is asked of a bundle: the code of verifying a card, `holds` where there is none. */
const app = `
  import { newCardSerial, parseCardUrl, signCardUrl, verifyCardUrl, webCryptoVerifier } from "linli/link-cards";
  import { nobleSigner, nobleVerifier } from "linli/link-cards/noble";
  const codeOf = (result) => result.findings[0]?.code ?? "holds";
  const verifiers = { noble: nobleVerifier(), platform: webCryptoVerifier(), both: [webCryptoVerifier(), nobleVerifier()] };
  export const verify = async (url, options, way) =>
    codeOf(await verifyCardUrl(url, { ...options, verifier: verifiers[way] }));
  export const parse = (url) => codeOf(parseCardUrl(url));
  export const serial = () => newCardSerial((size) => new Uint8Array(size));
  export const sign = async (parts, key, sha256) => signCardUrl(parts, await nobleSigner(key, { sha256 }));
`;

/** The same for SM2. */
const sm2App = `
  import { signCardUrl, verifyCardUrl } from "linli/link-cards";
  import { sm2Verifier } from "linli/link-cards/sm2";
  export const verify = async (url, options) =>
    (await verifyCardUrl(url, { ...options, verifier: sm2Verifier() })).findings[0]?.code ?? "holds";
`;

interface App {
  readonly verify: (url: string, options: object, way: string) => Promise<string>;
  readonly parse: (url: string) => string;
  readonly serial: () => string;
  readonly sign: (
    parts: object,
    secret: object,
    sha256: (bytes: Uint8Array) => Uint8Array,
  ) => Promise<string>;
}

const options = { keys: [key], hosts: [host], now: "2026-09-01T08:00:00+08:00" };
const forged = a.url.replace("/007/", "/008/");
const late = { ...options, now: "2028-01-01T00:00:00+08:00" };

/** A script that leaves the exports of an app in the variable `app`. */
async function scriptOf(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, sourcefile: "app.js" },
    bundle: true,
    write: false,
    format: "iife",
    globalName: "app",
    target: "es2020",
    // The fields of packages that mini-programs and browsers read.
    platform: "browser",
  });
  return outputFiles[0]?.text ?? "";
}

let script: string;
beforeAll(async () => {
  requireDist();
  script = await scriptOf(app);
});

describe("a shell with the language alone", () => {
  function shell(code: string): App {
    const context = createContext({});
    const absent =
      "typeof crypto + typeof URL + typeof TextDecoder + typeof TextEncoder + typeof atob + typeof setTimeout";
    expect(runInContext(absent, context)).toBe("undefined".repeat(6));
    runInContext(code, context);
    return runInContext("app", context) as App;
  }

  it("reads and verifies a card by the verifier that is passed in", async () => {
    const { parse, verify } = shell(script);
    expect(parse(a.url)).toBe("holds");
    expect(await verify(a.url, options, "noble")).toBe("holds");
    expect(await verify(a.url, late, "noble")).toBe("link-card.expired");
    expect(await verify(forged, options, "noble")).toBe("link-card.bad-signature");
    expect(await verify(a.url, options, "both")).toBe("holds");
  });

  it("says without one that nothing can verify there", async () => {
    const { verify } = shell(script);
    expect(await verify(a.url, options, "platform")).toBe("link-card.verifier-unavailable");
    expect(await verify(forged, options, "platform")).toBe("link-card.verifier-unavailable");
  });

  it("draws numbers and signs with the parts that are passed in", async () => {
    const { serial, sign } = shell(script);
    expect(serial()).toBe("00000000");
    const parts = { host, area: "330203100004", grid: "007", serial: "7Q2M4KXD", expiresOn: "2027-12-31" };
    const digest = Buffer.from("21fe31dfa154a261626bf854046fd2271b7bed4b6abe45aa58877ef47f9721b9", "hex");
    expect(await sign(parts, rfcKey, () => digest)).toBe(a.url);
  });
});

const path = spawnSync("sh", ["-c", "command -v chromium"], { encoding: "utf8" }).stdout.trim();

describe.skipIf(path === "")(
  "Chromium without a network (skipped where the command `chromium` is absent)",
  () => {
    const flags = [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ];

    it("verifies a card by its WebCrypto and by what is passed in", async () => {
      const browser = await chromium.launch({ executablePath: path, args: flags });
      try {
        const page = await browser.newPage();
        // A page of a secure origin, answered from here: WebCrypto is absent elsewhere.
        await page.route("**/*", async (route) =>
          route.fulfill({ contentType: "text/html", body: "<!doctype html>" }),
        );
        await page.goto(`https://${host}/`);
        await page.context().setOffline(true);
        await page.addScriptTag({ content: script });
        const ask = async (url: string, given: object, way: string): Promise<string> =>
          page.evaluate(
            async ([text, settings, name]) => {
              const { app: loaded } = globalThis as unknown as { readonly app: App };
              return loaded.verify(text, settings, name);
            },
            [url, given, way] as const,
          );
        for (const way of ["platform", "noble", "both"]) {
          expect(await ask(a.url, options, way), way).toBe("holds");
          expect(await ask(a.url, late, way), way).toBe("link-card.expired");
          expect(await ask(forged, options, way), way).toBe("link-card.bad-signature");
        }
        await page.addScriptTag({ content: await scriptOf(sm2App) });
        const pair = newSm2KeyPair();
        const parts = {
          host,
          area: "330203100004",
          grid: "007",
          serial: "7Q2M4KXD",
          expiresOn: "2027-12-31",
        };
        const url = await signCardUrl(parts, await sm2Signer(pair.privateKey));
        const sm2Options = { ...options, keys: [await cardKeyOf(pair.publicKey, key)] };
        expect(await ask(url, sm2Options, "")).toBe("holds");
        expect(await ask(url.replace("/007/", "/008/"), sm2Options, "")).toBe("link-card.bad-signature");
        await page.addScriptTag({ content: script });
        const wrong = { ...options, keys: [{ ...key, alg: "SM2" }] };
        expect(await ask(a.url, wrong, "both")).toBe("link-card.verifier-unavailable");
      } finally {
        await browser.close();
      }
    });
  },
);
