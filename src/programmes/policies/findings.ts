import type { CivilDate } from "../../core/index.ts";

/** What is found in a policy by itself. */
export type PolicyModelFindings = {
  /** The kind is none of the list, and no code of one's own. */
  readonly "policy.kind": Record<never, never>;
  /** Nobody is named who issued it. */
  readonly "policy.issuers-missing": Record<never, never>;
  /** Two references of the issuers mean one body. */
  readonly "policy.issuer-repeated": Record<never, never>;
  /** It is repealed, or its time is over, before it was issued. */
  readonly "policy.over-before-issue": Record<never, never>;
  /** It repeals, replaces or changes itself. */
  readonly "policy.circular": Record<never, never>;
  /** No day of issue. */
  readonly "policy.issued-missing": Record<never, never>;
  /** It is in force before it was issued. */
  readonly "policy.from-before-issue": Record<never, never>;
  /** A quotation does not say where it stands. */
  readonly "policy.quotation-unplaced": Record<never, never>;
};

/** What is found in the number of a policy. */
export type PolicyNumberFindings = {
  /** The text is no number of a document, of an order or of a standard. */
  readonly "policy.number-form": Record<never, never>;
  /** The year stands in other brackets than 〔〕. */
  readonly "policy.number-brackets": Record<never, never>;
  /** The serial number is written with zeros before it, or with 第. */
  readonly "policy.number-serial": Record<never, never>;
  /** The year of the number is neither that of the day of issue nor the one before. */
  readonly "policy.number-year": { readonly year: number; readonly issued: number };
};

/** Why the state of a policy is not known, or what ended it. */
export type PolicyStateFindings = {
  /** Nothing says from when it is in force. */
  readonly "policy.from-unknown": Record<never, never>;
  /** Something ended it, nobody knows when. */
  readonly "policy.end-unknown": Record<never, never>;
  /** The dates recorded leave several states open. */
  readonly "policy.undecided": { readonly states: readonly string[] };
};

/** What is found where policies are held against each other. */
export type PolicySetFindings = {
  /** Two policies have one reference; positions count from 1. */
  readonly "policy.repeated": { readonly positions: readonly number[] };
  /** Two policies have one number; positions count from 1. */
  readonly "policy.number-repeated": { readonly positions: readonly number[] };
  /** The policy named in `field` is not among those known. */
  readonly "policy.reference-unknown": { readonly field: string };
  /** Policies that replace each other in a circle. */
  readonly "policy.supersession-circle": Record<never, never>;
  /** What replaces or repeals it was issued before it. */
  readonly "policy.successor-earlier": { readonly field: string };
};

/** What is found where rule sets are held against a register of policies. */
export type RuleSetPolicyFindings = {
  /** The document that the rule set cites is not in the register. */
  readonly "policy.rule-set-unmatched": { readonly ruleSet: string };
  /** The register gives the document another day of issue. */
  readonly "policy.rule-set-date": { readonly ruleSet: string; readonly on: CivilDate };
};

/** What is found in a mechanism. */
export type MechanismFindings = {
  /** The frequency is none of the list, and no code of one's own. */
  readonly "mechanism.frequency": Record<never, never>;
  /** There is no version. */
  readonly "mechanism.versions-missing": Record<never, never>;
  /** Two versions hold on one day, or stand in the wrong order. */
  readonly "mechanism.versions-overlap": Record<never, never>;
  /** A version holds before the mechanism was set up. */
  readonly "mechanism.version-before-set-up": Record<never, never>;
  /** Two references of convenor and members mean one body. */
  readonly "mechanism.member-repeated": Record<never, never>;
  /** The convenor is the only one who belongs to it. */
  readonly "mechanism.members-missing": Record<never, never>;
  /** The number of a meeting is no whole number from 1 on. */
  readonly "mechanism.ordinal": Record<never, never>;
  /** Two meetings have one number, or a later one was held earlier. */
  readonly "mechanism.meetings-order": Record<never, never>;
  /** A meeting before the mechanism was set up. */
  readonly "mechanism.meeting-before-set-up": Record<never, never>;
  /** Who belongs to it on that day is not recorded. */
  readonly "mechanism.version-unknown": Record<never, never>;
};

/** What is found in a method, and in several. */
export type MethodFindings = {
  /** There is no version. */
  readonly "method.versions-missing": Record<never, never>;
  /** Two versions hold on one day, or stand in the wrong order. */
  readonly "method.versions-overlap": Record<never, never>;
  /** A version without a step. */
  readonly "method.steps-missing": Record<never, never>;
  /** A step stands twice. */
  readonly "method.step-repeated": Record<never, never>;
  /** A method that is its own successor. */
  readonly "method.circular": Record<never, never>;
  /** Nothing says from when a version is worked by. */
  readonly "method.from-missing": Record<never, never>;
  /** Which version holds on that day is not recorded. */
  readonly "method.version-unknown": Record<never, never>;
  /** Two methods have one reference; positions count from 1. */
  readonly "method.repeated": { readonly positions: readonly number[] };
  /** The successor is not among the methods known. */
  readonly "method.successor-unknown": Record<never, never>;
  /** Methods that succeed each other in a circle. */
  readonly "method.successor-circle": Record<never, never>;
};

/** Every code that the family of policies finds. */
export type PolicyFamilyFindings = PolicyModelFindings &
  PolicyNumberFindings &
  PolicyStateFindings &
  PolicySetFindings &
  RuleSetPolicyFindings &
  MechanismFindings &
  MethodFindings;
