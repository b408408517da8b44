import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cardStatusListOf, type CardKey, type LinkCard } from "../../src/link-cards/index.ts";
import { requireDist } from "../package/support.ts";
import { linli, type Run } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "linli-card-"));
afterAll(() => rmSync(folder, { recursive: true }));

const path = (name: string): string => join(folder, name);
const read = (name: string): string => readFileSync(path(name), "utf8");
const card = (...args: readonly string[]): Run => linli(["card", ...args]);
const cardsIn = (name: string): readonly LinkCard[] =>
  read(name)
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as LinkCard);

const scope = [
  "--host",
  "lxk.example.gov.cn",
  "--area",
  "330203",
  "--from",
  "2026-01-01",
  "--until",
  "2028-12-31",
];
const days = ["--on", "2026-11-26", "--until", "2027-12-31"];

function verify(url: string, ...args: readonly string[]): Run {
  return card("verify", url, "--keys", path("keys.json"), "--at", "2027-06-01T08:00:00+08:00", ...args);
}

beforeAll(() => {
  requireDist();
  const made = [
    linli(["template", "link-card", "--out", path("roster.csv")]),
    card("key", ...scope, "--out-private", path("key.json"), "--out", path("keys.json")),
    card("issue", path("roster.csv"), "--key", path("key.json"), ...days, "--out", path("cards.ndjson")),
    card("issue", path("roster.csv"), "--key", path("key.json"), ...days, "--per", "household", "--out", path("households.ndjson")),
  ];
  expect(made.map(({ status, stderr }) => (status === 0 ? 0 : stderr))).toEqual([0, 0, 0, 0]);
}); // prettier-ignore

describe("linli card key", () => {
  it("gives away nothing of the private key", () => {
    const secret = (JSON.parse(read("key.json")) as { privateKey: { d: string } }).privateKey.d;
    expect(read("keys.json")).not.toContain(secret);
    expect(read("keys.json")).not.toContain('"d"');
    if (process.platform !== "win32") expect(statSync(path("key.json")).mode & 0o077).toBe(0);
  });

  it.each(["Ed25519", "ES256", "SM2"])("makes a key of %s that issues and verifies", (alg) => {
    const files = [path(`${alg}-key.json`), path(`${alg}-keys.json`), path(`${alg}.ndjson`)] as const;
    expect(card("key", "--alg", alg, ...scope, "--out-private", files[0], "--out", files[1]).status).toBe(0);
    expect(card("issue", path("roster.csv"), "--key", files[0], ...days, "--out", files[2]).status).toBe(0);
    const { front } = cardsIn(`${alg}.ndjson`)[0] ?? { front: { url: "" } };
    const at = ["--at", "2027-06-01T08:00:00+08:00"];
    expect(card("verify", front.url, "--keys", files[1], ...at).status).toBe(0);
    expect(card("verify", front.url.replace("/007/", "/008/"), "--keys", files[1], ...at).status).toBe(1);
  });

  it.each([
    ["a host in capitals", ["--host", "LXK.example.gov.cn"], /card-key\.host/],
    ["an area of three digits", ["--area", "330"], /card-key\.area-prefix/],
    ["a day that is none", ["--until", "2028-02-30"], /2025-12-23/],
    ["days in the wrong order", ["--until", "2025-12-31"], /card-key\.days-order/],
  ])("refuses %s and writes nothing", (_, wrong, reason) => {
    const { status, stderr } = card(
      "key",
      ...scope,
      ...wrong,
      "--out-private",
      path("no"),
      "--out",
      path("no2"),
    );
    expect([status, existsSync(path("no")), existsSync(path("no2"))]).toEqual([2, false, false]);
    expect(stderr).toMatch(reason);
  });
});

describe("what is written", () => {
  it("never replaces a private key, nor writes both parts of a key into one file", () => {
    const before = read("key.json");
    const again = card("key", ...scope, "--out-private", path("key.json"), "--out", path("keys-2.json"));
    expect([again.status, read("key.json") === before, existsSync(path("keys-2.json"))]).toEqual([2, true, false]);
    const one = card("key", ...scope, "--out-private", path("one.json"), "--out", join(folder, ".", "one.json"));
    expect([one.status, existsSync(path("one.json"))]).toEqual([2, false]);
  }); // prettier-ignore

  it.each(["key.json", "roster.csv", "cards.ndjson"])("issues no cards over %s", (name) => {
    const before = read(name);
    const taken = ["--taken", path("cards.ndjson")];
    const run = card("issue", path("roster.csv"), "--key", path("key.json"), ...days, ...taken, "--force", "--out", path(name));
    expect([run.status, read(name) === before]).toEqual([2, true]);
  }); // prettier-ignore

  it("replaces issued cards only with --force", () => {
    const args = ["issue", path("roster.csv"), "--key", path("key.json"), ...days, "--per", "household", "--out", path("twice.ndjson")];
    expect(card(...args).status).toBe(0);
    const before = read("twice.ndjson");
    const again = card(...args);
    expect([again.status, read("twice.ndjson") === before, again.stderr]).toEqual([2, true, expect.stringContaining("--force")]);
    expect([card(...args, "--force").status, read("twice.ndjson") === before]).toEqual([0, false]);
  }); // prettier-ignore
});

