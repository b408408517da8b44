import { describe, expect, it } from "vitest";
import { formatFinding } from "../../src/core/index.ts";
import {
  checkOrganization,
  isOrganization,
  OrganizationSchema,
  organizationKinds,
} from "../../src/organizations/index.ts";
import { en } from "../../src/messages/en/index.ts";
import { zhCN } from "../../src/messages/zh-CN/index.ts";
import { sampleUscc } from "../../src/testing/index.ts";
import { deepFreeze, longTexts, strangeValues } from "../support/values.ts";
import { organization, smallest } from "./organization-samples.ts";

const name = { text: "甲社", language: "zh-CN", role: "registered" } as const;
const social = { ...smallest, kind: "social-group" } as const;

describe("checkOrganization", () => {
  it("gives a complete organization back by reference, with what else it carries", () => {
    const record = deepFreeze({ ...organization, note: "kept" });
    const result = checkOrganization(record);
    expect(result).toEqual({ ok: true, value: record, findings: [] });
    expect(result.ok && result.value).toBe(record);
  });

  it("needs an id, names and a kind, and nothing else", () => {
    expect(checkOrganization(smallest)).toEqual({ ok: true, value: smallest, findings: [] });
    for (const key of ["id", "names", "kind"]) {
      const { findings } = checkOrganization({ ...smallest, [key]: undefined });
      expect(findings).toMatchObject([{ code: "field.missing", path: [key] }]);
    }
  });

  it("refuses every field of another type, and names it", () => {
    for (const key of Object.keys(organization)) {
      const { ok, findings } = checkOrganization({ ...organization, [key]: 7n });
      expect([key, ok, findings[0]?.path[0]]).toEqual([key, false, key]);
    }
  });

  it("warns of a misspelt field", () => {
    expect(checkOrganization({ ...smallest, trait: ["hub"] }).findings).toMatchObject([
      { code: "field.near-miss", path: ["trait"], params: { known: "traits" } },
    ]);
  });

  it("survives anything", () => {
    for (const value of [...strangeValues, ...longTexts]) {
      expect(isOrganization(value)).toBe(false);
      expect(checkOrganization(value).ok).toBe(false);
      for (const key of Object.keys(organization)) {
        const record = { ...organization, [key]: value };
        expect(isOrganization(record), key).toBe(checkOrganization(record).ok);
      }
    }
  });

  it("takes a long list of names and of events in its stride", () => {
    const names = Array.from({ length: 50_000 }, () => ({ ...name, from: "2020", until: "2020" }));
    const events = Array.from({ length: 50_000 }, () => ({ event: "list-abnormal", on: "2020" }));
    expect(isOrganization({ ...smallest, names, events })).toBe(true);
  });
});

