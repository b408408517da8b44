import type { CardContact } from "../model.ts";
import { contactsInOrder } from "../contact-order.ts";
import { setText, SMALLEST, type Canvas, type Languages, type TextStyle } from "./canvas.ts";
import { detailFieldOf, detailOf, nameIn, printedNumber, roleNamesOf } from "./contact-texts.ts";
import { fitText, LINE } from "./fit-text.ts";
import type { Box } from "./model.ts";

/** The height of a line in one column, in millimetres: the number in it is read at arm's length. */
const LOWEST_ROW = 4.9;
const HIGHEST_ROW = 7.8;

/** The height of a line in two columns: the role stands above the name there. */
const LOWEST_NARROW_ROW = 4.3;

/** A contact with its place in the list. */
interface Entry {
  readonly contact: CardContact;
  readonly index: number;
}

/** How a column of contacts is set. */
interface Column {
  readonly languages: Languages;
  /** The height of a line. */
  readonly row: number;
  /** The type size of the roles, which is the same for all. */
  readonly roleSize: number;
  /** The type size of the names. */
  readonly nameSize: number;
}

/** The width of the roles in one column, and the share of the numbers; what is between them is the names'. */
const ROLE = 20.4;
const NUMBER_SHARE = 0.446;
const GAP = 0.8;

/** The width of a number in two columns. */
const NARROW_NUMBER = 21.5;

/**
 * Draws the contacts, one below the other; in two columns where there are many.
 *
 * @param canvas - what is placed
 * @param contacts - the contacts
 * @param box - the room for them
 * @param languages - the languages that are printed
 */
export function drawContacts(
  canvas: Canvas,
  contacts: readonly CardContact[],
  box: Box,
  languages: Languages,
): void {
  const entries = contactsInOrder(contacts);
  if (entries.length === 0) return;
  const lines = linesOf(entries);
  if (lines * LOWEST_ROW <= box.height) drawWide(canvas, entries, box, languages);
  else drawNarrow(canvas, entries, box, languages);
}

/** A contact takes a line for every number. */
function linesOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, { contact }) => sum + contact.phones.length, 0);
}

function drawWide(canvas: Canvas, entries: readonly Entry[], box: Box, languages: Languages): void {
  const row = Math.min(HIGHEST_ROW, box.height / linesOf(entries));
  const roles = entries.map(({ contact }) => nameIn(roleNamesOf(contact), languages));
  const names = entries.flatMap(({ contact }) =>
    contact.displayName === undefined ? [] : [nameIn(contact.displayName, languages)],
  );
  // Roles without a name beside them may be wider: they are set at the size of the others, and have room.
  const column = {
    languages,
    row,
    roleSize: commonSize(roles, ROLE, Math.min(3.1, (row - 2.5) / LINE)),
    nameSize: commonSize(names, nameWidthOf(box), Math.min(3.2, (row - 2.6) / LINE)),
  };
  eachBelow(canvas, entries, box, row, (entry, cell) => {
    drawWideContact(canvas, entry, cell, column);
  });
}

function nameWidthOf({ width }: Box): number {
  return width * (1 - NUMBER_SHARE) - ROLE - 2 * GAP;
}

/** The largest size at which all texts that can be printed whole are: one that is much too long makes no other small. */
function commonSize(texts: readonly string[], width: number, size: number): number {
  const sizes = texts
    .map((text) => fitText(text, { width, height: size * LINE, size, minimum: 2, bold: true }))
    .filter(({ fits }) => fits)
    .map((fitted) => fitted.size);
  return Math.max(2, Math.min(size, ...sizes));
}

/** Places contacts one below the other with a line between them. */
function eachBelow(
  canvas: Canvas,
  entries: readonly Entry[],
  box: Box,
  row: number,
  draw: (entry: Entry, cell: Box) => void,
): void {
  let y = box.y;
  entries.forEach((entry, at) => {
    const height = row * entry.contact.phones.length;
    if (at > 0) canvas.shapes.push({ box: { ...box, y: y - 0.05, height: 0.1 }, fill: "rule" });
    draw(entry, { ...box, y, height });
    y += height;
  });
}

function drawWideContact(canvas: Canvas, { contact, index }: Entry, box: Box, column: Column): void {
  const { languages, row, roleSize, nameSize } = column;
  const path = ["back", "contacts", index];
  const nameWidth = nameWidthOf(box);
  const numberWidth = box.width * NUMBER_SHARE;
  const detail = detailOf(contact, languages);
  const name = contact.displayName === undefined ? undefined : nameIn(contact.displayName, languages);
  const first = { ...box, height: row };
  const roles = roleNamesOf(contact);
  const second = languages.small === undefined ? undefined : roles[languages.small];
  const role = { size: roleSize, minimum: 2, tone: "accent", path: [...path, "role"] } as const;
  // Without a name the role has its room too.
  const alone = name === undefined && detail === undefined;
  setTwo(
    canvas,
    nameIn(roles, languages),
    second,
    { ...first, width: alone ? ROLE + nameWidth : ROLE },
    role,
  );
  const beside = { ...first, x: box.x + ROLE + GAP, width: nameWidth };
  const style = { size: nameSize, minimum: 2, path: [...path, "displayName"] };
  const pathOfDetail = [...path, detailFieldOf(contact)];
  if (name !== undefined) setTwo(canvas, name, detail, beside, style, pathOfDetail);
  else if (detail !== undefined) {
    setText(canvas, detail, beside, { size: 2.2, minimum: SMALLEST, tone: "muted", middle: true, lines: 2, path: pathOfDetail }); // prettier-ignore
  }
  contact.phones.forEach((phone, at) => {
    const cell = { x: box.x + box.width - numberWidth, y: box.y + at * row, width: numberWidth, height: row };
    setText(canvas, printedNumber(phone, languages), cell, { size: 4.5, minimum: 2.2, bold: true, align: "right", middle: true, path: [...path, "phones", at] }); // prettier-ignore
  });
}

