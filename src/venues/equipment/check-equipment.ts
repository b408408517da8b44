import {
  boundsOf,
  findingBelow,
  labelOf,
  ruleSetKey,
  warningOf,
  type CheckResult,
  type Finding,
  type Quantity,
  type RuleSet,
} from "../../core/index.ts";
import { rulePlaceOf } from "../../organizations/index.ts";
import { checkVenue } from "../check-venue.ts";
import { equipmentItemLabels } from "../data/labels.ts";
import type { Venue, VenueEquipment } from "../model.ts";
import type {
  AreaRequirement,
  EquipmentCheck,
  EquipmentRequirement,
  EquipmentRules,
  FunctionRequirement,
  ItemRequirement,
} from "./model.ts";

type Answer = { readonly state: EquipmentCheck["state"]; readonly finding?: Finding | undefined };

/**
 * Holds a venue against what a document asks of its kind: what is there, what is missing, what is not known.
 *
 * @remarks What the record does not list is not known, and never missing; what is listed as not present is missing. Hedged
 * areas count as far as they decide: "more than 600 square metres" is enough for 600, "about 600" is not known to be.
 * Nothing found is an error of the record, so that all findings are warnings: computed is not awarded.
 *
 * @param input - a venue, or anything
 * @param ruleSet - what is asked for, such as one of `equipmentRules`
 * @returns what is met, missing and unknown with the key of the rule set, and why: `equipment.item-missing`,
 * `.item-unknown`, `.area-below-minimum`, `.area-unknown`, `.functions-too-few`, `.functions-unknown`, `.other-kind`, `.other-area`; the
 * errors of `checkVenue` for what is no venue
 *
 * @example
 * import { checkEquipment, equipmentRules, type Venue } from "linli/venues";
 *
 * const venue: Venue = {
 *   id: "v-1",
 *   name: "青禾服务区司机之家",
 *   kind: "drivers-home",
 *   equipment: [
 *     { item: "hot-water", present: true, free: true },
 *     { item: "shower", present: false },
 *   ],
 * };
 * const result = checkEquipment(venue, equipmentRules[0]);
 * result.ok && result.value.state; // => "missing"
 * result.ok && result.value.ruleSet; // => "drivers-home-2025@1"
 * result.ok && result.value.unknown.length; // => 3
 */
export function checkEquipment(
  input: unknown,
  ruleSet: RuleSet<EquipmentRules>,
): CheckResult<EquipmentCheck> {
  const checked = checkVenue(input);
  if (!checked.ok) return { ok: false, findings: checked.findings };
  const venue = checked.value;
  const { kinds, requirements } = ruleSet.parameters;
  const findings: Finding[] = [];
  if (!(kinds as readonly string[]).includes(venue.kind)) {
    findings.push(findingBelow(warningOf("equipment.other-kind", rulePlaceOf(ruleSet, undefined)), "kind"));
  }
  if (liesOutside(venue, ruleSet.area)) {
    const params = { ...rulePlaceOf(ruleSet, undefined), area: ruleSet.area };
    findings.push(findingBelow(warningOf("equipment.other-area", params), "address"));
  }
  const sorted: { [state in Answer["state"]]: EquipmentRequirement[] } = {
    met: [],
    missing: [],
    unknown: [],
  };
  for (const requirement of requirements) {
    const { state, finding } = answerOf(venue, requirement, ruleSet);
    sorted[state].push(requirement);
    if (finding !== undefined) findings.push(finding);
  }
  const state = sorted.missing.length > 0 ? "missing" : sorted.unknown.length > 0 ? "unknown" : "met";
  return { ok: true, value: { state, ruleSet: ruleSetKey(ruleSet), ...sorted }, findings };
}

/** Says whether a venue certainly lies outside of an area; the zeros at the end of a code stand for all below it. */
function liesOutside({ address }: Venue, area: string): boolean {
  const code = address?.communityCode ?? address?.divisionCode;
  return code !== undefined && area !== "100000" && !code.startsWith(area.replace(/(?:00){1,2}$/, ""));
}

function answerOf(venue: Venue, requirement: EquipmentRequirement, ruleSet: RuleSet<EquipmentRules>): Answer {
  switch (requirement.kind) {
    case "item":
      return itemAnswer(venue.equipment ?? [], requirement, ruleSet);
    case "area":
      return areaAnswer(venue.area, requirement, ruleSet);
    default:
      return functionAnswer(venue.functions, requirement, ruleSet);
  }
}

function itemAnswer(
  equipment: readonly VenueEquipment[],
  { item, free }: ItemRequirement,
  ruleSet: RuleSet<EquipmentRules>,
): Answer {
  const place = equipment.findIndex((entry) => entry.item === item);
  const entry = equipment[place];
  const state = entry === undefined ? "unknown" : stateOfEntry(entry, free === true);
  if (state === "met") return { state };
  const params = {
    ...rulePlaceOf(ruleSet, undefined),
    item,
    itemEn: labelOf(equipmentItemLabels, item, "en"),
    itemZh: labelOf(equipmentItemLabels, item, "zh-CN"),
    free: free === true,
  };
  const code = state === "missing" ? "equipment.item-missing" : "equipment.item-unknown";
  const path = entry === undefined ? ["equipment"] : ["equipment", place];
  return { state, finding: findingBelow(warningOf(code, params), ...path) };
}

function stateOfEntry({ present, free }: VenueEquipment, mustBeFree: boolean): Answer["state"] {
  if (!present) return "missing";
  if (!mustBeFree || free === true) return "met";
  return free === false ? "missing" : "unknown";
}

function areaAnswer(
  area: Quantity | undefined,
  { atLeast }: AreaRequirement,
  ruleSet: RuleSet<EquipmentRules>,
): Answer {
  const bounds = area === undefined ? undefined : boundsOf(area);
  if (bounds !== undefined && bounds.lower >= atLeast) return { state: "met" };
  const isBelow =
    bounds !== undefined && (bounds.upper < atLeast || (bounds.upper === atLeast && !bounds.upperInclusive));
  const params = { ...rulePlaceOf(ruleSet, undefined), squareMetres: atLeast };
  const code = isBelow ? "equipment.area-below-minimum" : "equipment.area-unknown";
  return {
    state: isBelow ? "missing" : "unknown",
    finding: findingBelow(warningOf(code, params), "area"),
  };
}

function functionAnswer(
  functions: Venue["functions"],
  { atLeast, of, encouraged }: FunctionRequirement,
  ruleSet: RuleSet<EquipmentRules>,
): Answer {
  const place = rulePlaceOf(ruleSet, undefined);
  if (functions === undefined) {
    const finding = warningOf("equipment.functions-unknown", { ...place, minimum: atLeast });
    return { state: "unknown", finding: findingBelow(finding, "functions") };
  }
  const distinct = new Set<string>(functions);
  const counted = of === undefined ? distinct.size : of.filter((code) => distinct.has(code)).length;
  if (counted >= atLeast) return { state: "met" };
  const params = {
    ...place,
    counted,
    minimum: atLeast,
    named: of !== undefined,
    encouraged: encouraged === true,
  };
  const finding = warningOf("equipment.functions-too-few", params);
  return { state: "missing", finding: findingBelow(finding, "functions") };
}
