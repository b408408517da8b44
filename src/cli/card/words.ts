import type { FindingPath, Label, Locale } from "../../core/index.ts";
import type { CardKey, CardUrl, LinkCard } from "../../link-cards/index.ts";
import type { RowResult } from "../../tables/index.ts";
import { lineOf } from "../finding-text.ts";

/** What is said of a card's address. */
export type Verdict = "holds" | "holds-not" | "expired" | "revoked" | "unknown";

const verdicts: { readonly [verdict in Verdict]: Label } = {
  holds: {
    en: "✓ the signature holds (which does not prove that the card is no copy)",
    "zh-CN": "✓ 验签通过（不说明卡片不是复制件）",
  },
  "holds-not": { en: "✗ does not hold", "zh-CN": "✗ 未通过" },
  expired: { en: "✗ expired", "zh-CN": "✗ 已到期" },
  revoked: { en: "✗ revoked", "zh-CN": "✗ 已作废" },
  unknown: { en: "? cannot be decided", "zh-CN": "? 无法判断" },
};

/**
 * Says whether a signature holds.
 *
 * @param verdict - the verdict
 * @param locale - the language
 * @returns one line
 */
export function verdictLine(verdict: Verdict, locale: Locale): string {
  return verdicts[verdict][locale];
}

const partLabels: readonly (readonly [keyof CardUrl, Label])[] = [
  ["host", { en: "host", "zh-CN": "域名" }],
  ["area", { en: "community", "zh-CN": "社区代码" }],
  ["grid", { en: "grid", "zh-CN": "网格" }],
  ["serial", { en: "number", "zh-CN": "卡号" }],
  ["expiresOn", { en: "last day", "zh-CN": "有效期至" }],
  ["kid", { en: "key", "zh-CN": "密钥" }],
];

/**
 * Says what was read of an address.
 *
 * @param parts - what was read
 * @param locale - the language
 * @returns one line
 */
export function partsLine(parts: Partial<CardUrl>, locale: Locale): string {
  return partLabels
    .flatMap(([part, label]) => {
      const text = parts[part];
      return text === undefined
        ? []
        : [locale === "en" ? `${label.en} ${text}` : `${label["zh-CN"]} ${text}`];
    })
    .join(locale === "en" ? ", " : "，");
}

/**
 * Says which key was made.
 *
 * @param key - its record
 * @param file - where the private key is
 * @param locale - the language
 * @returns one line
 */
export function keySaid({ kid, alg, notBefore, notAfter }: CardKey, file: string, locale: Locale): string {
  return locale === "en"
    ? `Key ${kid} (${alg}), ${notBefore} to ${notAfter}. Keep ${file} in a safe place: whoever has it can sign.`
    : `已生成密钥 ${kid}（${alg}），有效期 ${notBefore} 至 ${notAfter}。请妥善保管 ${file}：持有者即可签发。`;
}

/**
 * Says how many cards were issued.
 *
 * @param cards - the cards
 * @param locale - the language
 * @returns one line
 */
export function issuedSaid(cards: readonly LinkCard[], locale: Locale): string {
  const printed = cards.reduce((sum, { copies = 1 }) => sum + copies, 0);
  return locale === "en"
    ? `${String(cards.length)} cards issued, to be printed: ${String(printed)}. Each signature was verified.`
    : `已签发 ${String(cards.length)} 种卡，应印 ${String(printed)} 张；逐张验签通过。`;
}

/**
 * Says how many pictures were written.
 *
 * @param count - how many
 * @param folder - where
 * @param locale - the language
 * @returns one line
 */
export function writtenSaid(count: number, folder: string, locale: Locale): string {
  return locale === "en"
    ? `${String(count)} pictures written to ${folder}.`
    : `已写出 ${String(count)} 个文件至 ${folder}。`;
}

/**
 * Says that a folder had something in it before pictures were written to it.
 *
 * @param before - how many files and folders
 * @param folder - the folder
 * @param locale - the language
 * @returns one line with its line break; nothing where it was empty
 */
export function notEmptySaid(before: number, folder: string, locale: Locale): string {
  if (before === 0) return "";
  return locale === "en"
    ? `${folder} was not empty: what was in it under other names (${String(before)} before) is still there.\n`
    : `${folder} 原有 ${String(before)} 个文件，未同名的仍然保留，请注意区分。\n`;
}

/**
 * Names the rows that were rejected, with their reasons.
 *
 * @param rejected - the rows
 * @param locale - the language
 * @returns lines, each with a line break
 */
export function rejectedLines(rejected: readonly RowResult<unknown>[], locale: Locale): string {
  return rejected
    .flatMap(({ row, findings }) =>
      findings
        .filter(({ finding }) => finding.severity === "error")
        .map(({ cell, finding }) => {
          const place = cell === undefined ? "" : locale === "en" ? `, ${cell.heading}` : `，${cell.heading}`;
          const said = lineOf(finding, locale);
          return locale === "en"
            ? `row ${String(row)}${place}: ${said}\n`
            : `第 ${String(row)} 行${place}：${said}\n`;
        }),
    )
    .join("");
}

/**
 * Says what was found in a card, and where.
 *
 * @param row - its row
 * @param path - where in the card
 * @param said - the finding in words
 * @param locale - the language
 * @returns one line, with its line break
 */
export function findingLine(row: number, path: FindingPath, said: string, locale: Locale): string {
  const place = path.length === 0 ? "" : `${locale === "en" ? ", " : "，"}${path.join(".")}`;
  return locale === "en"
    ? `row ${String(row)}${place}: ${said}\n`
    : `第 ${String(row)} 行${place}：${said}\n`;
}

/**
 * Says how many cards were checked.
 *
 * @param counts - the numbers
 * @param locale - the language
 * @returns one line
 */
export function checkedSaid(
  counts: { readonly cards: number; readonly errors: number; readonly rejected: number },
  locale: Locale,
): string {
  const { cards, errors, rejected } = counts;
  return locale === "en"
    ? `Cards checked: ${String(cards)}, with errors: ${String(errors)}; rows rejected: ${String(rejected)}.`
    : `共检查 ${String(cards)} 张卡，其中 ${String(errors)} 张有误；退回 ${String(rejected)} 行。`;
}
