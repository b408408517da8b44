import { checkModel, type CheckResult } from "../core/index.ts";
import { isVolunteerTeamRecord } from "./guards.ts";
import type { VolunteerTeam } from "./model.ts";
import { VolunteerTeamSchema } from "./schema.ts";

/**
 * Says whether a value is a team of volunteers.
 *
 * @param value - any value
 * @returns `true` for a record that contradicts neither its form nor itself
 *
 * @example
 * import { isVolunteerTeam } from "linli/volunteer-hours";
 *
 * isVolunteerTeam({ id: "team-2", name: "云栖社区骑手志愿服务队", parentId: "team-1", registered: false }); // => true
 */
export function isVolunteerTeam(value: unknown): value is VolunteerTeam {
  try {
    return isVolunteerTeamRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks a team of volunteers.
 *
 * @param input - any value
 * @returns the team by reference, or `volunteer-team.own-parent`, `period.order`, `organization.text-empty`, those of
 * dates, and the `field.…` findings
 *
 * @example
 * import { checkVolunteerTeam } from "linli/volunteer-hours";
 *
 * checkVolunteerTeam({ id: "team-1", name: "骑手队", parentId: "team-1" }).findings[0]?.code; // => "volunteer-team.own-parent"
 */
export function checkVolunteerTeam(input: unknown): CheckResult<VolunteerTeam> {
  return checkModel(VolunteerTeamSchema, input, { guard: isVolunteerTeamRecord });
}
