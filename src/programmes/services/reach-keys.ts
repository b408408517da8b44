import type { ServiceReach } from "./model.ts";

/** What tells a table from every other one: the service and the days, as they are written. */
export function tableKeyOf({ service, period }: ServiceReach): string {
  return JSON.stringify([service, period.from, period.until]);
}

/** What tells a count from every other one: its table and its group. */
export function groupKeyOf(reach: ServiceReach): string {
  return JSON.stringify([tableKeyOf(reach), reach.group]);
}
