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
    const { ok, findings } = checkRecognition(label);
    expect([ok, findings.map(({ code }) => code)]).toEqual([true, ["recognition.label-without-criteria"]]);
    const held = (date: string): readonly string[] =>
      recognitionsOn([label], date, {
        holder: { id: "330212014028" },
        holderKind: "place",
        kind: "label",
      }).map(({ title }) => title);
    expect(held("2024-07-09")).toEqual(["国际人才社区"]);
    expect(held("2027-06-01")).toEqual([]);
  });

  it("without an awarding body are remarked on", () => {
    const codes = checkRecognition({ ...label, givers: [] }).findings.map(({ code }) => code);
    expect(codes.filter((code) => code.includes("giver"))).toHaveLength(1);
  });
});
