import { assertDay, warningOf, type CivilDate, type FindingOf } from "../../core/index.ts";
import { classifyCardPhone } from "../card-phone.ts";
import type { LinkCardTimeFindings } from "../card-findings.ts";
import { linkCardStateOn } from "../card-state.ts";
import { contactsInOrder } from "../contact-order.ts";
import type { CardContact, CardPhone, GridAssignment, LinkCard } from "../model.ts";
import { inChargeOn, roleOf, type AssignmentOnDate, type PlacedAssignment } from "./assignment-on.ts";

/** A card whose printed contact is no longer, or perhaps no longer, the one in charge. */
export interface CardToReprint {
  /** `reprint`: a printed contact is wrong. `"unknown"`: the data do not decide. */
  readonly state: "reprint" | "unknown";
  /** The card. */
  readonly card: LinkCard;
  /** Its place in the list, from 0 on. */
  readonly index: number;
  /** Why; a path names the contact on the card. */
  readonly because: readonly FindingOf<LinkCardTimeFindings>[];
}

type Reason = FindingOf<LinkCardTimeFindings>;

/** The reasons that leave open whether a card is wrong. */
const doubts: readonly Reason["code"][] = [
  "link-card.contact-undecided",
  "link-card.contact-not-comparable",
  "link-card.state-undecided",
];

/**
 * Lists the cards to print again, because somebody else is in charge of the grid than the card prints, with the reasons.
 *
 * @remarks Looked at are cards that are issued on the day, and the roles in which the assignments name anybody for the grid
 * of the card. The first contact of the role is held against the one in charge: by `holder` where both have one, otherwise
 * by number and name. A card of the whole community is no grid's and left alone.
 *
 * @param cards - the cards, in any order
 * @param assignments - the assignments, in any order
 * @param on - the day, `YYYY-MM-DD`
 * @returns the cards with the reasons `link-card.contact-replaced`, `.numbers-changed`, `.name-changed`, `.contact-missing`,
 * `.contact-without-assignment`; in doubt because of `.contact-undecided`, `.contact-not-comparable`, `.state-undecided`
 * @throws TypeError where `on` is not known to the day, or a date of an assignment is no civil date
 *
 * @example
 * import { cardsToReprint, type LinkCard } from "linli/link-cards";
 *
 * const grid = "330203100004007";
 * const card: LinkCard = {
 *   id: "card-1",
 *   front: {
 *     issuer: { "zh-CN": "高桥镇人民政府" },
 *     community: { "zh-CN": "高桥社区" },
 *     communityCode: "330203100004",
 *     grid,
 *     languages: ["zh-CN"],
 *     url: "https://lxk.example.gov.cn/L1/330203100004/007/0",
 *   },
 *   back: {
 *     hotlines: [],
 *     contacts: [{ role: "grid-member", holder: "person-7", phones: [{ number: "0574-87180000" }] }],
 *   },
 *   issuedOn: "2026-01-05",
 * };
 * const assignments = [{ grid, rank: "primary", holder: "person-9", from: "2026-07-01" }] as const;
 * const [found] = cardsToReprint([card], assignments, "2026-07-01");
 * found?.because.map(({ code, params }) => [code, params]);
 * // => [["link-card.contact-replaced", { since: "2026-07-01" }]]
 */
export function cardsToReprint(
  cards: readonly LinkCard[],
  assignments: readonly GridAssignment[],
  on: CivilDate,
): readonly CardToReprint[] {
  assertDay(on);
  const inCharge = inChargeByGrid(assignments, on);
  const found: CardToReprint[] = [];
  cards.forEach((card, index) => {
    const roles = card.front.grid === undefined ? undefined : inCharge.get(card.front.grid);
    if (roles === undefined) return;
    const { state } = linkCardStateOn(card, on);
    if (state !== "issued" && state !== "unknown") return;
    const because = reasonsOf(card, roles);
    if (because.length === 0) return;
    if (state === "unknown") because.push(warningOf("link-card.state-undecided", { count: 1 }));
    const decided = state === "issued" && because.some(({ code }) => !doubts.includes(code));
    found.push({ state: decided ? "reprint" : "unknown", card, index, because });
  });
  return found;
}

type InChargeByRole = ReadonlyMap<string, AssignmentOnDate>;

/** Asks once for every grid and role, so that many cards of a grid cost little. */
function inChargeByGrid(
  assignments: readonly GridAssignment[],
  on: CivilDate,
): ReadonlyMap<string, InChargeByRole> {
  const groups = new Map<string, Map<string, PlacedAssignment[]>>();
  assignments.forEach((assignment, index) => {
    const ofGrid = groups.get(assignment.grid) ?? new Map<string, PlacedAssignment[]>();
    groups.set(assignment.grid, ofGrid);
    const role = roleOf(assignment);
    const ofRole = ofGrid.get(role) ?? [];
    ofGrid.set(role, ofRole);
    ofRole.push({ assignment, position: index + 1 });
  });
  return new Map(
    [...groups].map(([grid, roles]) => [
      grid,
      new Map([...roles].map(([role, placed]) => [role, inChargeOn(placed, on)])),
    ]),
  );
}

function reasonsOf({ back }: LinkCard, roles: InChargeByRole): Reason[] {
  const ordered = contactsInOrder(back.contacts);
  const reasons: Reason[] = [];
  for (const [role, inCharge] of roles) {
    const printed = ordered.find(({ contact }) => contact.role === role);
    const path = printed === undefined ? ["back", "contacts"] : ["back", "contacts", printed.index];
    const reason = reasonFor(printed?.contact, inCharge);
    if (reason !== undefined) reasons.push({ ...reason, path });
  }
  return reasons;
}

function reasonFor(
  printed: CardContact | undefined,
  { state, assignment }: AssignmentOnDate,
): Reason | undefined {
  if (state === "unknown" || state === "contested") return warningOf("link-card.contact-undecided", {});
  if (assignment === undefined) {
    return printed === undefined ? undefined : warningOf("link-card.contact-without-assignment", {});
  }
  if (printed === undefined) return warningOf("link-card.contact-missing", {});
  return differenceOf(printed, assignment);
}

function differenceOf(printed: CardContact, assignment: GridAssignment): Reason | undefined {
  const sameHolder = printed.holder === undefined ? "unknown" : printed.holder === assignment.holder;
  if (sameHolder === false) return warningOf("link-card.contact-replaced", { since: assignment.from });
  const sameName = isSameName(printed, assignment);
  const samePhones =
    assignment.phones === undefined ? "unknown" : isSamePhones(printed.phones, assignment.phones);
  if (samePhones === false) return warningOf("link-card.numbers-changed", {});
  if (sameName === false) return warningOf("link-card.name-changed", {});
  return sameHolder === "unknown" && sameName === "unknown" && samePhones === "unknown"
    ? warningOf("link-card.contact-not-comparable", {})
    : undefined;
}

function isSameName(printed: CardContact, { displayName }: GridAssignment): boolean | "unknown" {
  return printed.displayName === undefined || displayName === undefined
    ? "unknown"
    : printed.displayName["zh-CN"].trim() === displayName["zh-CN"].trim();
}

/** Every number printed is one of the assignment's: a card may print fewer. */
function isSamePhones(printed: readonly CardPhone[], current: readonly CardPhone[]): boolean {
  const dialled = new Set(current.map(dialOf));
  return printed.every((phone) => dialled.has(dialOf(phone)));
}

function dialOf({ number, areaCode }: CardPhone): string {
  return classifyCardPhone({ number, areaCode }).dial ?? number;
}
