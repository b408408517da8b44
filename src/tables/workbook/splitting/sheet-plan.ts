import { cellRange, type CellRange } from "../parts/cell-range.ts";
import { edited, elementsOf, prefixOf, rootOf, type Edit, type Element } from "../parts/elements.ts";
import type { ShareLoss } from "../findings.ts";
import { lossesOfChild } from "./losses.ts";
import { listRules, type ListRule } from "./list-rules.ts";

/** What stands around the rows of a sheet, in order: text as it is, or what depends on the rows of a share. */
export type PlannedChild =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "rows" | "merged" | "lists" }
  | { readonly kind: "filter"; readonly range: CellRange };

/** A sheet as it is written into shares. */
export interface SheetPlan {
  /** The first tag of the document, and the last. */
  readonly root: readonly [open: string, close: string];
  /** The prefix of its elements. */
  readonly prefix: string;
  /** What it has, in order. */
  readonly children: readonly PlannedChild[];
  /** Its merged cells. */
  readonly merged: readonly CellRange[];
  /** Its lists to choose from, and other limits of what is typed. */
  readonly lists: readonly ListRule[];
  /** Whether rows are hidden by a filter. */
  readonly isFiltered: boolean;
  /** What it has that shares have not. */
  readonly losses: ReadonlySet<ShareLoss>;
}

/** Children that name no cell and refer to no other part. */
const asTheyAre = new Set([
  "sheetFormatPr",
  "cols",
  "sheetProtection",
  "printOptions",
  "pageMargins",
  "headerFooter",
]);

/**
 * Says what of a sheet goes into shares.
 *
 * @param xml - the sheet
 * @param keptSheets - the names of the sheets of notes that every share has, which lists can refer to
 * @returns the plan
 */
export function planSheet(xml: string, keptSheets: ReadonlySet<string>): SheetPlan {
  const elements = elementsOf(xml, 1);
  const root = rootOf(elements);
  const open = xml.slice(root.start, root.inside);
  const losses = new Set<ShareLoss>();
  const children: PlannedChild[] = [];
  let merged: readonly CellRange[] = [];
  let lists: readonly ListRule[] = [];
  let isFiltered = false;
  const name = /^<([^\s/>]+)/.exec(open)?.[1] ?? "worksheet";
  for (const child of elements.filter(({ depth }) => depth === 1)) {
    const text = xml.slice(child.start, child.end);
    // A child as a document by itself, with the namespaces of the sheet.
    const alone = (): string => `${open}${text}</${name}>`;
    if (child.name === "sheetData") children.push({ kind: "rows" });
    else if (asTheyAre.has(child.name)) children.push({ kind: "text", text });
    else if (child.name === "sheetPr") {
      isFiltered ||= /^(?:1|true|on)$/.test(child.attributes["filterMode"] ?? "");
      children.push({ kind: "text", text: without(alone(), open, child.name, ["filterMode", "codeName"]) });
    } else if (child.name === "pageSetup")
      children.push({ kind: "text", text: without(alone(), open, child.name, ["[\\w.-]+:id"]) });
    else if (child.name === "sheetViews") children.push({ kind: "text", text: viewsOf(alone(), open) });
    else if (child.name === "mergeCells") {
      merged = mergedOf(alone());
      children.push({ kind: "merged" });
    } else if (child.name === "dataValidations") {
      const rules = listRules(alone(), keptSheets);
      lists = rules.kept;
      if (rules.isCut) losses.add("lists");
      children.push({ kind: "lists" });
    } else if (child.name === "autoFilter") {
      const range = cellRange(child.attributes["ref"] ?? "");
      if (/<(?:[\w.-]+:)?filterColumn\b/.test(text)) {
        isFiltered = true;
        losses.add("filters");
      }
      if (range !== undefined) children.push({ kind: "filter", range });
    } else {
      // A table has a filter of its own.
      isFiltered ||= child.name === "tableParts";
      for (const loss of lossesOfChild(child.name, text)) losses.add(loss);
    }
  }
  return {
    root: [open, `</${name}>`],
    prefix: prefixOf(xml, root),
    children,
    merged,
    lists,
    isFiltered,
    losses,
  };
}

/** A child without attributes of its first tag. */
function without(alone: string, open: string, name: string, attributes: readonly string[]): string {
  return changed(alone, open, elementsOf(alone, 1), (element) =>
    element.depth === 1 && element.name === name ? attributes : undefined,
  );
}

/**
 * The first view, without the place that was looked at last, which may be far below the rows of a share. Where panes are
 * frozen it says which rows are, and those are above the records.
 */
function viewsOf(alone: string, open: string): string {
  const elements = elementsOf(alone, 3);
  const [, ...others] = elements.filter(({ name, depth }) => name === "sheetView" && depth === 2);
  const isFrozen = elements.some(
    ({ name, attributes }) => name === "pane" && /^frozen/.test(attributes["state"] ?? ""),
  );
  const gone = elements.filter(
    (element) =>
      others.includes(element) ||
      ((element.name === "selection" || element.name === "pivotSelection") &&
        !others.some(({ start, end }) => start < element.start && element.end < end)),
  );
  const isGone = (element: Element): boolean =>
    others.some(({ start, end }) => start <= element.start && element.end <= end);
  return changed(
    alone,
    open,
    elements.filter((element) => !isGone(element)),
    ({ name }) => {
      if (name === "pane") return ["topLeftCell"];
      if (name !== "sheetView") return undefined;
      return ["tabSelected", ...(isFrozen ? [] : ["topLeftCell"])];
    },
    gone.map(({ start, end }) => ({ start, end, text: "" })),
  ).replace(/(\sworkbookViewId\s*=\s*)(?:"[^"]*"|'[^']*')/, '$1"0"');
}

function changed(
  alone: string,
  open: string,
  elements: readonly Element[],
  attributesOf: (element: Element) => readonly string[] | undefined,
  edits: readonly Edit[] = [],
): string {
  const tags = elements.flatMap((element): readonly Edit[] => {
    const attributes = attributesOf(element);
    if (attributes === undefined) return [];
    const { start, inside } = element;
    const gone = new RegExp(`\\s(?:${attributes.join("|")})\\s*=\\s*(?:"[^"]*"|'[^']*')`, "g");
    return [{ start, end: inside, text: alone.slice(start, inside).replace(gone, "") }];
  });
  const whole = edited(alone, [...edits, ...tags]);
  return whole.slice(open.length, whole.lastIndexOf("</"));
}

function mergedOf(alone: string): readonly CellRange[] {
  return elementsOf(alone, 2)
    .filter(({ name }) => name === "mergeCell")
    .flatMap(({ attributes }) => {
      const range = cellRange(attributes["ref"] ?? "");
      return range === undefined ? [] : [range];
    });
}
