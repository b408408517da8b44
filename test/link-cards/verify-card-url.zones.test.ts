import { describe, expect, it } from "vitest";
import {
  cardKeyOf,
  cardStatusListOf,
  newCardKeyPair,
  parseCardUrl,
  signCardUrl,
  verifyCardUrl,
  webCryptoSigner,
  type CardKey,
  type CardVerifier,
  type PrivateJwk,
  type VerifyCardUrlOptions,
} from "../../src/link-cards/index.ts";
import { nobleVerifier } from "../../src/link-cards/noble/index.ts";
import { deepFreeze, longTexts, strangeValues } from "../support/values.ts";
import { a, b, c, host, key, rfcKey } from "./vectors.ts";

const now = "2026-09-01T08:00:00+08:00";
const options: VerifyCardUrlOptions = deepFreeze({ keys: [key], hosts: [host], now });
const everywhere: VerifyCardUrlOptions = {
  keys: [key, { ...key, hosts: ["a.cn"], areaPrefix: "3716" }],
  hosts: [host, "a.cn"],
  now,
};

async function codeOf(text: unknown, changes: Partial<VerifyCardUrlOptions> = {}): Promise<string> {
  const result = await verifyCardUrl(text, { ...options, ...changes });
  expect(result.findings).toHaveLength(result.ok ? 0 : 1);
  return result.findings[0]?.code ?? "holds";
}

const signed = async (card: object, secret: PrivateJwk = rfcKey): Promise<string> =>
  signCardUrl(
    { host, area: "330203100004", grid: "007", serial: "7Q2M4KXD", expiresOn: "2027-12-31", ...card },
    await webCryptoSigner(secret),
  );

describe("the vectors", () => {
  it.each([a, b, c])("holds: $url", async ({ url }) => {
    for (const verifier of [undefined, nobleVerifier()]) {
      expect(await verifyCardUrl(url, { ...everywhere, verifier })).toEqual(parseCardUrl(url));
    }
  });

  it("are what signing gives again, because Ed25519 is deterministic", async () => {
    const cards = [
      {},
      { area: "330212014028", grid: "012", serial: "0A1B2C3D", expiresOn: "2026-12-31" },
      { host: "a.cn", area: "371625003001", grid: "000", serial: "ZZZZZZZZ", expiresOn: "2030-12-31" },
    ];
    expect(await Promise.all(cards.map((card) => signed(card)))).toEqual([a.url, b.url, c.url]);
  });

  it("carry the 64 bytes of the signature", async () => {
    const seen: string[] = [];
    const verifier: CardVerifier = (_key, message, signature) => {
      seen.push(Buffer.from(signature).toString("hex"), Buffer.from(message).toString("latin1"));
      return true;
    };
    for (const { url } of [a, b, c]) await verifyCardUrl(url, { ...everywhere, verifier });
    expect(seen.filter((_, at) => at % 2 === 0)).toEqual([a.signature, b.signature, c.signature]);
    expect(seen[1]).toBe("LXK1\nhttps://lxk.example.gov.cn/L1/330203100004/007/7Q2M4KXD/20271231/EH7D");
  });
});

