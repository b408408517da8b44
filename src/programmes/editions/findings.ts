import type { EditionModelFindings } from "./model-findings.ts";
import type { EditionPeriodFindings } from "./period-findings.ts";
import type { SessionTotalFindings } from "./session-totals.ts";
import type { EditionSetFindings } from "./set-findings.ts";
import type { EditionSummaryFindings } from "./summary/model.ts";

/** Every code that the family of editions finds. */
export type EditionFamilyFindings = EditionModelFindings &
  EditionPeriodFindings &
  EditionSetFindings &
  SessionTotalFindings &
  EditionSummaryFindings;
