// Mission row 001#12: "drama group from Ningcheng Community, Fuming Street; first international talent community".
// Community labels (international, pilot...) with awarding body.
import { describe, expect, it } from "vitest";
import { checkRecognition, recognitionsOn, type Recognition } from "../../src/ratings/index.ts";

const label: Recognition = {
  id: "r-1",
  kind: "label",
  title: "国际人才社区",
  givers: [{ name: "鄞州区委社会工作部" }],
  level: "county",
  holderKind: "place",
  holder: { id: "330212014028", name: "宁城社区" },
  on: "2024-05",
  until: "2027-05-31",
  reviewOn: "2026-05-31",
};

describe("001#12: labels of communities", () => {
  it("say what, by whom, since when and until when", () => {
    expect(checkRecognition(label)).toMatchObject({ ok: true, findings: [] });
    const held = (date: string): readonly string[] =>
      recognitionsOn([label], date, {
        holder: { id: "330212014028" },
        holderKind: "place",
        kind: "label",
      }).map(({ title }) => title);
    expect(held("2024-07-09")).toEqual(["国际人才社区"]);
    expect(held("2027-06-01")).toEqual([]);
  });

  it("are no labels without an awarding body", () => {
    expect(checkRecognition({ ...label, givers: [] }).ok).toBe(false);
  });
});
