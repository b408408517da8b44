import { basename, extname } from "node:path";
import { hideResidentIds } from "../explain/hide.ts";

/** What stands in the name of the share of those without a value. */
const NO_VALUE = "未填写";
/** Names of files have 255 bytes at most; so many characters of Chinese fit beside the name of the whole. */
const MAX_CHARACTERS = 50;

/**
 * Names the shares of a workbook: its own name, and what stands in the column.
 *
 * @param path - the workbook
 * @param values - what stands in the column, share by share
 * @returns the names; no two are the same where capitals do not matter
 */
export function shareNames(path: string, values: readonly string[]): readonly string[] {
  const whole = basename(path, extname(path));
  const taken = new Set<string>();
  return values.map((value) => {
    const name = `${whole}-${value === "" ? NO_VALUE : plainName(value)}`;
    let free = name;
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${name}-${String(number)}`;
    taken.add(free.toLowerCase());
    return `${free}.xlsx`;
  });
}

/** Without the signs that a system of files keeps for itself, and without numbers of persons. */
function plainName(value: string): string {
  const plain = hideResidentIds(value).replace(/[\p{Cc}\p{Cs}\\/:*?"<>|]+/gu, "_");
  const short = Array.from(plain).slice(0, MAX_CHARACTERS).join("");
  // Some systems of files hide names that begin with a dot, and drop one at the end: what is in the middle stays.
  return `${short.trim().replace(/^\.+/, "")}`.replace(/\.$/, "_") || "_";
}
