import { Argument, Command, InvalidArgumentError, Option } from "commander";
import { createInterface } from "node:readline";
import type { CheckResult, Finding, Locale } from "../../core/index.ts";
import { checkInstant } from "../../core/index.ts";
import { verifyCardUrl, type CardUrl, type VerifyCardUrlOptions } from "../../link-cards/index.ts";
import { lineOf } from "../finding-text.ts";
import { localeOption, localesOf, type LocaleChoice } from "../locales.ts";
import { write, type Done, type Streams } from "../streams.ts";
import { UseError } from "../use-error.ts";
import { readKeys, readStatusLists } from "./files.ts";
import { gather } from "./options.ts";
import { allVerifiers } from "./verifiers.ts";
import { partsLine, verdictLine, type Verdict } from "./words.ts";

interface VerifyOptions {
  readonly keys: string;
  readonly host?: readonly string[] | undefined;
  readonly at: string;
  readonly status?: string | undefined;
  readonly tolerance: number;
  readonly format: "text" | "json";
  readonly locale: LocaleChoice;
}

/** The exit codes: 2 is wrong use, as of every command. */
const exitCodes: { readonly [verdict in Verdict]: number } = {
  holds: 0,
  "holds-not": 1,
  expired: 3,
  revoked: 4,
  unknown: 5,
};

/** Of several cards the gravest counts. */
const gravity: readonly Verdict[] = ["holds", "unknown", "expired", "revoked", "holds-not"];

/**
 * Makes the command `card verify`.
 *
 * @param streams - where it reads and writes
 * @param done - told the exit code
 * @returns the command, for `card`
 */
export function verifyCommand(streams: Streams, done: Done): Command {
  return new Command("verify")
    .summary("say whether the signature of a card holds · 对卡上网址验签")
    .description(
      [
        "Says of each address whether its signature holds, and if not, why not. Without URL it reads one per line from standard input. A signature that holds proves where the address comes from: not that the card in hand is no copy.",
        "Exit code: 0 holds; 1 does not hold, or is no card's address; 2 wrong use; 3 expired; 4 revoked; 5 cannot be decided with these keys and lists. Of several the gravest: 1, then 4, 3, 5.",
        "",
        "逐条验签并说明不通过的原因。不给 URL 时从标准输入逐行读取。验签通过只说明网址由密钥持有单位签发，不说明手中的卡片不是复制件。",
        "退出码：0 验签通过；1 验签不通过或不是连心卡网址；2 用法不对；3 已到期；4 已作废；5 凭现有密钥和名单无法判断。多条时取最严重的：1、4、3、5 依次。",
      ].join("\n"),
    )
    .addArgument(new Argument("[URL...]", "addresses · 网址"))
    .addOption(new Option("--keys <file>", "the public records · 公钥记录文件").makeOptionMandatory())
    .addOption(
      new Option("--host <host>", "a host to trust; can be repeated; those of the keys by default · 信任的域名").argParser(gather),
    )
    .addOption(
      new Option("--at <instant>", "the time, such as 2026-09-01T08:00:00+08:00 · 验签时刻").argParser(instantOf).makeOptionMandatory(),
    )
    .option("--status <file>", "lists of revoked cards · 作废名单")
    .addOption(
      new Option("--tolerance <minutes>", "how wrong the clock may be · 允许的时钟误差（分钟）")
        .argParser(minutesOf)
        .default(0),
    )
    .addOption(
      new Option("--format <format>", "lines for people, or lines of JSON · 供人阅读的文本，或逐行 JSON")
        .choices(["text", "json"])
        .default("text"),
    )
    .addOption(localeOption())
    .action(async (urls: readonly string[], options: VerifyOptions) => {
      done(await verifyAll(urls, options, streams));
    });
} // prettier-ignore

function instantOf(text: string): string {
  if (checkInstant(text).ok) return text;
  throw new InvalidArgumentError("A time is written like 2026-09-01T08:00:00+08:00. · 时刻应写作 2026-09-01T08:00:00+08:00 的形式。");
} // prettier-ignore

function minutesOf(text: string): number {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("A whole number of minutes. · 应为整数分钟。");
}

async function verifyAll(urls: readonly string[], options: VerifyOptions, streams: Streams): Promise<number> {
  const settings = await settingsOf(options, streams);
  const locales = localesOf(options.locale);
  let worst: Verdict = "holds";
  let count = 0;
  for await (const url of urls.length > 0 ? urls : linesOf(streams)) {
    const result = await verifyCardUrl(url, settings);
    const verdict = verdictOf(result.findings[0]?.code);
    if (gravity.indexOf(verdict) > gravity.indexOf(worst)) worst = verdict;
    count += 1;
    await write(streams.output, options.format === "json" ? jsonOf(url, verdict, result) : textOf(url, verdict, result, locales));
  }
  if (count === 0) throw new UseError("no URL was given", "没有给出网址");
  return exitCodes[worst];
} // prettier-ignore

async function settingsOf(options: VerifyOptions, streams: Streams): Promise<VerifyCardUrlOptions> {
  const keys = await readKeys(options.keys, streams);
  return {
    keys,
    hosts: options.host ?? [...new Set(keys.flatMap(({ hosts }) => hosts))],
    now: options.at,
    verifier: allVerifiers(),
    statusList: options.status === undefined ? undefined : await readStatusLists(options.status, streams),
    toleranceMinutes: options.tolerance,
  };
}

async function* linesOf(streams: Streams): AsyncGenerator<string> {
  if (streams.input.isTTY === true) throw new UseError("no URL, and nothing on standard input", "没有给出网址，标准输入也没有内容");
  for await (const line of createInterface({ input: streams.input, crlfDelay: Infinity })) {
    if (line.trim() !== "") yield line.trim();
  }
} // prettier-ignore

function verdictOf(code: string | undefined): Verdict {
  switch (code) {
    case undefined:
      return "holds";
    case "link-card.expired":
      return "expired";
    case "link-card.revoked":
      return "revoked";
    case "link-card.unknown-key":
    case "link-card.verifier-unavailable":
    case "link-card.status-unknown":
      return "unknown";
    default:
      return "holds-not";
  }
}

/** As much of what was given as a line shows. */
const SHOWN = 300;

type Result = CheckResult<CardUrl, Finding>;

function jsonOf(url: string, verdict: Verdict, result: Result): string {
  const value = result.ok ? result.value : result.partial;
  return `${JSON.stringify({ input: url.slice(0, SHOWN), verdict, value, findings: result.findings })}\n`;
}

function textOf(url: string, verdict: Verdict, result: Result, locales: readonly Locale[]): string {
  const parts = (result.ok ? result.value : result.partial) ?? {};
  const lines = locales.flatMap((locale) => [
    verdictLine(verdict, locale),
    ...result.findings.map((finding) => `  ${lineOf(finding, locale)}`),
    ...(Object.keys(parts).length === 0 ? [] : [`  ${partsLine(parts, locale)}`]),
  ]);
  return [url.slice(0, SHOWN), ...lines.map((line) => `  ${line}`), ""].join("\n");
}
