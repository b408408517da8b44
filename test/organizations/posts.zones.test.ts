import { describe, expect, it } from "vitest";
import { formatFinding } from "../../src/core/index.ts";
import { organizationMessages as en } from "../../src/messages/en/organizations.ts";
import { organizationMessages as zhCN } from "../../src/messages/zh-CN/organizations.ts";
import {
  bodyReferenceMatches,
  legalRepresentativeOn,
  linksOn,
  postsOn,
  type Organization,
  type OrganizationEvent,
  type Post,
} from "../../src/organizations/index.ts";
import { deepFreeze } from "../support/values.ts";

const post = (
  id: string,
  title: Post["title"],
  from?: string,
  until?: string,
  more: Partial<Post> = {},
): Post => ({
  holder: { id },
  title,
  from,
  until,
  ...more,
});
function organization(
  kind: Organization["kind"],
  posts: readonly Post[],
  more: Partial<Organization> = {},
): Organization {
  const names = [{ text: "东江区志愿者联合会", language: "zh-CN", role: "registered" }] as const;
  return deepFreeze({ id: "o1", uscc: "51440305MJ00000000", kind, names, posts, ...more });
}

describe("bodyReferenceMatches", () => {
  const body = organization("social-group", []);
  it.each([
    [{ id: "o1" }, true],
    [{ id: "o2" }, false],
    [{ id: "o2", name: "东江区志愿者联合会" }, false],
    [{ uscc: "51440305MJ00000000" }, true],
    [{ id: "o2", uscc: "51440305MJ00000000" }, true],
    [{ uscc: "51440305MJ00000001", name: "东江区志愿者联合会" }, false],
    [{ name: "东江区 志愿者联合会" }, "unknown"],
    [{ name: "东江区联合会" }, false],
    [{}, false],
  ])("%j: %s", (reference, matches) => {
    expect(bodyReferenceMatches(reference, body)).toBe(matches);
  });

  it("leaves a code open where the organization has none on record", () => {
    const bare = { id: "o1", names: body.names };
    expect(bodyReferenceMatches({ uscc: "51440305MJ00000000", name: "东江区志愿者联合会" }, bare)).toBe(
      "unknown",
    );
  });
});

describe("postsOn", () => {
  // Several posts of one person at once (mission 001#24); the office on that day (mission 002#4).
  const body = organization("social-group", [
    post("p1", "president", "2015-02-10", "2019-02-20"),
    post("p1", "deputy-party-secretary", "2015", undefined, { body: { id: "committee" } }),
    post("p2", "president", "2019-02-21"),
    post("p2", "x-nanshan:adviser", "2018", "2019"),
  ]);

  it.each([
    ["2019-02-20", ["p1 president", "p1 deputy-party-secretary"]],
    ["2019-02-21", ["p1 deputy-party-secretary", "p2 president"]],
    ["2018-12-31", ["p1 president", "p1 deputy-party-secretary", "p2 x-nanshan:adviser"]],
    ["2014-12-31", []],
    ["2019-02", ["p1 deputy-party-secretary"]],
  ])("on %s: %j", (on, held) => {
    expect(postsOn(body, on).map(({ holder, title }) => `${String(holder.id)} ${title}`)).toEqual(held);
  });

  it("filters by title and by body", () => {
    expect(postsOn(body, "2019-02-20", { title: "president" })).toEqual([body.posts?.[0]]);
    expect(postsOn(body, "2019-02-20", { body })).toEqual([body.posts?.[0]]);
    const committee = { id: "committee", names: [] };
    expect(postsOn(body, "2019-02-20", { body: committee })).toEqual([body.posts?.[1]]);
    expect(() => postsOn(body, "soon")).toThrow(TypeError);
    expect(postsOn({ id: "x", names: [] }, "2020")).toEqual([]);
  });
});

describe("linksOn", () => {
  const body = organization("social-group", [], {
    links: [
      { kind: "incubated-by", to: { id: "base" }, from: "2016-03-01", until: "2018-02-28" },
      { kind: "member-of", to: { name: "滨河市联合会" }, from: "2017" },
      { kind: "same-body", to: { id: "office" } },
    ],
  });
  it.each([
    ["2018-02-28", {}, ["incubated-by", "member-of", "same-body"]],
    ["2018-03-01", {}, ["member-of", "same-body"]],
    ["2017-05-01", {}, ["incubated-by", "same-body"]],
    ["2018-01-01", { kind: "member-of" as const }, ["member-of"]],
    ["2018-01-01", { to: { id: "base", names: [] } }, ["incubated-by"]],
    [
      "2018-01-01",
      { to: { id: "f", names: [{ text: "滨河市联合会", language: "zh-CN", role: "registered" } as const] } },
      [],
    ],
  ])("on %s with %j: %j", (on, options, kinds) => {
    expect(linksOn(body, on, options).map(({ kind }) => kind)).toEqual(kinds);
  });

  it("refuses what is no date", () => {
    expect(() => linksOn({}, "2018-02-29")).toThrow(TypeError);
  });
});

