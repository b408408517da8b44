import { warningOf } from "../../core/index.ts";
import type { ServiceRecord, Volunteer, VolunteerId } from "../model.ts";
import type { HoursAnomaly } from "./model.ts";

const digitsOnly = /^\d{1,32}$/;

/** A volunteer number and who has it. */
interface Numbered {
  readonly number: string;
  readonly volunteerId: VolunteerId;
}

/**
 * Finds volunteer numbers that have probably lost leading zeros, as spreadsheets drop them: 0003102245 becomes 3102245.
 *
 * @remarks The form of volunteer numbers is in no public text, so that nothing is known of a number by itself. Where
 * numbers of one length begin with zeros, a shorter one of digits alone is remarked on; where it is one of them without its
 * zeros, the two are named together. Nothing is put right: hours stay with the number that they came with.
 *
 * @param records - the records, whose references to volunteers can be such numbers
 * @param volunteers - the volunteers
 * @returns the anomalies
 */
export function* lostZeros(
  records: readonly ServiceRecord[],
  volunteers: readonly Volunteer[],
): Generator<HoursAnomaly, void, undefined> {
  const numbered = numbersIn(records, volunteers);
  const digits = paddedLength(numbered);
  if (digits === undefined) return;
  const byPlain = new Map<string, Numbered[]>();
  for (const own of numbered) {
    const plain = own.number.replace(/^0+(?=\d)/, "");
    const known = byPlain.get(plain);
    if (known === undefined) byPlain.set(plain, [own]);
    else known.push(own);
  }
  const short: VolunteerId[] = [];
  for (const same of byPlain.values()) {
    const others = new Set(same.map(({ number }) => number));
    const who = [...new Set(same.map(({ volunteerId }) => volunteerId))];
    if (others.size > 1) {
      const finding = warningOf("hours.number-zeros", { count: others.size, digits });
      yield { recordIds: [], positions: [], volunteerIds: who, finding };
    } else if ((same[0]?.number.length ?? 0) < digits) short.push(...who);
  }
  if (short.length === 0) return;
  const finding = warningOf("hours.number-short", { count: short.length, digits });
  yield { recordIds: [], positions: [], volunteerIds: short, finding };
}

function numbersIn(records: readonly ServiceRecord[], volunteers: readonly Volunteer[]): readonly Numbered[] {
  const found = new Map<string, Numbered>();
  const add = (number: string, volunteerId: VolunteerId): void => {
    if (digitsOnly.test(number)) found.set(`${number} ${volunteerId}`, { number, volunteerId });
  };
  for (const { id, volunteerNumber } of volunteers) add(volunteerNumber ?? id, id);
  const known = new Set(volunteers.map(({ id }) => id));
  for (const { volunteerId, roster } of records) {
    if (volunteerId !== undefined && !known.has(volunteerId)) add(volunteerId, volunteerId);
    for (const member of roster ?? []) if (!known.has(member)) add(member, member);
  }
  return [...found.values()];
}

/** The length of most numbers that begin with a zero; nothing where none does. */
function paddedLength(numbered: readonly Numbered[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { number } of numbered) {
    if (number.length > 1 && number.startsWith("0"))
      counts.set(number.length, (counts.get(number.length) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, x], [b, y]) => y - x || b - a);
  return most?.[0];
}
