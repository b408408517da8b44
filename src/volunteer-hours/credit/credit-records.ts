import { ruleSetKey, type FindingOf, type RuleSet } from "../../core/index.ts";
import { order67CreditPolicy } from "../data/credit-policies.ts";
import type { ServiceRecord } from "../model.ts";
import { contextOf } from "./context.ts";
import type { CreditFindings } from "./findings.ts";
import { credit } from "./kernel.ts";
import type { CreditAdjustment, CreditOptions, CreditPolicy, HourCredit } from "./model.ts";

/** Given where nothing was taken away or added. */
const none: readonly CreditAdjustment[] = /* @__PURE__ */ Object.freeze([]);

/**
 * Says what counts of records by a policy, and why.
 *
 * @remarks Service time is the actual time devoted (志愿服务记录与证明出具办法（试行）, ministry order 67 of 2020, article 7):
 * no rounding, no minimum and no cap is national. Minutes in which a volunteer has two services count once, in the one
 * that begins first; of two that begin together in the one that ends first, then by reference. All records of a volunteer have
 * to be passed together, from all organizations, because overlaps and the caps of days look at all of them; a service over
 * midnight is cut for the caps; where the day is not known, the days of its month or year bound it together, and that the
 * cap of the day is open is said. A record with minutes that are negative or no whole number, or a time that cannot be read,
 * is left out with its reason. Records are never changed, and the order in which they come decides nothing.
 *
 * @param records - records, each with a reference of its own
 * @param policy - the policy; by default that of order 67
 * @param options - the zone in which days are cut, and activities with planned durations
 * @returns for every volunteer of a record, and for the persons in it of whom only the number is known, what counts; in
 * the order of the records. Beside the adjustments `because` says `credit.unreadable` (an error; its path names the field) and
 * `credit.day-cap-open`
 * @throws RangeError where a number of the policy is none that can be counted with, or the platform knows no such zone
 *
 * @example
 * import { creditRecords, type ServiceRecord } from "linli/volunteer-hours";
 *
 * const records: readonly ServiceRecord[] = [
 *   { id: "a", volunteerId: "v-1", startAt: "2026-03-05T09:00+08:00", endAt: "2026-03-05T11:00+08:00", state: "completed" },
 *   { id: "b", volunteerId: "v-1", startAt: "2026-03-05T10:30+08:00", endAt: "2026-03-05T12:00+08:00", state: "completed" },
 *   { id: "c", volunteerId: "v-1", claimedMinutes: 120, state: "no-show" },
 * ];
 * const credits = creditRecords(records);
 * credits.map(({ rawMinutes, creditedMinutes }) => [rawMinutes, creditedMinutes]); // => [[120, 120], [90, 60], [120, 0]]
 * credits[1]?.adjustments.map(({ rule, minutes, because }) => [rule, minutes, because.code]);
 * // => [["overlap", -30, "credit.overlap"]]
 * credits[0]?.policy; // => "order67@1"
 */
export function creditRecords(
  records: readonly ServiceRecord[],
  policy: RuleSet<CreditPolicy> = order67CreditPolicy,
  options: CreditOptions = {},
): readonly HourCredit[] {
  const adjustments = newSaid<CreditAdjustment>();
  const remarks = newSaid<FindingOf<CreditFindings>>();
  const { shares, raw, minutes } = credit(records, contextOf(policy, options), {
    log: adjustments.say,
    remark: remarks.say,
  });
  const key = ruleSetKey(policy);
  return Array.from(shares.records, (record, share): HourCredit => {
    const volunteer = shares.volunteers[share] as number;
    const remarked = remarks.of(record, share);
    return {
      recordId: (records[record] as ServiceRecord).id,
      ...(volunteer >= 0 && { volunteerId: shares.names[volunteer] as string }),
      persons: shares.persons[share] as number,
      rawMinutes: raw[record] as number,
      creditedMinutes: minutes[share] as number,
      adjustments: adjustments.of(record, share) ?? none,
      ...(remarked !== undefined && { because: remarked }),
      policy: key,
    };
  });
}

/** What is said of records and of their shares. */
interface Said<T> {
  readonly say: (record: number, share: number, what: T) => void;
  readonly of: (record: number, share: number) => readonly T[] | undefined;
}

function newSaid<T>(): Said<T> {
  const ofRecords = new Map<number, T[]>();
  const ofShares = new Map<number, T[]>();
  return {
    say: (record, share, what) => {
      const [map, key] = share < 0 ? [ofRecords, record] : [ofShares, share];
      const list = map.get(key);
      if (list === undefined) map.set(key, [what]);
      else list.push(what);
    },
    of: (record, share) => {
      const own = ofRecords.get(record);
      const shared = ofShares.get(share);
      return own === undefined ? shared : shared === undefined ? own : [...own, ...shared];
    },
  };
}
