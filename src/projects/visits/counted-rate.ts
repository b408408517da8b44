/** A rate with both numbers that it is made of. */
export interface CountedRate {
  /** How many of them. */
  readonly numerator: number;
  /** Among how many; `null` where nobody has said. */
  readonly denominator: number | null;
  /** One divided by the other; `null` where the denominator is 0 or not known, never 0 and never 1 then. */
  readonly share: number | null;
}

/**
 * Divides two counts.
 *
 * @param numerator - how many of them
 * @param denominator - among how many; nothing where nobody has said
 * @returns both with the share
 */
export function countedRate(numerator: number, denominator: number | undefined): CountedRate {
  const share = denominator === undefined || denominator === 0 ? null : numerator / denominator;
  return { numerator, denominator: denominator ?? null, share };
}
