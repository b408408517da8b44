import fc from "fast-check";
fc.configureGlobal({ numRuns: 30000 });
import { describe, expect, it } from "vitest";
import { hasErrors } from "../../src/core/index.ts";
import { classifyPhone, formatPhone, formatStrictTelUri } from "../../src/identifiers/index.ts";

const digits = (length: number): fc.Arbitrary<string> =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(""));

const mobile = fc
  .tuple(fc.integer({ min: 13, max: 19 }), digits(9))
  .map(([head, tail]) => `${String(head)}${tail}`);

const areaCode = fc.oneof(
  fc.constantFrom("010", "020", "021", "022", "023", "024", "025", "027", "028", "029"),
  fc
    .integer({ min: 300, max: 999 })
    .filter((code) => code !== 400 && code !== 800)
    .map((code) => `0${String(code)}`),
);

const subscriber = (length: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.integer({ min: 2, max: 8 }), digits(length - 1))
    .map(([head, tail]) => `${String(head)}${tail}`);

const landline = areaCode.chain((area) =>
  (area.length === 4 ? fc.oneof(subscriber(7), subscriber(8)) : subscriber(8)).map((local) => ({
    area,
    local,
  })),
);

const extension = fc.integer({ min: 1, max: 6 }).chain(digits);
const extensionMark = fc.constantFrom(
  "转",
  " 转 ",
  ",",
  "x",
  "#",
  "*",
  " ext. ",
  ";ext=",
  "分机",
  "p",
  "（转",
  "-",
  "—",
);
const service = fc.tuple(fc.constantFrom("400", "800"), digits(7)).map((parts) => parts.join(""));
const shortCode = fc.oneof(
  fc.tuple(fc.constantFrom("95", "96"), fc.oneof(digits(3), digits(4))).map((parts) => parts.join("")),
  fc.oneof(digits(2), digits(4)).map((tail) => `1${tail}`),
);

const dials = fc.oneof(
  mobile,
  service,
  shortCode,
  landline.map(({ area, local }) => area + local),
  fc.tuple(areaCode, shortCode).map((parts) => parts.join("")),
  fc.tuple(landline, extension).map(([{ area, local }, ext]) => `${area}${local},${ext}`),
  fc.tuple(mobile, extension).map((parts) => parts.join(",")),
);

describe("classifyPhone", () => {
  it("is unknown exactly where a finding is an error, whatever the value", () => {
    const texts = fc.oneof(
      fc.anything(),
      fc.string({ unit: "binary" }),
      fc
        .array(fc.constantFrom(..."0123456789+-—() 转,*#x/、.ext;值86"), { maxLength: 30 })
        .map((all) => all.join("")),
      dials,
    );
    fc.assert(
      fc.property(texts, fc.option(areaCode, { nil: undefined }), (value, area) => {
        const phone = classifyPhone(value, { areaCode: area });
        expect(phone.kind === "unknown").toBe(hasErrors(phone.findings));
        expect(phone.dial === undefined).toBe(phone.kind === "unknown");
        expect(phone.telUri === undefined).toBe(phone.kind === "unknown");
      }),
      { numRuns: 30000 },
    );
  });

  it("uses the digits of the text only, in their order", () => {
    const marks = fc.array(fc.constantFrom(..."0123456789- 转,*("), { maxLength: 24 });
    fc.assert(
      fc.property(marks, (all) => {
        const { dial } = classifyPhone(all.join(""));
        const written = all.join("").replace(/\D/g, "");
        if (dial !== undefined) expect(`0086${written} 0${written}`).toContain(dial.replace(/\D/g, ""));
      }),
      { numRuns: 30000 },
    );
  });

  it("reads what it dials and links as the same number", () => {
    fc.assert(
      fc.property(dials, (dial) => {
        const phone = classifyPhone(dial);
        expect(phone.dial).toBe(dial);
        expect(classifyPhone(phone.telUri).dial).toBe(dial);
        if (phone.e164 !== undefined && phone.extension === undefined) {
          expect(classifyPhone(phone.e164).dial).toBe(dial);
        }
      }),
    );
  });

  it("keeps an extension apart, whatever the mark", () => {
    fc.assert(
      fc.property(landline, extension, extensionMark, ({ area, local }, ext, mark) => {
        const written = `${area}-${local}${mark}${ext}`;
        expect(classifyPhone(written)).toMatchObject({ dial: `${area}${local},${ext}`, extension: ext });
        // Without its area code 20251223 may be a day, and 4008123-456 a service number.
        if (/^(?:20|[48]00)/.test(local)) return;
        expect(classifyPhone(`${local}${mark}${ext}`, { areaCode: area }).dial).toBe(
          `${area}${local},${ext}`,
        );
      }),
    );
  });

  it("reads the usual ways of writing as the same number", () => {
    fc.assert(
      fc.property(landline, mobile, ({ area, local }, cell) => {
        const groups = `${local.slice(0, -4)} ${local.slice(-4)}`;
        for (const text of [
          `(${area})${local}`,
          `${area} ${groups}`,
          `+86 ${area.slice(1)} ${groups}`,
          `+86 (0)${area.slice(1)}-${local}`,
          `0086${area.slice(1)}${local}`,
        ]) {
          expect(classifyPhone(text).dial).toBe(area + local);
        }
        for (const text of [`0${cell}`, `+86${cell}`, `86-${cell}`, `17951${cell}`, ` ${cell}\u200B`]) {
          expect(classifyPhone(text).dial).toBe(cell);
        }
      }),
    );
  });
});

describe("formatPhone", () => {
  it("writes what is read as the same number, in both languages, and is idempotent", () => {
    fc.assert(
      fc.property(dials, fc.constantFrom("zh-CN" as const, "en" as const), (dial, locale) => {
        const printed = formatPhone(dial, locale);
        expect(classifyPhone(printed).dial).toBe(dial);
        expect(formatPhone(printed, locale)).toBe(printed);
      }),
    );
  });

  it("returns any other text as it is", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        if (classifyPhone(text).kind === "unknown") expect(formatPhone(text)).toBe(text);
      }),
    );
  });
});

describe("formatStrictTelUri", () => {
  it("gives every number a link that is global or carries a context", () => {
    fc.assert(
      fc.property(dials, (dial) => {
        expect(formatStrictTelUri(dial)).toMatch(
          /^tel:(?:\+86\d+(?:;ext=\d+)?|\d+(?:;ext=\d+)?;phone-context=\+86(?:-\d{2,3})?)$/,
        );
      }),
    );
  });
});
