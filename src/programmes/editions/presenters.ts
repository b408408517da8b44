import type { Presenter, Session } from "./model.ts";

/** Says whether a person may be shown: the person has agreed, and for a minor a guardian too. */
export function mayBeShown({ ageClass, consent, guardianConsent }: Presenter): boolean {
  return consent && (ageClass === "adult" || guardianConsent === true);
}

/** A person as a page may show one. */
export interface ShownPresenter extends Pick<Presenter, "ageClass" | "body"> {
  /** The name of an adult; only where it was asked for. */
  readonly name?: string | undefined;
}

/** What is shown of a person. */
export interface ShownPresentersOptions {
  /** `true` shows the names of adults; without it nobody is named. */
  readonly names?: boolean | undefined;
}

/**
 * Lists the persons of a session as a page may show them: those who have agreed, and nobody by name unless it is asked.
 *
 * @remarks Keys of persons and flags stay behind. A minor is never named, whatever a record holds (个人信息保护法 2021,
 * article 31).
 *
 * @param session - the session
 * @param options - whether adults are named
 * @returns the persons, in the order of the record
 *
 * @example
 * import { shownPresentersOf, type Session } from "linli/programmes";
 *
 * const session: Session = {
 *   id: "talk",
 *   edition: "carnival-8",
 *   kind: "interview",
 *   on: "2025-12-23",
 *   presenters: [
 *     { ageClass: "adult", consent: true, name: "林晓禾" },
 *     { ageClass: "minor", consent: true, guardianConsent: true },
 *     { ageClass: "adult", consent: false },
 *   ],
 * };
 * shownPresentersOf(session); // => [{ ageClass: "adult" }, { ageClass: "minor" }]
 * shownPresentersOf(session, { names: true })[0]; // => { ageClass: "adult", name: "林晓禾" }
 */
export function shownPresentersOf(
  session: Pick<Session, "presenters">,
  options: ShownPresentersOptions = {},
): readonly ShownPresenter[] {
  const { names = false } = options;
  return (session.presenters ?? []).filter(mayBeShown).map(({ ageClass, body, name }) => ({
    ageClass,
    ...(body === undefined ? undefined : { body }),
    ...(names && ageClass === "adult" && name !== undefined ? { name } : undefined),
  }));
}
