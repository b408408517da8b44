import { readXml, type XmlAttributes } from "./xml.ts";

/** An element of a document, with its place in the text. */
export interface Element {
  /** Its name without prefix. */
  readonly name: string;
  /** Its attributes. */
  readonly attributes: XmlAttributes;
  /** How deep it lies; the root is 0. */
  readonly depth: number;
  /** Where its first tag begins. */
  readonly start: number;
  /** Where its first tag ends. */
  readonly inside: number;
  /** Where its last tag begins; `inside` of one without content. */
  readonly insideEnd: number;
  /** Where it ends. */
  readonly end: number;
  /** Whether it is one tag alone. */
  readonly isClosed: boolean;
}

/** A change of a text: what stands from `start` to `end` is replaced. */
export interface Edit {
  /** Where. */
  readonly start: number;
  /** Up to where. */
  readonly end: number;
  /** What takes its place. */
  readonly text: string;
}

/**
 * Lists the elements of a document down to a depth, in the order in which they end.
 *
 * @param xml - the document
 * @param depth - the depth
 * @returns the elements with their places
 */
export function elementsOf(xml: string, depth: number): readonly Element[] {
  const elements: Element[] = [];
  const open: Omit<Element, "end" | "insideEnd">[] = [];
  let level = -1;
  readXml(xml, {
    open: (name, attributes, inside, isClosed) => {
      level += 1;
      if (level > depth) return;
      // No tag has the sign "<" inside.
      open.push({
        name,
        attributes,
        depth: level,
        start: xml.lastIndexOf("<", inside - 1),
        inside,
        isClosed,
      });
    },
    close: (_, end) => {
      if (level <= depth) {
        const element = open.pop();
        if (element !== undefined) {
          const insideEnd = element.isClosed ? element.inside : xml.lastIndexOf("<", end - 1);
          elements.push({ ...element, insideEnd, end });
        }
      }
      level -= 1;
    },
  });
  return elements;
}

/**
 * Makes changes of a text.
 *
 * @param text - the text
 * @param edits - the changes; none overlaps another, those at one place come in their order
 * @returns the changed text
 */
export function edited(text: string, edits: readonly Edit[]): string {
  const sorted = edits.map((edit, order) => ({ edit, order }));
  sorted.sort((a, b) => a.edit.start - b.edit.start || a.order - b.order);
  let changed = "";
  let at = 0;
  for (const { edit } of sorted) {
    changed += text.slice(at, edit.start) + edit.text;
    at = Math.max(at, edit.end);
  }
  return changed + text.slice(at);
}

/**
 * Gives the prefix that a document writes before the names of its elements.
 *
 * @param xml - the document
 * @param root - the root
 * @returns such as `x:`; mostly nothing
 */
export function prefixOf(xml: string, root: Element): string {
  return /^<([\w.-]+:)/.exec(xml.slice(root.start, root.inside))?.[1] ?? "";
}

/**
 * Gives the edit that adds an element to another one, behind what is in it.
 *
 * @param xml - the document
 * @param parent - the element
 * @param child - what is added
 * @returns the edit
 */
export function appended(xml: string, parent: Element, child: string): Edit {
  if (!parent.isClosed) return { start: parent.insideEnd, end: parent.insideEnd, text: child };
  const tag = xml.slice(parent.start, parent.inside);
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? "";
  return { start: parent.start, end: parent.inside, text: `${tag.replace(/\/>$/, ">")}${child}</${name}>` };
}

/**
 * Gives the root of a document.
 *
 * @param elements - its elements
 * @returns the root
 */
export function rootOf(elements: readonly Element[]): Element {
  const root = elements[elements.length - 1];
  if (root?.depth !== 0) throw new Error("A document has a root.");
  return root;
}
