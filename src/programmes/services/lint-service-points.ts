import {
  civilDateAt,
  dayNumberAt,
  dayOfNumber,
  errorOf,
  findingBelow,
  millisecondsOf,
  periodContains,
  warningOf,
} from "../../core/index.ts";
import { bodyGroupsOf } from "../../organizations/index.ts";
import type { ServicePoint } from "../../venues/index.ts";
import { repeatedIds } from "../repeated.ts";
import type { ServiceSetFinding } from "./findings.ts";
import type { Service } from "./model.ts";

/** What service points are held against. */
export interface LintServicePointsOptions {
  /** The services that are offered. */
  readonly services: readonly Service[];
  /** The time zone in which the days of services are days; Asia/Shanghai where absent. */
  readonly zone?: string | undefined;
}

/**
 * Finds service points that offer what nobody offers, by another provider, or on days when it is not offered.
 *
 * @remarks A point belongs to the services of its category that its provider offers. Providers are the same by reference
 * or credit code; by name alone they only may be (a warning). The day of a point is the day on which it begins and the
 * day on which it ends, by the clock of the zone.
 *
 * @param points - service points of `linli/venues`, each valid by itself
 * @param options - the services, and the zone
 * @returns the findings at the index of the point: `service-point.repeated`, `.service-unknown`, `.provider-differs`,
 * `.provider-by-name`, `.outside-period`
 * @throws RangeError where the zone is none
 *
 * @example
 * import { lintServicePoints, type Service } from "linli/programmes";
 * import type { ServicePoint } from "linli/venues";
 *
 * const consultation: Service = {
 *   id: "s-1",
 *   name: "邻里义诊",
 *   category: "medical-consultation",
 *   provider: { id: "o-7" },
 *   access: "universal",
 *   period: { from: "2025-12-17", until: "2025-12-23" },
 * };
 * const point: ServicePoint = {
 *   id: "p-1",
 *   provider: { id: "o-7" },
 *   service: "medical-consultation",
 *   venue: "v-1",
 *   startAt: "2025-12-24T09:00:00+08:00",
 *   endAt: "2025-12-24T11:00:00+08:00",
 * };
 * lintServicePoints([point], { services: [consultation] })[0]?.code; // => "service-point.outside-period"
 */
export function lintServicePoints(
  points: readonly ServicePoint[],
  options: LintServicePointsOptions,
): readonly ServiceSetFinding[] {
  const { services, zone } = options;
  const bodies = bodiesOf(services, points);
  const offered = new Map<string, Map<number, Service[]>>();
  services.forEach((service, index) => {
    const providers = offered.get(service.category) ?? new Map<number, Service[]>();
    offered.set(service.category, providers);
    const body = bodies.at(index);
    const own = providers.get(body);
    if (own === undefined) providers.set(body, [service]);
    else own.push(service);
  });
  const found: ServiceSetFinding[] = repeatedIds(points).map(({ index, positions }) =>
    findingBelow(errorOf("service-point.repeated", { positions }), index, "id"),
  );
  points.forEach((point, index) => {
    const providers = offered.get(point.service);
    const body = bodies.at(services.length + index);
    const own = providers?.get(body);
    if (providers === undefined) {
      found.push(findingBelow(errorOf("service-point.service-unknown", {}), index, "service"));
    } else if (own === undefined) {
      found.push(findingBelow(errorOf("service-point.provider-differs", {}), index, "provider"));
    } else {
      if (bodies.byName(services.length + index)) {
        found.push(findingBelow(warningOf("service-point.provider-by-name", {}), index, "provider"));
      }
      if (isOutside(point, own, zone)) {
        found.push(findingBelow(errorOf("service-point.outside-period", {}), index, "startAt"));
      }
    }
  });
  return found;
}

/** Which body each provider is, services first, then points; and whether it was recognised by its name alone. */
function bodiesOf(
  services: readonly Service[],
  points: readonly ServicePoint[],
): { readonly at: (position: number) => number; readonly byName: (position: number) => boolean } {
  const references = [...services, ...points].map(({ provider }) => provider);
  const groups = bodyGroupsOf(references);
  const groupAt = new Map<number, number>();
  groups.forEach(({ positions }, group) => {
    for (const position of positions) groupAt.set(position, group);
  });
  const at = (position: number): number => groupAt.get(position) ?? -1;
  return {
    at,
    byName: (position) => groups[at(position)]?.byName === true,
  };
}

/** Whether a point is on a day on which none of the services is offered, for certain. */
function isOutside(
  { startAt, endAt }: ServicePoint,
  services: readonly Service[],
  zone: string | undefined,
): boolean {
  // Times are half-open: what ends at midnight is not on the next day.
  const lastDay = dayOfNumber(dayNumberAt(millisecondsOf(endAt) - 1, zone));
  const days = [civilDateAt(startAt, zone), lastDay];
  return services.every(
    ({ period }) => period !== undefined && days.some((day) => periodContains(period, day) === false),
  );
}
