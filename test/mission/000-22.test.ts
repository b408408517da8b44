// Mission row 000#22: "industrial parks and communities reached".
// place kinds: park, building, business district, community.
import { describe, expect, it } from "vitest";
import { isCode, labelOf } from "../../src/core/index.ts";
import { isVenue, venueKindLabels, venueKinds } from "../../src/venues/index.ts";

describe("000#22: parks, buildings, business districts and communities", () => {
  it.each([
    ["industrial-park", "园区", "industrial park"],
    ["building", "楼宇", "building"],
    ["business-district", "商圈", "business district"],
    ["community", "社区", "community"],
    // A residential quarter is no community.
    ["estate", "小区", "residential quarter"],
  ] as const)("%s", (kind, zh, en) => {
    expect(isCode(venueKinds, kind)).toBe(true);
    expect([labelOf(venueKindLabels, kind, "zh-CN"), labelOf(venueKindLabels, kind, "en")]).toEqual([zh, en]);
    expect(isVenue({ id: "v-1", name: "青禾", kind })).toBe(true);
  });
});
