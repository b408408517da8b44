import { describe } from "vitest";
import * as guards from "../../src/link-cards/guards.ts";
import * as index from "../../src/link-cards/index.ts";
import * as keySchemas from "../../src/link-cards/signature/schema.ts";
import * as statusSchemas from "../../src/link-cards/status/schema.ts";
import { describeGuards } from "../support/guards.ts";
import { key, rfcKey } from "./vectors.ts";

const es256 = {
  ...key,
  alg: "ES256",
  publicKey: { kty: "EC", crv: "P-256", x: rfcKey.x, y: rfcKey.d, d: undefined },
};
const head = { kid: "EH7D", areaPrefix: "330203", size: 1024, publishedOn: "2026-09-01" };
const list = index.cardStatusListOf(head, ["7Q2M4KXD"]);

describe("guards of linli/link-cards", () => {
  describeGuards({
    guards,
    schemas: [keySchemas, statusSchemas],
    index,
    samples: {
      CardKey: [key, es256],
      CardStatusList: [list, { ...list, until: "2026-12-31" }],
    },
  });
});
