import { describe, expect, it } from "vitest";
import {
  checkCommunityCode,
  checkDivisionCode,
  checkGridId,
  divisionLevelOf,
  formatCommunityCode,
  formatDivisionCode,
  formatGridId,
  isCommunityCode,
  isDivisionCode,
  isGridId,
  parentDivisionCode,
} from "../../src/identifiers/index.ts";
import { CommunityCodeSchema, DivisionCodeSchema, GridIdSchema } from "../../src/identifiers/schema.ts";
import { hasRealData, realDataTitle, realRows } from "../support/real-data.ts";
import { longTexts, strangeValues } from "../support/values.ts";

describe("division codes (GB/T 2260)", () => {
  it.each([
    ["100000", "national", undefined],
    ["330000", "province", undefined],
    ["330200", "prefecture", "330000"],
    ["330203", "county", "330200"],
    // Districts of municipalities and directly run counties stand below the province.
    ["110105", "county", "110000"],
    ["500229", "county", "500000"],
    ["429004", "county", "420000"],
    ["820000", "province", undefined],
  ])("%s is of level %s below %s", (code, level, parentCode) => {
    expect(isDivisionCode(code)).toBe(true);
    expect(divisionLevelOf(code)).toBe(level);
    expect(parentDivisionCode(code)).toBe(parentCode);
    expect(checkDivisionCode(code)).toMatchObject({ ok: true, findings: [], value: { code, level } });
  });

  it("knows every province's prefix and no other", () => {
    const prefixes = Array.from({ length: 100 }, (_, index) => String(index).padStart(2, "0"));
    // Provenance: GB/T 2260 as listed in 1.3.
    const known =
      "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82";
    expect(prefixes.filter((prefix) => isDivisionCode(`${prefix}0101`)).join(" ")).toBe(known);
  });

  const file = "divisions/gb2260-history.csv";
  it.skipIf(!hasRealData(file))(realDataTitle("knows the prefixes of every list since 1980", file), () => {
    const listed = new Set(realRows(file).map((row) => String(row["code"]).slice(0, 2)));
    for (let prefix = 0; prefix < 100; prefix += 1) {
      const text = String(prefix).padStart(2, "0");
      expect(isDivisionCode(`${text}0101`), text).toBe(listed.has(text));
    }
  });

  it.each([
    ["33020", ["division-code.length"]],
    ["33020A", ["division-code.character"]],
    ["880106", ["division-code.province"]],
    ["000000", ["division-code.province"]],
    ["33 02 03", ["division-code.normalized"]],
    ["", ["division-code.length"]],
  ])("%j gives %j", (code, expected) => {
    expect(checkDivisionCode(code).findings.map((finding) => finding.code)).toEqual(expected);
    expect(isDivisionCode(code)).toBe(false);
    expect(DivisionCodeSchema.safeParse(code).success).toBe(false);
  });

  it("asks a table and only warns", () => {
    const divisions = {
      coverage: { from: "1980-12", until: "2019-04" },
      stateOf: () => "retired" as const,
    } as const;
    expect(checkDivisionCode("330283", { divisions })).toMatchObject({
      ok: true,
      findings: [{ code: "division-code.retired", severity: "warning" }],
    });
    const empty = { ...divisions, stateOf: () => "unknown" as const } as const;
    expect(checkDivisionCode("330283", { divisions: empty })).toMatchObject({
      ok: true,
      findings: [{ code: "division-code.unknown", params: { until: "2019-04" } }],
    });
  });

  it("answers unknown for what is no division code", () => {
    expect(divisionLevelOf("880106")).toBe("unknown");
    expect(parentDivisionCode("880106")).toBeUndefined();
    expect(formatDivisionCode("330203")).toBe("33 02 03");
    expect(formatDivisionCode("880106")).toBe("880106");
  });
});

