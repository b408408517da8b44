import { columnLetter } from "../../column-letter.ts";
import type { SheetPart } from "../parts/book.ts";
import { xmlText } from "../parts/xml.ts";
import { withoutEarlier } from "./earlier-note.ts";
import type { Note } from "./note.ts";
import type { Draft } from "./draft.ts";
import { XML_HEAD } from "../parts/xml.ts";
import { appended, edited, elementsOf, prefixOf, rootOf, type Edit } from "../parts/elements.ts";
import { addNotesDrawing, notesDrawingOf } from "./mark-sheet.ts";
import { newDrawing, withoutShapes, withShapes } from "./note-shapes.ts";

const AUTHOR = "linli";

/**
 * Writes comments at cells. Those of others stay, with ours behind them where both are at one cell; ours of an earlier
 * round go.
 *
 * @param draft - the workbook
 * @param sheet - the sheet
 * @param comments - the part with its comments, where it has one
 * @param drawing - the part that draws them, where it has one
 * @param notes - the comments
 */
export function writeNotes(
  draft: Draft,
  sheet: SheetPart,
  comments: string | undefined,
  drawing: string | undefined,
  notes: readonly Note[],
): void {
  if (comments === undefined && notes.length === 0) return;
  const part = comments ?? newComments(draft, sheet);
  const xml = draft.read(part);
  const open = new Map(notes.map((note) => [referenceOf(note), note]));
  const { edits, gone, author } = changesOf(xml, open);
  const added = [...open.values()];
  const elements = elementsOf(xml, 2);
  const root = rootOf(elements);
  const prefix = prefixOf(xml, root);
  const lists = elements.filter(({ depth }) => depth === 1);
  const authors = lists.find(({ name }) => name === "authors");
  const list = lists.find(({ name }) => name === "commentList");
  if (added.length > 0) {
    const known = elements.filter(({ name, depth }) => depth === 2 && name === "author").length;
    const texts = added.map((note) => commentOf(prefix, note, author ?? known)).join("");
    const ourAuthor = `<${prefix}author>${AUTHOR}</${prefix}author>`;
    if (authors === undefined)
      edits.push({
        start: root.inside,
        end: root.inside,
        text: `<${prefix}authors>${ourAuthor}</${prefix}authors>`,
      });
    else if (author === undefined) edits.push(appended(xml, authors, ourAuthor));
    if (list === undefined)
      edits.push(appended(xml, root, `<${prefix}commentList>${texts}</${prefix}commentList>`));
    else edits.push(appended(xml, list, texts));
  }
  if (edits.length > 0) draft.write(part, edited(xml, edits));
  draw(draft, sheet, drawing, gone, added);
}

interface Changes {
  readonly edits: Edit[];
  /** The cells whose comment is gone. */
  readonly gone: readonly string[];
  /** The number of our author, where there is one. */
  readonly author: number | undefined;
}

/** Goes through the comments that are there; takes from `open` what finds its place in one of them. */
function changesOf(xml: string, open: Map<string, Note>): Changes {
  const elements = elementsOf(xml, 3);
  const prefix = prefixOf(xml, rootOf(elements));
  const authors = elements
    .filter(({ name, depth }) => name === "author" && depth === 2)
    .map(({ inside, insideEnd }) => xml.slice(inside, insideEnd));
  const edits: Edit[] = [];
  const gone: string[] = [];
  for (const comment of elements.filter(({ name, depth }) => name === "comment" && depth === 2)) {
    const reference = comment.attributes["ref"] ?? "";
    const note = open.get(reference);
    const text = elements.find(
      ({ name, depth, start }) =>
        name === "text" && depth === 3 && start >= comment.inside && start < comment.insideEnd,
    );
    if (text === undefined) continue;
    const content = xml.slice(text.inside, text.insideEnd);
    const { own, isOurs } = withoutEarlier(content, prefix);
    if (isOurs && note === undefined) {
      edits.push({ start: comment.start, end: comment.end, text: "" });
      gone.push(reference);
    } else if (own !== content || note !== undefined) {
      const runs = note === undefined ? "" : runOf(prefix, isOurs ? note.text : `\n${note.text}`);
      const changed = `${isOurs ? "" : inRuns(prefix, own)}${runs}`;
      const tag = `<${prefix}text>`;
      edits.push({ start: text.start, end: text.end, text: `${tag}${changed}</${prefix}text>` });
    }
    open.delete(reference);
  }
  const author = authors.indexOf(AUTHOR);
  return { edits, gone, author: author < 0 ? undefined : author };
}

/** A text without runs becomes a run, so that another one can stand behind it. */
function inRuns(prefix: string, content: string): string {
  return content.replace(
    new RegExp(`^\\s*<${prefix}t(\\s[^>]*)?>([^<]*)</${prefix}t>`),
    (_, attributes: string | undefined, text: string) =>
      `<${prefix}r><${prefix}t${attributes ?? ""}>${text}</${prefix}t></${prefix}r>`,
  );
}

function runOf(prefix: string, text: string): string {
  return `<${prefix}r><${prefix}t xml:space="preserve">${xmlText(text)}</${prefix}t></${prefix}r>`;
}

function commentOf(prefix: string, note: Note, author: number): string {
  return `<${prefix}comment ref="${referenceOf(note)}" authorId="${String(author)}"><${prefix}text>${runOf(prefix, note.text)}</${prefix}text></${prefix}comment>`;
}

/** `B12`. */
export function referenceOf({ row, column }: Pick<Note, "row" | "column">): string {
  return `${columnLetter(column)}${String(row)}`;
}

function newComments(draft: Draft, sheet: SheetPart): string {
  const part = draft.freeName("xl/comments", ".xml");
  draft.write(
    part,
    `${XML_HEAD}<comments xmlns="${draft.namespaces.main}"><authors></authors><commentList></commentList></comments>`,
  );
  draft.relate(sheet.part, "comments", part);
  draft.declare(part, "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml");
  return part;
}

/** Comments are drawn by shapes in a part of their own. */
function draw(
  draft: Draft,
  sheet: SheetPart,
  drawing: string | undefined,
  gone: readonly string[],
  added: readonly Note[],
): void {
  const isShown = drawing !== undefined && notesDrawingOf(draft, sheet) !== undefined;
  if (!isShown && added.length === 0) return;
  const part = isShown ? drawing : draft.freeName("xl/drawings/vmlDrawing", ".vml");
  const before = isShown ? draft.read(part) : newDrawing();
  draft.write(part, withShapes(withoutShapes(before, new Set(gone)), added));
  if (isShown) return;
  draft.declareExtension("vml", "application/vnd.openxmlformats-officedocument.vmlDrawing");
  addNotesDrawing(draft, sheet, draft.relate(sheet.part, "vmlDrawing", part));
}
