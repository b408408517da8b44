import type { CoreFindings } from "../../core/index.ts";
import type { MessageTable } from "../../core/index.ts";

const hedges: { readonly [qualifier: string]: string } = {
  exact: "exactly",
  about: "about",
  nearly: "nearly",
  "more-than": "more than",
  "at-least": "at least",
};
const hedge = (qualifier: string): string => hedges[qualifier] ?? qualifier;

/** What the findings of `linli/core` say in English. */
export const coreMessages: MessageTable<CoreFindings> = {
  "input.not-text": (p) =>
    `Text was expected, not ${p.type === "undefined" || p.type === "null" ? "nothing" : p.type}.`,
  "input.unreadable": () => "The input cannot be read: reading one of its properties fails.",
  "field.missing": () => "A required field is missing.",
  "field.type": (p) => `The value is of another type than expected (${p.expected}).`,
  "field.value": (p) => `The value is none of those allowed: ${p.allowed.join(", ")}.`,
  "field.format": () => "The text is not written in the required form.",
  "field.range": (p) =>
    [
      "The value is out of the range allowed",
      p.minimum === undefined ? "" : `, at least ${String(p.minimum)}`,
      p.maximum === undefined ? "" : `, at most ${String(p.maximum)}`,
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
  "number.missing": () => "There is no number in the text.",
  "number.form": () => "The digits or numerals do not form one number.",
  "number.grouping": () => "Commas separate groups of three digits, as in 1,030,000.",
  "number.vague": () => "The text is vague or leaves something out; write the number in full.",
  "number.range": () => "This is a range; one number is expected.",
  "number.ordinal": () =>
    "The number says, or may say, which one and not how many: a rank, a name, a place, a year.",
  "number.text-around": () => "Besides the number and its unit there is other text.",
  "quantity.value": (p) =>
    `The value of a quantity is 0 to ${String(p.most)}, with at most ${String(p.decimals)} decimals.`,
  "quantity.unit": () => "The unit is not known and not of the form x-namespace:name.",
  "quantity.negative": () => "A quantity is not negative.",
  "quantity.too-large": (p) => `The number is larger than ${String(p.most)}.`,
  "quantity.decimals": (p) => `A quantity has at most ${String(p.most)} decimals.`,
  "quantity.upper-bound": () => "Only an upper bound is given; that is no quantity.",
  "quantity.qualifier-conflict": (p) =>
    `The text says several things about its number at once: ${p.qualifiers.map(hedge).join(", ")}.`,
  "quantity.qualifier-zero": (p) => `No quantity is “${hedge(p.qualifier)}” zero.`,
  "quantity.unit-unknown": () => "The unit is not known; the number is kept without it.",
  "quantity.unit-mixed": (p) =>
    `Different units are never mixed: ${p.units.map((unit) => (unit === "" ? "no unit" : unit)).join(", ")}.`,
  "quantity.as-of-mixed": () => "The quantities are not of the same date.",
  "quantity.ratio-zero": () => "The divisor is zero, or may be.",
  "quantity.ratio-unbounded": (p) =>
    `“${hedge(p.numerator)}” divided by “${hedge(p.denominator)}” supports no average: the divisor has no upper bound, so the average has no lower one.`,
  "quantity.ratio-imprecise": () =>
    "The bounds are too wide, or the ratio too small, to be told in thousandths.",
  "reconcile.short": (p) =>
    `The count is short of what was published (“${hedge(p.qualifier)}”) by at least ${String(p.by)}.`,
  "reconcile.over": (p) =>
    `The count is over what was published (“${hedge(p.qualifier)}”) by at least ${String(p.by)}.`,
  "reconcile.unit-missing": () => "Only one of the two numbers has a unit.",
  "reconcile.other-date": () => "The count is of another date than the published number.",
  "reconcile.undecided": (p) =>
    `The count is itself only known as “${hedge(p.qualifier)}” and does not decide.`,
  "money.qualified": () => "An amount in fen is exact; read a hedged amount with parseQuantity.",
  "money.decimals": () => "The amount is finer than a fen (0.01 yuan).",
  "money.parts": () => "Jiao and fen are one whole digit each, jiao before fen, as in 3元5角2分.",
  "money.too-large": () => "The amount is too large to be exact in fen.",
  "money.currency-missing": () => "Nothing says that the number is money: yuan, 元 or ¥ is missing.",
  "money.currency-other": () => "The amount is not in yuan.",
  "state-machine.unknown-state": (p) => `There is no such state; the states are: ${p.known.join(", ")}.`,
  "state-machine.unknown-event": (p) => `There is no such event; the events are: ${p.known.join(", ")}.`,
  "state-machine.event-not-allowed": (p) =>
    p.allowed.length === 0
      ? `“${p.eventEn}” is not possible in the state “${p.stateEn}”.`
      : `“${p.eventEn}” is not possible in the state “${p.stateEn}”; possible are: ${p.allowedEn.join(", ")}.`,
  "state-machine.event-after-end": (p) =>
    `“${p.eventEn}” is not possible any more: the state “${p.stateEn}” is final.`,
  "state-machine.guards-not-asked": (p) =>
    `Not checked, because no record was given that they look into: the conditions of ${p.events.join(", ")}.`,
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
