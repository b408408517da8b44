import { Argument, Command, Option } from "commander";
import { dayOf, spanOf } from "../days.ts";
import { withListOptions } from "../list-options.ts";
import type { Done, Streams } from "../streams.ts";
import { projectKinds } from "./kinds.ts";
import type { ProjectsCommandOptions } from "./options.ts";
import { printProjects } from "./print.ts";

/**
 * Makes the command `projects`.
 *
 * @param streams - where it reads and writes
 * @param done - told the exit code
 * @returns the command, for the program
 */
export function projectsCommand(streams: Streams, done: Done): Command {
  const models = projectKinds.map(({ model }) => model);
  const command = new Command("projects")
    .summary(
      "say where calls and projects stand on a day, and what is due · 查询某日榜单、项目的进展和到期事项",
    )
    .description(
      [
        "Reads a list of projects, open calls or milestones and says of each in which state it is on the day by the data recorded, what is overdue or due within the next days, and what cannot happen next and why. Bids of open calls and milestones of projects are read from a file of their own (--with). What the data do not decide is unknown.",
        "Exit code: 0 listed, 1 rows that could not be read, 2 wrong use.",
        "",
        "读取项目、揭榜挂帅榜单或者进度节点的台账，按所录数据逐个说明：该日所处状态、已逾期和近期到期的事项，以及下一步暂不能办理的事项及其原因。揭榜登记表、项目进度表可用 --with 指定。数据不足以判断的答“未知”。",
        "退出码：0 已列出，1 有无法读取的行，2 用法不对。",
      ].join("\n"),
    )
    .addArgument(new Argument("<FILE>", "the list · 台账文件"))
    .addOption(
      new Option("--as <model>", "the model of its rows · 台账的模型")
        .choices(models)
        .default(models[0] ?? "project"),
    )
    .addOption(
      new Option("--on <date>", "the day, YYYY-MM-DD · 查询日").argParser(dayOf).makeOptionMandatory(),
    )
    .addOption(
      new Option("--days <n>", "how many days to look ahead · 向后查看的天数").argParser(spanOf).default(30),
    )
    .addOption(
      new Option(
        "--with <file>",
        "the bids of open calls, or the milestones of projects · 揭榜登记表或者项目进度表",
      ),
    );
  return withListOptions(command).action(async (file: string, options: ProjectsCommandOptions) => {
    done(await printProjects(file, options, streams));
  });
}