describe("the order of checking", () => {
  const forged = a.url.replace("/007/", "/008/");

  it.each<[string, string, string, Partial<VerifyCardUrlOptions>]>([
    ["link-card.malformed", "the scheme", a.url.replace("https", "http"), {}],
    ["link-card.malformed", "the number", a.url.replace("7Q2M4KXD", "7Q2M4KXI"), {}],
    ["link-card.malformed", "the grid", a.url.replace("/007/", "/07/"), {}],
    ["link-card.unsupported-version", "the version", a.url.replace("/L1/", "/L2/"), {}],
    ["link-card.non-canonical", "a host in capitals", a.url.replace(host, host.toUpperCase()), {}],
    ["link-card.non-canonical", "a small signature", a.url.slice(0, -103) + a.url.slice(-103).toLowerCase(), {}],
    ["link-card.non-canonical", "one segment more", `${a.url}/X`, {}],
    ["link-card.area-not-community", "a town", a.url.replace("330203100004", "330203100000"), {}],
    ["link-card.host-not-allowed", "another host", a.url.replace(host, "lxk-example.com"), {}],
    ["link-card.host-not-allowed", "a host that no verifier trusts", a.url, { hosts: [] }],
    ["link-card.unsigned", "no signature", a.url.slice(0, a.url.indexOf("/20271231")), {}],
    ["link-card.unknown-key", "no keys", a.url, { keys: [] }],
    ["link-card.unknown-key", "another kid", a.url, { keys: [{ ...key, kid: "AAAA" }] }],
    ["link-card.key-out-of-scope", "another area", a.url, { keys: [{ ...key, areaPrefix: "330212" }] }],
    ["link-card.key-out-of-scope", "another host of the key", a.url, { keys: [{ ...key, hosts: ["a.cn"] }] }],
    ["link-card.key-expired", "a key of later", a.url, { keys: [{ ...key, notBefore: "2026-09-02" }] }],
    ["link-card.key-expired", "a key of before", a.url, { keys: [{ ...key, notAfter: "2026-08-31" }] }],
    ["link-card.key-expired", "a revoked key", a.url, { keys: [{ ...key, status: "revoked" }] }],
    ["link-card.bad-signature", "another grid", forged, {}],
    ["link-card.bad-signature", "a later last day", a.url.replace("20271231", "20371231"), {}],
    ["link-card.bad-signature", "a forged card that is past its day as well", forged, { now: "2028-06-01T00:00:00Z" }],
    ["link-card.expired", "a card past its day", a.url, { now: "2028-06-01T00:00:00Z" }],
    ["holds", "a retired key", a.url, { keys: [{ ...key, status: "retired" }] }],
    ["holds", "a query and a fragment", `${a.url}?from=wx#x`, {}],
  ])("%s for %s", async (code, _, url, changes) => {
    expect(await codeOf(url, changes)).toBe(code);
  }); // prettier-ignore

  it("tells why a key does not hold", async () => {
    const because = async (changes: Partial<CardKey>): Promise<unknown> =>
      (await verifyCardUrl(a.url, { ...options, keys: [{ ...key, ...changes }] })).findings[0]?.params;
    expect(await because({ notBefore: "2026-09-02" })).toEqual({ because: "not-yet" });
    expect(await because({ notAfter: "2026-08-31" })).toEqual({ because: "over" });
    expect(await because({ status: "revoked" })).toEqual({ because: "revoked" });
  });

  it("is not held up by a signature without the name of the form", async () => {
    const text = a.url.slice(0, -103);
    const { x, d } = rfcKey;
    const jwk = { kty: "OKP", crv: "Ed25519", x, d };
    const raw = await crypto.subtle.importKey("jwk", jwk, "Ed25519", false, ["sign"]);
    const bytes = new Uint8Array(await crypto.subtle.sign("Ed25519", raw, Buffer.from(text)));
    const withoutContext = await signCardUrl(
      { host, area: "330203100004", grid: "007", serial: "7Q2M4KXD", expiresOn: "2027-12-31" },
      { kid: "EH7D", sign: () => bytes },
    );
    expect(await codeOf(withoutContext)).toBe("link-card.bad-signature");
  });

  it("keeps what could be read", async () => {
    const value = { host, area: "330203100004", grid: "008", expiresOn: "2027-12-31", kid: "EH7D" };
    expect(await verifyCardUrl(forged, options)).toMatchObject({ ok: false, partial: value });
    expect(await verifyCardUrl(forged, { ...options, keys: [] })).toMatchObject({ partial: value });
    expect(await verifyCardUrl(`${forged}/`, options)).toMatchObject({ partial: value });
  });
});

describe("time", () => {
  const at = async (url: string, time: string, toleranceMinutes?: number): Promise<string> =>
    codeOf(url, { now: time, toleranceMinutes });

  it.each([
    ["2027-12-31T15:59:59.999Z", "holds"],
    ["2027-12-31T16:00:00Z", "link-card.expired"],
    ["2027-12-31T23:59:59.999999999+08:00", "holds"],
    ["2028-01-01T00:00:00+08:00", "link-card.expired"],
    ["2027-12-31T12:59:59.999-03:00", "holds"],
    ["2027-12-31T13:00:00-03:00", "link-card.expired"],
    ["2026-01-01T00:00:00+08:00", "holds"],
    ["2025-12-31T15:59:59.999Z", "link-card.key-expired"],
  ])("at %s: %s", async (time, code) => {
    expect(await at(a.url, time)).toBe(code);
  });

  it("is exact to the millisecond at the end of any day, whatever the offset", async () => {
    for (const day of ["2026-02-28", "2026-12-31", "2027-06-30", "2028-02-29"]) {
      const url = await signed({ expiresOn: day });
      const end = Date.parse(`${day}T00:00:00+08:00`) + 86_400_000;
      for (const shift of [-1, 0]) {
        const instant = new Date(end + shift).toISOString();
        expect(await at(url, instant)).toBe(shift < 0 ? "holds" : "link-card.expired");
      }
    }
  });

  it("holds a key to its last day", async () => {
    const keys = [{ ...key, notAfter: "2026-09-01" }];
    expect(await codeOf(a.url, { keys, now: "2026-09-01T15:59:59.999Z" })).toBe("holds");
    expect(await codeOf(a.url, { keys, now: "2026-09-01T16:00:00Z" })).toBe("link-card.key-expired");
  });

  it("allows for a clock that is wrong, as far as the caller says", async () => {
    expect(await at(a.url, "2028-01-01T00:04:59.999+08:00", 5)).toBe("holds");
    expect(await at(a.url, "2028-01-01T00:05:00+08:00", 5)).toBe("link-card.expired");
    expect(await at(a.url, "2025-12-31T23:55:00+08:00", 5)).toBe("holds");
    expect(await at(a.url, "2025-12-31T23:54:59.999+08:00", 5)).toBe("link-card.key-expired");
  });

  it.each(["2027-12-31", "2027-12-31T15:59:59", "", "now"])(
    "refuses %j, which is no instant",
    async (time) => {
      await expect(verifyCardUrl(a.url, { ...options, now: time })).rejects.toThrow(TypeError);
      await expect(verifyCardUrl("tel:110", { ...options, now: time })).rejects.toThrow(TypeError);
    },
  );
});

