import { cancelledLately, downgradedLately } from "./bans.ts";
import type { EligibilityConditionName, EligibilityPath } from "./model.ts";
import { certificateHeld, firstYears, levelExpired, levelHeld } from "./paths.ts";
import {
  admonished,
  penaltyInYears,
  penaltyNotCarriedOut,
  underInvestigation,
  withoutPartyUnit,
} from "./penalties.ts";
import {
  basicallyPassedTwice,
  inspectionFailed,
  notRegistered,
  onAbnormalList,
  onSeriousList,
  reportMissed,
} from "./record.ts";
import type { Predicate } from "./verdict.ts";

/**
 * Gives the predicate of a condition.
 *
 * @param name - the name of the condition
 * @returns the function that decides it
 */
export function predicateOf(name: EligibilityConditionName): Predicate {
  return predicates[name];
}

/** What each name asks. */
const predicates: { readonly [name in EligibilityConditionName]: Predicate } = {
  "certificate-held": certificateHeld,
  "level-expired": levelExpired,
  "level-held": levelHeld,
  "first-years": firstYears,
  "not-registered": notRegistered,
  "report-missed": reportMissed,
  "inspection-failed": inspectionFailed,
  "basically-passed-twice": basicallyPassedTwice,
  penalty: penaltyInYears,
  "penalty-not-carried-out": penaltyNotCarriedOut,
  admonished,
  "abnormal-list": onAbnormalList,
  "serious-list": onSeriousList,
  "under-investigation": underInvestigation,
  "no-party-unit": withoutPartyUnit,
  downgraded: downgradedLately,
  cancelled: cancelledLately,
};

/**
 * Says whether a condition is a way in, of which one is enough.
 *
 * @param name - the name of the condition
 * @returns `true` for a way in, `false` for a bar
 */
export function isPath(name: EligibilityConditionName): name is EligibilityPath {
  return (
    name === "certificate-held" || name === "level-expired" || name === "level-held" || name === "first-years"
  );
}
