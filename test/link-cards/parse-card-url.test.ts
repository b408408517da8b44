import { describe, expect, it } from "vitest";
import {
  buildCardUrl,
  parseCardUrl,
  signedTextOf,
  type CardUrl,
  type CardUrlPart,
} from "../../src/link-cards/index.ts";
import { deepFreeze, longTexts, strangeValues } from "../support/values.ts";
import { a, b, c, host } from "./vectors.ts";

const codesOf = (text: unknown): readonly string[] => parseCardUrl(text).findings.map(({ code }) => code);
const partialOf = (text: unknown): Partial<CardUrl> | undefined => {
  const result = parseCardUrl(text);
  return result.ok ? undefined : result.partial;
};

const partsOfA: CardUrl = {
  host,
  area: "330203100004",
  grid: "007",
  serial: "7Q2M4KXD",
  expiresOn: "2027-12-31",
  kid: "EH7D",
  signature: a.url.slice(-103),
};
const unsignedA = a.url.slice(0, a.url.indexOf("/20271231"));

describe("parseCardUrl", () => {
  it("reads the parts of a signed card", () => {
    expect(parseCardUrl(a.url)).toEqual({ ok: true, value: partsOfA, findings: [] });
    expect(parseCardUrl(b.url)).toMatchObject({ value: { area: "330212014028", expiresOn: "2026-12-31" } });
    expect(parseCardUrl(c.url)).toMatchObject({ value: { host: "a.cn", grid: "000", serial: "ZZZZZZZZ" } });
  });

  it("reads the parts of an unsigned card, and of one for the whole grid", () => {
    const value = { host, area: "330203100004", grid: "007", serial: "7Q2M4KXD" };
    expect(parseCardUrl(unsignedA)).toEqual({ ok: true, value, findings: [] });
    expect(parseCardUrl(unsignedA.replace("7Q2M4KXD", "0"))).toMatchObject({ value: { serial: "0" } });
  });

  it.each([
    "?",
    "#",
    "?from=wx#x",
    "#/L1/",
    "?a=%E8%BF%9E",
    `?${"x".repeat(1_000_000)}`,
    `#${"?".repeat(100)}`,
  ])("ignores what is appended: %#", (query) => {
    expect(parseCardUrl(a.url + query)).toEqual({ ok: true, value: partsOfA, findings: [] });
    expect(parseCardUrl(unsignedA + query).ok).toBe(true);
  });

  it.each<[string, string, CardUrlPart]>([
    ["another scheme", a.url.replace("https", "http"), "scheme"],
    ["no scheme", a.url.slice(8), "scheme"],
    ["a blank before it", ` ${a.url}`, "scheme"],
    ["a port", a.url.replace(".cn/", ".cn:8443/"), "host"],
    ["the usual port", a.url.replace(".cn/", ".cn:443/"), "host"],
    ["a user", a.url.replace("//", "//user@"), "host"],
    ["one label", a.url.replace(host, "localhost"), "host"],
    ["an address of numbers", a.url.replace(host, "192.0.2.1"), "host"],
    ["an empty label", a.url.replace(host, "lxk..cn"), "host"],
    ["a dot at the end", a.url.replace(host, `${host}.`), "host"],
    ["a hyphen at the end of a label", a.url.replace(host, "lxk-.cn"), "host"],
    ["a low line", a.url.replace(host, "a_b.cn"), "host"],
    ["a label that is too long", a.url.replace(host, `${"a".repeat(64)}.cn`), "host"],
    ["Chinese in the host", a.url.replace(host, "连心卡.中国"), "host"],
    ["another path", a.url.replace("/L1/", "/card/"), "path"],
    ["no path", `https://${host}`, "path"],
    ["an area of eleven digits", a.url.replace("330203100004", "33020310000"), "area"],
    ["an area in no band", a.url.replace("330203100004", "330203600001"), "area"],
    ["an area of no province", a.url.replace("330203100004", "990203100004"), "area"],
    ["all of it percent-encoded twice", encodeURIComponent(encodeURIComponent(a.url)), "scheme"],
    [
      "all of it percent-encoded, and a part twice",
      encodeURIComponent(a.url.replace("/007/", "/%3007/")),
      "grid",
    ],
    ["all of it badly percent-encoded", `${encodeURIComponent(a.url)}%`, "scheme"],
    ["a grid of two digits", a.url.replace("/007/", "/07/"), "grid"],
    ["a grid in full-width digits", a.url.replace("/007/", "/００７/"), "grid"],
    ["a letter that Crockford leaves out", a.url.replace("7Q2M4KXD", "7Q2M4KXI"), "serial"],
    ["a short number", a.url.replace("7Q2M4KXD", "7Q2M4KX"), "serial"],
    ["the number 1", a.url.replace("7Q2M4KXD", "1"), "serial"],
    ["no number", `https://${host}/L1/330203100004/007/`, "serial"],
    ["a day that the calendar has not", a.url.replace("20271231", "20270229"), "expiry"],
    ["a day with hyphens", a.url.replace("20271231", "2027-12-31"), "expiry"],
    ["nothing after the last day", a.url.slice(0, a.url.indexOf("/EH7D")), "kid"],
    ["a digit that base 32 leaves out in the kid", a.url.replace("EH7D", "EH1D"), "kid"],
    ["a signature that is cut off", a.url.slice(0, -1), "signature"],
    ["a signature with more behind it", `${a.url}A`, "signature"],
    ["a line break behind it", `${a.url}\n`, "signature"],
    ["a digit that base 32 leaves out in the signature", a.url.replace("HXTM", "HX1M"), "signature"],
  ])("is malformed with %s", (_, text, part) => {
    expect(parseCardUrl(text).findings).toEqual([
      { code: "link-card.malformed", severity: "error", path: [], params: { part } },
    ]);
  });

  it.each([["L2"], ["L0"], ["L12"], ["l2"]])("does not know the version %s", (version) => {
    expect(codesOf(a.url.replace("/L1/", `/${version}/`))).toEqual(["link-card.unsupported-version"]);
  });

  it.each([
    ["capitals in the scheme", a.url.replace("https", "HTTPS")],
    ["capitals in the host", a.url.replace(host, host.toUpperCase())],
    ["a small version", a.url.replace("/L1/", "/l1/")],
    ["a small number", a.url.replace("7Q2M4KXD", "7q2m4kxd")],
    ["a small kid", a.url.replace("EH7D", "eh7d")],
    ["a small signature", a.url.slice(0, -103) + a.url.slice(-103).toLowerCase()],
    ["a small tail", a.url.slice(0, 26) + a.url.slice(26).toLowerCase()],
    ["its slashes percent-encoded", a.url.slice(0, 26) + a.url.slice(26).replaceAll("/", "%2F")],
    ["one letter percent-encoded", a.url.replace("EH7D", "%45H7D")],
    ["one letter of the host percent-encoded", a.url.replace("lxk", "%6Cxk")],
    ["all of its tail percent-encoded", a.url.slice(0, 26) + a.url.slice(26).replace(/./g, (x) => `%${x.charCodeAt(0).toString(16)}`)],
    ["all of it percent-encoded, as a mini-program gets it", encodeURIComponent(a.url)],
    ["all of it percent-encoded in small letters", encodeURIComponent(a.url).toLowerCase()],
    ["all of it percent-encoded with a query", encodeURIComponent(`${a.url}?from=wx`)],
    ["a slash at the end", `${a.url}/`],
    ["slashes at the end", `${a.url}//`],
    ["one more segment", `${a.url}/X`],
    ["several more segments", `${a.url}/X/%20/Y`],
  ])("is not canonical with %s, and is read all the same", (_, text) => {
    expect(codesOf(text)).toEqual(["link-card.non-canonical"]);
    expect(partialOf(text)).toEqual(partsOfA);
  }); // prettier-ignore

  it("takes the last three bits of a signature for what they are", () => {
    // Y ends in 000; Z and the other seven of its group stand for the same 64 bytes.
    for (const last of ["Z", "2", "3", "4", "5", "6", "7"]) {
      const text = a.url.slice(0, -1) + last;
      expect(codesOf(text)).toEqual(["link-card.non-canonical"]);
      expect(partialOf(text)).toEqual({ ...partsOfA, signature: undefined });
    }
  });

  it("is not canonical with a slash behind an unsigned card", () => {
    expect(codesOf(`${unsignedA}/`)).toEqual(["link-card.non-canonical"]);
  });

  it("refuses streets and larger units", () => {
    for (const area of ["330203100000", "330203000000", "330200000000", "330000000000"]) {
      const text = a.url.replace("330203100004", area);
      expect(codesOf(text)).toEqual(["link-card.area-not-community"]);
      expect(partialOf(text)).toEqual({ ...partsOfA, area });
    }
  });

  it("gives what could be read beside a fault", () => {
    expect(partialOf(a.url.replace("/007/", "/07/"))).toEqual({ ...partsOfA, grid: undefined });
    expect(partialOf(a.url.replace("20271231", "20270229"))).toEqual({ ...partsOfA, expiresOn: undefined });
    expect(partialOf(a.url.replace(host, "localhost"))).toEqual({ ...partsOfA, host: undefined });
    expect(partialOf(a.url.replace("/L1/", "/L2/"))).toEqual({ host });
    expect(partialOf("https://")).toBeUndefined();
    expect(partialOf("tel:12345")).toBeUndefined();
  });

  it("never puts the text into a finding", () => {
    for (const text of [a.url.slice(0, -1), a.url.toUpperCase(), a.url.replace("/007/", "/户主张三/")]) {
      expect(JSON.stringify(parseCardUrl(text).findings)).not.toMatch(/7Q2M4KXD|HXTM|330203|张三/);
    }
  });

  it("has one code for anything, and does not throw", () => {
    const tails = [a.url, `${a.url}/`, "https://", `https://${host}/L1/`, `https://${host}/L1/330203100004/`];
    const hostile = [
      ...strangeValues,
      ...longTexts,
      ...tails.flatMap((head) => longTexts.map((long) => head + long)),
    ];
    for (const value of [
      ...hostile,
      `https://${"a.".repeat(500_000)}cn`,
      `https://a.cn/${"%".repeat(100)}`,
    ]) {
      expect(codesOf(value)).toHaveLength(1);
    }
  });

  it("holds on to nothing of a long text", () => {
    const before = process.memoryUsage().heapUsed;
    const long = `${a.url}/${"X".repeat(1_000_000)}`;
    for (let round = 0; round < 2000; round += 1) parseCardUrl(long);
    // Two thousand copies would be two gigabytes.
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(64_000_000);
  });
});

