import { compareInstants, warningOf } from "../../core/index.ts";
import { stateAfter, type Chain } from "./chains.ts";
import { compareTexts } from "../distinct-entries.ts";
import type { Ledger, LedgerEntry, RecordBalance, RemarkedEntry, VolunteerBalance } from "./model.ts";

/**
 * Adds up chains.
 *
 * @param chains - the chains, in any order
 * @returns the balances of records and volunteers, and what is unusual in the entries
 */
export function balancesOf(
  chains: readonly Chain[],
): Pick<Ledger, "records" | "volunteers" | "minutes" | "remarks"> {
  const records: RecordBalance[] = [];
  const byVolunteer = new Map<string, Balance>();
  let minutes = 0;
  for (const chain of chains) {
    const last = chain[chain.length - 1];
    if (last === undefined) continue;
    const record = balanceOf(last, chain.length);
    records.push(record);
    const { volunteerId } = record;
    let balance = byVolunteer.get(volunteerId);
    if (balance === undefined) {
      balance = { volunteerId, minutes: 0, records: 0 };
      byVolunteer.set(volunteerId, balance);
    }
    balance.minutes += record.minutes;
    if (record.state === "approved") balance.records += 1;
    minutes += record.minutes;
  }
  records.sort(compareBalances);
  const volunteers = [...byVolunteer.values()].sort((a, b) => compareTexts(a.volunteerId, b.volunteerId));
  return { records, volunteers, minutes, remarks: remarksOn(chains) };
}

/**
 * Orders balances by record, then by volunteer.
 *
 * @param a - a balance, or what names one
 * @param b - another one
 * @returns a negative number, 0 or a positive one
 */
export function compareBalances(a: BalanceName, b: BalanceName): number {
  return compareTexts(a.recordId, b.recordId) || compareTexts(a.volunteerId, b.volunteerId);
}

type BalanceName = Pick<RecordBalance, "recordId" | "volunteerId">;

/** A balance while records are added to it. */
type Balance = { -readonly [Key in keyof VolunteerBalance]: VolunteerBalance[Key] };

function balanceOf(last: LedgerEntry, entries: number): RecordBalance {
  const { recordId, volunteerId, afterMinutes: minutes, id: entryId } = last;
  return { recordId, volunteerId, minutes, state: stateAfter(last), entryId, entries };
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
