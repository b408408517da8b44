import { Argument, Command, InvalidArgumentError, Option } from "commander";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { localeOption, localesOf, type LocaleChoice } from "../locales.ts";
import { write, type Done, type Streams } from "../streams.ts";
import { explanationJson, explanationText } from "./print.ts";
import { readText, type ReadingOptions } from "./read-text.ts";
import { totalsLine } from "./words.ts";

interface ExplainOptions extends ReadingOptions {
  readonly locale: LocaleChoice;
  readonly format: "text" | "json";
}

/**
 * Makes the command `explain`.
 *
 * @param streams - where it reads and writes
 * @param done - told the exit code: 0 clean, 1 errors found
 * @returns the command, for the program
 */
export function explainCommand(streams: Streams, done: Done): Command {
  const command = new Command("explain")
    .summary("say what each text is, what it means and what is wrong with it · 说明每条文本是什么、错在哪里")
    .description(
      [
        "Finds out what each text is: credit code, organization code, resident ID (masked in the output), division, community or grid code, telephone number, date, quantity or amount of money; says what it means, what is wrong, where, and what was expected. Without TEXT it reads one text per line from standard input (UTF-8); blank lines are skipped.",
        "Exit code: 0 no errors, 1 errors found, 2 wrong use.",
        "",
        "判断每条文本是统一社会信用代码、组织机构代码、公民身份号码（输出时脱敏）、行政区划代码、社区代码、网格编号、电话号码、日期、数量还是金额，并说明含义、错误、位置和应有的值。不给 TEXT 时从标准输入（UTF-8）逐行读取，跳过空行。退出码：0 无误，1 有误，2 用法不对。",
      ].join("\n"),
    )
    .addArgument(new Argument("[TEXT...]", "texts to explain · 要说明的文本"))
    .addOption(localeOption())
    .addOption(
      new Option(
        "--format <format>",
        "lines for people, or one JSON array · 供人阅读的文本，或一个 JSON 数组",
      )
        .choices(["text", "json"])
        .default("text"),
    )
    .addOption(
      new Option("--area-code <code>", "area code of local numbers, such as 0755 · 本地号码的区号").argParser(
        areaCodeOf,
      ),
    );
  command.action(async (texts: readonly string[], options: ExplainOptions) => {
    if (texts.length === 0 && streams.input.isTTY === true) {
      command.error("error: no TEXT, and nothing on standard input · 没有给出文本，标准输入也没有内容", {
        exitCode: 2,
      });
    }
    const inputs = texts.length > 0 ? texts.map((text) => ({ text })) : linesOf(streams.input);
    done(await explainAll(inputs, options, streams.output));
  });
  return command;
}

/** What the numbering plan has as area codes, with or without the 0. */
function areaCodeOf(code: string): string {
  if (/^0?(?:10|2\d|[3-9]\d{2})$/.test(code)) return code;
  throw new InvalidArgumentError("An area code is written like 0755. · 区号应写作 0755 的形式。");
}

interface Input {
  readonly text: string;
  readonly line?: number;
}

async function* linesOf(input: Readable): AsyncGenerator<Input> {
  let line = 0;
  for await (const read of createInterface({ input, crlfDelay: Infinity })) {
    line += 1;
    // The mark that some programs put in front of a file belongs to no text.
    const text = line === 1 ? read.replace(/^\uFEFF/, "") : read;
    if (text.trim() !== "") yield { text, line };
  }
}

async function explainAll(
  inputs: Iterable<Input> | AsyncIterable<Input>,
  options: ExplainOptions,
  output: Writable,
): Promise<number> {
  const locales = localesOf(options.locale);
  const json = options.format === "json";
  const totals = { texts: 0, good: 0, remarked: 0 };
  for await (const input of inputs) {
    const reading = readText(input.text, options);
    const separator = totals.texts > 0 ? (json ? ",\n" : "\n") : json ? "[\n" : "";
    totals.texts += 1;
    if (reading.ok) totals.good += 1;
    if (reading.ok && reading.findings.length > 0) totals.remarked += 1;
    const explained = { ...input, reading };
    const said = json ? explanationJson(explained, locales) : `${explanationText(explained, locales)}\n`;
    await write(output, separator + said);
  }
  if (json) await write(output, totals.texts === 0 ? "[]\n" : "\n]\n");
  else if (totals.texts > 1)
    await write(output, `\n${locales.map((locale) => totalsLine(locale, totals)).join("\n")}\n`);
  return totals.good === totals.texts ? 0 : 1;
}
