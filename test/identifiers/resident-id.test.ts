import { describe, expect, it } from "vitest";
import {
  checkResidentId,
  formatResidentId,
  isDivisionCode,
  isResidentId,
  residentIdCheckCharacter,
} from "../../src/identifiers/index.ts";
import { ResidentIdSchema } from "../../src/identifiers/schema.ts";
import { longTexts, strangeValues } from "../support/values.ts";

const codesOf = (input: unknown, options = {}): string[] =>
  checkResidentId(input, options).findings.map((finding) => finding.code);

describe("resident ID numbers (GB 11643-1999)", () => {
  // Provenance: S9 the standard's annex by copies; S1 python-stdnum; S2 stdnum-js; S4 CredentialKit.
  it.each([
    ["11010519491231002X", "S9, annex", "female", "1949-12-31"],
    ["440524188001010014", "S9, annex, year 1880", "male", "1880-01-01"],
    ["360426199101010071", "S1, S2", "male", "1991-01-01"],
    ["120103198806018241", "S2", "female", "1988-06-01"],
    ["330105197810270025", "S4", "female", "1978-10-27"],
  ])("%s is well formed (%s)", (number, _source, sex, bornOn) => {
    expect(isResidentId(number)).toBe(true);
    expect(checkResidentId(number)).toEqual({
      ok: true,
      findings: [],
      value: {
        number,
        form: "18",
        document: "resident-id-card",
        divisionCode: number.slice(0, 6),
        bornOn,
        sex,
        currentNumber: number,
      },
    });
    expect(ResidentIdSchema.safeParse(number).success).toBe(true);
  });

  it.each([
    ["360426199101010072", ["resident-id.check-character"], { expected: "1" }, "S2"],
    ["36042619910102009X", ["resident-id.check-character"], { expected: "3" }, "S1"],
    ["360426199113010079", ["resident-id.no-such-day"], {}, "S1, month 13"],
    // The page says that this check is wrong, too; recomputed, 3 is right: only the day is wrong.
    ["110105199902290013", ["resident-id.no-such-day"], {}, "synthetic, 29 February 1999"],
    ["T60426199101010078", ["resident-id.character"], { positions: [1] }, "S1"],
    [
      "990426199112010074",
      ["resident-id.division-impossible", "resident-id.other-document"],
      { prefix: "99" },
      "S1",
    ],
    [
      "440882199100201232",
      ["resident-id.check-character", "resident-id.no-such-day"],
      { expected: "1" },
      "npm idcard",
    ],
    ["1101051949123100", ["resident-id.length"], { length: 16, expected: 18 }, "cut off"],
    [
      "110105190002290019",
      ["resident-id.check-character", "resident-id.no-such-day"],
      {},
      "1900 had no 29 February",
    ],
  ])("%s gives %j", (number, expected, params, _source) => {
    expect(isResidentId(number)).toBe(false);
    expect(ResidentIdSchema.safeParse(number).success).toBe(false);
    expect(codesOf(number)).toEqual(expected);
    expect(checkResidentId(number).findings[0]?.params).toMatchObject(params);
  });

  it("accepts a small x and stores X", () => {
    // Provenance: S1, valid after upper-casing.
    expect(isResidentId("44011320141005001x")).toBe(true);
    expect(checkResidentId("44011320141005001x")).toMatchObject({
      ok: true,
      value: { number: "44011320141005001X" },
      findings: [{ code: "resident-id.normalized", severity: "warning" }],
    });
  });

  it("knows the leap days of the Gregorian calendar", () => {
    const numberOf = (birth: string): string => {
      const body = `110105${birth}001`;
      return body + (residentIdCheckCharacter(body) ?? "");
    };
    expect(isResidentId(numberOf("20000229"))).toBe(true);
    expect(isResidentId(numberOf("19960229"))).toBe(true);
    expect(isResidentId(numberOf("19000229"))).toBe(false);
    expect(isResidentId(numberOf("20230431"))).toBe(false);
    expect(isResidentId(numberOf("00000101"))).toBe(false);
  });

  it("finds every single error of every digit", () => {
    for (const number of ["11010519491231002X", "440524188001010014"]) {
      for (let position = 0; position < 18; position += 1) {
        for (const character of "0123456789X") {
          if (character === number.charAt(position)) continue;
          expect(isResidentId(number.slice(0, position) + character + number.slice(position + 1))).toBe(
            false,
          );
        }
      }
    }
  });

  it("knows the same provinces as division codes, and 83 of residence permits", () => {
    for (let prefix = 0; prefix < 100; prefix += 1) {
      const text = String(prefix).padStart(2, "0");
      const body = `${text}010519491231002`;
      const expected = isDivisionCode(`${text}0105`) || text === "83";
      expect(isResidentId(body + (residentIdCheckCharacter(body) ?? "")), text).toBe(expected);
    }
  });

  it("has every check character", () => {
    const seen = new Set<string>();
    for (let serial = 0; serial < 1000; serial += 1) {
      const body = `11010519491231${String(serial).padStart(3, "0")}`;
      const character = residentIdCheckCharacter(body) ?? "";
      seen.add(character);
      expect(isResidentId(body + character)).toBe(true);
    }
    expect([...seen].sort().join("")).toBe("0123456789X");
  });
});

