import type { Finding } from "../../core/base.ts";

/**
 * Takes the suggestions off the findings of a personal cell, because a suggestion would repeat it.
 *
 * @param findings - the findings of a row; those from `from` on are replaced
 * @param from - where the findings of the cell begin
 */
export function withoutSuggestions<F extends Finding<string, unknown>>(findings: F[], from: number): void {
  for (let at = from; at < findings.length; at += 1) {
    const finding = findings[at];
    if (finding?.suggestion === undefined) continue;
    const bare = { ...finding };
    delete (bare as { suggestion?: string }).suggestion;
    findings.splice(at, 1, bare);
  }
}
