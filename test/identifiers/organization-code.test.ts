import { describe, expect, it } from "vitest";
import {
  checkOrganizationCode,
  formatOrganizationCode,
  isOrganizationCode,
  organizationCheckCharacter,
} from "../../src/identifiers/index.ts";
import { OrganizationCodeSchema } from "../../src/identifiers/schema.ts";
import { hasRealData, realDataTitle, realRows } from "../support/real-data.ts";
import { longTexts, strangeValues } from "../support/values.ts";

const codesOf = (input: unknown): string[] =>
  checkOrganizationCode(input).findings.map((finding) => finding.code);

describe("organization codes (GB 11714-1997)", () => {
  // Provenance: D2143569X is the known example of an X; the others are inside credit codes of 1.6.
  it.each([
    "D2143569X",
    "600037341",
    "MJ4951777",
    "MJL171237",
    "M000100Y4",
    "MA27Y4U47",
    "L01510128",
    "MJ0000050",
  ])("%s is well formed", (code) => {
    expect(isOrganizationCode(code)).toBe(true);
    expect(checkOrganizationCode(code)).toMatchObject({
      ok: true,
      findings: [],
      value: { code, body: code.slice(0, 8) },
    });
    expect(OrganizationCodeSchema.safeParse(code).success).toBe(true);
  });

  const file = "uscc/real-codes.csv";
  it.skipIf(!hasRealData(file))(realDataTitle("verifies inside all 55 real credit codes", file), () => {
    for (const row of realRows(file))
      expect(isOrganizationCode(row["code"]?.slice(8, 17)), row["code"]).toBe(true);
  });

  it("counts I, O, S, V and Z, which the credit code around it does not use", () => {
    // A = 10 … Z = 35: computed by hand for ZZZZZZZZ, 35 × 48 = 1680, 11 - 1680 mod 11 = 3.
    expect(organizationCheckCharacter("ZZZZZZZZ")).toBe("3");
    expect(isOrganizationCode("ZZZZZZZZ3")).toBe(true);
  });

  it("writes 10 as X and 11 as 0", () => {
    expect(organizationCheckCharacter("D2143569")).toBe("X");
    expect(organizationCheckCharacter("00000000")).toBe("0");
  });

  it.each([
    ["D2143569", ["organization-code.length"]],
    ["D21435691", ["organization-code.check-character"]],
    ["D2143569A", ["organization-code.character"]],
    ["D214356号X", ["organization-code.character"]],
    ["", ["organization-code.length"]],
  ])("%j gives %j", (text, expected) => {
    expect(codesOf(text)).toEqual(expected);
    expect(isOrganizationCode(text)).toBe(false);
  });

  it("reads the written form with its hyphen and says so", () => {
    expect(checkOrganizationCode("D2143569-X")).toMatchObject({
      ok: true,
      value: { code: "D2143569X", checkCharacter: "X" },
      findings: [{ code: "organization-code.normalized", suggestion: "D2143569X" }],
    });
    expect(formatOrganizationCode("D2143569X")).toBe("D2143569-X");
    expect(formatOrganizationCode("D2143569A")).toBe("D2143569A");
  });

  it("warns of the range that must not be exchanged", () => {
    const internal = `PDY00001${organizationCheckCharacter("PDY00001") ?? ""}`;
    expect(checkOrganizationCode(internal)).toMatchObject({
      ok: true,
      findings: [{ code: "organization-code.internal-range" }],
    });
    const outside = `PDY00000${organizationCheckCharacter("PDY00000") ?? ""}`;
    expect(codesOf(outside)).toEqual([]);
  });

  it("refuses anything else without throwing", () => {
    for (const value of [...strangeValues, ...longTexts]) {
      expect(isOrganizationCode(value)).toBe(false);
      expect(checkOrganizationCode(value).ok).toBe(false);
    }
  });
});
