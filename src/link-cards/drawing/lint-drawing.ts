import { warningOf, type FindingOf } from "../../core/index.ts";
import type { LinkCard } from "../model.ts";
import { layOut } from "./draw-card.ts";
import type { DrawingFindings, DrawingPlace } from "./findings.ts";
import type { CardSize, Misfit } from "./model.ts";
import { symbolOf } from "./place-symbol.ts";

const sizes: readonly CardSize[] = ["90x54", "id-1"];

/**
 * Says what of a card does not fit where it is drawn, in any of its languages and in both sizes.
 *
 * @remarks Said once for each text: of a text that fits nowhere, where that was seen first.
 *
 * @param card - a card that `isLinkCard` accepts
 * @returns the warnings, each at its property: `link-card.text-too-long`, `.contacts-left-out`, `.hotlines-left-out`,
 * `.symbol-too-small`, `.symbol-too-long`
 *
 * @example
 * import { lintDrawing, type LinkCard } from "linli/link-cards";
 *
 * const card: LinkCard = {
 *   id: "card-1",
 *   front: {
 *     issuer: { "zh-CN": "高桥镇人民政府" },
 *     community: { "zh-CN": "社区".repeat(40) },
 *     communityCode: "330203100004",
 *     languages: ["zh-CN"],
 *     url: "https://lxk.example.gov.cn/L1/330203100004/000/0",
 *   },
 *   back: { hotlines: [], contacts: [] },
 * };
 * lintDrawing(card).map(({ code, path }) => [code, path]);
 * // => [["link-card.text-too-long", ["front", "community"]]]
 */
export function lintDrawing(card: LinkCard): readonly FindingOf<DrawingFindings>[] {
  const found = new Map<string, FindingOf<DrawingFindings>>();
  const symbol = symbolOf(card.front.url);
  for (const locale of card.front.languages) {
    for (const size of sizes) {
      for (const side of ["front", "back"] as const) {
        for (const misfit of layOut(card, { side, locale, size }, symbol).misfits) {
          const key = `${misfit.code} ${misfit.path.join(" ")}`;
          if (!found.has(key)) found.set(key, findingOf(misfit, { side, size, locale }));
        }
      }
    }
  }
  return [...found.values()];
}

function findingOf(misfit: Misfit, place: DrawingPlace): FindingOf<DrawingFindings> {
  const { code, path, count = 0, moduleMm = 0 } = misfit;
  switch (code) {
    case "link-card.contacts-left-out":
    case "link-card.hotlines-left-out":
      return { ...warningOf(code, { ...place, count }), path };
    case "link-card.symbol-too-small":
      return { ...warningOf(code, { ...place, moduleMm }), path };
    default:
      return { ...warningOf(code, place), path };
  }
}
