import { warningOf, type FindingOf } from "../../core/index.ts";
import type { BodyReference } from "../../organizations/index.ts";
import type { Recognition } from "../model.ts";
import type { RecognitionSetFindings } from "./findings.ts";

/**
 * Finds recognitions that are there more than once: the same kind, title, holder, day, edition and year.
 *
 * @remarks The same title given in another year or edition is another recognition.
 *
 * @param recognitions - the recognitions
 * @returns `recognition.repeated` at the second one of each, with the positions of all
 */
export function repeatedRecognitions(
  recognitions: readonly Recognition[],
): readonly FindingOf<RecognitionSetFindings>[] {
  const places = new Map<string, number[]>();
  recognitions.forEach((recognition, index) => {
    const key = keyOf(recognition);
    const own = places.get(key) ?? [];
    own.push(index);
    places.set(key, own);
  });
  return [...places.values()].flatMap((own) => {
    const [, second] = own;
    if (second === undefined) return [];
    const positions = own.map((index) => index + 1);
    return [{ ...warningOf("recognition.repeated", { positions }), path: [second] }];
  });
}

function keyOf({ kind, title, holderKind, holder, on, from, edition, year }: Recognition): string {
  return JSON.stringify([kind, title, holderKind, bodyKey(holder), on ?? from, edition, year]);
}

function bodyKey({ id, uscc, name }: BodyReference): string {
  return id ?? uscc ?? `name ${name ?? ""}`;
}
