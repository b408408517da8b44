import { checkModel, type CheckResult } from "../../core/index.ts";
import { isCardStatusListRecord } from "../guards.ts";
import type { CardStatusList } from "./model.ts";
import { CardStatusListSchema } from "./schema.ts";

/**
 * Says whether a value is a list of revoked cards.
 *
 * @param value - any value
 * @returns `true` for a complete list
 *
 * @example
 * import { isCardStatusList } from "linli/link-cards";
 *
 * isCardStatusList({ kid: "EH7D", size: 1000 }); // => false
 */
export function isCardStatusList(value: unknown): value is CardStatusList {
  try {
    return isCardStatusListRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks a list of revoked cards, such as one that was downloaded.
 *
 * @remarks The list is not signed: take it from the issuer's own host.
 *
 * @param input - any value
 * @returns the list by reference, or `card-status.size`, `.bits`, `.days-order`, `card-key.kid`, `.area-prefix`, `.day`
 * and the `field.…` findings
 *
 * @example
 * import { cardStatusListOf, checkCardStatusList } from "linli/link-cards";
 *
 * const head = { kid: "EH7D", areaPrefix: "330203", size: 131_072, publishedOn: "2026-09-01" };
 * checkCardStatusList({ ...cardStatusListOf(head, ["7Q2M4KXD"]), size: 1000 }).findings[0]?.code;
 * // => "card-status.size"
 */
export function checkCardStatusList(input: unknown): CheckResult<CardStatusList> {
  return checkModel(CardStatusListSchema, input, { guard: isCardStatusListRecord });
}
