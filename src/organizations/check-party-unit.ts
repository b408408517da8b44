import { checkModel, warningOf, type CheckResult, type Finding } from "../core/index.ts";
import { isPartyUnitRecord } from "./guards.ts";
import type { PartyUnit } from "./model.ts";
import { PartyUnitSchema } from "./schema.ts";

/**
 * Says whether a value is a party unit.
 *
 * @param value - any value
 * @returns `true` for a record that contradicts neither its form nor itself
 *
 * @example
 * import { isPartyUnit } from "linli/organizations";
 *
 * isPartyUnit({ id: "unit-1", kind: "branch", covers: [{ id: "organization-7" }] }); // => true
 * isPartyUnit({ id: "unit-1", kind: "joint-branch", covers: [{ id: "organization-7" }] }); // => false
 */
export function isPartyUnit(value: unknown): value is PartyUnit {
  try {
    return isPartyUnitRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks a party unit.
 *
 * @remarks A joint branch (联合党支部) covers several organizations, and each counts once in a coverage, so that none may
 * be there twice. A name identifies nobody for certain: two equal ones are a warning.
 *
 * @param input - any value
 * @returns the unit by reference, or `party-unit.industry`, `party-unit.covers-none`, `party-unit.joint-covers-one`,
 * `party-unit.covers-twice`, `party-unit.plaque-before-founding`, `organization.text-empty`,
 * `organization.reference-empty`, `period.order`, those of identifiers and dates, and the `field.…` findings; with the
 * warning `party-unit.covers-same-name`
 *
 * @example
 * import { checkPartyUnit } from "linli/organizations";
 *
 * const unit = {
 *   id: "unit-1",
 *   kind: "branch",
 *   covers: [{ id: "organization-7" }],
 *   from: "2021-07-01",
 *   plaqueOn: "2020-07-01",
 * };
 * checkPartyUnit(unit).findings[0]?.code; // => "party-unit.plaque-before-founding"
 */
export function checkPartyUnit(input: unknown): CheckResult<PartyUnit> {
  return checkModel(PartyUnitSchema, input, { guard: isPartyUnitRecord, explain: explainPartyUnit });
}

/**
 * Gives the warnings about a valid party unit.
 *
 * @param unit - a unit that `isPartyUnit` accepts
 * @returns `party-unit.covers-same-name` for each organization without reference and code whose name was there before
 *
 * @example
 * import { explainPartyUnit } from "linli/organizations";
 *
 * const covers = [{ name: "甲社" }, { name: "乙社" }, { name: "甲社" }];
 * explainPartyUnit({ id: "unit-1", kind: "joint-branch", covers })[0]?.params; // => { positions: [1, 3] }
 */
export function explainPartyUnit({ covers }: PartyUnit): readonly Finding[] {
  const findings: Finding[] = [];
  const seen = new Map<string, number>();
  covers.forEach(({ id, uscc, name }, index) => {
    if (id !== undefined || uscc !== undefined || name === undefined) return;
    const first = seen.get(name);
    if (first === undefined) seen.set(name, index);
    else {
      const finding = warningOf("party-unit.covers-same-name", { positions: [first + 1, index + 1] });
      findings.push({ ...finding, path: ["covers", index] });
    }
  });
  return findings;
}
