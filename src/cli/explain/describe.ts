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
import type { Reading } from "./read-text.ts";
import type { factLabels} from "./words.ts";
import { phoneKindLabels } from "./words.ts";

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
    text === undefined || text === "" ? [] : [{ name, text }],
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
      const { divisionCode, document } = reading.value ?? {};
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
    case "money":
      return typeof reading.value !== "number"
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
            ["bounds", boundsText(quantity)],
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

/** The interval that a hedged quantity stands for; nothing for an exact one. */
function boundsText(quantity: Quantity): string | undefined {
  if (quantity.qualifier === "exact") return undefined;
  const { lower, lowerInclusive, upper, upperInclusive } = boundsOf(quantity);
  const end = upper === Infinity ? "∞" : String(upper);
  return `${lowerInclusive ? "[" : "("}${String(lower)}, ${end}${upperInclusive ? "]" : ")"}`;
}

/**
 * Writes a text as it may be printed: a resident ID number masked, everything else as it is, cut to a line.
 *
 * @param text - the text as it came
 * @param reading - what was read
 * @returns what may be shown
 */
export function shownText(text: string, reading: Reading): string {
  const line = text.length > 80 ? `${text.slice(0, 80)}…` : text;
  const visible = line.replace(/\p{Cc}/gu, "\u00B7").trim();
  return reading.kind === "resident-id" ? maskText("resident-id", text.slice(0, 80)) : visible;
}
