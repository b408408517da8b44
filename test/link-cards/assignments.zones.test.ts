import { describe, expect, it } from "vitest";
import { formatFinding, worklist } from "../../src/core/index.ts";
import {
  assignmentOn,
  cardsToReprint,
  checkGridAssignment,
  dueItemsOfCards,
  isGridAssignment,
  issueProgressOn,
  linkCardStateOn,
  type GridAssignment,
  type LinkCard,
} from "../../src/link-cards/index.ts";
import { en } from "../../src/messages/en/index.ts";
import { zhCN } from "../../src/messages/zh-CN/index.ts";
import { deepFreeze, strangeValues } from "../support/values.ts";
import { card, contacts, plainCard, replacedCard } from "./card-samples.ts";

const grid = "330203100004007";
const primary = (holder: string, from?: string, until?: string): GridAssignment => ({
  grid,
  rank: "primary",
  holder,
  from,
  until,
});

function said(findings: readonly { readonly code: string }[]): readonly string[] {
  for (const finding of findings) {
    expect(formatFinding(finding as never, en)).toMatch(/^[A-Z0-9].*\.$/);
    expect(formatFinding(finding as never, zhCN)).toMatch(/。$/);
    expect(formatFinding(finding as never, zhCN)).not.toMatch(/undefined|NaN/);
  }
  return findings.map(({ code }) => code);
}

describe("assignmentOn", () => {
  it.each<[string, readonly GridAssignment[], string, string, string | undefined, readonly string[]]>([
    ["the only one", [primary("a")], "2026-07-01", "assigned", "a", []],
    ["the last day of the one before", [primary("a", "2025", "2026-06-30"), primary("b", "2026-07-01")], "2026-06-30", "assigned", "a", []],
    ["the first day of the one after", [primary("a", "2025", "2026-06-30"), primary("b", "2026-07-01")], "2026-07-01", "assigned", "b", []],
    ["a day between two", [primary("a", undefined, "2026-06-29"), primary("b", "2026-07-01")], "2026-06-30", "vacant", undefined, ["assignment.none"]],
    ["two at a time", [primary("a"), primary("b")], "2026-07-01", "contested", undefined, ["assignment.several"]],
    ["the same twice", [primary("a"), primary("a", "2026-01-01")], "2026-07-01", "assigned", "a", []],
    ["a month in which it changed", [primary("a", undefined, "2026-06"), primary("b", "2026-06")], "2026-06-15", "unknown", undefined, ["assignment.undecided"]],
    ["the month after", [primary("a", undefined, "2026-06"), primary("b", "2026-06")], "2026-07-01", "assigned", "b", []],
    ["one for certain and another perhaps", [primary("a"), primary("b", "2026-06")], "2026-06-15", "unknown", undefined, ["assignment.undecided"]],
    ["one for certain, and the same perhaps", [primary("a"), primary("a", "2026-06")], "2026-06-15", "assigned", "a", []],
    ["only a deputy", [{ ...primary("c"), rank: "deputy" }], "2026-07-01", "vacant", undefined, ["assignment.deputies-only"]],
    ["another role", [{ ...primary("p"), role: "community-police" }], "2026-07-01", "vacant", undefined, ["assignment.none"]],
    ["another grid", [{ ...primary("p"), grid: "330203100004008" }], "2026-07-01", "vacant", undefined, ["assignment.none"]],
  ])("of %s", (_, assignments, date, state, holder, codes) => {
    const found = assignmentOn(deepFreeze(assignments), grid, date);
    expect([found.state, found.assignment?.holder, said(found.because)]).toEqual([state, holder, codes]);
    // The order of the list decides nothing.
    const turned = assignmentOn([...assignments].reverse(), grid, date);
    expect([turned.state, turned.assignment?.holder]).toEqual([state, holder]);
  }); // prettier-ignore

  it("names deputies, asks for another role, and refuses a date that is none", () => {
    const assignments = [primary("a"), { ...primary("c"), rank: "deputy" }, { ...primary("d", "2026-08"), rank: "deputy" }] as const; // prettier-ignore
    expect(assignmentOn(assignments, grid, "2026-07-01").deputies.map(({ holder }) => holder)).toEqual(["c"]);
    const police = [{ ...primary("p"), role: "community-police" }] as const;
    expect(assignmentOn(police, grid, "2026-07-01", "community-police").assignment?.holder).toBe("p");
    expect(() => assignmentOn([], grid, "2026-02-30")).toThrow(TypeError);
  });
});

