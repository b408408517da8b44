import type { RuleSet } from "../../core/index.ts";

/** The time limits of an incubation centre. */
export interface IncubationRules {
  /** Within how many working days the first check of an application is answered. */
  readonly firstAnswerWorkingDays?: number | undefined;
  /** Within how many working days of the notice rooms and equipment are handed over. */
  readonly handOverWorkingDays?: number | undefined;
}

/**
 * The time limits of incubation centres.
 *
 * @remarks Entry rules of the centre of Longhua, Shenzhen: the centre checks first and answers within 5 working days;
 * who leaves hands over within 15 working days of the notice. The division is given as 440309; the day from which
 * they hold, their title and their date were not seen, so that they only warn.
 */
export const incubationRules: readonly [RuleSet<IncubationRules>, ...RuleSet<IncubationRules>[]] = [
  {
    id: "longhua-incubation",
    version: 1,
    title: { en: "Incubation centre of Longhua, Shenzhen", "zh-CN": "深圳市龙华区社会组织孵化基地入驻规则" },
    area: "440309",
    validFrom: "2017-01-07",
    source: { title: "社会组织孵化基地入驻规则（标题、日期待核）", issuer: "深圳市龙华区", date: "2017" },
    confidence: "secondary",
    parameters: { firstAnswerWorkingDays: 5, handOverWorkingDays: 15 },
  },
];
