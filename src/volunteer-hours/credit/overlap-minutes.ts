const MILLISECONDS_PER_MINUTE = 60_000;

/** What a volunteer's services lose to each other; positions are places in the list of services. */
export interface OverlapSink {
  /** Told that a service loses minutes because they count already in the service at `other`. */
  readonly once: (place: number, minutes: number, other: number) => void;
  /** Told that a service overlaps another one, where neither counts. */
  readonly refused: (place: number, other: number) => void;
}

/**
 * Finds the minutes of each service that an earlier one of the same volunteer covers already.
 *
 * @remarks The services come in the order in which they begin, so that what is covered of a service is its beginning, up to
 * the latest end so far.
 *
 * @param starts - when the services begin, in order
 * @param ends - when what counts of them is over
 * @param grace - so many minutes may overlap
 * @param sink - told what is covered
 */
export function countOnce(
  starts: Float64Array,
  ends: Float64Array,
  grace: number,
  sink: OverlapSink["once"],
): void {
  let covered = -Infinity;
  let by = -1;
  for (let place = 0; place < starts.length; place += 1) {
    const start = starts[place] as number;
    const end = ends[place] as number;
    if (start < covered) {
      const minutes = Math.floor((Math.min(end, covered) - start) / MILLISECONDS_PER_MINUTE);
      if (minutes > grace) sink(place, minutes, by);
    }
    if (end <= covered) continue;
    covered = end;
    by = place;
  }
}

/**
 * Finds the services that overlap another one of the same volunteer by more than the grace.
 *
 * @param starts - when the services begin, in order
 * @param ends - when what counts of them is over
 * @param grace - so many minutes may overlap
 * @param sink - told each of them once, with one that it overlaps
 */
export function refuseOverlaps(
  starts: Float64Array,
  ends: Float64Array,
  grace: number,
  sink: OverlapSink["refused"],
): void {
  const least = (grace + 1) * MILLISECONDS_PER_MINUTE;
  const others = new Int32Array(starts.length).fill(-1);
  let longest = -1;
  for (let place = 0; place < starts.length; place += 1) {
    const start = starts[place] as number;
    const end = ends[place] as number;
    if (longest >= 0 && Math.min(end, ends[longest] as number) - start >= least) others[place] = longest;
    if (longest < 0 || end > (ends[longest] as number)) longest = place;
  }
  // From behind: the next service that is long enough begins earliest of those that follow.
  let next = -1;
  for (let place = starts.length - 1; place >= 0; place -= 1) {
    const end = ends[place] as number;
    if (next >= 0 && end - (starts[next] as number) >= least && others[place] === -1) others[place] = next;
    if (end - (starts[place] as number) >= least) next = place;
  }
  others.forEach((other, place) => {
    if (other >= 0) sink(place, other);
  });
}