describe("cardsToReprint", () => {
  const on = "2026-12-01";
  const printed = contacts[0];
  const same = { ...primary("person-7"), displayName: printed?.displayName, phones: printed?.phones };
  const withMember = (fields: object): LinkCard => ({
    ...card,
    back: { ...card.back, contacts: [{ ...contacts[0], ...fields } as never, ...contacts.slice(1)] },
  });

  it.each<[string, LinkCard, readonly GridAssignment[], readonly unknown[]]>([
    ["the same one", card, [same], []],
    ["another one", card, [primary("person-9", "2026-11-30")], [["reprint", "link-card.contact-replaced", ["back", "contacts", 0]]]],
    ["another one from tomorrow on", card, [{ ...same, until: on }, primary("person-9", "2026-12-02")], []],
    ["the same one with another number", card, [{ ...same, phones: [{ number: "13800138001" }] }], [["reprint", "link-card.numbers-changed", ["back", "contacts", 0]]]],
    ["the same number written otherwise", card, [{ ...same, phones: [{ number: "+86 138 0013 8000" }, { number: "13800138001" }] }], []],
    ["the same one under another name", card, [{ ...same, displayName: { "zh-CN": "阿依古丽" } }], [["reprint", "link-card.name-changed", ["back", "contacts", 0]]]],
    ["two in charge", card, [same, primary("person-9")], [["unknown", "link-card.contact-undecided", ["back", "contacts", 0]]]],
    ["a change some day this month", card, [{ ...same, until: "2026-12" }, primary("person-9", "2026-12")], [["unknown", "link-card.contact-undecided", ["back", "contacts", 0]]]],
    ["nobody in charge", card, [{ ...same, until: "2026-11-30" }], [["reprint", "link-card.contact-without-assignment", ["back", "contacts", 0]]]],
    ["nobody printed", { ...card, back: { ...card.back, contacts: contacts.slice(1) } }, [same], [["reprint", "link-card.contact-missing", ["back", "contacts"]]]],
    ["nothing to compare", withMember({ holder: undefined, displayName: undefined }), [primary("person-7")], [["unknown", "link-card.contact-not-comparable", ["back", "contacts", 0]]]],
    ["a name to compare", withMember({ holder: undefined }), [{ ...same, phones: undefined }], []],
    ["a draft", { ...card, issuedOn: undefined }, [primary("person-9")], []],
    ["a card that ended", { ...card, ended: { event: "revoke", on } }, [primary("person-9")], []],
    ["a card of the whole community", plainCard, [primary("person-9")], []],
    ["a grid without assignments", card, [], []],
    ["a card issued some day this month", { ...card, issuedOn: "2026-12" }, [primary("person-9")], [["unknown", "link-card.contact-replaced", ["back", "contacts", 0]], ["unknown", "link-card.state-undecided", []]]],
    ["the police of another role", card, [{ ...primary("person-5"), role: "community-police", displayName: { "zh-CN": "李静" } }], [["reprint", "link-card.name-changed", ["back", "contacts", 4]]]],
  ])("of %s", (_, record, assignments, expected) => {
    const found = cardsToReprint([deepFreeze(record)], deepFreeze(assignments), on);
    expect(
      found.flatMap(({ state, because }) => because.map(({ code, path }) => [state, code, path])),
    ).toEqual(expected);
    found.forEach(({ because }) => said(because));
  }); // prettier-ignore

  it("says since when, and keeps the place of every card", () => {
    const cards = [plainCard, card, { ...card, id: "card-8" }];
    const found = cardsToReprint(cards, [primary("person-9", "2026-11-30")], on);
    expect(found.map(({ index, card: found }) => [index, found.id])).toEqual([
      [1, "card-1"],
      [2, "card-8"],
    ]);
    expect(found[0]?.because[0]?.params).toEqual({ since: "2026-11-30" });
    expect(() => cardsToReprint([], [], "2026-12")).toThrow(TypeError);
  });
});

describe("linkCardStateOn", () => {
  it.each<[string, Pick<LinkCard, "issuedOn" | "expiresOn" | "ended">, string, string]>([
    ["a draft", {}, "2026-11-26", "draft"],
    ["the day before its issue", card, "2026-11-25", "draft"],
    ["the day of its issue", card, "2026-11-26", "issued"],
    ["its last day", card, "2027-12-31", "issued"],
    ["the day after", card, "2028-01-01", "expired"],
    ["a card without a last day", { issuedOn: "2026-11-26" }, "9999-12-31", "issued"],
    ["a card to the end of the calendar", { issuedOn: "2026", expiresOn: "9999-12-31" }, "9999-12-31", "issued"],
    ["the day before it was replaced", replacedCard, "2027-02-28", "issued"],
    ["the day on which it was replaced", replacedCard, "2027-03-01", "replaced"],
    ["long after it was replaced", replacedCard, "2030-01-01", "replaced"],
    ["a card revoked on its last day", { ...card, ended: { event: "revoke", on: "2027-12-31" } }, "2028-01-01", "revoked"],
    ["a card revoked after its last day", { ...card, ended: { event: "revoke", on: "2028-01-01" } }, "2028-01-02", "expired"],
    ["the month of its issue", { issuedOn: "2026-11" }, "2026-11-26", "unknown"],
    ["the month after its issue", { issuedOn: "2026-11" }, "2026-12-01", "issued"],
    ["the year of its last day", card, "2027", "issued"],
    ["a span over its last day", { ...card, expiresOn: "2027-06-30" }, "2027", "unknown"],
  ])("of %s", (_, record, date, state) => {
    expect(linkCardStateOn(deepFreeze(record), date).state).toBe(state);
  }); // prettier-ignore
});

