import { Argument, Command, Option } from "commander";
import { findingBelow, type Finding, type Locale } from "../../core/index.ts";
import { explainLinkCard, verifyCardUrl, type CardKey, type LinkCard } from "../../link-cards/index.ts";
import type { TextEncoding } from "../../tables/index.ts";
import { lineOf } from "../finding-text.ts";
import { localeOption, localesOf, type LocaleChoice } from "../locales.ts";
import { write, type Done, type Streams } from "../streams.ts";
import { readCards, readKeys } from "./files.ts";
import { isErroneous, repeatLines, repeatsIn } from "./repeats.ts";
import { cityOf, dayOf, encodingOption } from "./options.ts";
import { allVerifiers } from "./verifiers.ts";
import { checkedSaid, findingLine, rejectedLines } from "./words.ts";

interface CheckCardsOptions {
  readonly on: string;
  readonly keys?: string | undefined;
  readonly city?: string | undefined;
  readonly encoding?: TextEncoding | undefined;
  readonly locale: LocaleChoice;
}

/** A card with its row, and what was found in it. */
interface CheckedCard {
  readonly row: number;
  readonly findings: readonly Finding[];
}

/**
 * Makes the command `card check`.
 *
 * @param streams - where it reads and writes
 * @param done - told the exit code
 * @returns the command, for `card`
 */
export function checkCardsCommand(streams: Streams, done: Done): Command {
  return new Command("check")
    .summary("check a roster or cards before they are printed · 印制前检查名册或卡片")
    .description(
      [
        "Checks the cards of a roster or of `linli card issue` as they will be printed: numbers that cannot be dialled, hotlines that were merged, roles that are missing, numbers nobody looked at for a year, texts that do not fit; with --keys also whether each signature holds on the day. `linli check --as link-card` has the options for files.",
        "Exit code: 0 no errors, 1 errors found, 2 wrong use.",
        "",
        "按印出来的样子检查：打不通的号码、已并入 12345 的热线、缺少的联系人、一年以上未核对的号码、排不下的文字；给出 --keys 的，另按当日逐张验签。文件读取方面的选项见 `linli check --as link-card`。",
        "退出码：0 无误，1 有误，2 用法不对。",
      ].join("\n"),
    )
    .addArgument(new Argument("<CARDS>", "the roster or the cards · 名册或卡片文件"))
    .addOption(new Option("--on <date>", "the day that is asked about · 以哪天为准").argParser(dayOf).makeOptionMandatory())
    .option("--keys <file>", "the public records, to verify signatures · 公钥记录文件，用于验签")
    .addOption(
      new Option("--city <code>", "the division code of the city, for its hotlines · 所在城市的区划代码").argParser(cityOf),
    )
    .addOption(encodingOption())
    .addOption(localeOption())
    .action(async (path: string, options: CheckCardsOptions) => {
      done(await checkCards(path, options, streams));
    });
} // prettier-ignore

async function checkCards(path: string, options: CheckCardsOptions, streams: Streams): Promise<number> {
  const keys = options.keys === undefined ? undefined : await readKeys(options.keys, streams);
  const { records, rejected } = await readCards(path, options.encoding, streams);
  const checked: CheckedCard[] = [];
  for (const { row, record } of records) {
    checked.push({ row, findings: await findingsOf(record as LinkCard, options, keys) });
  }
  const repeats = repeatsIn(records.map(({ row, record }) => ({ row, card: record as LinkCard })));
  const wrong = new Set(repeats.filter(isErroneous).map(({ row }) => row));
  const errors = checked.filter(({ row, findings }) => wrong.has(row) || findings.some(isGrave));
  for (const locale of localesOf(options.locale)) {
    await write(
      streams.output,
      rejectedLines(rejected, locale) + linesOf(checked, locale) + repeatLines(repeats, locale),
    );
    const counts = { cards: records.length, errors: errors.length, rejected: rejected.length };
    await write(streams.output, `${checkedSaid(counts, locale)}\n`);
  }
  return errors.length + rejected.length > 0 ? 1 : 0;
}

/** A card that contradicts its own address is not printed, though its record has its form. */
function isGrave({ severity, code }: Finding): boolean {
  return severity === "error" || code === "link-card.address-contradicts";
}

async function findingsOf(
  card: LinkCard,
  { on, city }: CheckCardsOptions,
  keys: readonly CardKey[] | undefined,
): Promise<readonly Finding[]> {
  const findings = explainLinkCard(card, { on, city });
  if (keys === undefined) return findings;
  const hosts = keys.flatMap((key) => key.hosts);
  const now = `${on}T12:00:00+08:00`;
  const verified = await verifyCardUrl(card.front.url, { keys, hosts, now, verifier: allVerifiers() });
  return [...findings, ...verified.findings.map((finding) => findingBelow(finding, "front", "url"))];
}

function linesOf(checked: readonly CheckedCard[], locale: Locale): string {
  return checked
    .flatMap(({ row, findings }) =>
      findings.map((finding) => findingLine(row, finding.path, lineOf(finding, locale), locale)),
    )
    .join("");
}
