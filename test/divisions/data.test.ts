import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { encode, hasSource, readSource } from "../../scripts/build-divisions.ts";
import {
  divisionCoverage,
  divisionHistory,
  divisionName,
  divisionStateOn,
  divisionTable,
} from "../../src/divisions/index.ts";

/** The real credit codes; see the note on absent data in each test that reads them. */
const realCodes = new URL("../../../shared/data/uscc/real-codes.csv", import.meta.url);
const committed = new URL("../../src/divisions/data/history.ts", import.meta.url);

function monthOf(list: string): string | undefined {
  return list === "" ? undefined : `${list.slice(0, 4)}-${list.slice(4)}`;
}

describe.skipIf(!hasSource())("the committed data (skipped where ../shared/data is absent)", () => {
  it("is what the script would write today", () => {
    expect(readFileSync(committed, "utf8")).toBe(encode(readSource()));
  });

  it("unfolds to every row of the source, in its order", () => {
    const rows = readSource();
    const codes = [...new Set(rows.map((row) => row.code))];
    const unfolded = codes.flatMap((code) =>
      divisionHistory(code).map(({ name, firstListedOn, lastListedOn }) => ({
        code,
        name,
        firstListedOn,
        lastListedOn,
      })),
    );
    expect(unfolded).toEqual(
      rows.map(({ code, name, first, last }) => ({
        code,
        name,
        firstListedOn: monthOf(first),
        lastListedOn: monthOf(last),
      })),
    );
  });

  it("keeps what the source says of the later list", () => {
    const listings = {
      current: "same-name",
      "in-mca-last": "absent",
      "current-code-other-name": "other-name",
    };
    const unlike = readSource().filter(({ code, last, status }) => {
      if (last !== "201904" || /^(?:71|8[12])/.test(code)) return false;
      const said = divisionStateOn(code, "2019-05-01").because.find((f) => f.code === "division.later-list");
      return said?.params["listing"] !== listings[status as keyof typeof listings];
    });
    expect(unlike).toEqual([]);
  });

  it("counts what it says it covers", () => {
    const rows = readSource();
    const codes = [...new Set(rows.map((row) => row.code))];
    expect(divisionCoverage).toMatchObject({
      from: monthOf(
        rows
          .map((row) => row.first)
          .filter(Boolean)
          .sort()[0] ?? "",
      ),
      until: monthOf(
        rows
          .map((row) => row.last)
          .sort()
          .reverse()[0] ?? "",
      ),
      lists: new Set(rows.flatMap((row) => [row.first, row.last]).filter(Boolean)).size,
      names: rows.length,
      codes: codes.length,
      retiredCodes: codes.filter((code) => divisionTable.stateOf(code) === "retired").length,
      laterCodes: codes.filter((code) => divisionHistory(code)[0]?.state === "later").length,
    });
  });

  it("calls a code retired exactly where the source has nothing but retired names", () => {
    const rows = readSource();
    const alive = new Set(rows.filter((row) => row.status !== "retired").map((row) => row.code));
    const unlike = rows.filter(({ code }) => (divisionTable.stateOf(code) === "retired") === alive.has(code));
    expect(unlike).toEqual([]);
  });
});

/** The division of every real credit code, with its names and whether it is known. */
function readRealDivisions(): { division: string; names: string; known: string }[] {
  if (!existsSync(realCodes)) return [];
  const [, ...lines] = readFileSync(realCodes, "utf8").trimEnd().split(/\r?\n/);
  return lines.map((line) => {
    const [, , , , division = "", names = "", known = ""] = line.split(",");
    return { division, names, known };
  });
}

const realDivisions = readRealDivisions();

describe.skipIf(realDivisions.length === 0)(
  "the divisions of 55 real credit codes (skipped where ../shared/data is absent)",
  () => {
    it("are 55", () => {
      expect(realDivisions).toHaveLength(55);
    });

    it.each(realDivisions)("$division: known=$known $names", ({ division, names, known }) => {
      // The whole country stands in no list, and is known all the same.
      const isKnown = known === "yes" || division === "100000";
      expect(divisionTable.stateOf(division) !== "unknown").toBe(isKnown);
      const history = divisionHistory(division).map((run) => run.name);
      expect(history).toEqual(known === "yes" ? names.split("|") : []);
    });
  },
);

describe("the numbers of the coverage", () => {
  it("are those of the data's description", () => {
    expect(divisionCoverage).toMatchObject({ names: 7105, codes: 6781, retiredCodes: 3357, lists: 66 });
  });

  it("knows the first and the last code", () => {
    expect([divisionName("110000"), divisionName("820000")]).toEqual(["北京市", "澳门特别行政区"]);
  });
});
