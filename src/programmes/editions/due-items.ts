import type { DueItem } from "../../core/index.ts";
import { explainSession } from "./check-session.ts";
import type { EditionModelFindings } from "./model-findings.ts";
import type { Edition, Session } from "./model.ts";
import { sessionPeriod } from "./session-time.ts";

/** What can be due for an edition. */
export type EditionDueKind = "edition-opens" | "edition-closes" | "presenter-consent";

/** Why something is due for an edition. */
export type EditionDueFindings = Pick<EditionModelFindings, "session.consent-missing">;

/** What is asked beside the days of the edition. */
export interface EditionDueOptions {
  /** Its sessions: consents that are missing are due on their first day. */
  readonly sessions?: readonly Session[] | undefined;
}

/**
 * Lists what is due for an edition: its first and last day, and consents of persons who are to be shown.
 *
 * @remarks Where a day is known by its month or year alone, it is `"unknown"` when that is due.
 *
 * @param edition - the edition
 * @param options - its sessions
 * @returns the items, for `worklist` of `linli/core`; because of `session.consent-missing`
 * @throws TypeError where an instant of a record is none
 *
 * @example
 * import { dueItemsOfEdition, type Session } from "linli/programmes";
 *
 * const edition = { id: "carnival-8", period: { from: "2025-12-17", until: "2025-12-23" } };
 * const talk: Session = {
 *   id: "talk",
 *   edition: "carnival-8",
 *   kind: "interview",
 *   on: "2025-12-23",
 *   presenters: [{ ageClass: "adult", consent: false }],
 * };
 * dueItemsOfEdition(edition, { sessions: [talk] }).map(({ kind, on, about }) => [kind, on, about]);
 * // => [["edition-opens", "2025-12-17", "carnival-8"], ["edition-closes", "2025-12-23", "carnival-8"], ["presenter-consent", "2025-12-23", "talk"]]
 */
export function dueItemsOfEdition(
  edition: Pick<Edition, "id" | "period">,
  options: EditionDueOptions = {},
): readonly DueItem<EditionDueKind>[] {
  const { id, period } = edition;
  return [
    { on: dayOr(period.from), kind: "edition-opens", about: id, because: [] },
    { on: dayOr(period.until), kind: "edition-closes", about: id, because: [] },
    ...(options.sessions ?? []).flatMap((session): readonly DueItem<EditionDueKind>[] => {
      const because = explainSession(session);
      const on = dayOr(sessionPeriod(session)?.from);
      return because.length === 0 ? [] : [{ on, kind: "presenter-consent", about: session.id, because }];
    }),
  ];
}

function dayOr(date: string | undefined): string {
  return date?.length === 10 ? date : "unknown";
}
