import type { CodeList } from "../../core/index.ts";
import type { MeetingFrequency, PolicyKind } from "./model.ts";

/** What a document can be. */
export const policyKinds: CodeList<PolicyKind> = {
  id: "policy-kind",
  codes: [
    "law",
    "regulation",
    "ministry-order",
    "local-regulation",
    "local-rule",
    "measures",
    "opinion",
    "notice",
    "plan",
    "standard",
  ],
  extensible: true,
  source: "Kinds of legislation in 立法法, and of official documents in use; the list is none of a standard.",
};

/** How often a mechanism can meet. */
export const meetingFrequencies: CodeList<MeetingFrequency> = {
  id: "meeting-frequency",
  codes: ["weekly", "monthly", "quarterly", "half-yearly", "yearly", "as-needed"],
  extensible: true,
};
