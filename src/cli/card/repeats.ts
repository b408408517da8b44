import type { Locale } from "../../core/index.ts";
import type { LinkCard } from "../../link-cards/index.ts";

/** A card with its row. */
export interface CardInRow {
  /** The row of the file, or the place in the list. */
  readonly row: number;
  /** The card. */
  readonly card: LinkCard;
}

/** Two rows that say the same thing twice, or contradict each other. */
export interface Repeat {
  /** The later row. */
  readonly row: number;
  /** The first row of the same reference or grid. */
  readonly first: number;
  /** What they have in common: the reference; the grid, with the same contacts or with others. */
  readonly what: "reference" | "grid" | "contacts";
}

/**
 * Finds rows that have one reference, or cards of one grid that are not told apart by a number.
 *
 * @param cards - the cards of a file
 * @returns the repeats, in the order of the later rows
 */
export function repeatsIn(cards: readonly CardInRow[]): readonly Repeat[] {
  const references = new Map<string, number>();
  const grids = new Map<string, CardInRow>();
  const repeats: Repeat[] = [];
  for (const entry of cards) {
    const { row, card } = entry;
    const first = references.get(card.id);
    if (first === undefined) references.set(card.id, row);
    else repeats.push({ row, first, what: "reference" });
    // A card that ended may stand beside the one that took its place.
    if (card.serial !== undefined || card.ended !== undefined) continue;
    const place = card.front.grid ?? card.front.communityCode;
    const other = grids.get(place);
    if (other === undefined) grids.set(place, entry);
    else repeats.push({ row, first: other.row, what: sameContacts(card, other.card) ? "grid" : "contacts" });
  }
  return repeats;
}

function sameContacts(one: LinkCard, other: LinkCard): boolean {
  return JSON.stringify(one.back.contacts) === JSON.stringify(other.back.contacts);
}

/**
 * Says whether a repeat is an error: a grid that is there twice with the same contacts is only printed twice.
 *
 * @param repeat - the repeat
 * @returns whether it is one
 */
export function isErroneous({ what }: Repeat): boolean {
  return what !== "grid";
}

/**
 * Says which rows repeat each other.
 *
 * @param repeats - what `repeatsIn` gave
 * @param locale - the language
 * @returns lines, each with a line break
 */
export function repeatLines(repeats: readonly Repeat[], locale: Locale): string {
  return repeats.map((repeat) => `${locale === "en" ? english(repeat) : chinese(repeat)}\n`).join("");
}

function english({ row, first, what }: Repeat): string {
  const said = {
    reference: `the reference is that of row ${String(first)}.`,
    grid: `the grid is that of row ${String(first)}, with the same contacts.`,
    contacts: `the grid is that of row ${String(first)}, but the contacts are others.`,
  };
  return `row ${String(row)}: ${said[what]}`;
}

function chinese({ row, first, what }: Repeat): string {
  const said = {
    reference: `编号与第 ${String(first)} 行相同。`,
    grid: `网格与第 ${String(first)} 行相同，联系人一致。`,
    contacts: `网格与第 ${String(first)} 行相同，但联系人不一致。`,
  };
  return `第 ${String(row)} 行：${said[what]}`;
}
