import type { OpeningHoursModelFindings } from "./hours/model-findings.ts";
import type { OpeningStateFindings } from "./hours/state-findings.ts";
import type { OpeningTextFindings } from "./hours/text/findings.ts";
import type { VenueModelFindings } from "./model-findings.ts";

/** Every code that `linli/venues` finds beside those of `linli/core`, `linli/identifiers` and `linli/organizations`. */
export type VenueFindings = VenueModelFindings &
  OpeningHoursModelFindings &
  OpeningStateFindings &
  OpeningTextFindings;
