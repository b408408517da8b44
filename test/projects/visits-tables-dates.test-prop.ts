import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  checkNeed,
  checkServiceRequest,
  checkStreetCall,
  checkSuggestion,
  checkVisit,
  checkVisitCampaign,
  mergeServiceRequestSummaries,
  mergeVisitSummaries,
  needTable,
  serviceRequestTable,
  streetCallTable,
  suggestionTable,
  summarizeServiceRequests,
  summarizeVisits,
  visitCampaignTable,
  visitTable,
} from "../../src/projects/index.ts";
import { checkRows, rowsOf } from "../../src/tables/index.ts";
import * as samples from "../../src/testing/index.ts";
import { deepFreeze, longTexts, random, strangeValues } from "../support/values.ts";

const families = [
  [
    "visit-campaign",
    visitCampaignTable(),
    checkVisitCampaign,
    samples.sampleVisitCampaign,
    samples.sampleInvalidVisitCampaign,
  ],
  ["visit", visitTable(), checkVisit, samples.sampleVisit, samples.sampleInvalidVisit],
  ["need", needTable(), checkNeed, samples.sampleNeed, samples.sampleInvalidNeed],
  [
    "service-request",
    serviceRequestTable(),
    checkServiceRequest,
    samples.sampleServiceRequest,
    samples.sampleInvalidServiceRequest,
  ],
  [
    "street-call",
    streetCallTable(),
    checkStreetCall,
    samples.sampleStreetCall,
    samples.sampleInvalidStreetCall,
  ],
  [
    "suggestion",
    suggestionTable(),
    checkSuggestion,
    samples.sampleSuggestion,
    samples.sampleInvalidSuggestion,
  ],
] as const;

describe.each(families)("%s", (id, model, check, sample, sampleInvalid) => {
  const table = model as (typeof families)[0][1];

  it("a sample is valid without a remark, or invalid for the reason given", () => {
    const drawing = fc.property(random, (draw) => {
      expect(check(deepFreeze(sample(draw)))).toMatchObject({ ok: true, findings: [] });
      const { record, because } = sampleInvalid(draw);
      expect(check(record).findings.map(({ code }) => code)).toContain(because);
      expect(check(record).ok).toBe(false);
    });
    fc.assert(drawing);
  });

  it("a record is built again from its cells", () => {
    fc.assert(
      fc.property(random, (draw) => {
        const record = deepFreeze(sample(draw)) as never;
        const built = table.build(table.cellsOf(record), 7);
        expect(table.is(built)).toBe(true);
        expect(built).toEqual(record);
      }),
    );
  });

  it("has valid examples", async () => {
    expect(table.id).toBe(id);
    expect(table.examples.length).toBeGreaterThan(1);
    const rows = [
      table.columns.map(({ label }) => label["zh-CN"]),
      ...table.examples.map((example) => table.columns.map((column) => example[column.id] ?? "")),
    ];
    for await (const row of checkRows(rowsOf(rows), { model: table })) {
      expect(row.findings.map(({ finding }) => [finding.code, finding.path])).toEqual([]);
      expect(row.record).toBeDefined();
    }
  });

  it("throws at nothing, however strange or long", () => {
    const cells = [
      ...strangeValues.filter((value) => typeof value !== "object"),
      ...longTexts,
      [1, 2],
      ["", ""],
      [],
    ];
    for (const value of cells) {
      const row = Object.fromEntries(table.columns.map((column) => [column.id, value]));
      expect(() => table.check(table.build(row as never, 2))).not.toThrow();
    }
    for (const value of [...strangeValues, ...longTexts]) expect(check(value).ok).toBe(false);
  });
});

describe("summaries", () => {
  const many = <T>(draw: () => number, sample: (draw: () => number) => T): readonly T[] =>
    Array.from({ length: 12 }, () => sample(draw));

  it("visits: the parts in any order, one of them twice, give the whole", () => {
    fc.assert(
      fc.property(random, (draw) => {
        const visits = many(draw, samples.sampleVisit).map((visit, at) => ({
          ...visit,
          household: `h-${String(at % 4)}`,
        }));
        const needs = many(draw, samples.sampleNeed);
        const whole = summarizeVisits(visits, needs);
        const a = summarizeVisits(visits.slice(0, 5), needs.slice(0, 2));
        const b = summarizeVisits(visits.slice(5, 7), needs.slice(2));
        const c = summarizeVisits(visits.slice(7), []);
        expect(mergeVisitSummaries([c, a, b, a])).toEqual(whole);
        expect(mergeVisitSummaries([mergeVisitSummaries([a, b]), c])).toEqual(
          mergeVisitSummaries([a, mergeVisitSummaries([b, c])]),
        );
        expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
        expect(whole.visited.length).toBeLessThanOrEqual(4);
        for (const key of whole.profiled) expect(whole.visited).toContain(key);
        for (const key of whole.satisfied) expect(whole.followedUp).toContain(key);
      }),
    );
  });

  it("requests: the parts in any order give the whole", () => {
    fc.assert(
      fc.property(random, (draw) => {
        const requests = many(draw, samples.sampleServiceRequest);
        const whole = summarizeServiceRequests(requests);
        const parts = [requests.slice(0, 3), requests.slice(3, 9), requests.slice(9)].map(
          summarizeServiceRequests,
        );
        expect(mergeServiceRequestSummaries(parts)).toEqual(whole);
        expect(mergeServiceRequestSummaries([...parts].reverse())).toEqual(whole);
        expect(summarizeServiceRequests([...requests].reverse())).toEqual(whole);
        const { received, merged, declined, withdrawn, open, closed } = whole;
        expect(merged + declined + withdrawn + open + closed).toBe(received);
        expect(Object.values(whole.byKind).reduce((a, b) => a + b, 0)).toBe(received - merged);
        expect(whole.solution.yes + whole.solution.no + whole.solution.unknown).toBe(closed);
      }),
    );
  });
});
