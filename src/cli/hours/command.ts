import { Argument, Command, InvalidArgumentError, Option } from "commander";
import { creditPolicies, hourSystemLabels, starSchemes } from "../../volunteer-hours/index.ts";
import { dayOf } from "../days.ts";
import { withListOptions } from "../list-options.ts";
import type { Done, Streams } from "../streams.ts";
import { groupings, type HoursCommandOptions } from "./options.ts";
import { printHours } from "./print.ts";

/**
 * Makes the command `hours`.
 *
 * @param streams - where it reads and writes
 * @param done - told the exit code
 * @returns the command, for the program
 */
export function hoursCommand(streams: Streams, done: Done): Command {
  const policies = creditPolicies.map(({ id }) => id).join(", ");
  const schemes = starSchemes.map(({ id }) => id).join(", ");
  const systems = Object.keys(hourSystemLabels).join(", ");
  const command = new Command("hours")
    .summary("count the hours of a file of volunteer services · 统计志愿服务记录文件中的服务时间")
    .description(
      [
        "Reads services (the model service-record of linli check), counts what a policy lets count, and adds it up; names services of one volunteer at the same time by their rows, says why minutes do not count, and with --stars what is missing for the next star. Eligible is not awarded. Columns of names, document numbers and telephones are not read: where a file has nothing else to tell volunteers by, --map 姓名=volunteerId takes the name. Of a volunteer's number that looks like a mobile number, an e-mail address or a resident ID number only the mask is printed, in every format.",
        `Policies: ${policies}. Star schemes: ${schemes}. Systems: ${systems}.`,
        "Exit code: 0 counted, 1 rows that could not be read, 2 wrong use.",
        "",
        "读取志愿服务记录（同 linli check 的 service-record 模型），按所选办法计入并汇总；按行号列出同一志愿者时间重叠的记录，说明未计入的原因；加 --stars 时列出距下一星级还差多少。达到条件不等于已经评定。不读取姓名、证件号码和电话各列；文件中没有编号的，可用 --map 姓名=volunteerId 以姓名区分。志愿者编号形如手机号码、电子邮箱或者居民身份证号码的，各种输出格式均只显示掩码。",
        `计入办法：${policies}。星级办法：${schemes}。记录系统：${systems}。`,
        "退出码：0 已统计，1 有无法读取的行，2 用法不对。",
      ].join("\n"),
    )
    .addArgument(new Argument("<FILE>", "the services · 志愿服务记录文件"))
    .addOption(
      new Option("--by <group>", "what is added up by · 汇总方式")
        .choices([...groupings])
        .default("volunteer"),
    )
    .option("--policy <id>", "what counts · 计入办法", "order67")
    .option("--stars <scheme>", "the star scheme to ask; needs --on · 星级办法，须同时指明 --on")
    .option(
      "--hours-from <system>",
      "the system that recorded all of it, for schemes that accept certain ones · 记录全部时间的系统",
    )
    .addOption(
      new Option(
        "--on <date>",
        "the day asked about, YYYY-MM-DD; completed services after it are named · 截至日期",
      ).argParser(dayOf),
    )
    .addOption(
      new Option(
        "--grace <minutes>",
        "so many minutes may overlap, as at a hand-over · 允许重叠的交接分钟数",
      ).argParser(minutesOf),
    );
  return withListOptions(command).action(async (file: string, options: HoursCommandOptions) => {
    done(await printHours(file, options, streams));
  });
}

function minutesOf(text: string): number {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("A whole number of minutes. · 应为整分钟数。");
}
