import { describe, expect, it } from "vitest";
import type { Organization, PartyUnit } from "../../src/organizations/index.ts";
import {
  dueItemsOfRecognitions,
  lintRecognitions,
  recognitionsOn,
  recognitionStateOn,
  type Rating,
  type Recognition,
} from "../../src/ratings/index.ts";
import { deepFreeze } from "../support/values.ts";

const recognition = (rest: Partial<Recognition>): Recognition =>
  deepFreeze({
    id: "recognition-1",
    kind: "title",
    title: "优秀社区社会组织",
    givers: [{ name: "青禾区民政局" }],
    holderKind: "organization",
    holder: { id: "organization-7" },
    ...rest,
  });

const organization = (rest: Partial<Organization> = {}): Organization =>
  deepFreeze({
    id: "organization-7",
    kind: "social-service-institution",
    names: [{ text: "青禾区暖邻社会工作服务中心", language: "zh-CN", role: "registered" }],
    registration: { authority: "青禾区民政局", level: "county" },
    foundedOn: "2016-05-03",
    ...rest,
  });

describe("recognitionStateOn", () => {
  it.each([
    // Dates of the record, the day, the state, the code of the reason.
    [{ on: "2025-12-23" }, "2025-12-22", "not-yet", "recognition.not-yet-given"],
    [{ on: "2025-12-23" }, "2025-12-23", "held", undefined],
    [{ on: "2025-12-23", from: "2026-01-01" }, "2025-12-31", "not-yet", "recognition.not-yet-given"],
    [{ on: "2025-12-23", until: "2027-12-31" }, "2027-12-31", "held", undefined],
    [{ on: "2025-12-23", until: "2027-12-31" }, "2028-01-01", "ended", "recognition.ended"],
    [{ until: "2027-12-31" }, "2028-01-01", "ended", "recognition.ended"],
    [{ until: "2027-12-31" }, "2027-12-31", "unknown", "recognition.undated"],
    [{}, "2027-12-31", "unknown", "recognition.undated"],
    [{ on: "2025" }, "2025-06-01", "unknown", "recognition.date-undecided"],
    [{ on: "2025" }, "2026-01-01", "held", undefined],
    [{ on: "2025-12-23", until: "2027" }, "2027-03-01", "unknown", "recognition.date-undecided"],
    [{ on: "2024-05-01", reviewOn: "2025-05-01" }, "2025-05-01", "held", undefined],
    [{ on: "2024-05-01", reviewOn: "2025-05-01" }, "2025-05-02", "held", "recognition.review-passed"],
  ] as const)("%j on %s: %s", (dates, day, state, code) => {
    const found = recognitionStateOn(recognition(dates), day);
    expect(found.state).toBe(state);
    expect(found.because.map((finding) => finding.code)).toEqual(code === undefined ? [] : [code]);
  });

  it("asks for a civil date", () => {
    expect(() => recognitionStateOn(recognition({}), "2025-02-30")).toThrow(TypeError);
  });
});

describe("recognitionsOn", () => {
  const list = [
    recognition({ id: "a", on: "2024-01-01", until: "2024-12-31" }),
    recognition({ id: "b", on: "2024-06-01" }),
    recognition({ id: "c", on: "2024-06-01", holder: { name: "青禾区暖邻社会工作服务中心" } }),
    recognition({ id: "d", on: "2024-06-01", holderKind: "party-unit", kind: "plaque" }),
    recognition({ id: "e" }),
  ];

  it.each([
    [{}, ["b", "c", "d"]],
    [{ holder: organization() }, ["b", "d"]],
    [{ holder: organization(), holderKind: "organization" }, ["b"]],
    [{ holder: { id: "organization-8" } }, []],
    [{ kind: "plaque" }, ["d"]],
  ] as const)("%j", (options, ids) => {
    expect(recognitionsOn(deepFreeze(list), "2025-12-23", options).map(({ id }) => id)).toEqual(ids);
  });

  it("lists what had not ended yet", () => {
    expect(recognitionsOn(list, "2024-12-31", { holder: organization() }).map(({ id }) => id)).toEqual([
      "a",
      "b",
      "d",
    ]);
  });
});

