import { formatLabel } from "../code-list.ts";
import type { Label, Locale } from "../locale.ts";
import type { MachineData } from "./model.ts";

/** Everything in a label that could mean something to Mermaid or to HTML: all but letters, digits and quiet marks. */
const loud = /[^\p{L}\p{M}\p{N} ,.()，。、；：？！（）《》“”·]/gu;

/**
 * Draws a state machine as Mermaid text (`stateDiagram-v2`), with labels in one language.
 *
 * @remarks Labels are escaped as character references, so that no label can break the diagram or bring in markup;
 * states are numbered in their order, because Mermaid's names are less free than codes. Conditions are functions and
 * are not drawn.
 *
 * @param machine - the state machine
 * @param locale - the language of the labels
 * @returns the text of the diagram, without a line break at its end
 *
 * @example
 * import { formatStateMachine, type StateMachine } from "linli/core";
 *
 * const notice: StateMachine<"draft" | "published", "publish"> = {
 *   id: "notice",
 *   title: { en: "Notice", "zh-CN": "公告" },
 *   initial: "draft",
 *   states: {
 *     draft: { label: { en: "draft", "zh-CN": "拟稿" } },
 *     published: { label: { en: "published", "zh-CN": "已公布" }, final: true },
 *   },
 *   events: { publish: { en: "publish", "zh-CN": "公布" } },
 *   transitions: [{ event: "publish", from: ["draft"], to: "published" }],
 * };
 * formatStateMachine(notice, "zh-CN").includes("s0 --> s1 : 公布"); // => true
 */
export function formatStateMachine(machine: MachineData, locale: Locale): string {
  const states = Object.keys(machine.states);
  const nameOf = (state: string): string => `s${String(states.indexOf(state))}`;
  const isKnown = (state: string): boolean => states.includes(state);
  const lines = ["stateDiagram-v2", `  accTitle: ${escaped(machine.title, locale)}`];
  for (const [state, { label }] of Object.entries(machine.states)) {
    lines.push(`  state "${escaped(label, locale)}" as ${nameOf(state)}`);
  }
  if (isKnown(machine.initial)) lines.push(`  [*] --> ${nameOf(machine.initial)}`);
  for (const { event, from, to } of machine.transitions) {
    const label = machine.events[event];
    const words = label === undefined ? escapedText(event) : escaped(label, locale);
    for (const state of from) {
      if (isKnown(state) && isKnown(to)) lines.push(`  ${nameOf(state)} --> ${nameOf(to)} : ${words}`);
    }
  }
  for (const [state, { final }] of Object.entries(machine.states)) {
    if (final === true) lines.push(`  ${nameOf(state)} --> [*]`);
  }
  return lines.join("\n");
}

function escaped(label: Label, locale: Locale): string {
  return escapedText(formatLabel(label, locale));
}

function escapedText(text: string): string {
  // A line break ends a line of the diagram whatever stands around it.
  return text.replace(/\s+/g, " ").replace(loud, (mark) => `#${String(mark.codePointAt(0))};`);
}
