import type { CodeList } from "../../core/index.ts";
import type { AgreementKind } from "./model.ts";

/** What an agreement can be. */
export const agreementKinds: CodeList<AgreementKind> = {
  id: "agreement-kind",
  codes: ["framework", "contract", "memorandum", "letter-of-intent"],
  extensible: true,
  source: "Words of agreements in use; no standard lists them.",
};
