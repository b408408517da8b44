import { Argument, Command, Option } from "commander";
import {
  issueLinkCards,
  verifyCardUrl,
  webCryptoSigner,
  type CardSigner,
  type LinkCard,
} from "../../link-cards/index.ts";
import type { TextEncoding } from "../../tables/index.ts";
import { localeOption, localesOf, type LocaleChoice } from "../locales.ts";
import { write, type Done, type Streams } from "../streams.ts";
import { UseError } from "../use-error.ts";
import { readCards, readKeyFile, writeFiles, type KeyFile } from "./files.ts";
import { misfitLines } from "./misfits.ts";
import { dayOf, encodingOption, gather } from "./options.ts";
import { requireAbsent, requireDistinct } from "./outputs.ts";
import { isErroneous, repeatLines, repeatsIn } from "./repeats.ts";
import { allVerifiers } from "./verifiers.ts";
import { issuedSaid, rejectedLines } from "./words.ts";

interface IssueOptions {
  readonly key: string;
  readonly on: string;
  readonly until: string;
  readonly per: "grid" | "household";
  readonly taken?: readonly string[] | undefined;
  readonly out: string;
  readonly force: boolean;
  readonly encoding?: TextEncoding | undefined;
  readonly locale: LocaleChoice;
}

/**
 * Makes the command `card issue`.
 *
 * @param streams - where it reads and writes
 * @param done - told the exit code
 * @returns the command, for `card`
 */
export function issueCommand(streams: Streams, done: Done): Command {
  return new Command("issue")
    .summary("sign the cards of a roster · 按名册签发")
    .description(
      [
        "Reads a roster (`linli template link-card` writes one), gives each card its day of issue, its last day and a signed address, and writes the cards as lines of JSON. A roster with an error is not issued at all. Exit code: 0 issued, 1 rows were rejected, 2 wrong use.",
        "",
        "读取名册（模板见 `linli template link-card`），为每张卡写入签发日、有效期和已签名的网址，逐行输出 JSON。名册有误的，全部不签发。退出码：0 已签发，1 有退回的行，2 用法不对。",
      ].join("\n"),
    )
    .addArgument(new Argument("<ROSTER>", "the roster · 名册"))
    .addOption(new Option("--key <file>", "the private key · 私钥文件").makeOptionMandatory())
    .addOption(new Option("--on <date>", "the day of issue · 签发日").argParser(dayOf).makeOptionMandatory())
    .addOption(
      new Option("--until <date>", "the last day · 有效期截止日").argParser(dayOf).makeOptionMandatory(),
    )
    .addOption(
      new Option(
        "--per <unit>",
        "one address for a grid, or a number for each household · 一格一码或一户一码",
      )
        .choices(["grid", "household"])
        .default("grid"),
    )
    .addOption(
      new Option(
        "--taken <file>",
        "cards issued before, whose numbers are not drawn again; can be repeated · 已签发的卡片",
      ).argParser(gather),
    )
    .addOption(new Option("--out <file>", "where the cards go; - is standard output · 输出文件").default("-"))
    .option("--force", "replace a file of issued cards that is there · 覆盖已有的输出文件", false)
    .addOption(encodingOption())
    .addOption(localeOption())
    .action(async (roster: string, options: IssueOptions) => {
      done(await issueCards(roster, options, streams));
    });
}

async function issueCards(roster: string, options: IssueOptions, streams: Streams): Promise<number> {
  await requireDistinct([options.out], [roster, options.key, ...(options.taken ?? [])]);
  if (!options.force) {
    await requireAbsent(
      options.out,
      "it is there already; the numbers in it would be lost. Replace it with --force",
      "文件已存在，覆盖后其中的卡号将丢失；确需覆盖的，加 --force",
    );
  }
  const file = await readKeyFile(options.key, streams);
  requireSigning(file, options);
  const { cards: drafts, records, rejected } = await readCards(roster, options.encoding, streams);
  const locales = localesOf(options.locale);
  if (rejected.length > 0) {
    await write(streams.messages, locales.map((locale) => rejectedLines(rejected, locale)).join("\n"));
    return 1;
  }
  const repeats = repeatsIn(records.map(({ row }, at) => ({ row, card: drafts[at] as LinkCard })));
  await write(streams.messages, locales.map((locale) => repeatLines(repeats, locale)).join(""));
  if (repeats.some(isErroneous)) return 1;
  const taken = await readTaken(options.taken ?? [], streams);
  const cards = await sign(drafts, taken, file, options);
  const lines = cards.map((card) => `${JSON.stringify(card)}\n`).join("");
  await writeFiles([{ path: options.out, text: lines }], streams);
  await write(
    streams.messages,
    locales.map((locale) => `${misfitLines(records, locale)}${issuedSaid(cards, locale)}\n`).join(""),
  );
  return 0;
}

