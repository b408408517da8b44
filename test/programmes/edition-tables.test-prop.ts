import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TableModel } from "../../src/core/index.ts";
import { editionTable, programmeTable, sessionTable } from "../../src/programmes/index.ts";
import { checkRows, rowsOf } from "../../src/tables/index.ts";
import { sampleEdition, sampleProgramme, sampleSession } from "../../src/testing/index.ts";
import { deepFreeze, random, strangeValues } from "../support/values.ts";

/** Whatever a reader can give of a cell, for columns of any kind. */
const cellValues = [
  ...strangeValues.filter((value) => typeof value !== "object" || value === null),
  [1, 2],
  ["", ""],
  [],
];

const tables = {
  programme: [programmeTable(), sampleProgramme],
  edition: [editionTable(), sampleEdition],
  session: [sessionTable(), sampleSession],
} as const;

describe.each(Object.keys(tables) as (keyof typeof tables)[])("the table %s", (name) => {
  const [model, sample] = tables[name];
  const table = model as unknown as TableModel<object>;

  it("builds a record again from its cells, but for what has no column", () => {
    fc.assert(
      fc.property(random, (draw) => {
        const drawn: object = deepFreeze(sample(draw));
        const record: object = JSON.parse(JSON.stringify({ ...drawn, presenters: undefined })) as object;
        const built = table.build(table.cellsOf(record), 7);
        expect(table.is(built)).toBe(true);
        expect(JSON.parse(JSON.stringify(built))).toEqual(record);
        expect(table.cellsOf(built as object)).toEqual(table.cellsOf(drawn));
      }),
    );
  });

  it("throws at no cell", () => {
    for (const value of cellValues) {
      const cells = Object.fromEntries(table.columns.map(({ id }) => [id, value]));
      expect(() => table.check(table.build(cells as never, 2))).not.toThrow();
    }
  });

  it("has examples that are valid", async () => {
    const rows = [
      table.columns.map(({ label }) => label["zh-CN"]),
      ...table.examples.map((example) => table.columns.map(({ id }) => example[id] ?? "")),
    ];
    const found: unknown[] = [];
    for await (const row of checkRows(rowsOf(rows), { model: table })) {
      found.push(...row.findings.filter(({ finding }) => finding.code !== "edition.period-imprecise"));
      expect(row.record).toBeDefined();
    }
    expect(found).toEqual([]);
  });
});

describe("what stands in cells", () => {
  const edition = editionTable();
  const cells = {
    programme: "carnival",
    number: "第八届",
    period: ["2025-12-17", "2025-12-23"],
    roleHost: ["青禾区民政局"],
  };
  const codesOf = (more: object): readonly unknown[] =>
    edition
      .check(edition.build({ ...cells, ...more }, 2))
      .findings.map(({ code, path }) => [code, path.join(".")]);

  it.each([
    [{}, []],
    [{ number: "8th" }, []],
    [{ number: "八" }, []],
    [{ number: "第八季度" }, [["field.type", "number"]]],
    [{ roleHost: [] }, [["edition.host-missing", "roles"]]],
    [{ plaques: ["青禾区民政局：社会组织党委"] }, []],
    [{ plaques: ["青禾区民政局"] }, [["organization.text-empty", "roles.0.plaque"]]],
    [{ plaques: ["青禾区教育局：督导室"] }, [["field.missing", "roles.1.role"]]],
    [{ announcedParticipants: "数百家" }, [["number.vague", "announced.participants"]]],
    [{ announcedPersonTimes: "2900余" }, []],
    [{ announcedPersonTimes: "2900余人" }, [["edition.announced-unit", "announced"]]],
    [{ themes: ["和谐"] }, [["edition.theme", "themes.0"]]],
    [
      { period: ["12-17", "12月23日"] },
      [
        ["edition.year-missing", "period.from"],
        ["edition.year-missing", "period.until"],
      ],
    ],
  ])("%o", (more, expected) => {
    expect(codesOf(more)).toEqual(expected);
  });

  it("carries nobody who is shown", () => {
    const session = sessionTable();
    const presenters = [{ ageClass: "adult", consent: true, name: "林晓禾", person: "p-1" }] as const;
    const text = JSON.stringify(
      session.cellsOf({ id: "a", edition: "b", kind: "interview", on: "2025-12-23", presenters }),
    );
    expect(text).not.toMatch(/林晓禾|p-1/);
  });
});
