import { spawnSync } from "node:child_process";
import { chromium } from "playwright-core";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import {
  drawingOfCard,
  lintDrawing,
  qrSymbol,
  renderCardSheet,
  renderCardSvg,
  symbolPath,
  type Box,
  type CardDrawing,
  type CardDrawingOptions,
  type LinkCard,
} from "../../src/link-cards/index.ts";
import { codesIn, drawnBoxOf, hasFonts, pictureOf } from "../support/pictures.ts";
import { deepFreeze } from "../support/values.ts";
import { card, contacts, crowdedCard, plainCard, replacedCard, SIGNED_ADDRESS } from "./card-samples.ts";

const samples: readonly (readonly [string, LinkCard])[] = [
  ["the card of the documentation", card],
  ["a plain card", plainCard],
  ["a crowded card", crowdedCard],
  ["a replaced card", replacedCard],
];

const views: readonly Required<CardDrawingOptions>[] = (["front", "back"] as const).flatMap((side) =>
  (["zh-CN", "en"] as const).flatMap((locale) =>
    (["90x54", "id-1"] as const).map((size) => ({ side, locale, size })),
  ),
);

/** The pictures of the drawings. */
const svgOf = new Map<CardDrawing, string>();

const drawings: readonly (readonly [string, CardDrawing])[] = samples.flatMap(([name, sample]) =>
  views.map((view) => {
    const drawing = drawingOfCard(sample, view);
    svgOf.set(drawing, renderCardSvg(sample, view));
    return [`${name}, ${Object.values(view).join(" ")}`, drawing] as const;
  }),
);

const right = ({ x, width }: Box): number => x + width;
const bottom = ({ y, height }: Box): number => y + height;

/** A hair, for sums of lengths. */
const HAIR = 0.01;

function isInside(inner: Box, outer: Box, slack = HAIR): boolean {
  return (
    inner.x >= outer.x - slack &&
    inner.y >= outer.y - slack &&
    right(inner) <= right(outer) + slack &&
    bottom(inner) <= bottom(outer) + slack
  );
}

function meet(a: Box, b: Box): boolean {
  return a.x < right(b) - HAIR && b.x < right(a) - HAIR && a.y < bottom(b) - HAIR && b.y < bottom(a) - HAIR;
}

describe("the layout of a card", () => {
  it.each(drawings)("keeps every text on the card and apart from the others: %s", (_, drawing) => {
    const safe = { x: 3, y: 3, width: drawing.width - 6, height: drawing.height - 6 };
    const boxes = [...drawing.texts.map(({ box }) => box), ...(drawing.symbol ? [drawing.symbol.box] : [])];
    for (const [index, box] of boxes.entries()) {
      expect(isInside(box, safe)).toBe(true);
      for (const other of boxes.slice(index + 1))
        expect([box, other, meet(box, other)]).toEqual([box, other, false]);
    }
    for (const { lines, box, size } of drawing.texts) {
      expect(lines.length * size).toBeLessThanOrEqual(box.height + HAIR);
      expect(size).toBeGreaterThanOrEqual(1.7);
    }
  });

  it("prints numbers large, and emergency numbers larger than their names", () => {
    const { texts } = drawingOfCard(card, { side: "back" });
    const sizeOf = (text: string): number => texts.find(({ lines }) => lines.join("") === text)?.size ?? 0;
    expect(sizeOf("138 0013 8000")).toBeGreaterThanOrEqual(4.4);
    expect(sizeOf("0574-87180001")).toBeGreaterThanOrEqual(4.4);
    expect(sizeOf("110")).toBeGreaterThanOrEqual(4.5);
    expect(sizeOf("110")).toBeGreaterThan(2 * sizeOf("公安报警"));
    expect(texts.filter(({ tone }) => tone === "alarm").flatMap(({ lines }) => lines)).toEqual(["110", "119", "120", "122"]);
  }); // prettier-ignore

  it("prints names that have trouble elsewhere whole, and the host in clear below the code", () => {
    const textsOf = (options: CardDrawingOptions): readonly string[] =>
      drawingOfCard(card, options).texts.map(({ lines }) => lines.join(""));
    expect(textsOf({ side: "back" })).toEqual(
      expect.arrayContaining(["阿依古丽·买买提", "陈𬭎医生团队", "高桥警务室 警号 018234", "0574-87180000转801", "Grid member"]),
    );
    expect(textsOf({ side: "back", locale: "en" })).toContain("0574-87180000 x801");
    const { texts, symbol } = drawingOfCard(card, { side: "front" });
    const host = texts.find(({ lines }) => lines[0] === "lxk.example.gov.cn");
    expect(host?.box.y).toBeGreaterThanOrEqual(bottom(symbol?.box ?? { x: 0, y: 99, width: 0, height: 0 }) - HAIR);
    expect(textsOf({ side: "front" })).toEqual(
      expect.arrayContaining(["服务连心卡", "Service link card", "有效期至2027年12月31日", "编号 7Q2M4KXD"]),
    );
    expect(JSON.stringify(views.map(textsOf))).not.toMatch(/真卡|genuine/);
  }); // prettier-ignore

  it("prints one language where the card has one", () => {
    const { texts } = drawingOfCard(plainCard, { side: "back" });
    expect(texts.flatMap(({ lines }) => lines).join("")).not.toMatch(/[a-z]/i);
  });

  it("has modules of 0.6 mm for a signed card, and draws them in one path of at most 6 kB", () => {
    for (const size of ["90x54", "id-1"] as const) {
      const { symbol } = drawingOfCard(card, { side: "front", size });
      expect(symbol?.modules).toBe(49);
      expect(symbol?.moduleMm).toBeGreaterThanOrEqual(0.6);
      expect(symbol?.path).toBe(symbolPath(qrSymbol(SIGNED_ADDRESS)));
      expect(symbol?.path.length).toBeLessThanOrEqual(6000);
    }
  });
});

