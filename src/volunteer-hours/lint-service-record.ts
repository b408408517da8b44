import { warningOf, type Finding } from "../core/index.ts";
import { rulePlaceOf } from "../organizations/index.ts";
import { order67CreditPolicy } from "./data/credit-policies.ts";
import type { ServiceRecord } from "./model.ts";

/** An item that a service record has to have. */
export type ServiceRecordItem =
  "activity" | "date" | "place" | "content" | "time" | "organization" | "person-in-charge" | "volunteer";

/**
 * Names the items that a service record has to have, and has not.
 *
 * @remarks Recorded are the name of the activity, its date, place and content, the service time, the organising unit and
 * the person in charge (志愿服务记录与证明出具办法（试行）, ministry order 67 of 2020, article 7), for a volunteer who is known.
 *
 * @param record - a valid record
 * @returns a warning `service-record.item-missing` for each item
 *
 * @example
 * import { lintServiceRecord } from "linli/volunteer-hours";
 *
 * const record = { id: "a", volunteerId: "v-1", on: "2026-03-05", claimedMinutes: 90, state: "completed" } as const;
 * lintServiceRecord(record).map(({ params }) => params["item"]);
 * // => ["activity", "place", "content", "organization", "person-in-charge"]
 */
export function lintServiceRecord(record: ServiceRecord): readonly Finding[] {
  const { volunteerId, roster, startAt, endAt, claimedMinutes } = record;
  const items: readonly (readonly [item: ServiceRecordItem, path: string, isThere: boolean])[] = [
    ["volunteer", "volunteerId", volunteerId !== undefined || roster !== undefined],
    ["activity", "activityName", record.activityName !== undefined || record.activityId !== undefined],
    ["date", "on", record.on !== undefined || startAt !== undefined],
    ["place", "place", record.place !== undefined],
    ["content", "content", record.content !== undefined],
    ["time", "claimedMinutes", endAt !== undefined || claimedMinutes !== undefined],
    ["organization", "organizationId", record.organizationId !== undefined],
    ["person-in-charge", "personInCharge", record.personInCharge !== undefined],
  ];
  return items
    .filter(([, , isThere]) => !isThere)
    .map(([item, path]) => ({
      ...warningOf("service-record.item-missing", { ...rulePlaceOf(order67CreditPolicy, "7"), item }),
      path: [path],
    }));
}
