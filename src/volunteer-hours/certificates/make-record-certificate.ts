import {
  failure,
  hasErrors,
  ruleSetKey,
  type CheckResult,
  type RuleSet,
  type RuleSetKey,
} from "../../core/index.ts";
import {
  recordCertificateOpinion,
  recordCertificateOrder,
  recordRetention,
  type RecordCertificateRules,
  type RetentionRules,
} from "../data/record-certificates.ts";
import { findingsOfRequest } from "./find-in-request.ts";
import { dayOfService } from "./service-day.ts";
import type {
  CertificateItem,
  CertificateService,
  CertifiedService,
  RecordCertificate,
  RecordCertificateRequest,
} from "./model.ts";
import { retentionUntil } from "./retention.ts";

/** By what rules a record certificate is made. */
export interface RecordCertificateOptions {
  /** What it must have and who issues it; `recordCertificateOrder` by default. */
  readonly rules?: RuleSet<RecordCertificateRules> | undefined;
  /** What is recommended, such as the posting; `recordCertificateOpinion` by default. */
  readonly recommendations?: RuleSet<RecordCertificateRules> | undefined;
  /** How long its file is kept; `recordRetention` by default. */
  readonly retention?: RuleSet<RetentionRules> | undefined;
  /** The zone in which the day of a service is cut; Asia/Shanghai by default. */
  readonly zone?: string | undefined;
}

/**
 * Makes a record certificate (志愿服务记录证明) from service records.
 *
 * @remarks It has the service time, what was done and the body that recorded; anything else that is recorded only where
 * the volunteer asks for it, the seal included (志愿服务记录与证明出具办法（试行）, ministry order 67 of 2020, article 15).
 * It is true, free of charge, and made from records alone (article 14). Who records certifies (article 26); after a
 * merger, a split or a dissolution the successor or the superior body does (民发〔2015〕149号). That opinion recommends
 * further items and a posting inside the unit of normally seven days before it is issued: one that was held and was
 * shorter is a warning, none at all is not. Training is a figure of its own (article 8).
 *
 * @param request - the number, issuer, holder, records, and what the holder asks for
 * @param options - the rule sets and the zone
 * @returns the certificate, or the errors `record-certificate.text-empty`, `.day`, `.date`, `.code-short`, `.no-services`,
 * `.repeated`, `.other-volunteer`, `.issuer-not-recorder`, `.succeeds-later`, `.succession-unknown`, `.recorder-gone`,
 * `.not-completed`, `.minutes`, `.content-missing`, `.after-issue`, `.item-missing`; the warnings `.longer-than-span`,
 * `.overlapping`, `.posting-short`, `.posting-open`
 * @throws RangeError where the platform knows no such zone
 *
 * @example
 * import { makeRecordCertificate, type RecordCertificateRequest } from "linli/volunteer-hours";
 *
 * const request: RecordCertificateRequest = {
 *   number: "2025-0017",
 *   issuedOn: "2025-12-23",
 *   verificationCode: "7KQX2MNP4RTV8WYZ",
 *   issuer: { organizationId: "organization-7", name: "青禾区暖邻社会工作服务中心" },
 *   holder: { volunteerId: "volunteer-7", name: "张三丰", documentKind: "居民身份证", documentNumber: "11010519491231002X" },
 *   services: [
 *     { id: "r-1", volunteerId: "volunteer-7", organizationId: "organization-7", creditedMinutes: 120, content: "社区义诊引导" },
 *   ],
 * };
 * const result = makeRecordCertificate(request);
 * result.ok ? result.value.holder : undefined; // => { name: "张三丰" }
 * result.ok ? result.value.retainedUntil : undefined; // => "2035-12-23"
 * const other = { ...request, issuer: { organizationId: "organization-9", name: "青禾区晨光促进会" } };
 * makeRecordCertificate(other).findings[0]?.code; // => "record-certificate.issuer-not-recorder"
 */
export function makeRecordCertificate(
  request: RecordCertificateRequest,
  options: RecordCertificateOptions = {},
): CheckResult<RecordCertificate> {
  const {
    rules = recordCertificateOrder,
    recommendations = recordCertificateOpinion,
    retention = recordRetention,
    zone,
  } = options;
  const findings = findingsOfRequest(request, rules, recommendations, zone);
  if (hasErrors(findings)) return failure(findings);
  const ruleSets = [rules, recommendations, retention].map(ruleSetKey);
  const retainedUntil = retentionUntil(request.issuedOn, retention);
  return { ok: true, value: certificateOf(request, retainedUntil, ruleSets, zone), findings };
}

function certificateOf(
  request: RecordCertificateRequest,
  retainedUntil: string,
  ruleSets: readonly RuleSetKey[],
  zone: string | undefined,
): RecordCertificate {
  const { holder, issuer, number, issuedOn, verificationCode, services, remarks } = request;
  const isAsked = askedOf(request);
  return {
    holder: {
      name: holder.name,
      ...(isAsked("document") && {
        documentKind: holder.documentKind,
        documentNumber: holder.documentNumber,
      }),
      ...(isAsked("volunteer-number") && { volunteerNumber: holder.volunteerNumber }),
    },
    service: {
      minutes: services.reduce((sum, { creditedMinutes }) => sum + creditedMinutes, 0),
      services: services.map((service) => serviceOf(service, isAsked, zone)),
      ...(isAsked("training") && { trainingMinutes: request.trainingMinutes }),
      ...(isAsked("awards") && { awards: request.awards }),
      ...(isAsked("evaluation") && { evaluations: request.evaluations }),
    },
    issuer: {
      name: issuer.name,
      ...(isAsked("person-in-charge") && { personInCharge: issuer.personInCharge }),
      ...(isAsked("handler") && { handler: issuer.handler }),
      ...(isAsked("contact") && { contact: issuer.contact }),
      ...(isAsked("seal") && { seal: true }),
    },
    notes: { number, issuedOn, verificationCode, ...(isAsked("remarks") && { remarks }) },
    retainedUntil,
    ruleSets,
  };
}

function serviceOf(
  service: CertifiedService,
  isAsked: (item: CertificateItem) => boolean,
  zone: string | undefined,
): CertificateService {
  const { content = "", creditedMinutes, activityName, place } = service;
  return {
    content,
    minutes: creditedMinutes,
    ...(isAsked("dates") && { on: dayOfService(service, zone) }),
    ...(isAsked("activities") && { activity: activityName }),
    ...(isAsked("places") && { place }),
  };
}

function askedOf({ asked = [] }: RecordCertificateRequest): (item: CertificateItem) => boolean {
  const items = new Set(asked);
  return (item) => items.has(item);
}
