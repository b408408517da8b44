/** Link cards: reading a URL, verifying it, its symbol, and cards drawn. */
import { encode } from "uqr";
import {
  cardKeyOf,
  newCardKeyPair,
  newCardSerials,
  parseCardUrl,
  qrSymbol,
  renderCardSvg,
  signCardUrl,
  signedTextOf,
  verifyCardUrl,
  webCryptoSigner,
  webCryptoVerifier,
  type LinkCard,
} from "linli/link-cards";
import { printTimings, race, type Contender, type Gate, type Timing } from "./measure.ts";

const CARDS = 200;
const SYMBOLS = 20;
const DRAWN = 50;
const ROUNDS = 25;

const host = "lxk.example.gov.cn";
const now = "2026-09-01T08:00:00+08:00";

function gateOf(title: string, ratio: number, bound: number, direction: Gate["direction"]): Gate {
  return { title, ratio, bound, direction };
}

function time(timings: readonly Timing[], index: number): number {
  return timings[index]?.nanoseconds ?? NaN;
}

/** Times work that is awaited, in turns, one call after the other, and keeps the fastest pass of each. */
async function raceAsync(
  contenders: readonly { readonly name: string; readonly run: () => Promise<unknown> }[],
  inputs: number,
): Promise<readonly Timing[]> {
  const best = contenders.map(() => Infinity);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, { run }] of contenders.entries()) {
      const start = performance.now();
      await run();
      const nanoseconds = ((performance.now() - start) * 1e6) / inputs;
      if (round > 2) best[index] = Math.min(best[index] ?? Infinity, nanoseconds);
    }
  }
  return contenders.map(({ name }, index) => ({ name, nanoseconds: best[index] ?? NaN }));
}

/**
 * Times link cards: reading against the platform's `URL`, verifying against the bare verification, symbols against uqr.
 *
 * @returns the gates
 */
export async function linkCardGates(): Promise<readonly Gate[]> {
  const { privateKey, publicKey } = await newCardKeyPair("Ed25519");
  const scope = { hosts: [host], areaPrefix: "3302", notBefore: "2026-01-01", notAfter: "2028-12-31" };
  const key = await cardKeyOf(publicKey, scope);
  const signer = await webCryptoSigner(privateKey);
  const parts = newCardSerials(CARDS).map((serial) => ({
    host,
    area: "330203100004",
    grid: "007",
    serial,
    expiresOn: "2027-12-31",
  }));
  const urls = await Promise.all(parts.map(async (card) => signCardUrl(card, signer)));
  const messages = parts.map((card) => Buffer.from(signedTextOf({ ...card, kid: key.kid })));
  const signatures = await Promise.all(messages.map(async (message) => signer.sign(message)));
  const { kty, crv, x } = publicKey;
  const cryptoKey = await crypto.subtle.importKey("jwk", { kty, crv, x }, "Ed25519", false, ["verify"]);
  return [
    readingGate(urls),
    await verifyingGate(urls, async (at) =>
      crypto.subtle.verify("Ed25519", cryptoKey, new Uint8Array(signatures[at] ?? []), messages[at] ?? new Uint8Array()),
    { keys: [key], hosts: [host], now, verifier: webCryptoVerifier() }),
    symbolGate(urls.slice(0, SYMBOLS)),
    drawingGate(urls),
  ];
} // prettier-ignore

function readingGate(urls: readonly string[]): Gate {
  const contenders: readonly Contender[] = [
    {
      name: "parseCardUrl",
      run: () => urls.reduce((sum, url) => sum + (parseCardUrl(url).ok ? 1 : 0), 0),
    },
    {
      name: "new URL and a split",
      run: () => urls.reduce((sum, url) => sum + new URL(url).pathname.split("/").length, 0),
    },
  ];
  const timings = race(contenders, urls.length);
  printTimings("Signed URLs of cards", timings, "ns");
  return gateOf(
    "parseCardUrl against new URL and a split",
    time(timings, 1) / time(timings, 0),
    1,
    "at least",
  );
}

async function verifyingGate(
  urls: readonly string[],
  bare: (at: number) => Promise<boolean>,
  options: Parameters<typeof verifyCardUrl>[1],
): Promise<Gate> {
  const timings = await raceAsync(
    [
      {
        name: "verifyCardUrl",
        run: async () => {
          for (const url of urls) if (!(await verifyCardUrl(url, options)).ok) throw new Error("does not hold");
        },
      },
      {
        name: "crypto.subtle.verify alone",
        run: async () => {
          for (let at = 0; at < urls.length; at += 1) if (!(await bare(at))) throw new Error("does not hold");
        },
      },
    ],
    urls.length,
  );
  printTimings("Verifying cards, Ed25519", timings, "ns");
  return gateOf("verifyCardUrl against the bare verification", time(timings, 0) / time(timings, 1), 1.15, "at most");
} // prettier-ignore

function symbolGate(urls: readonly string[]): Gate {
  const timings = race(
    [
      { name: "qrSymbol", run: () => urls.reduce((sum, url) => sum + qrSymbol(url).modules, 0) },
      { name: "uqr", run: () => urls.reduce((sum, url) => sum + encode(url, { ecc: "M", border: 0 }).size, 0) },
    ],
    urls.length,
    9,
  );
  printTimings("Symbols of signed cards, level M", timings, "ns");
  return gateOf("qrSymbol against uqr", time(timings, 1) / time(timings, 0), 5, "at least");
} // prettier-ignore

/** A card as the demo's, with five contacts and eight hotlines, in both languages. */
function cardOf(url: string): LinkCard {
  const contact = (
    role: "grid-member" | "community-office" | "property" | "family-doctor" | "community-police",
  ) => ({
    role,
    displayName: { "zh-CN": "阿依古丽·买买提", en: "Aygul Memet" },
    phones: [{ number: "0574-87180000" }],
    serviceHours: { "zh-CN": "工作日 8:30—17:30", en: "Workdays 8:30–17:30" },
  });
  return {
    id: "card",
    front: {
      issuer: { "zh-CN": "海曙区高桥镇人民政府", en: "Gaoqiao Town Government, Haishu" },
      community: { "zh-CN": "高桥社区", en: "Gaoqiao Community" },
      communityCode: "330203100004",
      grid: "330203100004007",
      languages: ["zh-CN", "en"],
      url,
    },
    back: {
      hotlines: ["110", "119", "120", "122", "12345", "12356", "12348", "96110"].map((code) => ({ code })),
      contacts: (
        ["grid-member", "community-office", "property", "family-doctor", "community-police"] as const
      ).map(contact),
    },
  };
}

function drawingGate(urls: readonly string[]): Gate {
  const cards = urls.slice(0, DRAWN).map(cardOf);
  const timings = race(
    [
      {
        name: `${String(DRAWN)} cards, front and back`,
        run: () =>
          cards.reduce(
            (sum, card) =>
              sum +
              renderCardSvg(card, { side: "front" }).length +
              renderCardSvg(card, { side: "back" }).length,
            0,
          ),
      },
      {
        name: `${String(SYMBOLS)} symbols of uqr`,
        run: () =>
          urls.slice(0, SYMBOLS).reduce((sum, url) => sum + encode(url, { ecc: "M", border: 0 }).size, 0),
      },
    ],
    1,
    9,
  );
  printTimings("Cards drawn", timings, "ms");
  const ratio = time(timings, 0) / time(timings, 1);
  return gateOf(
    `${String(DRAWN)} cards drawn against ${String(SYMBOLS)} symbols of uqr`,
    ratio,
    1,
    "at most",
  );
}
