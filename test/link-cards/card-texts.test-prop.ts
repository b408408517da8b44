import fc from "fast-check";
import ICAL from "ical.js";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import {
  assignmentOn,
  drawingOfCard,
  lintDrawing,
  renderCardSvg,
  toMecard,
  toVCard,
  type CardContact,
  type GridAssignment,
  type LinkCard,
} from "../../src/link-cards/index.ts";
import { card, contacts } from "./card-samples.ts";

/** Any text, also with signs of XML, control characters, halves of pairs and characters beyond the basic plane. */
const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: fc.constantFrom("<", "&", "\"", "'", ">", "]]>", "\u0000", "\u202E", "\uD800", "𬭎", "·", "W", " ", "\n"), maxLength: 60 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
); // prettier-ignore
const printed = fc.record(
  { "zh-CN": text, en: fc.option(text, { nil: undefined }) },
  { requiredKeys: ["zh-CN"] },
);

const contact: fc.Arbitrary<CardContact> = fc.record({
  role: fc.constantFrom("grid-member" as const, "water" as const, "x-a:b" as const),
  displayName: fc.option(printed, { nil: undefined }),
  phones: fc.array(fc.record({ number: fc.constantFrom("13800138000", "0574-87180000转801", "12345", "400-812-3456") }), { minLength: 1, maxLength: 3 }),
  serviceHours: fc.option(printed, { nil: undefined }),
  workPlace: fc.option(printed, { nil: undefined }),
  staffNumber: fc.option(text, { nil: undefined }),
}); // prettier-ignore

const anyCard: fc.Arbitrary<LinkCard> = fc
  .record({
    issuer: printed,
    community: printed,
    gridName: fc.option(printed, { nil: undefined }),
    title: fc.option(printed, { nil: undefined }),
    contacts: fc.array(contact, { maxLength: 14 }),
    hotlines: fc.array(
      fc.record({ code: fc.constantFrom("110", "120", "12345", "96345", "81890"), name: fc.option(printed, { nil: undefined }) }),
      { maxLength: 20 },
    ),
  })
  .map(({ contacts: persons, hotlines, ...front }) => ({
    ...card,
    front: { ...card.front, ...front },
    back: { hotlines, contacts: persons },
  })); // prettier-ignore

const view = fc.record({
  side: fc.constantFrom("front" as const, "back" as const),
  locale: fc.constantFrom("zh-CN" as const, "en" as const),
  size: fc.constantFrom("90x54" as const, "id-1" as const),
});

describe("drawings", () => {
  it("are well formed whatever the texts are, and hold no element but their own", () => {
    const allowed = new Set(["svg", "title", "rect", "path", "text"]);
    fc.assert(
      fc.property(anyCard, view, (any, options) => {
        const parser = new SaxesParser({ xmlns: true });
        parser.on("opentag", ({ name }) => {
          expect(allowed).toContain(name);
        });
        parser.write(renderCardSvg(any, options)).close();
      }),
    );
  });

  it("keep every text inside its box and the boxes apart and on the card", () => {
    fc.assert(
      fc.property(anyCard, view, (any, options) => {
        const { texts, width, height } = drawingOfCard(any, options);
        for (const [index, { box, lines, size }] of texts.entries()) {
          expect(box.x).toBeGreaterThanOrEqual(3);
          expect(box.y).toBeGreaterThanOrEqual(3);
          expect(box.x + box.width).toBeLessThanOrEqual(width - 3);
          expect(box.y + box.height).toBeLessThanOrEqual(height - 3);
          expect(lines.length * size).toBeLessThanOrEqual(box.height + 0.01);
          for (const { box: other } of texts.slice(index + 1)) {
            const apart =
              other.x >= box.x + box.width - 0.01 ||
              box.x >= other.x + other.width - 0.01 ||
              other.y >= box.y + box.height - 0.01 ||
              box.y >= other.y + other.height - 0.01;
            expect([box, other, apart]).toEqual([box, other, true]);
          }
        }
      }),
    );
  });

  it("print a text whole, or say that they do not", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 80 }), (name) => {
        const drawn = { ...card, front: { ...card.front, languages: ["zh-CN"] as const, community: { "zh-CN": name } } };
        const plain = name.replace(/\s+/g, " ").trim();
        const { texts, misfits } = drawingOfCard(drawn, { side: "front" });
        const isWhole = texts.some(({ lines }) => lines.join(" ") === plain || lines.join("") === plain);
        expect(isWhole || misfits.some(({ path }) => path[1] === "community")).toBe(true);
        expect(misfits.length > 0).toBe(lintDrawing(drawn).length > 0 && misfits.length > 0);
      }),
    );
  }); // prettier-ignore
});

describe("contact files", () => {
  it("give every text back", () => {
    // ical.js takes the semicolon behind an escaped backslash for escaped too.
    const word = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 100 })
      .filter((given) => !/\\\s*$/.test(given));
    fc.assert(
      fc.property(word, word, fc.constantFrom("3.0" as const, "4.0" as const), (name, place, version) => {
        const base: CardContact = contacts[0] ?? { role: "water", phones: [] };
        const { value } = toVCard(
          { ...base, displayName: { "zh-CN": name }, workPlace: { "zh-CN": place } },
          { version },
        );
        const plain = (given: string): string => given.replace(/[\p{Cc}\p{Cs}]+/gu, " ").trim();
        const [, properties] = ICAL.parse(value) as [string, [string, object, string, ...unknown[]][]];
        const valueOf = (key: string): unknown => properties.find(([found]) => found === key)?.[3];
        expect(valueOf("n")).toEqual([plain(name), "", "", "", ""]);
        expect(valueOf("adr")).toEqual(["", "", plain(place), "", "", "", ""]);
        for (const line of value.split("\r\n")) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        }
      }),
    );
  });

  it("never throw, whatever the texts are", () => {
    fc.assert(
      fc.property(contact, (any) => {
        expect(toVCard(any).value.endsWith("END:VCARD\r\n")).toBe(true);
        expect(toMecard(any).value).toMatch(/^MECARD:[^\r\n]*;;$/u);
      }),
    );
  });
});

describe("assignments", () => {
  const grid = "330203100004007";
  const day = fc.constantFrom(
    "2026-06-29",
    "2026-06-30",
    "2026-07-01",
    "2026-07-02",
    "2026-06",
    "2026",
    undefined,
  );
  const assignment: fc.Arbitrary<GridAssignment> = fc.record({
    grid: fc.constant(grid),
    rank: fc.constantFrom("primary" as const, "deputy" as const),
    holder: fc.constantFrom("a", "b", "c"),
    from: day,
    until: day,
  });

  it("have the same one in charge in any order, and only one", () => {
    fc.assert(
      fc.property(fc.array(assignment, { maxLength: 6 }), fc.integer(), (list, seed) => {
        const found = assignmentOn(list, grid, "2026-07-01");
        const turned = [...list].sort((a, b) => ((seed ^ a.holder.charCodeAt(0)) % 3) - ((seed ^ b.holder.charCodeAt(0)) % 3)).reverse();
        const other = assignmentOn(turned, grid, "2026-07-01");
        expect([other.state, other.assignment?.holder]).toEqual([found.state, found.assignment?.holder]);
        expect(found.because.length > 0).toBe(found.state !== "assigned");
      }),
    );
  }); // prettier-ignore
});