describe("lintDrawing", () => {
  it("finds nothing in the card of the documentation", () => {
    expect(lintDrawing(deepFreeze(card))).toEqual([]);
    expect(lintDrawing(plainCard)).toEqual([]);
  });

  it("says what has no room", () => {
    const many = {
      ...card,
      back: { ...card.back, contacts: Array.from({ length: 5 }, () => contacts).flat() },
    };
    expect(lintDrawing(many)).toContainEqual({
      code: "link-card.contacts-left-out",
      severity: "warning",
      path: ["back", "contacts"],
      params: { side: "back", size: "90x54", locale: "zh-CN", count: 11 },
    });
    const hotlines = Array.from({ length: 20 }, (_, index) => ({ code: String(96000 + index) }));
    const codes = lintDrawing({ ...card, back: { hotlines, contacts: [] } }).map(({ code }) => code);
    expect(codes).toEqual(["link-card.hotlines-left-out"]);
  });

  it("cuts the numbers of a contact that has too many, and prints the contacts after it", () => {
    const phones = Array.from({ length: 40 }, (_, at) => ({
      number: `138001380${String(at).padStart(2, "0")}`,
    }));
    for (const at of [0, 2, 5]) {
      const all = [...contacts.slice(0, at), { role: "water", phones } as const, ...contacts.slice(at)];
      const long = { ...plainCard, back: { hotlines: [], contacts: all } };
      expect(lintDrawing(long).map(({ code, path }) => [code, path])).toEqual([
        ["link-card.text-too-long", ["back", "contacts", at, "phones"]],
      ]);
      const svg = renderCardSvg(long, { side: "back" });
      for (const text of ["王建国", "邻里物业", "138 0013 8000"]) expect(svg).toContain(text);
    }
  });

  it("says where the code is too small or impossible", () => {
    const url = (length: number): LinkCard => ({
      ...plainCard,
      front: { ...plainCard.front, url: `https://a.cn/${"x".repeat(length)}` },
    });
    expect(lintDrawing(url(250)).map(({ code }) => code)).toEqual([]);
    expect(lintDrawing(url(700)).map(({ code }) => code)).toEqual(["link-card.symbol-too-small"]);
    expect(lintDrawing(url(4000)).map(({ code }) => code)).toEqual(["link-card.symbol-too-long"]);
  });
});

describe("renderCardSvg", () => {
  it("is well formed, of the size it says, and the same every time", () => {
    for (const [, sample] of samples) {
      for (const view of views) {
        const svg = renderCardSvg(deepFreeze(sample), view);
        expect(renderCardSvg(sample, view)).toBe(svg);
        const width = view.size === "id-1" ? '"85.6mm" height="53.98mm"' : '"90mm" height="54mm"';
        expect(svg).toContain(`width=${width}`);
        new SaxesParser({ xmlns: true }).write(svg).close();
      }
    }
  });

  it("makes no element of a text", () => {
    const name = `</text><script>alert("1")</script>&amp;'<`;
    const front = { ...card.front, community: { "zh-CN": name, en: name }, title: { "zh-CN": name } };
    const svg = renderCardSvg({ ...card, front }, { side: "front" });
    const elements = new Set<string>();
    const parser = new SaxesParser({ xmlns: true });
    parser.on("opentag", ({ name: tag }) => elements.add(tag));
    parser.write(svg).close();
    expect([...elements].sort()).toEqual(["path", "rect", "svg", "text", "title"]);
  });

  it("drops what turns the direction of the text around it", () => {
    const front = { ...card.front, community: { "zh-CN": "高桥\u202E社区\u2066", en: "G\u0000\uD800" } };
    const svg = renderCardSvg({ ...card, front }, { side: "front" });
    expect(svg).toContain(">高桥社区<");
    expect(svg).not.toMatch(/[\p{Cc}\p{Cs}\u202E\u2066]/u);
  });
});

