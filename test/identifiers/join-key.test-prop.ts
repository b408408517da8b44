import { createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  classifyPhone,
  isResidentId,
  joinKey,
  residentIdCheckCharacter,
} from "../../src/identifiers/index.ts";

const secrets = fc.uint8Array({ minLength: 16, maxLength: 80 });

describe("joinKey", () => {
  it("is the HMAC that Node computes, for any name and secret", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 30 }), secrets, async (text, secret) => {
        const name = `张三${text
          .normalize("NFKC")
          .replace(/[^\p{L}]|[x某]/giu, "")
          .toLowerCase()}`.normalize("NFKC");
        const expected = createHmac("sha256", secret).update(`jk1\nname\n${name}`).digest("base64url");
        expect(await joinKey("name", name, secret)).toBe(`jk1.${expected}`);
      }),
    );
  });

  it("is one for all writings of a number, and another for another number", async () => {
    const digits = fc.integer({ min: 13_000_000_000, max: 19_999_999_999 }).map(String);
    await fc.assert(
      fc.asyncProperty(digits, digits, secrets, async (number, other, secret) => {
        const written = [
          `+86 ${number}`,
          `0${number}`,
          number.replace(/^(...)(....)/, "$1-$2 "),
          ` ${number}`,
        ];
        const key = await joinKey("phone", number, secret);
        for (const text of written) expect(await joinKey("phone", text, secret)).toBe(key);
        expect((await joinKey("phone", other, secret)) === key).toBe(number === other);
      }),
    );
  });

  it("is one for both forms of an ID number", async () => {
    const day = fc.integer({ min: 10, max: 28 }).map(String);
    const sequence = fc.integer({ min: 100, max: 995 }).map(String);
    await fc.assert(
      fc.asyncProperty(day, sequence, secrets, async (dd, nnn, secret) => {
        const body = `11010519${"5012"}${dd}${nnn}`;
        const current = body + (residentIdCheckCharacter(body) ?? "");
        const key = await joinKey("resident-id", current, secret);
        expect(key).toMatch(/^jk1\./);
        expect(await joinKey("resident-id", current.toLowerCase(), secret)).toBe(key);
        expect(await joinKey("resident-id", `1101055012${dd}${nnn}`, secret)).toBe(key);
      }),
    );
  });

  it("has a key for an ID number exactly where isResidentId is true", async () => {
    const digits = (length: number): fc.Arbitrary<string> =>
      fc.stringMatching(new RegExp(`^\\d{${String(length)}}$`));
    const division = fc.oneof(digits(6), fc.constantFrom("110105", "830000", "440524"));
    const year = fc.oneof(digits(4), fc.constantFrom("0000", "1949", "2000", "1900"));
    const day = fc.oneof(digits(4), fc.constantFrom("0229", "1231", "0100", "1301", "0031"));
    const parts = fc.tuple(division, year, day, digits(3)).map((all) => all.join(""));
    const numbers = fc.oneof(
      parts.map((body) => body + (residentIdCheckCharacter(body) ?? "")),
      fc.tuple(parts, fc.constantFrom(..."0123456789X")).map((all) => all.join("")),
      parts.map((body) => body.slice(0, 6) + body.slice(8)),
      fc.stringMatching(/^[\dX]{13,19}$/),
    );
    await fc.assert(
      fc.asyncProperty(numbers, async (number) => {
        const key = await joinKey("resident-id", number, new Uint8Array(16));
        expect(key !== undefined).toBe(isResidentId(number));
      }),
      { numRuns: 2000 },
    );
  });

  it("has a key for a telephone only where classifyPhone sees a number of a person or a household", async () => {
    const marks = fc.array(fc.constantFrom(..."0123456789- 转,*(+张"), { maxLength: 24 });
    await fc.assert(
      fc.asyncProperty(marks, async (all) => {
        const key = await joinKey("phone", all.join(""), new Uint8Array(16));
        const { kind } = classifyPhone(all.join(""));
        if (key !== undefined) expect(["mobile", "satellite", "landline"]).toContain(kind);
      }),
      { numRuns: 2000 },
    );
  });
});