describe("linli card issue", () => {
  it.each([
    ["a retired key", { status: "retired" }, days, /signs no more/],
    ["a revoked key", { status: "revoked" }, days, /signs no more/],
    ["a last day after that of the key", {}, ["--on", "2026-11-26", "--until", "2029-01-01"], /2028-12-31/],
  ])("signs nothing with %s", (_, changes, dates, reason) => {
    const file = JSON.parse(read("key.json")) as { key: CardKey };
    writeFileSync(path("changed.json"), JSON.stringify({ ...file, key: { ...file.key, ...changes } }));
    const { status, stdout, stderr } = card("issue", path("roster.csv"), "--key", path("changed.json"), ...dates);
    expect([status, stdout, stderr]).toEqual([2, "", expect.stringMatching(reason)]);
  }); // prettier-ignore

  it.each(["Ed25519", "ES256"])("says in a sentence that a secret of %s is that of another key", (alg) => {
    const names = ["mine", "theirs"].map((name) => path(`${alg}-${name}.json`));
    for (const name of names) {
      expect(card("key", "--alg", alg, ...scope, "--out-private", name, "--out", `${name}.pub`).status).toBe(0);
    }
    const [mine, theirs] = names.map((name) => JSON.parse(readFileSync(name, "utf8")) as { privateKey: { d: string } });
    writeFileSync(path("mixed.json"), JSON.stringify({ ...mine, privateKey: { ...mine?.privateKey, d: theirs?.privateKey.d } }));
    const { status, stderr } = card("issue", path("roster.csv"), "--key", path("mixed.json"), ...days);
    expect([status, stderr]).toEqual([2, expect.not.stringMatching(/DOMException| {4}at /)]);
  }); // prettier-ignore

  it("refuses numbers in use that cannot all be read, and gathers those of several files", () => {
    const args = ["issue", path("roster.csv"), "--key", path("key.json"), ...days, "--per", "household"];
    const [first, second] = read("households.ndjson").split("\n");
    writeFileSync(path("taken-1.ndjson"), `${first ?? ""}\n`);
    writeFileSync(path("taken-2.ndjson"), `${second ?? ""}\n{"id":"broken"}\n`);
    const broken = card(...args, "--taken", path("taken-2.ndjson"), "--taken", path("taken-1.ndjson"));
    expect([broken.status, broken.stdout]).toEqual([2, ""]);
    expect(card(...args, "--taken", path("taken-1.ndjson"), "--taken", path("households.ndjson")).status).toBe(0);
  }); // prettier-ignore

  it("counts before it draws", () => {
    const [first] = cardsIn("cards.ndjson");
    const draft = { ...first, issuedOn: undefined, expiresOn: undefined, copies: 9_000_000_000_000 };
    writeFileSync(path("many.json"), JSON.stringify([draft]));
    const issued = card("issue", path("many.json"), "--key", path("key.json"), ...days, "--per", "household");
    expect([issued.status, issued.stderr]).toEqual([2, expect.stringMatching(/65536.*作废名单/)]);
    const drawn = card("sheet", path("many.json"), "--copies", "--out", path("many"));
    expect([drawn.status, existsSync(path("many")), drawn.stderr]).toEqual([2, false, expect.stringContaining("发卡数")]);
  }); // prettier-ignore

  it("issues no two cards of one reference, nor of one grid with other contacts", () => {
    const [first] = cardsIn("cards.ndjson");
    const draft = { ...first, issuedOn: undefined, expiresOn: undefined };
    const contacts = first?.back.contacts.slice(1);
    const others = { ...draft, id: "other", back: { ...first?.back, contacts } };
    for (const [name, cards, status, said] of [
      ["same-id", [draft, { ...draft, front: { ...first?.front, grid: "330203100004009" } }], 1, "the reference is that of row"],
      ["other-contacts", [draft, others], 1, "but the contacts are others"],
      ["same-contacts", [draft, { ...draft, id: "other" }], 0, "with the same contacts"],
    ] as const) {
      writeFileSync(path(`${name}.json`), JSON.stringify(cards));
      const issued = card("issue", path(`${name}.json`), "--key", path("key.json"), ...days, "--locale", "en");
      expect([issued.status, issued.stderr]).toEqual([status, expect.stringContaining(said)]);
      const checked = card("check", path(`${name}.json`), "--on", "2026-11-26", "--locale", "en");
      expect([checked.status, checked.stdout]).toEqual([status, expect.stringContaining(said)]);
    }
  }); // prettier-ignore

  it("issues one card for a grid, or one for each household", () => {
    expect(cardsIn("cards.ndjson").map(({ copies, serial }) => [copies, serial])).toEqual([
      [318, undefined],
      [296, undefined],
    ]);
    const cards = cardsIn("households.ndjson");
    expect(new Set(cards.map(({ serial }) => serial)).size).toBe(614);
    expect(new Set(cards.map(({ id }) => id)).size).toBe(614);
    expect(cards.every(({ issuedOn, expiresOn }) => issuedOn === "2026-11-26" && expiresOn === "2027-12-31")).toBe(true);
  }); // prettier-ignore

  it("reads cards as JSON, too, and draws no number again", () => {
    const [first] = cardsIn("cards.ndjson");
    const draft = { ...first, issuedOn: undefined, expiresOn: undefined };
    writeFileSync(path("drafts.json"), JSON.stringify([{ ...draft, copies: 5 }]));
    const again = card("issue", path("drafts.json"), "--key", path("key.json"), ...days, "--per", "household", "--taken", path("households.ndjson"));
    expect([again.status, again.stdout.trimEnd().split("\n").length]).toEqual([0, 5]);
  }); // prettier-ignore

  it("issues nothing of a roster with an error, and says where", () => {
    writeFileSync(path("wrong.csv"), read("roster.csv").replace("0574-87180001", "8718"));
    const { status, stdout, stderr } = card("issue", path("wrong.csv"), "--key", path("key.json"), ...days, "--locale", "en");
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^row 2, 物业管?理?电话: .*\[link-card\.phone\]$/m);
  }); // prettier-ignore

  it.each([
    ["cards that were issued before", ["cards.ndjson", "key.json"], /cannot be issued/],
    [
      "the public record in place of the private key",
      ["roster.csv", "keys.json"],
      /field\.missing|field\.type/,
    ],
    ["a file that is not there", ["roster.csv", "nothing.json"], /no such file/],
    ["a file that is no JSON", ["roster.csv", "roster.csv"], /no JSON/],
  ])("refuses %s", (_, [roster = "", key = ""], reason) => {
    const { status, stderr } = card("issue", path(roster), "--key", path(key), ...days);
    expect(status).toBe(2);
    expect(stderr).toMatch(reason);
  });

  it("refuses to sign for an area that the key is not for", () => {
    const files = ["--out-private", path("other-key.json"), "--out", path("other-keys.json")];
    expect(card("key", ...scope, "--area", "330212", ...files).status).toBe(0);
    const { status, stderr } = card("issue", path("roster.csv"), "--key", path("other-key.json"), ...days);
    expect([status, /link-card\.key-out-of-scope/.test(stderr)]).toEqual([2, true]);
  });
});

