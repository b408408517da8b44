import { describe, expect, it } from "vitest";
import { formatFinding } from "../../src/core/index.ts";
import { checkUscc, formatUscc, isUscc, usccCheckCharacter } from "../../src/identifiers/index.ts";
import { UsccSchema } from "../../src/identifiers/schema.ts";
import { en } from "../../src/messages/en/index.ts";
import { zhCN } from "../../src/messages/zh-CN/index.ts";
import { hasRealData, realDataTitle, realRows } from "../support/real-data.ts";
import { deepFreeze, longTexts, strangeValues } from "../support/values.ts";

const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const codesOf = (input: unknown, options = {}): string[] =>
  checkUscc(input, options).findings.map((f) => f.code);

describe("credit codes of real public bodies and of the rule's text", () => {
  // Provenance: S1 python-stdnum tests and doctests; S2 stdnum-js tests; S3 uscc-utils fixtures; S4 CredentialKit
  // tests; S5 util-helpers tests; S7 worked example of GB 32100-2015; P public source files.
  it.each([
    ["91110000600037341L", "S1, S2", "enterprise"],
    ["91110108551385082Q", "S3", "enterprise"],
    ["91370000728611939A", "S3", "enterprise"],
    ["92141127MA0KD1Y64A", "S3", "individual-business"],
    ["121200004013590816", "S1", "public-institution"],
    ["12100000400009127B", "P", "public-institution"],
    // Check character 0: stdnum 1.12.0 refuses these five.
    ["911522010783762860", "S1", "enterprise"],
    ["91340600MA2PBP2120", "S1", "enterprise"],
    ["91620105L015101280", "S1", "enterprise"],
    ["92340603MA2UK1TD00", "S1", "individual-business"],
    ["92340604MA2PENA300", "S1", "individual-business"],
    ["531000005000160090", "S3, check character 0", "foundation"],
    ["52410000663412719U", "S3", "social-service-institution"],
    ["51100000500009247D", "P", "social-group"],
    ["51100000500002862F", "P", "social-group"],
    ["51100000500012681T", "P", "social-group"],
    ["53100000500021676K", "P", "foundation"],
    ["53100000500019795A", "P", "foundation"],
    ["53310000MJ49517770", "P, check character 0", "foundation"],
    ["51440300MJL1712376", "P", "social-group"],
    ["52440300MJL186084F", "P", "social-service-institution"],
    ["91350100M000100Y43", "S5, S7", "enterprise"],
    ["91330106MA27Y4U47R", "S4", "enterprise"],
  ])("%s is well formed (%s)", (code, _source, category) => {
    expect(isUscc(code)).toBe(true);
    expect(checkUscc(code)).toMatchObject({ ok: true, value: { code, category }, findings: [] });
    expect(UsccSchema.safeParse(code).success).toBe(true);
  });

  // Valid by arithmetic, synthetic: no real body intended.
  it.each([
    ["51440305MJL000016X", "civil-affairs", "social-group"],
    ["53440300MJ0000026L", "civil-affairs", "foundation"],
    ["54371625MF000003XC", "civil-affairs", "villagers-committee"],
    ["55440305ME0000044A", "civil-affairs", "residents-committee"],
    ["59440305MJ0000050T", "civil-affairs", "other"],
    ["52440305MJ00000260", "civil-affairs", "social-service-institution"],
    ["52440305MJ000043XY", "civil-affairs", "social-service-institution"],
    ["52440305MJ000019X4", "civil-affairs", "social-service-institution"],
    ["52440305MJ0000050G", "civil-affairs", "social-service-institution"],
    ["52440305MJ00063800", "civil-affairs", "social-service-institution"],
    ["J1440305MK0000062F", "housing", "owners-assembly"],
  ])("%s is well formed (synthetic)", (code, authority, category) => {
    expect(isUscc(code)).toBe(true);
    expect(checkUscc(code, { strict: true })).toMatchObject({
      ok: true,
      value: { authority, category },
      findings: [],
    });
  });

  it("reads every part", () => {
    expect(checkUscc("51440305MJL000016X")).toEqual({
      ok: true,
      findings: [],
      value: {
        code: "51440305MJL000016X",
        authority: "civil-affairs",
        category: "social-group",
        divisionCode: "440305",
        divisionLevel: "county",
        organizationCode: "MJL000016",
        checkCharacter: "X",
      },
    });
  });

  const file = "uscc/real-codes.csv";
  it.skipIf(!hasRealData(file))(realDataTitle("accepts all 55 real codes", file), () => {
    const rows = realRows(file);
    expect(rows).toHaveLength(55);
    for (const row of rows) {
      expect(isUscc(row["code"]), row["code"]).toBe(true);
      const result = checkUscc(row["code"]);
      expect(result, row["code"]).toMatchObject({ ok: true, value: { divisionCode: row["division"] } });
      const prefixRemarks = row["division"] === "991000" ? ["uscc.division-impossible"] : [];
      expect(result.findings.map((finding) => finding.code)).toEqual(prefixRemarks);
    }
  });

  const table = "uscc/prefix-table.csv";
  it.skipIf(!hasRealData(table))(realDataTitle("knows all 36 pairs of the base table", table), () => {
    const rows = realRows(table);
    expect(rows).toHaveLength(36);
    for (const row of rows) {
      const found = codesOf(
        withCheck(`${String(row["position1"])}${String(row["position2"])}440305MJ0000026`),
      );
      expect(found, JSON.stringify(row)).toEqual([]);
    }
  });
});

