import type { RuleSet } from "../../core/index.ts";
import type { RatingLevel } from "../model.ts";

/** How long certificate and plaque may be kept after a level was lowered or cancelled. */
export interface CertificateReturnRules {
  /** So many days after the notice. */
  readonly days: number;
  /** The least level that has a certificate and a plaque. */
  readonly atLeast: RatingLevel;
  /** The article, where it is known. */
  readonly article?: string | undefined;
}

/**
 * When certificate and plaque are given back or exchanged.
 *
 * @remarks 社会组织评估管理办法 (ministry order 39 of 2010), articles 16(7) and 33. What the Measures of 2026 say was not
 * seen.
 */
export const certificateReturnRules: readonly RuleSet<CertificateReturnRules>[] = [
  {
    id: "order39-certificate-return",
    version: 1,
    title: {
      en: "Return of certificate and plaque by the Measures of 2010",
      "zh-CN": "评估等级证书、牌匾的退回和换发（2010年办法）",
    },
    area: "100000",
    validFrom: "2011-03-01",
    validUntil: "2026-02-28",
    source: { title: "社会组织评估管理办法", number: "民政部令第39号", issuer: "民政部", date: "2010-12-27" },
    confidence: "verified",
    parameters: { days: 15, atLeast: "3A", article: "33" },
  },
];
