import { errorOf, millisecondsOf, type FindingOf } from "../../core/index.ts";
import type { ServicePoint } from "../../venues/index.ts";
import type { EditionSetFindings } from "./set-findings.ts";

/** A service point on the line of time of its booth. */
interface Entry {
  readonly position: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds service points that stand in one booth at the same time, each with the one before that lasts longest.
 *
 * @param servicePoints - service points; those without a booth are not asked
 * @returns `service-point.booth-taken`, at the later one
 */
export function boothFindings(
  servicePoints: readonly ServicePoint[],
): readonly FindingOf<Pick<EditionSetFindings, "service-point.booth-taken">>[] {
  const booths = new Map<string, Entry[]>();
  servicePoints.forEach(({ venue, booth, startAt, endAt }, position) => {
    if (booth === undefined) return;
    const key = JSON.stringify([venue, booth]);
    const entry = { position, start: millisecondsOf(startAt), end: millisecondsOf(endAt) };
    const entries = booths.get(key);
    if (entries === undefined) booths.set(key, [entry]);
    else entries.push(entry);
  });
  const found: FindingOf<Pick<EditionSetFindings, "service-point.booth-taken">>[] = [];
  for (const entries of booths.values()) {
    entries.sort((a, b) => a.start - b.start || a.position - b.position);
    let latest: Entry | undefined;
    for (const entry of entries) {
      if (latest !== undefined && entry.start < latest.end) {
        const finding = errorOf("service-point.booth-taken", { position: latest.position + 1 });
        found.push({ ...finding, path: [entry.position, "booth"] });
      }
      if (latest === undefined || entry.end > latest.end) latest = entry;
    }
  }
  return found.sort((a, b) => Number(a.path[0]) - Number(b.path[0]));
}
