import type { CertificateItem, RecordCertificateRequest } from "./model.ts";
import { dayOfService } from "./service-day.ts";

/** Says whether the request has what an item prints. */
const isThere: {
  readonly [item in CertificateItem]: (
    request: RecordCertificateRequest,
    zone: string | undefined,
  ) => boolean;
} = {
  document: ({ holder }) => isFilled(holder.documentKind) && isFilled(holder.documentNumber),
  "volunteer-number": ({ holder }) => isFilled(holder.volunteerNumber),
  activities: ({ services }) => services.every(({ activityName }) => isFilled(activityName)),
  dates: ({ services }, zone) => services.every((service) => dayOfService(service, zone) !== undefined),
  places: ({ services }) => services.every(({ place }) => isFilled(place)),
  "person-in-charge": ({ issuer }) => isFilled(issuer.personInCharge),
  handler: ({ issuer }) => isFilled(issuer.handler),
  contact: ({ issuer }) => isFilled(issuer.contact),
  seal: () => true,
  training: ({ trainingMinutes: m }) => m !== undefined && Number.isSafeInteger(m) && m >= 0,
  awards: ({ awards }) => awards !== undefined && awards.length > 0,
  evaluation: ({ evaluations }) => evaluations !== undefined && evaluations.length > 0,
  remarks: ({ remarks }) => isFilled(remarks),
};

/** Everything that can be asked for. */
export const certificateItems: readonly CertificateItem[] = /* @__PURE__ */ (() =>
  Object.keys(isThere) as CertificateItem[])();

/**
 * Gives what is asked for and not there.
 *
 * @param request - the request
 * @param zone - the zone in which a day is cut
 * @returns the items, each once
 */
export function missingItems(
  request: RecordCertificateRequest,
  zone: string | undefined,
): readonly CertificateItem[] {
  const asked = new Set(request.asked ?? []);
  return certificateItems.filter((item) => asked.has(item) && !isThere[item](request, zone));
}

function isFilled(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== "";
}
