import {
  addDays,
  assertCivilDate,
  stateOn,
  type CivilDate,
  type EventRecord,
  type StateOnDate,
} from "../core/index.ts";
import { linkCardMachine, type LinkCardEvent, type LinkCardState } from "./machine.ts";
import type { LinkCard } from "./model.ts";

/** The first day of the calendar: before its issue a card is a draft, since when does not matter. */
const ALWAYS: CivilDate = "0001-01-01";

/** The last day of the calendar: a card that holds on it never expires. */
const LAST = "9999-12-31";

/**
 * Gives the state of a card on a date, by the data recorded.
 *
 * @remarks A card holds through its last day. It was replaced or revoked from the day recorded on, if that is not after its
 * last day. Whether the signature in its code holds is another question.
 *
 * @param card - a card
 * @param date - a civil date; a month or a year asks for a state that holds on every day of it
 * @returns the state; `"unknown"` where the dates recorded do not decide
 * @throws TypeError where `date` is no civil date
 *
 * @example
 * import { linkCardStateOn } from "linli/link-cards";
 *
 * const card = { issuedOn: "2026-11-26", expiresOn: "2027-12-31" };
 * linkCardStateOn(card, "2026-11-25").state; // => "draft"
 * linkCardStateOn(card, "2027-12-31").state; // => "issued"
 * linkCardStateOn(card, "2028-01-01").state; // => "expired"
 */
export function linkCardStateOn(
  card: Pick<LinkCard, "issuedOn" | "expiresOn" | "ended">,
  date: CivilDate,
): StateOnDate<LinkCardState> {
  assertCivilDate(date);
  return stateOn(linkCardMachine, historyOf(card), date, { from: ALWAYS });
}

function historyOf({
  issuedOn,
  expiresOn,
  ended,
}: Pick<LinkCard, "issuedOn" | "expiresOn" | "ended">): readonly EventRecord<LinkCardEvent>[] {
  if (issuedOn === undefined) return [];
  const issued = { event: "issue", on: issuedOn } as const;
  const expires = expiresOn === undefined || expiresOn === LAST ? undefined : addDays(expiresOn, 1);
  // What ended before its last day never expires; an end recorded for later changes nothing.
  if (ended !== undefined && (expires === undefined || ended.on < expires)) {
    return [issued, { event: ended.event, on: ended.on }];
  }
  return expires === undefined ? [issued] : [issued, { event: "expire", on: expires }];
}
