// Mission row 001#24: "speakers with three posts each".
// Several posts at once, order, bodies that are the same body.
import { describe, expect, it } from "vitest";
import {
  checkSetOfOrganizations,
  isOrganization,
  linksOn,
  organizationName,
  postsOn,
  type Organization,
} from "../../src/organizations/index.ts";
import { body } from "./bodies.ts";

const holder = { id: "speaker-1", name: "周示例" };
const bureau = body("bureau", "明州区民政局", {
  kind: "state-organ",
  links: [{ kind: "same-body", to: { id: "committee" } }],
  posts: [
    { holder, title: "party-secretary", titleText: "党组书记", from: "2022-03-01" },
    { holder, title: "director", titleText: "局长", from: "2022-03-18" },
    {
      holder,
      title: "party-secretary",
      titleText: "社会组织党委书记",
      body: { id: "committee" },
      from: "2022-05",
      until: "2025-12",
    },
    { holder: { name: "郑示例" }, title: "deputy-director", titleText: "副局长" },
  ],
});
const committee = body("committee", "中共明州区社会组织委员会", {
  kind: "party-body",
  links: [{ kind: "same-body", to: { id: "bureau" } }],
});

const posts = (organization: Organization, on: string): readonly (string | undefined)[] =>
  postsOn(organization, on)
    .filter((post) => post.holder.id === holder.id)
    .map((post) => post.titleText);

describe("001#24: a speaker with three posts", () => {
  it("holds them all at once, in the order in which they are printed", () => {
    expect(isOrganization(bureau)).toBe(true);
    expect(posts(bureau, "2024-07-09")).toEqual(["党组书记", "局长", "社会组织党委书记"]);
  });

  it("holds on a day only what is certainly held", () => {
    expect(posts(bureau, "2022-03-17")).toEqual(["党组书记"]);
    expect(posts(bureau, "2022-05-15")).toEqual(["党组书记", "局长"]);
    expect(posts(bureau, "2026-01-01")).toEqual(["党组书记", "局长"]);
  });

  it("knows in which body each is", () => {
    const inside = postsOn(bureau, "2024-07-09", { body: bureau }).map((post) => post.titleText);
    expect(inside).toEqual(["党组书记", "局长", "副局长"]);
    const elsewhere = postsOn(bureau, "2024-07-09", { body: committee }).map((post) => post.titleText);
    expect(elsewhere).toEqual(["社会组织党委书记"]);
  });

  it("knows that the two bodies are one", () => {
    expect(linksOn(bureau, "2024-07-09", { kind: "same-body", to: committee })).toHaveLength(1);
    expect(checkSetOfOrganizations([bureau, committee])).toEqual([]);
    expect(organizationName(committee)).toBe("中共明州区社会组织委员会");
  });
});