/** What is refused, and where; each beside the sound form of the same. Sources stand in the comments of the rules. */
const refusals: readonly (readonly [string, object, string, readonly (string | number)[], object?])[] = [
  ["an empty id", { ...smallest, id: "" }, "organization.text-empty", ["id"]],
  ["a blank name", { ...smallest, names: [{ ...name, text: "\u3000" }] }, "organization.text-empty", ["names", 0, "text"]],
  ["no name", { ...smallest, names: [] }, "organization.names-missing", ["names"]],
  ["an unknown kind", { ...smallest, kind: "club" }, "organization.kind", ["kind"]],
  ["an unknown trait", { ...smallest, traits: ["hub", "nice"] }, "organization.trait", ["traits", 1]],
  ["an unknown relation", { ...smallest, links: [{ kind: "knows", to: { id: "b" } }] }, "organization.link-kind", ["links", 0, "kind"]],
  ["an unknown office", { ...smallest, posts: [{ holder: { id: "p" }, title: "boss" }] }, "organization.post-title", ["posts", 0, "title"]],
  ["a reference to nobody", { ...smallest, filing: { authority: {} } }, "organization.reference-empty", ["filing", "authority"]],
  ["an office of nobody", { ...smallest, posts: [{ holder: {}, title: "chair" }] }, "organization.person-reference-empty", ["posts", 0, "holder"]],
  ["a link to itself", { ...smallest, links: [{ kind: "same-body", to: { id: smallest.id } }] }, "organization.link-to-itself", ["links"]],
  ["a fraction of a fen", { ...smallest, registeredFunds: 0.5 }, "organization.amount", ["registeredFunds"]],
  ["negative funds", { ...smallest, registeredFunds: -1 }, "organization.amount", ["registeredFunds"]],
  ["a code that is none", { ...smallest, uscc: "52440305MJ00000261" }, "uscc.not-well-formed", ["uscc"]],
  ["a lower-case code", { ...smallest, uscc: "52440305mj00000260" }, "uscc.not-well-formed", ["uscc"]],
  ["a division that is none", { ...smallest, address: { text: "x", divisionCode: "990000" } }, "division-code.not-well-formed", ["address", "divisionCode"]],
  ["a day that is none", { ...smallest, foundedOn: "2016-02-30" }, "civil-date.no-such-day", ["foundedOn"]],
  ["a filed organization with a code", { ...social, kind: "filed-community-organization", uscc: organization.uscc }, "organization.filing-with-code", ["uscc"]],
  ["a filed organization with a registering body", { ...social, kind: "filed-community-organization", registration: organization.registration }, "organization.filing-with-registration", ["registration"]],
  ["direct registration with a supervising unit", { ...smallest, supervision: { mode: "direct", supervisingUnit: { id: "b" } } }, "organization.direct-with-supervising-unit", ["supervision", "supervisingUnit"]],
  ["a year that is none", { ...smallest, events: [{ event: "annual-report", year: 20.5 }] }, "organization.event-year", ["events", 0, "year"]],
  ["a report before its year", { ...smallest, events: [{ event: "annual-report", year: 2021, on: "2020-12-31" }] }, "organization.event-before-its-year", ["events", 0, "year"]],
  ["a report without its year", { ...smallest, events: [{ event: "annual-report" }] }, "organization.event-incomplete", ["events", 0], { fields: ["year"] }],
  ["an inspection without its conclusion", { ...smallest, events: [{ event: "inspection", year: 2020 }] }, "organization.event-incomplete", ["events", 0], { fields: ["result"] }],
  ["a penalty without its kind", { ...smallest, events: [{ event: "penalty", fine: 100 }] }, "organization.event-incomplete", ["events", 0], { fields: ["penalty"] }],
  ["a penalty's fields on a registration", { ...smallest, events: [{ event: "register", fine: 100, severity: "minor", penalty: "fine" }] }, "organization.event-field", ["events", 0], { fields: ["penalty", "severity", "fine"] }],
  ["a year on a change", { ...smallest, events: [{ event: "change", year: 2020 }] }, "organization.event-field", ["events", 0], { fields: ["year"] }],
  ["a conclusion on a report", { ...smallest, events: [{ event: "annual-report", year: 2020, result: "passed" }] }, "organization.event-field", ["events", 0], { fields: ["result"] }],
  ["separations on a change", { ...smallest, events: [{ event: "change", separations: [] }] }, "organization.event-field", ["events", 0], { fields: ["separations"] }],
  ["items on a penalty", { ...smallest, events: [{ event: "penalty", penalty: "warning", items: [] }] }, "organization.event-field", ["events", 0], { fields: ["items"] }],
  ["a fine that is no amount", { ...smallest, events: [{ event: "penalty", penalty: "fine", fine: -5 }] }, "organization.amount", ["events", 0, "fine"]],
  ["an end before the founding", { ...smallest, foundedOn: "2020", events: [{ event: "deregister", on: "2019-12" }] }, "organization.ended-before-founded", ["events"], { position: 1 }],
  ["a post that ends before it begins", { ...smallest, posts: [{ holder: { id: "p" }, title: "chair", from: "2020", until: "2019" }] }, "period.order", ["posts", 0, "until"]],
  ["a link that ends before it begins", { ...smallest, links: [{ kind: "member-of", to: { id: "b" }, from: "2020", until: "2019" }] }, "period.order", ["links", 0, "until"]],
  ["a name that ends before it begins", { ...smallest, names: [{ ...name, from: "2020", until: "2019" }] }, "period.order", ["names", 0, "until"]],
  ["a former name that ends before it begins", { ...smallest, names: [name, { ...name, role: "former", from: "2020", until: "2019" }] }, "period.order", ["names", 1, "until"]],
  ["a certificate that ends before it begins", { ...smallest, certificate: { from: "2020", until: "2019" } }, "period.order", ["certificate", "until"]],
]; // prettier-ignore