describe("options that are none", () => {
  it.each([NaN, Infinity, -1, "5"])("refuses a tolerance of %s by name", async (toleranceMinutes) => {
    const wrong = { ...options, toleranceMinutes: toleranceMinutes as number };
    await expect(verifyCardUrl(a.url, wrong)).rejects.toThrow(/^`toleranceMinutes`/);
    await expect(verifyCardUrl("tel:110", wrong)).rejects.toThrow(RangeError);
  });

  it("refuses a `now` that is no text", async () => {
    for (const time of strangeValues.filter((value) => typeof value !== "string")) {
      const answer = verifyCardUrl(a.url, { ...options, now: time as string });
      await expect(answer).rejects.toThrow(/^`now`/);
      await expect(answer).rejects.toThrow(TypeError);
    }
  });
});

describe("keys that share a kid", () => {
  it("takes the one that comes furthest, in any order", async () => {
    const other = await newCardKeyPair("Ed25519");
    const stranger: CardKey = { ...key, publicKey: other.publicKey };
    const candidates: readonly (readonly [CardKey, string])[] = [
      [{ ...key, areaPrefix: "44" }, "link-card.key-out-of-scope"],
      [{ ...key, status: "revoked" }, "link-card.key-expired"],
      [{ ...key, notBefore: "2027-01-01" }, "link-card.key-expired"],
      [{ ...key, notAfter: "2026-02-01" }, "link-card.key-expired"],
      [stranger, "link-card.bad-signature"],
      [{ ...key, alg: "SM2" }, "link-card.verifier-unavailable"],
      [key, "holds"],
    ];
    for (const [i, [first]] of candidates.entries()) {
      for (const [second, code] of candidates.slice(i)) {
        const forward = await verifyCardUrl(a.url, { ...options, keys: [first, second] });
        expect(forward).toEqual(await verifyCardUrl(a.url, { ...options, keys: [second, first] }));
        expect(forward.findings[0]?.code ?? "holds").toBe(code);
      }
    }
  });
});

describe("verifiers", () => {
  const throws: CardVerifier = () => {
    throw new Error("no");
  };
  const rejects: CardVerifier = async () => Promise.reject(new Error("no"));

  it.each<[string, VerifyCardUrlOptions["verifier"], string]>([
    ["throws", throws, "link-card.verifier-unavailable"],
    ["rejects", rejects, "link-card.verifier-unavailable"],
    ["answers nothing", (() => undefined) as never, "link-card.verifier-unavailable"],
    ["answers with something else", (() => 1) as never, "link-card.verifier-unavailable"],
    ["is none", [], "link-card.verifier-unavailable"],
    ["says no", () => false, "link-card.bad-signature"],
    ["says yes", async () => Promise.resolve(true), "holds"],
    ["throws before one that can", [throws, rejects, nobleVerifier()], "holds"],
    ["says no before one that says yes", [() => false, () => true], "link-card.bad-signature"],
  ])("one that %s", async (_, verifier, code) => {
    expect(await codeOf(a.url, { verifier })).toBe(code);
  });

  it("never calls a signature bad where an algorithm is missing", async () => {
    const keys: readonly CardKey[] = [{ ...key, alg: "SM2", publicKey: { kty: "EC", crv: "SM2", x: rfcKey.x, y: rfcKey.x } }];
    const result = await verifyCardUrl(a.url, { ...options, keys });
    expect(result.findings).toMatchObject([{ code: "link-card.verifier-unavailable", params: { alg: "SM2" } }]);
  }); // prettier-ignore

  it("takes the algorithm from the key record alone", async () => {
    const { publicKey } = await newCardKeyPair("ES256");
    // A key of another curve under the name of the algorithm, and the algorithm under another key.
    for (const wrong of [
      { ...key, publicKey },
      { ...key, alg: "ES256" as const },
    ]) {
      for (const verifier of [undefined, nobleVerifier()]) {
        expect(await codeOf(a.url, { keys: [wrong], verifier })).toBe("link-card.verifier-unavailable");
      }
    }
  });

  it("does not call a signature bad where the key is none", async () => {
    const x = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    const notOnCurve = { kty: "EC", crv: "P-256", x, y: rfcKey.x } as const;
    for (const verifier of [undefined, nobleVerifier()]) {
      const keys = [{ ...key, alg: "ES256" as const, publicKey: notOnCurve }];
      expect(await codeOf(a.url, { keys, verifier })).toBe("link-card.verifier-unavailable");
    }
  });
});

