import { errorOf, type FindingOf } from "../finding.ts";
import { notText } from "../input.ts";
import { stepsOf, type Decimal } from "../quantity/decimal.ts";
import { MAX_LENGTH, prepareText } from "../quantity/prepare-text.ts";
import { readPhrase, type Phrase } from "../quantity/read-phrase.ts";
import { failure, resultOf, type CheckResult } from "../result.ts";
import { coinsOf, type Coins } from "./coins.ts";
import type { MoneyFindings } from "./findings.ts";

type MoneyFinding = FindingOf<MoneyFindings>;

/**
 * Reads an exact amount of money in yuan as integer fen.
 *
 * @remarks Chinese and English, with 万, 亿, thousand and million: `103万元`, `12.34元`, `¥1,234.50`,
 * `1.03 million yuan`, `3元5角`, `5毛`, `人民币贰拾万元整`, `壹佰元零伍分`. The sign ¥ is read as yuan; 万元 alone is a
 * unit and no amount. An amount in fen is exact: a hedged one (超过20万元) is an error here, and `parseQuantity` reads it
 * with its hedge. A number without a word or sign for the currency is an error, because it could count anything.
 * Negative amounts are read, as corrections have them. Words for amounts follow the Measures for Payment and Settlement
 * (Yinfa [1997] No. 393), annex 1.
 *
 * @param text - any value; text that is one amount and nothing else
 * @returns integer fen; errors `input.not-text`, `number.missing`, `number.form`, `number.grouping`, `number.vague`,
 * `number.range`, `number.ordinal`, `number.text-around`, `money.qualified`, `money.parts`, `money.decimals`,
 * `money.too-large`, `money.currency-missing`, `money.currency-other`
 *
 * @example
 * import { parseMoney } from "linli/core";
 *
 * const raised = parseMoney("1.03 million yuan");
 * raised.ok && raised.value; // => 103000000
 * const fee = parseMoney("3元5角");
 * fee.ok && fee.value; // => 350
 * parseMoney("超过20万元").findings[0]?.code; // => "money.qualified"
 */
export function parseMoney(text: unknown): CheckResult<number, FindingOf<MoneyFindings>> {
  if (typeof text !== "string") return failure([notText(text)]);
  const coins = text.length <= MAX_LENGTH ? coinsOf(prepareText(text)) : undefined;
  const phrase = readPhrase(coins?.main ?? text);
  const findings: MoneyFinding[] = phrase.problems.map((code) => errorOf(code, {}));
  judge(phrase, findings);
  const fen = phrase.number === undefined ? undefined : fenOf(phrase.number, coins, findings);
  if (fen === undefined) return failure(findings);
  return resultOf(fen !== 0 && phrase.hedges.includes("negative") ? -fen : fen, findings);
}

/** What an amount of money must not be: hedged, dated, without a currency or in another unit. */
function judge(phrase: Phrase, findings: MoneyFinding[]): void {
  const negatives = phrase.hedges.filter((hedge) => hedge === "negative").length;
  if (phrase.hedges.length > negatives) findings.push(errorOf("money.qualified", {}));
  if (negatives > 1) findings.push(errorOf("number.form", {}));
  if (phrase.asOf !== undefined || phrase.noSuchDay) findings.push(errorOf("number.text-around", {}));
  if (phrase.problems.length > 0) return;
  if (phrase.unknownUnit || phrase.units.some((unit) => unit !== "yuan")) {
    findings.push(errorOf("money.currency-other", {}));
  } else if (phrase.units.length === 0) findings.push(errorOf("money.currency-missing", {}));
}

function fenOf(number: Decimal, coins: Coins | undefined, findings: MoneyFinding[]): number | undefined {
  const { places, fen } = coins ?? { places: 2, fen: 0 };
  const more = fitsParts(number, places, fen) ? fen : undefined;
  if (more === undefined) {
    findings.push(errorOf("money.parts", {}));
    return undefined;
  }
  const steps = stepsOf(number, places);
  if (typeof steps === "number" && Number.isSafeInteger(steps + more)) return steps + more;
  findings.push(steps === "decimals" ? errorOf("money.decimals", {}) : errorOf("money.too-large", {}));
  return undefined;
}

/** Whether the number before the largest unit is whole where parts follow, and one digit where it is jiao or fen. */
function fitsParts(number: Decimal, places: number, fen: number | undefined): boolean {
  if (places === 2 && fen === 0) return true;
  return number.exponent >= 0 && (places === 2 || number.digits.length + number.exponent <= 1);
}
