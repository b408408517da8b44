// Mission row 000#16: "letters of gratitude for targeted assistance (paired regions)".
// Recognition letter from an outside body; pairing of areas.
import { describe, expect, it } from "vitest";
import { labelOf } from "../../src/core/index.ts";
import { isOrganization, linksOn, organizationLinkKindLabels } from "../../src/organizations/index.ts";
import { checkRecognition, recognitionsOn, type Recognition } from "../../src/ratings/index.ts";
import { body } from "./bodies.ts";

const letter: Recognition = {
  id: "letter-1",
  kind: "letter-of-gratitude",
  title: "感谢信",
  givers: [{ name: "白桦县乡村振兴局" }],
  holderKind: "organization",
  holder: { id: "centre" },
  on: "2025-11-06",
  reason: "结对帮扶乡村小学",
};
const centre = body("centre", "东江区暖邻社会工作服务中心");
const government = body("district", "东江区人民政府", {
  kind: "state-organ",
  links: [
    {
      kind: "paired-with",
      to: { id: "county", name: "白桦县人民政府" },
      from: "2021",
      purpose: "东西部协作",
    },
  ],
});

describe("000#16: thanks from a paired region", () => {
  it("a letter of gratitude from an outside body is a recognition", () => {
    expect(checkRecognition(letter).findings).toEqual([]);
    expect(recognitionsOn([letter], "2025-12-23", { holder: centre }).map(({ reason }) => reason)).toEqual([
      "结对帮扶乡村小学",
    ]);
  });

  it("and one that nobody wrote is none", () => {
    expect(checkRecognition({ ...letter, givers: [] }).findings.map(({ code }) => code)).toEqual([
      "recognition.giver-missing",
    ]);
  });

  it("regions are paired for a time", () => {
    expect(isOrganization(government)).toBe(true);
    expect(linksOn(government, "2025-12-23", { kind: "paired-with" })).toHaveLength(1);
    expect(linksOn(government, "2020-12-31", { kind: "paired-with" })).toHaveLength(0);
    expect(labelOf(organizationLinkKindLabels, "paired-with", "zh-CN")).toBe("结对帮扶");
  });
});
