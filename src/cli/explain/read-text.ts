import {
  checkCivilDate,
  normalizeText,
  parseMoney,
  parseQuantity,
  type CheckResult,
  type CivilDate,
  type Finding,
  type Quantity,
} from "../../core/index.ts";
import {
  checkCommunityCode,
  checkDivisionCode,
  checkGridId,
  checkOrganizationCode,
  checkResidentId,
  checkUscc,
  classifyPhone,
  type CommunityCode,
  type DivisionCode,
  type GridId,
  type KnownPhone,
  type OrganizationCode,
  type ResidentId,
  type Uscc,
} from "../../identifiers/index.ts";
import { divisionTable } from "../../divisions/index.ts";
import { formOf, kindsOf, type TextKind } from "./kinds.ts";

/** What a text can be, with what was read of it; `value` is partial or absent where `ok` is false. */
export type Reading =
  | ReadingOf<"uscc", Uscc>
  | ReadingOf<"organization-code", OrganizationCode>
  | ReadingOf<"resident-id", ResidentId>
  | ReadingOf<"division-code", DivisionCode>
  | ReadingOf<"community-code", CommunityCode>
  | ReadingOf<"grid-id", GridId>
  | ReadingOf<"phone", KnownPhone>
  | ReadingOf<"date", CivilDate>
  | ReadingOf<"money", number>
  | ReadingOf<"quantity", Quantity>
  | ReadingOf<"unknown", never>;

interface ReadingOf<Kind extends TextKind, Value> {
  readonly kind: Kind;
  readonly ok: boolean;
  /** What could be read: whole where `ok`, otherwise in part. */
  readonly value?: (Value extends object ? Partial<Value> : Value) | undefined;
  readonly findings: readonly Finding[];
}

/** How texts are read. */
export interface ReadingOptions {
  /** The area code of local telephone numbers, such as `0755`. */
  readonly areaCode?: string | undefined;
}

/**
 * Finds out what a text is: the first kind that accepts it, or else the kind that it comes closest to by its form.
 *
 * @remarks A number whose unit is not known is a quantity only where nothing else accepts the text. A text with a
 * resident ID number among other things is not read at all, so that nothing of the number gets into what is said.
 *
 * @param text - one text, such as a cell or a line
 * @param options - what local numbers need
 * @returns the reading; `unknown` where the text has the form of nothing known here
 */
export function readText(text: string, options: ReadingOptions = {}): Reading {
  const form = formOf(text.trim());
  if (form.masked === "in-part") return { kind: "resident-id", ok: false, findings: [] };
  const readings = kindsOf(form).map((kind) => readAs(kind, text, options));
  const accepted = readings.filter((reading) => reading.ok);
  const sure = accepted.find((reading) => !reading.findings.some(isUnitUnknown));
  return sure ?? accepted[0] ?? readings[0] ?? { kind: "unknown", ok: false, findings: [] };
}

function isUnitUnknown(finding: Finding): boolean {
  return finding.code === "quantity.unit-unknown";
}

function readAs(kind: TextKind, text: string, options: ReadingOptions): Reading {
  const divisions = divisionTable;
  switch (kind) {
    case "uscc":
      return { kind, ...partsOf(checkUscc(text, { divisions })) };
    case "organization-code":
      return { kind, ...partsOf(checkOrganizationCode(text)) };
    case "resident-id":
      // Without the table, whose remarks name the division: two digits more than the mask leaves.
      return { kind, ...partsOf(checkResidentId(text)) };
    case "division-code":
      return { kind, ...partsOf(checkDivisionCode(text, { divisions })) };
    case "community-code":
      return { kind, ...partsOf(checkCommunityCode(text)) };
    case "grid-id":
      return { kind, ...partsOf(checkGridId(text)) };
    case "date":
      return { kind, ...valueOf(checkCivilDate(isoDateOf(text))) };
    case "money":
      return { kind, ...valueOf(parseMoney(text)) };
    case "quantity":
      return { kind, ...partsOf(parseQuantity(text)) };
    case "phone": {
      const phone = classifyPhone(text, { areaCode: options.areaCode });
      if (phone.kind === "unknown") return { kind, ok: false, findings: phone.findings };
      return { kind, ok: true, value: phone, findings: phone.findings };
    }
    case "unknown":
      return { kind, ok: false, findings: [] };
  }
}

interface Parts<Value> {
  readonly ok: boolean;
  readonly value: Value | undefined;
  readonly findings: readonly Finding[];
}

function partsOf<Value extends object>(result: CheckResult<Value>): Parts<Partial<Value>> {
  const { ok, findings } = result;
  return { ok, value: result.ok ? result.value : result.partial, findings };
}

function valueOf<Value>(result: CheckResult<Value>): Parts<Value> {
  const { ok, findings } = result;
  return { ok, value: result.ok ? result.value : undefined, findings };
}

/** 2024年5月1日 as 2024-05-01. */
function isoDateOf(text: string): string {
  const parts = normalizeText(text).split(/[-年月日]/);
  return parts
    .filter((part) => part !== "")
    .map((part) => part.padStart(2, "0"))
    .join("-");
}
