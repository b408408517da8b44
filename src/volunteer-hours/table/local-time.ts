import { addDays, instantAt, isInstant, minuteOfDayAt, type CivilDate } from "../../core/index.ts";

/** A date and a time of day by the clock on the wall, without an offset. */
const localTime = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::(\d\d))?$/;

/**
 * Puts a time of day beside its day.
 *
 * @param on - the day
 * @param time - `HH:mm`, to 24:00
 * @returns the date and time, without an offset; nothing for the end of the last day of the calendar
 */
export function localTimeOf(on: CivilDate, time: string): string | undefined {
  if (time !== "24:00") return `${on}T${time}:00`;
  return on === "9999-12-31" ? undefined : `${addDays(on, 1)}T00:00:00`;
}

/** What a clock does at a time: it shows it once, never, or twice. */
export interface LocalReading {
  /** The instant, of a time that is shown twice the first one. */
  readonly instant: string;
  /** How often the clock of the zone shows the time. */
  readonly shown: "once" | "never" | "twice";
}

/**
 * Reads a date and time without an offset by the clock of a zone.
 *
 * @param text - any text
 * @param zone - an IANA zone name
 * @returns the instant, and how often the clock shows the time; nothing for text that is no such date and time
 * @throws RangeError where the platform knows no such zone
 */
export function readLocalTime(text: string, zone: string): LocalReading | undefined {
  const match = localTime.exec(text);
  if (match === null || !isInstant(`${text}Z`)) return undefined;
  const [, day = "", hour, minutes, seconds = "00"] = match;
  const minute = Number(hour) * 60 + Number(minutes);
  const withSeconds = (instant: string): string => `${instant.slice(0, 17)}${seconds}${instant.slice(19)}`;
  const first = instantAt(day, minute, zone);
  const instant = withSeconds(first);
  if (minuteOfDayAt(first, zone) !== minute) return { instant, shown: "never" };
  // By the offset of the next day: where the clocks went back in between, the time comes again.
  const offset = day === "9999-12-31" ? first.slice(19) : instantAt(addDays(day, 1), minute, zone).slice(19);
  const again = `${first.slice(0, 19)}${offset}`;
  const isAgain = again !== first && minuteOfDayAt(again, zone) === minute;
  return { instant, shown: isAgain ? "twice" : "once" };
}

/**
 * Gives the instant of a date and time that the clock of a zone shows once.
 *
 * @param text - a date and time without an offset, or anything else
 * @param zone - an IANA zone name
 * @returns the instant; the text as it is where it is none, or where the clock shows the time never or twice
 * @throws RangeError where the platform knows no such zone
 */
export function instantOfLocal(text: string, zone: string): string {
  const reading = readLocalTime(text, zone);
  return reading?.shown === "once" ? reading.instant : text;
}
