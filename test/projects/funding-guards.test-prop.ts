import { describe } from "vitest";
import * as schemas from "../../src/projects/funding/schema.ts";
import * as guards from "../../src/projects/guards.ts";
import * as index from "../../src/projects/index.ts";
import { describeGuards } from "../support/guards.ts";
import { distribution, frame, fundingLine, lock, smallestLine, smallestLock } from "./funding-samples.ts";

describe("guards of funding", () => {
  describeGuards({
    guards,
    schemas: [schemas],
    index,
    models: ["AssetLock", "Distribution", "FundingLine"],
    samples: {
      AssetLock: [lock, smallestLock],
      Distribution: [
        distribution,
        { ...distribution, kind: "share-refund", parFen: 90_000, beneficiaryKind: undefined },
      ],
      FundingLine: [fundingLine, frame, smallestLine],
    },
  });
});