describe("renderCardSheet", () => {
  const cards = Array.from({ length: 12 }, (_, index) => ({
    ...plainCard,
    front: { ...plainCard.front, community: { "zh-CN": `社区${String(index + 1)}` } },
    back: { hotlines: [], contacts: [{ role: "property" as const, phones: [{ number: `0574-8718${String(1000 + index)}` }] }] },
  })); // prettier-ignore

  /** The places of the cards on a page, by the column and row of their corner. */
  function placesOn(page: string, pattern: RegExp): readonly (readonly [string, number, number])[] {
    return page
      .split("<g ")
      .slice(1)
      .map((part) => {
        const [, x, y] = /translate\(([\d.]+) ([\d.]+)\)/.exec(part) ?? [];
        return [pattern.exec(part)?.[1] ?? "", Number(x), Number(y)] as const;
      });
  }

  it("prints front, back, front, back, each well formed", () => {
    const pages = renderCardSheet(deepFreeze(cards), { paper: "A4" });
    expect(pages.map((page) => page.split("<g ").length - 1)).toEqual([10, 10, 2, 2]);
    for (const page of pages) {
      new SaxesParser({ xmlns: true }).write(page).close();
      expect(page).toContain('width="210mm" height="297mm"');
    }
    expect(renderCardSheet([], { paper: "A4" })).toEqual([]);
    expect(renderCardSheet(cards, { paper: "A4", sides: "front" }).length).toBe(2);
  });

  it.each<["long-edge" | "short-edge", "90x54" | "id-1", number]>([
    ["long-edge", "90x54", 210 - 90],
    ["long-edge", "id-1", 210 - 85.6],
    ["short-edge", "90x54", 297 - 54],
    ["short-edge", "id-1", 297 - 53.98],
  ])("puts every back behind its front: flipped about the %s, %s", (flip, size, sum) => {
    const [front = "", back = ""] = renderCardSheet(cards, { paper: "A4", flip, size });
    const fronts = placesOn(front, />社区(\d+)</);
    const backs = placesOn(back, />0574-8718(\d+)</);
    fronts.forEach(([name, x, y], index) => {
      const [number, backX, backY] = backs[index] ?? ["", 0, 0];
      expect(Number(number) - 999).toBe(Number(name));
      const isLong = flip === "long-edge";
      expect(isLong ? x + backX : y + backY).toBeCloseTo(sum, 2);
      expect(isLong ? y : x).toBeCloseTo(isLong ? backY : backX, 2);
    });
  });

  it("has crop marks outside the cards, on the paper", () => {
    for (const size of ["90x54", "id-1"] as const) {
      const [page = ""] = renderCardSheet(cards, { paper: "A4", size });
      const marks = /<path d="([^"]+)" fill="none" stroke="#000" stroke-width="0.1"/.exec(page)?.[1] ?? "";
      const points = [...marks.matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
      expect(points.length).toBe(2 * (2 * 3 + 2 * 6));
      const [width, height] = size === "id-1" ? [171.2, 269.9] : [180, 270];
      for (const [x, y] of points) {
        expect(x > 0 && x < 210 && y > 0 && y < 297).toBe(true);
        const inside = Math.abs(x - 105) < width / 2 && Math.abs(y - 148.5) < height / 2;
        expect(inside).toBe(false);
      }
    }
  }); // prettier-ignore
});

