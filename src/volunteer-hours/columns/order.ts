// Hours are put in order as numbers: of a million records no object is moved.

/** Groups of this size are sorted by insertion; larger ones as one list of numbers. */
const SMALL = 32;

/** Positions in groups: those of group `g` stand in `order` from `offsets[g]` to `offsets[g + 1]`. */
export interface Grouped {
  /** The positions, group by group. */
  readonly order: Int32Array;
  /** Where each group begins; one more than there are groups. */
  readonly offsets: Int32Array;
}

/**
 * Puts positions into groups, keeping their order, in two passes over the numbers.
 *
 * @param groups - the number of the group of each position; negative ones are left out
 * @param count - how many groups there are
 * @returns the positions by group
 */
export function groupPositions(groups: Int32Array, count: number): Grouped {
  const offsets = new Int32Array(count + 1);
  for (const group of groups) if (group >= 0) add(offsets, group + 1, 1);
  for (let group = 0; group < count; group += 1) add(offsets, group + 1, offsets[group] as number);
  const next = offsets.slice(0, count);
  const order = new Int32Array(offsets[count] as number);
  for (let position = 0; position < groups.length; position += 1) {
    const group = groups[position] as number;
    if (group < 0) continue;
    order[next[group] as number] = position;
    add(next, group, 1);
  }
  return { order, offsets };
}

function add(numbers: Int32Array, at: number, number: number): void {
  numbers[at] = (numbers[at] as number) + number;
}

/** Orders positions whose keys are equal. */
export type Tie = (a: number, b: number) => number;

/**
 * Sorts a part of a list of positions by their keys.
 *
 * @remarks Small parts are sorted by insertion. Of large ones the keys are cut into 2^22 steps and sorted as numbers with
 * the place in the part behind them; what falls into the same step is compared. Both are n log n at most.
 *
 * @param order - the list; sorted in place
 * @param from - where the part begins
 * @param to - where it ends, exclusive
 * @param keys - the key of each position; no `NaN` among them
 * @param tie - decides between equal keys
 */
export function sortPart(order: Int32Array, from: number, to: number, keys: Float64Array, tie: Tie): void {
  if (to - from <= SMALL) sortSmall(order, from, to, keys, tie);
  else sortLarge(order, from, to, keys, tie);
}

function sortSmall(order: Int32Array, from: number, to: number, keys: Float64Array, tie: Tie): void {
  for (let at = from + 1; at < to; at += 1) {
    const position = order[at] as number;
    const key = keys[position] as number;
    let hole = at;
    while (hole > from) {
      const before = order[hole - 1] as number;
      const other = keys[before] as number;
      if (other < key || (other === key && tie(before, position) <= 0)) break;
      order[hole] = before;
      hole -= 1;
    }
    order[hole] = position;
  }
}

/** Steps and places share the 52 bits of a whole number: 2^22 steps, 2^30 places. */
const STEPS = 4_194_304;
const PLACES = 1_073_741_824;

function sortLarge(order: Int32Array, from: number, to: number, keys: Float64Array, tie: Tie): void {
  const part = order.slice(from, to);
  let low = Infinity;
  let high = -Infinity;
  for (const position of part) {
    const key = keys[position] as number;
    if (key === Infinity) continue;
    if (key < low) low = key;
    if (key > high) high = key;
  }
  const width = (high - low) / (STEPS - 2) || 1;
  const stepped = new Float64Array(part.length);
  part.forEach((position, place) => {
    const key = keys[position] as number;
    const step = key === Infinity ? STEPS - 1 : Math.floor((key - low) / width);
    stepped[place] = step * PLACES + place;
  });
  stepped.sort();
  stepped.forEach(
    (value, at) => (order[from + at] = part[value - Math.floor(value / PLACES) * PLACES] as number),
  );
  sortSteps(order, from, stepped, keys, tie);
}

/** Sorts what fell into the same step. */
function sortSteps(
  order: Int32Array,
  from: number,
  stepped: Float64Array,
  keys: Float64Array,
  tie: Tie,
): void {
  const compare = (a: number, b: number): number => {
    const x = keys[a] as number;
    const y = keys[b] as number;
    return x < y ? -1 : x > y ? 1 : tie(a, b);
  };
  let begin = 0;
  while (begin < stepped.length) {
    const step = Math.floor((stepped[begin] as number) / PLACES);
    let end = begin + 1;
    while (end < stepped.length && Math.floor((stepped[end] as number) / PLACES) === step) end += 1;
    if (end - begin > 1) order.subarray(from + begin, from + end).sort(compare);
    begin = end;
  }
}
