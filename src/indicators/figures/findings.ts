import type { QuantityFindings } from "../../core/index.ts";

/** What is found where figures are made of quantities, beside what `ratioOf` and `addQuantities` find. */
export type FigureFindings = {
  /** The part is above its whole, whatever the hedges allow. */
  readonly "figure.part-above-whole": Record<never, never>;
  /** The unit that it is divided by is another one: `unit` is empty where none is there. */
  readonly "figure.denominator-unit": { readonly expected: string; readonly unit: string };
  /** Two parts have the same code; positions count from 1. */
  readonly "figure.part-repeated": { readonly positions: readonly number[] };
  /** Nobody has said whether more or less is better, so that nobody can say whether the target is met. */
  readonly "target.direction-unknown": Record<never, never>;
  /** What was planned, or what was found, is hedged so that it does not decide. */
  readonly "target.undecided": Record<never, never>;
  /** The target is missed by at least this much. */
  readonly "target.missed": { readonly by: number };
};

/** What can be found where one quantity is divided by another. */
export type FigureFindingMap = Pick<
  FigureFindings,
  "figure.part-above-whole" | "figure.denominator-unit" | "figure.part-repeated"
> &
  Pick<
    QuantityFindings,
    | "quantity.unit-mixed"
    | "quantity.as-of-mixed"
    | "quantity.too-large"
    | "quantity.ratio-zero"
    | "quantity.ratio-unbounded"
    | "quantity.ratio-imprecise"
  >;
