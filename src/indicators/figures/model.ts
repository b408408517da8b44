import type { FindingOf, Quantity, QuantityBounds, QuantityRatio } from "../../core/index.ts";
import type { FigureFindingMap } from "./findings.ts";

/** What is found where a figure is made of quantities. */
export type FigureFinding = FindingOf<FigureFindingMap>;

/** A share with both numbers that it is made of. */
export interface QuantityShare {
  /** The part. */
  readonly numerator: Quantity;
  /** The whole. */
  readonly denominator: Quantity;
  /** The share, its bounds within 0 and 1; `null` where there is nothing to have a share of. */
  readonly share: QuantityRatio | null;
}

/** A figure per person or per area, with both numbers that it is made of. */
export interface QuantityRate {
  /** What is divided. */
  readonly numerator: Quantity;
  /** What it is divided by. */
  readonly denominator: Quantity;
  /** Per how many of the denominator's unit. */
  readonly basis: number;
  /** The figure, in the numerator's unit; `null` where there is nothing to divide by. */
  readonly ratio: QuantityRatio | null;
}

/** What became of a number from one date or period to another. */
export interface Growth {
  /** The number before. */
  readonly before: Quantity;
  /** The number after. */
  readonly after: Quantity;
  /** Whether it certainly grew, fell or stayed. */
  readonly direction: "up" | "down" | "same" | "unknown";
  /** What was added, below zero what was lost, in the unit of both; `-Infinity` and `Infinity` where nothing bounds it. */
  readonly change: QuantityBounds;
  /** How many times the number before; `null` where that is zero. */
  readonly factor: QuantityRatio | null;
  /** The growth as a part of the number before (增长率), below zero where it fell; `null` where that is zero. */
  readonly rate: QuantityBounds | null;
}