/** A key signs no more once it is retired, and nothing for days on which its signatures are not accepted. */
function requireSigning({ key }: KeyFile, { until }: IssueOptions): void {
  if (key.status !== "active") {
    throw new UseError(`the key ${key.kid} signs no more: it is ${key.status}`, `密钥 ${key.kid} 已停止签发`);
  }
  if (until > key.notAfter) {
    throw new UseError(
      `--until ${until} is after the last day of the key, ${key.notAfter}`,
      `有效期截止日 ${until} 晚于密钥的截止日 ${key.notAfter}`,
    );
  }
}

/** Of a file that cannot be read whole, numbers in use would be drawn again. */
async function readTaken(paths: readonly string[], streams: Streams): Promise<readonly LinkCard[]> {
  const all: LinkCard[] = [];
  for (const path of paths) {
    const { cards, rejected } = await readCards(path, undefined, streams);
    if (rejected.length > 0) {
      throw new UseError(
        `${path}: ${String(rejected.length)} rows of --taken cannot be read\n${rejectedLines(rejected, "en")}`,
        `--taken 中有 ${String(rejected.length)} 行无法读取\n${rejectedLines(rejected, "zh-CN")}`.trimEnd(),
      );
    }
    for (const card of cards) all.push(card);
  }
  return all;
}

/** Half of the bits of the list of revoked cards that numbers are drawn for. */
const MOST_NUMBERS = 65_536;

/** Said before anything is drawn. */
function requireRoom(drafts: readonly LinkCard[], taken: number): void {
  const count = drafts.reduce((sum, { copies = 1 }) => sum + copies, 0);
  if (count + taken <= MOST_NUMBERS) return;
  throw new UseError(
    `${String(count)} cards to be numbered and ${String(taken)} numbers in use: the list of revoked cards has room for ${String(MOST_NUMBERS)}`,
    `应编号 ${String(count)} 张，已用卡号 ${String(taken)} 个，超出作废名单可容纳的 ${String(MOST_NUMBERS)} 个；请核对发卡数，或分社区（村）另用密钥签发`,
  );
}

async function sign(
  drafts: readonly LinkCard[],
  taken: readonly LinkCard[],
  file: KeyFile,
  { on: issuedOn, until: expiresOn, per }: IssueOptions,
): Promise<readonly LinkCard[]> {
  const serials = taken.flatMap(({ serial }) => (serial === undefined ? [] : [serial]));
  if (per === "household") requireRoom(drafts, serials.length);
  const signer = await signerOf(file);
  let cards: readonly LinkCard[];
  try {
    cards = await issueLinkCards(drafts, { signer, issuedOn, expiresOn, per, taken: serials });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UseError(
      `the roster cannot be issued: ${error.message}`,
      "名册无法签发：卡片须未签发，网格须有三位编号，截止日不早于签发日",
    );
  }
  await requireHolding(cards, file, `${issuedOn}T00:00:00+08:00`);
  return cards;
}

async function signerOf({ key, privateKey }: KeyFile): Promise<CardSigner> {
  if (key.alg !== "SM2") {
    return webCryptoSigner(privateKey).catch(() => {
      throw new UseError(
        `the private key is not that of ${key.kid}, or its form is not that of ${key.alg}`,
        `私钥与公钥记录 ${key.kid} 不符，或者不是 ${key.alg} 私钥`,
      );
    });
  }
  try {
    const { sm2Signer } = await import("../../link-cards/sm2/index.ts");
    return await sm2Signer(privateKey);
  } catch {
    throw new UseError(
      "SM2 needs the package sm-crypto-v2: npm install sm-crypto-v2",
      "SM2 须另装 sm-crypto-v2",
    );
  }
}

/** Nothing is printed that would not hold: a key signs for any area, and only its record says for which it may. */
async function requireHolding(cards: readonly LinkCard[], { key }: KeyFile, now: string): Promise<void> {
  for (const { id, front } of cards) {
    const verifier = allVerifiers();
    const { findings } = await verifyCardUrl(front.url, { keys: [key], hosts: key.hosts, now, verifier });
    const [finding] = findings;
    if (finding !== undefined) {
      throw new UseError(
        `card ${id} would not hold with the record of the key: ${finding.code}`,
        `按公钥记录，卡片 ${id} 验签不会通过`,
      );
    }
  }
}
