// Mission row 001#7: "at all times".
// Cards expire; when a grid member changes, the cards to print anew are listed; a new card names the old one; single cards
// are revoked.
import { describe, expect, it } from "vitest";
import {
  cardsToReprint,
  cardStatusListOf,
  dueItemsOfCards,
  isLinkCard,
  issueLinkCards,
  linkCardStateOn,
  verifyCardUrl,
  webCryptoSigner,
  type LinkCard,
} from "../../src/link-cards/index.ts";
import { worklist } from "../../src/core/index.ts";
import { card } from "../link-cards/card-samples.ts";
import { host, key, rfcKey } from "../link-cards/vectors.ts";

const grid = "330203100004007";
const options = { keys: [key], hosts: [host], now: "2027-06-01T08:00:00+08:00" };

describe("001#7: at all times", () => {
  it("a card expires after its last day, and its end is on the list of what is due", () => {
    expect(linkCardStateOn(card, "2027-12-31").state).toBe("issued");
    expect(linkCardStateOn(card, "2028-01-01").state).toBe("expired");
    const { due } = worklist(dueItemsOfCards([card], "2027-12-01"), { on: "2027-12-01", days: 60 });
    expect(due.map(({ kind, on }) => [kind, on])).toContainEqual(["link-card-expiry", "2027-12-31"]);
  });

  it("a change of the grid member lists the cards that are wrong since", () => {
    const assignments = [
      { grid, rank: "primary", holder: "person-7", until: "2027-02-28" },
      { grid, rank: "primary", holder: "person-9", from: "2027-03-01" },
    ] as const;
    expect(cardsToReprint([card], assignments, "2027-02-28")).toEqual([]);
    const [stale] = cardsToReprint([card], assignments, "2027-03-01");
    expect(stale?.because.map(({ code }) => code)).toEqual(["link-card.contact-replaced"]);
  });

  it("a card that is issued anew names the one that it replaces", async () => {
    const draft: LinkCard = { ...card, serial: undefined, issuedOn: undefined, expiresOn: undefined };
    const signer = await webCryptoSigner(rfcKey);
    const days = { issuedOn: "2027-03-01", expiresOn: "2028-02-29" };
    const next = { ...draft, id: "card-2", replaces: card.id };
    const [reissued] = await issueLinkCards([next], { signer, ...days, per: "household" });
    expect(reissued).toMatchObject({ id: "card-2", replaces: "card-1" });
    const old: LinkCard = { ...card, ended: { event: "replace", on: "2027-03-01", by: "card-2" } };
    expect(isLinkCard(old)).toBe(true);
    expect(linkCardStateOn(old, "2027-03-01").state).toBe("replaced");
  });

  it("a revoked card no longer verifies, and the one beside it does", async () => {
    const head = { kid: key.kid, areaPrefix: "330203", size: 131_072, publishedOn: "2027-05-01" };
    const revoked = cardStatusListOf(head, [card.serial ?? ""]);
    const { findings } = await verifyCardUrl(card.front.url, { ...options, statusList: revoked });
    expect(findings.map(({ code }) => code)).toEqual(["link-card.revoked"]);
    const other = cardStatusListOf(head, ["0A1B2C3D"]);
    expect((await verifyCardUrl(card.front.url, { ...options, statusList: other })).ok).toBe(true);
  });
});
