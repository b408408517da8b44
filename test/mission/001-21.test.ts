// Mission row 001#21: "art galleries, shared gardens, gyms, cafés, handicraft workshops".
// space kinds (extensible) with zh/en names.
import { describe, expect, it } from "vitest";
import { labelOf } from "../../src/core/index.ts";
import { isVenue, venueKindLabels } from "../../src/venues/index.ts";

describe("001#21: kinds of spaces", () => {
  it.each([
    ["microspace-art-gallery", "社区美术馆", "community art gallery"],
    ["microspace-garden", "共享花园", "shared garden"],
    ["microspace-gym", "社区健身房", "community gym"],
    ["microspace-cafe", "社区咖啡馆", "community café"],
    ["microspace-workshop", "手工坊", "handicraft workshop"],
  ] as const)("%s", (kind, zh, en) => {
    expect([labelOf(venueKindLabels, kind, "zh-CN"), labelOf(venueKindLabels, kind, "en")]).toEqual([zh, en]);
    expect(isVenue({ id: "v-1", name: "银杏", kind })).toBe(true);
  });

  it("are open to others", () => {
    expect(isVenue({ id: "v-1", name: "银杏书屋", kind: "x-ningbo:reading-room" })).toBe(true);
    expect(isVenue({ id: "v-1", name: "银杏书屋", kind: "reading-room" })).toBe(false);
  });
});
