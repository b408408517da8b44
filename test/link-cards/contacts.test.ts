import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { parseVCards } from "vcard4-ts";
import { formatFinding } from "../../src/core/index.ts";
import { toMecard, toTelUri, toVCard, type CardContact } from "../../src/link-cards/index.ts";
import { en } from "../../src/messages/en/index.ts";
import { zhCN } from "../../src/messages/zh-CN/index.ts";
import { deepFreeze, longTexts } from "../support/values.ts";
import { contacts, replacedCard } from "./card-samples.ts";

const [member, office, property] = contacts as readonly [CardContact, CardContact, CardContact];
const full = replacedCard.back.contacts[0] ?? member;
const organization = { "zh-CN": "高桥社区居民委员会", en: "Gaoqiao Community" };

/** What another reader finds in a file: values by the name of the property. */
function readBack(file: string, name: string): readonly string[] {
  const [, properties] = ICAL.parse(file) as [string, readonly [string, object, string, ...unknown[]][]];
  return properties.filter(([found]) => found === name).map(([, , , value]) => [value].flat().join("|"));
}

describe("toTelUri", () => {
  // The vectors of RFC 3966 and of telephones in the mainland.
  it.each<[string, string | undefined, string | undefined]>([
    ["110", "tel:110", "tel:110;phone-context=+86"],
    ["12345", "tel:12345", "tel:12345;phone-context=+86"],
    ["0574-12345", "tel:057412345", "tel:12345;phone-context=+86-574"],
    ["0574-87180000转801", "tel:+86-574-8718-0000;ext=801", "tel:+8657487180000;ext=801"],
    ["138 0013 8000", "tel:+86-138-0013-8000", "tel:+8613800138000"],
    ["87180000", undefined, undefined],
    ["", undefined, undefined],
  ])("%s", (number, dialer, strict) => {
    expect(toTelUri(number).value).toBe(dialer);
    expect(toTelUri(number, "strict").value).toBe(strict);
    const codes = toTelUri(number).losses.map(({ code }) => code);
    expect(codes).toEqual(dialer === undefined ? ["link-card.number-left-out"] : []);
  });

  it("takes the area code of the place", () => {
    expect(toTelUri("12345", "strict", { areaCode: "0574" }).value).toBe("tel:12345;phone-context=+86-574");
    expect(toTelUri("87180000", "dialer", { areaCode: "0574" }).value).toBe("tel:+86-574-8718-0000");
  });
});

