import { NOTE_MARK } from "./words.ts";

/** Line breaks and blanks at the end of a text, as XML may write them. */
const trailing = /(?:\s|&#(?:10|13|xA|xD);)$/i;

/** A comment without what we said in an earlier round. */
export interface WithoutEarlier {
  /** What others said, as XML. */
  readonly own: string;
  /** Whether others said nothing. */
  readonly isOurs: boolean;
}

/**
 * Takes out of a comment what we said in an earlier round: everything from our mark on. Spreadsheets cut texts into
 * runs by their fonts, so that the mark is looked for in the text without its tags.
 *
 * @param content - what is in the comment, as XML
 * @param prefix - the prefix of its elements
 * @returns the rest
 */
export function withoutEarlier(content: string, prefix: string): WithoutEarlier {
  // Every piece but the first begins with the inside of a tag.
  const pieces = content.split("<").map((piece, index) => {
    const end = index === 0 ? 0 : piece.indexOf(">") + 1;
    return { tag: `${index === 0 ? "" : "<"}${piece.slice(0, end)}`, text: piece.slice(end) };
  });
  const shown = pieces.map(({ text }) => text).join("");
  let end = shown.indexOf(NOTE_MARK);
  if (end < 0) return { own: content, isOurs: false };
  for (let found = trailing.exec(shown.slice(Math.max(0, end - 8), end)); found !== null;) {
    end -= found[0].length;
    found = trailing.exec(shown.slice(Math.max(0, end - 8), end));
  }
  let at = 0;
  const kept = pieces.map(({ tag, text }) => {
    const left = Math.max(0, end - at);
    at += text.length;
    return tag + text.slice(0, left);
  });
  const own = kept.join("");
  // What we wrote behind the comment of another is a run by itself, of which nothing is left.
  const run = `<${prefix}r><${prefix}t xml:space="preserve"></${prefix}t></${prefix}r>`;
  return { own: own.endsWith(run) ? own.slice(0, -run.length) : own, isOurs: end === 0 };
}