describe("status lists", () => {
  const head = { kid: "EH7D", areaPrefix: "330203", size: 1024, publishedOn: "2026-08-31" };
  const revoking = cardStatusListOf(head, ["7Q2M4KXD"]);
  const clear = cardStatusListOf(head, ["7Q2M4KXC"]);

  it.each([
    ["its bit is set", revoking, "link-card.revoked"],
    ["another bit is set", clear, "holds"],
    ["there is none for its key", { ...revoking, kid: "AAAA" }, "link-card.status-unknown"],
    ["there is none for its area", { ...revoking, areaPrefix: "330212" }, "link-card.status-unknown"],
    ["one of several has it", [clear, revoking], "link-card.revoked"],
    ["one of several is for it", [{ ...revoking, kid: "AAAA" }, clear], "holds"],
    ["there is none", [], "link-card.status-unknown"],
    ["the list is out of date", { ...clear, until: "2026-08-31" }, "link-card.status-unknown"],
    ["the list is of its last day", { ...clear, until: "2026-09-01" }, "holds"],
    ["a list out of date has it", { ...revoking, until: "2026-08-31" }, "link-card.revoked"],
    ["the bits are missing", { ...clear, bits: "" }, "link-card.status-unknown"],
    ["the bits are no base64url", { ...clear, bits: "!".repeat(171) }, "link-card.status-unknown"],
    ["the size is none", { ...clear, size: 1000 }, "link-card.status-unknown"],
    ["a second list is damaged", [clear, { ...clear, bits: "" }], "link-card.status-unknown"],
    ["a second list is out of date", [clear, { ...clear, until: "2026-08-31" }], "link-card.status-unknown"],
    ["a damaged list is there and another has it", [{ ...clear, bits: "" }, revoking], "link-card.revoked"],
    ["a second list is of another area", [clear, { ...clear, bits: "", areaPrefix: "44" }], "holds"],
    ["the list is of a later day", { ...clear, publishedOn: "2026-09-02" }, "link-card.status-unknown"],
    ["the list is of this day", { ...clear, publishedOn: "2026-09-01" }, "holds"],
    ["a list of a later day has it", { ...revoking, publishedOn: "2026-09-02" }, "link-card.revoked"],
  ])("where %s: %s", async (_, statusList, code) => {
    expect(await codeOf(a.url, { statusList })).toBe(code);
  });

  it("are not asked about cards that are all alike, nor before the signature", async () => {
    expect(await codeOf(await signed({ serial: "0" }), { statusList: revoking })).toBe("holds");
    expect(await codeOf(a.url.replace("/007/", "/008/"), { statusList: revoking })).toBe("link-card.bad-signature");
    expect(await codeOf(a.url, { statusList: revoking, now: "2028-01-01T00:00:00+08:00" })).toBe("link-card.expired");
  }); // prettier-ignore
});

describe("anything", () => {
  it("has one code, and nothing is thrown", async () => {
    const hostile = longTexts.flatMap((long) => [long, a.url + long, `https://${host}/L1/${long}`]);
    for (const value of [...strangeValues, ...hostile]) {
      expect(await codeOf(value)).toMatch(/^link-card\.|^input\.not-text$/);
    }
  });
});

describe("cardKeyOf", () => {
  it("makes the record of a key", async () => {
    const { hosts, areaPrefix, notBefore, notAfter } = key;
    expect(await cardKeyOf(rfcKey, { hosts, areaPrefix, notBefore, notAfter })).toEqual(key);
    expect(await cardKeyOf(rfcKey, { hosts, areaPrefix, notBefore, notAfter, status: "retired" })).toEqual({
      ...key,
      status: "retired",
    });
  });
});
