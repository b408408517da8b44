import { describe, expect, it } from "vitest";
import type { TableCells } from "../../src/core/index.ts";
import {
  isOrganization,
  organizationName,
  organizationTable,
  type Organization,
} from "../../src/organizations/index.ts";
import { mapHeadings, parseCell } from "../../src/tables/index.ts";
import { deepFreeze, strangeValues } from "../support/values.ts";
import { organization as complete } from "./organization-samples.ts";

const table = organizationTable();
const CODE = "52440399MJL0AE019U";

/** A value for every column, different from what any other column holds. */
const values: TableCells = deepFreeze({
  id: "org-7",
  uscc: CODE,
  organizationCode: "MJL0AE019",
  name: "青禾区云栖社区服务中心",
  englishName: "Yunqi Community Service Centre",
  shortName: "云栖中心",
  formerNames: ["云栖互助社", "云栖互助会"],
  plaques: ["云栖社区学堂", "云栖助残站"],
  // Neither is what the code would tell.
  kind: "social-enterprise",
  registrationAuthority: "青禾区民政局",
  registrationLevel: "prefecture",
  registrationDivision: "440399",
  supervisingUnit: "青禾区委社会工作部",
  industryDepartment: "青禾区教育局",
  legalRepresentative: "林知夏",
  foundedOn: "2019-03-15",
  registeredFunds: 10_000_000,
  certificateNumber: "民证字第7号",
  certificateFrom: "2023-03-15",
  certificateUntil: "2027-03-14",
  filingAuthority: "梧桐街道办事处",
  filingNumber: "WTBA-7",
  filedOn: "2018-05-20",
  address: "云栖路8号",
  division: "440398",
  community: "440398001001",
  phone: "0755-26000000",
  scope: "为老服务、助残服务",
  individualMembers: 26,
  unitMembers: 31,
  termEndsOn: "2027-03-13",
  status: "正常",
  ratingLevel: "4A级",
  ratingValidity: "2024年至2028年",
  charity: true,
  publicFundraising: true,
  industryAssociation: true,
  hub: true,
  parentUscc: "51440399MJL0AE027R",
  hubName: "梧桐街道社会组织联合会",
  remarks: "资料齐全",
});

function at(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (part, key) => (part as { [key: string | number]: unknown } | undefined)?.[key],
    value,
  );
}

/** Everything in a value that is no object. */
function leavesOf(value: unknown): readonly unknown[] {
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(leavesOf) : [value];
}

const traits = new Map([
  ["charity", "charitable-organization"],
  ["publicFundraising", "public-fundraising"],
  ["industryAssociation", "industry-association"],
  ["hub", "hub"],
]);

const build = (cells: TableCells, row = 2): Organization => table.build(cells, row) as Organization;
const findingsOf = (cells: TableCells): readonly (readonly unknown[])[] =>
  table
    .check(table.build(cells, 2))
    .findings.map(({ code, path, suggestion }) => [code, path.join("."), suggestion]);

describe("the columns of organizationTable", () => {
  it("have ids of their own, and headings that mean one column", () => {
    const ids = table.columns.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(values).sort()).toEqual([...ids].sort());
    const headings = table.columns.flatMap(({ label, aliases = [] }) => [
      ...new Set([label.en, label["zh-CN"], ...aliases].map((text) => text.toLowerCase())),
    ]);
    expect(headings.filter((text, index) => headings.indexOf(text) !== index)).toEqual([]);
  });

  it.each(table.columns.map((column) => [column.id, column] as const))(
    "%s arrives at its path",
    (id, column) => {
      const expected = traits.get(id) ?? values[id];
      const record = build(values);
      const arrived = leavesOf(at(record, column.path));
      for (const leaf of Array.isArray(expected) ? (expected as readonly unknown[]) : [expected]) {
        expect(arrived).toContain(leaf);
      }
      // Without the cell it is not there.
      const others = Object.fromEntries(Object.entries(values).filter(([column]) => column !== id));
      expect(JSON.stringify(build(others))).not.toBe(JSON.stringify(record));
    },
  );

  it("names its key, unique and referring columns", () => {
    const ids = new Set(table.columns.map(({ id }) => id));
    const named = [
      ...table.key,
      ...(table.unique ?? []),
      table.similar,
      ...(table.references ?? []).flatMap(({ column, to }) => [column, to]),
    ];
    expect(named.filter((id) => id === undefined || !ids.has(id))).toEqual([]);
  });

  it("names of codes only kinds and levels that there are", () => {
    for (const { codes, synonyms } of table.columns) {
      for (const code of Object.values(synonyms ?? {})) expect(Object.keys(codes ?? {})).toContain(code);
    }
  });

  it("are found again by the headings of a template, in both languages", () => {
    for (const locale of ["en", "zh-CN"] as const) {
      const result = mapHeadings(
        table.columns.map(({ label }) => label[locale]),
        table,
      );
      expect(result.ok && result.value.headings.map(({ column }) => column)).toEqual(
        table.columns.map(({ id }) => id),
      );
    }
  });
});

