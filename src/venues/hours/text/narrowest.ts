import { intersection, rangesOf } from "../ranges.ts";
import { follows, type Fault } from "./reading.ts";
import type { Content, Statement } from "./statements.ts";
import { EVERY_DAY } from "./tokens.ts";

/** The finding that a statement contradicts another one. */
export function contradictory({ at, end }: Statement): Fault {
  return { code: "opening-hours.text-contradictory", at, end };
}

/** What the narrowest statement says of a day; ranges of the same days in two parts are joined. */
export function contentOf(
  statements: readonly Statement[],
  bit: number,
  faults: Fault[],
): Content | undefined {
  // Weekdays and special days are compared with their like: 周一及节假日休息 is as narrow as 周一.
  const like = bit <= EVERY_DAY ? EVERY_DAY : ~EVERY_DAY;
  const all = statements
    .filter(({ bits }) => (bits & bit) !== 0)
    .map((statement) => ({ ...statement, bits: statement.bits & like }));
  const sorted = all.sort((a, b) => countOf(a.bits) - countOf(b.bits));
  const [first, ...others] = sorted;
  if (first === undefined) return undefined;
  let content = first.content;
  for (const other of others) {
    if (other.bits === first.bits) {
      if (typeof content === "string" || typeof other.content === "string") {
        if (content !== other.content) addOnce(faults, contradictory(other));
      } else if (!follows(content, other.content)) addOnce(faults, contradictory(other));
      else content = [...content, ...other.content];
    } else if ((first.bits & other.bits) !== first.bits) addOnce(faults, contradictory(first));
    else if (mayBeAdded(first.content, other.content)) {
      addOnce(faults, { code: "opening-hours.text-ambiguous", at: first.at, end: first.end });
    }
  }
  if (bit <= EVERY_DAY && typeof content === "string" && content !== "closed")
    addOnce(faults, contradictory(first));
  return content;
}

/** 每天9:00-11:00，周五14:00-16:00: whether the mornings of Friday are meant too cannot be told. */
function mayBeAdded(narrow: Content, broad: Content): boolean {
  if (typeof narrow === "string" || typeof broad === "string") return false;
  return intersection([rangesOf(narrow), rangesOf(broad)]).length === 0;
}

/** The number of days. */
function countOf(bits: number): number {
  let count = 0;
  for (let rest = bits; rest > 0; rest &= rest - 1) count += 1;
  return count;
}

/** Reports a part of the text, once. */
export function addOnce(faults: Fault[], fault: Fault): void {
  if (!faults.some(({ at, end }) => at === fault.at && end === fault.end)) faults.push(fault);
}