describe("credit codes that are refused", () => {
  it.each([
    ["12345", ["uscc.length"], {}, "S1, S2"],
    ["12345678", ["uscc.length"], {}, "S1, S2"],
    // A1 is a legal prefix: the reason is the check character, not the format that peers give.
    ["A1110000600037341L", ["uscc.check-character"], { expected: "K" }, "S1, S2; recomputed"],
    ["9111000060003IOZSV", ["uscc.character"], { positions: [14, 15, 16, 17, 18] }, "S1"],
    ["91110000600037341N", ["uscc.check-character"], { expected: "L" }, "S1"],
    ["91110000600037342L", ["uscc.check-character", "uscc.organization-code-check"], { position: 18 }, "S2"],
    ["91110108551385082F", ["uscc.check-character"], { expected: "Q" }, "S3"],
    ["91350100M000100Y4A", ["uscc.check-character"], { expected: "3" }, "S5"],
    ["91350100M000100Y4Z", ["uscc.character"], { positions: [18] }, "S7"],
    ["91330106MA27Y4U47Y", ["uscc.check-character"], { expected: "R" }, "S4"],
    ["91330106MA27Y4U46R", ["uscc.check-character", "uscc.organization-code-check"], { position: 18 }, "S4"],
    ["88330106MA27Y4U47R", ["uscc.check-character", "uscc.category-unknown"], { position: 18 }, "S4"],
    ["91880106MA27Y4U47R", ["uscc.check-character", "uscc.division-impossible"], { position: 18 }, "S4"],
    // Codes of demo data that look plausible and fail, recomputed.
    [
      "51100000500000024G",
      ["uscc.check-character", "uscc.organization-code-check"],
      { expected: "M" },
      "recomputed",
    ],
    ["53100000500020462H", ["uscc.check-character"], { expected: "K" }, "recomputed"],
    [
      "51440300MJL18627XQ",
      ["uscc.check-character", "uscc.organization-code-check"],
      { expected: "A" },
      "recomputed",
    ],
    ["531000005000074012", ["uscc.check-character"], { expected: "D" }, "recomputed"],
    // Called real in a public note; perhaps a typing error there.
    ["91350211M0000XUF46", ["uscc.check-character"], { expected: "R" }, "addenda, recomputed"],
    ["000000000000000000", ["uscc.authority", "uscc.division-impossible"], { character: "0" }, "recomputed"],
  ])("%s gives %j", (code, expected, params, _source) => {
    expect(isUscc(code)).toBe(false);
    expect(UsccSchema.safeParse(code).success).toBe(false);
    const result = checkUscc(code);
    expect(result.ok).toBe(false);
    expect(result.findings.map((finding) => finding.code)).toEqual(expected);
    expect(result.findings[0]?.params).toMatchObject(params);
  });

  it("proposes what I, O, S, V and Z are mistaken for, and nothing for other letters", () => {
    expect(checkUscc("9I350100M000100Y43").findings[0]).toMatchObject({
      code: "uscc.character",
      params: { positions: [2] },
      suggestion: "91350100M000100Y43",
    });
    expect(checkUscc("9135O100M000100Y43").findings[0]?.suggestion).toBe("91350100M000100Y43");
    for (const letter of "IOSVZ") {
      const finding = checkUscc(`91350100M0001${letter}0Y43`).findings[0];
      expect(finding?.suggestion, letter).toHaveLength(18);
      expect(finding?.suggestion, letter).not.toContain(letter);
    }
    expect(checkUscc("9B350100M000100Y43").findings[0]).toEqual({
      code: "uscc.character",
      severity: "error",
      path: [],
      params: { positions: [2] },
    });
  });

  it("gives what could be read of a code whose check character is wrong", () => {
    const result = checkUscc("52440305MJ00000261");
    expect(result).toMatchObject({
      ok: false,
      partial: { category: "social-service-institution", divisionCode: "440305" },
    });
  });
});

