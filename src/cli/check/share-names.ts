import { basename, extname } from "node:path";
import { hideResidentIds } from "../explain/hide.ts";

/** What stands in the name of the share of those without a value. */
const NO_VALUE = "未填写";
/** Names of files have 255 bytes at most; a number, the extension and the mark of an unfinished file come behind. */
const MAX_BYTES = 210;
/** So much of it the value may take: the whole's own name stands before it. */
const MAX_VALUE_BYTES = 150;

/**
 * Names the shares of a workbook: its own name, and what stands in the column.
 *
 * @param path - the workbook
 * @param values - what stands in the column, share by share
 * @returns the names; no two are the same, also where capitals and the forms of letters do not matter
 */
export function shareNames(path: string, values: readonly string[]): readonly string[] {
  const whole = basename(path, extname(path));
  const taken = new Set<string>();
  return values.map((value) => {
    const own = value === "" ? NO_VALUE : plainName(value);
    const name = `${cut(whole, MAX_BYTES - Buffer.byteLength(own))}-${own}`;
    let free = name;
    for (let number = 2; taken.has(same(free)); number += 1) free = `${name}-${String(number)}`;
    taken.add(same(free));
    return `${free}.xlsx`;
  });
}

function same(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

/** Without the signs that a system of files keeps for itself, those that nobody sees, and numbers of persons. */
function plainName(value: string): string {
  const plain = hideResidentIds(value)
    .replace(/\p{Cf}/gu, "")
    .replace(/[\p{Cc}\p{Cs}\\/:*?"<>|]+/gu, "_");
  // Some systems of files hide names that begin with a dot, and drop one at the end: what is in the middle stays.
  return cut(plain.trim(), MAX_VALUE_BYTES).replace(/^\.+/, "").replace(/\.$/, "_") || "_";
}

/** The beginning of a text that has at most so many bytes in UTF-8. */
function cut(text: string, bytes: number): string {
  let used = 0;
  let kept = "";
  for (const character of text) {
    used += Buffer.byteLength(character);
    if (used > bytes) break;
    kept += character;
  }
  return kept;
}
