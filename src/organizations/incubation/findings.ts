import type { RulePlace } from "../rule-place.ts";

/** What is found in an incubation by itself. */
export type IncubationModelFindings = {
  /** No event is recorded. */
  readonly "incubation.events-missing": Record<never, never>;
  /** The support is none of the list, and no code of one's own. */
  readonly "incubation.support": Record<never, never>;
  /** The organization is the centre itself. */
  readonly "incubation.incubates-itself": Record<never, never>;
  /** An event cannot happen in the state to which those before it led; `position` counts the events from 1. */
  readonly "incubation.event-order": {
    readonly position: number;
    readonly event: string;
    readonly eventEn: string;
    readonly eventZh: string;
    readonly stateEn: string;
    readonly stateZh: string;
  };
  /** An event is certainly earlier than one before it in the list, `after`; both positions count from 1. */
  readonly "incubation.event-dates": { readonly position: number; readonly after: number };
  /** A removal without a reason. */
  readonly "incubation.removal-without-reason": Record<never, never>;
  /** A credit code of what was not registered. */
  readonly "incubation.code-without-registration": Record<never, never>;
  /** A body that it was merged into, and no merger. */
  readonly "incubation.merged-into-without-merger": Record<never, never>;
  /** It graduated, and was merged or failed. */
  readonly "incubation.graduated-otherwise": Record<never, never>;
  /** It was registered or filed certainly after it had graduated. */
  readonly "incubation.outcome-after-graduation": Record<never, never>;
  /** It entered to be registered, and was registered certainly before. */
  readonly "incubation.registered-before-entry": Record<never, never>;
  /** Rooms and equipment were handed over certainly before the notice. */
  readonly "incubation.hand-over-before-notice": Record<never, never>;
  /** On the day of its graduation it was neither registered nor filed. */
  readonly "incubation.graduation-unregistered": Record<never, never>;
  /** The data do not show that it was registered or filed when it graduated. */
  readonly "incubation.graduation-unproven": Record<never, never>;
};

/** Why something is due. All of them are warnings. */
export type IncubationDueFindings = {
  /** The first check of the application is to be answered. */
  readonly "incubation.first-answer-due": RulePlace & { readonly days: number; readonly verified: boolean };
  /** Rooms and equipment are to be handed over after the notice. */
  readonly "incubation.hand-over-due": RulePlace & { readonly days: number; readonly verified: boolean };
  /** The period of incubation that the caller names is over. */
  readonly "incubation.period-ends": { readonly months: number };
};

/** Every code that is found of incubations. */
export type IncubationFindings = IncubationModelFindings & IncubationDueFindings;
