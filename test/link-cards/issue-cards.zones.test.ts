import { beforeAll, describe, expect, it } from "vitest";
import {
  cardKeyOf,
  isLinkCard,
  issueLinkCards,
  issueProgressOn,
  linkCardStateOn,
  newCardKeyPair,
  parseCardUrl,
  verifyCardUrl,
  webCryptoSigner,
  type CardKey,
  type CardSigner,
  type LinkCard,
} from "../../src/link-cards/index.ts";
import { deepFreeze } from "../support/values.ts";
import { card } from "./card-samples.ts";
import { host } from "./vectors.ts";

const rest: LinkCard = { ...card, serial: undefined, issuedOn: undefined, expiresOn: undefined };
const draft: LinkCard = deepFreeze({ ...rest, id: "gaoqiao-007", copies: 300 });
const whole: LinkCard = deepFreeze({
  ...draft,
  id: "gaoqiao",
  copies: 20,
  front: { ...draft.front, grid: undefined },
});
const days = { issuedOn: "2026-11-26", expiresOn: "2027-12-31" };
const now = "2026-12-01T08:00:00+08:00";

let signer: CardSigner;
let key: CardKey;
beforeAll(async () => {
  const { privateKey, publicKey } = await newCardKeyPair("Ed25519");
  signer = await webCryptoSigner(privateKey);
  key = await cardKeyOf(publicKey, { hosts: [host], areaPrefix: "330203", notBefore: "2026-01-01", notAfter: "2028-12-31" });
}); // prettier-ignore

const holds = async ({ front }: LinkCard): Promise<boolean> =>
  (await verifyCardUrl(front.url, { keys: [key], hosts: [host], now })).ok;

describe("issueLinkCards", () => {
  it("gives all cards of a grid one address whose signature holds", async () => {
    const cards = await issueLinkCards([draft, whole], { signer, ...days });
    expect(cards.map(({ id, copies, serial }) => [id, copies, serial])).toEqual([
      ["gaoqiao-007", 300, undefined],
      ["gaoqiao", 20, undefined],
    ]);
    for (const issued of cards) {
      expect(isLinkCard(issued)).toBe(true);
      expect(await holds(issued)).toBe(true);
      expect(linkCardStateOn(issued, "2026-11-26").state).toBe("issued");
    }
    expect(cards.map(({ front }) => parseCardUrl(front.url))).toMatchObject([
      { value: { grid: "007", serial: "0", expiresOn: "2027-12-31" } },
      { value: { grid: "000", serial: "0" } },
    ]);
  });

  it("gives each household a number of its own, and counts them", async () => {
    const cards = await issueLinkCards([draft, whole], { signer, ...days, per: "household" });
    expect(cards).toHaveLength(320);
    expect(new Set(cards.map(({ serial }) => serial)).size).toBe(320);
    expect(new Set(cards.map(({ id }) => id)).size).toBe(320);
    for (const issued of cards) {
      expect(isLinkCard(issued)).toBe(true);
      expect(parseCardUrl(issued.front.url)).toMatchObject({ value: { serial: issued.serial } });
      expect(await holds(issued)).toBe(true);
    }
    const households = { value: 400, qualifier: "exact", unit: "household" } as const;
    expect(issueProgressOn(cards, "2026-11-26", households)).toMatchObject({ cards: { issued: 320 }, ratio: { value: 0.8 } });
  }); // prettier-ignore

  it("draws no number that is in use", async () => {
    const first = await issueLinkCards([draft], { signer, ...days, per: "household", size: 1024 });
    const taken = first.map(({ serial }) => serial ?? "");
    const second = await issueLinkCards([whole], { signer, ...days, per: "household", size: 1024, taken });
    expect(second.filter(({ serial }) => taken.includes(serial ?? ""))).toEqual([]);
    await expect(issueLinkCards([draft], { signer, ...days, per: "household", size: 1024, taken })).rejects.toThrow(RangeError);
  }); // prettier-ignore

  it("keeps the reference of a single card, and what it replaces", async () => {
    const single = { ...draft, id: "card-7", copies: 1, replaces: "card-3" };
    const [issued] = await issueLinkCards([single], { signer, ...days, per: "household" });
    expect(issued).toMatchObject({ id: "card-7", replaces: "card-3" });
    expect(issued).not.toHaveProperty("copies");
  });

  it("takes a number for a grid that has a name", async () => {
    const named = { ...draft, front: { ...draft.front, grid: "330203100004-第一网格" } };
    await expect(issueLinkCards([named], { signer, ...days })).rejects.toThrow(RangeError);
    const [issued] = await issueLinkCards([named], { signer, ...days, gridNumberOf: () => "001" });
    expect(parseCardUrl(issued?.front.url)).toMatchObject({ value: { grid: "001" } });
  });

  it("refuses cards that were issued, and days that are none", async () => {
    await expect(issueLinkCards([card], { signer, ...days })).rejects.toThrow(RangeError);
    for (const wrong of [{ expiresOn: "2026-11-25" }, { issuedOn: "2026" }, { expiresOn: "2027-02-29" }]) {
      await expect(issueLinkCards([draft], { signer, ...days, ...wrong })).rejects.toThrow(RangeError);
    }
    expect(await issueLinkCards([], { signer, ...days })).toEqual([]);
  });
});
