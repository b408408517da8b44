import { Argument, Command, Option } from "commander";
import { dayOf, spanOf } from "../days.ts";
import { withListOptions } from "../list-options.ts";
import type { Done, Streams } from "../streams.ts";
import type { RatingCommandOptions } from "./options.ts";
import { printRatings } from "./print.ts";

/**
 * Makes the command `rating`.
 *
 * @param streams - where it reads and writes
 * @param done - told the exit code
 * @returns the command, for the program
 */
export function ratingCommand(streams: Streams, done: Done): Command {
  const command = new Command("rating")
    .summary(
      "say which evaluation levels hold on a day, and who may apply · 查询某日有效的评估等级和申请条件",
    )
    .description(
      [
        "Reads a list of evaluation levels and says of each organization whether its level is valid on the day, whether it ends soon, and whether the organization may apply for an evaluation that day, with every reason and the rule that says so. What a list of levels does not say of an organization is taken from a register (--organizations). What the data do not tell is unknown: without --complete-until, no event on record does not mean that nothing happened.",
        "Exit code: 0 listed, 1 rows that could not be read, 2 wrong use.",
        "",
        "读取社会组织评估等级名单，逐个说明：该日等级是否有效、是否即将到期、该日能否申请评估，并注明理由和依据。名单之外的情况可用 --organizations 指定名册补充。数据不足的答“未知”：未用 --complete-until 说明数据完整到何日的，没有记录不等于没有发生。",
        "退出码：0 已列出，1 有无法读取的行，2 用法不对。",
      ].join("\n"),
    )
    .addArgument(new Argument("<FILE>", "the list of levels · 评估等级名单"))
    .addOption(
      new Option("--on <date>", "the day, YYYY-MM-DD · 查询日").argParser(dayOf).makeOptionMandatory(),
    )
    .addOption(
      new Option("--within <months>", "point out what ends within so many months · 提示几个月内到期的等级")
        .argParser(spanOf)
        .default(12),
    )
    .addOption(new Option("--organizations <file>", "a register of the organizations · 社会组织名册"))
    .addOption(
      new Option(
        "--complete-until <date>",
        "the data are complete up to this day · 数据完整至此日",
      ).argParser(dayOf),
    )
    .option(
      "--none-investigated",
      "no organization of the list is under investigation · 名单所列组织均未被立案调查",
    );
  return withListOptions(command).action(async (file: string, options: RatingCommandOptions) => {
    done(await printRatings(file, options, streams));
  });
}
