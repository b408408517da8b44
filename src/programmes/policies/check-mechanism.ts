import { checkModel, warningOf, type CheckResult, type CivilDate, type Finding } from "../../core/index.ts";
import { isMechanismRecord } from "../guards.ts";
import type { Mechanism, MechanismVersion } from "./model.ts";
import { MechanismSchema } from "./schema.ts";
import { isBeforeAll, versionIndexOn } from "./version-on.ts";

/**
 * Says whether a value is a mechanism.
 *
 * @param value - any value
 * @returns `true` for a record that contradicts neither its form nor itself
 *
 * @example
 * import { isMechanism } from "linli/programmes";
 *
 * const version = { convenor: { name: "青禾区委社会工作部" }, members: [{ name: "青禾区民政局" }] };
 * isMechanism({ id: "m-1", name: "基层治理协调机制", versions: [version] }); // => true
 * isMechanism({ id: "m-1", name: "基层治理协调机制", versions: [{ ...version, members: [version.convenor] }] }); // => false
 */
export function isMechanism(value: unknown): value is Mechanism {
  try {
    return isMechanismRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks a mechanism: who convenes it, who belongs to it when, and its meetings.
 *
 * @remarks The convenor is not named among the members again. Versions follow each other, and later meetings have higher
 * numbers.
 *
 * @param input - any value
 * @returns the mechanism by reference, or `mechanism.frequency`, `.versions-missing`, `.versions-overlap`,
 * `.version-before-set-up`, `.member-repeated`, `.members-missing`, `.ordinal`, `.meetings-order`,
 * `.meeting-before-set-up`, those of organizations and dates, and the `field.…` findings
 *
 * @example
 * import { checkMechanism } from "linli/programmes";
 *
 * const version = { convenor: { name: "青禾区委社会工作部" }, members: [{ name: "青禾区民政局" }] };
 * const meetings = [{ ordinal: 1, heldOn: "2024-06-01" }, { ordinal: 2, heldOn: "2024-03-01" }];
 * const mechanism = { id: "m-1", name: "基层治理协调机制", versions: [version], meetings };
 * checkMechanism(mechanism).findings[0]?.code; // => "mechanism.meetings-order"
 */
export function checkMechanism(input: unknown): CheckResult<Mechanism> {
  return checkModel(MechanismSchema, input, { guard: isMechanismRecord, explain: explainMechanism });
}

/**
 * Gives the warnings about a valid mechanism.
 *
 * @param mechanism - a mechanism that `isMechanism` accepts
 * @returns `mechanism.version-unknown` where nothing says from when the first version holds, or nothing
 *
 * @example
 * import { explainMechanism } from "linli/programmes";
 *
 * const version = { convenor: { name: "青禾区委社会工作部" }, members: [{ name: "青禾区民政局" }] };
 * const mechanism = { id: "m-1", name: "基层治理协调机制", versions: [version] };
 * explainMechanism(mechanism).map(({ code }) => code); // => ["mechanism.version-unknown"]
 * explainMechanism({ ...mechanism, setUpOn: "2023-12" }); // => []
 */
export function explainMechanism({ versions, setUpOn }: Mechanism): readonly Finding[] {
  if (versions[0]?.from !== undefined || setUpOn !== undefined) return [];
  return [{ ...warningOf("mechanism.version-unknown", {}), path: ["setUpOn"] }];
}

/** A mechanism on a date. */
export interface MechanismOnDate {
  /** `not-yet` before it is set up, `working`, `ended` after its last version; `"unknown"` where data do not decide. */
  readonly state: "not-yet" | "working" | "ended" | "unknown";
  /** Why it is unknown. */
  readonly because: readonly Finding[];
  /** The version that holds. */
  readonly version?: MechanismVersion | undefined;
}

/**
 * Says who convenes a mechanism and who belongs to it on a date, by the data recorded.
 *
 * @remarks A version without an end holds until the next one begins. The first one without a beginning holds from the day
 * on which the mechanism was set up. Between two versions, and without any of these days, nobody knows.
 *
 * @param mechanism - a mechanism
 * @param date - a civil date
 * @returns the version that holds; `"unknown"` because of `mechanism.version-unknown`
 * @throws TypeError where `date` is no civil date
 *
 * @example
 * import { mechanismOn } from "linli/programmes";
 *
 * const members = [{ name: "青禾区教育局" }];
 * const versions = [
 *   { from: "2017-03-01", convenor: { name: "青禾区民政局" }, members },
 *   { from: "2023-12-08", convenor: { name: "青禾区委社会工作部" }, members },
 * ];
 * const mechanism = { id: "m-1", name: "联席会议", versions };
 * mechanismOn(mechanism, "2023-12-07").version?.convenor.name; // => "青禾区民政局"
 * mechanismOn(mechanism, "2023-12-08").version?.convenor.name; // => "青禾区委社会工作部"
 */
export function mechanismOn(mechanism: Mechanism, date: CivilDate): MechanismOnDate {
  const { setUpOn } = mechanism;
  const versions = mechanism.versions.map((version, index) =>
    index === 0 && version.from === undefined && setUpOn !== undefined
      ? { ...version, from: setUpOn }
      : version,
  );
  const index = versionIndexOn(versions, date);
  const isKnown = versions[0]?.from !== undefined;
  if (typeof index === "number" && (index > 0 || isKnown)) {
    return { state: "working", because: [], version: mechanism.versions[index] };
  }
  if (index === "none" && isBeforeAll(versions, date)) return { state: "not-yet", because: [] };
  const last = versions[versions.length - 1];
  if (index === "none" && last !== undefined && versionIndexOn([{ from: last.from }], date) === 0) {
    return { state: "ended", because: [] };
  }
  return {
    state: "unknown",
    because: [{ ...warningOf("mechanism.version-unknown", {}), path: ["versions"] }],
  };
}
