import { describe, expect, it } from "vitest";
import { formatFinding, isCode } from "../../src/core/index.ts";
import { divisionTable, findDivisions } from "../../src/divisions/index.ts";
import { en } from "../../src/messages/en/index.ts";
import { zhCN } from "../../src/messages/zh-CN/index.ts";
import {
  accessibilityFeatureLabels,
  accessibilityFeatures,
  checkVenue,
  equipmentItemLabels,
  equipmentItems,
  explainVenue,
  isVenue,
  serviceCodes,
  serviceLabels,
  venueAccessKinds,
  venueAccessLabels,
  venueFeeKinds,
  venueFeeLabels,
  venueFunctionLabels,
  venueFunctions,
  venueKindLabels,
  venueKinds,
  VenueSchema,
  type Venue,
} from "../../src/venues/index.ts";
import { deepFreeze, longTexts, strangeValues } from "../support/values.ts";
import { position, smallestVenue, venue } from "./venue-samples.ts";

function expectSentences(findings: readonly unknown[]): void {
  for (const finding of findings) {
    expect(formatFinding(finding as never, en)).toMatch(/\.$/);
    expect(formatFinding(finding as never, zhCN)).toMatch(/。$/);
  }
}

describe("checkVenue", () => {
  it("gives a venue back by reference", () => {
    const result = checkVenue(deepFreeze(venue));
    expect(result.ok && result.value).toBe(venue);
    expect(result.findings.filter(({ code }) => !code.startsWith("opening-hours."))).toEqual([]);
  });

  const at = { longitude: 121.6244, latitude: 29.8603, system: "WGS-84" };
  it.each<[string, object, string, readonly (string | number)[], object?]>([
    ["an unknown kind", { kind: "teahouse" }, "venue.kind", ["kind"]],
    ["a kind in camel case", { kind: "partyMassCentre" }, "venue.kind", ["kind"]],
    ["an empty name", { name: "" }, "organization.text-empty", ["name"]],
    ["an operator that is nobody", { operator: {} }, "organization.reference-empty", ["operator"]],
    ["a capacity of nothing", { capacity: 0 }, "venue.capacity", ["capacity"]],
    ["half a person", { capacity: 12.5 }, "venue.capacity", ["capacity"]],
    ["an area in no unit, such as 120余亩 read as 120", { area: { value: 120, qualifier: "more-than" } }, "venue.area-unit", ["area", "unit"]],
    ["an area in mu", { area: { value: 120, qualifier: "more-than", unit: "x-cn:mu" } }, "venue.area-unit", ["area", "unit"]],
    ["an area of nothing", { area: { value: 0, qualifier: "exact", unit: "square-metre" } }, "venue.area-nothing", ["area", "value"]],
    ["the point of an empty form", { position: { ...at, longitude: 0, latitude: 0 } }, "position.empty", ["position"]],
    ["swapped axes", { position: { ...at, longitude: 29.86, latitude: 89.6 } }, "position.axes-swapped", ["position"]],
    ["a longitude beyond the world", { position: { ...at, longitude: 181 } }, "position.longitude", ["position", "longitude"]],
    ["no number as latitude", { position: { ...at, latitude: 90.5 } }, "position.latitude", ["position", "latitude"]],
    ["a position of no system", { position: { ...at, system: "CGCS2000" } }, "field.value", ["position", "system"], { allowed: ["WGS-84", "GCJ-02", "BD-09"] }],
    ["a fee with the ends turned", { fee: { kind: "paid", lowest: 300_000, highest: 200_000 } }, "venue.fee-order", ["fee", "highest"]],
    ["a fee of what is free", { fee: { kind: "free", lowest: 100 } }, "venue.fee-of-free", ["fee", "kind"]],
    ["a fee below a fen", { fee: { kind: "paid", lowest: 0.5 } }, "venue.fee-amount", ["fee", "lowest"]],
    ["a community of another district", { address: { text: "x", divisionCode: "330212", communityCode: "330203100004" } }, "venue.codes-contradict", ["address", "communityCode"]],
    ["a grid of another community", { address: { text: "x", communityCode: "330203100004", gridId: "330203100005001" } }, "venue.codes-contradict", ["address", "gridId"]],
    ["a carrier that is the venue itself", { carriers: [{ kind: "booth" }, { kind: "booth", venue: "venue-1" }] }, "venue.carrier-itself", ["carriers"], { positions: [2] }],
    ["a carrier twice", { carriers: [{ kind: "booth", venue: "b" }, { kind: "booth", venue: "b" }] }, "venue.carrier-repeated", ["carriers"], { positions: [2] }],
    ["a carrier that ends before it begins", { carriers: [{ kind: "booth", from: "2025-02", until: "2025-01" }] }, "period.order", ["carriers", 0, "until"]],
    ["a thing that is there and is not", { equipment: [{ item: "toilet", present: true }, { item: "toilet", present: false }] }, "venue.equipment-repeated", ["equipment"], { positions: [2] }],
    ["a thing that is not there, but free", { equipment: [{ item: "toilet", present: false, free: true }] }, "venue.equipment-absent-and-free", ["equipment", 0, "free"]],
    ["an unknown thing", { equipment: [{ item: "sauna", present: true }] }, "venue.equipment-item", ["equipment", 0, "item"]],
    ["an unknown function", { functions: ["trade"] }, "venue.function", ["functions", 0]],
    ["users that are none", { access: ["everyone"] }, "venue.access", ["access", 0]],
    ["an unknown service", { services: ["massage"] }, "venue.service", ["services", 0]],
    ["an unknown help", { accessibility: { features: ["slide"] } }, "venue.accessibility-feature", ["accessibility", "features", 0]],
    ["a resumption of what is open", { events: [{ event: "open", on: "2024" }, { event: "resume", on: "2025" }] }, "venue.event-impossible", ["events"], { position: 2 }],
    ["events that run backwards", { events: [{ event: "open", on: "2024-05" }, { event: "suspend", on: "2024-04" }] }, "venue.event-impossible", ["events"], { position: 2 }],
    ["a label that ends before it begins", { labels: [{ title: "友好社区", from: "2025", until: "2024" }] }, "period.order", ["labels", 0, "until"]],
    ["hours that close before they open", { openingHours: { weekly: { 1: [{ opens: "17:00", closes: "09:00" }] } } }, "opening-hours.range-backwards", ["openingHours", "weekly", "1", 0, "closes"]],
  ])("refuses %s", (_, fields, code, path, params = {}) => {
    const record = deepFreeze({ ...venue, ...fields });
    const { ok, findings } = checkVenue(record);
    expect([ok, isVenue(record), VenueSchema.safeParse(record).success]).toEqual([false, false, false]);
    expect(findings).toEqual([{ code, severity: "error", path, params }]);
    expectSentences(findings);
  }); // prettier-ignore

  it("accepts places whose codes end in zeros", () => {
    const address = { text: "东莞市", divisionCode: "441900", communityCode: "441900003001" };
    expect(isVenue({ ...smallestVenue, address })).toBe(true);
    expect(isVenue({ ...smallestVenue, address: { ...address, divisionCode: "440000" } })).toBe(true);
    expect(isVenue({ ...smallestVenue, address: { ...address, divisionCode: "100000" } })).toBe(true);
    expect(isVenue({ ...smallestVenue, address: { ...address, divisionCode: "450000" } })).toBe(false);
  });

  it("never throws, and ends in time on long texts", () => {
    for (const value of [...strangeValues, ...longTexts]) {
      expect(checkVenue(value).ok).toBe(false);
      expect(isVenue(value)).toBe(false);
    }
    for (const text of longTexts) checkVenue({ ...venue, id: text, kind: text, name: text });
  });

  it("never prints the value that it refuses", () => {
    const { findings } = checkVenue({
      ...venue,
      kind: "GEHEIM-1",
      capacity: -77_777,
      functions: ["GEHEIM-2"],
    });
    expect(JSON.stringify(findings)).not.toMatch(/GEHEIM|77777/);
  });
});

