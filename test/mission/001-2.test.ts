// Mission row 001#2: "Service Link Card officially released ('Ningbo Network', 'Yongwang': same card, two translations)".
// Alias names; LinkCard with the version of its model.
import { describe, expect, it } from "vitest";
import { checkLinkCard, LINK_CARD_SCHEMA, ningboLinkCardLabel } from "../../src/link-cards/index.ts";
import { card } from "../link-cards/card-samples.ts";

describe("001#2: one card, two translations", () => {
  it("has its other names, and a Chinese one that is not printed as official", () => {
    expect(ningboLinkCardLabel.former).toEqual([
      "Ningbo Network Service Link Card",
      "Yongwang Service Link Card",
    ]);
    expect(ningboLinkCardLabel.confirmed).toBe(false);
  });

  it("names the version of its model, and refuses one that is not known", () => {
    expect(checkLinkCard({ ...card, schema: LINK_CARD_SCHEMA }).ok).toBe(true);
    expect(checkLinkCard({ ...card, schema: undefined }).ok).toBe(true);
    for (const schema of ["link-card@2", "link-card@1 ", ""]) {
      expect(checkLinkCard({ ...card, schema })).toMatchObject({
        ok: false,
        findings: [{ code: "link-card.schema", path: ["schema"] }],
      });
    }
  });
});
