import type { FieldFindings } from "../check-model.ts";
import type { CivilDateFindings } from "../civil-date.ts";
import type { InstantFindings } from "../instant.ts";

/** What is found where something happens to a subject; guards add findings of their own. */
export type TransitionFindings = {
  /** The machine has no such state; `known` are those that it has. */
  readonly "state-machine.unknown-state": { readonly machine: string; readonly known: readonly string[] };
  /** The machine has no such event; `known` are those that it has. */
  readonly "state-machine.unknown-event": { readonly machine: string; readonly known: readonly string[] };
  /** The event cannot happen in this state; `allowed` are those that can. */
  readonly "state-machine.event-not-allowed": {
    readonly machine: string;
    readonly state: string;
    readonly stateEn: string;
    readonly stateZh: string;
    readonly event: string;
    readonly eventEn: string;
    readonly eventZh: string;
    readonly allowed: readonly string[];
    readonly allowedEn: readonly string[];
    readonly allowedZh: readonly string[];
  };
  /** Something is said to have happened after a final state. */
  readonly "state-machine.event-after-end": {
    readonly machine: string;
    readonly state: string;
    readonly stateEn: string;
    readonly stateZh: string;
    readonly event: string;
    readonly eventEn: string;
    readonly eventZh: string;
  };
  /** Without a subject the conditions of these events could not be asked. */
  readonly "state-machine.guards-not-asked": { readonly machine: string; readonly events: readonly string[] };
  /** A condition broke off with an exception instead of giving findings. */
  readonly "state-machine.guard-failed": { readonly machine: string; readonly event: string };
};

/** What is found in a history. */
export type HistoryFindings = TransitionFindings &
  FieldFindings &
  CivilDateFindings &
  InstantFindings & {
    /** The event is dated before an earlier one of the list: number `position`, counted from 1, dated `after`. */
    readonly "history.goes-backwards": { readonly after: string; readonly position: number };
  };

/** Why the state on a date is what it is. */
export type StateOnFindings = HistoryFindings & {
  /** The dates do not decide which of these states it was. */
  readonly "history.undecided": { readonly machine: string; readonly states: readonly string[] };
  /** The date, or an event of the history, lies before the beginning that is recorded, if one is. */
  readonly "history.begins-later": { readonly from: string | undefined };
  /** The date is after the last day that the history covers. */
  readonly "history.ends-earlier": { readonly until: string };
};

/** What is found in a machine itself. */
export type StateMachineFindings = {
  /** A state is used that the machine does not declare. */
  readonly "state-machine.undeclared-state": { readonly machine: string };
  /** An event is used that the machine does not declare. */
  readonly "state-machine.undeclared-event": { readonly machine: string };
  /** No sequence of events leads from the initial state to this one. */
  readonly "state-machine.unreachable-state": { readonly machine: string; readonly state: string };
  /** Nothing leads out of this state, but it is not declared final. */
  readonly "state-machine.dead-end": { readonly machine: string; readonly state: string };
  /** A transition leads out of a final state. */
  readonly "state-machine.leaves-final-state": { readonly machine: string; readonly state: string };
  /** Two transitions of one event leave the same state. */
  readonly "state-machine.duplicate-transition": {
    readonly machine: string;
    readonly state: string;
    readonly event: string;
  };
  /** An event is declared that no transition uses. */
  readonly "state-machine.unused-event": { readonly machine: string; readonly event: string };
};
