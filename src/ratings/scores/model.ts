import type { RatingLevel } from "../model.ts";

/** The least score of a level. */
export interface LevelBound {
  /** The level. */
  readonly level: RatingLevel;
  /** The least score that it needs, in points; the score itself is enough. */
  readonly from: number;
}

/** A band of scores as the document prints it, both ends inclusive. */
export interface PublishedBand {
  /** The level; nothing where the band has none (无评估等级). */
  readonly level?: RatingLevel | undefined;
  /** The lowest score printed, in points; nothing where none is. */
  readonly from?: number | undefined;
  /** The highest score printed, in points; nothing where none is. */
  readonly until?: number | undefined;
}

/**
 * How a place reads levels from scores: lower bounds that decide, and the bands that its document prints.
 *
 * @remarks No text for the whole country has scores. Printed bands are of whole points, and some overlap or leave gaps;
 * what decides is therefore the bounds.
 */
export interface ScoreScheme {
  /** Full marks without bonus (满分), in points. */
  readonly scale: number;
  /** The most that can be added on top (加分项), in points; nothing where nothing is added. */
  readonly bonus?: number | undefined;
  /** The highest score that counts, bonus included, in points; nothing where all of the bonus counts. */
  readonly cap?: number | undefined;
  /** The least scores, from the highest level down. */
  readonly bounds: readonly LevelBound[];
  /** What a score below the last bound is: a level without lower limit, no level, or `"unknown"` where the source ends. */
  readonly below: RatingLevel | "none" | "unknown";
  /** The bands as printed, from the highest down. */
  readonly published?: readonly PublishedBand[] | undefined;
  /** The article or section of the document that prints them. */
  readonly article?: string | undefined;
}
