import type { CodeList } from "../../core/index.ts";
import { employmentGroups, type EmploymentGroup } from "../../indicators/index.ts";
import type {
  RefusalReason,
  RequestChannel,
  ServiceRequestKind,
  StreetCallMatter,
  SuggestionKind,
} from "./model.ts";

/** What requests can want. */
export const serviceRequestKinds: CodeList<ServiceRequestKind> = {
  id: "service-request-kind",
  codes: ["consultation", "help", "complaint", "report", "suggestion"],
  extensible: true,
  source: "国务院办公厅关于进一步优化地方政务服务便民热线的指导意见（国办发〔2020〕53号）",
};

/** The ways by which requests come in. */
export const requestChannels: CodeList<RequestChannel> = {
  id: "request-channel",
  codes: [
    "hotline-12345",
    "portal",
    "leaders-message-board",
    "message-board",
    "app",
    "in-person",
    "grid-member",
    "social-media",
    "letter-or-mail",
  ],
  extensible: true,
  source: "Ways named by public texts, such as 国办发〔2020〕53号; no standard lists them.",
};

/** Why a matter is none for 12345. */
export const refusalReasons: CodeList<RefusalReason> = {
  id: "refusal-reason",
  codes: [
    "emergency",
    "litigation",
    "arbitration",
    "discipline-inspection",
    "administrative-reconsideration",
    "information-disclosure",
    "in-petition",
    "state-secret",
    "business-secret",
    "personal-privacy",
  ],
  extensible: true,
  source: "国务院办公厅关于进一步优化地方政务服务便民热线的指导意见（国办发〔2020〕53号）",
};

/** What streets call departments for. */
export const streetCallMatters: CodeList<StreetCallMatter> = {
  id: "street-call-matter",
  codes: ["joint-enforcement", "key-work", "emergency"],
  extensible: true,
  source: "The three kinds of calls in Beijing, from memory.",
};

/** What kinds of suggestions there are. */
export const suggestionKinds: CodeList<SuggestionKind> = {
  id: "suggestion-kind",
  codes: ["policy-suggestion", "public-suggestion", "golden-idea"],
  extensible: true,
};

/** The groups of people that make suggestions. */
export const suggestionGroups: CodeList<EmploymentGroup | "resident"> = /* @__PURE__ */ (() => ({
  id: "suggestion-group",
  codes: ["resident" as const, ...employmentGroups.codes],
  extensible: true,
}))();
