import { describe } from "vitest";
import * as guards from "../../src/organizations/guards.ts";
import * as index from "../../src/organizations/index.ts";
import * as schemas from "../../src/organizations/schema.ts";
import * as zoneSchemas from "../../src/organizations/zones/schema.ts";
import { sampleZone } from "../../src/testing/index.ts";
import * as incubationSchemas from "../../src/organizations/incubation/schema.ts";
import { describeGuards } from "../support/guards.ts";
import { incubation, merged } from "./incubation-samples.ts";
import { organization, smallest } from "./organization-samples.ts";

// Invented; together the samples of a model have every field of it.
const unit = {
  id: "unit-1",
  kind: "joint-branch",
  industry: "express",
  name: "银杏街道社会组织联合党支部",
  covers: [{ id: "organization-7" }, { uscc: "52440305MJ00000260" }, { name: "银杏社区书画社" }],
  places: [{ name: "银杏商圈" }],
  superior: { name: "中共银杏街道工作委员会" },
  plaqueOn: "2021-07-01",
  source: { title: "名录", url: "https://example.org/list", quote: "原文", on: "2025" },
  from: "2021-06",
  until: "2026-06-30",
};

describe("guards of linli/organizations", () => {
  describeGuards({
    guards,
    schemas: [schemas, incubationSchemas, zoneSchemas],
    index,
    samples: {
      BodyReference: [
        { id: "organization-7", uscc: "52440305MJ00000260", name: "银杏社区书画社" },
        { id: "a" },
      ],
      SourceReference: [unit.source, {}],
      PlaceReference: [
        { divisionCode: "440305", communityCode: "440305001001", name: "南山区" },
        { name: "青禾街道" },
      ],
      Organization: [organization, smallest],
      Incubation: [incubation, merged],
      Zone: [sampleZone(() => 0), sampleZone(() => 0.4), sampleZone(() => 0.999)],
      PartyUnit: [unit, { id: "unit-2", kind: "branch", covers: [{ id: "organization-7" }] }],
    },
  });
});