describe("community codes (国统字〔2009〕91号, GB/T 10114)", () => {
  // Provenance: the places of the seeds in the 2023 set of statistical codes.
  it.each([
    ["330203100004", "town", "residents-committee"], // Gaoqiao community
    ["330212014028", "street", "residents-committee"], // Ningcheng community
    ["371625003001", "street", "residents-committee"], // Bochang street
    ["371625003200", "street", "villagers-committee"],
    ["440305400498", "zone", "residents-committee-like"], // Qianhai zone, virtual
    ["440305400598", "zone", "villagers-committee-like"],
    ["440305299399", "township", "villagers-committee"],
  ])("%s is a %s with a %s", (code, streetKind, communityKind) => {
    expect(isCommunityCode(code)).toBe(true);
    expect(CommunityCodeSchema.safeParse(code).success).toBe(true);
    expect(checkCommunityCode(code)).toMatchObject({
      ok: true,
      findings: [],
      value: { level: "community", streetKind, communityKind, virtual: /[45]98$/.test(code) },
    });
  });

  it.each(["330203100", "330212014", "371625003", "440305001", "440305006", "440305009", "440305400"])(
    "%s000 is the street itself",
    (street) => {
      expect(checkCommunityCode(`${street}000`)).toMatchObject({
        ok: true,
        value: { level: "street", streetCode: street },
        findings: [{ code: "community-code.not-a-community", params: { level: "street" } }],
      });
    },
  );

  it.each([
    ["330000000000", "province"],
    ["330200000000", "prefecture"],
    ["330203000000", "county"],
  ])("%s is a whole %s", (code, level) => {
    expect(checkCommunityCode(code)).toMatchObject({
      ok: true,
      value: { level },
      findings: [{ code: "community-code.not-a-community", params: { level } }],
    });
  });

  it("names the county itself by zeros", () => {
    expect(checkCommunityCode("440305000000")).toMatchObject({ ok: true, value: { level: "county" } });
    expect(checkCommunityCode("440305000000")).not.toHaveProperty("value.streetKind", expect.anything());
  });

  it("only warns of a community below no street", () => {
    expect(isCommunityCode("330203000001")).toBe(true);
    expect(checkCommunityCode("330203000001")).toMatchObject({
      ok: true,
      findings: [{ code: "community-code.street-missing", severity: "warning" }],
    });
  });

  it("does not ask for a county in the cities without districts", () => {
    for (const code of ["441900003001", "442000001001", "460400100001", "620200101001"]) {
      expect(checkCommunityCode(code), code).toMatchObject({ ok: true, findings: [] });
    }
    expect(checkCommunityCode("330200003001")).toMatchObject({
      ok: true,
      findings: [{ code: "community-code.county-missing", severity: "warning" }],
    });
  });

  it.each([
    ["330203600001", ["community-code.street-band"]], // 3.5, band 600
    ["330203100600", ["community-code.community-band"]], // 3.5
    ["880203100004", ["community-code.province"]],
    ["33020310000", ["community-code.length"]],
    ["33020310000A", ["community-code.character"]],
    ["330203 100 004", ["community-code.normalized"]],
  ])("%j gives %j", (code, expected) => {
    expect(checkCommunityCode(code).findings.map((finding) => finding.code)).toEqual(expected);
    expect(isCommunityCode(code)).toBe(false);
    expect(CommunityCodeSchema.safeParse(code).success).toBe(false);
  });

  it("groups a code for reading", () => {
    expect(formatCommunityCode("330203100004")).toBe("330203 100 004");
    expect(formatCommunityCode("330203600001")).toBe("330203600001");
  });
});

describe("grids", () => {
  it.each([
    ["330203100004001", "sequence", "001"], // Beijing's DB11 form
    ["330203100004-第一网格", "name", "第一网格"], // field practice
    ["440305001001-5060802 第二网格", "name", "5060802 第二网格"], // seen in press
    ["371625003001-𬭎社网格", "name", "𬭎社网格"],
  ])("%s is a grid by %s", (id, scheme, grid) => {
    expect(isGridId(id)).toBe(true);
    expect(GridIdSchema.safeParse(id).success).toBe(true);
    expect(checkGridId(id)).toEqual({
      ok: true,
      findings: [],
      value: { id, communityCode: id.slice(0, 12), scheme, grid },
    });
  });

  it.each([
    ["330203100004", ["grid-id.form"]],
    ["330203100000001", ["grid-id.not-in-a-community"]],
    ["330203600001001", ["community-code.street-band"]],
    ["330203100004-", ["grid-id.name"]],
    [`330203100004-${"网".repeat(33)}`, ["grid-id.name"]],
    ["330203100004-第一\u0007网格", ["grid-id.name"]],
    ["330203100004-第一\u2028网格", ["grid-id.name"]],
    ["33020310000④001", ["grid-id.form"]],
    ["３３０２０３１００００４００１", ["grid-id.normalized"]],
    ["330203100004 - 第一网格", ["grid-id.normalized"]],
    ["第一网格", ["grid-id.form"]],
  ])("%j gives %j", (id, expected) => {
    expect(checkGridId(id).findings.map((finding) => finding.code)).toEqual(expected);
    expect(isGridId(id)).toBe(false);
    expect(GridIdSchema.safeParse(id).success).toBe(false);
  });

  it("only warns of the number 000", () => {
    expect(isGridId("330203100004000")).toBe(true);
    expect(checkGridId("330203100004000")).toMatchObject({
      ok: true,
      findings: [{ code: "grid-id.sequence", severity: "warning" }],
    });
  });

  it("are grouped for reading", () => {
    expect(formatGridId("330203100004001")).toBe("330203 100 004 001");
    expect(formatGridId("330203100004-第一网格")).toBe("330203 100 004 第一网格");
    expect(formatGridId("第一网格")).toBe("第一网格");
  });
});

it("refuses anything else without throwing", () => {
  for (const value of [...strangeValues, ...longTexts, `330203100004-${"x".repeat(1_000_000)}`]) {
    for (const check of [checkDivisionCode, checkCommunityCode, checkGridId])
      expect(check(value).ok).toBe(false);
    for (const is of [isDivisionCode, isCommunityCode, isGridId]) expect(is(value)).toBe(false);
  }
});
