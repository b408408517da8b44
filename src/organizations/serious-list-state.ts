import type { CivilDate, HistoryBounds, StateOnDate } from "../core/index.ts";
import { seriousListMachine, type ListState } from "./machines.ts";
import type { Organization } from "./model.ts";
import { hasEventOf, stateInHistory, withoutEvents } from "./state-in-history.ts";

/**
 * Says whether an organization is on the list of serious violations (严重违法失信名单) on a date, by the data recorded.
 *
 * @remarks 社会组织信用信息管理办法 (2018). Where no event of the list is recorded, the answer is `not-listed` from the
 * founding on, with a warning: the data recorded are no query of the register.
 *
 * @param organization - an organization
 * @param date - a civil date; a month or a year asks for a state that holds on every day of it
 * @param bounds - what its list of events covers; by default from the founding on, and kept up to date
 * @returns the state with the index of its event in `organization.events`, or `"unknown"` because of the findings of
 * `stateOn`; remarks are `organization.event-presupposed` and `organization.events-missing`
 * @throws TypeError where `date` or a date of `bounds` is no civil date
 *
 * @example
 * import { seriousListStateOn, type Organization } from "linli/organizations";
 *
 * const organization: Organization = {
 *   id: "organization-7",
 *   names: [{ text: "青禾区邻里互助促进会", language: "zh-CN", role: "registered" }],
 *   kind: "social-group",
 *   events: [
 *     { event: "list-serious", on: "2023-07-20" },
 *     { event: "delist-serious", on: "2024-02-01" },
 *   ],
 * };
 * seriousListStateOn(organization, "2023-12-31"); // => { state: "listed", because: [], event: 0 }
 * seriousListStateOn(organization, "2024-02-01").state; // => "not-listed"
 */
export function seriousListStateOn(
  organization: Organization,
  date: CivilDate,
  bounds: HistoryBounds = {},
): StateOnDate<ListState> {
  const found = stateInHistory(seriousListMachine, organization, date, bounds);
  return hasEventOf(seriousListMachine, organization) ? found : withoutEvents(found);
}
