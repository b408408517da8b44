import {
  addRanges,
  fault,
  fullDay,
  nextDays,
  nextOf,
  notUnderstood,
  state,
  type Reading,
} from "./reading.ts";
import type { Content } from "./statements.ts";
import { EVERY_DAY, HOLIDAYS, MAKEUP_DAYS, type Token } from "./tokens.ts";

/** Reads a word that says something of days. */
export function say(reading: Reading, token: Token): void {
  const { subject } = reading;
  const isOpen = subject?.named === true && subject.statement < 0;
  switch (token.kind) {
    case "closed":
      sayClosed(reading, token, isOpen);
      return;
    case "as-usual":
    case "as-sunday":
    case "as-weekday-replaced":
      if (isOpen) state(reading, token.kind, token.end);
      else if (reading.statements[subject?.statement ?? -1]?.content !== token.kind) {
        notUnderstood(reading, token);
        return;
      }
      reading.at += 1;
      return;
    case "all-day":
      reading.at += 1;
      if (nextOf(reading)?.kind !== "closed") addRanges(reading, fullDay, token.at, token.end);
      return;
    case "no-rest":
      reading.statements.push({
        ...{ bits: HOLIDAYS + MAKEUP_DAYS, workdays: false, named: true, content: "as-usual" },
        ...{ season: -1, at: token.at, end: token.end },
      });
      reading.at += 1;
      return;
    case "except":
      reading.ahead = exceptionTo(reading, nextDays(reading)) ?? "closed";
      reading.at += 1;
      return;
    case "excepted":
      sayExcepted(reading, token, isOpen);
      return;
    case "announced":
      sayAnnounced(reading, token, isOpen);
      return;
    default:
      notUnderstood(reading, token);
  }
}

/** 周一闭馆; or 闭馆日：周一, where the days come after it. */
function sayClosed(reading: Reading, token: Token, isOpen: boolean): void {
  const said = reading.statements[reading.subject?.statement ?? -1];
  if (isOpen) state(reading, "closed", token.end);
  else if (nextDays(reading)) reading.ahead = "closed";
  else if (said?.content !== "closed" || said.end !== token.at) {
    notUnderstood(reading, token);
    return;
  }
  reading.at += 1;
}

/** 节假日以公告为准: a policy that is not said is not known, which is what is meant. Of weekdays it would leave hours out. */
function sayAnnounced(reading: Reading, token: Token, isOpen: boolean): void {
  const { subject } = reading;
  const isOfHolidays = subject !== undefined && subject.bits > EVERY_DAY && (subject.bits & EVERY_DAY) === 0;
  if (!isOpen || !isOfHolidays) {
    notUnderstood(reading, token);
    return;
  }
  fault(reading, "opening-hours.text-left-out", subject.at, token.end);
  reading.subject = undefined;
  reading.at += 1;
}

/** 周一除外, after hours. */
function sayExcepted(reading: Reading, token: Token, isOpen: boolean): void {
  if (reading.statements[reading.statements.length - 1]?.end === token.at) {
    // The 外 of 除周一外, of which everything is said.
    reading.at += 1;
    return;
  }
  if (isOpen) {
    const content = exceptionTo(reading, reading.brackets.length > 0);
    if (content === undefined)
      fault(reading, "opening-hours.text-ambiguous", reading.subject?.at ?? token.at, token.end);
    else state(reading, content, token.end);
    if (content === undefined) reading.subject = undefined;
    reading.at += 1;
  } else notUnderstood(reading, token);
}

/**
 * What an exception comes to: closed where hours were given before, open where it was said that something is closed.
 * 周一闭馆，节假日除外 is open on holidays; after 周六、周日休息 the same words may mean both.
 */
function exceptionTo({ statements, subject }: Reading, isClose: boolean): Content | undefined {
  const before = statements[statements.length - 1];
  if (before === undefined || before.content !== "closed") return "closed";
  const isOneDay = before.bits > 0 && before.bits <= EVERY_DAY && (before.bits & (before.bits - 1)) === 0;
  if (subject !== undefined && subject.bits <= EVERY_DAY && subject.statement < 0) return undefined;
  return isClose || isOneDay ? "opens-by-exception" : undefined;
}
