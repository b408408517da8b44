import { civilDateAt, type CivilDate } from "../../core/index.ts";
import type { CertifiedService } from "./model.ts";

/**
 * Gives the day of a service: that of its beginning where a time is known.
 *
 * @param service - the record
 * @param zone - the zone in which a day is cut
 * @returns the day, or nothing
 */
export function dayOfService(
  { startAt, on }: Pick<CertifiedService, "startAt" | "on">,
  zone: string | undefined,
): CivilDate | undefined {
  return startAt === undefined ? on : civilDateAt(startAt, zone);
}
