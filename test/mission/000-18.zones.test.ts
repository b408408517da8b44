// Mission row 000#18: "three themed venues Xili, Zhaoshang, Nantou".
// Venue per street, theme, period; area look-up by street name.
import { describe, expect, it } from "vitest";
import { checkVenue, findVenues, type Venue } from "../../src/venues/index.ts";

const venue = (id: string, street: string, title: string): Venue => ({
  id,
  name: `${street}分会场`,
  kind: "party-mass-centre",
  address: { text: `南山区${street}街道1号` },
  themes: [{ title, from: "2025-12-17", until: "2025-12-23" }],
});
const venues = [
  venue("v-1", "西丽", "科技向善"),
  venue("v-2", "招商", "国际邻里"),
  venue("v-3", "南头", "古城文化"),
];
const idsOf = (options: Parameters<typeof findVenues>[1]): readonly string[] =>
  [...findVenues(venues, options)].map(({ id }) => id);

describe("000#18: themed venues", () => {
  it("are venues with a theme for a time", () => {
    for (const given of venues) expect(checkVenue(given)).toMatchObject({ ok: true });
    const [first] = venues;
    const wrong = { ...first, themes: [{ title: "科技向善", from: "2025-12-23", until: "2025-12-17" }] };
    expect(checkVenue(wrong)).toMatchObject({ ok: false, findings: [{ code: "period.order" }] });
    expect(checkVenue({ ...first, themes: [{ title: " " }] }).ok).toBe(false);
  });

  it("are found by the name of their street, by theme and by day", () => {
    expect(idsOf({ place: "招商街道" })).toEqual(["v-2"]);
    expect(idsOf({ place: "蛇口街道" })).toEqual([]);
    expect(idsOf({ theme: "古城文化", on: "2025-12-23" })).toEqual(["v-3"]);
    expect(idsOf({ on: "2025-12-24" })).toEqual([]);
    expect(idsOf({ on: "2025-12" })).toHaveLength(3);
  });
});
