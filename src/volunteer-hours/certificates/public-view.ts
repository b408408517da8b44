import { maskText } from "../../identifiers/index.ts";
import type { PublicCertificateView, RecordCertificate } from "./model.ts";

/**
 * Gives what everybody may see who looks up a record certificate by its code.
 *
 * @remarks Certificates can be checked (ministry order 67 of 2020, article 17), and no personal data are disclosed without
 * the volunteer's consent (article 16): the certificate itself names its holder, the public page masks the name and the
 * number of the document, the digit of the sex included. What was done and where is not on it.
 *
 * @param certificate - the certificate
 * @returns the public page
 *
 * @example
 * import { makeRecordCertificate, publicCertificateViewOf } from "linli/volunteer-hours";
 *
 * const result = makeRecordCertificate({
 *   number: "2025-0017",
 *   issuedOn: "2025-12-23",
 *   verificationCode: "7KQX2MNP4RTV8WYZ",
 *   issuer: { organizationId: "organization-7", name: "青禾区暖邻社会工作服务中心" },
 *   holder: { volunteerId: "volunteer-7", name: "张三丰" },
 *   services: [
 *     { id: "r-1", volunteerId: "volunteer-7", organizationId: "organization-7", creditedMinutes: 120, content: "社区义诊引导" },
 *   ],
 * });
 * result.ok ? publicCertificateViewOf(result.value).holderName : undefined; // => "张**"
 */
export function publicCertificateViewOf(certificate: RecordCertificate): PublicCertificateView {
  const { holder, service, issuer, notes } = certificate;
  const { documentNumber } = holder;
  return {
    number: notes.number,
    issuedOn: notes.issuedOn,
    issuer: issuer.name,
    holderName: maskText("name", holder.name),
    // What is no resident ID, such as a passport number, is hidden whole.
    ...(documentNumber !== undefined && {
      documentNumber: maskText("resident-id", documentNumber, { hideSexDigit: true }),
    }),
    minutes: service.minutes,
    services: service.services.length,
  };
}