describe("other forms and documents", () => {
  it("reads the 15 digits of 1989 and gives the 18-character number", () => {
    expect(isResidentId("110105491231002")).toBe(true);
    expect(checkResidentId("110105491231002")).toMatchObject({
      ok: true,
      value: { form: "15", bornOn: "1949-12-31", currentNumber: "11010519491231002X" },
      findings: [{ code: "resident-id.legacy-form", severity: "warning" }],
    });
    expect(codesOf("110105491331002")).toContain("resident-id.no-such-day");
  });

  it("leaves the century open where the old form does", () => {
    const result = checkResidentId("110105491231997");
    expect(result.findings.map((finding) => finding.code)).toContain("resident-id.century-unknown");
    expect(result.ok && result.value.bornOn).toBeUndefined();
    expect(result.ok && result.value.currentNumber).toBeUndefined();
  });

  it.each([
    ["810000199408230021", true, "hong-kong-macao-taiwan-residence-permit"],
    ["830000199201300022", true, "hong-kong-macao-taiwan-residence-permit"],
    ["911124198108030024", false, "foreign-permanent-resident-card"],
  ])("tells the document of %s", (number, valid, document) => {
    const body = number.slice(0, 17);
    const whole = body + (residentIdCheckCharacter(body) ?? "");
    expect(isResidentId(whole)).toBe(valid);
    const finding = checkResidentId(whole).findings.find((f) => f.code === "resident-id.other-document");
    expect(finding).toMatchObject({ severity: "warning", params: { document } });
  });
});

describe("options", () => {
  it("refuses a birth after the day of the check", () => {
    expect(codesOf("11010519491231002X", { on: "1949-12-30" })).toEqual(["resident-id.born-later"]);
    expect(codesOf("11010519491231002X", { on: "1949-12-31" })).toEqual([]);
    expect(() => checkResidentId("11010519491231002X", { on: "1949" })).toThrow(TypeError);
    expect(() => checkResidentId("11010519491231002X", { on: "2025/12/31" })).toThrow(TypeError);
  });

  it("asks the table, and a retired division is right", () => {
    const divisions = {
      coverage: { from: "1980-12", until: "2019-04" },
      stateOf: (code: string) => (code === "110105" ? ("retired" as const) : ("unknown" as const)),
    };
    expect(codesOf("11010519491231002X", { divisions })).toEqual([]);
    expect(checkResidentId("440524188001010014", { divisions }).findings).toEqual([
      { code: "resident-id.division-unknown", severity: "warning", path: [], params: { until: "2019-04" } },
    ]);
  });
});

describe("bad input", () => {
  it("is refused without throwing, and never repeated", () => {
    for (const value of [...strangeValues, ...longTexts]) {
      expect(isResidentId(value)).toBe(false);
      expect(checkResidentId(value).ok).toBe(false);
    }
    for (const text of ["11010519491231002A", "110105194912310021", "1101051949123100201"]) {
      expect(JSON.stringify(checkResidentId(text).findings)).not.toContain("19491231");
    }
  });

  it("groups a number for reading", () => {
    expect(formatResidentId("11010519491231002x")).toBe("110105 19491231 002X");
    expect(formatResidentId("110105491231002")).toBe("110105 491231 002");
    expect(formatResidentId("x")).toBe("x");
  });
});
