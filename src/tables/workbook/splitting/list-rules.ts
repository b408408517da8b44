import { cellRange, type CellRange } from "../parts/cell-range.ts";
import { elementsOf } from "../parts/elements.ts";

/** A limit of what is typed into cells: a list to choose from, a least and a greatest number. */
export interface ListRule {
  /** Its first tag before the cells that it is for, and the rest of it behind them. */
  readonly text: readonly [before: string, behind: string];
  /** The cells that it is for. */
  readonly ranges: readonly CellRange[];
}

/** One quoted text without quotation marks inside, or a number. */
const constant = /^(?:"[^"]*"|&quot;(?:(?!&quot;)[^"])*&quot;|[-+]?\d+(?:\.\d+)?)$/;
/** Cells of another sheet, none of which move. */
const elsewhere = /^'?((?:[^'!]|'')+)'?!\$[A-Z]{1,3}\$\d+(?::\$[A-Z]{1,3}\$\d+)?$/;

/**
 * Reads the rules of a sheet that hold in a share as well: those that look at no cell, or at a sheet that every share has.
 *
 * @param alone - the rules as a document
 * @param keptSheets - the names of the sheets that every share has
 * @returns the rules, and whether there are others
 */
export function listRules(
  alone: string,
  keptSheets: ReadonlySet<string>,
): { readonly kept: readonly ListRule[]; readonly isCut: boolean } {
  const elements = elementsOf(alone, 3);
  const all = elements.filter(({ name, depth }) => name === "dataValidation" && depth === 2);
  const formulas = elements.filter(({ name }) => name === "formula1" || name === "formula2");
  let next = 0;
  const kept = all.flatMap((rule): readonly ListRule[] => {
    let holds = true;
    // Elements come in the order in which they end, so that the formulas of a rule come before it.
    for (; (formulas[next]?.end ?? Infinity) < rule.end; next += 1) {
      const formula = formulas[next];
      if (formula !== undefined)
        holds &&= isFixed(alone.slice(formula.inside, formula.insideEnd), keptSheets);
    }
    const tag = alone.slice(rule.start, rule.inside);
    const cells = /\ssqref\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(tag);
    if (!holds || cells === null) return [];
    const texts = (cells[1] ?? cells[2] ?? "").split(/\s+/).filter((text) => text !== "");
    const ranges = texts.flatMap((text) => cellRange(text) ?? []);
    if (ranges.length < texts.length) return [];
    const before = tag.slice(0, cells.index);
    return [
      {
        text: [before, tag.slice(cells.index + cells[0].length) + alone.slice(rule.inside, rule.end)],
        ranges,
      },
    ];
  });
  return { kept, isCut: kept.length < all.length };
}

function isFixed(formula: string, keptSheets: ReadonlySet<string>): boolean {
  const text = formula.trim();
  if (text === "" || constant.test(text)) return true;
  const sheet = elsewhere.exec(text)?.[1];
  return sheet !== undefined && keptSheets.has(sheet.replace(/''/g, "'"));
}