/** Sets a text bold, and another one small below it where there is room; both together in the middle of the height. */
function setTwo(
  canvas: Canvas,
  text: string,
  below: string | undefined,
  cell: Box,
  style: TextStyle,
  pathBelow: TextStyle["path"] = style.path,
): void {
  const bold = { ...style, bold: true, middle: true };
  const small = 2.1;
  const height = style.size * LINE;
  if (below === undefined || below === text || height + small > cell.height) {
    setText(canvas, text, cell, bold);
    return;
  }
  const top = cell.y + (cell.height - height - small) / 2;
  setText(canvas, text, { ...cell, y: top, height }, bold);
  setText(canvas, below, { ...cell, y: top + height, height: small }, { size: 1.8, minimum: SMALLEST, tone: "muted", path: pathBelow }); // prettier-ignore
}

/** Two columns: a contact is its role, its name below, and its numbers; nothing else has room. */
function drawNarrow(canvas: Canvas, all: readonly Entry[], box: Box, languages: Languages): void {
  const gap = 2.6;
  const width = (box.width - gap) / 2;
  const room = Math.max(1, Math.floor(box.height / LOWEST_NARROW_ROW));
  const entries = withinRoom(canvas, all, room);
  // Halves, so that both columns are alike, where they have room.
  const half = takeLines(entries, Math.min(room, Math.ceil(linesOf(entries) / 2)));
  const first = linesOf(entries.slice(half.length)) > room ? takeLines(entries, room) : half;
  const second = takeLines(entries.slice(first.length), room);
  const left = entries.length - first.length - second.length;
  if (left > 0) {
    canvas.misfits.push({ code: "link-card.contacts-left-out", path: ["back", "contacts"], count: left });
  }
  const row = Math.min(HIGHEST_ROW, box.height / Math.max(1, linesOf(first), linesOf(second)));
  const draw = (entry: Entry, cell: Box): void => {
    drawNarrowContact(canvas, entry, cell, row, languages);
  };
  eachBelow(canvas, first, { ...box, width }, row, draw);
  eachBelow(canvas, second, { ...box, x: box.x + width + gap, width }, row, draw);
}

/**
 * Cuts the numbers of the contacts that have most of them, as few as must be, so that the contacts after them are printed as
 * well: each with one number is more use than one with all.
 */
function withinRoom(canvas: Canvas, entries: readonly Entry[], room: number): readonly Entry[] {
  let most = room;
  let cut = cutTo(entries, most);
  while (most > 1 && !haveRoom(cut, room)) {
    most -= 1;
    cut = cutTo(entries, most);
  }
  for (const { contact, index } of entries) {
    if (contact.phones.length <= most) continue;
    canvas.misfits.push({ code: "link-card.text-too-long", path: ["back", "contacts", index, "phones"] });
  }
  return cut;
}

function cutTo(entries: readonly Entry[], most: number): readonly Entry[] {
  return entries.map((entry) => {
    const { role, displayName, phones } = entry.contact;
    if (phones.length <= most) return entry;
    // Field by field, all that is printed here: a spread would leave out what a record inherits.
    return { index: entry.index, contact: { role, displayName, phones: phones.slice(0, most) } };
  });
}

/** Whether two columns of so many lines hold all of them. */
function haveRoom(entries: readonly Entry[], room: number): boolean {
  const first = takeLines(entries, room).length;
  return first + takeLines(entries.slice(first), room).length === entries.length;
}

/** The first contacts whose numbers have room in so many lines. */
function takeLines(entries: readonly Entry[], room: number): readonly Entry[] {
  let used = 0;
  const end = entries.findIndex(({ contact }) => {
    used += contact.phones.length;
    return used > room;
  });
  return end === -1 ? entries : entries.slice(0, end);
}

function drawNarrowContact(
  canvas: Canvas,
  { contact, index }: Entry,
  box: Box,
  row: number,
  languages: Languages,
): void {
  const path = ["back", "contacts", index];
  const cell = { ...box, width: box.width - NARROW_NUMBER - GAP, height: row };
  const role = nameIn(roleNamesOf(contact), languages);
  const style = { minimum: SMALLEST, bold: true } as const;
  const accent = { ...style, tone: "accent", path: [...path, "role"] } as const;
  if (contact.displayName === undefined) {
    setText(canvas, role, cell, { ...accent, size: 2.6, middle: true });
  } else {
    const name = nameIn(contact.displayName, languages);
    const top = cell.y + (row - LOWEST_NARROW_ROW) / 2;
    setText(canvas, role, { ...cell, y: top, height: 2.01 }, { ...accent, size: SMALLEST });
    setText(canvas, name, { ...cell, y: top + 2.01, height: 2.29 }, { ...style, size: 1.94, path: [...path, "displayName"] }); // prettier-ignore
  }
  contact.phones.forEach((phone, at) => {
    const right = {
      x: box.x + box.width - NARROW_NUMBER,
      y: box.y + at * row,
      width: NARROW_NUMBER,
      height: row,
    };
    setText(canvas, printedNumber(phone, languages), right, { size: 3.1, minimum: SMALLEST, bold: true, align: "right", middle: true, path: [...path, "phones", at] }); // prettier-ignore
  });
}
