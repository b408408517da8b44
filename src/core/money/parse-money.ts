import { errorOf, type FindingOf } from "../finding.ts";
import { notText } from "../input.ts";
import { stepsOf, type Decimal } from "../quantity/decimal.ts";
import { readPhrase, type Phrase } from "../quantity/read-phrase.ts";
import { failure, resultOf, type CheckResult } from "../result.ts";
import { normalizeText } from "../text.ts";
import type { MoneyFindings } from "./findings.ts";

type MoneyFinding = FindingOf<MoneyFindings>;

/** 3元5角, 5角2分, 8分: yuan, jiao and fen one after the other. */
const coins = /^(-)?(?:(\d{1,15})元)?(?:(\d)角)?(?:(\d)分)?$/;
/** 元整 of contracts, and 圆, the full form of 元. */
const closing = /[元圆][整正]?$/;

/**
 * Reads an exact amount of money in yuan as integer fen.
 *
 * @remarks Chinese and English, with 万, 亿, thousand and million: `103万元`, `12.34元`, `¥1,234.50`,
 * `1.03 million yuan`, `3元5角`, `人民币贰拾万元整`. The sign ¥ is read as yuan. An amount in fen is exact: a hedged
 * one (超过20万元) is an error here, and `parseQuantity` reads it with its hedge. A number without a word or sign for
 * the currency is an error, because it could count anything. Negative amounts are read, as corrections have them.
 *
 * @param text - any value; text that is one amount and nothing else
 * @returns integer fen; errors `input.not-text`, `number.missing`, `number.form`, `number.grouping`, `number.vague`,
 * `number.range`, `number.text-around`, `money.qualified`, `money.decimals`, `money.too-large`,
 * `money.currency-missing`, `money.currency-other`
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
  const short = text.length <= 200 ? normalizeText(text).replace(closing, "元") : text;
  const inCoins = coinsOf(short);
  if (inCoins !== undefined) return { ok: true, value: inCoins, findings: [] };
  const phrase = readPhrase(text.length <= 200 ? withPlainClosing(text) : text);
  const findings: MoneyFinding[] = phrase.problems.map((code) => errorOf(code, {}));
  judge(phrase, findings);
  const fen = phrase.number === undefined ? undefined : fenOf(phrase.number, findings);
  if (fen === undefined) return failure(findings);
  return resultOf(fen !== 0 && phrase.hedges.includes("negative") ? -fen : fen, findings);
}

function withPlainClosing(text: string): string {
  return text.trim().replace(closing, "元");
}

/** Amounts in jiao or fen; `undefined` where the text names neither. */
function coinsOf(text: string): number | undefined {
  const match = coins.exec(text);
  if (match === null || (match[3] === undefined && match[4] === undefined)) return undefined;
  const fen = Number(match[2] ?? 0) * 100 + Number(match[3] ?? 0) * 10 + Number(match[4] ?? 0);
  if (!Number.isSafeInteger(fen)) return undefined;
  return match[1] === undefined || fen === 0 ? fen : -fen;
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

function fenOf(decimal: Decimal, findings: MoneyFinding[]): number | undefined {
  const fen = stepsOf(decimal, 2);
  if (typeof fen === "number") return fen;
  findings.push(fen === "decimals" ? errorOf("money.decimals", {}) : errorOf("money.too-large", {}));
  return undefined;
}
