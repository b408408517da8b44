import {
  addQuantities,
  boundsOf,
  errorOf,
  failure,
  resultOf,
  type CheckResult,
  type Quantity,
} from "../../core/index.ts";
import { plainTimeOf, timeInYear, timeKeyOf, type FundingTime } from "./funding-time.ts";
import type { FundingLine } from "./model.ts";
import { isYear } from "./rules.ts";
import type { FundingTotal, FundingTotalFinding, FundingTotalOptions } from "./total-model.ts";

/** An amount with its time: a funding line, or several alike ones. */
export interface FundingPart {
  /** How much. */
  readonly quantity: Quantity;
  /** For which time. */
  readonly time: FundingTime;
  /** How many lines it is made of. */
  readonly lines: number;
  /** Where it stands, counted from 1. */
  readonly position: number;
}

/**
 * Gives the amount of a line in yuan; the day on which it was told is no part of its time.
 *
 * @param line - a funding line
 * @returns the amount
 * @throws TypeError where the line has none
 */
export function yuanOf({ amountFen, amount }: Pick<FundingLine, "amountFen" | "amount">): Quantity {
  if (amountFen !== undefined) return { value: amountFen / 100, qualifier: "exact", unit: "yuan" };
  if (amount === undefined) throw new TypeError("A funding line has an amount.");
  return { value: amount.value, qualifier: amount.qualifier, unit: amount.unit };
}

/**
 * Adds up amounts that are for one time.
 *
 * @param parts - the amounts
 * @param options - the year, and what `about` and `nearly` mean
 * @returns the total, or why there is none
 */
export function totalOfParts(
  parts: readonly FundingPart[],
  options: FundingTotalOptions,
): CheckResult<FundingTotal, FundingTotalFinding> {
  const { year, tolerance } = options;
  if (year !== undefined && !isYear(year)) throw new RangeError("A calendar year is from 1 to 9999.");
  const { counted, findings } = year === undefined ? alike(parts) : ofYear(parts, year);
  if (findings.length > 0) return failure(findings);
  const sum = addQuantities(
    counted.map(({ quantity }) => quantity),
    { tolerance, unit: "yuan" },
  );
  if (!sum.ok) return failure(sum.findings);
  const [first] = counted;
  const time = year === undefined ? plainTimeOf(first?.time ?? {}) : { year };
  const bounds = boundsOf(sum.value, { tolerance });
  const total = { amount: sum.value, bounds, time, counted: counted.map(({ position }) => position) };
  return resultOf(total, sum.findings);
}

interface Choice {
  readonly counted: readonly FundingPart[];
  readonly findings: readonly FundingTotalFinding[];
}

/** All amounts, if they are for one time: of several that say none nobody knows that it is the same. */
function alike(parts: readonly FundingPart[]): Choice {
  const firsts = new Map<string, number>();
  const untimed: FundingPart[] = [];
  for (const part of parts) {
    const key = timeKeyOf(part.time);
    if (key === "") untimed.push(part);
    else if (!firsts.has(key)) firsts.set(key, part.position);
  }
  const findings: FundingTotalFinding[] = [];
  if (firsts.size > 1) findings.push(errorOf("funding.times-unlike", { positions: [...firsts.values()] }));
  if (untimed.length > 0 && parts.reduce((sum, { lines }) => sum + lines, 0) > 1)
    findings.push(openTimes(untimed));
  return { counted: parts, findings };
}

/** The amounts of a year, if of each is known whether it is one. */
function ofYear(parts: readonly FundingPart[], year: number): Choice {
  const told = parts.map((part) => ({ part, place: timeInYear(part.time, year) }));
  const open = told.filter(({ place }) => place === "open").map(({ part }) => part);
  const counted = told.filter(({ place }) => place === "in").map(({ part }) => part);
  return { counted, findings: open.length > 0 ? [openTimes(open)] : [] };
}

function openTimes(parts: readonly FundingPart[]): FundingTotalFinding {
  return errorOf("funding.time-open", { positions: parts.map(({ position }) => position) });
}
