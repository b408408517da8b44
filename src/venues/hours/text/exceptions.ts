import { readDates, readDays, readLunar } from "./days.ts";
import { fault, nextDays, notUnderstood, state, type Reading, type Subject } from "./reading.ts";
import type { Content, Statement } from "./statements.ts";
import { EVERY_DAY, WEEKEND, type Token } from "./tokens.ts";

/** What an exception may be one to: hours, or that days are closed. */
interface Ground {
  /** Whether it says that days are closed. */
  readonly isClosed: boolean;
  /** The days that are closed. */
  readonly bits: number;
  /** Whether it is certain that the exception belongs to it. */
  readonly isSure: boolean;
}

/** 除周一外, and except Mondays: the days come after the word. */
export function sayExcept(reading: Reading, token: Token): void {
  const { tokens } = reading;
  const start = afterNoise(tokens, reading.at + 1);
  const days = readLunar(tokens, start) ?? readDates(tokens, start) ?? readDays(tokens, start);
  if (!nextDays(reading)) {
    // 除雨天外: the next word is not understood.
    reading.ahead = { content: "closed", isException: true };
    reading.at += 1;
    return;
  }
  // 除周一闭馆外 says what it comes to.
  const isClosed = tokens[days.next]?.kind === "closed" && tokens[days.next + 1]?.kind === "excepted";
  const isChinese = isClosed || tokens[days.next]?.kind === "excepted";
  const next = days.next + (isClosed ? 2 : isChinese ? 1 : 0);
  const around = interrupted(reading);
  const before = groundBefore(reading, token.at);
  // 9:00-17:00 except Mondays, closed on public holidays: a comma ends it, where no 外 does; so does a bracket.
  const isEnded = (!isChinese && tokens[next]?.kind === "comma") || reading.brackets.length > 0;
  const isBefore = isEnded && around === undefined && before !== undefined;
  const ahead = isBefore ? undefined : groundAhead(reading, next, around);
  const isNested = isChained(reading, reading.at - 1);
  const meant = isNested ? undefined : contentOf(reading, days.value.bits, before, ahead);
  const content = isClosed && !isNested ? "closed" : meant;
  if (content !== undefined) {
    reading.ahead = { content, isException: true };
    reading.at += 1;
    return;
  }
  fault(reading, "opening-hours.text-ambiguous", token.at, tokens[next - 1]?.end ?? token.end);
  if ((days.value.bits & EVERY_DAY) !== 0 || days.value.bits === 0) reading.isUnsure = true;
  reading.at = Math.max(next, reading.at + 1);
}

/** 周一除外: the days come before the word. */
export function sayExcepted(reading: Reading, token: Token): void {
  const { subject, tokens, statements } = reading;
  const last = statements[statements.length - 1];
  if (last?.isException === true && last.end === token.at) {
    // The 外 of 除周一外, of which everything is said.
    reading.at += 1;
    return;
  }
  if (subject?.named !== true || subject.statement >= 0) {
    notUnderstood(reading, token);
    return;
  }
  const first = tokens.findIndex(({ at }) => at === subject.at);
  const before = groundBefore(reading, subject.at);
  const around = interrupted(reading);
  const isNeeded = before === undefined || around !== undefined;
  const found = isNeeded ? groundAhead(reading, reading.at + 1, around) : undefined;
  // 法定节假日除外，每周一闭馆: what comes after it need not be meant.
  const ahead = found === undefined || around !== undefined ? found : { ...found, isSure: false };
  const content = isChained(reading, first - 1) ? undefined : contentOf(reading, subject.bits, before, ahead);
  if (content === undefined) {
    fault(reading, "opening-hours.text-ambiguous", subject.at, token.end);
    if ((subject.bits & EVERY_DAY) !== 0 || subject.bits === 0) reading.isUnsure = true;
    reading.subject = undefined;
  } else state(reading, content, token.end, true);
  reading.at += 1;
}

