import type { CellValue, TableCells } from "../../core/index.ts";
import type { CardContact, LinkCard } from "../model.ts";
import { hostOf } from "../rules.ts";
import { roleColumns } from "./role-columns.ts";

/**
 * Gives the cells of a card, the other way round from `buildLinkCard`.
 *
 * @remarks Of several contacts of a role the first counts. What has no column is left out: signature, days of issue, serial.
 *
 * @param card - a card
 * @returns the cells, without those that would be empty
 */
export function cellsOfLinkCard(card: LinkCard): TableCells {
  const { front, back } = card;
  const all: { readonly [column: string]: CellValue } = {
    id: card.id === (front.grid ?? front.communityCode) ? undefined : card.id,
    host: hostOf(front.url),
    issuer: front.issuer["zh-CN"],
    issuerEnglish: front.issuer.en,
    community: front.community["zh-CN"],
    communityEnglish: front.community.en,
    communityCode: front.communityCode,
    grid: front.grid,
    gridName: front.gridName?.["zh-CN"],
    gridNameEnglish: front.gridName?.en,
    households: card.copies,
    hotlines: back.hotlines.length === 0 ? undefined : back.hotlines.map(({ code }) => code),
    ...contactCells(back.contacts),
    checkedOn: checkedOnOf(card),
  };
  const cells: { [column: string]: CellValue } = {};
  for (const [column, value] of Object.entries(all)) if (value !== undefined) cells[column] = value;
  return cells;
}

function contactCells(contacts: readonly CardContact[]): TableCells {
  const cells: { [column: string]: CellValue } = {};
  for (const [role, column] of roleColumns) {
    const contact = contacts.find((candidate) => candidate.role === role);
    cells[`${column}Name`] = contact?.displayName?.["zh-CN"];
    cells[`${column}NameEnglish`] = contact?.displayName?.en;
    cells[`${column}Phones`] = contact?.phones.map(({ number }) => number);
  }
  return cells;
}

/** The earliest day on which a number was checked: for all of them together it holds since then. */
function checkedOnOf({ back }: LinkCard): string | undefined {
  const numbers = [...back.hotlines, ...back.contacts.flatMap(({ phones }) => phones)];
  const days = numbers.map(({ lastCheckedOn }) => lastCheckedOn);
  return days.some((day) => day === undefined) ? undefined : days.sort()[0];
}
