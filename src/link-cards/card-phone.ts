import { classifyPhone, type ClassifiedPhone } from "../identifiers/index.ts";
import type { CardPhone } from "./model.ts";

/** Local lines of `hotlines` that the numbering plan does not have, with their area codes. */
export const localCodes: readonly string[] = ["0574-81890"];

/**
 * Says what a number on a card is, local lines of cities included.
 *
 * @param phone - the number, and the area code that it belongs to
 * @returns as `classifyPhone` of `linli/identifiers`
 */
export function classifyCardPhone({
  number,
  areaCode,
}: Pick<CardPhone, "number" | "areaCode">): ClassifiedPhone {
  return classifyPhone(number, { areaCode, localCodes });
}
