import { compareInstants, warningOf } from "../../core/index.ts";
import { stateAfter, type Chain } from "./chains.ts";
import { compareTexts } from "../distinct-entries.ts";
import type { Ledger, RecordBalance, RemarkedEntry, VolunteerBalance } from "./model.ts";

/**
 * Adds up chains.
 *
 * @param chains - the chains, by record
 * @returns the balances of records and volunteers, and what is unusual in the entries
 */
export function balancesOf(
  chains: readonly Chain[],
): Pick<Ledger, "records" | "volunteers" | "minutes" | "remarks"> {
  const records = chains.flatMap(balanceOf);
  const byVolunteer = new Map<string, VolunteerBalance>();
  let minutes = 0;
  for (const record of records) {
    const { volunteerId } = record;
    const sum = byVolunteer.get(volunteerId) ?? { volunteerId, minutes: 0, records: 0 };
    byVolunteer.set(volunteerId, {
      volunteerId,
      minutes: sum.minutes + record.minutes,
      records: sum.records + Number(record.state === "approved"),
    });
    minutes += record.minutes;
  }
  const volunteers = [...byVolunteer.values()].sort((a, b) => compareTexts(a.volunteerId, b.volunteerId));
  return { records, volunteers, minutes, remarks: remarksOn(chains) };
}

function balanceOf(chain: Chain): readonly RecordBalance[] {
  const last = chain[chain.length - 1];
  if (last === undefined) return [];
  const { recordId, volunteerId, afterMinutes: minutes, id: entryId } = last;
  return [{ recordId, volunteerId, minutes, state: stateAfter(last), entryId, entries: chain.length }];
}

/** Clocks of several systems differ: what was booked earlier than what it reverses counts, with a remark. */
function remarksOn(chains: readonly Chain[]): readonly RemarkedEntry[] {
  const remarks: RemarkedEntry[] = [];
  for (const chain of chains) {
    chain.forEach(({ id, recordId, at }, index) => {
      const before = chain[index - 1];
      if (before === undefined || compareInstants(at, before.at) >= 0) return;
      remarks.push({ entryId: id, recordId, because: [warningOf("ledger.booked-earlier", {})] });
    });
  }
  return remarks.sort((a, b) => compareTexts(a.entryId, b.entryId));
}
