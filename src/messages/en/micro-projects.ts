import type { MessageTable } from "../../core/index.ts";
import type { MicroProjectFamilyFindings, MicroProjectStep } from "../../projects/index.ts";

/** Reasons of exclusion; one of the application's own is printed as it is. */
const exclusions: { readonly [exclusion: string]: string | undefined } = {
  "duty-of-others": "it is the duty of a property company or another body",
  "government-investment-exists": "the government has paid for it",
  "government-investment-planned": "the government plans to pay for it",
};

const steps: { readonly [step in MicroProjectStep]: string } = {
  collection: "collection",
  deliberation: "deliberation",
  decision: "decision",
  implementation: "implementation",
  acceptance: "acceptance",
};

/** An amount with groups of three digits. */
const yuan = (amount: number): string => amount.toLocaleString("en");

const list = (positions: readonly number[]): string => positions.join(", ");

/** Why an event cannot be there, by the code of what was found; other codes stay as they are. */
const obstacles: { readonly [code: string]: string | undefined } = {
  "micro-project.vote-missing": "the vote of the council is missing",
  "micro-project.amount-missing": "the amount is missing",
  "micro-project.excluded": "something excludes it",
  "micro-project.contractor-missing": "nobody carries it out",
  "micro-project.acceptor-missing": "nobody accepts it",
  "micro-project.reason-missing": "the reason is missing",
  "state-machine.event-not-allowed": "it is not possible at that point",
  "state-machine.event-after-end": "it had ended before",
  "history.goes-backwards": "its date is before that of an earlier one",
};

/** What the findings of micro-projects say in English. */
export const microProjectFamilyMessages: MessageTable<MicroProjectFamilyFindings> = /* @__PURE__ */ (() => ({
  "micro-project.topic": () => "A topic is one of the list, or of the form x-namespace:name.",
  "micro-project.exclusion": () =>
    "A reason of exclusion is one of the list, or of the form x-namespace:name.",
  "micro-project.amount": () =>
    "An amount is a whole number of fen above nothing; nothing may have been spent.",
  "micro-project.count": () => "A count of people is a whole number from 0 on.",
  "micro-project.year": () => "The budget year is a year from 2015 on, when the programme began.",
  "micro-project.vote": () =>
    "No more can agree than are present, and no more be present than the council has members.",
  "micro-project.decided-above-requested": () => "More was decided than was asked for.",
  "micro-project.accepts-own-work": () => "Who carried it out cannot accept it.",
  "micro-project.publicity-repeated": () => "A step is listed as made public more than once.",
  "micro-project.event-impossible": (p) =>
    `Event ${String(p.position)} cannot stand there: ${obstacles[p.code] ?? p.code}.`,
  "micro-project.vote-missing": () => "A deliberation needs the vote of the council.",
  "micro-project.amount-missing": () => "A decision needs an amount.",
  "micro-project.excluded": (p) => `Something excludes it: ${exclusions[p.exclusion] ?? p.exclusion}.`,
  "micro-project.contractor-missing": () => "What is begun needs somebody who carries it out.",
  "micro-project.acceptor-missing": () => "An acceptance needs somebody who accepts.",
  "micro-project.reason-missing": () => "A rejection or cancellation needs its reason.",
  "micro-project.not-public": (p) => `By the data recorded this step was not made public: ${steps[p.step]}.`,
  "micro-project.supporters-missing": () => "How many residents support it is not recorded.",
  "micro-project.members-missing": () => "How many members the council has is not recorded beside its vote.",
  "micro-project.spent-above-decided": () => "More was spent than was decided.",
  "council.rules-missing": () => "Which quorum and majority are asked for is not known.",
  "council.members-missing": () =>
    "How many members the council has is not recorded, so that the quorum cannot be told.",
  "council.no-quorum": (p) => `Only ${String(p.present)} were present; ${String(p.needed)} are needed.`,
  "council.no-majority": (p) => `Only ${String(p.agree)} agreed; ${String(p.needed)} are needed.`,
  "micro-project.limits-unknown": () => "No limits are known for this place and year.",
  "micro-project.limits-of-a-part": (p) =>
    `The limits known hold in ${p.street} only; whether the place lies in it is not said.`,
  "micro-project.over-limit": (p) =>
    `Above what is given for one item in principle: ${yuan(p.limitYuan)} yuan (${p.ruleSet}).`,
  "micro-project.community-over-limit": (p) =>
    `Micro-projects ${list(p.positions)} of ${String(p.year)} add up to ${yuan(p.sumYuan)} yuan; in principle the community is given ${yuan(p.limitYuan)} (${p.ruleSet}).`,
  "micro-project.split-suspected": (p) =>
    `Micro-projects ${list(p.positions)} of one contractor add up to ${yuan(p.sumYuan)} yuan, above the limit of one item, ${yuan(p.limitYuan)}: perhaps one was split (${p.ruleSet}).`,
  "micro-project.decided-without-council": () =>
    "It was decided although the council did not agree, by the rules passed.",
  "micro-project.repeated": (p) => `Micro-projects ${list(p.positions)} have the same reference.`,
  "micro-project.delivery-due": () => "The day by which it is to be delivered is recorded.",
  "micro-project.delivery-undated": () => "By when it is to be delivered is not recorded.",
  "micro-project.acceptance-due": () => "It is delivered and waits to be accepted; by when is not recorded.",
  "micro-project.notice-ends": (p) => `The public notice of this step ends: ${steps[p.step]}.`,
}))();
