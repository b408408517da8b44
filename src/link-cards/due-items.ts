import { addDays, assertDay, dayBoundsOf, warningOf, type CivilDate, type DueItem } from "../core/index.ts";
import { linkCardStateOn } from "./card-state.ts";
import type { LinkCard } from "./model.ts";
import { DEFAULT_MAXIMUM_AGE } from "./number-age.ts";

/** What can be due for a link card. */
export type LinkCardDueKind = "link-card-expiry" | "link-card-number-check";

/** How due items of cards are found. */
export interface LinkCardDueOptions {
  /** How many days a check of a number counts; 365 where nothing is said, a convention of this library. */
  readonly maximumAge?: number | undefined;
}

/**
 * Lists what is due for cards: their last day, and the next look at their numbers.
 *
 * @remarks Of cards that are issued on the day, or may be. A number is due so many days after its last check; of all numbers
 * of a card the one that is due first counts, and numbers without a day of a check are an item of their own whose date is
 * unknown.
 *
 * @param cards - the cards
 * @param on - the day, `YYYY-MM-DD`
 * @param options - how long a check counts
 * @returns the items for `worklist` of `linli/core`; because of `link-card.expires`, `.check-due`, `.check-unknown`
 * @throws TypeError where `on` is not known to the day, or a date of a card is no civil date
 *
 * @example
 * import { dueItemsOfCards, type LinkCard } from "linli/link-cards";
 *
 * const card: LinkCard = {
 *   id: "card-1",
 *   front: {
 *     issuer: { "zh-CN": "高桥镇人民政府" },
 *     community: { "zh-CN": "高桥社区" },
 *     communityCode: "330203100004",
 *     languages: ["zh-CN"],
 *     url: "https://lxk.example.gov.cn/L1/330203100004/000/0",
 *   },
 *   back: { hotlines: [{ code: "12345", lastCheckedOn: "2026-03-02" }], contacts: [] },
 *   issuedOn: "2026-03-09",
 *   expiresOn: "2027-12-31",
 * };
 * dueItemsOfCards([card], "2026-11-26").map(({ kind, on }) => `${kind} ${on}`);
 * // => ["link-card-expiry 2027-12-31", "link-card-number-check 2027-03-02"]
 */
export function dueItemsOfCards(
  cards: readonly LinkCard[],
  on: CivilDate,
  options: LinkCardDueOptions = {},
): readonly DueItem<LinkCardDueKind>[] {
  assertDay(on);
  const { maximumAge = DEFAULT_MAXIMUM_AGE } = options;
  return cards.flatMap((card) => {
    const { state } = linkCardStateOn(card, on);
    if (state !== "issued" && state !== "expired" && state !== "unknown") return [];
    // An expired card is overdue as long as nothing says that another one took its place.
    return [...expiryItem(card), ...(state === "expired" ? [] : checkItems(card, maximumAge))];
  });
}

function expiryItem({ id, expiresOn, ended }: LinkCard): readonly DueItem<LinkCardDueKind>[] {
  if (expiresOn === undefined || ended !== undefined) return [];
  const because = [warningOf("link-card.expires", { on: expiresOn })];
  return [{ on: expiresOn, kind: "link-card-expiry", about: id, because }];
}

function checkItems({ id, back }: LinkCard, maximumAge: number): readonly DueItem<LinkCardDueKind>[] {
  const days = [...back.hotlines, ...back.contacts.flatMap(({ phones }) => phones)].map(
    ({ lastCheckedOn }) => lastCheckedOn,
  );
  const known = days.filter((day) => day !== undefined);
  const items: DueItem<LinkCardDueKind>[] = [];
  const [first, ...others] = known;
  if (first !== undefined) {
    const oldest = others.reduce((a, b) => (dayBoundsOf(b).last < dayBoundsOf(a).last ? b : a), first);
    const because = [warningOf("link-card.check-due", { count: known.length, checkedOn: oldest })];
    items.push({ on: dueAfter(oldest, maximumAge), kind: "link-card-number-check", about: id, because });
  }
  const missing = days.length - known.length;
  if (missing > 0) {
    const because = [warningOf("link-card.check-unknown", { count: missing })];
    items.push({ on: "unknown", kind: "link-card-number-check", about: id, because });
  }
  return items;
}

/** Of a month or a year its last day counts, as everywhere where the age of a number is asked. */
function dueAfter(checkedOn: CivilDate, maximumAge: number): CivilDate {
  return addDays(dayBoundsOf(checkedOn).last, maximumAge);
}
