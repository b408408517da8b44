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
import { sayExcept, sayExcepted } from "./exceptions.ts";
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
    case "by-weekday":
      // 节假日按周六、周日时间 is something else.
      if (isOpen && (!token.ofWeekend || subject.bits === MAKEUP_DAYS)) {
        state(reading, token.kind, token.end);
        reading.at += 1;
      } else notUnderstood(reading, token);
      return;
    case "all-day":
      reading.at += 1;
      if (nextOf(reading)?.kind !== "closed") addRanges(reading, fullDay, token.at, token.end);
      return;
    case "no-rest":
      reading.statements.push({
        ...{ bits: EVERY_DAY + HOLIDAYS + MAKEUP_DAYS, workdays: false, named: true, content: "as-usual" },
        ...{ isException: false, season: -1, at: token.at, end: token.end },
      });
      reading.at += 1;
      return;
    case "except":
      sayExcept(reading, token);
      return;
    case "excepted":
      sayExcepted(reading, token);
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
  const place = reading.subject?.statement ?? -1;
  const said = reading.statements[place];
  if (isOpen) state(reading, "closed", token.end);
  else if (isSeasonClosed(reading, token)) return;
  else if (nextDays(reading)) reading.ahead = { content: "closed", isException: false };
  else if (said?.content !== "closed" || said.end !== token.at) {
    notUnderstood(reading, token);
    return;
  } else reading.statements[place] = { ...said, end: token.end };
  reading.at += 1;
}

/** 10月1日-10月7日休息: whether that is so in every year cannot be told. Of 10月1日-10月7日每天休息 it can. */
function isSeasonClosed(reading: Reading, token: Token): boolean {
  const { seasons, tokens, at, season } = reading;
  const said = seasons[season];
  let before = at - 1;
  while (tokens[before]?.kind === "noise" || tokens[before]?.kind === "all-day") before -= 1;
  if (said === undefined || said.name !== undefined || tokens[before]?.end !== said.end) return false;
  fault(reading, "opening-hours.text-ambiguous", said.at, token.end);
  // What follows is not of these days, and what came before may not hold on them.
  reading.seasons.pop();
  reading.season = -2;
  reading.isUnsure = true;
  reading.at += 1;
  return true;
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
