import type { TextHash } from "./text-hash.ts";

/**
 * The first row of every key, by the hash of the key: twelve bytes for each place, whatever the keys are.
 *
 * @remarks Open addressing with linear steps. Both halves of the hash and the row stand together, so that a look at a
 * large table is one look at memory.
 */
export interface KeyTable {
  /** How many keys it takes. */
  readonly most: number;
  /** How many keys are in it. */
  size: number;
  /** Whether a key came that it had no place for. */
  full: boolean;
  /** For every place the halves of the hash and the row; a row of 0 is a free place. */
  places: Int32Array;
}

/** How many numbers a place has. */
const WIDTH = 3;
/** So many times as many places there are after the table has grown: what it leaves behind is small. */
const GROWTH = 4;
const FIRST_PLACES = 2048;

/** Makes an empty table. */
export function newKeyTable(most: number): KeyTable {
  // Of a few steps the last is just large enough.
  let places = placesFor(most);
  while (places > FIRST_PLACES) places = Math.ceil(places / GROWTH);
  return { most, size: 0, full: false, places: new Int32Array(places * WIDTH) };
}

/** A quarter of the places stays free. */
function placesFor(keys: number): number {
  return Math.ceil((keys * 4) / 3) + 1;
}

/** The first row of a key; 0 where the key is not in the table. */
export function firstRowOf({ places }: KeyTable, { low, high }: TextHash): number {
  return (places[placeOf(places, low, high) + 2] ?? 0) >>> 0;
}

/**
 * Adds a key.
 *
 * @param table - the table
 * @param hash - the hash of the key
 * @param row - its row, at least 1
 * @returns the first row of the key if it was there; 0 if it was not
 */
export function addKey(table: KeyTable, { low, high }: TextHash, row: number): number {
  const { places } = table;
  const place = placeOf(places, low, high);
  const first = places[place + 2] ?? 0;
  if (first !== 0) return first >>> 0;
  if (table.size >= table.most) {
    table.full = true;
    return 0;
  }
  put(places, place, low, high, row);
  table.size += 1;
  if (table.size * 4 * WIDTH > places.length * 3) grow(table);
  return 0;
}

/** The place of a key, or the free one where it belongs. */
function placeOf(places: Int32Array, low: number, high: number): number {
  const { length } = places;
  // The upper bits of the product: no division, and any number of places.
  let place = Math.floor(((low >>> 0) * (length / WIDTH)) / 0x1_0000_0000) * WIDTH;
  while (places[place + 2] !== 0 && (places[place] !== low || places[place + 1] !== high)) {
    place += WIDTH;
    if (place === length) place = 0;
  }
  return place;
}

function put(places: Int32Array, place: number, low: number, high: number, row: number): void {
  places[place] = low;
  places[place + 1] = high;
  places[place + 2] = row;
}

function grow(table: KeyTable): void {
  const before = table.places;
  const wanted = (before.length / WIDTH) * GROWTH;
  const places = new Int32Array(Math.min(placesFor(table.most), wanted) * WIDTH);
  for (let place = 0; place < before.length; place += WIDTH) {
    const row = before[place + 2] ?? 0;
    if (row === 0) continue;
    const low = before[place] ?? 0;
    const high = before[place + 1] ?? 0;
    put(places, placeOf(places, low, high), low, high, row);
  }
  table.places = places;
}
