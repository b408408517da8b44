import type { EntitlementDoubt } from "./model.ts";

/** What is said of what comes with a level. */
export type EntitlementFindings = {
  /** Of `count` things it is open whether they come with the level. */
  readonly "entitlement.undecided": { readonly doubt: EntitlementDoubt; readonly count: number };
  /** No rule set is known that says what comes with a level on that day. */
  readonly "entitlement.rules-unknown": Record<never, never>;
};