describe("linli card verify", () => {
  const url = (): string => cardsIn("households.ndjson")[0]?.front.url ?? "";

  it("ends with 0 where the signature holds, and does not call the card genuine", () => {
    const { status, stdout } = verify(url());
    expect(status).toBe(0);
    expect(stdout).toContain("✓ 验签通过（不说明卡片不是复制件）");
    expect(stdout).toContain("✓ the signature holds (which does not prove that the card is no copy)");
    expect(stdout).not.toMatch(/真卡|genuine/);
  });

  it("ends with another code for each reason", () => {
    const [key] = JSON.parse(read("keys.json")) as readonly CardKey[];
    const serial = cardsIn("households.ndjson")[0]?.serial ?? "";
    const head = { kid: key?.kid ?? "", areaPrefix: "330203", size: 1024, publishedOn: "2027-01-01" };
    writeFileSync(path("revoked.json"), JSON.stringify(cardStatusListOf(head, [serial])));
    writeFileSync(path("elsewhere.json"), JSON.stringify({ ...cardStatusListOf(head, []), areaPrefix: "330212" }));
    const codes: readonly (readonly [Run, number, string])[] = [
      [verify(url().replace("/007/", "/008/")), 1, "link-card.bad-signature"],
      [verify("https://lxk.example.gov.cn/"), 1, "link-card.malformed"],
      [verify(url().slice(0, url().indexOf("/2027"))), 1, "link-card.unsigned"],
      [verify(url(), "--host", "a.cn"), 1, "link-card.host-not-allowed"],
      [card("verify", url(), "--keys", path("keys.json"), "--at", "2028-01-01T00:00:00+08:00"), 3, "link-card.expired"],
      [verify(url(), "--status", path("revoked.json")), 4, "link-card.revoked"],
      [verify(url(), "--status", path("elsewhere.json")), 5, "link-card.status-unknown"],
      [card("verify", url(), "--keys", path("Ed25519-keys.json"), "--at", "2027-06-01T08:00:00+08:00"), 5, "link-card.unknown-key"],
    ];
    expect(codes.map(([{ status }]) => status)).toEqual(codes.map(([, code]) => code));
    for (const [{ stdout }, , code] of codes) expect(stdout).toContain(`[${code}]`);
  }); // prettier-ignore

  it("is exact to the millisecond, and allows for a wrong clock where it is told to", () => {
    const at = (time: string, ...more: readonly string[]): number | null =>
      card("verify", url(), "--keys", path("keys.json"), "--at", time, ...more).status;
    expect(at("2027-12-31T15:59:59.999Z")).toBe(0);
    expect(at("2027-12-31T16:00:00Z")).toBe(3);
    expect(at("2027-12-31T16:00:00Z", "--tolerance", "5")).toBe(0);
  });

  it("reads lines, writes JSON, and ends with the gravest", () => {
    const forged = url().replace("/007/", "/008/");
    const options = ["verify", "--keys", path("keys.json"), "--format", "json", "--at", "2028-06-01T08:00:00+08:00"];
    const { status, stdout } = linli(["card", ...options], `${url()}\n\n${forged}\r\n${"x".repeat(1_000_000)}\n`);
    const lines = stdout.trimEnd().split("\n").map((line) => JSON.parse(line) as { verdict: string; input: string });
    expect(status).toBe(1);
    expect(lines.map(({ verdict }) => verdict)).toEqual(["expired", "holds-not", "holds-not"]);
    expect(lines[2]?.input).toHaveLength(300);
  }); // prettier-ignore

  it.each([
    ["no time", ["verify", "x", "--keys", "keys.json"]],
    ["a day for a time", ["verify", "x", "--keys", "keys.json", "--at", "2027-06-01"]],
    ["no keys", ["verify", "x", "--at", "2027-06-01T08:00:00+08:00"]],
    ["a private key", ["verify", "x", "--keys", path("key.json"), "--at", "2027-06-01T08:00:00+08:00"]],
    ["no URL", ["verify", "--keys", path("keys.json"), "--at", "2027-06-01T08:00:00+08:00"]],
  ])("ends with 2 for %s", (_, args) => {
    expect(card(...args).status).toBe(2);
  });

  it("refuses a key whose kid is not its own", () => {
    const [key] = JSON.parse(read("keys.json")) as readonly CardKey[];
    writeFileSync(path("kid.json"), JSON.stringify({ ...key, kid: "AAAA" }));
    const { status, stderr } = card(
      "verify",
      url(),
      "--keys",
      path("kid.json"),
      "--at",
      "2027-06-01T08:00:00+08:00",
    );
    expect([status, /not the kid of its key/.test(stderr)]).toEqual([2, true]);
  });
});

