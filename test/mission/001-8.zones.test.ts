// Mission row 001#8: "trust: anyone could print a false card".
// A signature that verifies without a network, the identifier of the key, a rule for clocks that are wrong, and no resident in
// the code.
import { describe, expect, it } from "vitest";
import { checkLinkCard, parseCardUrl, verifyCardUrl } from "../../src/link-cards/index.ts";
import { card } from "../link-cards/card-samples.ts";
import { a, host, key } from "../link-cards/vectors.ts";

const options = { keys: [key], hosts: [host], now: "2027-06-01T08:00:00+08:00" };
const codeOf = async (url: string, changes: object = {}): Promise<string | undefined> =>
  (await verifyCardUrl(url, { ...options, ...changes })).findings[0]?.code;

describe("001#8: a card that anyone could print", () => {
  it("holds by the keys that the verifier has, and no other data", async () => {
    expect(await codeOf(a.url)).toBeUndefined();
  });

  it("does not hold where anything of it was changed", async () => {
    expect(await codeOf(a.url.replace("/007/", "/008/"))).toBe("link-card.bad-signature");
    expect(await codeOf(a.url.replace("20271231", "20371231"))).toBe("link-card.bad-signature");
    expect(await codeOf(a.url.replace(host, "lxk-example.com"))).toBe("link-card.host-not-allowed");
  });

  it("names its key, and a key that is not trusted proves nothing", async () => {
    expect(parseCardUrl(a.url)).toMatchObject({ value: { kid: "EH7D" } });
    expect(await codeOf(a.url, { keys: [] })).toBe("link-card.unknown-key");
    expect(await codeOf(a.url, { keys: [{ ...key, status: "revoked" }] })).toBe("link-card.key-expired");
  });

  it("allows for a wrong clock by so many minutes as the verifier says, and none by default", async () => {
    const late = "2028-01-01T00:03:00+08:00";
    expect(await codeOf(a.url, { now: late })).toBe("link-card.expired");
    expect(await codeOf(a.url, { now: late, toleranceMinutes: 5 })).toBeUndefined();
  });

  it("has no resident in the code, and warns of one in the record", () => {
    const parts = parseCardUrl(a.url);
    expect(parts.ok && Object.keys(parts.value)).toEqual([
      "host", "area", "grid", "serial", "expiresOn", "kid", "signature",
    ]);
    const codes = checkLinkCard({ ...card, householdName: "张三" }).findings.map(({ code }) => code);
    expect(codes).toContain("link-card.household-data");
  }); // prettier-ignore
});
