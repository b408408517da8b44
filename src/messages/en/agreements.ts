import type { MessageTable } from "../../core/index.ts";
import type { AgreementFamilyFindings } from "../../programmes/index.ts";

/** What the findings of agreements say in English. */
export const agreementFamilyMessages: MessageTable<AgreementFamilyFindings> = /* @__PURE__ */ (() => ({
  "agreement.kind": () =>
    "The kind of agreement is none of the list, nor a code of the form x-namespace:name.",
  "agreement.parties-few": () => "An agreement has at least two parties.",
  "agreement.party-repeated": () => "Two of the parties are the same body.",
  "agreement.amount": () => "The amount is a whole number of fen from 0 on.",
  "agreement.ended-before-signing": () => "The agreement ends before it was signed.",
  "agreement.term-over-at-signing": () => "The term is over before the agreement was signed.",
  "agreement.renewal-of-open-term": () => "Only an agreement that has a last day is renewed.",
  "agreement.renewal-order": () => "A renewal leads to a later last day.",
  "agreement.item-due-before-signing": () => "Something is due before the agreement was signed.",
  "agreement.item-repeated": () => "An area of cooperation stands twice.",
  "agreement.amount-missing": () => "A contract says for how much.",
  "agreement.signing-missing": () => "There is no day of signing.",
  "agreement.term-missing": () => "Nothing says until when the agreement binds.",
  "agreement.term-before-signing": () => "The term begins before the day of signing.",
  "agreement.item-done-before-signing": () => "It was done before the agreement was signed.",
  "agreement.item-evidence-missing": () => "Nothing shows that it was done.",
  "agreement.signing-unknown": () => "No day of signing is recorded.",
  "agreement.term-unknown": () => "No term is recorded.",
  "agreement.term-ends": (p) => (p.known ? "The term ends on that day." : "Nobody knows when the term ends."),
  "agreement.item-due": (p) =>
    `Item ${String(p.position)} is promised${p.known ? " by that day" : ""} and not recorded as done.`,
  "agreement.repeated": (p) => `Agreements ${p.positions.join(" and ")} have the same reference.`,
  "agreement.same": (p) =>
    `Agreements ${p.positions.join(" and ")} have the same parties, title and day of signing.`,
}))();
