import { civilDateAt, compareCivilDates, type RuleSet } from "../../core/index.ts";
import {
  creditRecords,
  starEligibilityOn,
  summarizeHours,
  type CreditPolicy,
  type ServiceRecord,
  type StarEligibilityOnDate,
  type StarScheme,
} from "../../volunteer-hours/index.ts";

/** What stars are asked by. */
interface StarQuestion {
  readonly policy: RuleSet<CreditPolicy>;
  readonly scheme: RuleSet<StarScheme>;
  readonly on: string;
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
  { policy, scheme, on }: StarQuestion,
): ReadonlyMap<string, StarEligibilityOnDate> {
  const past = records.filter((record) => {
    const day = dayOf(record);
    return day === undefined || compareCivilDates(day, on) !== 1;
  });
  const year = { from: `${on.slice(0, 4)}-01-01`, until: on };
  const ofYear = summarizeHours(past, { by: "volunteer", policy, period: year });
  const minutesOfYear = new Map(ofYear.groups.map(({ key, minutes }) => [key, minutes]));
  const months = monthsOf(past, policy);
  const { groups } = summarizeHours(past, { by: "volunteer", policy, detailed: true });
  return new Map(
    groups
      .filter(({ people }) => people > 0)
      .map((group) => {
        const summary = {
          minutes: group.minutes,
          activities: group.activities,
          minutesOfYear: minutesOfYear.get(group.key) ?? 0,
          serviceMonths: [...(months.get(group.key) ?? [])],
        };
        return [group.key, starEligibilityOn(summary, scheme, on)];
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
