import { normalizeText } from "../../core/base.ts";

/**
 * Brings a value of a column to the form in which values are compared: width, letter case, blanks and hyphens make
 * no difference.
 *
 * @param value - what was read from a cell, or an entry of a list
 * @returns the form; empty for what is empty
 */
export function keyText(value: string): string {
  for (let index = 0; index < value.length; index += 1) {
    const unit = value.charCodeAt(index);
    // Digits and capital letters are in that form already, and so is nearly every code.
    if (!((unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90)))
      return normalizeText(value).toUpperCase().replace(/[\s-]/g, "");
  }
  return value;
}
