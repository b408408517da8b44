import type { InputFindings } from "../input.ts";
import type { NumberFindings } from "../quantity/findings.ts";

/** What is found where text should be an amount of money. */
export type MoneyFindings = InputFindings &
  NumberFindings & {
    /** The amount is hedged or bounded; such an amount is a quantity in yuan. */
    readonly "money.qualified": Record<never, never>;
    /** The amount is not a whole number of fen. */
    readonly "money.decimals": Record<never, never>;
    /** Jiao or fen that are not one whole digit each, jiao before fen: 0.5角, 3元15角, 3.5元5角. */
    readonly "money.parts": Record<never, never>;
    /** The amount in fen is no safe integer. */
    readonly "money.too-large": Record<never, never>;
    /** No word or sign says that the number is money. */
    readonly "money.currency-missing": Record<never, never>;
    /** The number is followed by something else than yuan. */
    readonly "money.currency-other": Record<never, never>;
  };
