import { assertDay, checkModel, type CheckResult } from "../core/index.ts";
import { explainLinkCard, type LinkCardOptions } from "./explain-card.ts";
import { isLinkCardRecord } from "./guards.ts";
import type { LinkCard } from "./model.ts";
import { LinkCardSchema } from "./schema.ts";

/**
 * Says whether a value is a link card.
 *
 * @param value - any value
 * @returns `true` for a record that contradicts neither its form nor itself
 *
 * @example
 * import { isLinkCard } from "linli/link-cards";
 *
 * isLinkCard({ id: "card-1" }); // => false
 */
export function isLinkCard(value: unknown): value is LinkCard {
  try {
    return isLinkCardRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks a link card: its fields, whether its numbers can be dialled, and what is missing, stale or too long to be printed.
 *
 * @remarks The record comes back by reference. An address in the code is only looked at by its form here: whether its
 * signature holds is asked of `verifyCardUrl`.
 *
 * @param input - any value
 * @param options - the day that is asked about, the roles that the card should have, the city
 * @returns the card, or `link-card.role`, `.contact-without-phone`, `.phone`, `.area-code`, `.hotline`, `.count`,
 * `.languages`, `.address`, `.serial`, `.expiry-not-a-day`, `.grid-elsewhere`, `.expires-before-issue`, `.ended-unissued`,
 * `.ended-before-issue`, `.replaces-itself`, `.copies-of-serial`, `organization.text-empty`, those of identifiers and dates,
 * and the `field.…` findings; with the warnings of `explainLinkCard`
 * @throws TypeError where `on` is not known to the day
 * @throws RangeError where `city` has another form than six digits
 *
 * @example
 * import { checkLinkCard } from "linli/link-cards";
 *
 * const front = {
 *   issuer: { "zh-CN": "高桥镇人民政府" },
 *   community: { "zh-CN": "高桥社区" },
 *   communityCode: "330203100004",
 *   languages: ["zh-CN"],
 *   url: "https://lxk.example.gov.cn/L1/330203100004/000/0",
 * };
 * const contacts = [{ role: "property", phones: [{ number: "8718" }] }];
 * const { findings } = checkLinkCard({ id: "card-1", front, back: { hotlines: [], contacts } });
 * findings.map(({ code, path }) => [code, path]);
 * // => [["link-card.phone", ["back", "contacts", 0, "phones", 0, "number"]]]
 */
export function checkLinkCard(input: unknown, options: LinkCardOptions = {}): CheckResult<LinkCard> {
  requireOptions(options);
  return checkModel(LinkCardSchema, input, {
    guard: isLinkCardRecord,
    explain: (card: LinkCard) => explainLinkCard(card, options),
  });
}

/** A wrong option is an error of the program, not something that is found in a card. */
function requireOptions({ on, city }: LinkCardOptions): void {
  if (on !== undefined) assertDay(on);
  if (city !== undefined && !/^\d{6}$/.test(city)) {
    throw new RangeError("A division code of six digits was expected.");
  }
}
