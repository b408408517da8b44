import { isBlankCell } from "../layout/cells.ts";
import type { HeadingIndex } from "./heading-index.ts";
import { headingText, readHeading, type HeadingReading } from "./read-heading.ts";

/**
 * Reads headings in two lines, where a heading stands over several columns that have their own below it.
 *
 * @remarks The second line may only stand below merged headings, and other headings must have nothing below them:
 * otherwise it is a row of its own. A heading of the second line is looked for together with the one above it, and
 * alone only where the one above is no column itself, or the same: 电话 below 法定代表人 is not the organization's, 联系电话
 * below 联系方式 is. 姓名 below the heading of a person or a body is what that heading says.
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
  let named = 0;
  let isGroupDivided = false;
  for (let position = 0; position < above.length; position++) {
    const group = above[position] ?? "";
    const cell = lower[position];
    const isFirst = !isBlankCell(upper[position]) && group !== above[position - 1];
    if (isFirst) isGroupDivided = !isBlankCell(cell) && headingText(cell) !== group;
    if (isBlankCell(cell) || headingText(cell) === group) {
      readings.push(readHeading(upper[position]));
      if (!isBlankCell(upper[position])) whole++;
    } else {
      // What is merged over several columns has a heading below its first one too.
      // What is no text is no heading.
      if (
        !isGroupDivided ||
        headingText(cell) === "" ||
        group === "" ||
        (group !== above[position - 1] && group !== above[position + 1])
      )
        return undefined;
      const below = readBelow(group, headingText(cell), index);
      readings.push(below.reading);
      if (below.isKnown) named++;
      divided++;
    }
  }
  return whole > 0 && divided > 0 && named > 0 ? readings : undefined;
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

/** What a column is called that has the name of what stands above it. */
const isName = /^(?:姓名|名称|全称|name)$/i;

/** Reads a heading of the second line, and says whether the model knows it. */
function readBelow(
  group: string,
  heading: string,
  index: HeadingIndex,
): { readonly reading: HeadingReading; readonly isKnown: boolean } {
  const both = readHeading(`${group} ${heading}`);
  const alone = readHeading(heading);
  const column = index.get(readHeading(group).key)?.column;
  if (column !== undefined && isName.test(heading))
    return { reading: { ...readHeading(group), heading: both.heading }, isKnown: true };
  const isAnother = column !== undefined && index.get(alone.key)?.column !== column;
  const loose = isAnother ? both.loose : [...both.loose, { key: alone.key }, ...alone.loose];
  return {
    reading: { heading: both.heading, key: both.key, unit: both.unit, loose, parts: [] },
    isKnown: [both.key, ...loose.map(({ key }) => key)].some((key) => index.has(key)),
  };
}
