import {
  boundsOf,
  formatMoney,
  formatQuantity,
  type Label,
  type Locale,
  type Quantity,
} from "../../core/index.ts";
import {
  communityKindLabels,
  divisionLevelLabels,
  formatCommunityCode,
  formatDivisionCode,
  formatGridId,
  formatOrganizationCode,
  formatPhone,
  formatUscc,
  maskText,
  residentDocumentLabels,
  streetKindLabels,
  usccAuthorityLabels,
  usccCategoryLabels,
} from "../../identifiers/index.ts";
import { divisionName, divisionParents } from "../../divisions/index.ts";
import { hideResidentIds } from "./hide.ts";
import type { Reading } from "./read-text.ts";
import { phoneKindLabels, type factLabels } from "./words.ts";

/** A thing that a text says, ready to print. */
export interface Fact {
  /** The code of the fact, such as `category`. */
  readonly name: keyof typeof factLabels;
  /** What it is, in the language asked for. */
  readonly text: string;
}

type Facts = readonly (readonly [Fact["name"], string | undefined])[];

/**
 * Says what a text means, fact by fact.
 *
 * @param reading - what was read
 * @param locale - the language of the facts
 * @returns the facts; of a resident ID number none that names the person
 */
export function describeReading(reading: Reading, locale: Locale): readonly Fact[] {
  return factsOf(reading, locale).flatMap(([name, text]) =>
    text === undefined || text === "" ? [] : [{ name, text: printable(text) }],
  );
}

function factsOf(reading: Reading, locale: Locale): Facts {
  const label = (of: Label | undefined): string | undefined => of?.[locale];
  switch (reading.kind) {
    case "uscc": {
      const { code, authority, category, divisionCode, organizationCode } = reading.value ?? {};
      return [
        ["written", reading.ok && code !== undefined ? formatUscc(code) : undefined],
        ["authority", authority && label(usccAuthorityLabels[authority])],
        ["category", category && label(usccCategoryLabels[category])],
        ["registered-at", divisionCode && divisionText(divisionCode, locale)],
        ["organization-code", organizationCode && formatOrganizationCode(organizationCode)],
      ];
    }
    case "organization-code":
      return [["written", reading.ok ? formatOrganizationCode(reading.value?.code ?? "") : undefined]];
    case "resident-id": {
      const { divisionCode, document } = (reading.ok ? reading.value : undefined) ?? {};
      // Birth date and sex stay out: they are what the mask hides.
      return [
        ["document", document && label(residentDocumentLabels[document])],
        ["division", divisionCode && divisionText(`${divisionCode.slice(0, 2)}0000`, locale)],
      ];
    }
    case "division-code": {
      const { code, level } = reading.value ?? {};
      return [
        ["written", code && formatDivisionCode(code)],
        ["division", code && divisionText(code, locale)],
        ["level", level && label(divisionLevelLabels[level])],
      ];
    }
    case "community-code": {
      const { code, divisionCode, streetKind, communityKind } = reading.value ?? {};
      return [
        ["written", code && formatCommunityCode(code)],
        ["division", divisionCode && divisionText(divisionCode, locale)],
        ["street-kind", streetKind && label(streetKindLabels[streetKind])],
        ["community-kind", communityKind && label(communityKindLabels[communityKind])],
      ];
    }
    case "grid-id": {
      const { id, communityCode, grid } = reading.value ?? {};
      return [
        ["written", id && formatGridId(id)],
        ["division", communityCode && divisionText(communityCode.slice(0, 6), locale)],
        ["community", communityCode],
        ["grid", grid],
      ];
    }
    case "phone": {
      const { kind, dial, telUri } = reading.value ?? {};
      return [
        ["phone-kind", kind && label(phoneKindLabels[kind])],
        ["written", dial && formatPhone(dial, locale)],
        ["dial", dial],
        ["tel-uri", telUri],
      ];
    }
    case "date":
      return [];
    case "money":
      return reading.value === undefined
        ? []
        : [
            ["amount", formatMoney(reading.value, locale)],
            ["fen", String(reading.value)],
          ];
    case "quantity": {
      const quantity = reading.ok ? (reading.value as Quantity | undefined) : undefined;
      return quantity === undefined
        ? []
        : [
            ["quantity", formatQuantity(quantity, locale)],
            ["bounds", boundsText(quantity, locale)],
          ];
    }
    case "unknown":
      return [];
  }
}

/** A division with the divisions above it, as far as the table names them. */
function divisionText(code: string, locale: Locale): string {
  if (code === "100000") return `${code} ${locale === "en" ? "the whole country" : "全国"}`;
  const above = divisionParents(code).map((parent) => parent.name);
  const names = [...above, divisionName(code)].filter((name) => name !== "unknown");
  return names.length === 0 ? code : `${code} ${names.join("")}`;
}

/** The interval that a hedged quantity stands for, and on what it rests; nothing for an exact one. */
function boundsText(quantity: Quantity, locale: Locale): string | undefined {
  if (quantity.qualifier === "exact") return undefined;
  const { lower, lowerInclusive, upper, upperInclusive } = boundsOf(quantity);
  const [least, most] = [grouped(lower), grouped(upper)];
  const isOurs = quantity.qualifier === "nearly" || quantity.qualifier === "about";
  if (locale === "en") {
    const above = lowerInclusive ? `${least} or more` : `more than ${least}`;
    const below =
      upper === Infinity ? "without an upper bound" : `${upperInclusive ? "at most" : "less than"} ${most}`;
    return `${above}, ${below}${isOurs ? " (by a tolerance of 10 %, a convention of this library)" : ""}`;
  }
  const above = `${lowerInclusive ? "不少于" : "超过"} ${least}`;
  const below = upper === Infinity ? "没有上限" : `${upperInclusive ? "不超过" : "少于"} ${most}`;
  return `${above}，${below}${isOurs ? "（按本库约定的 10% 容差）" : ""}`;
}

function grouped(value: number): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: 3 });
}

/** As many characters of a text are printed. */
const PRINTED = 80;

/**
 * Writes a text as it may be given back: resident ID numbers masked, and the rest of a long text left out.
 *
 * @param text - the text as it came
 * @param reading - what was read
 * @param limit - after how many characters it is cut
 * @returns the text; what was read as a resident ID number never unmasked
 */
export function givenBack(text: string, reading: Reading, limit: number): string {
  const shown = hideResidentIds(text, limit);
  if (reading.kind === "resident-id" && text.startsWith(shown)) return maskText("resident-id", text);
  // Not half of a character outside the basic plane.
  return text.length > limit ? `${shown.replace(/[\uD800-\uDBFF]$/, "")}…` : shown;
}

/**
 * Writes a text as it may be printed on a line: resident ID numbers masked, what prints nothing or moves the
 * cursor shown as a dot, and the rest of a long text left out.
 *
 * @param text - any text
 * @param reading - what was read of it, where it is a text that was explained
 * @returns at most about 80 characters; an empty text in quotation marks
 */
export function printable(
  text: string,
  reading: Reading = { kind: "unknown", ok: false, findings: [] },
): string {
  const line = givenBack(text.trim(), reading, PRINTED).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "\u00B7");
  return line === "" ? '""' : line;
}
