import { errorOf, periodContains, warningOf, type Finding, isCertainlyBefore } from "../../core/index.ts";
import type { Need, Visit, VisitCampaign } from "./model.ts";

/** What visits are held against. */
export interface LintVisitsOptions {
  /** The campaigns; where they are given, every campaign that a visit names is among them. */
  readonly campaigns?: readonly VisitCampaign[] | undefined;
  /** The needs that were found on these visits, and any others. */
  readonly needs?: readonly Need[] | undefined;
}

/**
 * Finds what contradicts itself in many visits, and in the needs found on them.
 *
 * @remarks The same household on the same day by the same visitor in the same role is a remark only: a second visit in the
 * evening is possible. However often a household is in the list, `summarizeVisits` counts it once.
 *
 * @param visits - the visits
 * @param options - campaigns and needs
 * @returns errors `visit.repeated`, `.campaign-unknown`, `.outside-period`, `need.repeated`, `.visit-unknown`,
 * `.household-differs`, `.before-visit` and the warnings `visit.same-day`, `visit.role-not-of-campaign`; paths begin with
 * `visits` or `needs` and the index
 *
 * @example
 * import { lintVisits, type Need, type Visit } from "linli/projects";
 *
 * const visit: Visit = {
 *   id: "v-1",
 *   household: "hh-1",
 *   visitorRole: "grid-member",
 *   on: "2026-07-09",
 *   mode: "home",
 *   outcome: "met",
 * };
 * const need: Need = { id: "n-1", visit: "v-1", household: "hh-2", category: "safety", raisedOn: "2026-07-09" };
 * lintVisits([visit], { needs: [need] }).map(({ code, path }) => `${code} ${path.join(".")}`);
 * // => ["need.household-differs needs.0.household"]
 */
export function lintVisits(visits: readonly Visit[], options: LintVisitsOptions = {}): readonly Finding[] {
  const { campaigns, needs = [] } = options;
  const found: Finding[] = [];
  const byId = new Map<string, number>();
  const byDay = new Map<string, number>();
  for (const [index, visit] of visits.entries()) {
    const at = (finding: Finding, field: string): void => {
      found.push({ ...finding, path: ["visits", index, field] });
    };
    const same = byId.get(visit.id);
    if (same !== undefined) at(errorOf("visit.repeated", { positions: [same + 1, index + 1] }), "id");
    else byId.set(visit.id, index);
    const key = JSON.stringify([visit.household, visit.on, visit.visitorRole, visit.visitor, visit.mode]);
    const before = byDay.get(key);
    if (before !== undefined) at(warningOf("visit.same-day", { positions: [before + 1, index + 1] }), "on");
    else byDay.set(key, index);
  }
  if (campaigns !== undefined) found.push(...campaignFindings(visits, campaigns));
  const visitOf = (id: string): Visit | undefined => visits[byId.get(id) ?? -1];
  return [...found, ...needFindings(needs, visitOf)];
}

function campaignFindings(visits: readonly Visit[], campaigns: readonly VisitCampaign[]): readonly Finding[] {
  const known = new Map(campaigns.map((campaign) => [campaign.id, campaign]));
  return visits.flatMap((visit, index): readonly Finding[] => {
    if (visit.campaign === undefined) return [];
    const campaign = known.get(visit.campaign);
    const path = (field: string): Pick<Finding, "path"> => ({ path: ["visits", index, field] });
    if (campaign === undefined) return [{ ...errorOf("visit.campaign-unknown", {}), ...path("campaign") }];
    const isOutside = campaign.period !== undefined && periodContains(campaign.period, visit.on) === false;
    const isOther = campaign.visitorRoles?.includes(visit.visitorRole) === false;
    return [
      ...(isOutside ? [{ ...errorOf("visit.outside-period", {}), ...path("on") }] : []),
      ...(isOther ? [{ ...warningOf("visit.role-not-of-campaign", {}), ...path("visitorRole") }] : []),
    ];
  });
}

function needFindings(
  needs: readonly Need[],
  visitOf: (id: string) => Visit | undefined,
): readonly Finding[] {
  const known = new Map<string, number>();
  return needs.flatMap((need, index): readonly Finding[] => {
    const path = (field: string): Pick<Finding, "path"> => ({ path: ["needs", index, field] });
    const found: Finding[] = [];
    const same = known.get(need.id);
    if (same === undefined) known.set(need.id, index);
    else found.push({ ...errorOf("need.repeated", { positions: [same + 1, index + 1] }), ...path("id") });
    if (need.visit === undefined) return found;
    const visit = visitOf(need.visit);
    if (visit === undefined) return [...found, { ...errorOf("need.visit-unknown", {}), ...path("visit") }];
    if (need.household !== visit.household) {
      found.push({ ...errorOf("need.household-differs", {}), ...path("household") });
    }
    if (isCertainlyBefore(need.raisedOn, visit.on)) {
      found.push({ ...errorOf("need.before-visit", {}), ...path("raisedOn") });
    }
    return found;
  });
}
