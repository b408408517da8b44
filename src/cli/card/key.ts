import { Command, InvalidArgumentError, Option } from "commander";
import {
  cardKeyOf,
  checkCardKey,
  newCardKeyPair,
  type CardAlgorithm,
  type CardKeyPair,
} from "../../link-cards/index.ts";
import { lineOf } from "../finding-text.ts";
import { localeOption, localesOf, type LocaleChoice } from "../locales.ts";
import { write, type Done, type Streams } from "../streams.ts";
import { UseError } from "../use-error.ts";
import { writeFiles, type KeyFile } from "./files.ts";
import { dayOf, gather } from "./options.ts";
import { requireAbsent, requireDistinct } from "./outputs.ts";
import { keySaid } from "./words.ts";

interface KeyOptions {
  readonly alg: CardAlgorithm;
  readonly host: readonly string[];
  readonly area: string;
  readonly from: string;
  readonly until: string;
  readonly outPrivate: string;
  readonly out: string;
  readonly locale: LocaleChoice;
}

/**
 * Makes the command `card key`.
 *
 * @param streams - where it writes
 * @param done - told the exit code
 * @returns the command, for `card`
 */
export function keyCommand(streams: Streams, done: Done): Command {
  return new Command("key")
    .summary("make a key that signs cards, and its public record · 生成签名密钥及公钥记录")
    .description(
      [
        "Makes a key. The private file signs cards and is for a safe place; the public record says for which hosts, area and days the key signs, and goes to everybody who verifies. Exit code: 0 made, 2 wrong use.",
        "",
        "生成一对密钥。私钥文件用于签发，须妥善保管；公钥记录写明适用的域名、地区和期限，发给所有验签方。退出码：0 已生成，2 用法不对。",
      ].join("\n"),
    )
    .addOption(
      new Option("--alg <algorithm>", "the algorithm; SM2 needs the package sm-crypto-v2 · 签名算法")
        .choices(["Ed25519", "ES256", "SM2"])
        .default("Ed25519"),
    )
    .addOption(
      new Option("--host <host>", "a host that cards lead to; can be repeated · 卡上网址的域名")
        .argParser(gather)
        .makeOptionMandatory(),
    )
    .addOption(
      new Option("--area <digits>", "the first 2 to 12 digits of the community codes · 地区代码前缀")
        .argParser(areaOf)
        .makeOptionMandatory(),
    )
    .addOption(new Option("--from <date>", "the first day · 起始日").argParser(dayOf).makeOptionMandatory())
    .addOption(new Option("--until <date>", "the last day · 截止日").argParser(dayOf).makeOptionMandatory())
    .addOption(
      new Option("--out-private <file>", "where the private key goes · 私钥文件").makeOptionMandatory(),
    )
    .addOption(
      new Option("--out <file>", "where the public record goes · 公钥记录文件").makeOptionMandatory(),
    )
    .addOption(localeOption())
    .action(async (options: KeyOptions) => {
      await makeKey(options, streams);
      done(0);
    });
}

function areaOf(text: string): string {
  if (/^\d{2,12}$/.test(text)) return text;
  throw new InvalidArgumentError("2 to 12 digits. · 应为 2 至 12 位数字。");
}

async function makeKey(options: KeyOptions, streams: Streams): Promise<void> {
  await requireDistinct([options.outPrivate, options.out]);
  await requireAbsent(
    options.outPrivate,
    "it is there already; a private key is never replaced",
    "文件已存在；私钥文件不得覆盖，请另取文件名",
  );
  const { host: hosts, area: areaPrefix, from: notBefore, until: notAfter } = options;
  const { privateKey, publicKey } = await newPair(options.alg);
  const key = await cardKeyOf(publicKey, { hosts, areaPrefix, notBefore, notAfter });
  const { ok, findings } = checkCardKey(key);
  if (!ok) {
    const said = (locale: "en" | "zh-CN"): string =>
      findings.map((finding) => lineOf(finding, locale)).join(" ");
    throw new UseError(said("en"), said("zh-CN"));
  }
  const file: KeyFile = { key, privateKey };
  const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;
  await writeFiles(
    [
      { path: options.outPrivate, text: json(file), secret: true },
      { path: options.out, text: json([key]) },
    ],
    streams,
  );
  const said = localesOf(options.locale).map((locale) => keySaid(key, options.outPrivate, locale));
  await write(streams.messages, `${said.join("\n")}\n`);
}

async function newPair(alg: CardAlgorithm): Promise<CardKeyPair> {
  if (alg !== "SM2") return newCardKeyPair(alg);
  try {
    const { newSm2KeyPair } = await import("../../link-cards/sm2/index.ts");
    return newSm2KeyPair();
  } catch {
    throw new UseError(
      "SM2 needs the package sm-crypto-v2: npm install sm-crypto-v2",
      "SM2 须另装 sm-crypto-v2",
    );
  }
}
