import { describe } from "vitest";
import * as guards from "../../src/link-cards/guards.ts";
import * as index from "../../src/link-cards/index.ts";
import * as cardSchemas from "../../src/link-cards/schema.ts";
import * as keySchemas from "../../src/link-cards/signature/schema.ts";
import * as statusSchemas from "../../src/link-cards/status/schema.ts";
import { describeGuards } from "../support/guards.ts";
import { card, contacts, crowdedCard, plainCard, replacedCard } from "./card-samples.ts";
import { key, rfcKey } from "./vectors.ts";

const es256 = {
  ...key,
  alg: "ES256",
  publicKey: { kty: "EC", crv: "P-256", x: rfcKey.x, y: rfcKey.d, d: undefined },
};
const head = { kid: "EH7D", areaPrefix: "330203", size: 1024, publishedOn: "2026-09-01" };
const list = index.cardStatusListOf(head, ["7Q2M4KXD"]);

const assignment = {
  grid: "330203100004007",
  role: "grid-member",
  rank: "primary",
  holder: "person-7",
  displayName: contacts[0]?.displayName,
  phones: contacts[0]?.phones,
  from: "2026-01-01",
  until: "2026-12",
};

describe("guards of linli/link-cards", () => {
  describeGuards({
    guards,
    schemas: [cardSchemas, keySchemas, statusSchemas],
    index,
    samples: {
      CardKey: [key, es256],
      GridAssignment: [assignment, { grid: assignment.grid, rank: "deputy", holder: "person-9" }],
      LinkCard: [card, plainCard, crowdedCard, replacedCard],
      CardStatusList: [list, { ...list, until: "2026-12-31" }],
    },
  });
});
