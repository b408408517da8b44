import type { RuleSet } from "../../src/core/index.ts";
import type { ScoreScheme } from "../../src/ratings/index.ts";

/** A complete score scheme, invented; every field of the model is there. */
export const scoreScheme: ScoreScheme = {
  scale: 1000,
  bonus: 30,
  cap: 1000,
  bounds: [
    { level: "5A", from: 951 },
    { level: "4A", from: 901 },
    { level: "3A", from: 801 },
  ],
  below: "2A",
  published: [
    { level: "5A", from: 951, until: 1000 },
    { level: "4A", from: 901, until: 950 },
    { level: "3A", from: 801, until: 900 },
    { level: "2A", until: 800 },
  ],
  article: "9",
};

/** As little as a score scheme can be. */
export const smallestScoreScheme: ScoreScheme = {
  scale: 100,
  bounds: [{ level: "5A", from: 91 }],
  below: "unknown",
};

/** Puts a scheme into an invented rule set. */
export function schemeOf(parameters: ScoreScheme): RuleSet<ScoreScheme> {
  return {
    id: "qinghe-score",
    version: 1,
    title: { en: "Scores in Qinghe", "zh-CN": "青禾区评估分值" },
    area: "440399",
    validFrom: "2020-01-01",
    source: { title: "青禾区社会组织评估办法", issuer: "青禾区民政局", date: "2020-01-01" },
    confidence: "uncertain",
    parameters,
  };
}
