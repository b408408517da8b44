import type { CoreFindings } from "../../core/index.ts";
import type { MessageTable } from "../../core/index.ts";

/** What the findings of `linli/core` say in English. */
export const coreMessages: MessageTable<CoreFindings> = {
  "input.not-text": (p) => `Text was expected, not ${p.type}.`,
  "input.unreadable": () => "The input cannot be read: reading one of its properties fails.",
  "field.missing": () => "A required field is missing.",
  "field.type": (p) => `The value is of another type than expected (${p.expected}).`,
  "field.value": (p) => `The value is none of those allowed: ${p.allowed.join(", ")}.`,
  "field.format": () => "The text is not written in the required form.",
  "field.range": (p) =>
    [
      "The value is out of range",
      p.minimum === undefined ? "" : `: at least ${String(p.minimum)}`,
      p.maximum === undefined ? "" : `: at most ${String(p.maximum)}`,
      ".",
    ].join(""),
  "field.form": () => "The value has none of the forms allowed here.",
  "field.near-miss": (p) => `Unknown field; was \`${p.known}\` meant?`,
  "civil-date.format": () => "A date is written YYYY-MM-DD, YYYY-MM or YYYY.",
  "civil-date.no-such-day": () => "The calendar has no such day.",
  "civil-date.not-a-day": (p) => `A day is needed, but only the ${p.precision} is given.`,
  "instant.format": () => "An instant is written like 2025-12-23T09:30:00+08:00.",
  "instant.offset-missing": () => "The offset from UTC is missing, such as +08:00.",
  "instant.no-such-time": () => "The calendar or the clock has no such time.",
  "period.order": () => "The period ends before it begins.",
  "state-machine.unknown-state": (p) => `There is no such state; the states are: ${p.known.join(", ")}.`,
  "state-machine.unknown-event": (p) => `There is no such event; the events are: ${p.known.join(", ")}.`,
  "state-machine.event-not-allowed": (p) =>
    p.allowed.length === 0
      ? `“${p.eventEn}” is not possible in the state “${p.stateEn}”.`
      : `“${p.eventEn}” is not possible in the state “${p.stateEn}”; possible are: ${p.allowedEn.join(", ")}.`,
  "state-machine.event-after-end": (p) =>
    `“${p.eventEn}” is not possible any more: the state “${p.stateEn}” is final.`,
  "state-machine.guards-not-asked": (p) =>
    `Not checked, for want of the record that they look into: the conditions of ${p.events.join(", ")}.`,
  "state-machine.guard-failed": (p) =>
    `A condition of the event ${p.event} could not be checked, so it is refused.`,
  "history.goes-backwards": (p) =>
    `The date is before that of an earlier event of the list (no. ${String(p.position)}, ${p.after}).`,
  "history.undecided": (p) => `The dates do not decide between these states: ${p.states.join(", ")}.`,
  "history.begins-later": (p) =>
    p.from === undefined
      ? "The beginning is not recorded, so nothing is known of this time."
      : `The date is not certainly after the beginning (${p.from}).`,
  "history.ends-earlier": (p) => `The history is only complete until ${p.until}.`,
  "state-machine.undeclared-state": (p) => `The state machine ${p.machine} does not declare this state.`,
  "state-machine.undeclared-event": (p) => `The state machine ${p.machine} does not declare this event.`,
  "state-machine.unreachable-state": (p) => `No event leads to the state ${p.state}.`,
  "state-machine.dead-end": (p) => `Nothing leads out of the state ${p.state}, but it is not final.`,
  "state-machine.leaves-final-state": (p) =>
    `The state ${p.state} is final, but a transition leads out of it.`,
  "state-machine.duplicate-transition": (p) =>
    `The event ${p.event} has two transitions from the state ${p.state}.`,
  "state-machine.unused-event": (p) => `No transition uses the event ${p.event}.`,
  "rule-set.duplicate": (p) => `There are two rule sets ${p.key}.`,
  "rule-set.overlap": (p) =>
    `${p.key} and ${p.other} are in force at the same time, and neither replaces the other.`,
  "rule-set.supersedes-nothing": (p) => `The rule set that ${p.key} replaces is missing.`,
  "rule-set.supersedes-itself": (p) => `${p.key} replaces itself, directly or through others.`,
  "rule-set.version": () => "A version is a whole number from 1 on.",
  "rule-set.area": () => "The area is a division code of six digits.",
};