describe("linli card check", () => {
  it("finds nothing wrong with the template and with what was issued", () => {
    const roster = card("check", path("roster.csv"), "--on", "2026-11-26", "--locale", "en");
    expect([roster.status, roster.stdout]).toEqual([
      0,
      "Cards checked: 2, with errors: 0; rows rejected: 0.\n",
    ]);
    expect(
      card("check", path("cards.ndjson"), "--on", "2026-11-26", "--keys", path("keys.json")).status,
    ).toBe(0);
  });

  it("finds a signature that does not hold, a number too old, and a text too long", () => {
    const [first] = cardsIn("cards.ndjson");
    const front = { ...first?.front, issuer: { "zh-CN": "高桥镇人民政府".repeat(20) } };
    const url = first?.front.url.replace("/007/", "/008/");
    writeFileSync(path("forged.ndjson"), JSON.stringify({ ...first, front: { ...front, url } }));
    const { status, stdout } = card(
      "check",
      path("forged.ndjson"),
      "--on",
      "2027-11-26",
      "--keys",
      path("keys.json"),
    );
    expect(status).toBe(1);
    for (const code of ["link-card.bad-signature", "link-card.number-stale", "link-card.text-too-long"]) {
      expect(stdout).toContain(`[${code}]`);
    }
  });

  it("refuses a city that is none, in a sentence", () => {
    const { status, stderr } = card("check", path("roster.csv"), "--on", "2026-11-26", "--city", "33020");
    expect([status, stderr]).toEqual([2, expect.stringContaining("330200")]);
    expect(stderr).not.toMatch(/ {4}at /);
  });

  it("counts rows that were rejected as errors", () => {
    writeFileSync(path("wrong.csv"), read("roster.csv").replace("0574-87180001", "8718"));
    expect(card("check", path("wrong.csv"), "--on", "2026-11-26").status).toBe(1);
  });
});