describe("what contradicts itself", () => {
  it.each(refusals)("%s", (_, record, code, path, params = {}) => {
    const { ok, findings } = checkOrganization(deepFreeze(record));
    expect(ok).toBe(false);
    expect(findings).toEqual([{ code, severity: "error", path, params }]);
    expect(isOrganization(record)).toBe(false);
    expect(OrganizationSchema.safeParse(record).success).toBe(false);
    for (const finding of findings) {
      expect(formatFinding(finding as never, en)).not.toMatch(/undefined|organization\.|\p{Script=Han}/u);
      expect(formatFinding(finding as never, zhCN)).toMatch(/^(?:[^a-z]|x-)+。$/);
    }
  });

  it("keeps the finding of a day that is none beside the rules that ask for days", () => {
    const posts = [{ holder: { id: "p" }, title: "chair", from: "2025-13", until: "2025-12" }];
    const codes = checkOrganization({ ...smallest, foundedOn: "2025-02-30", posts }).findings.map(
      ({ code }) => code,
    );
    expect(codes.filter((code) => code === "civil-date.no-such-day")).toHaveLength(2);
    expect(codes).not.toContain("input.unreadable");
  });
});

describe("what only looks like a contradiction", () => {
  it.each([
    ["a report in its own year", { events: [{ event: "annual-report", year: 2020, on: "2020" }] }],
    ["an end in the year of the founding", { foundedOn: "2020", events: [{ event: "deregister", on: "2020-01" }] }],
    ["a filing that ended before the founding", { foundedOn: "2020", events: [{ event: "cancel-filing", on: "2019" }] }],
    ["a registered organization that was filed before", { filing: { authority: { name: "银杏街道办事处" } } }],
    ["an event listed again on another ground", { events: [{ event: "list-abnormal" }, { event: "list-abnormal" }] }],
    ["a further filing after the first ended", { events: [{ event: "file" }, { event: "cancel-filing" }, { event: "file" }] }],
    ["a registration a few days before the founding", { foundedOn: "2020-05-08", events: [{ event: "register", on: "2020-05-03" }] }],
    ["histories of two machines, each in order", { events: [{ event: "list-abnormal", on: "2022" }, { event: "register", on: "2020" }] }],
    ["a link to another body of the same name", { links: [{ kind: "same-body", to: { name: "银杏社区书画社" } }] }],
  ])("%s", (_, fields) => {
    expect(checkOrganization({ ...smallest, ...fields })).toMatchObject({ ok: true });
  }); // prettier-ignore
});

describe("one registered Chinese name at a time", () => {
  // 社会组织名称管理办法 (ministry order 69 of 2024), article 5.
  it.each([
    ["two open ones", [{}, {}], [1, 2]],
    ["one inside another", [{ from: "2010" }, { from: "2012", until: "2014" }], [1, 2]],
    ["the last day shared", [{ until: "2019-03-15" }, { from: "2019-03-15" }], [1, 2]],
    ["the third with the first", [{ until: "2015" }, { from: "2016", until: "2018" }, { from: "2013", until: "2014" }], [1, 3]],
    ["one after the other", [{ until: "2019-03-14" }, { from: "2019-03-15" }], undefined],
    ["in an order that the year does not decide", [{ until: "2019" }, { from: "2019" }], undefined],
  ])("%s", (_, periods, positions) => {
    const names = periods.map((period, index) => ({ ...name, ...period, text: `第${String(index)}社` }));
    const { findings } = checkOrganization({ ...smallest, names });
    expect(findings).toEqual(
      positions === undefined
        ? []
        : [{ code: "organization.names-overlap", severity: "error", path: ["names"], params: { positions } }],
    );
  }); // prettier-ignore

  it("says nothing of short names, plaques, former names and other languages", () => {
    const names = [
      name,
      { ...name, role: "short" },
      { ...name, role: "plaque" },
      { ...name, role: "former" },
      { ...name, role: "former", until: "2015" },
      { ...name, language: "en" },
    ];
    expect(isOrganization({ ...smallest, names })).toBe(true);
  });
});

