import {
  dayBoundsOf,
  daysBetween,
  errorOf,
  isCivilDate,
  isInstant,
  warningOf,
  type Finding,
  type RuleSet,
} from "../../core/index.ts";
import { rulePlaceOf } from "../../organizations/index.ts";
import type { RecordCertificateRules } from "../data/record-certificates.ts";
import { positionsWhere } from "../positions.ts";
import { issuerAnswer, type IssuerAnswer } from "./issuer.ts";
import { inTimes } from "./find-in-times.ts";
import { missingItems } from "./items.ts";
import type { CertifiedService, RecordCertificateRequest } from "./model.ts";
import { dayOfService } from "./service-day.ts";
import { MIN_VERIFICATION_CODE_LENGTH } from "./verification-code.ts";

/**
 * Finds what keeps a record certificate from being made, and what is unusual about it.
 *
 * @param request - the request
 * @param rules - what it must have
 * @param recommendations - what is recommended
 * @param zone - the zone in which a day is cut
 * @returns the findings
 */
export function findingsOfRequest(
  request: RecordCertificateRequest,
  rules: RuleSet<RecordCertificateRules>,
  recommendations: RuleSet<RecordCertificateRules>,
  zone: string | undefined,
): readonly Finding[] {
  const heading = inHeading(request);
  const dates = inDates(request);
  // What is no date cannot be compared with others.
  if (dates.length > 0) return [...heading, ...dates];
  return [
    ...heading,
    ...inServices(request, rules, zone),
    ...inTimes(request, rules),
    ...inIssuer(request, rules, zone),
    ...missingItems(request, zone).map((item) => errorOf("record-certificate.item-missing", { item })),
    ...inPosting(request, recommendations),
  ];
}

function inHeading({
  number,
  verificationCode,
  issuer,
  holder,
}: RecordCertificateRequest): readonly Finding[] {
  const found: Finding[] = [];
  const texts: readonly (readonly [string, readonly string[]])[] = [
    [number, ["number"]],
    [issuer.name, ["issuer", "name"]],
    [holder.name, ["holder", "name"]],
  ];
  for (const [text, path] of texts) {
    if (text.trim() === "") found.push({ ...errorOf("record-certificate.text-empty", {}), path });
  }
  if (verificationCode.trim().length < MIN_VERIFICATION_CODE_LENGTH) {
    const params = { minimum: MIN_VERIFICATION_CODE_LENGTH };
    found.push({ ...errorOf("record-certificate.code-short", params), path: ["verificationCode"] });
  }
  return found;
}

function inDates({ issuedOn, services, issuer, posting = {} }: RecordCertificateRequest): readonly Finding[] {
  const found: Finding[] = [];
  if (!isCivilDate(issuedOn) || issuedOn.length !== 10) {
    found.push({ ...errorOf("record-certificate.day", {}), path: ["issuedOn"] });
  }
  const report = (path: string, positions: readonly number[]): void => {
    if (positions.length > 0)
      found.push({ ...errorOf("record-certificate.date", { positions }), path: [path] });
  };
  const isNone = (date: unknown): boolean => date !== undefined && !isCivilDate(date);
  const isTimeless: Test = ({ startAt, endAt, on }) =>
    [startAt, endAt].some((time) => time !== undefined && !isInstant(time)) || isNone(on);
  report("services", positionsWhere(services, isTimeless));
  report(
    "issuer",
    positionsWhere(issuer.succeeds ?? [], ({ on }) => !isCivilDate(on)),
  );
  report("posting", positionsWhere([posting.from, posting.until], isNone));
  return found;
}

type Test = (service: CertifiedService) => boolean;

function inServices(
  { services, holder, issuedOn }: RecordCertificateRequest,
  rules: RuleSet<RecordCertificateRules>,
  zone: string | undefined,
): readonly Finding[] {
  const { content, truth } = rules.parameters;
  const ofTruth = rulePlaceOf(rules, truth);
  const ofContent = rulePlaceOf(rules, content);
  if (services.length === 0) return [errorOf("record-certificate.no-services", ofTruth)];
  const found: Finding[] = [];
  const report = (code: string, place: object, test: Test): void => {
    const positions = positionsWhere(services, test);
    if (positions.length > 0) found.push({ ...errorOf(code, { ...place, positions }), path: ["services"] });
  };
  const seen = new Set<string>();
  report("record-certificate.repeated", {}, ({ id }) => seen.size === seen.add(id).size);
  report("record-certificate.other-volunteer", {}, (service) => service.volunteerId !== holder.volunteerId);
  const isOpen: Test = ({ state }) => state !== undefined && state !== "completed";
  report("record-certificate.not-completed", ofTruth, isOpen);
  const isNoTime: Test = ({ creditedMinutes: m }) => !Number.isSafeInteger(m) || m < 1;
  report("record-certificate.minutes", ofTruth, isNoTime);
  report("record-certificate.content-missing", ofContent, (service) => (service.content ?? "").trim() === "");
  report("record-certificate.after-issue", {}, (service) => {
    const day = dayOfService(service, zone);
    return day !== undefined && dayBoundsOf(day).first > issuedOn;
  });
  return found;
}

const issuerCodes: readonly (readonly [IssuerAnswer, string])[] = [
  ["none", "record-certificate.issuer-not-recorder"],
  ["later", "record-certificate.succeeds-later"],
  ["unknown", "record-certificate.succession-unknown"],
  ["gone", "record-certificate.recorder-gone"],
];

function inIssuer(
  request: RecordCertificateRequest,
  rules: RuleSet<RecordCertificateRules>,
  zone: string | undefined,
): readonly Finding[] {
  const place = rulePlaceOf(rules, rules.parameters.issuer);
  const answers = request.services.map((service) => issuerAnswer(service, request, zone));
  return issuerCodes.flatMap(([answer, code]) => {
    const positions = positionsWhere(answers, (other) => other === answer);
    return positions.length === 0 ? [] : [{ ...errorOf(code, { ...place, positions }), path: ["services"] }];
  });
}

function inPosting(
  { posting, issuedOn }: RecordCertificateRequest,
  recommendations: RuleSet<RecordCertificateRules>,
): readonly Finding[] {
  const days = recommendations.parameters.postingDays;
  if (posting === undefined || days === undefined) return [];
  const place = rulePlaceOf(recommendations, undefined);
  const found: Finding[] = [];
  const from = posting.from === undefined ? undefined : dayBoundsOf(posting.from).last;
  const until = posting.until === undefined ? undefined : dayBoundsOf(posting.until).last;
  if (from === undefined || until === undefined || daysBetween(from, until) + 1 < days) {
    found.push({ ...warningOf("record-certificate.posting-short", { ...place, days }), path: ["posting"] });
  }
  if (until === undefined || until >= issuedOn) {
    found.push({ ...warningOf("record-certificate.posting-open", place), path: ["posting"] });
  }
  return found;
}
