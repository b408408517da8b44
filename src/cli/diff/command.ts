import { Argument, Command, Option } from "commander";
import { addHeadingChoice, encodingOf } from "../check/options.ts";
import { localeOption } from "../locales.ts";
import type { Done, Streams } from "../streams.ts";
import { printDiff } from "./print.ts";
import type { DiffOptions } from "./options.ts";

/**
 * Makes the command `diff`.
 *
 * @param streams - where it reads and writes
 * @param done - told the exit code: 0 no changes, 1 changes found or rows that could not be compared
 * @returns the command, for the program
 */
export function diffCommand(streams: Streams, done: Done): Command {
  return new Command("diff")
    .summary("compare two states of a register · 比较名册的前后两期")
    .description(
      [
        "Compares last month's register with this month's: what was added, is gone, was renamed, has moved, and what changed field by field. Records are matched by credit code, then by reference, then by name. Rows with errors are not compared and are named.",
        "Exit code: 0 no changes, 1 changes or rows that could not be compared, 2 wrong use.",
        "",
        "比较名册的前后两期：新增、消失、更名、迁址和逐项变更。依次按统一社会信用代码、编号、名称对应。有误的行不参加比较，并逐一指出。退出码：0 无变化，1 有变化或有无法比较的行，2 用法不对。",
      ].join("\n"),
    )
    .addArgument(new Argument("<BEFORE>", "the earlier file · 前一期"))
    .addArgument(new Argument("<AFTER>", "the later file · 后一期"))
    .requiredOption("--as <model>", "the model: organization · 模型：organization")
    .addOption(
      new Option(
        "--map <heading=column>",
        "what a heading stands for; can be repeated · 指定表头对应的列",
      ).argParser(addHeadingChoice),
    )
    .addOption(new Option("--encoding <name>", "the encoding of both · 指定编码").argParser(encodingOf))
    .addOption(localeOption())
    .addOption(
      new Option("--format <format>", "how the changes are written · 输出格式")
        .choices(["text", "json", "csv"])
        .default("text"),
    )
    .action(async (before: string, after: string, options: DiffOptions) => {
      done(await printDiff(before, after, options, streams));
    });
}
