import { comparableName, type BodyReference } from "../../organizations/index.ts";

/**
 * Says whether two references of one record mean one body.
 *
 * @remarks Within a record a body goes by one name, so that equal names mean one body there; codes and references decide
 * before names.
 *
 * @param a - a body
 * @param b - another one
 * @returns `true`, `false`, or `"unknown"` where the two have nothing that can be compared
 */
export function sameBody(a: BodyReference, b: BodyReference): boolean | "unknown" {
  if (a.uscc !== undefined && b.uscc !== undefined) return a.uscc === b.uscc;
  if (a.id !== undefined && b.id !== undefined) return a.id === b.id;
  if (a.name !== undefined && b.name !== undefined) return comparableName(a.name) === comparableName(b.name);
  return "unknown";
}
