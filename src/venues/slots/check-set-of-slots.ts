import { errorOf, findingBelow, millisecondsOf, type FindingOf } from "../../core/index.ts";
import type { SlotFindings } from "./findings.ts";
import type { Slot } from "./model.ts";

/** One finding in a set of slots. */
export type SlotSetFinding = FindingOf<Pick<SlotFindings, "slot.duplicate-id" | "slot.overlap">>;

/**
 * Checks slots that are kept together: no reference twice, and no two slots of one facility at the same time.
 *
 * @remarks Slots without a facility may overlap: a hall takes several groups at once. Times are half-open. Each slot that
 * overlaps an earlier one is found once, in n log n.
 *
 * @param slots - the slots, each valid by itself
 * @returns findings by slot, with its index first in the path: `slot.duplicate-id`, `slot.overlap`
 *
 * @example
 * import { checkSetOfSlots, type Slot } from "linli/venues";
 *
 * const court = { venue: "v-1", facility: "球场", kind: "bookable", capacity: 10 } as const;
 * const slots: readonly Slot[] = [
 *   { id: "s-1", ...court, startAt: "2026-02-14T09:00:00+08:00", endAt: "2026-02-14T10:00:00+08:00" },
 *   { id: "s-2", ...court, startAt: "2026-02-14T09:30:00+08:00", endAt: "2026-02-14T10:30:00+08:00" },
 * ];
 * checkSetOfSlots(slots).map(({ code, path }) => [code, path]); // => [["slot.overlap", [1, "startAt"]]]
 */
export function checkSetOfSlots(slots: readonly Slot[]): readonly SlotSetFinding[] {
  return [...duplicates(slots), ...overlaps(slots)].sort((a, b) => Number(a.path[0]) - Number(b.path[0]));
}

function duplicates(slots: readonly Slot[]): readonly SlotSetFinding[] {
  const seen = new Map<string, number>();
  return slots.flatMap(({ id }, index) => {
    const before = seen.get(id);
    if (before === undefined) {
      seen.set(id, index);
      return [];
    }
    return [findingBelow(errorOf("slot.duplicate-id", { position: before + 1 }), index, "id")];
  });
}

/** By their beginnings: a slot overlaps one that has begun where the latest end is still to come. */
function overlaps(slots: readonly Slot[]): readonly SlotSetFinding[] {
  const latest = new Map<string, { readonly index: number; readonly end: number }>();
  const found: SlotSetFinding[] = [];
  const entries = slots
    .map((slot, index) => ({
      index,
      slot,
      start: millisecondsOf(slot.startAt),
      end: millisecondsOf(slot.endAt),
    }))
    .sort((a, b) => a.start - b.start || a.index - b.index);
  for (const { index, slot, start, end } of entries) {
    if (slot.facility === undefined) continue;
    const key = JSON.stringify([slot.venue, slot.facility]);
    const before = latest.get(key);
    if (before !== undefined && before.end > start) {
      found.push(findingBelow(errorOf("slot.overlap", { position: before.index + 1 }), index, "startAt"));
    }
    if (before === undefined || end > before.end) latest.set(key, { index, end });
  }
  return found;
}
