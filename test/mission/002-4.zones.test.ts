// Mission row 002#4: "six named participants with posts".
// Participant list with post on that date.
import { describe, expect, it } from "vitest";
import { postsOn, type Organization } from "../../src/organizations/index.ts";
import { checkEdition, explainEdition, type Edition } from "../../src/programmes/index.ts";
import { body } from "./bodies.ts";

const post = (person: string, title: "president" | "secretary-general", from: string, until?: string) =>
  ({ holder: { id: person }, title, from, until }) as const;
const council = body("council", "云州市社区建设促进会", {
  posts: [
    post("p-1", "president", "2016", "2019-02-19"),
    post("p-2", "president", "2019-02-20"),
    post("p-3", "secretary-general", "2018-05"),
  ],
});
const institute = body("institute", "云州市社区治理研究院", {
  posts: [post("p-4", "president", "2019-03-01")],
});
const organizations: readonly Organization[] = [council, institute];
const signing: Edition = {
  id: "signing-1",
  programme: "signing",
  number: 1,
  period: { from: "2019-02-20", until: "2019-02-20" },
  roles: [{ role: "host", body: { id: "council" } }],
  participants: [{ id: "council" }, { id: "institute" }],
};

const postsThatDay = (edition: Edition): readonly string[] =>
  (edition.participants ?? []).flatMap(({ id }) =>
    organizations
      .filter((organization) => organization.id === id)
      .flatMap((organization) => postsOn(organization, edition.period.from))
      .map(({ holder, title }) => `${String(holder.id)} ${title}`),
  );

describe("002#4: participants with the posts of that day", () => {
  it("are those who held an office on the day, and not the day before", () => {
    expect(checkEdition(signing).ok).toBe(true);
    expect(postsThatDay(signing)).toEqual(["p-2 president", "p-3 secretary-general"]);
    const before = { from: "2019-02-19", until: "2019-02-19" };
    expect(postsThatDay({ ...signing, period: before })).toEqual(["p-1 president", "p-3 secretary-general"]);
  });

  it("are counted once, by code and then by name", () => {
    const names = [{ id: "council", name: council.names[0]?.text ?? "" }, { name: "云州市 社区建设促进会" }];
    expect(explainEdition({ ...signing, participants: [...names, { id: "institute" }] })).toMatchObject([
      { code: "edition.participant-repeated", params: { positions: [1, 2], byName: true } },
    ]);
    expect(explainEdition(signing)).toEqual([]);
  });
});
