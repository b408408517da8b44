import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import {
  buildCardUrl,
  newCardKeyPair,
  parseCardUrl,
  signCardUrl,
  statusBitOf,
  verifyCardUrl,
  webCryptoSigner,
  type CardKey,
  type CardKeyPair,
  type CardUrl,
  type CardUrlParts,
} from "../../src/link-cards/index.ts";
import { BASE32, BASE64_URL, decodeBits, encodeBits } from "../../src/link-cards/payload/bits.ts";
import { sampleCommunityCode } from "../../src/testing/index.ts";
import { anything, random } from "../support/values.ts";
import { key } from "./vectors.ts";

const text = (alphabet: string, length: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength: length, maxLength: length });

const host = fc.domain().filter((name) => name.length <= 253 && /^[a-z0-9.-]+$/.test(name));
const day = fc
  .integer({ min: 0, max: 365 * 60 })
  .map((days) => new Date(Date.UTC(2020, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
const serial = fc.oneof(fc.constant("0"), text("0123456789ABCDEFGHJKMNPQRSTVWXYZ", 8));
const unsigned: fc.Arbitrary<Omit<CardUrl, "expiresOn">> = fc.record({
  host,
  area: random.map((draw) => sampleCommunityCode(draw)),
  grid: text("0123456789", 3),
  serial,
});
const parts: fc.Arbitrary<CardUrlParts> = fc
  .tuple(unsigned, day)
  .map(([card, expiresOn]) => ({ ...card, expiresOn }));
const signature = fc
  .tuple(text(BASE32, 102), fc.constantFrom("A", "I", "Q", "Y"))
  .map(([head, last]) => head + last);
const card: fc.Arbitrary<CardUrl> = fc.oneof(
  unsigned,
  fc.tuple(parts, text(BASE32, 4), signature).map(([part, kid, sig]) => ({ ...part, kid, signature: sig })),
);

describe("the URL of a card", () => {
  it("is read as it was built, whatever is appended as a query", () => {
    fc.assert(
      fc.property(card, fc.webQueryParameters(), (given, query) => {
        const url = buildCardUrl(given);
        expect(parseCardUrl(url)).toEqual({ ok: true, value: given, findings: [] });
        expect(parseCardUrl(`${url}?${query}#${query}`)).toEqual({ ok: true, value: given, findings: [] });
      }),
      { numRuns: 2000 },
    );
  });

  it("has one text: what is read is built again as it was, up to the query", () => {
    const near = fc
      .tuple(card, fc.nat(), fc.string({ maxLength: 2, unit: "binary-ascii" }), fc.nat({ max: 2 }))
      .map(([given, place, insert, removed]) => {
        const url = buildCardUrl(given);
        const at = place % (url.length + 1);
        return url.slice(0, at) + insert + url.slice(at + removed);
      });
    fc.assert(
      fc.property(fc.oneof(near, fc.webUrl(), fc.string()), (url) => {
        const result = parseCardUrl(url);
        expect(result.findings).toHaveLength(result.ok ? 0 : 1);
        if (result.ok) expect(buildCardUrl(result.value)).toBe(url.replace(/[?#].*/s, ""));
      }),
      { numRuns: 5000 },
    );
  });

  it("is read from its partial, where that is whole", () => {
    fc.assert(
      fc.property(card, fc.nat(), (given, place) => {
        const url = buildCardUrl(given);
        const at = 8 + (place % (url.length - 8));
        const encoded = `${url.slice(0, at)}%${url.charCodeAt(at).toString(16)}${url.slice(at + 1)}`;
        const result = parseCardUrl(encoded);
        expect(result.findings[0]?.code).toBe("link-card.non-canonical");
        expect(!result.ok && buildCardUrl(result.partial as CardUrl)).toBe(url);
      }),
    );
  });

  it("is nothing, without an exception, for anything", () => {
    fc.assert(fc.property(anything, (value) => !parseCardUrl(value).ok));
  });
});

describe("verifying", () => {
  let pairs: readonly CardKeyPair[];
  beforeAll(async () => {
    pairs = await Promise.all([1, 2, 3].map(async () => newCardKeyPair("Ed25519")));
  });

  it("does not depend on the order of the keys, with kids that collide", async () => {
    const record = fc.record({
      pair: fc.nat({ max: 2 }),
      kid: fc.constantFrom("AAAA", "BBBB"),
      areaPrefix: fc.constantFrom("33", "330203", "44"),
      hosts: fc.constantFrom(["a.cn"], ["b.cn"], ["a.cn", "b.cn"]),
      notBefore: fc.constantFrom("2026-01-01", "2027-01-01"),
      notAfter: fc.constantFrom("2027-12-31", "2028-12-31"),
      status: fc.constantFrom("active", "retired", "revoked"),
      alg: fc.constantFrom("Ed25519", "Ed25519", "ES256", "SM2"),
    });
    const keyOf = ({ pair, ...rest }: typeof record extends fc.Arbitrary<infer R> ? R : never): CardKey => ({
      ...key,
      ...rest,
      publicKey: pairs[pair]?.publicKey ?? key.publicKey,
    }) as CardKey; // prettier-ignore
    await fc.assert(
      fc.asyncProperty(
        fc.array(record, { maxLength: 6 }),
        fc.array(fc.nat(), { minLength: 6, maxLength: 6 }),
        fc.constantFrom("2025-06-01T00:00:00Z", "2026-06-01T00:00:00Z", "2028-06-01T00:00:00Z"),
        async (records, order, now) => {
          const [pair] = pairs;
          if (pair === undefined) throw new Error("no keys");
          const { sign } = await webCryptoSigner(pair.privateKey);
          const url = await signCardUrl(
            { host: "a.cn", area: "330203100004", grid: "000", serial: "0", expiresOn: "2027-06-30" },
            { kid: "AAAA", sign },
          );
          const keys = records.map(keyOf);
          const shuffled = keys
            .map((one, at) => [order[at] ?? 0, one] as const)
            .sort(([a], [b]) => a - b)
            .map(([, one]) => one);
          const options = { hosts: ["a.cn"], now };
          const forward = await verifyCardUrl(url, { ...options, keys });
          expect(await verifyCardUrl(url, { ...options, keys: shuffled })).toEqual(forward);
          expect(await verifyCardUrl(url, { ...options, keys: [...keys].reverse() })).toEqual(forward);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("ends to the millisecond with the last day in Shanghai", async () => {
    const verifier = (): boolean => true;
    await fc.assert(
      fc.asyncProperty(parts, fc.integer({ min: -1000, max: 1000 }), async (given, shift) => {
        const url = await signCardUrl(given, { kid: "EH7D", sign: () => new Uint8Array(64) });
        const end = Date.parse(`${given.expiresOn}T00:00:00+08:00`) + 86_400_000;
        const keys = [{ ...key, hosts: [given.host], areaPrefix: given.area.slice(0, 2), notBefore: "2000-01-01", notAfter: "2099-12-31" }];
        const now = new Date(end + shift).toISOString();
        const { ok, findings } = await verifyCardUrl(url, { keys, hosts: [given.host], now, verifier });
        expect([ok, findings[0]?.code]).toEqual(shift < 0 ? [true, undefined] : [false, "link-card.expired"]);
      }),
      { numRuns: 500 },
    );
  }); // prettier-ignore
});

describe("base 32 and base64url", () => {
  it.each([BASE32, BASE64_URL])("read what they wrote, and nothing else for it", (alphabet) => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70 }), text(alphabet, 1), (bytes, more) => {
        const written = encodeBits(bytes, alphabet);
        expect(decodeBits(written, alphabet)).toEqual(bytes);
        const other = written.slice(0, -1) + more;
        const read = decodeBits(other, alphabet);
        if (read !== undefined) expect(encodeBits(read, alphabet)).toBe(other);
      }),
    );
  });

  it("agree with the platform", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
        expect(encodeBits(bytes, BASE64_URL)).toBe(Buffer.from(bytes).toString("base64url"));
      }),
    );
  });

  // RFC 4648, section 10, without the padding.
  it.each([["", ""], ["f", "MY"], ["fo", "MZXQ"], ["foo", "MZXW6"], ["foob", "MZXW6YQ"], ["fooba", "MZXW6YTB"], ["foobar", "MZXW6YTBOI"]])(
    "writes %j as %s",
    (plain, written) => {
      expect(encodeBits(Buffer.from(plain), BASE32)).toBe(written);
    },
  ); // prettier-ignore
});

describe("statusBitOf", () => {
  it("is the number of the card, modulo the size", () => {
    const crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    fc.assert(
      fc.property(text(crockford, 8), fc.integer({ min: 10, max: 24 }), (number, power) => {
        let value = 0n;
        for (const character of number) value = value * 32n + BigInt(crockford.indexOf(character));
        expect(statusBitOf(number, 2 ** power)).toBe(Number(value % 2n ** BigInt(power)));
      }),
    );
  });
});
