import { isBlankCell } from "../layout/cells.ts";
import type { HeadingIndex } from "./heading-index.ts";
import { headingText, readHeading, type HeadingReading } from "./read-heading.ts";

/**
 * Reads headings in two lines, where a heading stands over several columns that have their own below it.
 *
 * @remarks The second line may only stand below merged headings, and other headings must have nothing below them:
 * otherwise it is a row of its own. A heading of the second line is looked for together with the one above it, and
 * alone only where the one above is no column itself: 电话 below 法定代表人 is not the organization's.
 *
 * @param upper - the cells of the first line
 * @param lower - the cells of the second line
 * @param index - the headings that the model knows
 * @returns the headings of every column; nothing where the two rows are no headings in two lines
 */
export function readTwoLines(
  upper: readonly unknown[],
  lower: readonly unknown[],
  index: HeadingIndex,
): readonly HeadingReading[] | undefined {
  const above = filledForward(upper, Math.max(upper.length, lower.length));
  const readings: HeadingReading[] = [];
  let whole = 0;
  let divided = 0;
  for (let position = 0; position < above.length; position++) {
    const group = above[position] ?? "";
    const cell = lower[position];
    if (isBlankCell(cell) || headingText(cell) === group) {
      readings.push(readHeading(upper[position]));
      if (!isBlankCell(upper[position])) whole++;
    } else {
      if (group === "" || (group !== above[position - 1] && group !== above[position + 1])) return undefined;
      readings.push(readBelow(group, headingText(cell), index));
      divided++;
    }
  }
  return whole > 0 && divided > 0 ? readings : undefined;
}

/** The first line with merged cells filled: readers give a merged cell once, or in every one of its columns. */
function filledForward(cells: readonly unknown[], width: number): readonly string[] {
  const filled: string[] = [];
  for (let position = 0; position < width; position++) {
    const cell = cells[position];
    filled.push(isBlankCell(cell) ? (filled[position - 1] ?? "") : headingText(cell));
  }
  return filled;
}

function readBelow(group: string, heading: string, index: HeadingIndex): HeadingReading {
  const both = readHeading(`${group} ${heading}`);
  const alone = readHeading(heading);
  const isColumn = index.has(readHeading(group).key);
  return {
    heading: both.heading,
    key: both.key,
    unit: both.unit,
    loose: isColumn ? both.loose : [...both.loose, { key: alone.key }, ...alone.loose],
    parts: [],
  };
}
