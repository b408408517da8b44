// Mission row 000#14: "plaques for newly founded party branches".
// Recognition plaque ↔ party unit; founded ≤ plaque date; a joint branch covers several organizations.
import { describe, expect, it } from "vitest";
import { checkPartyUnit, partyCoverageOn, type PartyUnit } from "../../src/organizations/index.ts";
import {
  checkRecognition,
  lintRecognitions,
  recognitionsOn,
  type Recognition,
} from "../../src/ratings/index.ts";
import { body } from "./bodies.ts";

const branch: PartyUnit = {
  id: "branch-1",
  kind: "joint-branch",
  name: "云栖社区社会组织联合党支部",
  covers: [{ id: "a" }, { id: "b" }],
  from: "2025-12-20",
  plaqueOn: "2025-12-23",
};
const plaque: Recognition = {
  id: "plaque-1",
  kind: "plaque",
  title: "云栖社区社会组织联合党支部",
  givers: [{ name: "东江区社会组织党委" }],
  holderKind: "party-unit",
  holder: { id: "branch-1" },
  on: "2025-12-23",
};

describe("000#14: a plaque for a new party branch", () => {
  it("is a recognition that the unit holds", () => {
    expect(checkPartyUnit(branch).findings).toEqual([]);
    expect(checkRecognition(plaque).findings).toEqual([]);
    expect(recognitionsOn([plaque], "2025-12-23", { holder: branch, holderKind: "party-unit" })).toEqual([
      plaque,
    ]);
  });

  it("is not given before the unit was founded", () => {
    const options = { partyUnits: [branch] };
    expect(lintRecognitions([plaque], options)).toEqual([]);
    const early = lintRecognitions([{ ...plaque, on: "2025-12-19" }], options);
    expect(early).toMatchObject([
      { code: "recognition.before-founding", severity: "error", params: { foundedOn: "2025-12-20" } },
    ]);
    expect(checkPartyUnit({ ...branch, plaqueOn: "2025-12-19" }).ok).toBe(false);
  });

  it("a joint branch covers each of its organizations, and at least two", () => {
    for (const id of ["a", "b"]) {
      expect(partyCoverageOn(body(id, `东江区${id}中心`), [branch], "2025-12-23").state).toBe("covered");
    }
    expect(checkPartyUnit({ ...branch, covers: [{ id: "a" }] }).ok).toBe(false);
  });
});
