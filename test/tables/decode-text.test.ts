import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decodeText } from "../../src/tables/index.ts";
import { utf8 } from "./read-all.ts";

const encode = (text: string, encoding: string): Uint8Array => new Uint8Array(iconv.encode(text, encoding));
const codes = (bytes: Uint8Array): readonly string[] => decodeText(bytes).findings.map(({ code }) => code);

// U+2CB4E has four bytes in UTF-8 and in GB18030; 一 has a NUL byte in UTF-16; the name has a middle dot.
const text = "统一社会信用代码,名称\r\n91350100M000100Y43,阿依古丽·买买提\r\n,深圳市𬭎社\r\n";

describe("decodeText", () => {
  it.each(["utf-8", "gb18030", "utf-16le", "utf-16be"] as const)("finds out %s", (encoding) => {
    const expected = { text, encoding, byteOrderMark: false, findings: [] };
    expect(decodeText(encode(text, encoding))).toEqual(expected);
    expect(decodeText(encode(`\uFEFF${text}`, encoding))).toEqual({ ...expected, byteOrderMark: true });
  });

  it("takes the encoding that the caller names, and says where the mark differs", () => {
    expect(decodeText(Uint8Array.of(0xc1, 0xaa, 0xcd, 0xa8), { encoding: "gb18030" }).text).toBe("联通");
    const contradicted = decodeText(encode("\uFEFFab", "utf-8"), { encoding: "gb18030" });
    expect(contradicted.findings).toEqual([
      {
        code: "encoding.contradicts-mark",
        severity: "warning",
        path: [],
        params: { encoding: "gb18030", mark: "utf-8" },
      },
    ]);
    expect(contradicted.encoding).toBe("gb18030");
  });

  it("keeps damaged UTF-8 as UTF-8, and counts what is lost", () => {
    const whole = utf8("甲乙丙丁戊己庚辛壬癸子丑");
    const damaged = Uint8Array.from([...whole, 0xff, ...whole]);
    expect(decodeText(damaged)).toMatchObject({
      encoding: "utf-8",
      findings: [
        { code: "encoding.invalid-bytes", severity: "error", params: { encoding: "utf-8", count: 1 } },
      ],
    });
    // A download that broke off in the middle of a character.
    expect(decodeText(whole.subarray(0, -1))).toMatchObject({
      encoding: "utf-8",
      findings: [{ params: { count: 1 } }],
    });
  });

  it("tells characters that were lost before from those that it cannot read", () => {
    expect(decodeText(utf8("甲\uFFFD乙"))).toMatchObject({
      encoding: "utf-8",
      findings: [{ code: "encoding.replacement-character", severity: "warning", params: { count: 1 } }],
    });
  });

  it("counts both kinds of lost characters apart", () => {
    const mixed = Uint8Array.from([...utf8("甲乙丙丁戊己庚辛壬癸子丑\uFFFD"), 0xff]);
    expect(decodeText(mixed).findings).toMatchObject([
      { code: "encoding.invalid-bytes", params: { count: 1 } },
      { code: "encoding.replacement-character", params: { count: 1 } },
    ]);
  });

  it("finds out UTF-16 although single characters look like that of the other order", () => {
    // U+3300 has the bytes of a 3 in the other order.
    const odd = `㌀${"甲,1\r\n".repeat(10)}`;
    expect(decodeText(encode(odd, "utf-16le"))).toMatchObject({ text: odd, encoding: "utf-16le" });
    expect(decodeText(encode(odd, "utf-16be"))).toMatchObject({ text: odd, encoding: "utf-16be" });
  });

  it("says what is no text", () => {
    expect(codes(new Uint8Array())).toEqual(["table.empty"]);
    expect(codes(Uint8Array.of(0xef, 0xbb, 0xbf))).toEqual(["table.empty"]);
    expect(codes(utf8("a\0b"))).toEqual(["table.nul"]);
    expect(decodeText(Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0))).toEqual({
      text: "",
      byteOrderMark: false,
      findings: [{ code: "table.binary", severity: "error", path: [], params: { kind: "zip" } }],
    });
    expect(codes(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))).toEqual(["table.binary"]);
    expect(codes(utf8("%PDF-1.7"))).toEqual(["table.binary"]);
    expect(codes(Uint8Array.of(0x1f, 0x8b, 8))).toEqual(["table.binary"]);
  });

  it("does not take NUL characters in other text for UTF-16", () => {
    expect(decodeText(utf8(`${"甲,乙,1\n".repeat(50)}\0\0,\0`)).encoding).toBe("utf-8");
  });

  it("needs a decoder where the platform has none", () => {
    const original = globalThis.TextDecoder;
    const decoder = (encoding: string, fatal: boolean) => new original(encoding, { fatal, ignoreBOM: true });
    try {
      Reflect.deleteProperty(globalThis, "TextDecoder");
      expect(() => decodeText(utf8("甲"))).toThrow(TypeError);
      expect(decodeText(utf8("甲"), { decoder }).text).toBe("甲");
    } finally {
      globalThis.TextDecoder = original;
    }
  });
});
