import type { CivilDate } from "../civil-date.ts";
import type { Labels } from "../code-list.ts";
import type { Finding } from "../finding.ts";
import type { Instant } from "../instant.ts";
import type { Label } from "../locale.ts";

/** One thing that happened to a subject, as its history records it; a machine can ask for more properties. */
export interface EventRecord<Event extends string = string> {
  /** What happened: an event of the machine. */
  readonly event: Event;
  /** The day on which it took effect, a civil date of any precision; nothing where it is not known. */
  readonly on?: CivilDate | undefined;
  /** The moment at which it took effect, where that is known; it then counts instead of `on`. */
  readonly at?: Instant | undefined;
}

/**
 * A condition on a transition: a pure function that gives findings instead of an answer.
 *
 * @remarks Errors refuse the transition, warnings let it pass with a remark, no finding lets it pass. Of the
 * event's record only `event` is certain: where somebody asks what could happen next, nothing else is known yet.
 */
export type Guard<Subject, Entry extends EventRecord = EventRecord> = (
  subject: Subject,
  record: Partial<Entry>,
) => readonly Finding[];

/** A state of a machine. */
export interface StateOfMachine {
  /** What the state is called. */
  readonly label: Label;
  /** `true` where nothing can happen any more. */
  readonly final?: boolean | undefined;
}

/** What an event does: it leads from each of several states to one. */
export interface Transition<
  State extends string,
  Event extends string,
  Subject = unknown,
  Entry extends EventRecord<Event> = EventRecord<Event>,
> {
  /** The event. */
  readonly event: Event;
  /** The states in which it can happen. */
  readonly from: readonly State[];
  /** The state that it leads to. */
  readonly to: State;
  /** Its conditions; all are asked. */
  readonly guards?: readonly Guard<Subject, Entry>[] | undefined;
}

/**
 * A state machine as data: which events can happen to a subject in which state, and where they lead.
 *
 * @remarks Everything but the guards is JSON. A state and an event decide the next state: two transitions of one
 * event from one state are an error of the machine.
 */
export interface StateMachine<
  State extends string,
  Event extends string,
  Subject = unknown,
  Entry extends EventRecord<Event> = EventRecord<Event>,
> {
  /** What the machine is called, in kebab-case. */
  readonly id: string;
  /** Whose life it describes. */
  readonly title: Label;
  /** The state in which every subject begins. */
  readonly initial: State;
  /** Every state, by its code. */
  readonly states: { readonly [S in State]: StateOfMachine };
  /** What every event is called, by its code. */
  readonly events: Labels<Event>;
  /** What can happen. */
  readonly transitions: readonly Transition<State, Event, Subject, Entry>[];
}

/** A machine of which nothing is needed but its data: every machine is one. */
export type MachineData<State extends string = string, Event extends string = string> = StateMachine<
  State,
  Event,
  never,
  never
>;
