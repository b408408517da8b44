import fc from "fast-check";
fc.configureGlobal({ numRuns: 5000 });
import { describe, expect, it } from "vitest";
import { maskText, type MaskKind } from "../../src/identifiers/index.ts";

const kinds = fc.constantFrom<MaskKind>("mobile", "landline", "resident-id", "name", "email", "address");
const count = fc.option(fc.oneof(fc.integer(), fc.double()), { nil: undefined });
const flag = fc.option(fc.boolean(), { nil: undefined });
const options = fc.record({
  keepStart: count,
  keepEnd: count,
  hideSexDigit: flag,
  keepLast: flag,
  compoundSurnames: flag,
});

const texts = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.array(fc.constantFrom(..."0123456789Xx*·张三欧阳省市区县路 -@.a")).map((all) => all.join("")),
  fc.tuple(fc.string(), fc.string()).map((parts) => parts.join("@")),
);

const digits = (length: number): fc.Arbitrary<string> =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(""));

const birthDate = fc
  .date({ min: new Date("1850-01-01T00:00:00Z"), max: new Date("2030-01-01T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10).replace(/-/g, ""));

describe("maskText", () => {
  it("never returns its input, is empty only for an empty text, and always shows that it hides", () => {
    fc.assert(
      fc.property(kinds, texts, options, (kind, text, wishes) => {
        const masked = maskText(kind, text, wishes);
        if (text === "") expect(masked).toBe("");
        else expect(masked).toContain("*");
        if (text !== "") expect(masked).not.toBe(text);
      }),
      { numRuns: 3000 },
    );
  });

  it("hides 4 digits of a mobile number at least, and shows only those of its ends", () => {
    const mobile = fc.tuple(fc.integer({ min: 13, max: 19 }), digits(9)).map((parts) => parts.join(""));
    fc.assert(
      fc.property(mobile, options, (number, wishes) => {
        const masked = maskText("mobile", number, wishes);
        expect(masked).toMatch(/^\d{0,3}\*{4,11}\d{0,4}$/);
        expect(masked.length).toBe(11);
        expect(
          [...masked].every((character, index) => character === "*" || character === number[index]),
        ).toBe(true);
      }),
    );
  });

  it("hides the birth date of an ID number whatever the options", () => {
    fc.assert(
      fc.property(digits(6), birthDate, digits(4), options, (division, born, rest, wishes) => {
        expect(maskText("resident-id", division + born + rest, wishes).slice(6, 14)).toBe("********");
        const legacy = division + born.slice(2) + rest.slice(1);
        expect(maskText("resident-id", legacy, wishes).slice(6, 12)).toBe("******");
        if (wishes.hideSexDigit === true) {
          expect(maskText("resident-id", division + born + rest, wishes).charAt(16)).toBe("*");
          expect(maskText("resident-id", legacy, wishes).charAt(14)).toBe("*");
        }
      }),
    );
  });

  it("shows of a name its first character, by default nothing else", () => {
    const letter = fc.constantFrom("张", "欧", "阳", "𬭎", "〇", "a", "é", "\u{31350}", "م", "e\u0301");
    const dot = fc.constantFrom("", "", "", "·", " ");
    const rest = fc.array(fc.tuple(dot, letter), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(letter, rest, (first, others) => {
        const name = first + others.flat().join("");
        expect(maskText("name", name)).toBe(first + others.map(([between]) => `${between}*`).join(""));
      }),
    );
  });

  it("shows of an e-mail address one character and the domain", () => {
    const local = fc.stringMatching(/^[a-z0-9.+]{2,30}$/);
    fc.assert(
      fc.property(local, (name) => {
        expect(maskText("email", `${name}@example.com`)).toBe(`${name.charAt(0)}***@example.com`);
      }),
    );
  });

  it("shows of an address a start of it that ends in a division", () => {
    const part = fc.constantFrom(
      "浙江省",
      "北京市",
      "宁波市",
      "海曙区",
      "某县",
      "东区",
      "金色家园",
      "中山路",
      "3号",
      "小区",
      "城市",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const address = parts.join("");
        const kept = maskText("address", address).replace(/\*/g, "");
        expect(address.startsWith(kept)).toBe(true);
        expect(kept).not.toMatch(/家园|路|号|小区/);
        if (kept !== "") expect(kept).toMatch(/[省市区县]$/);
      }),
    );
  });
});
