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
};
