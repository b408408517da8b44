import type { RecordCertificateFindings } from "./certificates/findings.ts";
import type { LedgerFindings } from "./ledger/findings.ts";
import type { StarFindings } from "./stars/findings.ts";
import type { TimeBankFindings } from "./time-bank/findings.ts";
import type { UploadFindings } from "./upload/findings.ts";

/** What is found where credited time is booked, certified, uploaded or stored, and where it makes eligible for stars. */
export type BookingFindings = LedgerFindings &
  StarFindings &
  RecordCertificateFindings &
  UploadFindings &
  TimeBankFindings;
