import type { RuleSet } from "../../core/index.ts";
import type { CertificateItem } from "../certificates/model.ts";

/** What a record certificate is made by. */
export interface RecordCertificateRules {
  /** Items that the text recommends; each is on a certificate only where it is asked for. */
  readonly recommended: readonly CertificateItem[];
  /** For how many days it is posted inside the unit (公示), where the text asks for that. */
  readonly postingDays?: number | undefined;
  /** The article about the content, where it is known. */
  readonly content?: string | undefined;
  /** The article about the issuer, where it is known. */
  readonly issuer?: string | undefined;
  /** The article that asks for truth, where it is known. */
  readonly truth?: string | undefined;
}

/** How long records are kept. */
export interface RetentionRules {
  /** At least so many years. */
  readonly years: number;
  /** The article or clause, where it is known. */
  readonly article?: string | undefined;
}

/** The order of 2020: service time, content and the recording unit, anything else that is recorded on request. */
export const recordCertificateOrder: RuleSet<RecordCertificateRules> = {
  id: "order67-record-certificate",
  version: 1,
  title: { en: "Record certificates by ministry order 67", "zh-CN": "志愿服务记录证明（民政部令第67号）" },
  area: "100000",
  validFrom: "2021-02-01",
  source: {
    title: "志愿服务记录与证明出具办法（试行）",
    number: "民政部令第67号",
    issuer: "民政部",
    date: "2020-12-02",
  },
  confidence: "verified",
  parameters: { recommended: [], content: "15", issuer: "26", truth: "14" },
};

/** The opinion of 2015: four groups of items, a posting inside the unit, and successors. */
export const recordCertificateOpinion: RuleSet<RecordCertificateRules> = {
  id: "opinion149-record-certificate",
  version: 1,
  title: { en: "Record certificates by the opinion of 2015", "zh-CN": "志愿服务记录证明（2015年指导意见）" },
  area: "100000",
  validFrom: "2015-08",
  source: {
    title: "关于规范志愿服务记录证明工作的指导意见",
    number: "民发〔2015〕149号",
    issuer: "民政部等",
    date: "2015-08",
  },
  confidence: "secondary",
  parameters: {
    recommended: [
      "document",
      "volunteer-number",
      "person-in-charge",
      "handler",
      "contact",
      "seal",
      "remarks",
    ],
    postingDays: 7,
  },
};

/** How long volunteer organizations keep record information; a recommended standard. */
export const recordRetention: RuleSet<RetentionRules> = {
  id: "gbt40143-record-retention",
  version: 1,
  title: { en: "Retention of volunteer records", "zh-CN": "志愿服务记录信息保存期限" },
  area: "100000",
  validFrom: "2021-05-21",
  source: {
    title: "志愿服务组织基本规范",
    number: "GB/T 40143-2021",
    issuer: "国家市场监督管理总局、国家标准化管理委员会",
    date: "2021-05-21",
  },
  confidence: "secondary",
  parameters: { years: 10, article: "5.2.2" },
};
