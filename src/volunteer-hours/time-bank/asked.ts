import {
  civilDateAt,
  errorOf,
  periodContains,
  warningOf,
  type Finding,
  type RuleSet,
} from "../../core/index.ts";
import { rulePlaceOf } from "../../organizations/index.ts";
import type { TimeBankEntry, TimeBankRules } from "./model.ts";

/** What rules say of an entry by itself. */
export interface TimeBankVerdict {
  /** Why it cannot be booked. */
  readonly against: readonly Finding[];
  /** What is not known. */
  readonly open: readonly Finding[];
}

/**
 * Asks the rules about an entry by itself, whatever the account has.
 *
 * @param entry - the entry
 * @param ruleSet - the rules
 * @param zone - the zone in which a day is cut
 * @returns what speaks against it, as errors where the text of the rules was read, otherwise as warnings
 */
export function askRules(
  entry: TimeBankEntry,
  ruleSet: RuleSet<TimeBankRules>,
  zone: string | undefined,
): TimeBankVerdict {
  const against: Finding[] = [];
  const open: Finding[] = [];
  const { parameters: rules, validFrom: from, validUntil: until } = ruleSet;
  const place = rulePlaceOf(ruleSet, rules.article);
  const say = ruleSet.confidence === "verified" ? errorOf : warningOf;
  const inForce = periodContains({ from, until }, civilDateAt(entry.at, zone));
  if (inForce === false) against.push(say("time-bank.not-in-force", place));
  if (inForce === "unknown") open.push(warningOf("time-bank.rule-unknown", place));
  if (entry.kind === "earn" && isTooYoung(entry, rules)) {
    against.push(say("time-bank.account-age", { ...place, age: rules.accountFromAge ?? 0 }));
  }
  if (entry.kind === "transfer") {
    const to = rules.transferTo;
    if (to === undefined) open.push(warningOf("time-bank.rule-unknown", place));
    else if (!has(to, entry)) against.push(say("time-bank.transfer-to", place));
  }
  if (entry.kind === "redeem") {
    const age = rules.redeemFromAge;
    if (entry.holderAge === undefined) open.push(warningOf("time-bank.age-unknown", { ...place, age }));
    else if (entry.holderAge < age) against.push(say("time-bank.redeem-age", { ...place, age }));
    if (has(rules.redeemOpen, entry)) open.push(warningOf("time-bank.rule-unknown", place));
    else if (!has(rules.redeemFor, entry)) against.push(say("time-bank.redeem-for", place));
  }
  return { against, open };
}

function has(relations: TimeBankRules["transferTo"], { relation }: TimeBankEntry): boolean {
  return relation !== undefined && relations !== undefined && relations.includes(relation);
}

/** Whoever has an account was old enough, or led, when it was opened: only a known age speaks against that. */
function isTooYoung({ holderAge, ledByGuardian }: TimeBankEntry, rules: TimeBankRules): boolean {
  return (
    holderAge !== undefined &&
    rules.accountFromAge !== undefined &&
    holderAge < rules.accountFromAge &&
    !(rules.minorsLedByGuardian === true && ledByGuardian === true)
  );
}
