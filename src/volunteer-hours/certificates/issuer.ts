import { dayBoundsOf } from "../../core/index.ts";
import type { CertifiedService, RecordCertificateRequest } from "./model.ts";
import { dayOfService } from "./service-day.ts";

/**
 * Whether a body may certify a record: it recorded it, it follows who did, only later, or not at all; or the record is of a day
 * on which the body that recorded it was there no longer.
 */
export type IssuerAnswer = "recorder" | "successor" | "later" | "unknown" | "gone" | "none";

/**
 * Says whether the issuer of a certificate may certify a record.
 *
 * @param service - the record
 * @param request - the request
 * @param zone - the zone in which the day of the service is cut
 * @returns the answer
 */
export function issuerAnswer(
  service: CertifiedService,
  { issuer, issuedOn }: Pick<RecordCertificateRequest, "issuer" | "issuedOn">,
  zone: string | undefined,
): IssuerAnswer {
  const { organizationId } = service;
  if (organizationId === undefined) return "none";
  if (organizationId === issuer.organizationId) return "recorder";
  const days = (issuer.succeeds ?? [])
    .filter((succession) => succession.organizationId === organizationId)
    .map(({ on }) => dayBoundsOf(on));
  if (days.length === 0) return "none";
  const day = dayOfService(service, zone);
  const served = day === undefined ? undefined : dayBoundsOf(day).first;
  if (served !== undefined && days.every(({ last }) => last < served)) return "gone";
  if (days.some(({ last }) => last <= issuedOn)) return "successor";
  return days.some(({ first }) => first <= issuedOn) ? "unknown" : "later";
}
