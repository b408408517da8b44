// Mission row 002#17: 'award "2018 Annual Innovation Case in Social Organization" of the 3rd Shenzhen Social
// Organization List'. Recognition given to a programme; award edition; year of award ≠ year of event.
import { describe, expect, it } from "vitest";
import { checkRecognition, lintRecognitions, type Recognition } from "../../src/ratings/index.ts";

const award: Recognition = {
  id: "award-1",
  kind: "case",
  title: "年度社会组织创新案例",
  givers: [{ name: "滨河市社会组织总会" }],
  holderKind: "programme",
  holder: { id: "cedar", name: "领军人才培养计划" },
  on: "2019-01",
  edition: 3,
  year: 2018,
};

describe("002#17: an award to a programme", () => {
  it("has an edition, and a year that is not that of the event", () => {
    expect(checkRecognition(award).findings).toEqual([]);
    expect(award.on?.slice(0, 4)).not.toBe(String(award.year));
  });

  it.each([
    ["no edition before the first", { edition: 0 }, "recognition.edition"],
    ["no year without a number of the calendar", { year: 20_18.5 }, "recognition.year"],
    ["no holder of an unknown kind", { holderKind: "person" }, "field.value"],
  ])("%s", (_, change, code) => {
    expect(checkRecognition({ ...award, ...change }).findings.map((finding) => finding.code)).toEqual([code]);
  });

  it("the third and the fourth edition are two awards, the third twice is one", () => {
    expect(lintRecognitions([award, { ...award, id: "award-2", edition: 4, year: 2019 }])).toEqual([]);
    expect(lintRecognitions([award, { ...award, id: "award-2" }]).map(({ code }) => code)).toEqual([
      "recognition.repeated",
    ]);
  });
});