describe("legalRepresentativeOn", () => {
  const legal = (id: string, from?: string, until?: string, more?: Partial<Post>): Post =>
    post(id, "legal-representative", from, until, more);
  const director = (id: string, from?: string, until?: string): Post => post(id, "director", from, until);
  const ends = (on?: string): OrganizationEvent => ({ event: "term-ends", on });
  const stays = "stays";

  it.each<readonly [string, Organization, string, string, string | undefined, readonly string[]]>([
    ["the one", organization("social-group", [legal("p1", "2020-01-01")]), "2021", "known", "p1", []],
    [
      "the next from its day on",
      organization("social-group", [legal("p1", undefined, "2020-12-31"), legal("p2", "2021-01-01")]),
      "2021-01-01",
      "known",
      "p2",
      [],
    ],
    [
      "two at once",
      organization("social-group", [
        legal("p1", "2020-01-01"),
        post("p3", "president"),
        legal("p2", "2021-01-01"),
      ]),
      "2021-01-01",
      "unknown",
      undefined,
      ["several"],
    ],
    [
      "one person twice",
      organization("social-group", [legal("p1", "2020"), legal("p1", "2021-01-01")]),
      "2021-02-01",
      "known",
      "p1",
      [],
    ],
    [
      "a change in a year that is not known better",
      organization("social-group", [legal("p1", "2010", "2020"), legal("p2", "2020")]),
      "2020-06-01",
      "unknown",
      undefined,
      ["undecided"],
    ],
    [
      "another one who may have begun",
      organization("social-group", [legal("p1", "2010"), legal("p2", "2020")]),
      "2020-06-01",
      "unknown",
      undefined,
      ["undecided"],
    ],
    [
      "a reference and a name that may be one person",
      organization("social-group", [
        legal("p1"),
        { holder: { name: "阿依古丽·买买提" }, title: "legal-representative" },
      ]),
      "2020-06-01",
      "unknown",
      undefined,
      ["undecided"],
    ],
    [
      "none on record",
      organization("social-group", [post("p1", "president")]),
      "2020",
      "unknown",
      undefined,
      ["not-recorded"],
    ],
    [
      "one in another body",
      organization("social-group", [legal("p1", undefined, undefined, { body: { id: "o9" } })]),
      "2020",
      "unknown",
      undefined,
      ["not-recorded"],
    ],
    [
      "before the first",
      organization("social-group", [legal("p1", "2020-01-01")]),
      "2019",
      "unknown",
      undefined,
      ["not-recorded"],
    ],
    [
      "a filed body",
      organization("filed-community-organization", []),
      "2020",
      "none",
      undefined,
      ["no-legal-person"],
    ],
    [
      "a team",
      organization("volunteer-team", [post("p1", "president")]),
      "2020",
      "none",
      undefined,
      ["no-legal-person"],
    ],
    [
      "a branch",
      organization("social-group", [], {
        links: [{ kind: "branch-of", to: { id: "o2" }, from: "2015-01-01" }],
      }),
      "2020",
      "none",
      undefined,
      ["no-legal-person"],
    ],
    [
      "a director of no committee",
      organization("social-group", [director("p1")]),
      "2020",
      "unknown",
      undefined,
      ["not-recorded"],
    ],
    // Committees: notice of the ministry's general office, 2020-08-06, section 2.
    [
      "a director",
      organization("residents-committee", [director("p1", "2021-02-01")]),
      "2025",
      "known",
      "p1",
      [],
    ],
    [
      "the director and the legal representative are one",
      organization("villagers-committee", [director("p1"), legal("p1")]),
      "2025",
      "known",
      "p1",
      [],
    ],
    [
      "the director and the legal representative are two",
      organization("villagers-committee", [director("p1"), legal("p2")]),
      "2025",
      "unknown",
      undefined,
      ["several"],
    ],
    [
      "after the term the previous director stays",
      organization("residents-committee", [director("p1", "2021-02-01", "2026-01-31")], {
        events: [ends("2026-01-31")],
      }),
      "2026-02-01",
      "known",
      "p1",
      [stays],
    ],
    [
      "the term may end on the next day",
      organization("residents-committee", [director("p1", "2021-02-01", "2026-01-31")], {
        events: [ends("2026-02-01")],
      }),
      "2026-03-01",
      "known",
      "p1",
      [stays],
    ],
    [
      "or in the same month",
      organization("residents-committee", [director("p1", "2021-02", "2026-01")], {
        events: [ends("2026-01")],
      }),
      "2026-03-01",
      "known",
      "p1",
      [stays],
    ],
    [
      "not before the term ended",
      organization("residents-committee", [director("p1", "2021-02-01", "2026-01-31")], {
        events: [ends("2026-01-31")],
      }),
      "2026-01-31",
      "known",
      "p1",
      [],
    ],
    [
      "until the new one is elected",
      organization(
        "residents-committee",
        [director("p1", "2021-02-01", "2026-01-31"), director("p2", "2026-04-01")],
        {
          events: [ends("2026-01-31")],
        },
      ),
      "2026-04-01",
      "known",
      "p2",
      [],
    ],
    [
      "until the day before",
      organization(
        "residents-committee",
        [director("p1", "2021-02-01", "2026-01-31"), director("p2", "2026-04-01")],
        {
          events: [ends("2026-01-31")],
        },
      ),
      "2026-03-31",
      "known",
      "p1",
      [stays],
    ],
    [
      "who is in office without an end stays too",
      organization("residents-committee", [director("p1", "2021-02-01")], { events: [ends("2026-01-31")] }),
      "2026-02-01",
      "known",
      "p1",
      [stays],
    ],
    [
      "who was elected again does not merely stay",
      organization("residents-committee", [director("p1", "2021-02-01"), director("p1", "2026-02-10")], {
        events: [ends("2026-01-31")],
      }),
      "2026-03-01",
      "known",
      "p1",
      [],
    ],
    [
      "an office that ended within the term is a vacancy or not",
      organization("residents-committee", [director("p1", "2021-02-01", "2024-06-30")], {
        events: [ends("2026-01-31")],
      }),
      "2026-03-01",
      "unknown",
      undefined,
      ["vacancy-or-term"],
    ],
    [
      "no end of a term is on record",
      organization("residents-committee", [director("p1", "2021-02-01", "2026-01-31")]),
      "2026-03-01",
      "unknown",
      undefined,
      ["vacancy-or-term"],
    ],
    [
      "an undated end of a term says nothing",
      organization("residents-committee", [director("p1", "2021-02-01", "2026-01-31")], { events: [ends()] }),
      "2026-03-01",
      "unknown",
      undefined,
      ["vacancy-or-term"],
    ],
    [
      "two who ended together",
      organization("residents-committee", [
        director("p1", "2021", "2026-01-31"),
        director("p2", "2020", "2026-01-31"),
      ]),
      "2026-03-01",
      "unknown",
      undefined,
      ["undecided"],
    ],
    [
      "no director",
      organization("residents-committee", [post("p1", "deputy-director")]),
      "2025",
      "unknown",
      undefined,
      ["not-recorded"],
    ],
    [
      "only a later one",
      organization("residents-committee", [director("p1", "2026-01-01")]),
      "2025",
      "unknown",
      undefined,
      ["not-recorded"],
    ],
  ])("%s", (_case, body, on, state, holder, codes) => {
    const found = legalRepresentativeOn(body, on);
    expect(found.state).toBe(state);
    expect(found.post?.holder.id).toBe(holder);
    expect(found.because.map(({ code }) => code)).toEqual(
      codes.map((code) => `legal-representative.${code}`),
    );
    for (const finding of found.because) {
      expect(finding.severity).toBe("warning");
      expect(formatFinding(finding, en)).toMatch(/^[A-Z][^\n]*\.$/);
      expect(formatFinding(finding, zhCN)).toMatch(/。$/);
      // The names and references of persons never enter a finding.
      expect(JSON.stringify(finding)).not.toMatch(/"p\d"|阿依古丽/);
    }
  });

  it("names the posts by their positions", () => {
    const body = organization("social-group", [legal("p1"), post("p3", "president"), legal("p2")]);
    expect(legalRepresentativeOn(body, "2020").because[0]?.params).toEqual({ positions: [1, 3] });
    const committee = organization("residents-committee", [director("p1", "2021-02-01", "2026-01-31")], {
      events: [ends("2026-01-31")],
    });
    const [because] = legalRepresentativeOn(committee, "2026-03-01").because;
    expect(because?.params).toEqual({ position: 1, termEndedOn: "2026-01-31" });
    expect(because && formatFinding(because, zhCN)).toBe(
      "任期已于2026年1月31日届满，未见换届选举结果，由第 1 项任职的上一届主任继续担任法定代表人。",
    );
  });

  it("refuses what is no date", () => {
    expect(() => legalRepresentativeOn(organization("social-group", []), "soon")).toThrow(TypeError);
  });
});