/** What an exception comes to: closed where hours are given, open where days are closed; nothing where that is not clear. */
function contentOf(
  reading: Reading,
  bits: number,
  before: Ground | undefined,
  ahead: Ground | undefined,
): Content | undefined {
  // 每周一（法定节假日除外）闭馆 is about Mondays, whatever was said before.
  const isAhead = ahead !== undefined && interrupted(reading) !== undefined;
  if (!isAhead && before !== undefined && ahead !== undefined && before.isClosed !== ahead.isClosed)
    return undefined;
  const ground = (isAhead ? ahead : (before ?? ahead)) ?? lastGround(reading);
  if (ground?.isClosed !== true) return "closed";
  // 周一闭馆，周二除外, and 周日休息，节假日除外, where both may be closed.
  if (bits <= EVERY_DAY || ground.bits === 0 || (ground.bits & WEEKEND) !== 0) return undefined;
  return ground.isSure ? "opens-by-exception" : undefined;
}

/** The days that an exception interrupts before anything is said of them: 每周一（…除外）闭馆. */
function interrupted({ brackets, subject, tokens, at }: Reading): Subject | undefined {
  const isUnsaid = (days: Subject | undefined): boolean => days?.named === true && days.statement < 0;
  if (tokens[at]?.kind === "except" && isUnsaid(subject)) return subject;
  const outer = brackets[brackets.length - 1];
  return isUnsaid(outer) ? outer : undefined;
}

/** 9:00-17:00，周一除外（节假日除外）, and except Mondays except holidays: an exception to an exception, perhaps. */
function isChained({ statements, tokens }: Reading, previous: number): boolean {
  const before = tokens[tokens[previous]?.kind === "open-bracket" ? previous - 1 : previous];
  const last = statements[statements.length - 1];
  return last?.isException === true && (before?.kind === "excepted" || last.end === before?.end);
}

/** What was said last that is no exception itself. */
function lastStatement({ statements }: Reading): Statement | undefined {
  for (let index = statements.length - 1; index >= 0; index -= 1) {
    const statement = statements[index];
    if (statement?.isException === false) return statement;
  }
  return undefined;
}

function lastGround(reading: Reading): Ground | undefined {
  const statement = lastStatement(reading);
  if (statement === undefined) return undefined;
  const { content, bits } = statement;
  const outer = reading.brackets[reading.brackets.length - 1];
  // 周一、周二闭馆（节假日除外）: the bracket belongs to what is before it.
  const isAttached = outer !== undefined && reading.statements[outer.statement] === statement;
  return { isClosed: content === "closed", bits, isSure: isAttached || (bits & (bits - 1)) === 0 };
}

/** What was said last in the same sentence. */
function groundBefore(reading: Reading, at: number): Ground | undefined {
  const statement = lastStatement(reading);
  const isCut = reading.tokens.some(
    ({ kind, at: place }) => kind === "stop" && place >= (statement?.end ?? 0) && place < at,
  );
  return isCut ? undefined : lastGround(reading);
}

/** What is said next in the same sentence; of the days that are interrupted, where there are some. */
function groundAhead({ tokens }: Reading, start: number, around: Subject | undefined): Ground | undefined {
  let bits = around?.bits ?? 0;
  for (let at = start; ;) {
    const token = tokens[at];
    switch (token?.kind) {
      case "closed": {
        const after = readDays(tokens, afterNoise(tokens, at + 1)).value.bits;
        return { isClosed: true, bits: bits === 0 ? after : bits, isSure: true };
      }
      case "time":
      case "part":
      case "next-day":
        return { isClosed: false, bits, isSure: true };
      case "all-day":
        at = afterNoise(tokens, at + 1);
        if (tokens[at]?.kind !== "closed") return { isClosed: false, bits, isSure: true };
        break;
      case "weekday":
      case "days": {
        if (around !== undefined) return undefined;
        const days = readDays(tokens, at);
        bits = days.value.bits;
        at = days.next;
        break;
      }
      default:
        if (token === undefined || !isPassed(token)) return undefined;
        at += 1;
    }
  }
}

/** Whether a word does not end the search for what an exception belongs to. */
function isPassed({ kind }: Token): boolean {
  const kinds: readonly Token["kind"][] = ["noise", "comma", "open-bracket", "close-bracket", "except"];
  return kinds.includes(kind) || kind === "excepted" || kind === "lunar" || kind === "date" || kind === "to";
}

/** The place of the next word that says something. */
function afterNoise(tokens: readonly Token[], start: number): number {
  let at = start;
  while (tokens[at]?.kind === "noise") at += 1;
  return at;
}
