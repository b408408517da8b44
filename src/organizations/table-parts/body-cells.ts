import type { CellValue } from "../../core/index.ts";
import { isUscc } from "../../identifiers/index.ts";
import type { BodyReference } from "../model.ts";

/**
 * Reads a body from a cell: a credit code, or a name. What is no text stays as it is, for the check to refuse.
 *
 * @param cell - a cell of the kind `text`
 * @returns the reference; nothing where the cell is empty
 *
 * @see {@link bodiesOfCell}, {@link cellOfBody}
 *
 * @example
 * import { bodyOfCell } from "linli/organizations";
 *
 * bodyOfCell("52440399MJL0AE019U"); // => { uscc: "52440399MJL0AE019U" }
 * bodyOfCell("青禾区民政局"); // => { name: "青禾区民政局" }
 */
export function bodyOfCell(cell: CellValue): unknown {
  if (typeof cell !== "string") return cell;
  return isUscc(cell) ? { uscc: cell } : { name: cell };
}

/**
 * Reads bodies from a cell that has several.
 *
 * @param cell - a cell of the kind `list`
 * @returns the references; nothing where the cell is empty
 *
 * @example
 * import { bodiesOfCell } from "linli/organizations";
 *
 * bodiesOfCell(["青禾区民政局", "青禾区团委"]); // => [{ name: "青禾区民政局" }, { name: "青禾区团委" }]
 */
export function bodiesOfCell(cell: CellValue): unknown {
  return Array.isArray(cell) ? (cell as readonly CellValue[]).map(bodyOfCell) : cell;
}

/**
 * Gives the cell of a body, the other way round from `bodyOfCell`: its name, or else its credit code or reference.
 *
 * @param body - a reference, if there is one
 * @returns the text, or `undefined`
 *
 * @example
 * import { cellOfBody } from "linli/organizations";
 *
 * cellOfBody({ name: "青禾区民政局" }); // => "青禾区民政局"
 */
export function cellOfBody(body: BodyReference | undefined): string | undefined {
  return body?.name ?? body?.uscc ?? body?.id;
}

/**
 * Gives the cell of several bodies, the other way round from `bodiesOfCell`.
 *
 * @param bodies - references, if there are some
 * @returns the texts, or `undefined`
 *
 * @example
 * import { cellOfBodies } from "linli/organizations";
 *
 * cellOfBodies([{ name: "青禾区民政局" }, { uscc: "52440399MJL0AE019U" }]); // => ["青禾区民政局", "52440399MJL0AE019U"]
 */
export function cellOfBodies(bodies: readonly BodyReference[] | undefined): readonly string[] | undefined {
  return bodies?.flatMap((body) => cellOfBody(body) ?? []);
}
