import { ruleSetKey, type RuleSet } from "../../core/index.ts";
import { order67CreditPolicy } from "../data/credit-policies.ts";
import type { ServiceRecord } from "../model.ts";
import { contextOf } from "./context.ts";
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
 * midnight is cut for the caps. Records are never changed, and the order in which they come decides nothing.
 *
 * @param records - valid records, each with a reference of its own
 * @param policy - the policy; by default that of order 67
 * @param options - the zone in which days are cut, and activities with planned durations
 * @returns for every volunteer of a record, and for the persons in it of whom only the number is known, what counts; in
 * the order of the records
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
  const ofRecords = new Map<number, CreditAdjustment[]>();
  const ofShares = new Map<number, CreditAdjustment[]>();
  const log = (record: number, share: number, adjustment: CreditAdjustment): void => {
    const [map, key] = share < 0 ? [ofRecords, record] : [ofShares, share];
    const list = map.get(key);
    if (list === undefined) map.set(key, [adjustment]);
    else list.push(adjustment);
  };
  const { shares, raw, minutes } = credit(records, contextOf(policy, options), { log });
  const key = ruleSetKey(policy);
  return Array.from(shares.records, (record, share): HourCredit => {
    const volunteer = shares.volunteers[share] as number;
    const own = ofRecords.get(record);
    const adjusted = ofShares.get(share);
    return {
      recordId: (records[record] as ServiceRecord).id,
      ...(volunteer >= 0 && { volunteerId: shares.names[volunteer] as string }),
      persons: shares.persons[share] as number,
      rawMinutes: raw[record] as number,
      creditedMinutes: minutes[share] as number,
      adjustments:
        own === undefined ? (adjusted ?? none) : adjusted === undefined ? own : [...own, ...adjusted],
      policy: key,
    };
  });
}
