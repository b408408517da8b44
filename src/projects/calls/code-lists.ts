import type { CodeList } from "../../core/index.ts";
import type { OpenCallKind } from "./model.ts";

/** What a call can be. */
export const openCallKinds: CodeList<OpenCallKind> = {
  id: "open-call-kind",
  codes: ["open-call", "venture", "purchase", "solicitation"],
  extensible: true,
};
