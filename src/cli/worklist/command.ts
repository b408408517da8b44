import { Argument, Command, Option } from "commander";
import { dayOf, spanOf } from "../days.ts";
import { withListOptions } from "../list-options.ts";
import type { Done, Streams } from "../streams.ts";
import { printWorklist } from "./print.ts";
import type { WorklistCommandOptions } from "./options.ts";

/**
 * Makes the command `worklist`.
 *
 * @param streams - where it reads and writes
 * @param done - told the exit code
 * @returns the command, for the program
 */
export function worklistCommand(streams: Streams, done: Done): Command {
  const command = new Command("worklist")
    .summary("list what a register's organizations owe in the next days · 列出名册中近期到期的事项")
    .description(
      [
        "Reads a register of organizations and lists the yearly reports, ends of term and certificates that are overdue, due within the next days, or cannot be decided from the data; each with the rule that says so. Of a register in which no organization has a yearly report or inspection, reports due before the first day are left out.",
        "Exit code: 0 listed, 1 rows that could not be read, 2 wrong use.",
        "",
        "读取社会组织名册，列出已逾期、近期到期以及按所录数据无法判断的事项（年度报告、换届、证书），并注明依据。名册未收录任何年度报告或年检记录的，不列起始日之前到期的年度报告。",
        "退出码：0 已列出，1 有无法读取的行，2 用法不对。",
      ].join("\n"),
    )
    .addArgument(new Argument("<FILE>", "the register · 名册文件"))
    .addOption(
      new Option("--on <date>", "the first day, YYYY-MM-DD · 起始日").argParser(dayOf).makeOptionMandatory(),
    )
    .addOption(
      new Option("--days <n>", "how many days to look ahead · 向后查看的天数").argParser(spanOf).default(90),
    );
  return withListOptions(command).action(async (file: string, options: WorklistCommandOptions) => {
    done(await printWorklist(file, options, streams));
  });
}
