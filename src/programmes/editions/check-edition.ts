import { checkModel, warningOf, type CheckResult, type Finding } from "../../core/index.ts";
import { bodyGroupsOf } from "../../organizations/index.ts";
import { isEditionRecord } from "../guards.ts";
import type { Edition } from "./model.ts";
import { EditionSchema } from "./schema.ts";

/**
 * Says whether a value is an edition of a programme.
 *
 * @param value - any value
 * @returns `true` for a record that contradicts neither its form nor itself
 *
 * @example
 * import { isEdition } from "linli/programmes";
 *
 * const roles = [{ role: "host", body: { name: "青禾区民政局" } }];
 * const edition = { id: "carnival-8", programme: "carnival", number: 8, roles };
 * isEdition({ ...edition, period: { from: "2025-12-17", until: "2025-12-23" } }); // => true
 * isEdition({ ...edition, period: { from: "12-17", until: "12-23" } }); // => false
 */
export function isEdition(value: unknown): value is Edition {
  try {
    return isEditionRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks an edition: its number, its days, and the bodies that guide, host and support it.
 *
 * @remarks A notice that says 12月23日 and no year is read by people who know the year; a record that keeps it so is read by
 * everybody. Such a date is refused, and `makeEditionPeriod` completes it with a year that the caller names. At least one
 * body hosts the edition (主办单位), and no body has one role twice.
 *
 * @param input - any value
 * @returns the edition by reference, or `edition.host-missing`, `.number`, `.year-missing`, `.date`, `.theme`,
 * `.venue-repeated`, `.announced-unit`, `.persons-above-person-times`, `body-role.kind`, `.repeated`, `period.order`, those of
 * quantities, organizations and identifiers, and the `field.…` findings; with the warnings of `explainEdition`
 *
 * @example
 * import { checkEdition } from "linli/programmes";
 *
 * const edition = {
 *   id: "carnival-8",
 *   programme: "carnival",
 *   number: 8,
 *   period: { from: "12月17日", until: "2025-12-23" },
 *   roles: [{ role: "guide", body: { name: "青禾区委社会工作部" } }],
 * };
 * checkEdition(edition).findings.map(({ code }) => code); // => ["edition.year-missing", "edition.host-missing"]
 */
export function checkEdition(input: unknown): CheckResult<Edition> {
  return checkModel(EditionSchema, input, { guard: isEditionRecord, explain: explainEdition });
}

/**
 * Gives the warnings about a valid edition.
 *
 * @remarks Participants that mean one body are found by reference and credit code, then by name; a name alone identifies
 * nobody for certain, so that the list stays as it is.
 *
 * @param edition - an edition that `isEdition` accepts
 * @returns `edition.period-imprecise`, `edition.participant-repeated`, or nothing
 *
 * @example
 * import { explainEdition, type Edition } from "linli/programmes";
 *
 * const edition: Edition = {
 *   id: "carnival-8",
 *   programme: "carnival",
 *   number: 8,
 *   period: { from: "2025-12-17", until: "2025-12-23" },
 *   roles: [{ role: "host", body: { name: "青禾区民政局" } }],
 *   participants: [{ name: "青禾区暖邻社会工作服务中心" }, { name: "青禾区志愿者联合会" }, { name: "青禾区 志愿者联合会" }],
 * };
 * explainEdition(edition)[0]?.params; // => { positions: [2, 3], byName: true }
 */
export function explainEdition(edition: Edition): readonly Finding[] {
  const { period, participants = [] } = edition;
  const found: Finding[] = [];
  if (period.from.length < 10 || period.until.length < 10) {
    found.push({ ...warningOf("edition.period-imprecise", {}), path: ["period"] });
  }
  if (participants.length < 2) return found;
  for (const { positions, byName } of bodyGroupsOf(participants)) {
    const [, second] = positions;
    if (second === undefined) continue;
    const params = { positions: positions.map((position) => position + 1), byName };
    found.push({ ...warningOf("edition.participant-repeated", params), path: ["participants", second] });
  }
  return found;
}
