import { addYears, dayBoundsOf, type CivilDate } from "../../core/index.ts";
import type { OrganizationEvent } from "../../organizations/index.ts";
import {
  absence,
  clear,
  dayOf,
  hasPassed,
  later,
  ofFact,
  open,
  yearsOf,
  type Question,
  type Verdict,
} from "./verdict.ts";

/** A penalty in the last years. */
export function penaltyInYears(question: Question): Verdict {
  let found: Verdict = absence(question);
  for (const event of question.candidate.organization.events ?? []) {
    if (event.event !== "penalty") continue;
    const verdict = ofPenalty(event, question);
    if (verdict.bars === true) {
      const until = later(found.bars === true ? found.until : undefined, verdict.until ?? question.on);
      found = { bars: true, until };
    } else if (found.bars !== true && verdict.bars !== false) {
      // What the rules leave open stays so, whatever else the data would tell.
      found = found.bars === "rule" ? found : verdict;
    }
  }
  return found;
}

function ofPenalty(event: OrganizationEvent, question: Question): Verdict {
  const { condition, on } = question;
  if (condition.minorAllowed === true && event.severity === "minor") return clear;
  const day = dayOf(event);
  if (day === undefined) return open;
  if (hasPassed(day, on) === false) return clear;
  const { first, last } = dayBoundsOf(day);
  const verdicts = [first, last > on ? on : last].map((of) => onDay(of, question));
  const [a = open, b = open] = verdicts;
  if (a.bars === false && b.bars === false) return clear;
  if (hasPassed(day, on) === "unknown" || a.bars !== b.bars) return open;
  // No text says what is minor: the caller classifies, and a penalty that nobody classified decides nothing.
  const isClassified = condition.minorAllowed !== true || event.severity === "other";
  return isClassified ? a : open;
}

/** Whether a penalty of a day counts. */
function onDay(day: CivilDate, { condition, on }: Question): Verdict {
  const years = yearsOf(condition);
  const year = Number(on.slice(0, 4));
  const of = Number(day.slice(0, 4));
  const untilYear = `${String(of + years).padStart(4, "0")}-12-31`;
  const inCalendarYears = of >= year - years;
  switch (condition.window) {
    case "until-now":
      return { bars: inCalendarYears, until: untilYear };
    case "not-said": {
      const until = addYears(day, years);
      if (on <= until) return { bars: true, until };
      return inCalendarYears ? { bars: "rule" } : clear;
    }
    default:
      // 上年度 is the calendar year before; of one in the present year the text says nothing.
      if (of === year) return { bars: "rule" };
      return { bars: inCalendarYears, until: untilYear };
  }
}

/** A penalty that is not carried out. */
export function penaltyNotCarriedOut(question: Question): Verdict {
  const { organization, facts } = question.candidate;
  if (facts?.penaltiesCarriedOut !== undefined) return { bars: !facts.penaltiesCarriedOut };
  const hasPenalty = (organization.events ?? []).some(
    (event) => event.event === "penalty" && hasPassed(dayOf(event), question.on) !== false,
  );
  return hasPenalty ? open : absence(question);
}

/** Under investigation, as the caller knows it: no record has it. */
export function underInvestigation({ candidate }: Question): Verdict {
  return ofFact(candidate.facts?.underInvestigation);
}

/** Called in or admonished, as the caller knows it. */
export function admonished({ candidate }: Question): Verdict {
  return ofFact(candidate.facts?.admonished);
}

/** Without a unit of the party, where the level is aimed at that needs one. */
export function withoutPartyUnit({ candidate, condition }: Question): Verdict {
  const { aim, facts } = candidate;
  if (aim === undefined || aim !== condition.level) return clear;
  return ofFact(facts?.partyUnit === undefined ? undefined : !facts.partyUnit);
}
