import { warningOf, type FindingOf, type FindingPath } from "../core/index.ts";
import { isResidentId } from "../identifiers/index.ts";
import type { LinkCardExplanationFindings } from "./card-findings.ts";

/** Parts of field names that speak of the household, in lower case and without separators. */
const householdWords: readonly string[] = [
  "household",
  "resident",
  "idnumber",
  "idcard",
  "identitycard",
  "health",
  "disease",
  "birth",
  "ownername",
  "housenumber",
  "doorplate",
  "roomnumber",
  "户主",
  "住户",
  "居民",
  "户号",
  "门牌",
  "房号",
  "身份证",
  "健康",
  "病",
  "出生",
];

/** How deep fields are looked at, and how many: a card has three levels and some dozen fields. */
const DEEPEST = 6;
const MOST = 10_000;

/**
 * Looks for data about the household that has a card: fields named so, and resident ID numbers in texts.
 *
 * @param card - a card with whatever else its record holds
 * @returns the warnings, each at its field; the value is in none of them
 */
export function householdDataIn(card: object): readonly FindingOf<LinkCardExplanationFindings>[] {
  const found: FindingOf<LinkCardExplanationFindings>[] = [];
  let left = MOST;
  const walk = (value: unknown, path: FindingPath): void => {
    left -= 1;
    if (left < 0) return;
    if (typeof value === "string") {
      if (holdsResidentId(value)) found.push({ ...warningOf("link-card.resident-id", {}), path });
      return;
    }
    if (typeof value !== "object" || value === null || path.length >= DEEPEST) return;
    const { keys, isList } = fieldsOf(value);
    for (const key of keys) {
      const inner = readField(value, key);
      const below: FindingPath = [...path, isList ? Number(key) : key];
      if (!isList && inner !== undefined && isHouseholdKey(key)) {
        found.push({ ...warningOf("link-card.household-data", {}), path: below });
      } else {
        walk(inner, below);
      }
    }
  };
  walk(card, []);
  return found;
}

/** What cannot be read at all, such as a proxy that was revoked, has no fields. */
function fieldsOf(value: object): { readonly keys: readonly string[]; readonly isList: boolean } {
  try {
    return { keys: Object.keys(value), isList: Array.isArray(value) };
  } catch {
    return { keys: [], isList: false };
  }
}

/** A field that cannot be read is none of the model: the card is valid without it. */
function readField(value: object, key: string): unknown {
  try {
    return (value as { readonly [key: string]: unknown })[key];
  } catch {
    return undefined;
  }
}

function isHouseholdKey(key: string): boolean {
  if (key.length > 64) return false;
  const plain = key.toLowerCase().replace(/[\s_-]/g, "");
  return householdWords.some((word) => plain.includes(word));
}

/** The form alone would take serials and telephone numbers in a row for one; the check character decides. */
function holdsResidentId(text: string): boolean {
  if (text.length < 18) return false;
  const runs = text.slice(0, 2000).match(/\d+x?/gi) ?? [];
  return runs.some((digits) => digits.length === 18 && isResidentId(digits));
}
