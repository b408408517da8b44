/** A part of a bar: how much it is, and which of the three colours it has. */
export interface BarPart {
  /** How much. */
  readonly value: number;
  /** The colour. */
  readonly tone: "good" | "warn" | "bad";
}

/**
 * Draws a bar of parts side by side. Its numbers stand beside it as text, so that it is hidden from screen readers.
 *
 * @param parts - the parts, from the left
 * @param whole - the number that the whole width is
 * @param wide - whether it is the large one
 * @returns an SVG element
 */
export function barOf(parts: readonly BarPart[], whole: number, wide = false): string {
  let left = 0;
  const rects = parts
    .filter(({ value }) => value > 0)
    .map(({ value, tone }) => {
      // What is there is seen: at least half a percent of the width.
      const width = whole === 0 ? 0 : Math.max(0.5, (value / whole) * 100);
      const rect = `<rect class="fill-${tone}" x="${left.toFixed(2)}" y="0" width="${width.toFixed(2)}" height="8"/>`;
      left += width;
      return rect;
    });
  return `<svg class="bar${wide ? " wide" : ""}" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">${rects.join("")}</svg>`;
}
