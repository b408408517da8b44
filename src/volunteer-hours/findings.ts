import type { RecordCertificateFindings } from "./certificates/findings.ts";
import type { LedgerFindings } from "./ledger/findings.ts";
import type { ServiceModelFindings } from "./model-findings.ts";
import type { StarFindings } from "./stars/findings.ts";
import type { TimeBankFindings } from "./time-bank/findings.ts";
import type { UploadFindings } from "./upload/findings.ts";

/** Every code that `linli/volunteer-hours` finds beside those of `linli/core` and `linli/organizations`. */
export type VolunteerHoursFindings = ServiceModelFindings &
  LedgerFindings &
  StarFindings &
  RecordCertificateFindings &
  UploadFindings &
  TimeBankFindings;
