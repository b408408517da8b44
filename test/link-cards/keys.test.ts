import { describe, expect, it } from "vitest";
import {
  CardKeySchema,
  cardKeyIdOf,
  cardStatusListOf,
  checkCardKey,
  checkCardStatusList,
  isCardKey,
  isCardStatusList,
  newCardSerial,
  newCardSerials,
  statusBitOf,
} from "../../src/link-cards/index.ts";
import { deepFreeze, strangeValues } from "../support/values.ts";
import { key, rfcKey, rfcPublicKey } from "./vectors.ts";

const codesOf = (record: unknown): readonly string[] => checkCardKey(record).findings.map(({ code }) => code);

describe("checkCardKey", () => {
  it("takes a record by reference", () => {
    const record = deepFreeze({ ...key });
    expect(checkCardKey(record)).toEqual({ ok: true, value: record, findings: [] });
    expect(isCardKey(record)).toBe(true);
  });

  it.each<[string, object, string]>([
    ["a kid in small letters", { kid: "eh7d" }, "card-key.kid"],
    ["a kid of five characters", { kid: "EH7DA" }, "card-key.kid"],
    ["the secret", { publicKey: rfcKey }, "card-key.secret"],
    ["an empty secret", { publicKey: { ...rfcPublicKey, d: "" } }, "card-key.secret"],
    ["a padded coordinate", { publicKey: { ...rfcPublicKey, x: `${rfcKey.x}=` } }, "card-key.coordinate"],
    ["spare bits in a coordinate", { publicKey: { ...rfcPublicKey, x: `${rfcKey.x.slice(0, -1)}p` } }, "card-key.coordinate"],
    ["a short coordinate", { publicKey: { ...rfcPublicKey, x: "AAAA" } }, "card-key.coordinate"],
    ["a key of another curve", { alg: "ES256" }, "card-key.algorithm"],
    ["one coordinate of two", { alg: "ES256", publicKey: { kty: "EC", crv: "P-256", x: rfcKey.x } }, "card-key.algorithm"],
    ["two coordinates of one", { publicKey: { ...rfcPublicKey, y: rfcKey.x } }, "card-key.algorithm"],
    ["another family", { publicKey: { ...rfcPublicKey, kty: "EC" } }, "card-key.algorithm"],
    ["no host", { hosts: [] }, "card-key.hosts-empty"],
    ["a host in capitals", { hosts: ["LXK.example.gov.cn"] }, "card-key.host"],
    ["a host with a scheme", { hosts: ["https://a.cn"] }, "card-key.host"],
    ["an area of three digits", { areaPrefix: "330" }, "card-key.area-prefix"],
    ["the whole country", { areaPrefix: "" }, "card-key.area-prefix"],
    ["a street in no band", { areaPrefix: "330203600" }, "card-key.area-prefix"],
    ["a month", { notBefore: "2026-01" }, "card-key.day"],
    ["no such day", { notAfter: "2027-02-29" }, "card-key.day"],
    ["days in the wrong order", { notAfter: "2025-12-31" }, "card-key.days-order"],
    ["an algorithm of the card's", { alg: "none" }, "field.value"],
    ["an unknown status", { status: "ok" }, "field.value"],
    ["no key", { publicKey: undefined }, "field.missing"],
  ])("refuses a record with %s", (_, changes, code) => {
    expect(codesOf({ ...key, ...changes })).toEqual([code]);
    expect(isCardKey({ ...key, ...changes })).toBe(false);
  }); // prettier-ignore

  it.each(["33", "3302", "330203", "330203100", "330203100004"])("takes the area %s", (areaPrefix) => {
    expect(isCardKey({ ...key, areaPrefix })).toBe(true);
  });

  it("never puts a secret into a finding", () => {
    expect(JSON.stringify(checkCardKey({ ...key, publicKey: rfcKey }).findings)).not.toContain(rfcKey.d);
    expect(CardKeySchema.safeParse({ ...key, publicKey: rfcKey }).success).toBe(false);
  });

  it("refuses anything else without throwing", () => {
    for (const value of strangeValues) {
      expect([checkCardKey(value).ok, isCardKey(value)]).toEqual([false, false]);
      expect([checkCardStatusList(value).ok, isCardStatusList(value)]).toEqual([false, false]);
    }
  });
});