describe("remarks that are errors only under strict", () => {
  it.each([
    ["52440305MJ00000198", "uscc.organization-code-check", { position: 17, expected: "8" }],
    [withCheck("B1440305MJ0000026"), "uscc.authority", { character: "B" }],
    [withCheck("56440305MJ0000026"), "uscc.category-unknown", { category: "56" }],
  ])("%s: %s", (code, finding, params) => {
    expect(checkUscc(code)).toMatchObject({
      ok: true,
      findings: [{ code: finding, severity: "warning", params }],
    });
    expect(checkUscc(code, { strict: true })).toMatchObject({
      ok: false,
      findings: [{ code: finding, severity: "error" }],
    });
    expect(isUscc(code)).toBe(true);
  });

  it("names pairs that only one table knows with a warning, strict or not", () => {
    for (const pair of ["36", "82", "99", "Q1", "Q2", "Q3", "Q9", "G9", "J9"]) {
      const code = withCheck(`${pair}440305MJ0000026`);
      expect(codesOf(code), pair).toEqual(["uscc.category-unconfirmed"]);
      expect(checkUscc(code, { strict: true }).ok, pair).toBe(true);
    }
    for (const pair of ["54", "55", "G1", "J1", "N1", "A1", "Y1"]) {
      expect(codesOf(withCheck(`${pair}440305MJ0000026`)), pair).toEqual([]);
    }
  });
});

describe("divisions of credit codes", () => {
  const divisions = deepFreeze({
    coverage: { from: "1980-12", until: "2019-04" },
    stateOf: (code: string) => (code === "440305" ? "listed" : code === "330283" ? "retired" : "unknown"),
  } as const);

  it("asks the table that the caller passes, and never refuses", () => {
    const check = (division: string): string[] => codesOf(withCheck(`52${division}MJ0000026`), { divisions });
    expect(check("440305")).toEqual([]);
    expect(check("330283")).toEqual(["uscc.division-retired"]);
    expect(check("650599")).toEqual(["uscc.division-unknown"]);
    expect(check("990000")).toEqual(["uscc.division-impossible"]);
    expect(checkUscc(withCheck("52650599MJ0000026"), { divisions, strict: true }).ok).toBe(true);
  });

  it("knows 100000, the ministry, without a table", () => {
    expect(checkUscc("51100000500009247D", { divisions })).toMatchObject({
      ok: true,
      value: { divisionLevel: "national" },
      findings: [],
    });
  });
});

