import { Argument, Command, Option } from "commander";
import { localeOption } from "../locales.ts";
import type { Done, Streams } from "../streams.ts";
import type { CompareOptions } from "./options.ts";
import { printComparison } from "./print.ts";

/**
 * Makes the command `compare`.
 *
 * @param streams - where it reads and writes
 * @param done - told the exit code: 0 nothing remains and nothing is new, 1 otherwise
 * @returns the command, for the program
 */
export function compareCommand(streams: Streams, done: Done): Command {
  return new Command("compare")
    .summary("compare the reports of two rounds · 对比两轮校验报告")
    .description(
      [
        "Compares two reports that `linli check --format json` wrote: what is fixed, what remains, what is new, by file and rule. Rows are recognised by their key, so that they may move; only listed findings can be told apart, so that `--max-errors 100000` is of use. A file that did not come back is not called fixed.",
        "Exit code: 0 nothing remains and nothing is new, 1 otherwise, 2 wrong use.",
        "",
        "对比 `linli check --format json` 生成的两份报告：哪些已改正，哪些仍存在，哪些是新增，按文件和规则列出。按关键列识别行，行的位置可以变动；只有报告中列出的问题才能逐条对应，建议校验时加 --max-errors 100000。未交回的文件不算已改正。",
        "退出码：0 没有遗留和新增问题，1 有，2 用法不对。",
      ].join("\n"),
    )
    .addArgument(new Argument("<FIRST>", "the report of the first round · 第一轮报告"))
    .addArgument(new Argument("<SECOND>", "the report of the second round · 第二轮报告"))
    .addOption(localeOption())
    .addOption(
      new Option("--format <format>", "how it is written · 输出格式")
        .choices(["text", "json", "csv"])
        .default("text"),
    )
    .action(async (first: string, second: string, options: CompareOptions) => {
      done(await printComparison(first, second, options, streams));
    });
}
