import { dayBoundsOf } from "../../core/index.ts";
import type { CertifiedService, RecordCertificateRequest } from "./model.ts";

/** Whether a body may certify a record: it recorded it, it follows who did, only later, or not at all. */
export type IssuerAnswer = "recorder" | "successor" | "later" | "unknown" | "none";

/**
 * Says whether the issuer of a certificate may certify a record.
 *
 * @param service - the record
 * @param request - the request
 * @returns the answer
 */
export function issuerAnswer(
  { organizationId }: CertifiedService,
  { issuer, issuedOn }: Pick<RecordCertificateRequest, "issuer" | "issuedOn">,
): IssuerAnswer {
  if (organizationId === undefined) return "none";
  if (organizationId === issuer.organizationId) return "recorder";
  const days = (issuer.succeeds ?? [])
    .filter((succession) => succession.organizationId === organizationId)
    .map(({ on }) => dayBoundsOf(on));
  if (days.length === 0) return "none";
  if (days.some(({ last }) => last <= issuedOn)) return "successor";
  return days.some(({ first }) => first <= issuedOn) ? "unknown" : "later";
}
