import type { ClosedCodeList } from "../../core/index.ts";
import type { SocialWorkerLevel, TalentKind } from "./model.ts";

/** The three systems of professional talents. */
export const talentKinds: ClosedCodeList<TalentKind> = {
  id: "talent-kind",
  codes: ["expert", "full-time-social-worker", "professional-team"],
  extensible: false,
  source: "The three systems of professional talents that a report on a community foundation names (2022)",
};

/** The levels of the professional qualification of social workers, from the lowest to the highest. */
export const socialWorkerLevels: ClosedCodeList<SocialWorkerLevel> = {
  id: "social-worker-level",
  codes: ["assistant-social-worker", "social-worker", "senior-social-worker"],
  extensible: false,
  source:
    "社会工作者职业水平评价暂行规定 (国人部发〔2006〕71号, 2006) and 高级社会工作师评价办法 (人社部规〔2018〕2号, 2018); from memory",
};
