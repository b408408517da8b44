// Mission row 003#16: "friendly communities / business districts in Beijing, Tianjin, Shandong".
// label with criteria (entry, charging, rest, dining), self-check score, awarding body, review date.
import { describe, expect, it } from "vitest";
import { checkRecognition } from "../../src/ratings/index.ts";
import { checkEquipment, checkVenue, equipmentRules, type Venue } from "../../src/venues/index.ts";

const friendly = equipmentRules.filter(({ id }) => id.startsWith("friendly-"));
const district: Venue = {
  id: "v-1",
  name: "银杏商圈",
  kind: "business-district",
  address: { text: "银杏路" },
  equipment: [
    { item: "easy-entry", present: true },
    { item: "charging", present: true },
    { item: "short-rest", present: true },
  ],
  labels: [
    {
      title: "友好商圈",
      awardedBy: { name: "银杏街道办事处" },
      from: "2024-03-01",
      reviewOn: "2026-03-01",
      recognition: "recognition-1",
    },
  ],
};

describe("003#16: friendly business districts", () => {
  it("are asked for entry, charging, rest and meals", () => {
    expect(friendly.map(({ parameters }) => parameters.kinds[0])).toEqual(["community", "business-district"]);
    for (const { parameters, confidence } of friendly) {
      const asked = parameters.requirements.map(
        (requirement) => requirement.kind === "item" && requirement.item,
      );
      expect(asked).toEqual(["easy-entry", "charging", "short-rest", "meals"]);
      expect(confidence).toBe("secondary");
    }
  });

  it("check themselves: three of four are met, one is not known", () => {
    const [, rules] = friendly;
    const result = rules && checkEquipment(district, rules);
    expect(
      result?.ok && [result.value.met.length, result.value.missing.length, result.value.unknown.length],
    ).toEqual([3, 0, 1]);
    expect(result?.ok && result.value.state).toBe("unknown");
  });

  it("carry a label with who gave it and when it is reviewed, whose record is a recognition", () => {
    expect(checkVenue(district)).toMatchObject({ ok: true, findings: [] });
    const recognition = {
      id: "recognition-1",
      kind: "label",
      title: "友好商圈",
      givers: [{ name: "银杏街道办事处" }],
      holderKind: "place",
      holder: { id: "v-1", name: "银杏商圈" },
      criteria: ["easy-entry", "charging", "short-rest"],
      reviewOn: "2026-03-01",
    };
    expect(checkRecognition(recognition)).toMatchObject({ ok: true, findings: [] });
  });
});
