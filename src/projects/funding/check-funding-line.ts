import {
  addMonths,
  addDays,
  checkModel,
  civilDatePrecision,
  ruleSetsOn,
  warningOf,
  type CheckResult,
  type Finding,
  type RuleSet,
} from "../../core/index.ts";
import { rulePlaceOf } from "../../organizations/index.ts";
import { purchaseTermRules, type PurchaseTermRules } from "../data/purchase-rules.ts";
import { isFundingLineRecord } from "../guards.ts";
import type { FundingLine } from "./model.ts";
import { FundingLineSchema } from "./schema.ts";

/**
 * Says whether a value is a funding line.
 *
 * @param value - any value
 * @returns `true` for a record that contradicts neither its form nor itself
 *
 * @example
 * import { isFundingLine } from "linli/projects";
 *
 * isFundingLine({ id: "f-1", amountFen: 6000000, sourceKind: "corporate", year: 2022 }); // => true
 * isFundingLine({ id: "f-1", sourceKind: "corporate", year: 2022 }); // => false
 */
export function isFundingLine(value: unknown): value is FundingLine {
  try {
    return isFundingLineRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks a funding line: its fields, and whether they contradict each other.
 *
 * @remarks An amount is exact in fen or hedged in yuan, and a line is for one year, or for a period.
 *
 * @param input - any value
 * @returns the line by reference, or `funding.fen`, `.not-yuan`, `.one-amount`, `.one-time`, `.source-kind`, `.purpose`,
 * `.year`, `.contributors`, those of quantities, identifiers, organizations and dates, and the `field.…` findings; with the
 * warnings of `explainFundingLine`
 *
 * @example
 * import { checkFundingLine } from "linli/projects";
 *
 * const hardware = { id: "f-1", sourceKind: "fiscal", purpose: "hardware", year: 2022 };
 * const amount = { value: 200000, qualifier: "more-than", unit: "yuan" };
 * checkFundingLine({ ...hardware, amount }).ok; // => true
 * checkFundingLine({ ...hardware, amount, amountFen: 20000000 }).findings[0]?.code; // => "funding.one-amount"
 * checkFundingLine({ ...hardware, amount: { ...amount, unit: "person" } }).findings[0]?.code; // => "funding.not-yuan"
 */
export function checkFundingLine(input: unknown): CheckResult<FundingLine> {
  return checkModel(FundingLineSchema, input, { guard: isFundingLineRecord, explain: explainFundingLine });
}

/**
 * Gives the warnings about a valid funding line: no time, and service contracts that run long.
 *
 * @remarks The term of a contract by which services are purchased: normally one year, three where the budget is assured;
 * 政府购买服务管理办法 (order 102 of the Ministry of Finance, 2020), article 24, from memory, so that it only warns. A frame
 * that is renewed every year (`perYear`) is not one contract.
 *
 * @param line - a line that `isFundingLine` accepts
 * @param ruleSets - the terms of contracts, by default those that are known
 * @returns the warnings: `funding.untimed`, `funding.contract-long`
 *
 * @example
 * import { explainFundingLine } from "linli/projects";
 *
 * const purchase = { id: "f-1", amountFen: 10000000, sourceKind: "purchase" } as const;
 * explainFundingLine(purchase)[0]?.code; // => "funding.untimed"
 * const period = { from: "2022-01-01", until: "2025-12-31" };
 * explainFundingLine({ ...purchase, period })[0]?.params; // => { mostMonths: 36, ruleSet: "order102-contract-term@1", source: "政府购买服务管理办法", article: "24" }
 */
export function explainFundingLine(
  line: FundingLine,
  ruleSets: readonly RuleSet<PurchaseTermRules>[] = purchaseTermRules,
): readonly Finding[] {
  const { year, period, perYear } = line;
  const isTimed =
    year !== undefined || perYear === true || period?.from !== undefined || period?.until !== undefined;
  if (!isTimed) return [{ ...warningOf("funding.untimed", {}), path: ["year"] }];
  return line.sourceKind === "purchase" && perYear !== true ? contractRemarks(line, ruleSets) : [];
}

function contractRemarks(
  { period }: FundingLine,
  ruleSets: readonly RuleSet<PurchaseTermRules>[],
): readonly Finding[] {
  const { from, until } = period ?? {};
  if (from === undefined || until === undefined) return [];
  if (civilDatePrecision(from) !== "day" || civilDatePrecision(until) !== "day") return [];
  const [ruleSet] = ruleSetsOn("100000", from, ruleSets);
  if (ruleSet === undefined) return [];
  const { mostMonths, article } = ruleSet.parameters;
  // A term that would end beyond the calendar is longer than any.
  if (from >= "9900" || until <= addDays(addMonths(from, mostMonths), -1)) return [];
  const params = { mostMonths, ...rulePlaceOf(ruleSet, article) };
  return [{ ...warningOf("funding.contract-long", params), path: ["period"] }];
}
