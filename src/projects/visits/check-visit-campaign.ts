import { checkModel, warningOf, type CheckResult, type Finding } from "../../core/index.ts";
import { isVisitCampaignRecord } from "../guards.ts";
import type { VisitCampaign } from "./model.ts";
import { VisitCampaignSchema } from "./schema.ts";

/**
 * Says whether a value is a campaign of visits.
 *
 * @param value - any value
 * @returns `true` for a record that contradicts neither its form nor itself
 *
 * @example
 * import { isVisitCampaign } from "linli/projects";
 *
 * isVisitCampaign({ id: "c-1", name: "云栖社区走访" }); // => true
 */
export function isVisitCampaign(value: unknown): value is VisitCampaign {
  try {
    return isVisitCampaignRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks a campaign of visits.
 *
 * @remarks A target is data: the name of a campaign, such as "Four Hundred" (Ningbo, 2024), sets none.
 *
 * @param input - any value
 * @returns the campaign by reference, or `visit.visitor-role`, `.target`, `.target-repeated`, `period.order`, those of
 * organizations and dates, and the `field.…` findings; with the warnings of `explainVisitCampaign`
 *
 * @example
 * import { checkVisitCampaign } from "linli/projects";
 *
 * const targets = [{ scope: "visitor", households: 0 }];
 * checkVisitCampaign({ id: "c-1", name: "云栖社区走访", targets }).findings[0]?.code; // => "visit.target"
 */
export function checkVisitCampaign(input: unknown): CheckResult<VisitCampaign> {
  return checkModel(VisitCampaignSchema, input, {
    guard: isVisitCampaignRecord,
    explain: explainVisitCampaign,
  });
}

/**
 * Gives the warnings about a valid campaign.
 *
 * @remarks Without its days no visit can be told to be outside it.
 *
 * @param campaign - a campaign that `isVisitCampaign` accepts
 * @returns the warnings: `visit.period-missing`
 *
 * @example
 * import { explainVisitCampaign } from "linli/projects";
 *
 * explainVisitCampaign({ id: "c-1", name: "云栖社区走访" }).map(({ code }) => code); // => ["visit.period-missing"]
 */
export function explainVisitCampaign(campaign: VisitCampaign): readonly Finding[] {
  if (campaign.period?.from !== undefined || campaign.period?.until !== undefined) return [];
  return [{ ...warningOf("visit.period-missing", {}), path: ["period"] }];
}
