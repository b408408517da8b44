import { errorOf, findingBelow, periodsOverlap, warningOf } from "../../core/index.ts";
import { repeatedIds } from "../repeated.ts";
import type { ServiceSetFinding } from "./findings.ts";
import type { Service, ServiceReach } from "./model.ts";
import { groupKeyOf, tableKeyOf } from "./reach-keys.ts";

/** What counts of reached persons are held against. */
export interface LintServiceReachOptions {
  /** The services that they are counts of. */
  readonly services: readonly Service[];
}

/**
 * Finds what is wrong in counts of the persons that services have reached.
 *
 * @remarks Groups overlap, so that their sum may be above the count of all; each of them may not.
 *
 * @param reaches - counts, each valid by itself
 * @param options - the services
 * @returns the findings at the index of the count: `service-reach.repeated`, `.service-unknown`,
 * `.group-not-targeted`, `.outside-period`, `.counted-twice`, `.above-all`
 *
 * @example
 * import { lintServiceReach, type Service, type ServiceReach } from "linli/programmes";
 *
 * const class1: Service = {
 *   id: "s-1",
 *   name: "长者茶艺课",
 *   category: "heritage-course",
 *   provider: { name: "云栖社区文化活动中心" },
 *   access: "targeted",
 *   groups: ["elderly"],
 * };
 * const period = { from: "2025-01-01", until: "2025-12-31" };
 * const reaches: readonly ServiceReach[] = [
 *   { id: "r-1", service: "s-1", period, persons: 40 },
 *   { id: "r-2", service: "s-1", group: "elderly", period, persons: 43 },
 * ];
 * lintServiceReach(reaches, { services: [class1] })[0]?.params; // => { positions: [2, 1] }
 */
export function lintServiceReach(
  reaches: readonly ServiceReach[],
  options: LintServiceReachOptions,
): readonly ServiceSetFinding[] {
  const services = new Map(options.services.map((service) => [service.id, service]));
  const found: ServiceSetFinding[] = repeatedIds(reaches).map(({ index, positions }) =>
    findingBelow(errorOf("service-reach.repeated", { positions }), index, "id"),
  );
  reaches.forEach((reach, index) => {
    found.push(...remarksOn(reach, services).map((finding) => findingBelow(finding, index)));
  });
  return [...found, ...contradictionsIn(reaches)];
}

function remarksOn(
  { service: id, group, period }: ServiceReach,
  services: ReadonlyMap<string, Service>,
): readonly ServiceSetFinding[] {
  const service = services.get(id);
  if (service === undefined) return [findingBelow(errorOf("service-reach.service-unknown", {}), "service")];
  const found: ServiceSetFinding[] = [];
  const { access, groups = [] } = service;
  if (group !== undefined && access === "targeted" && !groups.includes(group)) {
    found.push(findingBelow(warningOf("service-reach.group-not-targeted", {}), "group"));
  }
  if (service.period !== undefined && periodsOverlap(service.period, period) === false) {
    found.push(findingBelow(errorOf("service-reach.outside-period", {}), "period"));
  }
  return found;
}

function contradictionsIn(reaches: readonly ServiceReach[]): readonly ServiceSetFinding[] {
  const found: ServiceSetFinding[] = [];
  const first = new Map<string, number>();
  const all = new Map<string, number>();
  reaches.forEach((reach, index) => {
    const key = groupKeyOf(reach);
    const before = first.get(key);
    if (before === undefined) first.set(key, index);
    else {
      const positions = [before + 1, index + 1];
      found.push(findingBelow(errorOf("service-reach.counted-twice", { positions }), index, "group"));
    }
    const table = tableKeyOf(reach);
    if (reach.group === undefined && !all.has(table)) all.set(table, index);
  });
  reaches.forEach((reach, index) => {
    const whole = reach.group === undefined ? undefined : all.get(tableKeyOf(reach));
    if (whole === undefined || reach.persons <= (reaches[whole]?.persons ?? 0)) return;
    const positions = [index + 1, whole + 1];
    found.push(findingBelow(errorOf("service-reach.above-all", { positions }), index, "persons"));
  });
  return found;
}
