/**
 * A source of random numbers from 0 inclusive to 1 exclusive, such as `Math.random` or a seeded generator.
 */
export type Random = () => number;

/** A text that a check refuses, and the code of the finding that says why. */
export interface InvalidSample<Code extends string> {
  /** The text. */
  readonly text: string;
  /** The code of the error that its check gives. */
  readonly because: Code;
}

/** Draws an integer from 0 up to, but not including, `bound`. */
export function below(random: Random, bound: number): number {
  // A source that gives 1, or worse, must not leave the range.
  return Math.min(bound - 1, Math.max(0, Math.floor(random() * bound))) || 0;
}

/** Draws one of several values. */
export function oneOf<T>(random: Random, values: readonly [T, ...T[]]): T {
  return values[below(random, values.length)] ?? values[0];
}

/** Draws a text of the characters of an alphabet. */
export function characters(random: Random, alphabet: string, length: number): string {
  let text = "";
  for (let index = 0; index < length; index += 1) text += alphabet.charAt(below(random, alphabet.length));
  return text;
}

/** Draws digits. */
export function digits(random: Random, length: number): string {
  return characters(random, "0123456789", length);
}

/** Draws digits of a number from `from` to `to`, both included, padded with zeros. */
export function numberBetween(random: Random, from: number, to: number, length: number): string {
  return String(from + below(random, to - from + 1)).padStart(length, "0");
}

/** Replaces one character of a text by another of the alphabet. */
export function withOtherCharacter(random: Random, text: string, index: number, alphabet: string): string {
  const others = alphabet.split("").filter((character) => character !== text.charAt(index));
  return text.slice(0, index) + characters(random, others.join(""), 1) + text.slice(index + 1);
}