/** The kinds that a standard gives to the first two characters: GB 32100-2015 and 民办函〔2015〕468号. */
const kindsByCategory: { readonly [category: string]: readonly string[] } = {
  "11": ["state-organ", "party-body", "mass-organization"],
  "12": ["public-institution"],
  "13": ["mass-organization", "trade-union"],
  "51": ["social-group"],
  "52": ["social-service-institution"],
  "53": ["foundation"],
  "54": ["villagers-committee"],
  "55": ["residents-committee"],
  "71": ["religious-site"],
  "81": ["trade-union", "mass-organization"],
  "91": ["enterprise"],
  "92": ["individual-business"],
  "93": ["farmers-cooperative"],
};
const undecided = [
  "19",
  "21",
  "31",
  "36",
  "41",
  "59",
  "61",
  "72",
  "79",
  "82",
  "89",
  "99",
  "A1",
  "G1",
  "J1",
  "N1",
  "Q1",
  "Y1",
];

describe("the kind and the first two characters of the code", () => {
  const kinds = [...organizationKinds.codes, "x-qinghe:club"].filter(
    (kind) => kind !== "filed-community-organization",
  );
  const pairs = [...Object.keys(kindsByCategory), ...undecided].flatMap((category) =>
    kinds.map((kind) => ({ category, kind })),
  );

  it.each(pairs)("$category and $kind", ({ category, kind }) => {
    const free = kind === "social-enterprise" || kind.startsWith("x-");
    const allowed = kindsByCategory[category];
    const fits = free || allowed === undefined || allowed.includes(kind);
    const record = { ...smallest, kind, uscc: sampleUscc(() => 0.5, { category }) };
    const { ok, findings } = checkOrganization(record);
    expect(ok).toBe(fits);
    if (fits) return;
    expect(findings).toEqual([
      {
        code: "organization.kind-code",
        severity: "error",
        path: ["kind"],
        params: { category, kinds: allowed },
      },
    ]);
  });
});

describe("events out of order", () => {
  it("are all named, each at its place in the organization's list", () => {
    const events = [
      { event: "list-abnormal", on: "2022-07" },
      { event: "register", on: "2020-05-03" },
      { event: "register", on: "2019" },
      { event: "term-ends", on: "2010" },
      { event: "delist-abnormal", on: "2022-06-30" },
      { event: "deregister", on: "2018-02-03" },
      { event: "change" },
    ];
    const { findings } = checkOrganization({ ...smallest, events });
    expect(
      findings.map(({ code, path, params }) => [code, path, params["position"], params["after"]]),
    ).toEqual([
      ["organization.event-dates", ["events", 2, "on"], 3, 2],
      ["organization.event-order", ["events", 2], 3, undefined],
      ["organization.event-dates", ["events", 5, "on"], 6, 2],
      ["organization.event-order", ["events", 6], 7, undefined],
      ["organization.event-dates", ["events", 4, "on"], 5, 1],
    ]);
  });

  it("are named at their place where the first one presupposes others", () => {
    const events = [
      { event: "list-serious" },
      { event: "resume", on: "2020-05-01" },
      { event: "resume", on: "2019" },
    ];
    const { findings } = checkOrganization({ ...smallest, events });
    expect(
      findings.map(({ code, path, params }) => [code, path, params["position"], params["after"]]),
    ).toEqual([
      ["organization.event-dates", ["events", 2, "on"], 3, 2],
      ["organization.event-order", ["events", 2], 3, undefined],
    ]);
  });

  it("are compared with the latest before them, whatever stands between", () => {
    const days = (...on: readonly string[]): object => ({
      ...smallest,
      events: on.map((day) => ({ event: "list-abnormal", on: day })),
    });
    expect(isOrganization(days("2020-05-01", "2020", "2020-03"))).toBe(false);
    expect(isOrganization(days("2020-05-01", "2020", "2020-06"))).toBe(true);
  });

  it("are compared by their instants where they have some", () => {
    const events = [
      { event: "register", at: "2020-05-03T10:00:00+08:00" },
      { event: "deregister", at: "2020-05-03T09:00:00+08:00" },
    ];
    expect(checkOrganization({ ...smallest, events }).findings).toMatchObject([
      { code: "organization.event-dates", path: ["events", 1, "at"] },
    ]);
    expect(
      isOrganization({ ...smallest, events: events.map((event) => ({ ...event, at: events[0]?.at })) }),
    ).toBe(true);
  });

  it("are told once by the schema, which knows no place in the list", () => {
    const events = [{ event: "deregister" }, { event: "change" }, { event: "suspend" }];
    const issues = OrganizationSchema.safeParse({ ...smallest, events }).error?.issues;
    expect(issues?.map(({ path }) => path)).toEqual([["events"]]);
  });
});