describe("the template", () => {
  it.each(table.examples.map((example, index) => [index, example] as const))(
    "row %i is valid",
    (_, example) => {
      const cells: { [id: string]: TableCells[string] } = {};
      for (const column of table.columns) {
        const text = example[column.id];
        if (text === undefined) continue;
        const read = parseCell(column, text, {});
        expect([column.id, read.findings]).toEqual([column.id, []]);
        if (read.ok) cells[column.id] = read.value;
      }
      expect(Object.keys(cells).length).toBe(Object.keys(example).length);
      const record = table.build(cells, 2);
      expect(table.check(record)).toMatchObject({ ok: true, findings: [] });
    },
  );
});

describe("build", () => {
  it.each<[string, TableCells, string]>([
    ["the column", { id: "org-7", uscc: CODE, name: "中心" }, "org-7"],
    ["the credit code", { uscc: CODE, filingNumber: "BA-1", name: "中心" }, CODE],
    ["the organization code", { organizationCode: "MJL0AE019", name: "中心" }, "MJL0AE019"],
    ["the filing number", { filingNumber: "BA-1", name: "书画社" }, "BA-1"],
    ["the row", { name: "书画社" }, "row-214"],
  ])("takes the reference from %s", (_, cells, id) => {
    expect(build(cells, 214).id).toBe(id);
  });

  it.each([["MJL0AE019"], ["MJL0AE01-9"]])(
    "reads a former organization code in the column of credit codes: %s",
    (uscc) => {
      const cells = { uscc, name: "中心", kind: "social-service-institution" };
      expect(build(cells)).toMatchObject({ organizationCode: "MJL0AE019", uscc: undefined, id: "MJL0AE019" });
      expect(findingsOf(cells)).toEqual([["organization.legacy-code", "organizationCode", undefined]]);
      // Beside the same code it is no contradiction, beside another one it is.
      expect(isOrganization(build({ ...cells, organizationCode: "MJL0AE01-9" }))).toBe(true);
      expect(isOrganization(build({ ...cells, organizationCode: "D2143569X" }))).toBe(false);
    },
  );

  it.each<[string | undefined, TableCells, string | undefined]>([
    ["52…", { uscc: CODE }, "social-service-institution"],
    ["51…", { uscc: "51440399MJL0AE027R" }, "social-group"],
    ["54…", { uscc: "54440399MJL0AE019X" }, "villagers-committee"],
    ["11…, of which the standard has three kinds", { uscc: "11440399MJL0AE0190" }, undefined],
    ["A1…", { uscc: "A1440399MJL0AE0190" }, undefined],
    ["a filing", { filingAuthority: "梧桐街道办事处" }, "filed-community-organization"],
    ["a filing and a code", { uscc: CODE, filingAuthority: "梧桐街道办事处" }, "social-service-institution"],
    ["nothing", {}, undefined],
    ["the cell before the code", { uscc: CODE, kind: "social-group" }, "social-group"],
  ])("takes the kind from %s", (_, cells, kind) => {
    expect(build(cells).kind).toBe(kind);
  });

  it.each<[string, TableCells, string | undefined]>([
    ["the cell", { registrationAuthority: "民政部", registrationLevel: "county" }, "county"],
    ["the division: country", { registrationAuthority: "某局", registrationDivision: "100000" }, "national"],
    ["the division: province", { registrationAuthority: "某局", registrationDivision: "440000" }, "province"],
    [
      "the division: prefecture",
      { registrationAuthority: "某局", registrationDivision: "440300" },
      "prefecture",
    ],
    ["the division: county", { registrationAuthority: "某局", registrationDivision: "440399" }, "county"],
    ["the name: ministry", { registrationAuthority: "中华人民共和国民政部" }, "national"],
    ["the name: province", { registrationAuthority: "某省民政厅", uscc: CODE }, "province"],
    [
      "the name: district",
      { registrationAuthority: "某市青禾区民政局", uscc: "52440300MJL0AE0190" },
      "county",
    ],
    ["the name: banner", { registrationAuthority: "某旗民政局" }, "county"],
    [
      "the code, where the name does not tell",
      { registrationAuthority: "某市民政局", uscc: "52440300MJL0AE0190" },
      "prefecture",
    ],
    ["nothing", { registrationAuthority: "某市民政局" }, undefined],
  ])("takes the level from %s", (_, cells, level) => {
    expect(build(cells).registration?.level).toBe(level);
  });

  it.each<[string, TableCells, unknown]>([
    [
      "a name",
      { supervisingUnit: "青禾区教育局" },
      { mode: "dual", supervisingUnit: { name: "青禾区教育局" } },
    ],
    ["无", { supervisingUnit: "无" }, { mode: "direct" }],
    ["直接登记", { supervisingUnit: "直接登记" }, { mode: "direct" }],
    [
      "an industry department alone",
      { industryDepartment: "青禾区商务局" },
      { mode: "direct", industryManagementDepartment: { name: "青禾区商务局" } },
    ],
    ["nothing", {}, undefined],
  ])("reads supervision: %s", (_, cells, supervision) => {
    expect(build(cells).supervision).toEqual(supervision);
  });

  it("takes former names for names of the body, beside which the present one holds", () => {
    const record = build(values);
    expect(record.names.filter(({ role }) => role === "former")).toEqual([
      { text: "云栖互助社", language: "zh-CN", role: "former" },
      { text: "云栖互助会", language: "zh-CN", role: "former" },
    ]);
    expect(organizationName(record)).toBe("青禾区云栖社区服务中心");
    expect(record.ext).toEqual({ "linli.remarks": "资料齐全" });
    const cells = { uscc: CODE, name: "中心", formerNames: ["中心", "互助社"] };
    expect(isOrganization(build(cells))).toBe(true);
    expect(findingsOf(cells)).toEqual([]);
  });

  it("lets a code stand for an address that is not there", () => {
    const community = { name: "书画社", filingAuthority: "梧桐街道办事处", community: "440399001001" };
    expect(build(community).address).toEqual({ text: "440399001001", communityCode: "440399001001" });
    expect(build({ division: "440399" }).address).toEqual({ text: "440399", divisionCode: "440399" });
    expect(table.cellsOf(build(community))["address"]).toBeUndefined();
  });

  it.each<[string, TableCells, readonly unknown[]]>([
    ["name", { uscc: CODE }, [["field.missing", "names.0.text", undefined]]],
    ["kind", { name: "书画社" }, [["field.missing", "kind", undefined]]],
    [
      "authority",
      { uscc: CODE, name: "中心", registrationLevel: "county" },
      [["field.missing", "registration.authority", undefined]],
    ],
    [
      "filing authority",
      { name: "书画社", filingNumber: "BA-1" },
      [["field.missing", "filing.authority", undefined]],
    ],
  ])("without its %s a row is refused at that column", (_, cells, expected) => {
    expect(findingsOf(cells)).toEqual(expected);
  });

  it("passes on whatever stands in a cell, for the check to refuse", () => {
    const readable = strangeValues.filter((value) => typeof value !== "object" || value === null);
    for (const strange of [...readable, [], ["书画社"], {}]) {
      for (const { id } of table.columns) {
        const record = table.build({ uscc: CODE, name: "中心", [id]: strange as string }, 1);
        expect(() => table.check(record)).not.toThrow();
        expect(table.is(record)).toBe(table.check(record).ok);
      }
    }
  });
});

