// Mission row 001#6: "'exclusive card', into thousands of households".
// A card for each household in one go, with numbers that differ, sheets ready for print, and how far the issue has come.
import { beforeAll, describe, expect, it } from "vitest";
import {
  issueLinkCards,
  issueProgressOn,
  newCardKeyPair,
  renderCardSheet,
  webCryptoSigner,
  type LinkCard,
} from "../../src/link-cards/index.ts";
import { card } from "../link-cards/card-samples.ts";

const draft: LinkCard = { ...card, serial: undefined, issuedOn: undefined, expiresOn: undefined };
const drafts: readonly LinkCard[] = [
  { ...draft, id: "grid-7", copies: 2000 },
  { ...draft, id: "grid-8", copies: 1000, front: { ...draft.front, grid: "330203100004008" } },
];

describe("001#6: exclusive cards for thousands of households", () => {
  let cards: readonly LinkCard[];
  beforeAll(async () => {
    const { privateKey } = await newCardKeyPair("Ed25519");
    const signer = await webCryptoSigner(privateKey);
    const days = { issuedOn: "2026-11-26", expiresOn: "2027-12-31" };
    cards = await issueLinkCards(drafts, { signer, ...days, per: "household" });
  });

  it("gives every household a card with a number of its own", () => {
    expect(cards).toHaveLength(3000);
    for (const part of ["id", "serial"] as const)
      expect(new Set(cards.map((one) => one[part])).size).toBe(3000);
  });

  it("says nothing about the household in the number or the address", () => {
    for (const { serial, front } of cards.slice(0, 100)) {
      expect(serial).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
      expect(front.url).toMatch(/^https:\/\/lxk\.example\.gov\.cn\/L1\/330203100004\/00[78]\/[0-9A-Z]{8}\/20271231\/[A-Z2-7]{107}$/);
    }
  }); // prettier-ignore

  it("puts them on sheets, ten on each, fronts and backs", () => {
    expect(renderCardSheet(cards.slice(0, 25), { paper: "A4" })).toHaveLength(6);
  });

  it("says how many of the households have one", () => {
    const households = { value: 4000, qualifier: "exact", unit: "household" } as const;
    expect(issueProgressOn(cards, "2026-11-25", households)).toMatchObject({ cards: { issued: 0 }, ratio: { value: 0 } });
    expect(issueProgressOn(cards, "2026-11-26", households)).toMatchObject({ cards: { issued: 3000 }, ratio: { value: 0.75 } });
  }); // prettier-ignore
});
