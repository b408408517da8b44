import { warningOf, type FindingOf } from "../../core/index.ts";
import type { CouncilFindings } from "./findings.ts";
import type { CouncilVote } from "./model.ts";

/** A part of a whole, such as two of three. */
export interface Fraction {
  /** How many. */
  readonly of: number;
  /** Of how many. */
  readonly outOf: number;
}

/** What a place asks of a vote of its residents' council. */
export interface CouncilRules {
  /** The part of the members that must be present. */
  readonly quorum: Fraction;
  /** `true` where more than that part must be present (过半数出席). */
  readonly quorumMore?: boolean | undefined;
  /** The part of those present that must agree. */
  readonly majority: Fraction;
  /** `true` where more than the majority is asked for, and the majority itself is too little (过半数). */
  readonly more?: boolean | undefined;
}

/** What a vote of the council comes to. */
export interface CouncilResult {
  /** `"unknown"` where the rules or the number of members are not known, and decide. */
  readonly state: "passed" | "failed" | "unknown";
  /** Why it failed, or what is not known. */
  readonly because: readonly FindingOf<CouncilFindings>[];
}

/**
 * Says what a vote of the residents' council (居民议事会) comes to by the rules of a place.
 *
 * @remarks Quorum and majority differ by place, so that none are built in: without rules the answer is `"unknown"`.
 *
 * @param vote - the vote
 * @param rules - what the place asks for
 * @returns the result; reasons `council.rules-missing`, `.members-missing`, `.no-quorum`, `.no-majority`
 * @throws RangeError where a fraction of the rules is none: whole numbers, from 0 on and not above the whole
 *
 * @example
 * import { councilResultOf } from "linli/projects";
 *
 * const rules = { quorum: { of: 2, outOf: 3 }, majority: { of: 1, outOf: 2 }, more: true };
 * councilResultOf({ members: 21, present: 14, agree: 8 }, rules).state; // => "passed"
 * councilResultOf({ members: 21, present: 14, agree: 7 }, rules).because[0]?.params; // => { agree: 7, needed: 8 }
 * councilResultOf({ present: 14, agree: 8 }).state; // => "unknown"
 */
export function councilResultOf(vote: CouncilVote, rules?: CouncilRules): CouncilResult {
  if (rules === undefined) return { state: "unknown", because: [warningOf("council.rules-missing", {})] };
  assertFraction(rules.quorum);
  assertFraction(rules.majority);
  const { members, present, agree } = vote;
  const needed = leastOf(present, rules.majority, rules.more === true);
  const quorum =
    members === undefined ? undefined : leastOf(members, rules.quorum, rules.quorumMore === true);
  if (quorum !== undefined && present < quorum)
    return { state: "failed", because: [warningOf("council.no-quorum", { present, needed: quorum })] };
  if (agree < needed)
    return { state: "failed", because: [warningOf("council.no-majority", { agree, needed })] };
  if (quorum === undefined && rules.quorum.of > 0)
    return { state: "unknown", because: [warningOf("council.members-missing", {})] };
  return { state: "passed", because: [] };
}

/** The least whole number that is so large a part of a whole; in whole numbers, because 2/3 is none. */
function leastOf(whole: number, { of, outOf }: Fraction, more: boolean): number {
  return more ? Math.floor((whole * of) / outOf) + 1 : Math.ceil((whole * of) / outOf);
}

function assertFraction({ of, outOf }: Fraction): void {
  if (!Number.isSafeInteger(of) || !Number.isSafeInteger(outOf) || of < 0 || outOf < 1 || of > outOf)
    throw new RangeError("A fraction of whole numbers from 0 to 1 was expected.");
}
