import type { Locale } from "../../core/index.ts";
import { lintDrawing, type LinkCard } from "../../link-cards/index.ts";
import { lineOf } from "../finding-text.ts";
import type { ReadRecords } from "../read-records.ts";
import { findingLine } from "./words.ts";

/**
 * Says what does not fit on the cards of a file. Of cards that are alike but for their numbers the first speaks for all.
 *
 * @param records - the cards with their rows
 * @param locale - the language
 * @returns lines, each with a line break
 */
export function misfitLines(records: ReadRecords["records"], locale: Locale): string {
  const seen = new Set<string>();
  return records
    .flatMap(({ row, record }) => {
      const card = record as LinkCard;
      const text = JSON.stringify([{ ...card.front, url: card.front.url.length }, card.back]);
      if (seen.has(text)) return [];
      seen.add(text);
      return lintDrawing(card).map((finding) =>
        findingLine(row, finding.path, lineOf(finding, locale), locale),
      );
    })
    .join("");
}
