import type { SpaceApplicationFindings } from "./applications/findings.ts";
import type { EquipmentFindings } from "./equipment/findings.ts";
import type { OpeningHoursModelFindings } from "./hours/model-findings.ts";
import type { OpeningStateFindings } from "./hours/state-findings.ts";
import type { OpeningTextFindings } from "./hours/text/findings.ts";
import type { VenueModelFindings } from "./model-findings.ts";
import type { PositionFindings } from "./positions/findings.ts";
import type { VenueSetFindings } from "./set-findings.ts";
import type { SlotFindings } from "./slots/findings.ts";

/** Every code that `linli/venues` finds beside those of `linli/core`, `linli/identifiers` and `linli/organizations`. */
export type VenueFindings = VenueModelFindings &
  VenueSetFindings &
  PositionFindings &
  EquipmentFindings &
  SpaceApplicationFindings &
  OpeningHoursModelFindings &
  OpeningStateFindings &
  OpeningTextFindings &
  SlotFindings;
