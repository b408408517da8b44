// Mission row 003#9: "an association's party branch is a national advanced organization".
// Recognition to a party unit, level national.
import { describe, expect, it } from "vitest";
import {
  checkRecognition,
  lintRecognitions,
  recognitionsOn,
  type Recognition,
} from "../../src/ratings/index.ts";

const honour: Recognition = {
  id: "honour-1",
  kind: "title",
  title: "全国先进基层党组织",
  givers: [{ name: "授予机关" }],
  holderKind: "party-unit",
  holder: { id: "branch-1" },
  on: "2021-06-28",
  level: "national",
};

describe("003#9: a party branch is honoured nationally", () => {
  it("as a recognition of the unit, not of the association", () => {
    expect(checkRecognition(honour).findings).toEqual([]);
    const unit = { id: "branch-1" };
    expect(recognitionsOn([honour], "2024-11-05", { holder: unit, holderKind: "party-unit" })).toEqual([
      honour,
    ]);
    expect(recognitionsOn([honour], "2024-11-05", { holder: unit, holderKind: "organization" })).toEqual([]);
  });

  it("that is on record with the date of its founding", () => {
    const partyUnits = [
      { id: "branch-1", kind: "branch" as const, covers: [{ id: "association" }], from: "2021-07" },
    ];
    expect(lintRecognitions([honour], { partyUnits }).map(({ code }) => code)).toEqual([
      "recognition.before-founding",
    ]);
  });
});
