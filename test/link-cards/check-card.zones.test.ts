import { describe, expect, it } from "vitest";
import { checkStateMachine, formatFinding, formatLabel, transitionsFrom } from "../../src/core/index.ts";
import {
  checkLinkCard,
  contactRoleLabels,
  contactRoles,
  explainLinkCard,
  isLinkCard,
  linkCardLabel,
  linkCardMachine,
  LinkCardSchema,
  ningboLinkCardLabel,
  type LinkCard,
} from "../../src/link-cards/index.ts";
import { en } from "../../src/messages/en/index.ts";
import { zhCN } from "../../src/messages/zh-CN/index.ts";
import { deepFreeze, longTexts, strangeValues } from "../support/values.ts";
import { card, contacts, crowdedCard, plainCard, replacedCard } from "./card-samples.ts";

const on = "2026-11-26";

/** Says a finding in both languages, and that it is said in full. */
function said(finding: { readonly code: string }): void {
  expect(formatFinding(finding as never, en)).toMatch(/^[A-Z0-9].*\.$/);
  expect(formatFinding(finding as never, en)).not.toMatch(/undefined|NaN|\[object/);
  expect(formatFinding(finding as never, zhCN)).toMatch(/。$/);
  expect(formatFinding(finding as never, zhCN)).not.toMatch(/undefined|NaN|\[object/);
}

const codesOf = (record: unknown, options = {}): readonly string[] =>
  checkLinkCard(record, options).findings.map(({ code }) => code);

const withContact = (fields: object): object => ({
  ...card,
  back: { ...card.back, contacts: [{ ...contacts[0], ...fields }, ...contacts.slice(1)] },
});

describe("checkLinkCard", () => {
  it("finds nothing in the card of the documentation, and gives it back by reference", () => {
    const result = checkLinkCard(deepFreeze(card), { on });
    expect(result).toEqual({ ok: true, value: card, findings: [] });
    expect(result.ok && result.value).toBe(card);
  });

  it("accepts every card that is drawn in tests", () => {
    for (const sample of [card, plainCard, crowdedCard, replacedCard]) expect(isLinkCard(sample)).toBe(true);
  });

  it.each<[string, object, string, readonly (string | number)[]]>([
    ["a role outside the list", withContact({ role: "grid member" }), "link-card.role", ["back", "contacts", 0, "role"]],
    ["a contact without a number", withContact({ phones: [] }), "link-card.contact-without-phone", ["back", "contacts", 0, "phones"]],
    ["a number that nobody can dial", withContact({ phones: [{ number: "138001380" }] }), "link-card.phone", ["back", "contacts", 0, "phones", 0, "number"]],
    ["a local number without area code", withContact({ phones: [{ number: "87180000" }] }), "link-card.phone", ["back", "contacts", 0, "phones", 0, "number"]],
    ["two numbers in one", withContact({ phones: [{ number: "0574-87180000/0574-87180001" }] }), "link-card.phone", ["back", "contacts", 0, "phones", 0, "number"]],
    ["an area code without its 0", withContact({ phones: [{ number: "87180000", areaCode: "574" }] }), "link-card.area-code", ["back", "contacts", 0, "phones", 0, "areaCode"]],
    ["an order of nothing", withContact({ order: 0 }), "link-card.count", ["back", "contacts", 0, "order"]],
    ["an empty name", withContact({ displayName: { "zh-CN": " " } }), "organization.text-empty", ["back", "contacts", 0, "displayName", "zh-CN"]],
    ["a hotline of two digits", { ...card, back: { ...card.back, hotlines: [{ code: "11" }] } }, "link-card.hotline", ["back", "hotlines", 0, "code"]],
    ["no language", { ...card, front: { ...card.front, languages: [] } }, "link-card.languages", ["front", "languages"]],
    ["a language twice", { ...card, front: { ...card.front, languages: ["en", "en"] } }, "link-card.languages", ["front", "languages"]],
    ["a plain http address", { ...card, front: { ...card.front, url: "http://lxk.example.gov.cn/L1/1" } }, "link-card.address", ["front", "url"]],
    ["a host in capitals", { ...card, front: { ...card.front, url: "https://LXK.example.gov.cn/" } }, "link-card.address", ["front", "url"]],
    ["a user before the host", { ...card, front: { ...card.front, url: "https://gov.cn@evil.example/" } }, "link-card.address", ["front", "url"]],
    ["an address with a line break", { ...card, front: { ...card.front, url: "https://a.cn/\n" } }, "link-card.address", ["front", "url"]],
    ["the serial of no card", { ...card, serial: "0" }, "link-card.serial", ["serial"]],
    ["a serial with an I", { ...card, serial: "7Q2M4KXI" }, "link-card.serial", ["serial"]],
    ["a last day that is a month", { ...card, expiresOn: "2027-12" }, "link-card.expiry-not-a-day", ["expiresOn"]],
    ["a grid of another community", { ...card, front: { ...card.front, grid: "330203100005007" } }, "link-card.grid-elsewhere", ["front", "grid"]],
    ["a last day before the issue", { ...card, expiresOn: "2026-11-25" }, "link-card.expires-before-issue", ["expiresOn"]],
    ["the end of a draft", { ...card, issuedOn: undefined, ended: { event: "revoke", on } }, "link-card.ended-unissued", ["ended"]],
    ["an end before the issue", { ...card, ended: { event: "revoke", on: "2026-11-25" } }, "link-card.ended-before-issue", ["ended", "on"]],
    ["a card that replaces itself", { ...card, replaces: "card-1" }, "link-card.replaces-itself", ["id"]],
    ["a card replaced by itself", { ...card, ended: { event: "replace", on, by: "card-1" } }, "link-card.replaces-itself", ["id"]],
    ["copies of a card with a serial", { ...card, copies: 2 }, "link-card.copies-of-serial", ["copies"]],
  ])("refuses %s", (_, record, code, path) => {
    const { ok, findings } = checkLinkCard(deepFreeze(record), { on });
    expect([ok, isLinkCard(record), LinkCardSchema.safeParse(record).success]).toEqual([false, false, false]);
    expect(findings).toEqual([{ code, severity: "error", path, params: {} }]);
    findings.forEach(said);
  }); // prettier-ignore

  it.each<[string, object, object, readonly string[]]>([
    ["a card with one contact", { ...card, back: { ...card.back, contacts: contacts.slice(1) } }, { on }, ["link-card.role-missing"]],
    ["roles that are not asked for", { ...card, back: { ...card.back, contacts: [] } }, { on, required: [] }, []],
    ["a role of one's own that is asked for", card, { on, required: ["x-haishu:elevator-rescue"] }, ["link-card.role-missing"]],
    ["a number last checked a year and a day ago", withContact({ phones: [{ number: "13800138000", lastCheckedOn: "2025-11-25" }] }), { on }, ["link-card.number-stale"]],
    ["a number last checked a year ago", withContact({ phones: [{ number: "13800138000", lastCheckedOn: "2025-11-26" }] }), { on }, []],
    ["a number last checked last year, some day", withContact({ phones: [{ number: "13800138000", lastCheckedOn: "2025" }] }), { on }, []],
    ["a number of 30 days for 20", withContact({ phones: [{ number: "13800138000", lastCheckedOn: "2026-10-27" }] }), { on, maximumAge: 29 }, ["link-card.number-stale", ...Array<string>(4).fill("link-card.number-stale"), ...Array<string>(8).fill("hotline.stale")]],
    ["a number never checked", withContact({ phones: [{ number: "13800138000" }] }), { on }, ["link-card.number-never-checked"]],
    ["a number checked tomorrow", withContact({ phones: [{ number: "13800138000", lastCheckedOn: "2026-11-27" }] }), { on }, ["link-card.number-checked-later"]],
    ["no day at all", withContact({ phones: [{ number: "13800138000" }] }), {}, []],
    ["a network code that was not allocated", withContact({ phones: [{ number: "15412345678", lastCheckedOn: "2026-10-08" }] }), { on }, ["phone.prefix-unallocated"]],
    ["the same order twice", { ...card, back: { ...card.back, contacts: [...contacts.slice(0, 4), { ...contacts[4], order: 1 }, { ...contacts[4], order: 1 }] } }, { on }, ["link-card.order-repeated"]],
    ["a community without English", { ...card, front: { ...card.front, community: { "zh-CN": "高桥社区" } } }, { on }, ["link-card.english-missing"]],
    ["a name that is too long", withContact({ displayName: { "zh-CN": "阿".repeat(40), en: "A" } }), { on }, ["link-card.text-too-long"]],
  ])("warns of %s", (_, record, options, codes) => {
    const result = checkLinkCard(deepFreeze(record), options);
    expect(result.ok).toBe(true);
    expect(result.findings.map(({ code }) => code)).toEqual(codes);
    expect(result.ok && explainLinkCard(result.value, options)).toEqual(result.findings);
    result.findings.forEach(said);
  }); // prettier-ignore

  it("says which role is missing", () => {
    const record = { ...card, back: { ...card.back, contacts: contacts.slice(0, 3) } };
    const { findings } = checkLinkCard(record, { on });
    expect(findings.map((finding) => formatFinding(finding as never, zhCN))).toEqual([
      "未列出家庭医生的联系方式。",
      "未列出社区民警的联系方式。",
    ]);
  });

  it("warns of data about the household, wherever they stand, and never repeats them", () => {
    // An invented person; the check character is that of GB 11643.
    const secret = "33020319800101001X";
    const record = {
      ...card,
      householdName: "secret-1",
      front: { ...card.front, 门牌号: "secret-2" },
      back: {
        ...card.back,
        contacts: [
          { ...contacts[0], resident_id_number: "secret-3", serviceScope: { "zh-CN": `本户 ${secret}` } },
          ...contacts.slice(1),
        ],
      },
    };
    const found = checkLinkCard(record, { on }).findings;
    expect(found.map(({ code, path }) => [code, path])).toEqual([
      ["link-card.household-data", ["front", "门牌号"]],
      ["link-card.household-data", ["back", "contacts", 0, "resident_id_number"]],
      ["link-card.resident-id", ["back", "contacts", 0, "serviceScope", "zh-CN"]],
      ["link-card.household-data", ["householdName"]],
    ]);
    expect(JSON.stringify(found)).not.toMatch(/secret-|3302031980/);
    found.forEach(said);
  });

  it("takes no serial, telephone number or code for a resident ID", () => {
    const text = "330203100004007 13800138000 330203198001010011";
    expect(codesOf(withContact({ serviceScope: { "zh-CN": text } }), { on })).toEqual([]);
  });

  it("throws for a wrong option, whatever the card is", () => {
    for (const record of [card, undefined]) {
      expect(() => checkLinkCard(record, { on: "2026-11" })).toThrow(TypeError);
      expect(() => checkLinkCard(record, { city: "3302" })).toThrow(RangeError);
    }
  });

  it("leaves alone a field that is none of the model and cannot be read", () => {
    const hostile = { ...card };
    const get = (): never => {
      throw new Error("a getter that throws");
    };
    Object.defineProperty(hostile, "trap", { enumerable: true, get });
    expect(checkLinkCard(hostile, { on })).toMatchObject({ ok: true, findings: [] });
    for (const extra of strangeValues) {
      expect(checkLinkCard({ ...card, extra }, { on })).toMatchObject({ ok: true, findings: [] });
    }
  }); // prettier-ignore

  it("never throws", () => {
    for (const value of [...strangeValues, ...longTexts]) {
      expect(checkLinkCard(value).ok).toBe(false);
      expect(isLinkCard({ ...card, id: value, front: value, back: value })).toBe(false);
    }
    for (const text of longTexts) {
      const front = { ...card.front, community: { "zh-CN": `x${text}` } };
      expect(codesOf({ ...card, front })).toContain("link-card.text-too-long");
    }
    const cyclic: { [key: string]: unknown } = { ...card };
    cyclic["self"] = cyclic;
    expect(isLinkCard(cyclic)).toBe(true);
    expect(checkLinkCard(cyclic as unknown as LinkCard).ok).toBe(true);
  });
});

it("every role has a label in both languages", () => {
  expect(Object.keys(contactRoleLabels)).toEqual(contactRoles.codes);
});

describe("the names of the card", () => {
  it("are official where they are confirmed, and marked where not", () => {
    expect(formatLabel(linkCardLabel, "zh-CN")).toBe("服务连心卡");
    expect(formatLabel(ningboLinkCardLabel, "zh-CN")).toBe("甬网服务连心卡（暂用名）");
  });

  it("its life is a sound state machine", () => {
    expect(checkStateMachine(linkCardMachine)).toMatchObject({ ok: true, findings: [] });
    const codes = ["issued", "replaced", "revoked", "expired"] as const;
    const next = codes.map((state) => transitionsFrom(linkCardMachine, state).map(({ event }) => event));
    expect(next).toEqual([["replace", "revoke", "expire"], [], [], []]);
  });
});

describe("the address in the code", () => {
  const partsOf = (changes: Partial<LinkCard>, front: Partial<LinkCard["front"]> = {}): readonly unknown[] =>
    explainLinkCard({ ...card, ...changes, front: { ...card.front, ...front } }, { required: [] })
      .filter(({ code }) => code === "link-card.address-contradicts")
      .map(({ severity, path, params }) => [severity, path.join("."), params]);
  const warning = (part: string): unknown => ["warning", "front.url", { part }];

  it("says what the card says", () => {
    expect(partsOf({})).toEqual([]);
    expect(partsOf({ serial: undefined, expiresOn: undefined }, { grid: undefined })).toEqual([]);
    expect(partsOf({}, { url: "https://a.cn/other" })).toEqual([]);
  });

  it("or contradicts it, part by part", () => {
    expect(partsOf({}, { communityCode: "330203100005", grid: undefined })).toEqual([warning("area")]);
    expect(partsOf({}, { grid: "330203100004008" })).toEqual([warning("grid")]);
    expect(partsOf({ serial: "7Q2M4KXC" })).toEqual([warning("serial")]);
    expect(partsOf({ expiresOn: "2028-12-31" })).toEqual([warning("expiry")]);
  });
});