describe("normalisation", () => {
  it.each([
    ["91350100m000100y43"],
    [" 91350100-M000100Y4-3 "],
    ["９１３５０１００Ｍ０００１００Ｙ４３"],
    ["9135 0100 M000 100Y 43"],
    ["\uFEFF91350100M000100Y43\u200B"],
    ["91350100—M000100Y43"],
  ])("%j is brought to canonical form and said so", (text) => {
    expect(isUscc(text)).toBe(false);
    expect(checkUscc(text)).toMatchObject({
      ok: true,
      value: { code: "91350100M000100Y43" },
      findings: [{ code: "uscc.normalized", severity: "warning", suggestion: "91350100M000100Y43" }],
    });
  });

  it.each([
    ["11010519491231002X", "well formed"],
    ["110105 19491231 0021", "mistyped, in groups"],
    ["11O105194912310021", "O for 0"],
    ["11010519491231002x", "in lower case"],
  ])("tells the resident ID %s (%s) typed by mistake, and repeats none of it", (text) => {
    const result = checkUscc(text);
    expect(result.ok).toBe(false);
    const named = result.findings.map((finding) => finding.code);
    expect(named.includes("uscc.looks-like-resident-id") || named.includes("uscc.character")).toBe(true);
    expect(JSON.stringify(result)).not.toMatch(/1949|0105/);
  });

  it("keeps a footnote mark from becoming a digit", () => {
    expect(codesOf("91350100M000100Y4³")).toContain("uscc.character");
    expect(codesOf("91350100M000100Y4③")).toContain("uscc.character");
  });
});

describe("the check character", () => {
  it("is right for all 31 characters and refused for the other 30", () => {
    const seen = new Set<string>();
    for (let serial = 0; seen.size < 31; serial += 1) {
      const body = `52440305MJ${String(serial).padStart(6, "0")}0`;
      const expected = usccCheckCharacter(body) ?? "";
      if (seen.has(expected)) continue;
      seen.add(expected);
      for (const character of ALPHABET) {
        expect(isUscc(body + character), body + character).toBe(character === expected);
        expect(codesOf(body + character).includes("uscc.check-character")).toBe(character !== expected);
      }
    }
    expect([...seen].sort().join("")).toBe([...ALPHABET].sort().join(""));
  });

  it("finds every single error at every position", () => {
    for (const code of ["91350100M000100Y43", "52440305MJ000043XY", "52440305MJ00063800"]) {
      for (let position = 0; position < 18; position += 1) {
        for (const character of "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ") {
          if (character === code.charAt(position)) continue;
          expect(isUscc(code.slice(0, position) + character + code.slice(position + 1))).toBe(false);
        }
      }
    }
  });

  it("finds every transposition of neighbours that differ", () => {
    for (const code of ["91350100M000100Y43", "52440305MJ000043XY", "12100000400009127B"]) {
      for (let position = 0; position < 17; position += 1) {
        const swapped =
          code.slice(0, position) +
          code.charAt(position + 1) +
          code.charAt(position) +
          code.slice(position + 2);
        expect(isUscc(swapped), swapped).toBe(swapped === code);
      }
    }
  });

  it("needs 17 characters of the alphabet", () => {
    expect(usccCheckCharacter("91350100M000100Y")).toBeUndefined();
    expect(usccCheckCharacter("9135010OM000100Y4")).toBeUndefined();
  });
});

describe("bad input", () => {
  it("is refused, whatever it is", () => {
    for (const value of strangeValues) {
      expect(isUscc(value)).toBe(false);
      expect(checkUscc(value).ok).toBe(false);
    }
    for (const text of longTexts) {
      expect(isUscc(text)).toBe(false);
      expect(codesOf(text)).toContain("uscc.length");
      expect(JSON.stringify(checkUscc(text)).length).toBeLessThan(2000);
    }
  });

  it("says that text was expected", () => {
    expect(checkUscc(null)).toEqual({
      ok: false,
      findings: [{ code: "input.not-text", severity: "error", path: [], params: { type: "null" } }],
    });
  });
});

describe("words", () => {
  it("are said in both languages", () => {
    const [finding] = checkUscc("91350100M000100Y4A").findings;
    expect(finding && formatFinding(finding, en)).toBe("Check character: position 18 should be 3.");
    expect(finding && formatFinding(finding, zhCN)).toBe("校验码不符：第 18 位应为 3。");
  });

  it("groups a code for reading", () => {
    expect(formatUscc("91350100M000100Y43")).toBe("91 350100 M000100Y4 3");
    expect(formatUscc("no code")).toBe("no code");
  });
});

/** Completes 16 characters whose last is the inner check, or 17, to a code. */
function withCheck(body: string): string {
  const inner = body.length === 17 ? body : `${body}6`;
  return inner + (usccCheckCharacter(inner) ?? "");
}
