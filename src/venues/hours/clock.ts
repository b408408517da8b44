/** The minutes of a day. */
export const DAY = 1440;

/** The least minute of the evening from which, and the last minute of the night until which, a range passes midnight unsaid. */
const EVENING = 17 * 60;
const NIGHT = 4 * 60;

/**
 * Reads a time of the day.
 *
 * @param value - any value
 * @returns minutes since midnight, 0 to 1440; -1 for what is not of the form `HH:MM`
 */
export function minuteOf(value: unknown): number {
  if (typeof value !== "string" || value.length !== 5 || value.charCodeAt(2) !== 58) return -1;
  const hour = twoDigits(value, 0);
  const minute = twoDigits(value, 3);
  if (hour < 0 || minute < 0 || minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return -1;
  return hour * 60 + minute;
}

function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -100 : tens * 10 + ones;
}

/**
 * Writes a time of the day.
 *
 * @param minute - minutes since midnight, 0 to 1440
 * @returns `HH:MM`
 */
export function clockOf(minute: number): string {
  const hours = Math.floor(minute / 60);
  const minutes = minute - hours * 60;
  return `${hours < 10 ? "0" : ""}${String(hours)}:${minutes < 10 ? "0" : ""}${String(minutes)}`;
}

/**
 * Says whether nobody takes a range that ends before it begins for a mistake: from the evening into the night.
 *
 * @param opens - minutes since midnight
 * @param closes - minutes since midnight
 * @returns `true` from 17:00 on and until 04:00
 */
export function isNightly(opens: number, closes: number): boolean {
  return opens >= EVENING && closes <= NIGHT;
}