describe("toVCard", () => {
  it("is 3.0 by default, with every line as telephones want it", () => {
    const { value, losses } = toVCard(deepFreeze(member), { organization });
    expect(value.split("\r\n")).toEqual([
      "BEGIN:VCARD",
      "VERSION:3.0",
      "FN:网格员 阿依古丽·买买提",
      "N:阿依古丽·买买提;;;;",
      "ORG:高桥社区居民委员会",
      "TITLE:网格员",
      "TEL;TYPE=WORK,CELL:+8613800138000",
      "NOTE:工作日 8:30—17:30",
      "END:VCARD",
      "",
    ]);
    expect(losses).toEqual([
      { code: "link-card.fields-lost", severity: "warning", path: [], params: { fields: ["check-date", "english"] } },
    ]);
  }); // prettier-ignore

  it("is read back by ical.js, 3.0 and 4.0", () => {
    for (const version of ["3.0", "4.0"] as const) {
      const { value } = toVCard(full, { version, organization });
      expect(readBack(value, "version")).toEqual([version]);
      expect(readBack(value, "fn")).toEqual(["社区民警 王建国"]);
      expect(readBack(value, "title")).toEqual(["社区民警"]);
      expect(readBack(value, "org")).toEqual(["高桥社区居民委员会"]);
      expect(readBack(value, "adr")).toEqual(["||警务室||||"]);
      expect(readBack(value, "note")).toEqual(["24 小时；治安；所长 0574-87180111"]);
    }
    expect(readBack(toVCard(office).value, "tel")).toEqual(["+8657487180000,801"]);
    expect(readBack(toVCard(office, { version: "4.0" }).value, "tel")).toEqual([
      "tel:+8657487180000;ext=801",
    ]);
  });

  it("4.0 is read back by vcard4-ts without a complaint", () => {
    const short = { role: "power", phones: [{ number: "95598" }, { number: "13800138000" }] } as const;
    for (const contact of [...contacts, full, short]) {
      const { vCards } = parseVCards(toVCard(contact, { version: "4.0", organization }).value);
      expect(vCards?.length).toBe(1);
      const [read] = vCards ?? [];
      expect(read?.nags ?? []).toEqual([]);
      expect(read?.FN[0].value).toBe(/FN:(.*)/.exec(toVCard(contact, { organization }).value)?.[1]);
      expect(read?.TEL?.length).toBe(contact.phones.length);
    }
    const [tel] = parseVCards(toVCard(short, { version: "4.0" }).value).vCards?.[0]?.TEL ?? [];
    expect(tel?.value).toBe("tel:95598;phone-context=+86");
  });

  it("speaks English where asked, and puts the office where nobody is named", () => {
    expect(readBack(toVCard(member, { locale: "en" }).value, "fn")).toEqual(["Grid member Aygul Memet"]);
    const power = { role: "power", phones: [{ number: "95598" }] } as const;
    expect(readBack(toVCard(power, { organization }).value, "fn")).toEqual(["供电 高桥社区居民委员会"]);
    expect(readBack(toVCard({ ...power, role: "x-haishu:elevator-rescue" }).value, "fn")).toEqual(["elevator-rescue"]);
  }); // prettier-ignore

  it("folds at 75 octets and never inside a character, and puts no text into another line", () => {
    // No backslash at the end: ical.js takes the semicolon behind an escaped one for escaped too.
    const name = "\\陈𬭎,;".repeat(40);
    const evil = "a\r\nTEL:110\nEND:VCARD";
    const contact = { ...member, displayName: { "zh-CN": name }, serviceHours: { "zh-CN": evil } };
    const { value } = toVCard(contact);
    for (const line of value.split("\r\n")) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/\p{Cs}/u);
    }
    expect(readBack(value, "n")).toEqual([`${name}||||`]);
    expect(readBack(value, "tel")).toEqual(["+8613800138000"]);
    expect(readBack(value, "note")).toEqual(["a TEL:110 END:VCARD"]);
    for (const text of longTexts) {
      expect(toVCard({ ...member, displayName: { "zh-CN": text } }).value.length).toBeLessThan(5000);
    }
  });

  it("leaves out a number that nobody can dial", () => {
    const { value, losses } = toVCard({ ...property, phones: [{ number: "8718" }, ...property.phones] });
    expect(readBack(value, "tel")).toEqual(["+8657487180001"]);
    expect(losses[0]).toMatchObject({ code: "link-card.number-left-out", path: ["phones", 0] });
  });
});

describe("toMecard", () => {
  it("is one line with its signs escaped", () => {
    expect(toMecard(member).value).toBe(
      "MECARD:N:网格员 阿依古丽·买买提;TEL:13800138000;NOTE:工作日 8\\:30—17\\:30;;",
    );
    const contact = { ...property, displayName: { "zh-CN": "a;b:c,d\\e" }, serviceHours: undefined };
    expect(toMecard(contact, { url: "https://a.cn/" }).value).toBe(
      "MECARD:N:物业 a\\;b\\:c\\,d\\\\e;TEL:057487180001;URL:https\\://a.cn/;;",
    );
    expect(toMecard({ ...member, displayName: { "zh-CN": "a\r\nb" } }).value).not.toMatch(/[\r\n]/);
  });

  it("says what it loses", () => {
    expect(toMecard(office).losses.map(({ code }) => code)).toEqual([
      "link-card.extension-left-out",
      "link-card.fields-lost",
    ]);
    const [finding] = toMecard(full).losses;
    expect(finding?.params).toEqual({
      fields: ["staff-number", "supervisor", "check-date", "english", "order", "service-scope"],
    });
    for (const loss of [...toMecard(office).losses, ...toMecard(full).losses]) {
      expect(formatFinding(loss as never, zhCN)).toMatch(/。$/);
      expect(formatFinding(loss as never, en)).toMatch(/\.$/);
    }
  });
});