describe("linli card render and sheet", () => {
  it("draws a file for each side and language", () => {
    expect(card("render", path("cards.ndjson"), "--out", path("svg"), "--locale", "both").status).toBe(0);
    expect(readdirSync(path("svg")).sort()).toEqual(
      ["007", "008"].flatMap((grid) =>
        ["back-en", "back-zh-CN", "front-en", "front-zh-CN"].map((name) => `330203100004${grid}-${name}.svg`),
      ),
    );
    expect(read("svg/330203100004007-front-zh-CN.svg")).toMatch(/^<svg .*width="90mm" height="54mm"/);
  });

  it("writes into the folder alone, whatever a card is called", () => {
    const [first] = cardsIn("cards.ndjson");
    const ids = ["../../out", "a/b", "a_b", "A/B", "卡一"];
    writeFileSync(path("ids.ndjson"), ids.map((id) => JSON.stringify({ ...first, id })).join("\n"));
    expect(
      card("render", path("ids.ndjson"), "--out", path("ids"), "--side", "front", "--size", "id-1").status,
    ).toBe(0);
    expect(readdirSync(path("ids")).sort()).toEqual(
      ["A_B-3", "_out", "a_b", "a_b-2", "卡一"].map((name) => `${name}-front-zh-CN.svg`).sort(),
    );
  });

  it("says what does not fit, and that a folder was not empty", () => {
    const [first] = cardsIn("cards.ndjson");
    const phones = Array.from({ length: 40 }, (_, at) => ({ number: `138001380${String(at).padStart(2, "0")}` }));
    const contacts = [{ role: "property", phones }, { role: "water", phones: phones.slice(0, 1) }];
    writeFileSync(path("crowded.json"), JSON.stringify([{ ...first, back: { ...first?.back, contacts } }]));
    for (const command of ["render", "sheet"]) {
      const out = path(`crowded-${command}`);
      const once = card(command, path("crowded.json"), "--out", out, "--locale", "en");
      expect([once.status, once.stderr]).toEqual([0, expect.stringContaining("[link-card.")]);
      expect(once.stderr).not.toContain("not empty");
      expect(card(command, path("crowded.json"), "--out", out, "--locale", "en").stderr).toContain("not empty");
    }
  }); // prettier-ignore

  it("puts ten cards on a sheet, numbered through", () => {
    writeFileSync(path("eleven.ndjson"), read("households.ndjson").split("\n").slice(0, 11).join("\n"));
    expect(card("sheet", path("eleven.ndjson"), "--out", path("sheets")).status).toBe(0);
    expect(readdirSync(path("sheets")).sort()).toEqual(
      ["1", "2"].flatMap((number) => ["back", "front"].map((side) => `sheet-${number}-${side}-zh-CN.svg`)),
    );
    expect(read("sheets/sheet-2-front-zh-CN.svg")).toContain("2/2");
  });

  it("repeats a card as often as the roster says", () => {
    const args = ["sheet", path("cards.ndjson"), "--out", path("copies"), "--copies", "--sides", "front"];
    expect(card(...args).status).toBe(0);
    expect(readdirSync(path("copies"))).toHaveLength(62);
  });

  it("draws what it can, and says what was rejected", () => {
    writeFileSync(path("wrong.csv"), read("roster.csv").replace("0574-87180001", "8718"));
    const { status, stderr } = card("render", path("wrong.csv"), "--out", path("some"));
    expect([status, readdirSync(path("some")).length, /link-card\.phone/.test(stderr)]).toEqual([1, 2, true]);
  });
});
