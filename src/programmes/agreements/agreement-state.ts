import {
  addDays,
  assertCivilDate,
  civilDatePrecision,
  periodContains,
  stateOn,
  warningOf,
  type CivilDate,
  type EventRecord,
  type StateOnDate,
  isCertainlyBefore,
} from "../../core/index.ts";
import { agreementMachine, type AgreementEvent, type AgreementState } from "./machine.ts";
import type { Agreement } from "./model.ts";

/** The first day of the calendar: before its signing an agreement is a draft, since when does not matter. */
const ALWAYS: CivilDate = "0001-01-01";

/** The last day of the calendar: an agreement that binds on it never expires. */
const LAST: CivilDate = "9999-12-31";

/** The dates of an agreement by which its state is told. */
export type AgreementDates = Pick<Agreement, "signedOn" | "term" | "renewals" | "termination">;
type Entry = EventRecord<AgreementEvent>;

/**
 * Gives the state of an agreement on a date, by the data recorded.
 *
 * @remarks It binds from the first day of its term, or from its signing where no other day is recorded, through the last
 * day of its term or of its last renewal, and not from the day of its termination on. Where no term is recorded, its state
 * is known up to the day of signing only: a recorded term without an end (`term: {}`) says that it has none.
 *
 * @param agreement - an agreement
 * @param date - a civil date; a month or a year asks for a state that holds on every day of it
 * @returns the state; `"unknown"` because of `agreement.signing-unknown`, `agreement.term-unknown`, or the findings of
 * `stateOn` where the dates recorded do not decide
 * @throws TypeError where `date` is no civil date
 *
 * @see {@link dueItemsOfAgreement}
 *
 * @example
 * import { agreementStateOn } from "linli/programmes";
 *
 * const agreement = { signedOn: "2019-02-20", term: { from: "2019-03-01", until: "2022-02-28" } };
 * agreementStateOn(agreement, "2019-02-19").state; // => "draft"
 * agreementStateOn(agreement, "2019-02-20").state; // => "signed"
 * agreementStateOn(agreement, "2022-02-28").state; // => "in-force"
 * agreementStateOn(agreement, "2022-03-01").state; // => "expired"
 * agreementStateOn({ signedOn: "2019-02-20" }, "2022-03-01").state; // => "unknown"
 */
export function agreementStateOn(agreement: AgreementDates, date: CivilDate): StateOnDate<AgreementState> {
  assertCivilDate(date);
  const { signedOn, term, termination } = agreement;
  if (signedOn === undefined) {
    return {
      state: "unknown",
      because: [{ ...warningOf("agreement.signing-unknown", {}), path: ["signedOn"] }],
    };
  }
  const found = stateOn(agreementMachine, historyOf(agreement, signedOn), date, { from: ALWAYS });
  const isOpen = term === undefined && found.state === "in-force" && date !== signedOn;
  if (isOpen && termination === undefined) {
    return { state: "unknown", because: [{ ...warningOf("agreement.term-unknown", {}), path: ["term"] }] };
  }
  // A last day that is a month or a year may be the last one of it, on which an agreement still binds.
  const ends = [term?.until, ...(agreement.renewals ?? []).map(({ until }) => until)];
  const isOpenEnd = ends.some(
    (until) => until !== undefined && periodContains({ until }, date) === "unknown",
  );
  if (found.state !== "expired" || !isOpenEnd) return found;
  const states = ["in-force", "expired"];
  return {
    state: "unknown",
    because: [warningOf("history.undecided", { machine: agreementMachine.id, states })],
  };
}

/**
 * Gives the last day on which an agreement binds, its termination aside.
 *
 * @param agreement - an agreement
 * @returns the last day of its last renewal or of its term; nothing where there is none
 */
export function lastDayOf({
  term,
  renewals = [],
}: Pick<Agreement, "term" | "renewals">): CivilDate | undefined {
  const last = renewals[renewals.length - 1];
  return last === undefined ? term?.until : last.until;
}

function historyOf(agreement: AgreementDates, signedOn: CivilDate): readonly Entry[] {
  const { term, renewals = [], termination } = agreement;
  const start = term?.from === undefined || isCertainlyBefore(term.from, signedOn) ? signedOn : term.from;
  const history: Entry[] = [
    { event: "sign", on: signedOn },
    { event: "begin", on: start },
  ];
  let until = term?.until;
  for (const renewal of renewals) {
    if (isCertainlyBefore(until, renewal.signedOn)) {
      history.push(...expiryAfter(until), { event: "renew", on: renewal.signedOn });
    }
    until = renewal.until;
  }
  history.push(...expiryAfter(until));
  if (termination === undefined) return history;
  // What was ended before its last day never expires; an end recorded for later changes nothing.
  if (isCertainlyBefore(until, termination.on)) return history;
  const before = history.filter(({ on }) => !isCertainlyBefore(termination.on, on));
  const kept = before.filter(
    ({ event }, index) => event !== "expire" || before[index + 1]?.event === "renew",
  );
  return [...kept, { event: "terminate", on: termination.on }];
}

/** The day after the last one; of a month or a year the expiry lies in it, or right after it. */
function expiryAfter(until: CivilDate | undefined): readonly Entry[] {
  if (until === undefined || until === LAST) return [];
  const on = civilDatePrecision(until) === "day" ? addDays(until, 1) : until;
  return [{ event: "expire", on }];
}
