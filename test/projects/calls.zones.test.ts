import { describe, expect, it } from "vitest";
import { checkTransition, worklist, type Finding } from "../../src/core/index.ts";
import {
  checkBid,
  checkOpenCall,
  checkSetOfCalls,
  divisionCountsOf,
  dueItemsOfCall,
  explainOpenCall,
  isBid,
  isOpenCall,
  openCallMachine,
  openCallStateOn,
  reconcileList,
  winnersOf,
  withBids,
  type Bid,
  type OpenCall,
  type OpenCallConditions,
} from "../../src/projects/index.ts";
import { deepFreeze, longTexts, strangeValues } from "../support/values.ts";
import { bid, openCall, smallestBid, smallestOpenCall } from "./call-samples.ts";

const found = ({ findings }: { readonly findings: readonly Finding[] }): readonly string[] =>
  findings
    .filter(({ severity }) => severity === "error")
    .map(({ code, path }) => `${code} ${path.join(".")}`.trim());
const call: OpenCall = {
  id: "c",
  title: "充电安全",
  kind: "open-call",
  need: "楼道充电",
  acceptanceCriteria: "验收合格",
};
const won: Bid = { id: "b", bidder: { name: "甲" }, leads: ["l-1"], eligible: true, award: {} };
const awarded: OpenCall = {
  ...call,
  bidsUntil: "2026-03-31",
  events: [
    { event: "publish", on: "2026-03-01" },
    { event: "open", on: "2026-03-05" },
    { event: "evaluate", on: "2026-04-10" },
    { event: "award", on: "2026-04-20" },
  ],
};
const history = awarded.events ?? [];

describe("checkOpenCall", () => {
  it.each<[string, object, readonly string[]]>([
    ["all is well", { bids: [won] }, []],
    ["bids are not recorded", {}, []],
    ["there were no bids", { bids: [] }, ["open-call.no-eligible-bid bids", "open-call.winner-missing bids"]],
    [
      "no bid is eligible",
      { bids: [{ ...won, eligible: false }] },
      ["open-call.no-eligible-bid bids", "open-call.winner-not-eligible bids"],
    ],
    [
      "the winner took its bid back",
      {
        bids: [
          { ...won, withdrawn: true },
          { ...won, id: "x", award: undefined },
        ],
      },
      ["open-call.winner-not-eligible bids"],
    ],
    ["nobody was chosen", { bids: [{ ...won, award: undefined }] }, ["open-call.winner-missing bids"]],
    ["the winner has no lead", { bids: [{ ...won, leads: undefined }] }, ["open-call.one-lead bids"]],
    ["the winner has two leads", { bids: [{ ...won, leads: ["l-1", "l-2"] }] }, ["open-call.one-lead bids"]],
    [
      "no venture needs a lead",
      {
        kind: "venture",
        bids: [
          { ...won, leads: undefined },
          { ...won, id: "b2" },
        ],
      },
      [],
    ],
    [
      "no criterion",
      { acceptanceCriteria: undefined, bids: [won] },
      ["open-call.acceptance-criterion acceptanceCriteria"],
    ],
    [
      "a criterion of its own",
      { acceptanceCriteria: undefined, bids: [{ ...won, award: { acceptanceCriterion: "报告" } }] },
      [],
    ],
    [
      "bids until the day of publication",
      { bidsUntil: "2026-03-01" },
      ["open-call.deadline-before-publishing bidsUntil"],
    ],
    ["bids until a month that does not decide", { bidsUntil: "2026-03" }, []],
    [
      "bids until the month before",
      { bidsUntil: "2026-02" },
      ["open-call.deadline-before-publishing bidsUntil"],
    ],
    [
      "an award after the start",
      {
        bids: [{ ...won, award: { on: "2026-05-07" } }],
        events: [...history, { event: "start", on: "2026-05-06" }],
      },
      ["open-call.award-after-start bids"],
    ],
    [
      "no reason",
      { events: [...history, { event: "terminate", on: "2026-05-06" }] },
      ["open-call.reason-missing events"],
    ],
    ["a step is missing", { events: [history[0], history[3]] }, ["open-call.event-impossible events"]],
    [
      "dates go backwards",
      { events: [history[0], { event: "open", on: "2026-02-28" }] },
      ["open-call.event-impossible events"],
    ],
    [
      "a winner of nothing",
      { bids: [won], events: [...history.slice(0, 3), { event: "declare-no-award" }] },
      ["open-call.award-after-end bids"],
    ],
    ["a bid twice", { bids: [won, won] }, ["open-call.bid-repeated bids"]],
    ["a bid of another call", { bids: [{ ...won, call: "other" }] }, ["open-call.bid-of-other-call bids"]],
    [
      "a budget in persons",
      { budget: { value: 8, qualifier: "exact", unit: "person" } },
      ["open-call.budget-unit budget"],
    ],
    ["a kind that is none", { kind: "lottery" }, ["open-call.kind kind"]],
    ["a theme that is none", { themes: ["和谐"] }, ["indicator.theme themes.0"]],
  ])("%s", (_, change, codes) => {
    const record = deepFreeze({ ...awarded, ...change });
    expect(found(checkOpenCall(record))).toEqual(codes);
    expect(isOpenCall(record)).toBe(codes.length === 0);
  });

  it("says where: positions and numbers, never the value", () => {
    const [leads] = checkOpenCall({ ...awarded, bids: [{ ...won, leads: ["l-1", "l-2"] }] }).findings;
    expect(leads?.params).toEqual({ leads: 2 });
    const [event] = checkOpenCall({ ...awarded, events: [history[0], history[3]] }).findings;
    expect(event?.params).toEqual({ position: 2 });
    const { findings } = checkOpenCall({ ...awarded, kind: "机密" });
    expect(JSON.stringify(findings)).not.toContain("机密");
  });

  it("throws at nothing", () => {
    for (const value of [...strangeValues, ...longTexts]) {
      expect(checkOpenCall(value).ok).toBe(false);
      expect(checkBid(value).ok).toBe(false);
      for (const key of Object.keys(openCall)) {
        expect(() => checkOpenCall({ ...openCall, [key]: value })).not.toThrow();
      }
    }
  });
});

