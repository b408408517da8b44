// Mission row 001#14: "foreign residents".
// A card and its labels in more than one language; messages that are open to further languages.
import { describe, expect, it } from "vitest";
import { formatFinding, type MessageTable } from "../../src/core/index.ts";
import {
  checkLinkCard,
  drawingOfCard,
  renderCardSvg,
  type LinkCardFindings,
} from "../../src/link-cards/index.ts";
import { card } from "../link-cards/card-samples.ts";

const linesOf = (side: "front" | "back", locale: "en" | "zh-CN"): readonly string[] =>
  drawingOfCard(card, { side, locale }).texts.map(({ lines }) => lines.join(" "));

describe("001#14: a card that foreign residents read", () => {
  it("stands in English, with the Chinese small below, and the other way round", () => {
    expect(linesOf("front", "en")).toEqual(expect.arrayContaining(["Service link card", "服务连心卡", "Grid 7", "Valid until 2027-12-31"])); // prettier-ignore
    expect(linesOf("back", "en")).toEqual(expect.arrayContaining(["Family doctor", "家庭医生", "Ambulance", "急救", "Aygul Memet"])); // prettier-ignore
    expect(linesOf("back", "zh-CN")).toEqual(expect.arrayContaining(["家庭医生", "Family doctor", "急救", "Ambulance", "阿依古丽·买买提"])); // prettier-ignore
    expect(renderCardSvg(card, { side: "back", locale: "en" })).not.toBe(
      renderCardSvg(card, { side: "back" }),
    );
  });

  it("says which of its texts have no English", () => {
    const record = { ...card, front: { ...card.front, community: { "zh-CN": "高桥社区" } } };
    const { findings } = checkLinkCard(record);
    expect(findings.map(({ code, path }) => [code, path])).toEqual([
      ["link-card.english-missing", ["front", "community"]],
    ]);
    // Another language is a table of the application's own.
    const korean: Pick<MessageTable<LinkCardFindings>, "link-card.english-missing"> = {
      "link-card.english-missing": () => "영어 표기가 없습니다.",
    };
    expect(findings.map((finding) => formatFinding(finding as never, korean))).toEqual([
      "영어 표기가 없습니다.",
    ]);
  });
});