describe("pictures", () => {
  it.each([300, 150])("the code is read from a card of %i dpi", async (dpi) => {
    for (const size of ["90x54", "id-1"] as const) {
      const picture = pictureOf(renderCardSvg(card, { side: "front", size }), dpi);
      expect(await codesIn(picture)).toEqual([SIGNED_ADDRESS]);
    }
  });

  it.each([7, 45, 90, 180])("the code is read where the card is turned by %i degrees", async (angle) => {
    const svg = renderCardSvg(card, { side: "front" });
    const body = svg.slice(svg.indexOf("<title>"), -"</svg>".length);
    const turned = `<svg xmlns="http://www.w3.org/2000/svg" width="120mm" height="120mm" viewBox="-60 -60 120 120"><rect x="-60" y="-60" width="120" height="120" fill="#fff"/><g transform="rotate(${String(angle)}) translate(-45 -27)">${body}</g></svg>`;
    expect(await codesIn(pictureOf(turned, 150))).toEqual([SIGNED_ADDRESS]);
  });

  // A stain: single modules in disorder would spoil eight times as many codewords, more than level M restores.
  it.each<[string, number, number, string]>([
    ["in the middle, black", 19, 19, "#000"],
    ["in the middle, white", 19, 19, "#fff"],
    ["at the right edge, black", 38, 20, "#000"],
    ["at the lower edge, white", 20, 38, "#fff"],
  ])("the code is read with a stain on 5 %% of its modules, %s", async (_, column, row, fill) => {
    const svg = renderCardSvg(card, { side: "front" });
    const { symbol } = drawingOfCard(card, { side: "front" });
    if (symbol === undefined) throw new Error("The card has no symbol.");
    const { modules, moduleMm, box } = symbol;
    const side = 11;
    expect(side ** 2 / modules ** 2).toBeGreaterThan(0.05);
    const [x, y] = [box.x + (4 + column) * moduleMm, box.y + (4 + row) * moduleMm];
    const stain = `<rect x="${String(x)}" y="${String(y)}" width="${String(side * moduleMm)}" height="${String(side * moduleMm)}" fill="${fill}"/>`;
    expect(await codesIn(pictureOf(svg.replace("</svg>", `${stain}</svg>`), 300))).toEqual([SIGNED_ADDRESS]);
  });

  it("ten codes are read from a sheet", async () => {
    const [front = ""] = renderCardSheet(Array.from({ length: 10 }, () => card), { paper: "A4" });
    expect(await codesIn(pictureOf(front, 300))).toEqual(Array(10).fill(SIGNED_ADDRESS));
  }); // prettier-ignore

  const missing = hasFonts ? "" : " (skipped: no Noto Sans CJK on this machine)";

  describe.skipIf(!hasFonts)(`the strokes of texts${missing}`, () => {
    it.each(drawings.filter(([name]) => name.startsWith("the card") && name.endsWith("90x54")))(
      "stay inside their boxes: %s",
      (_, drawing) => {
        linesWithBoxes(drawing).forEach(([element, box]) => {
          const drawn = drawnBoxOf(element) ?? { x: 0, y: 0, width: 0, height: 0 };
          expect(drawn.width).toBeGreaterThan(0);
          // A printer errs by more than a tenth of a millimetre.
          expect([element, drawn, isInside(drawn, box, 0.1)]).toEqual([element, drawn, true]);
        });
      },
    );
  });

  const path = spawnSync("sh", ["-c", "command -v chromium"], { encoding: "utf8" }).stdout.trim();
  const absent = path === "" ? " (skipped: no command `chromium` on this machine)" : missing;

  it.skipIf(path === "" || !hasFonts)(`no line is wider in Chromium than estimated${absent}`, async () => {
    const browser = await chromium.launch({
      executablePath: path,
      args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    });
    try {
      const page = await browser.newPage();
      const lines = drawings.flatMap(([, drawing]) => linesWithBoxes(drawing));
      const elements = lines.map(([element]) => element).join("");
      await page.setContent(`<svg xmlns="http://www.w3.org/2000/svg" lang="zh-CN" viewBox="0 0 90 54">${elements}</svg>`);
      const widths = await page.evaluate<readonly number[]>(
        "[...document.querySelectorAll('text')].map((text) => text.getComputedTextLength())",
      );
      expect(widths.length).toBe(lines.length);
      lines.forEach(([element, box], index) => {
        const width = widths[index] ?? Infinity;
        expect([element, width, width <= box.width + HAIR]).toEqual([element, width, true]);
      });
    } finally {
      await browser.close();
    }
  }); // prettier-ignore
});

/** The `text` elements of a drawing, each with its fonts and its box. */
function linesWithBoxes(drawing: CardDrawing): readonly (readonly [string, Box])[] {
  const svg = svgOf.get(drawing) ?? "";
  const family = /font-family="([^"]+)"/.exec(svg)?.[1] ?? "";
  const elements = svg.match(/<text[^>]*>[^<]*<\/text>/g) ?? [];
  const boxes = drawing.texts.flatMap(({ lines, box }) => lines.map(() => box));
  expect(elements.length).toBe(boxes.length);
  return elements.map((element, index) => [
    element.replace("<text", `<text font-family="${family}"`),
    boxes[index] ?? { x: 0, y: 0, width: 0, height: 0 },
  ]);
}

describe("a card whose contacts inherit their fields", () => {
  it("is drawn as any other", () => {
    const contacts = crowdedCard.back.contacts.map((contact) => Object.create(contact) as typeof contact);
    const inherited = { ...crowdedCard, back: { ...crowdedCard.back, contacts } };
    for (const locale of ["zh-CN", "en"] as const) {
      const options = { side: "back", locale, size: "90x54" } as const;
      expect(renderCardSvg(inherited, options)).toBe(renderCardSvg(crowdedCard, options));
    }
  });
});
