import { warningOf, type CivilDate, type HistoryBounds, type StateOnDate } from "../core/index.ts";
import { filingMachine, type FilingState } from "./machines.ts";
import type { Organization } from "./model.ts";
import { hasEventOf, stateInHistory, withoutEvents } from "./state-in-history.ts";

/**
 * Gives the state of an organization's filing (备案) on a date, by the data recorded.
 *
 * @remarks 民办发〔2020〕36号, section 3. Filing is another axis than registration, and ends by its own event. A record of
 * the filing alone does not say since when it is filed: without an event `file` the state is `"unknown"`.
 *
 * @param organization - an organization
 * @param date - a civil date; a month or a year asks for a state that holds on every day of it
 * @param bounds - what its list of events covers; by default from the founding on, and kept up to date
 * @returns the state with the index of its event in `organization.events`; `"unknown"` because of
 * `organization.filing-undated` or the findings of `stateOn`; remarks are `organization.event-presupposed` and
 * `organization.events-missing`
 * @throws TypeError where `date` or a date of `bounds` is no civil date
 *
 * @example
 * import { filingStatusOn, type Organization } from "linli/organizations";
 *
 * const organization: Organization = {
 *   id: "organization-9",
 *   names: [{ text: "银杏社区书画社", language: "zh-CN", role: "registered" }],
 *   kind: "filed-community-organization",
 *   events: [{ event: "file", on: "2022-03-08" }],
 * };
 * filingStatusOn(organization, "2025-01-01"); // => { state: "filed", because: [], event: 0 }
 * filingStatusOn(organization, "2021-01-01").state; // => "unknown"
 */
export function filingStatusOn(
  organization: Organization,
  date: CivilDate,
  bounds: HistoryBounds = {},
): StateOnDate<FilingState> {
  const found = stateInHistory(filingMachine, organization, date, bounds);
  if (hasEventOf(filingMachine, organization)) return found;
  if (organization.filing === undefined && organization.kind !== "filed-community-organization") {
    return withoutEvents(found);
  }
  return { state: "unknown", because: [warningOf("organization.filing-undated", {})] };
}
