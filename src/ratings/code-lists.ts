import type { ClosedCodeList, CodeList } from "../core/index.ts";
import type { HolderKind, RatingEventKind, RatingLevel, RecognitionKind } from "./model.ts";

/** The levels of the evaluation, from the highest to the lowest. */
export const ratingLevels: ClosedCodeList<RatingLevel> = {
  id: "rating-level",
  codes: ["5A", "4A", "3A", "2A", "1A"],
  extensible: false,
  source: "社会组织评估管理办法 (ministry order 39 of 2010), article 26",
};

/** What can happen to a level after it was granted. */
export const ratingEventKinds: ClosedCodeList<RatingEventKind> = {
  id: "rating-event",
  codes: ["verified", "followed-up", "downgraded", "cancelled", "reissued", "returned"],
  extensible: false,
  source:
    "社会组织评估管理办法 (ministry order 39 of 2010), articles 30 to 33; of 2026 as reported: 跟踪评估, 核查评估",
};

/** What a recognition can be. */
export const recognitionKinds: CodeList<RecognitionKind> = {
  id: "recognition-kind",
  codes: ["plaque", "letter-of-gratitude", "title", "label", "case", "award", "certificate"],
  extensible: true,
};

/** What a recognition can be given to. */
export const holderKinds: ClosedCodeList<HolderKind> = {
  id: "holder-kind",
  codes: ["organization", "party-unit", "programme", "place"],
  extensible: false,
};
