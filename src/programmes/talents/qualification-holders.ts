import { ratioOf, type CivilDate, type QuantityRatio } from "../../core/index.ts";
import { bodyGroupsOf, type BodyReference } from "../../organizations/index.ts";
import { socialWorkerLevels } from "./code-lists.ts";
import type { SocialWorkerLevel, Talent } from "./model.ts";
import { talentsOn } from "./talents-on.ts";

/** How many hold each level of the qualification of social workers. */
export type QualificationCounts = { readonly [L in SocialWorkerLevel]: number };

/** How many of an organization hold a qualification. */
export interface OrganizationQualifications {
  /** How many of each level. */
  readonly levels: QualificationCounts;
  /** The organization, as the first of its records names it. */
  readonly organization: BodyReference;
  /** How many of any level. */
  readonly holders: number;
}

/** How many hold a qualification, in all and by organization. */
export interface QualificationHolders {
  /** Those of each organization, in the order of their first records. */
  readonly organizations: readonly OrganizationQualifications[];
  /** How many of each level, those without an organization too. */
  readonly levels: QualificationCounts;
  /** How many of any level. */
  readonly holders: number;
  /** How many of them belong to no organization, as far as is recorded. */
  readonly unaffiliated: number;
  /** Holders per organization that has one, those without an organization left out; `null` where there is none. */
  readonly perOrganization: QuantityRatio | null;
}

/**
 * Counts who holds a qualification of social workers on a day, by level and by organization.
 *
 * @remarks The levels are 助理社会工作师, 社会工作师 and 高级社会工作师 (社会工作者职业水平评价暂行规定, 国人部发〔2006〕71号,
 * 2006; 高级社会工作师评价办法, 人社部规〔2018〕2号, 2018; from memory). Each person counts once, with the highest level.
 * Whether a registration is still valid is not asked. Organizations are told apart as `bodyGroupsOf` does.
 *
 * @param talents - talents, each once
 * @param on - the day, a civil date of any precision
 * @returns the counts
 * @throws TypeError where `on` is no civil date
 *
 * @example
 * import { qualificationHoldersOf, type Talent } from "linli/programmes";
 *
 * const worker = (id: string, qualification: Talent["qualification"]): Talent => ({
 *   id,
 *   kind: "full-time-social-worker",
 *   affiliation: { id: "o-1" },
 *   qualification,
 * });
 * const talents = [worker("t-1", "social-worker"), worker("t-2", "assistant-social-worker"), worker("t-3", undefined)];
 * const counts = qualificationHoldersOf(talents, "2024-12-31");
 * counts.levels["social-worker"]; // => 1
 * counts.perOrganization?.value; // => 2
 */
export function qualificationHoldersOf(talents: readonly Talent[], on: CivilDate): QualificationHolders {
  const holding = talentsOn(talents, on).filter(({ qualification }) => qualification !== undefined);
  const affiliated = holding.flatMap((talent) => {
    const { affiliation } = talent;
    return affiliation === undefined ? [] : [{ talent, affiliation }];
  });
  const organizations = bodyGroupsOf(affiliated.map(({ affiliation }) => affiliation)).flatMap(
    ({ positions }) => {
      const [first = 0] = positions;
      const organization = affiliated[first]?.affiliation;
      if (organization === undefined) return [];
      const own = positions.flatMap((position) => affiliated[position]?.talent ?? []);
      return [{ organization, holders: own.length, levels: countsOf(own) }];
    },
  );
  const ratio = ratioOf(
    { value: affiliated.length, qualifier: "exact", unit: "person" },
    { value: organizations.length, qualifier: "exact", unit: "organization" },
  );
  return {
    organizations,
    levels: countsOf(holding),
    holders: holding.length,
    unaffiliated: holding.length - affiliated.length,
    perOrganization: ratio.ok ? ratio.value : null,
  };
}

function countsOf(talents: readonly Talent[]): QualificationCounts {
  const counts = new Map<string, number>();
  for (const { qualification } of talents) {
    if (qualification !== undefined) counts.set(qualification, (counts.get(qualification) ?? 0) + 1);
  }
  const entries = socialWorkerLevels.codes.map((level) => [level, counts.get(level) ?? 0]);
  return Object.fromEntries(entries) as QualificationCounts;
}
