import type { HoursAnomalyFindings } from "./anomalies/findings.ts";
import type { BookingFindings } from "./booking-findings.ts";
import type { CreditFindings } from "./credit/findings.ts";
import type { ServiceModelFindings } from "./model-findings.ts";
import type { ServiceTableFindings } from "./table/findings.ts";

/** Every code that `linli/volunteer-hours` finds beside those of `linli/core` and `linli/organizations`. */
export type VolunteerHoursFindings = ServiceModelFindings &
  CreditFindings &
  HoursAnomalyFindings &
  ServiceTableFindings &
  BookingFindings;