describe("buildCardUrl", () => {
  it("writes the vectors again", () => {
    for (const { url } of [a, b, c]) {
      const result = parseCardUrl(url);
      expect(result.ok && buildCardUrl(deepFreeze(result.value))).toBe(url);
    }
    expect(buildCardUrl({ host, area: "330203100004", grid: "007", serial: "7Q2M4KXD" })).toBe(unsignedA);
  });

  it.each<[string, Partial<CardUrl>]>([
    ["a host with a path", { host: "a.cn/L1" }],
    ["a host with a query", { host: "a.cn?" }],
    ["capitals in the host", { host: "A.cn" }],
    ["a street", { area: "330203100000" }],
    ["a grid of two digits", { grid: "07" }],
    ["a small number", { serial: "7q2m4kxd" }],
    ["a number with a query", { serial: "0?" }],
    ["a month", { expiresOn: "2027-12" }],
    ["no such day", { expiresOn: "2027-02-29" }],
    ["a short kid", { kid: "EH7" }],
    ["a kid without a signature", { signature: undefined }],
    ["a signature without a kid", { kid: undefined }],
    ["a kid and a signature without a last day", { expiresOn: undefined }],
    ["spare bits", { signature: `${partsOfA.signature?.slice(0, -1) ?? ""}Z` }],
    ["a fragment behind the signature", { signature: `${partsOfA.signature ?? ""}#` }],
  ])("refuses %s", (_, part) => {
    expect(() => buildCardUrl({ ...partsOfA, ...part })).toThrow(RangeError);
  });
});

describe("signedTextOf", () => {
  it("is the name of the form, a line break and the URL up to the kid", () => {
    const { host: name, area, grid, serial } = partsOfA;
    expect(signedTextOf({ host: name, area, grid, serial, expiresOn: "2027-12-31", kid: "EH7D" })).toBe(
      "LXK1\nhttps://lxk.example.gov.cn/L1/330203100004/007/7Q2M4KXD/20271231/EH7D",
    );
  });

  it("refuses parts without their form", () => {
    const parts = {
      host,
      area: "330203100004",
      grid: "007",
      serial: "0",
      expiresOn: "2027-12-31",
      kid: "EH7D",
    };
    expect(signedTextOf(parts)).toHaveLength(67);
    for (const part of [
      { kid: "EH7" },
      { kid: "EH7D\n" },
      { grid: "7" },
      { expiresOn: "2027" },
      { host: "a.cn/" },
    ]) {
      expect(() => signedTextOf({ ...parts, ...part })).toThrow(RangeError);
    }
  });
});
