import { warningOf, type FindingOf } from "../core/index.ts";
import type { AddressPart, LinkCardExplanationFindings } from "./card-findings.ts";
import type { LinkCard } from "./model.ts";
import { parseCardUrl } from "./payload/parse-card-url.ts";
import { isGridNumber } from "./payload/rules.ts";

/**
 * Says where the address in the code of a card says something else than the card: whoever scans it is led to another
 * community, grid or card than is printed.
 *
 * @remarks Asked only of an address that has the form of one. What the card leaves open contradicts nothing, and a grid
 * with a name in place of a number has any number.
 *
 * @param card - a card that `isLinkCard` accepts
 * @returns a warning for each part; `linli card check` counts it as an error
 */
export function addressContradictions(
  card: LinkCard,
): readonly FindingOf<Pick<LinkCardExplanationFindings, "link-card.address-contradicts">>[] {
  const parsed = parseCardUrl(card.front.url);
  if (!parsed.ok) return [];
  const { area, grid, serial, expiresOn } = parsed.value;
  const number = card.front.grid?.slice(12);
  const pairs: readonly (readonly [AddressPart, string | undefined, string | undefined])[] = [
    ["area", area, card.front.communityCode],
    ["grid", grid, number !== undefined && isGridNumber(number) ? number : undefined],
    ["serial", serial, card.serial],
    ["expiry", expiresOn, card.expiresOn],
  ];
  return pairs
    .filter(([, there, here]) => there !== undefined && here !== undefined && there !== here)
    .map(([part]) => ({ ...warningOf("link-card.address-contradicts", { part }), path: ["front", "url"] }));
}