describe("check and explain", () => {
  const cells = { name: "中心", kind: "social-service-institution" };

  it("says what is wrong with a code", () => {
    expect(findingsOf({ ...cells, uscc: "52440399MJL0AE019A" })).toEqual([
      ["uscc.check-character", "uscc", undefined],
    ]);
    // A letter that no credit code has, with the code that was meant.
    expect(findingsOf({ ...cells, uscc: "52440305MJOO010456" })).toEqual([
      ["uscc.character", "uscc", "52440305MJ00010456"],
    ]);
    expect(findingsOf({ ...cells, uscc: CODE.toLowerCase() })).toEqual([
      ["uscc.not-well-formed", "uscc", CODE],
    ]);
    expect(findingsOf({ ...cells, uscc: CODE, parentUscc: "51440399" })[0]?.slice(0, 2)).toEqual([
      "uscc.length",
      "links.0.to.uscc",
    ]);
    expect(findingsOf({ ...cells, organizationCode: "MJL0AE010" })[0]?.slice(0, 2)).toEqual([
      "organization-code.check-character",
      "organizationCode",
    ]);
  });

  // The limits are a convention: 100 million yuan, of a foundation 10,000 million.
  it.each<[string, number, boolean]>([
    ["social-service-institution", 9_999_999_999, false],
    ["social-service-institution", 10_000_000_000, true],
    ["foundation", 999_999_999_999, false],
    ["foundation", 1_000_000_000_000, true],
  ])("doubts the unit of funds: %s, %i fen", (kind, registeredFunds, doubted) => {
    const uscc = kind === "foundation" ? "53440399MJL0AE0195" : CODE;
    const record = build({
      uscc: undefined,
      organizationCode: uscc.slice(8, 17),
      name: "中心",
      kind,
      registeredFunds,
    });
    const codes = table.explain(record).map(({ code }) => code);
    expect(codes.includes("organization.funds-unit")).toBe(doubted);
    expect(table.check(record).findings.map(({ code }) => code)).toEqual(codes);
  });
});

describe("cellsOf", () => {
  it("gives back the cells from which a record was built", () => {
    expect(table.cellsOf(build(values))).toEqual(values);
  });

  it("takes of a record what the table has columns for", () => {
    const cells = table.cellsOf(complete);
    expect(cells).toMatchObject({
      name: "青禾区暖邻社会工作服务中心",
      charity: true,
      termEndsOn: "2026-05-02",
    });
    // A hedged number, an office elsewhere and a registered name that has ended have no cell.
    expect(cells["unitMembers"]).toBeUndefined();
    expect(cells["formerNames"]).toEqual(["青禾区暖邻互助社"]);
    expect(isOrganization(build(cells))).toBe(true);
  });
});
