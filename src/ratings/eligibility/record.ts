import {
  annualReportDueOn,
  abnormalListStateOn,
  organizationStatusOn,
  seriousListStateOn,
  type InspectionResult,
} from "../../organizations/index.ts";
import { absence, clear, dayOf, hasPassed, open, type Question, type Verdict } from "./verdict.ts";

/** No social organization, or none that is registered on that day. */
export function notRegistered(question: Question): Verdict {
  const { organization } = question.candidate;
  const { kind } = organization;
  if (kind.startsWith("x-")) return open;
  if (kind !== "social-group" && kind !== "social-service-institution" && kind !== "foundation") {
    return { bars: true };
  }
  switch (organizationStatusOn(organization, question.on).state) {
    case "registered":
    case "suspended":
      return absence(question);
    // No text says whether one that is being wound up may be evaluated.
    case "liquidating":
      return { bars: "rule" };
    case "unknown":
      return open;
    default:
      return { bars: true };
  }
}

/**
 * The report of the last year was not made. That year is the last one whose report was due; notices also read it as the
 * one whose inspection took place in the calendar year before.
 */
export function reportMissed(question: Question): Verdict {
  const { candidate, on } = question;
  const year = Number(on.slice(0, 4));
  if (year < 3) return open;
  const due = annualReportDueOn(candidate.organization, year - 1);
  const years = due !== "unknown" && due !== "none" && due >= on ? [year - 2] : [year - 2, year - 1];
  // A year for which nothing was due decides nothing.
  const states = years.map((of) => reportOf(of, question)).filter((state) => state !== "none");
  if (states.every((state) => state === "made")) return clear;
  if (states.includes("open")) return open;
  if (states.includes("made")) return { bars: "rule" };
  const next = annualReportDueOn(candidate.organization, Math.max(...years) + 1);
  return next === "unknown" || next === "none" ? { bars: true } : { bars: true, until: next };
}

/** Whether the report of a year was made, where one was due. */
function reportOf(year: number, question: Question): "none" | "made" | "missed" | "open" {
  const { candidate, on, complete } = question;
  const due = annualReportDueOn(candidate.organization, year);
  if (due === "none") return "none";
  const reports = (candidate.organization.events ?? []).filter(
    ({ event, year: about }) => (event === "annual-report" || event === "inspection") && about === year,
  );
  // A report without a day is on record, and of a year that is over.
  const made = reports.map((event) => dayOf(event) === undefined || hasPassed(dayOf(event), on));
  if (made.includes(true)) return "made";
  return due === "unknown" || !complete || made.includes("unknown") ? "open" : "missed";
}

/** The last inspection failed. */
export function inspectionFailed(question: Question): Verdict {
  const found = inspectionsBefore(question);
  if (found === undefined) return open;
  const last = lastYearOf(found);
  if (last !== undefined && found.get(last) === "failed") return { bars: true };
  return isLatest(last, question) ? clear : absence(question);
}

/** The last two inspections, of two years in a row, were passed basically only. */
export function basicallyPassedTwice(question: Question): Verdict {
  const found = inspectionsBefore(question);
  if (found === undefined) return open;
  const last = lastYearOf(found);
  const isLast = isLatest(last, question);
  if (last === undefined) return absence(question);
  if (found.get(last) !== "basically-passed") return isLast ? clear : absence(question);
  const before = found.get(last - 1);
  if (before === "basically-passed") return { bars: true };
  return before !== undefined && isLast ? clear : absence(question);
}

/** The conclusions by year, those of later days aside; nothing where a date leaves open whether one had been made. */
function inspectionsBefore({ candidate, on }: Question): ReadonlyMap<number, InspectionResult> | undefined {
  const found = new Map<number, InspectionResult>();
  const year = Number(on.slice(0, 4));
  for (const event of candidate.organization.events ?? []) {
    if (event.event !== "inspection" || event.year === undefined || event.result === undefined) continue;
    const day = dayOf(event);
    const past = day === undefined ? event.year < year || "unknown" : hasPassed(day, on);
    if (past === "unknown") return undefined;
    if (past) found.set(event.year, event.result);
  }
  return found;
}

function lastYearOf(found: ReadonlyMap<number, InspectionResult>): number | undefined {
  let last: number | undefined;
  for (const year of found.keys()) last = last === undefined || year > last ? year : last;
  return last;
}

/** Says whether no later inspection can be missing in the record: the one of this year is not made before its end. */
function isLatest(year: number | undefined, { on }: Question): boolean {
  return year !== undefined && year >= Number(on.slice(0, 4)) - 1;
}

/** On the list of abnormal activity. */
export function onAbnormalList(question: Question): Verdict {
  const { organization } = question.candidate;
  return ofList("abnormal", abnormalListStateOn(organization, question.on).state, question);
}

/** On the list of serious violations. */
export function onSeriousList(question: Question): Verdict {
  const { organization } = question.candidate;
  return ofList("serious", seriousListStateOn(organization, question.on).state, question);
}

function ofList(
  list: "abnormal" | "serious",
  state: ReturnType<typeof abnormalListStateOn>["state"],
  question: Question,
): Verdict {
  if (state === "listed") return { bars: true };
  // Without a founding date nobody knows since when it is on no list; a record without listings does tell.
  const { events = [] } = question.candidate.organization;
  const isOpen =
    state === "unknown" && events.some(({ event }) => event === `list-${list}` || event === `delist-${list}`);
  return isOpen ? open : absence(question);
}
