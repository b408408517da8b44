import { errorOf, warningOf, type FindingOf } from "../finding.ts";
import { notText } from "../input.ts";
import { failure, resultOf, type CheckResult } from "../result.ts";
import type { Hedge } from "../data/quantity-words.ts";
import { stepsOf } from "./decimal.ts";
import type { QuantityFindings } from "./findings.ts";
import { MAX_QUANTITY_VALUE, type Quantity, type QuantityQualifier } from "./model.ts";
import { readPhrase, type Phrase } from "./read-phrase.ts";
import { qualifierFitsValue } from "./rules.ts";
import type { QuantityUnit } from "./units.ts";

type QuantityFinding = FindingOf<QuantityFindings>;

/**
 * Reads a quantity as it is printed in Chinese or in English: the number with its hedge, unit and date.
 *
 * @remarks The text is the quantity and nothing else; a sentence, a rate, a range or an upper bound is a
 * finding, never a guess. 以上 includes its number and 超过 does not (Civil Code of China, article 1259, 2020);
 * 余 and 多 are read as 超过, and "100+" as `at-least`, the weaker of its readings. 个 without a noun gives no unit. A
 * unit word that the library does not know is a warning, and the value is kept without a unit. 近3年 is the last three
 * years and therefore no quantity; 七八, 一百五, 三万五 and 数百 name no single number, and 万元 or 百家 without a hedge are
 * units, not amounts. 201室, 5th and 2025年 say which one, not how many; so may 3栋 and 98年, which are refused too.
 *
 * @param text - any value; text such as `近100家`, `3万余人`, `150个小区`, `1.03 million yuan`
 * @returns the quantity; errors `input.not-text`, `number.missing`, `number.form`, `number.grouping`, `number.vague`,
 * `number.range`, `number.ordinal`, `number.text-around`, `quantity.negative`, `quantity.too-large`, `quantity.decimals`,
 * `quantity.upper-bound`, `quantity.qualifier-conflict`, `quantity.qualifier-zero`, `quantity.unit-mixed`,
 * `civil-date.no-such-day`; warning `quantity.unit-unknown`. With `quantity.upper-bound` and
 * `quantity.qualifier-conflict`, `partial` carries the value and the unit.
 *
 * @example
 * import { parseQuantity } from "linli/core";
 *
 * const nearly = parseQuantity("近100家");
 * nearly.ok && nearly.value; // => { value: 100, qualifier: "nearly", unit: "organization" }
 * const served = parseQuantity("more than 30,000 people");
 * served.ok && served.value; // => { value: 30000, qualifier: "more-than", unit: "person" }
 * parseQuantity("不超过100家").findings[0]?.code; // => "quantity.upper-bound"
 */
export function parseQuantity(text: unknown): CheckResult<Quantity, FindingOf<QuantityFindings>> {
  if (typeof text !== "string") return failure([notText(text)]);
  const phrase = readPhrase(text);
  const findings: QuantityFinding[] = phrase.problems.map((code) => errorOf(code, {}));
  if (phrase.noSuchDay) findings.push(errorOf("civil-date.no-such-day", {}));
  const value = valueOf(phrase, findings);
  const qualifier = qualifierOf(phrase.hedges, value, findings);
  const unit = unitOf(phrase, findings);
  if (value === undefined) return failure(findings);
  const rest = {
    ...(unit === undefined ? undefined : { unit }),
    ...(phrase.asOf === undefined ? undefined : { asOf: phrase.asOf }),
  };
  if (qualifier !== undefined) return resultOf({ value, qualifier, ...rest }, findings);
  const readable = phrase.problems.length === 0 && !phrase.hedges.includes("negative");
  return failure<Quantity, QuantityFinding>(findings, readable ? { value, ...rest } : undefined);
}

function valueOf(phrase: Phrase, findings: QuantityFinding[]): number | undefined {
  if (phrase.number === undefined) return undefined;
  const steps = stepsOf(phrase.number, 3);
  if (steps === "decimals") findings.push(errorOf("quantity.decimals", { most: 3 }));
  else if (steps === "too-large" || steps / 1000 > MAX_QUANTITY_VALUE) {
    findings.push(errorOf("quantity.too-large", { most: MAX_QUANTITY_VALUE }));
  } else return steps / 1000;
  return undefined;
}

/** One hedge, said once or twice, is the qualifier; two different ones contradict each other or say too much. */
function qualifierOf(
  hedges: readonly Hedge[],
  value: number | undefined,
  findings: QuantityFinding[],
): QuantityQualifier | undefined {
  if (hedges.includes("negative")) findings.push(errorOf("quantity.negative", {}));
  if (hedges.includes("upper")) findings.push(errorOf("quantity.upper-bound", {}));
  const qualifiers = Array.from(new Set(hedges)).filter(isQualifier);
  if (qualifiers.length > 1) findings.push(errorOf("quantity.qualifier-conflict", { qualifiers }));
  if (qualifiers.length > 1 || hedges.includes("upper") || hedges.includes("negative")) return undefined;
  const qualifier = qualifiers[0] ?? "exact";
  if (value !== undefined && !qualifierFitsValue({ value, qualifier })) {
    findings.push(errorOf("quantity.qualifier-zero", { qualifier }));
  }
  return qualifier;
}

function isQualifier(hedge: Hedge): hedge is QuantityQualifier {
  return hedge !== "upper" && hedge !== "negative";
}

function unitOf(phrase: Phrase, findings: QuantityFinding[]): QuantityUnit | undefined {
  if (phrase.unknownUnit && phrase.problems.length === 0)
    findings.push(warningOf("quantity.unit-unknown", {}));
  const units = Array.from(new Set(phrase.units));
  if (units.length > 1) findings.push(errorOf("quantity.unit-mixed", { units }));
  return units.length === 1 ? units[0] : undefined;
}
