import { describe, expect, it } from "vitest";
import { missionPage, missionPageFile } from "../../scripts/build-mission.ts";
import { committedPage } from "../../scripts/generated-page.ts";
import { missionProblems, readMission, type Mission, type MissionStatus } from "../../scripts/mission.ts";

describe("the mission page", () => {
  it("calls nothing done that no export and no test shows", async () => {
    expect(await missionProblems(readMission())).toEqual([]);
  });

  it("has every row of the five articles", () => {
    const { articles, rows } = readMission();
    const counts = articles.map(({ id }) => rows.filter((row) => row.id.startsWith(`${id}#`)).length);
    expect(counts).toEqual([25, 25, 21, 33, 24]);
  });

  it("is up to date (node scripts/build-mission.ts)", async () => {
    expect(committedPage(missionPageFile)).toBe(await missionPage(readMission()));
  });
});

describe("the check of the mission's rows", () => {
  const missionOf = (status: MissionStatus): Mission => ({
    articles: [{ id: "000", title: "t", place: "p", date: "d" }],
    kernel: [],
    common: [],
    rows: [{ id: "000#1", wording: "w", offer: "o", model: "-", priority: "P1", status }],
  });
  const thisFile = "test/package/mission.test.ts";

  it.each<[string, MissionStatus]>([
    [
      "an export and a test that exist",
      { state: "done", exports: ["linli/core: normalizeText"], tests: [thisFile] },
    ],
    ["an open row with its subpath", { state: "open", planned: "linli/link-cards" }],
    ["a reason", { state: "left-out", reason: "nothing to model" }],
  ])("accepts %s", async (_, status) => {
    expect(await missionProblems(missionOf(status))).toEqual([]);
  });

  it.each<[string, MissionStatus]>([
    [
      "an export that does not exist",
      { state: "done", exports: ["linli/core: noSuchName"], tests: [thisFile] },
    ],
    ["a subpath that does not exist", { state: "done", exports: ["linli/nowhere: x"], tests: [thisFile] }],
    [
      "a test that does not exist",
      { state: "done", exports: ["linli/core: normalizeText"], tests: ["test/no.ts"] },
    ],
    [
      "a test that does not name the row",
      { state: "done", exports: ["linli/core: normalizeText"], tests: ["test/package/example-blocks.ts"] },
    ],
    ["done without evidence", { state: "done", exports: [], tests: [] }],
    ["open without a subpath", { state: "open", planned: "" }],
    ["left out without a reason", { state: "left-out", reason: " " }],
  ])("refuses %s", async (_, status) => {
    expect(await missionProblems(missionOf(status))).toHaveLength(1);
  });
});
