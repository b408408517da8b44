import { civilDateAt, compareCivilDates, type RuleSet } from "../../core/index.ts";
import {
  creditRecords,
  starEligibilityOn,
  summarizeHours,
  type CreditPolicy,
  type HoursGroup,
  type ServiceRecord,
  type StarEligibilityOnDate,
  type StarScheme,
} from "../../volunteer-hours/index.ts";

/** What stars are asked by. */
interface StarQuestion {
  readonly policy: RuleSet<CreditPolicy>;
  readonly scheme: RuleSet<StarScheme>;
  readonly on: string;
  /** All groups of the file by volunteer: whoever served after the day only has an answer too. */
  readonly groups: readonly HoursGroup[];
  /** The system that recorded all of it, where the user says so. */
  readonly hoursFrom?: string | undefined;
}

/** The stars of a volunteer, and what they were asked by. */
export interface StarsOfVolunteer extends StarEligibilityOnDate {
  /** The minutes that count up to the day asked about. */
  readonly minutes: number;
}

/**
 * Says which stars every volunteer of a file is eligible for, by the services up to a day.
 *
 * @param records - the services of the file
 * @param question - the policy, the scheme and the day
 * @returns the answers by volunteer
 */
export function starsOf(
  records: readonly ServiceRecord[],
  { policy, scheme, on, groups, hoursFrom }: StarQuestion,
): ReadonlyMap<string, StarsOfVolunteer> {
  const past = records.filter((record) => {
    const day = dayOf(record);
    return day === undefined || compareCivilDates(day, on) !== 1;
  });
  const year = { from: `${on.slice(0, 4)}-01-01`, until: on };
  const ofYear = summarizeHours(past, { by: "volunteer", policy, period: year });
  const minutesOfYear = new Map(ofYear.groups.map(({ key, minutes }) => [key, minutes]));
  const months = monthsOf(past, policy);
  const untilDay = summarizeHours(past, { by: "volunteer", policy, detailed: true });
  const own = new Map(untilDay.groups.map((group) => [group.key, group]));
  return new Map(
    groups
      .filter(({ people }) => people > 0)
      .map(({ key }) => {
        const minutes = own.get(key)?.minutes ?? 0;
        const summary = {
          minutes,
          activities: own.has(key) ? own.get(key)?.activities : 0,
          minutesOfYear: minutesOfYear.get(key) ?? 0,
          serviceMonths: [...(months.get(key) ?? [])],
          hoursFrom,
        };
        return [key, { ...starEligibilityOn(summary, scheme, on), minutes }];
      }),
  );
}

function dayOf({ startAt, on }: ServiceRecord): string | undefined {
  return startAt === undefined ? on : civilDateAt(startAt);
}

/** The months in which minutes of a volunteer count. */
function monthsOf(
  records: readonly ServiceRecord[],
  policy: RuleSet<CreditPolicy>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const days = new Map(records.map((record) => [record.id, dayOf(record)]));
  const months = new Map<string, Set<string>>();
  for (const { recordId, volunteerId, creditedMinutes } of creditRecords(records, policy)) {
    const day = days.get(recordId);
    if (volunteerId === undefined || creditedMinutes === 0 || day === undefined || day.length < 7) continue;
    const own = months.get(volunteerId) ?? new Set();
    months.set(volunteerId, own.add(day.slice(0, 7)));
  }
  return months;
}
