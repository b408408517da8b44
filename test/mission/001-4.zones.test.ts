// Mission row 001#4: "back: commonly used livelihood phone numbers".
// A list of hotlines with what they are for, the kinds of numbers told apart, and their written forms brought to one.
import { describe, expect, it } from "vitest";
import { classifyPhone, formatPhone } from "../../src/identifiers/index.ts";
import { hotline, hotlines, lintHotlines, type CardHotline } from "../../src/link-cards/index.ts";

describe("001#4: the livelihood numbers", () => {
  it("are known with what they are for, emergency numbers apart", () => {
    const kindOf = (code: string): string => {
      const line = hotline(code);
      return line === "unknown" ? line : line.kind;
    };
    expect(["110", "119", "120", "122", "12345", "12333", "95598", "81890"].map(kindOf)).toEqual([
      "emergency",
      "emergency",
      "emergency",
      "emergency",
      "government",
      "livelihood",
      "utility",
      "local",
    ]);
    expect(hotlines.filter(({ emergency }) => emergency).length).toBe(4);
  });

  it("are mobile numbers, landlines, short codes or extensions, in one written form", () => {
    const numbers = ["１３８００１３８０００", "(0574)87180000", "0574-87180000-801", "12345", "0574-12345"];
    expect(numbers.map((number) => classifyPhone(number).kind)).toEqual([
      "mobile",
      "landline",
      "landline",
      "short-code",
      "area-short-code",
    ]);
    expect(numbers.map((number) => formatPhone(number))).toEqual([
      "138 0013 8000",
      "0574-87180000",
      "0574-87180000转801",
      "12345",
      "0574-12345",
    ]);
  });

  it("are looked through: what was cancelled in the city, and what nobody has checked for long", () => {
    const list: readonly CardHotline[] = [
      { code: "12345", lastCheckedOn: "2026-10-08" },
      { code: "12349", lastCheckedOn: "2026-10-08" },
      { code: "12333", lastCheckedOn: "2025-01-06" },
    ];
    const found = lintHotlines(list, { city: "341200", on: "2026-11-26" });
    expect(found.map(({ code, path }) => [code, path[0]])).toEqual([
      ["hotline.absorbed", 1],
      ["hotline.stale", 2],
    ]);
  });
});
