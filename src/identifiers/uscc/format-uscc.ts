import { isUscc } from "./is-uscc.ts";

/**
 * Writes a credit code in the groups of GB 32100, for reading aloud and comparing.
 *
 * @param code - a credit code in canonical form
 * @returns category, division, organization code and check character with blanks between them; any other text as it is
 *
 * @example
 * import { formatUscc } from "linli/identifiers";
 *
 * formatUscc("91350100M000100Y43"); // => "91 350100 M000100Y4 3"
 */
export function formatUscc(code: string): string {
  if (!isUscc(code)) return code;
  return `${code.slice(0, 2)} ${code.slice(2, 8)} ${code.slice(8, 17)} ${code.slice(17)}`;
}
