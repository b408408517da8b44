import type { CivilDateFindings } from "../civil-date.ts";
import type { InputFindings } from "../input.ts";

/** What is found where text should be one number, with its hedge and unit, and nothing else. */
export type NumberFindings = {
  /** There is no number in the text. */
  readonly "number.missing": Record<never, never>;
  /** Digits, numerals or multipliers that do not form one number, such as 1.2.3 or 三百五万. */
  readonly "number.form": Record<never, never>;
  /** Commas that do not part groups of three digits, so that a comma and a decimal point cannot be told apart. */
  readonly "number.grouping": Record<never, never>;
  /** Words that name no single number: 数百, 十几, 七八, 三万五, several, dozens; or a unit alone: 万元, 百家. */
  readonly "number.vague": Record<never, never>;
  /** Two numbers, from one to the other. */
  readonly "number.range": Record<never, never>;
  /** The number says which one, not how many (第3届, 5th, 201室, 2025年, 90后), or may do so (3栋, 98年). */
  readonly "number.ordinal": Record<never, never>;
  /** The text says more than one quantity: a sentence, a rate. */
  readonly "number.text-around": Record<never, never>;
};

/** What is found in quantities and in what is made of them. */
export type QuantityFindings = InputFindings &
  NumberFindings &
  Pick<CivilDateFindings, "civil-date.no-such-day"> & {
    /** The value is negative, larger than `most`, or has more than `decimals` decimals. */
    readonly "quantity.value": { readonly most: number; readonly decimals: number };
    /** The unit is neither a known one nor of the form `x-namespace:name`. */
    readonly "quantity.unit": Record<never, never>;
    /** The number is below zero. */
    readonly "quantity.negative": Record<never, never>;
    /** The number is larger than a quantity can be. */
    readonly "quantity.too-large": { readonly most: number };
    /** The number has more decimals than a quantity can have. */
    readonly "quantity.decimals": { readonly most: number };
    /** Only an upper bound is given (不超过, at most): no qualifier says so. */
    readonly "quantity.upper-bound": Record<never, never>;
    /** The text hedges its number in different ways at once (约100余家). */
    readonly "quantity.qualifier-conflict": { readonly qualifiers: readonly string[] };
    /** Nothing is nearly zero or about zero. */
    readonly "quantity.qualifier-zero": { readonly qualifier: string };
    /** The word after the number is no unit that the library knows; the value is kept without a unit. */
    readonly "quantity.unit-unknown": Record<never, never>;
    /** Quantities of different units, or of which only some have a unit. */
    readonly "quantity.unit-mixed": { readonly units: readonly string[] };
    /** The quantities were counted on different dates; the result carries none. */
    readonly "quantity.as-of-mixed": Record<never, never>;
    /** The divisor is zero, or may be. */
    readonly "quantity.ratio-zero": Record<never, never>;
    /** The bounds support no average: `numerator` and `denominator` are the qualifiers that leave it open. */
    readonly "quantity.ratio-unbounded": { readonly numerator: string; readonly denominator: string };
    /** The average is too small, or its bounds are too far apart, to be told in steps of 0.001. */
    readonly "quantity.ratio-imprecise": Record<never, never>;
  };

/** Why a count does not agree with what was published, or why that cannot be said. */
export type ReconcileFindings = Pick<QuantityFindings, "quantity.unit-mixed"> & {
  /** The count is below what was published allows; `by` is the least that is missing. */
  readonly "reconcile.short": { readonly by: number; readonly qualifier: string };
  /** The count is above what was published allows; `by` is the least that is too much. */
  readonly "reconcile.over": { readonly by: number; readonly qualifier: string };
  /** Only one of the two says what is counted. */
  readonly "reconcile.unit-missing": Record<never, never>;
  /** The count was made on another date than the published number, so a difference says nothing. */
  readonly "reconcile.other-date": Record<never, never>;
  /** The count is itself a hedged number whose bounds do not decide. */
  readonly "reconcile.undecided": { readonly qualifier: string };
};
