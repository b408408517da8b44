import type { FieldChange } from "./model.ts";
import { compareTexts, stableText } from "./stable-text.ts";

/**
 * Compares two JSON values field by field.
 *
 * @remarks Objects are compared property by property; of lists, whose order says nothing here, entries that came or
 * went are told.
 *
 * @param before - the earlier value
 * @param after - the later value
 * @param path - where both stand
 * @returns the differences, sorted by path; none where both are equal
 */
export function fieldChanges(
  before: unknown,
  after: unknown,
  path: readonly string[] = [],
): readonly FieldChange[] {
  if (Object.is(before, after)) return [];
  if (isOr(Array.isArray, before, after)) {
    return entryChanges((before ?? []) as readonly unknown[], (after ?? []) as readonly unknown[], path);
  }
  if (isOr(isRecord, before, after)) {
    const left = (before ?? {}) as Fields;
    const right = (after ?? {}) as Fields;
    const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])].sort(compareTexts);
    return keys.flatMap((key) => fieldChanges(left[key], right[key], [...path, key]));
  }
  if (stableText(before) === stableText(after)) return [];
  return [changeOf(path, before, after)];
}

type Fields = { readonly [key: string]: unknown };

function isRecord(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether both values are of a sort, or one is and the other is not there. */
function isOr(test: (value: unknown) => boolean, before: unknown, after: unknown): boolean {
  return (test(before) || before === undefined) && (test(after) || after === undefined);
}

function changeOf(path: readonly string[], before: unknown, after: unknown): FieldChange {
  return { path, ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

/** Tells the entries that are in one of two lists only, each as often as it is there more often. */
function entryChanges(
  before: readonly unknown[],
  after: readonly unknown[],
  path: readonly string[],
): readonly FieldChange[] {
  const left = before.map((entry) => ({ text: stableText(entry), change: changeOf(path, entry, undefined) }));
  const right = after.map((entry) => ({ text: stableText(entry), change: changeOf(path, undefined, entry) }));
  return [...without(left, right), ...without(right, left)]
    .sort((a, b) => compareTexts(a.text, b.text))
    .map(({ change }) => change);
}

function without<Entry extends { readonly text: string }>(
  entries: readonly Entry[],
  others: readonly Entry[],
): readonly Entry[] {
  const counts = new Map<string, number>();
  for (const { text } of others) counts.set(text, (counts.get(text) ?? 0) + 1);
  return entries.filter(({ text }) => {
    const count = counts.get(text) ?? 0;
    counts.set(text, count - 1);
    return count <= 0;
  });
}
