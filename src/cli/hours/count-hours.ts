import { chinaCalendars } from "../../calendars/index.ts";
import type { Finding, RuleSet } from "../../core/index.ts";
import type { TableReport } from "../../tables/index.ts";
import {
  creditPolicies,
  creditRecords,
  findAnomalies,
  findOverlaps,
  hourSystemLabels,
  serviceRecordTable,
  starSchemes,
  summarizeHours,
  type CreditAdjustment,
  type CreditPolicy,
  type HoursSummary,
  type ServiceRecord,
  type StarScheme,
} from "../../volunteer-hours/index.ts";
import type { AnyTableModel } from "../models.ts";
import { readRecords } from "../read-records.ts";
import type { Streams } from "../streams.ts";
import { UseError } from "../use-error.ts";
import { ruleSetNamed, type HoursCommandOptions } from "./options.ts";
import { hidePersonal, namesOf } from "./names.ts";
import { starsOf, type StarsOfVolunteer } from "./stars.ts";

/** Two services at the same time, by their rows. */
export interface OverlapRows {
  /** The rows, that of the service which begins first before the other. */
  readonly rows: readonly [first: number, second: number];
  /** Whose services they are. */
  readonly volunteerId: string;
  /** The minutes that both have. */
  readonly minutes: number;
}

/** What a row lost or gained by the policy. */
export interface AdjustedRow extends CreditAdjustment {
  /** The row. */
  readonly row: number;
}

/** Something worth a look, by the rows that it is about. */
export interface AnomalyRows {
  /** The rows; none where volunteers alone are meant. */
  readonly rows: readonly number[];
  /** The volunteers. */
  readonly volunteerIds: readonly string[];
  /** What it is. */
  readonly finding: Finding;
}

/** What the hours of a file come to. */
export interface CountedHours {
  /** The policy. */
  readonly policy: RuleSet<CreditPolicy>;
  /** The sums. */
  readonly summary: HoursSummary;
  /** The stars of every volunteer, where they are asked for. */
  readonly stars: ReadonlyMap<string, StarsOfVolunteer>;
  /** The day asked about, where there is one. */
  readonly on: string | undefined;
  /** Services at the same time. */
  readonly overlaps: readonly OverlapRows[];
  /** Rows that do not count as they are recorded, by row. */
  readonly adjusted: readonly AdjustedRow[];
  /** What is worth a look. */
  readonly anomalies: readonly AnomalyRows[];
  /** The report on the file: rows that could not be read, remarks on others. */
  readonly report: TableReport;
}

/**
 * Reads a file of services and counts their hours.
 *
 * @param path - the file as the user named it
 * @param options - what the user chose
 * @param streams - where standard input is
 * @returns the sums and everything that has to be said about them
 * @throws UseError where the file cannot be read, or the options do not fit
 */
export async function countHours(
  path: string,
  options: HoursCommandOptions,
  streams: Streams,
): Promise<CountedHours> {
  const policy = ruleSetNamed(options.policy, creditPolicies, "--policy");
  const scheme = schemeOf(options);
  const model = serviceRecordTable() as unknown as AnyTableModel;
  const read = await readRecords(path, model, options, streams);
  const records = read.records.map(({ record }) => record as ServiceRecord);
  const rowOf = (position: number): number => read.records[position]?.row ?? 0;
  const used = withGrace(policy, options.grace);
  const summary = summarizeHours(records, { by: options.by, policy: used });
  const stars =
    scheme === undefined || options.on === undefined
      ? []
      : starsOf(records, {
          policy: used,
          scheme,
          on: options.on,
          groups: summary.groups,
          hoursFrom: options.hoursFrom,
        });
  // Whoever is named anywhere in the answer is in a group, or in nothing but a remark.
  const names = namesOf([
    ...summary.groups.map(({ key }) => key),
    ...records.flatMap(({ volunteerId }) => volunteerId ?? []),
  ]);
  const nameOf = (key: string): string => names.get(key) ?? hidePersonal(key);
  return {
    policy: used,
    summary: { ...summary, groups: summary.groups.map((group) => ({ ...group, key: nameOf(group.key) })) },
    stars: new Map(Array.from(stars, ([key, answer]) => [nameOf(key), answer])),
    on: options.on,
    overlaps: [...findOverlaps(records, { handoverGraceMinutes: used.parameters.handoverGraceMinutes })].map(
      ({ positions: [first, second], volunteerId, minutes }) => ({
        rows: [rowOf(first), rowOf(second)],
        volunteerId: nameOf(volunteerId),
        minutes,
      }),
    ),
    adjusted: adjustedRows(records, used, rowOf),
    anomalies: anomalyRows(records, options, rowOf).map((anomaly) => ({
      ...anomaly,
      volunteerIds: anomaly.volunteerIds.map(nameOf),
    })),
    report: read.report,
  };
}

/** The star scheme, where stars are asked for and can be. */
function schemeOf({ stars, by, on, hoursFrom }: HoursCommandOptions): RuleSet<StarScheme> | undefined {
  if (stars === undefined) {
    if (hoursFrom !== undefined)
      throw new UseError("--hours-from needs --stars", "--hours-from 只能与 --stars 同用");
    return undefined;
  }
  const scheme = ruleSetNamed(stars, starSchemes, "--stars");
  if (by !== "volunteer")
    throw new UseError("--stars needs --by volunteer", "--stars 只能与 --by volunteer 同用");
  if (on === undefined)
    throw new UseError("--stars needs --on, the day that is asked about", "使用 --stars 须用 --on 指明日期");
  const systems = Object.keys(hourSystemLabels);
  if (hoursFrom !== undefined && !systems.includes(hoursFrom) && !hoursFrom.startsWith("x-")) {
    const known = systems.join(", ");
    throw new UseError(
      `--hours-from: there is no ${hoursFrom}; known: ${known}, and codes of the form x-namespace:name`,
      `没有 ${hoursFrom}；已有：${known}，也可用 x-命名空间:名称`,
    );
  }
  return scheme;
}

/** A policy with another grace is another policy, and has another key. */
function withGrace(policy: RuleSet<CreditPolicy>, grace: number | undefined): RuleSet<CreditPolicy> {
  const { parameters } = policy;
  if (grace === undefined || grace === parameters.handoverGraceMinutes) return policy;
  return {
    ...policy,
    id: `${policy.id}-handover-${String(grace)}`,
    parameters: { ...parameters, handoverGraceMinutes: grace },
  };
}

/** Rows whose minutes are not those recorded; of a service that is not completed the report says so. */
function adjustedRows(
  records: readonly ServiceRecord[],
  policy: RuleSet<CreditPolicy>,
  rowOf: (position: number) => number,
): readonly AdjustedRow[] {
  const positions = new Map(records.map((record, position) => [record, position]));
  const byId = new Map(records.map((record) => [record.id, record]));
  return creditRecords(records, policy).flatMap(({ recordId, adjustments }) => {
    const record = byId.get(recordId);
    const position = record === undefined ? undefined : positions.get(record);
    if (position === undefined) return [];
    return adjustments
      .filter(({ rule }) => rule !== "state")
      .map((adjustment) => ({ ...adjustment, row: rowOf(position) }));
  });
}

function anomalyRows(
  records: readonly ServiceRecord[],
  { on }: HoursCommandOptions,
  rowOf: (position: number) => number,
): readonly AnomalyRows[] {
  const found = findAnomalies(records, { on, calendars: chinaCalendars });
  return Array.from(found, ({ positions, volunteerIds, finding }) => ({
    rows: positions.map(rowOf),
    volunteerIds,
    finding,
  }));
}