describe("explainVenue", () => {
  const codes = (fields: Partial<Venue>, options = {}): readonly string[] =>
    explainVenue({ ...smallestVenue, ...fields }, options).map(({ code }) => code);

  it("remarks on a venue that is nowhere, and on one outside of the mainland", () => {
    expect(codes({})).toEqual(["venue.place-missing"]);
    expect(codes({ position })).toEqual([]);
    expect(codes({ position: { longitude: 139.6917, latitude: 35.6895, system: "WGS-84" } })).toEqual([
      "position.outside-mainland",
    ]);
    // Hong Kong is not decided.
    expect(codes({ position: { longitude: 114.1694, latitude: 22.3193, system: "WGS-84" } })).toEqual([]);
  });

  const options = { divisions: divisionTable, findDivisions };
  it.each<[string, Venue["address"], readonly string[]]>([
    ["a listed district", { text: "x", divisionNames: ["江苏", "镇江市", "丹阳市"] }, []],
    ["a district that was merged", { text: "x", divisionNames: ["江苏", "无锡市", "南长区"] }, ["venue.division-retired"]],
    ["a district that is blank", { text: "x", divisionNames: ["江苏", "无锡市"] }, ["venue.division-missing"]],
    ["no district at all", { text: "x", divisionNames: [] }, ["venue.division-missing"]],
    ["a source that names none", { text: "x" }, []],
    ["a district that is none", { text: "x", divisionNames: ["江苏", "无锡市", "南山区"] }, ["venue.division-not-found"]],
    ["a name that many have", { text: "x", divisionNames: ["鼓楼区"] }, ["venue.division-ambiguous"]],
    ["a listed code", { text: "x", divisionCode: "440305" }, []],
    ["the code of a community in a listed district", { text: "x", communityCode: "440305001001" }, []],
    ["a retired code", { text: "x", divisionCode: "110103" }, ["division-code.retired"]],
    ["a code that no list shows", { text: "x", divisionCode: "440399" }, ["division-code.unknown"]],
  ])("with a table: %s", (_, address, expected) => {
    const found = explainVenue({ ...smallestVenue, address }, options);
    expect(found.map(({ code }) => code)).toEqual(expected);
    expect(found.every(({ severity }) => severity === "warning")).toBe(true);
    expectSentences(found);
  }); // prettier-ignore

  it("asks nothing of a district without a table", () => {
    expect(codes({ address: { text: "x" } })).toEqual([]);
    expect(codes({ address: { text: "x", divisionNames: ["江苏", "无锡市", "南长区"] } })).toEqual([]);
  });
});

describe("code lists", () => {
  it.each([
    [venueKinds, venueKindLabels],
    [equipmentItems, equipmentItemLabels],
    [venueFunctions, venueFunctionLabels],
    [serviceCodes, serviceLabels],
    [accessibilityFeatures, accessibilityFeatureLabels],
    [venueAccessKinds, venueAccessLabels],
    [venueFeeKinds, venueFeeLabels],
  ] as const)("%o have a label for every code, and no label twice", (list, labels) => {
    expect(Object.keys(labels).sort()).toEqual([...list.codes].sort());
    const chinese = Object.values(labels).map((label) => label["zh-CN"]);
    expect(new Set(chinese).size).toBe(chinese.length);
    expect(isCode(list as typeof venueKinds, "x-qinghe:own")).toBe(list.extensible);
  });

  it("mark the Chinese names that no source confirms", () => {
    const unconfirmed = Object.entries(venueKindLabels).filter(([, { confirmed }]) => confirmed === false);
    expect(unconfirmed.map(([code]) => code)).toEqual(["microspace", "warm-new-station"]);
  });
});