describe("explainOpenCall", () => {
  it.each<[string, object, readonly string[]]>([
    ["a late bid", { bids: [{ ...won, submittedOn: "2026-04-01" }] }, ["open-call.late-bid"]],
    ["a bid of the last day", { bids: [{ ...won, submittedOn: "2026-03-31" }] }, []],
    ["a bid of the month", { bids: [{ ...won, submittedOn: "2026-03" }] }, []],
    ["bids not recorded", {}, ["open-call.bids-not-recorded"]],
    [
      "eligibility not recorded",
      { bids: [{ ...won, eligible: undefined }] },
      ["open-call.eligibility-unknown"],
    ],
    ["no last day", { bids: [won], bidsUntil: undefined }, ["open-call.deadline-missing"]],
    ["no need", { bids: [won], need: undefined }, ["open-call.need-missing"]],
    [
      "more than the budget",
      {
        bids: [{ ...won, award: { amountFen: 10_000_001 } }],
        budget: { value: 100_000, qualifier: "exact", unit: "yuan" },
      },
      ["open-call.over-budget"],
    ],
    [
      "the whole budget",
      {
        bids: [{ ...won, award: { amountFen: 10_000_000 } }],
        budget: { value: 100_000, qualifier: "exact", unit: "yuan" },
      },
      [],
    ],
  ])("%s", (_, change, codes) => {
    const record = deepFreeze({ ...awarded, ...change });
    expect(explainOpenCall(record).map(({ code }) => code)).toEqual(codes);
  });
});

describe("the guards of the machine", () => {
  const subject: OpenCallConditions = { ...awarded, bids: [won] };
  const codes = (
    ...args: [OpenCallConditions, "publish" | "award" | "start" | "terminate"]
  ): readonly string[] => {
    const from = {
      publish: "collecting",
      award: "evaluating",
      start: "awarded",
      terminate: "awarded",
    } as const;
    const record = { event: args[1], on: "2026-03-31" };
    return checkTransition(openCallMachine, from[args[1]], record, args[0]).findings.map(({ code }) => code);
  };

  it.each<[object, "publish" | "award" | "start" | "terminate", readonly string[]]>([
    [{}, "award", []],
    [{ bids: undefined }, "award", ["open-call.bids-not-recorded"]],
    [{ bids: [] }, "award", ["open-call.no-eligible-bid", "open-call.winner-missing"]],
    [{ bids: [{ ...won, leads: [] }] }, "award", ["open-call.one-lead"]],
    [
      { bids: [{ ...won, leads: ["a", "b"] }], acceptanceCriteria: undefined },
      "award",
      ["open-call.one-lead", "open-call.acceptance-criterion"],
    ],
    [{ bids: [{ ...won, eligible: undefined }] }, "award", ["open-call.eligibility-unknown"]],
    [{}, "publish", ["open-call.deadline-before-publishing"]],
    [{ bidsUntil: undefined }, "publish", ["open-call.deadline-missing"]],
    [{ bids: [{ ...won, award: { on: "2026-04-01" } }] }, "start", ["open-call.award-after-start"]],
    [{}, "terminate", ["open-call.reason-missing"]],
  ])("%j %s", (change, event, expected) => {
    expect(codes({ ...subject, ...change }, event)).toEqual(expected);
  });
});

