// Mission row 000#18: "three themed venues Xili, Zhaoshang, Nantou".
// Venue per street, theme, period; area look-up by street name.
import { describe, expect, it } from "vitest";
import { checkVenue, themesOn, venuesOfStreet, type Venue } from "../../src/venues/index.ts";
import { deepFreeze } from "../support/values.ts";

const week = { from: "2025-12-17", until: "2025-12-23" };
const venueIn = (id: string, street: string, title: string, communityCode?: string): Venue => ({
  id,
  name: `${street}会场`,
  kind: "event-venue",
  address: { text: `深圳市南山区${street}示例路1号`, divisionCode: "440305", communityCode },
  themes: [{ title, ...week }],
});
const venues = deepFreeze([
  venueIn("xili", "西丽街道", "为老服务", "440305004001"),
  venueIn("zhaoshang", "招商街道", "助企服务"),
  venueIn("nantou", "南头街道", "非遗体验"),
  { ...venueIn("road", "招商街道", "为老服务"), address: { text: "深圳市南山区西丽路2号" }, themes: [] },
]);

describe("000#18: three themed venues", () => {
  it("have a theme for the days of the week, and not after", () => {
    for (const venue of venues) expect(checkVenue(venue).ok).toBe(true);
    const titles = (date: string): readonly string[] =>
      venues.flatMap((venue) => themesOn(venue, date).map(({ title }) => title));
    expect(titles("2025-12-17")).toEqual(["为老服务", "助企服务", "非遗体验"]);
    expect(titles("2025-12-24")).toEqual([]);
    expect(titles("2025-12")).toEqual([]);
  });

  it("are found by the name or the code of their street", () => {
    const found = (street: { readonly name?: string; readonly code?: string }): readonly string[] =>
      venuesOfStreet(venues, street).map(({ id }) => id);
    expect(found({ name: "招商街道" })).toEqual(["zhaoshang"]);
    expect(found({ code: "440305004" })).toEqual(["xili"]);
    expect(found({ code: "440305005", name: "西丽街道" })).toEqual([]);
    expect(found({ name: "西丽" })).toEqual([]);
    expect(found({})).toEqual([]);
  });

  it("refuse a theme whose days run backwards", () => {
    const [venue] = venues;
    const themes = [{ title: "为老服务", from: week.until, until: week.from }];
    expect(checkVenue({ ...venue, themes }).findings[0]?.path).toEqual(["themes", 0, "until"]);
    expect(checkVenue({ ...venue, themes: [{ title: "" }] }).ok).toBe(false);
  });
});
