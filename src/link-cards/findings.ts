import type { AssignmentFindings } from "./assignments/findings.ts";
import type { LinkCardExplanationFindings, LinkCardTimeFindings } from "./card-findings.ts";
import type { ContactFileFindings } from "./contacts/findings.ts";
import type { DrawingFindings } from "./drawing/findings.ts";
import type { HotlineFindings } from "./hotlines/findings.ts";
import type { LinkCardModelFindings } from "./model-findings.ts";
import type { CardUrlFindings } from "./payload/findings.ts";
import type { CardKeyFindings } from "./signature/findings.ts";
import type { CardStatusFindings } from "./status/findings.ts";
import type { SymbolFindings } from "./symbol/findings.ts";

/** Every code that `linli/link-cards` finds beside those of `linli/core` and `linli/identifiers`. */
export type LinkCardFindings = Omit<CardUrlFindings, "input.not-text"> &
  CardKeyFindings &
  CardStatusFindings &
  SymbolFindings &
  LinkCardModelFindings &
  LinkCardExplanationFindings &
  LinkCardTimeFindings &
  HotlineFindings &
  AssignmentFindings &
  DrawingFindings &
  ContactFileFindings;
