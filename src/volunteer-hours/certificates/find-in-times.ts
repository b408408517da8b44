import { millisecondsOf, minutesBetween, warningOf, type Finding, type RuleSet } from "../../core/index.ts";
import { rulePlaceOf } from "../../organizations/index.ts";
import type { RecordCertificateRules } from "../data/record-certificates.ts";
import { positionsWhere } from "../positions.ts";
import type { RecordCertificateRequest } from "./model.ts";

/**
 * Finds services of a certificate whose minutes can hardly be true: longer than the service, or there twice.
 *
 * @remarks Warnings: a policy can count more than was measured, and a service can have been recorded in the wrong hour.
 *
 * @param request - the request, whose instants can be read
 * @param rules - what says that a certificate is true
 * @returns the findings
 */
export function inTimes(
  { services }: RecordCertificateRequest,
  rules: RuleSet<RecordCertificateRules>,
): readonly Finding[] {
  const place = rulePlaceOf(rules, rules.parameters.truth);
  const found: Finding[] = [];
  const report = (
    code: "record-certificate.longer-than-span" | "record-certificate.overlapping",
    positions: readonly number[],
  ): void => {
    if (positions.length > 0) found.push({ ...warningOf(code, { ...place, positions }), path: ["services"] });
  };
  report(
    "record-certificate.longer-than-span",
    positionsWhere(
      services,
      ({ startAt, endAt, creditedMinutes }) =>
        startAt !== undefined && endAt !== undefined && creditedMinutes > minutesBetween(startAt, endAt),
    ),
  );
  report("record-certificate.overlapping", overlapping(services));
  return found;
}

/** The places of services that begin before an earlier one of the list of beginnings has ended. */
function overlapping(services: RecordCertificateRequest["services"]): readonly number[] {
  const spans = services.flatMap(({ startAt, endAt }, index) =>
    startAt === undefined || endAt === undefined
      ? []
      : [{ position: index + 1, start: millisecondsOf(startAt), end: millisecondsOf(endAt) }],
  );
  spans.sort((a, b) => a.start - b.start || a.position - b.position);
  const positions: number[] = [];
  let covered = -Infinity;
  for (const { position, start, end } of spans) {
    if (start < Math.min(covered, end)) positions.push(position);
    covered = Math.max(covered, end);
  }
  return positions.sort((a, b) => a - b);
}
