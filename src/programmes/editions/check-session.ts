import { checkModel, warningOf, type CheckResult, type Finding } from "../../core/index.ts";
import { isSessionRecord } from "../guards.ts";
import type { Session } from "./model.ts";
import { mayBeShown } from "./presenters.ts";
import { SessionSchema } from "./schema.ts";

/**
 * Says whether a value is a session.
 *
 * @param value - any value
 * @returns `true` for a record that contradicts neither its form nor itself
 *
 * @example
 * import { isSession } from "linli/programmes";
 *
 * const launch = { id: "launch", edition: "neighbours-1", kind: "opening" };
 * isSession({ ...launch, on: "2024-07-09", part: "morning" }); // => true
 * isSession({ ...launch, on: "2024-07", part: "morning" }); // => false
 */
export function isSession(value: unknown): value is Session {
  try {
    return isSessionRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks a session: its time, who came, and who is shown.
 *
 * @remarks Its time is a day, perhaps with a part of it, or several days, or two instants, and never two of these. Heads (人)
 * and attendances (人次) are kept apart. Who is shown in public has a flag of consent; a minor has one of the guardian
 * beside it, and no name (个人信息保护法 2021, articles 29 and 31: consent to public use, and guardians of those under
 * fourteen; the same flag is asked for every minor here).
 *
 * @param input - any value
 * @returns the session by reference, or `session.belongs-nowhere`, `.kind`, `.time-form`, `.part-needs-day`, `.time-order`,
 * `.not-persons`, `.not-person-times`, `.persons-above-person-times`, `.presenter-name`, `.guardian-consent`,
 * `edition.year-missing`, `edition.date`, `period.order`, `body-role.kind`, `.repeated`, those of quantities, organizations and
 * instants, and the `field.…` findings; with the warnings of `explainSession`
 *
 * @example
 * import { checkSession } from "linli/programmes";
 *
 * const show = { id: "show", edition: "neighbours-1", kind: "performance", on: "2024-07-09" };
 * const child = { ageClass: "minor", consent: true, guardianConsent: true, name: "小禾" };
 * checkSession({ ...show, presenters: [child] }).findings[0]?.code; // => "session.presenter-name"
 */
export function checkSession(input: unknown): CheckResult<Session> {
  return checkModel(SessionSchema, input, { guard: isSessionRecord, explain: explainSession });
}

/** Given back where there is nothing to remark. */
const nothing: readonly Finding[] = /* @__PURE__ */ Object.freeze([]);

/**
 * Gives the warnings about a valid session: persons who may not be shown.
 *
 * @param session - a session that `isSession` accepts
 * @returns `session.consent-missing` for each of them, or nothing
 *
 * @example
 * import { explainSession, type Session } from "linli/programmes";
 *
 * const child = { ageClass: "minor", consent: true, guardianConsent: false } as const;
 * const show: Session = { id: "show", edition: "neighbours-1", kind: "performance", on: "2024-07-09", presenters: [child] };
 * explainSession(show).map(({ code, path }) => [code, path]); // => [["session.consent-missing", ["presenters", 0]]]
 */
export function explainSession(session: Session): readonly Finding[] {
  const { presenters } = session;
  if (presenters === undefined) return nothing;
  return presenters.flatMap((presenter, index): readonly Finding[] => {
    if (mayBeShown(presenter)) return [];
    const finding = warningOf("session.consent-missing", { ageClass: presenter.ageClass });
    return [{ ...finding, path: ["presenters", index] }];
  });
}
