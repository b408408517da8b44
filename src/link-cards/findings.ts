import type { CardUrlFindings } from "./payload/findings.ts";
import type { CardKeyFindings } from "./signature/findings.ts";
import type { CardStatusFindings } from "./status/findings.ts";
import type { SymbolFindings } from "./symbol/findings.ts";

/** Every code that `linli/link-cards` finds beside those of `linli/core` and `linli/identifiers`. */
export type LinkCardFindings = Omit<CardUrlFindings, "input.not-text"> &
  CardKeyFindings &
  CardStatusFindings &
  SymbolFindings;
