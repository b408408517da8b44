/** A time of day. */
export interface Clock {
  /** Minutes since midnight, 0 to 1440. */
  readonly minutes: number;
  /** Seconds, 0 to 59. */
  readonly seconds: number;
}

/** Words for a part of the day: before noon, at noon, after it. */
const parts: readonly (readonly [word: string, part: "am" | "noon" | "pm"])[] = [
  ["上午", "am"],
  ["早上", "am"],
  ["早晨", "am"],
  ["清晨", "am"],
  ["凌晨", "am"],
  ["中午", "noon"],
  ["下午", "pm"],
  ["傍晚", "pm"],
  ["晚上", "pm"],
  ["晚", "pm"],
  ["a.m.", "am"],
  ["p.m.", "pm"],
  ["am", "am"],
  ["pm", "pm"],
];

const colons = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?$/;
const words = /^(\d{1,2})[点时](?:([半整钟])|(\d{1,2})(?:分(?:(\d{1,2})秒)?)?)?$/;
const bareHour = /^\d{1,2}$/;

/**
 * Reads a time of day: 8:00, 08:00:00, 8点30分, 上午8点半, 下午2:30, 2:30 pm, 24:00.
 *
 * @remarks 上午12点 and 晚上12点 are noon to some and midnight to others; they are not read.
 *
 * @param text - half-width text in lower case, without blanks around it
 * @returns the time, or `undefined` where the text is none
 */
export function readClock(text: string): Clock | undefined {
  if (text.length > 24) return undefined;
  // Most times are digits and colons alone.
  const plain = digitsOf(text, false);
  const before = plain === undefined ? parts.find(([word]) => text.startsWith(word)) : undefined;
  const after = (plain ?? before) !== undefined ? undefined : parts.find(([word]) => text.endsWith(word));
  const [word, part] = before ?? after ?? [""];
  const bare = before === undefined ? text.slice(0, text.length - word.length) : text.slice(word.length);
  const read = plain ?? digitsOf(bare.trim(), part !== undefined);
  if (read === undefined) return undefined;
  const hour = part === undefined ? read.hour : hourOf(read.hour, part, /^[ap]/.test(word));
  if (hour === undefined || read.minute > 59 || read.second > 59) return undefined;
  const minutes = hour * 60 + read.minute;
  if (minutes > 1440 || (minutes === 1440 && read.second > 0)) return undefined;
  return { minutes, seconds: read.second };
}

interface Digits {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

function digitsOf(text: string, partOfDay: boolean): Digits | undefined {
  const match = colons.exec(text);
  if (match !== null)
    return { hour: Number(match[1]), minute: Number(match[2]), second: Number(match[3] ?? 0) };
  const said = words.exec(text);
  if (said !== null) {
    const minute = said[2] === "半" ? 30 : Number(said[3] ?? 0);
    return { hour: Number(said[1]), minute, second: Number(said[4] ?? 0) };
  }
  return partOfDay && bareHour.test(text) ? { hour: Number(text), minute: 0, second: 0 } : undefined;
}

/** The hour of the day; nothing where hour and part contradict each other or can mean two things. */
function hourOf(hour: number, part: "am" | "noon" | "pm", english: boolean): number | undefined {
  if (part === "noon")
    return hour === 11 || hour === 12 ? hour : hour === 1 || hour === 2 ? hour + 12 : undefined;
  if (english) return hour < 1 || hour > 12 ? undefined : (hour % 12) + (part === "pm" ? 12 : 0);
  if (hour === 12) return undefined;
  if (part === "am") return hour < 12 ? hour : undefined;
  return hour < 12 ? hour + 12 : hour < 24 ? hour : undefined;
}

/**
 * Writes a time of day.
 *
 * @param minutes - minutes since midnight, 0 to 1440
 * @returns `HH:mm`
 */
export function clockText(minutes: number): string {
  const hour = Math.floor(minutes / 60);
  return `${twoDigits(hour)}:${twoDigits(minutes - hour * 60)}`;
}

/**
 * Writes a number below 100 with two digits.
 *
 * @param number - 0 to 99
 * @returns two digits
 */
export function twoDigits(number: number): string {
  return number < 10 ? `0${String(number)}` : String(number);
}
