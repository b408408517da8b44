import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatFinding } from "../../src/core/index.ts";
import { en } from "../../src/messages/en/index.ts";
import { zhCN } from "../../src/messages/zh-CN/index.ts";
import { checkSetOfVenues, type Venue, type VenueCarrier } from "../../src/venues/index.ts";
import { deepFreeze } from "../support/values.ts";

const of = (
  id: string,
  carriers: readonly (Partial<VenueCarrier> & { venue: string })[] = [],
  fields = {},
): Venue => ({
  id,
  name: id,
  kind: "booth",
  carriers: carriers.map((carrier) => ({ kind: "booth", ...carrier })),
  ...fields,
});

function said(venues: readonly Venue[], options = {}): readonly (readonly unknown[])[] {
  const findings = checkSetOfVenues(deepFreeze([...venues]), options);
  for (const finding of findings) {
    expect(formatFinding(finding, en)).toMatch(/\.$/);
    expect(formatFinding(finding, zhCN)).toMatch(/。$/);
  }
  return findings.map(({ code, severity, path }) => [code.replace("venue-set.", ""), severity, ...path]);
}

describe("checkSetOfVenues", () => {
  it("finds nothing in a centre with carriers", () => {
    expect(
      said([of("centre", [{ venue: "canteen" }, { venue: "court" }]), of("canteen"), of("court")]),
    ).toEqual([]);
  });

  it.each<[string, readonly Venue[], readonly (readonly unknown[])[]]>([
    ["a reference twice", [of("a"), of("b"), of("a")], [["duplicate-id", "error", 2, "id"]]],
    ["a carrier without a record", [of("a", [{ venue: "b" }])], [["carrier-nobody", "warning", 0, "carriers", 0, "venue"]]],
    ["a carrier of another kind", [of("a", [{ venue: "b", kind: "sports-court" }]), of("b")], [["carrier-kind", "warning", 0, "carriers", 0, "kind"]]],
    ["a carrier in two places", [of("a", [{ venue: "c" }]), of("b", [{ venue: "c" }]), of("c")], [["carrier-of-two", "warning", 1, "carriers", 0]]],
    ["a carrier that has moved", [of("a", [{ venue: "c", until: "2024-12-31" }]), of("b", [{ venue: "c", from: "2025-01-01" }]), of("c")], []],
    ["a circle of three", [of("a", [{ venue: "b" }]), of("b", [{ venue: "c" }]), of("c", [{ venue: "a" }]), of("d", [])], [["carrier-cycle", "error", 0, "carriers"], ["carrier-cycle", "error", 1, "carriers"], ["carrier-cycle", "error", 2, "carriers"]]],
    ["the same name in the same community", [of("a", [], { name: "花园", address: { text: "甲", communityCode: "330203100004" } }), of("b", [], { name: "花园 ", address: { text: "乙", communityCode: "330203100004" } })], [["probably-same", "warning", 1, "name"]]],
    ["the same name elsewhere", [of("a", [], { name: "花园", address: { text: "甲" } }), of("b", [], { name: "花园", address: { text: "乙" } })], []],
  ])("%s", (_, venues, expected) => {
    expect(said(venues)).toEqual(expected);
  }); // prettier-ignore

  it("takes what exists elsewhere", () => {
    expect(said([of("a", [{ venue: "b" }])], { others: ["b"] })).toEqual([]);
  });

  it("finds venues in a circle, and not those that only lead into one or out of one", () => {
    const edges = fc.array(
      fc.tuple(fc.nat(6), fc.nat(6)).filter(([a, b]) => a !== b),
      { maxLength: 9 },
    );
    const property = fc.property(edges, (list) => {
      const ids = Array.from({ length: 7 }, (_, index) => index);
      const next = (from: number): readonly number[] => list.filter(([a]) => a === from).map(([, b]) => b);
      const reaches = (from: number, to: number): boolean => {
        const seen = new Set<number>();
        const open = [...next(from)];
        for (let at = open.pop(); at !== undefined; at = open.pop()) {
          if (at === to) return true;
          if (seen.has(at)) continue;
          seen.add(at);
          open.push(...next(at));
        }
        return false;
      };
      const venues = ids.map((id) =>
        of(
          `v${String(id)}`,
          next(id).map((to) => ({ venue: `v${String(to)}` })),
        ),
      );
      const found = said(venues).filter(([code]) => code === "carrier-cycle");
      expect(found.map(([, , index]) => index)).toEqual(ids.filter((id) => reaches(id, id)));
    });
    fc.assert(property, { numRuns: 500 });
  });
});