describe("lintRecognitions", () => {
  const unit: PartyUnit = {
    id: "unit-1",
    kind: "joint-branch",
    covers: [{ id: "o1" }, { id: "o2" }],
    from: "2025-12-23",
    until: "2026-12-31",
  };
  const plaque = (rest: Partial<Recognition>): Recognition =>
    recognition({
      kind: "plaque",
      title: "联合党支部",
      holderKind: "party-unit",
      holder: { id: "unit-1" },
      ...rest,
    });
  const codes = (found: ReturnType<typeof lintRecognitions>): readonly string[] =>
    found.map(({ code, severity, path }) => `${severity} ${code} ${path.join(".")}`);

  it("a plaque of a party unit is not given before the unit is founded", () => {
    const options = { partyUnits: [unit] };
    expect(codes(lintRecognitions([plaque({ on: "2025-12-22" })], options))).toEqual([
      "error recognition.before-founding 0.on",
    ]);
    expect(lintRecognitions([plaque({ on: "2025-12-23" })], options)).toEqual([]);
    // When it holds from is not when it was given.
    expect(codes(lintRecognitions([plaque({ from: "2025-12-01" })], options))).toEqual([
      "warning recognition.before-founding 0.from",
    ]);
    // A month that contains the day decides nothing.
    expect(lintRecognitions([plaque({ on: "2025-12" })], options)).toEqual([]);
    expect(codes(lintRecognitions([plaque({ on: "2027-01-01" })], options))).toEqual([
      "warning recognition.holder-ended 0.holder",
    ]);
    expect(codes(lintRecognitions([plaque({ holder: { id: "unit-9" } })], options))).toEqual([
      "warning recognition.holder-unlisted 0.holder",
    ]);
    // Somebody who is only named is not looked up, and without a list nobody is.
    expect(lintRecognitions([plaque({ holder: { name: "某党支部" } })], options)).toEqual([]);
    expect(lintRecognitions([plaque({ on: "2020-01-01" })])).toEqual([]);
  });

  it("an organization is thanked while it exists", () => {
    const ended = organization({
      events: [
        { event: "register", on: "2016-05-03" },
        { event: "deregister", on: "2024-09-01" },
      ],
    });
    const options = { organizations: [ended] };
    expect(codes(lintRecognitions([recognition({ on: "2016-05-02" })], options))).toEqual([
      "warning recognition.before-founding 0.on",
    ]);
    expect(lintRecognitions([recognition({ on: "2024-08-31" })], options)).toEqual([]);
    expect(codes(lintRecognitions([recognition({ on: "2024-09-02" })], options))).toEqual([
      "warning recognition.holder-ended 0.holder",
    ]);
  });

  it("a title that names a level is held against the results of that day", () => {
    const rating: Rating = {
      id: "r-1",
      organization: { id: "organization-7" },
      level: "5A",
      announcedOn: "2020-12-20",
      validity: { from: "2021-01-01", until: "2025-12-31" },
      events: [{ event: "downgraded", on: "2024-03-01", level: "4A" }],
    };
    const honour = (on: string, title = "5A级社会组织"): Recognition => recognition({ title, on });
    const states = (list: readonly Recognition[]): readonly unknown[] =>
      lintRecognitions(list, { ratings: [rating] }).map(
        ({ params }) => (params as { readonly state: string }).state,
      );
    expect(states([honour("2023-12-23")])).toEqual([]);
    expect(states([honour("2024-12-23")])).toEqual(["other-level"]);
    expect(states([honour("2024-12-23", "4A级社会组织")])).toEqual([]);
    expect(states([honour("2026-01-01")])).toEqual(["expired"]);
    expect(states([honour("2020-12-01")])).toEqual(["none"]);
    // A scenic area has levels of its own.
    expect(states([honour("2026-01-01", "国家5A级旅游景区")])).toEqual([]);
  });

  it("the same recognition twice is named once, with both places", () => {
    const twice = [
      recognition({ id: "a", on: "2018-12-20", year: 2018, edition: 3 }),
      recognition({ id: "b", on: "2019-12-20", year: 2019, edition: 4 }),
      recognition({ id: "c", on: "2018-12-20", year: 2018, edition: 3 }),
    ];
    const found = lintRecognitions(twice);
    expect(codes(found)).toEqual(["warning recognition.repeated 2"]);
    expect(found[0]?.params).toEqual({ positions: [1, 3] });
  });
});

describe("dueItemsOfRecognitions", () => {
  it("lists reviews and ends from two years before the day on", () => {
    const list = [
      recognition({ id: "a", on: "2024-05-01", reviewOn: "2026-05-01", until: "2027-04-30" }),
      recognition({ id: "b", on: "2020-05-01", until: "2024-02-28" }),
      recognition({ id: "c", on: "2020-05-01", until: "2024-03-01" }),
    ];
    const items = (since?: string): readonly string[] =>
      dueItemsOfRecognitions(deepFreeze(list), "2026-03-01", { since }).map(
        ({ on, kind, about }) => `${about} ${kind} ${on}`,
      );
    expect(items()).toEqual([
      "a recognition-review 2026-05-01",
      "a recognition-end 2027-04-30",
      "c recognition-end 2024-03-01",
    ]);
    expect(items("2020-01-01")).toHaveLength(4);
  });
});