describe("cardKeyIdOf", () => {
  it("is that of the vectors", async () => {
    expect(await cardKeyIdOf(rfcPublicKey)).toBe("EH7D");
    expect(await cardKeyIdOf(rfcKey)).toBe("EH7D");
  });

  it("refuses what is no key", async () => {
    for (const x of ["", "AAAA", `${rfcKey.x}=`]) {
      await expect(cardKeyIdOf({ ...rfcPublicKey, x })).rejects.toThrow(TypeError);
    }
    await expect(cardKeyIdOf({ kty: "EC", crv: "P-256", x: rfcKey.x })).rejects.toThrow(TypeError);
  });
});

describe("cardStatusListOf", () => {
  const head = { kid: "EH7D", areaPrefix: "330203", size: 1024, publishedOn: "2026-09-01" };

  it("sets the bits of the cards, counted from the left", () => {
    // The last two characters are ten bits: 00000 00000, 00000 00001, 11111 11111.
    const list = cardStatusListOf(deepFreeze({ ...head }), ["AAAAAA00", "AAAAAA01", "AAAAAAZZ"]);
    const bits = Buffer.from(list.bits, "base64url");
    expect(bits).toHaveLength(128);
    expect([bits[0], bits[127]]).toEqual([0b11000000, 0b00000001]);
    expect(bits.reduce((sum, byte) => sum + byte)).toBe(0b11000001);
    expect(checkCardStatusList(JSON.parse(JSON.stringify(list)))).toEqual({
      ok: true,
      value: list,
      findings: [],
    });
  });

  it.each([1024, 2048, 4096, 8192, 131_072, 16_777_216])("fills %i bits", (size) => {
    const list = cardStatusListOf({ ...head, size }, ["7Q2M4KXD"]);
    expect(isCardStatusList(list)).toBe(true);
    const bytes = Buffer.from(list.bits, "base64url");
    const bit = statusBitOf("7Q2M4KXD", size);
    expect(bytes[bit >> 3]).toBe(128 >> (bit & 7));
  });

  it.each<[string, object, string]>([
    ["a size that is no power of two", { size: 1000 }, "card-status.size"],
    ["a size that is too small", { size: 512 }, "card-status.size"],
    ["fewer bits", { bits: "A".repeat(170) }, "card-status.bits"],
    ["spare bits", { bits: "A".repeat(170) + "B" }, "card-status.bits"],
    ["something else", { bits: "A".repeat(170) + "+" }, "card-status.bits"],
    ["days in the wrong order", { until: "2026-08-31" }, "card-status.days-order"],
    ["a month", { publishedOn: "2026-09" }, "card-key.day"],
  ])("is refused with %s", (_, changes, code) => {
    const list = { ...cardStatusListOf(head, []), ...changes };
    expect(checkCardStatusList(list).findings.map((finding) => finding.code)).toContain(code);
    expect(isCardStatusList(list)).toBe(false);
  });

  it("refuses what is no number of a card", () => {
    for (const serial of ["0", "", "7Q2M4KX", "7Q2M4KXI"]) {
      expect(() => cardStatusListOf(head, [serial])).toThrow(RangeError);
      expect(() => statusBitOf(serial, 1024)).toThrow(RangeError);
    }
    expect(() => cardStatusListOf({ ...head, size: 1000 }, [])).toThrow(RangeError);
    expect(() => statusBitOf("7Q2M4KXD", 1000)).toThrow(RangeError);
  });
});

describe("newCardSerials", () => {
  it("draws numbers of which no two share a bit", () => {
    const first = newCardSerials(400, { size: 1024 });
    const second = newCardSerials(112, { size: 1024, taken: first });
    expect(new Set([...first, ...second].map((serial) => statusBitOf(serial, 1024))).size).toBe(512);
    expect(() => newCardSerials(1, { size: 1024, taken: [...first, ...second] })).toThrow(RangeError);
  });

  it("draws a district's in one go", () => {
    expect(new Set(newCardSerials(60_000)).size).toBe(60_000);
  });

  it.each([-1, 1.5, NaN, Infinity])("refuses %d of them", (count) => {
    expect(() => newCardSerials(count)).toThrow(RangeError);
  });

  it("draws none", () => {
    expect(newCardSerials(0)).toEqual([]);
  });
});

describe("newCardSerial", () => {
  it("is eight characters of Crockford's base 32, all of them in use", () => {
    const seen = new Set<string>();
    for (let round = 0; round < 2000; round += 1) {
      const serial = newCardSerial();
      expect(serial).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
      for (const character of serial) seen.add(character);
    }
    expect(seen.size).toBe(32);
  });

  it("draws from the caller's own bytes", () => {
    const random = (size: number): Uint8Array => new Uint8Array(size).fill(31);
    expect(newCardSerial(random)).toBe("ZZZZZZZZ");
  });
});
