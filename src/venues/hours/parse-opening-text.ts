import {
  errorOf,
  failure,
  hasErrors,
  notText,
  warningOf,
  type CheckResult,
  type Finding,
} from "../../core/index.ts";
import { isOpeningHoursRecord } from "../guards.ts";
import { explainOpeningHours } from "./check-opening-hours.ts";
import type { OpeningHours } from "./model.ts";
import { compose } from "./text/compose.ts";
import { contradictionsIn } from "./text/contradictions.ts";
import { interpret, type Said } from "./text/interpret.ts";
import { plainTextOf } from "./text/plain-text.ts";
import type { Fault } from "./text/reading.ts";
import type { Statement } from "./text/statements.ts";
import { tokensOf } from "./text/tokenize.ts";

/** No text about opening hours is longer. */
const MOST_CHARACTERS = 2000;

/**
 * Reads opening hours as people write them, in Chinese or in English, and names every part that is not understood.
 *
 * @remarks Read are weekdays in lists and spans, times of a clock of 24 hours, with 上午, 下午, 晚上, 凌晨, 次日 or am and pm,
 * 24小时 and 全天, days on which it is closed, seasons with their days, 节假日 and 法定节假日, 工作日, dates with a year and
 * days of the Chinese calendar; what is narrower counts: 每天8:00-20:00，周一闭馆 is closed on Mondays. 节假日 are statutory
 * holidays, the days off around them and the weekends among them; 法定节假日 are the statutory ones alone, so that the days
 * off around them stay unknown. 工作日 are Monday to Friday and make-up workdays. 周一闭馆（节假日除外） is open on holidays;
 * after 周日休息 the same words can mean that it is closed on them too, and are refused. 节假日照常开放 is open on a holiday
 * that is the one day of the week on which it is closed, whether or not the text says so, and refused where more days are
 * closed. 照常 on a make-up workday is as on a workday where weekends have no hours.
 * What can mean two things is refused: `8-5`, `12:00-1:00`, `2:00-5:00` without 下午, `17:00-9:00`, a season without its
 * days. A text of more than 2000 characters is not read. Dates without a year are those of a season, and need both ends;
 * 10月1日至7日休息 is refused, because it need not hold every year.
 *
 * @param text - the text
 * @returns the record; errors are `opening-hours.text-not-understood`, `.text-ambiguous`, `.text-backwards`,
 * `.text-impossible`, `.text-contradictory`, `.text-season-undated`, `.text-hours-missing`, `.text-without-hours`,
 * `.text-too-long`, `input.not-text` and those of `checkOpeningHours` about the whole; what could be read is in
 * `partial`, where days that were not understood have no hours, and which is left out where words contradict each other; of
 * 节假日休息 by itself it has the policy. 节假日以公告为准 leaves the policy out, so that holidays are unknown; with the warnings `opening-hours.text-left-out`, such as
 * of the last admission, and those of `explainOpeningHours`
 *
 * @example
 * import { parseOpeningText } from "linli/venues";
 *
 * const result = parseOpeningText("周二至周日 上午9：00-11:30，下午2点-5点半，节假日休息");
 * result.ok && result.value.weekly?.[2];
 * // => [{ opens: "09:00", closes: "11:30" }, { opens: "14:00", closes: "17:30" }]
 * result.ok && result.value.calendarPolicy?.bridge; // => "closed"
 *
 * const [finding] = parseOpeningText("每天8:00-20:00，雨天除外").findings;
 * finding?.code; // => "opening-hours.text-not-understood"
 * finding?.params; // => { position: 14, length: 2 }
 * parseOpeningText("周一至周五 8-5").findings[0]?.code; // => "opening-hours.text-ambiguous"
 */
export function parseOpeningText(text: unknown): CheckResult<OpeningHours> {
  if (typeof text !== "string") return failure<OpeningHours, Finding>([notText(text)]);
  if (text.length > MOST_CHARACTERS) {
    const finding: Finding = errorOf("opening-hours.text-too-long", { maximum: MOST_CHARACTERS });
    return failure<OpeningHours, Finding>([finding]);
  }
  const said = interpret(tokensOf(plainTextOf(text)));
  const { hours, rest, faults } = compose(said);
  const findings = [...said.faults, ...faults].sort((a, b) => a.at - b.at).map(findingOf);
  if (hours === undefined) return withoutHours(findings, rest);
  findings.push(...contradictionsIn(hours));
  if (hasErrors(findings)) return inPart(said, findings);
  // What a text can say is valid unless it contradicts itself.
  if (!isOpeningHoursRecord(hours)) return withoutHours([]);
  return { ok: true, value: hours, findings: [...findings, ...explainOpeningHours(hours)] };
}

/** What could be read: nothing where words contradict each other, or where it is not clear whose hours they are. */
function inPart(said: Said, findings: readonly Finding[]): CheckResult<OpeningHours> {
  const doubts: readonly string[] = ["opening-hours.text-contradictory", "opening-hours.text-hours-missing"];
  const isUnsure = said.isUnsure || said.faults.some(({ code }) => doubts.includes(code));
  const sure = isUnsure ? [] : sureStatements(said);
  const { hours, faults } = compose({ ...said, statements: sure });
  const isSure = faults.length === 0 && hours !== undefined && isOpeningHoursRecord(hours);
  return failure<OpeningHours, Finding>(findings, isSure ? hours : undefined);
}

/** The statements that no unknown word touches: 每月第一个周六9:00-11:00 is not every Saturday. */
function sureStatements({ statements, faults }: Said): readonly Statement[] {
  const errors = faults.filter(({ code }) => code !== "opening-hours.text-left-out");
  // What is as usual follows from the whole week.
  const isWhole = ({ content }: Statement): boolean =>
    errors.length === 0 || (content !== "as-usual" && content !== "opens-by-exception");
  return statements.filter(
    (statement) =>
      isWhole(statement) && !errors.some(({ at, end }) => end === statement.at || at === statement.end),
  );
}

/** 节假日休息 by itself: what it says of holidays is given, unless a part of the text is not understood. */
function withoutHours(findings: readonly Finding[], rest: OpeningHours = {}): CheckResult<OpeningHours> {
  if (hasErrors(findings)) return failure<OpeningHours, Finding>(findings);
  // 2026年3月1日至5月31日9:00-17:00 has hours, but of no week.
  const { exceptions = [], lunarRules = [], calendarPolicy = {} } = rest;
  const said = [...exceptions, ...lunarRules].map((rule) => rule.hours);
  const isWithHours = [...said, ...Object.values(calendarPolicy)].some((value) => Array.isArray(value));
  const none: Finding = isWithHours
    ? errorOf("opening-hours.weekly-missing", {})
    : errorOf("opening-hours.text-without-hours", {});
  // What it says has to be valid beside hours: 腊月三十 is not.
  const isSure = Object.keys(rest).length > 0 && isOpeningHoursRecord({ ...anyHours, ...rest });
  return failure<OpeningHours, Finding>([...findings, none], isSure ? rest : undefined);
}

/** Hours beside which a policy is judged. */
const anyHours: OpeningHours = { weekly: { 1: [{ opens: "09:00", closes: "17:00" }] } };

function findingOf({ code, at, end }: Fault): Finding {
  const place = { position: at + 1, length: end - at };
  return code === "opening-hours.text-left-out" ? warningOf(code, place) : errorOf(code, place);
}