describe("openCallStateOn", () => {
  it.each([
    ["2026-02-28", "unknown"],
    ["2026-03-01", "published"],
    ["2026-03-05", "open"],
    ["2026-04-09", "open"],
    ["2026-04-10", "evaluating"],
    ["2026-04-20", "awarded"],
    ["2027", "awarded"],
    ["2026-04", "unknown"],
  ])("%s: %s", (date, state) => {
    expect(openCallStateOn(deepFreeze(awarded), date).state).toBe(state);
  });

  it("reads the day of a moment in Shanghai, wherever it runs", () => {
    const events = [{ event: "publish", at: "2026-02-28T20:00:00Z" }] as const;
    expect(openCallStateOn({ events }, "2026-03-01").state).toBe("published");
    expect(found(checkOpenCall({ ...call, bidsUntil: "2026-03-01", events }))).toEqual([
      "open-call.deadline-before-publishing bidsUntil",
    ]);
  });

  it("knows nothing without events, and throws at what is no date", () => {
    expect(openCallStateOn({}, "2026-03-01").state).toBe("unknown");
    expect(() => openCallStateOn({}, "soon")).toThrow(TypeError);
  });
});

describe("dueItemsOfCall", () => {
  const due = { ...awarded, completeBy: "2026-12-31" };
  it("lists the end of bids until the evaluation, and the result until the end", () => {
    const kinds = (on: string, events = due.events): readonly string[] =>
      dueItemsOfCall({ ...due, events }, on).map(({ kind }) => kind);
    expect(kinds("2026-04-01")).toEqual(["bids", "completion"]);
    expect(kinds("2026-04-10")).toEqual(["completion"]);
    expect(kinds("2026-04-10", [])).toEqual(["bids", "completion"]);
    expect(kinds("2026-05-01", [...history, { event: "terminate", on: "2026-04-30", reason: "x" }])).toEqual(
      [],
    );
    const items = dueItemsOfCall(due, "2026-04-01");
    expect(worklist(items, { on: "2026-04-01", days: 30 }).overdue.map(({ kind }) => kind)).toEqual(["bids"]);
  });

  it("throws where the day is not known", () => {
    expect(() => dueItemsOfCall(due, "2026-04")).toThrow(TypeError);
  });
});

describe("lists of calls", () => {
  it("find what repeats and what leads nowhere", () => {
    const calls = [openCall, { ...smallestOpenCall, title: "老旧小区 充电安全" }, openCall];
    const bids = [bid, { ...smallestBid, call: "c-9" }, smallestBid];
    expect(checkSetOfCalls(deepFreeze(calls), { bids }).map(({ code, path }) => [code, path])).toEqual([
      ["open-call.repeated", [2, "id"]],
      ["open-call.title-repeated", [1, "title"]],
      ["open-call.bid-without-call", ["bids", 1, "call"]],
    ]);
  });

  it("take in bids of a list of their own", () => {
    const calls = deepFreeze([{ ...awarded, id: "c-1" }, smallestOpenCall]);
    const joined = withBids(calls, [bid, smallestBid, { ...bid, id: "b-3", call: "c-9" }]);
    expect(joined.map(({ bids = [] }) => bids.map(({ id }) => id))).toEqual([["b-1"], []]);
    expect(joined[1]).toBe(calls[1]);
    expect(winnersOf(joined[0] as OpenCall)).toEqual([bid]);
    expect(isOpenCall(joined[0])).toBe(true);
    expect(isBid(bid)).toBe(true);
  });

  it("are counted by division and beside what was announced", () => {
    const at = (id: string, divisionCode: string): OpenCall => ({ ...call, id, place: { divisionCode } });
    const calls = [
      at("1", "330203"),
      at("2", "330205"),
      at("3", "330203"),
      at("3", "330203"),
      at("4", "330200"),
      call,
    ];
    const counts = (level: "county" | "prefecture"): readonly unknown[] =>
      divisionCountsOf(calls, level).map(({ divisionCode, count }) => [divisionCode, count]);
    expect(counts("county")).toEqual([
      ["330203", 2],
      ["330205", 1],
      [undefined, 2],
    ]);
    expect(counts("prefecture")).toEqual([
      ["330200", 4],
      [undefined, 1],
    ]);
    const said = { value: 6, qualifier: "exact" } as const;
    expect(reconcileList(said, calls)).toMatchObject({ state: "short", by: 1, listed: 5 });
    expect(reconcileList({ value: 5, qualifier: "exact" }, calls).state).toBe("agrees");
  });
});