describe("dueItemsOfCards", () => {
  it("gives the last day and the next check", () => {
    const items = dueItemsOfCards([deepFreeze(card)], "2026-11-26");
    expect(items.map(({ kind, on, about }) => [kind, on, about])).toEqual([
      ["link-card-expiry", "2027-12-31", "card-1"],
      ["link-card-number-check", "2027-10-08", "card-1"],
    ]);
    expect(items.flatMap(({ because }) => said(because))).toEqual([
      "link-card.expires",
      "link-card.check-due",
    ]);
    const list = worklist(items, { on: "2027-10-01", days: 7 });
    expect([list.overdue.length, list.due.length, list.undecided.length]).toEqual([0, 1, 0]);
  });

  it("takes the oldest check, keeps apart what was never checked, and leaves out what has ended", () => {
    const hotlines = [{ code: "110", lastCheckedOn: "2026-10" }, { code: "119", lastCheckedOn: "2026-01-05" }, { code: "120" }];
    const record = { ...card, back: { hotlines, contacts: [] } };
    const items = dueItemsOfCards([record], "2026-11-26", { maximumAge: 30 });
    expect(items.slice(1).map(({ on }) => on)).toEqual(["2026-02-04", "unknown"]);
    expect(items[1]?.because[0]?.params).toEqual({ count: 2, checkedOn: "2026-01-05" });
    expect(items.flatMap(({ because }) => said(because))).toContain("link-card.check-unknown");
    expect(dueItemsOfCards([replacedCard], "2027-03-01")).toEqual([]);
    expect(dueItemsOfCards([{ ...card, issuedOn: undefined }], "2026-11-26")).toEqual([]);
    // An expired card hangs on the fridge until another one takes its place.
    expect(dueItemsOfCards([card], "2028-01-01").map(({ kind }) => kind)).toEqual(["link-card-expiry"]);
  }); // prettier-ignore
});

describe("issueProgressOn", () => {
  const households = { value: 400, qualifier: "exact", unit: "household" } as const;

  it("counts cards in each state, copies included", () => {
    const cards = deepFreeze([card, { ...card, issuedOn: undefined }, replacedCard, { issuedOn: "2026-01-01", copies: 99 }]);
    const progress = issueProgressOn(cards, "2027-03-01", households);
    expect(progress.cards).toEqual({ draft: 1, issued: 100, replaced: 300, revoked: 0, expired: 0, unknown: 0 });
    expect([progress.state, progress.ratio?.value, said(progress.because)]).toEqual(["counted", 0.25, []]);
  }); // prettier-ignore

  it("gives no ratio where it cannot be said", () => {
    expect(issueProgressOn([card], "2026-11-26")).toMatchObject({ state: "counted", cards: { issued: 1 } });
    expect(issueProgressOn([card], "2026-11-26").ratio).toBeUndefined();
    expect(said(issueProgressOn([card], "2026-11-26").because)).toEqual(["link-card.households-unknown"]);
    const vague = issueProgressOn([{ issuedOn: "2026-11", copies: 7 }], "2026-11-26", households);
    expect([vague.state, vague.ratio, said(vague.because)]).toEqual(["unknown", undefined, ["link-card.state-undecided"]]);
    expect(vague.because[0]?.params).toEqual({ count: 7 });
  }); // prettier-ignore

  it("says where there are more cards than households, certainly", () => {
    const cards = [{ issuedOn: "2026-01-01", copies: 401 }];
    expect(said(issueProgressOn(cards, "2026-11-26", households).because)).toEqual([
      "link-card.more-than-households",
    ]);
    const about = { ...households, qualifier: "about" } as const;
    expect(issueProgressOn(cards, "2026-11-26", about).because).toEqual([]);
  });
});

describe("checkGridAssignment", () => {
  it("checks the grid, the dates and the numbers", () => {
    const codes = (record: object): readonly string[] => said(checkGridAssignment(record).findings);
    expect(codes(primary("a"))).toEqual([]);
    expect(codes({ ...primary("a"), grid: "007" })).toEqual(["grid-id.not-well-formed"]);
    expect(codes(primary("a", "2026-02-01", "2026-01-01"))).toEqual(["period.order"]);
    expect(codes({ ...primary("a"), phones: [{ number: "1" }] })).toEqual(["link-card.phone"]);
    for (const value of strangeValues) expect(isGridAssignment(value)).toBe(false);
  });
});
