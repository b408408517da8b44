import { Argument, Command, Option } from "commander";
import { localeOption } from "../locales.ts";
import type { Done, Streams } from "../streams.ts";
import { addHeadingChoice, countOf, encodingOf, type CheckOptions } from "./options.ts";
import { checkPaths } from "./check-paths.ts";

/**
 * Makes the command `check`.
 *
 * @param streams - where it reads and writes
 * @param done - told the exit code: 0 no errors, 1 errors found
 * @returns the command, for the program
 */
export function checkCommand(streams: Streams, done: Done): Command {
  return new Command("check")
    .summary("check the rows of files against a model · 按模型逐行校验表格文件")
    .description(
      [
        "Reads workbooks (.xlsx), CSV, TSV, NDJSON or JSON (UTF-8, GB18030 or UTF-16, found out by itself), finds the headings within the first ten rows, checks every row, compares the rows with each other, and reports what is wrong by row and column. A folder stands for all such files in it. FILE - is standard input. What a team always says can stand in linli.config.json. Nothing is changed unless --fix is given.",
        "Exit code: 0 no errors, 1 errors found, 2 wrong use or a file that cannot be read or written.",
        "",
        "读取工作簿（.xlsx）、CSV、TSV、NDJSON 或 JSON 文件（自动识别 UTF-8、GB18030、UTF-16），在前十行内找到表头，逐行校验并核对行与行之间的重复和引用，按行列报告问题。给出文件夹时校验其中全部此类文件。FILE 为 - 时读取标准输入。常用设置可写入 linli.config.json。不加 --fix 不改动任何内容。",
        "退出码：0 无误，1 有误，2 用法不对或文件无法读写。",
      ].join("\n"),
    )
    .addArgument(new Argument("<FILE...>", "files and folders to check · 要校验的文件或文件夹"))
    .option("--as <model>", "the model, such as organization · 模型，如 organization")
    .addOption(
      new Option(
        "--map <heading=column>",
        "what a heading stands for; no column leaves it unread; can be repeated · 指定表头对应的列，可重复",
      ).argParser(addHeadingChoice),
    )
    .option(
      "--with <file>",
      "records listed already: repeated ones are reported, references may point to them · 已登记的名单，用于查重和引用",
    )
    .addOption(localeOption())
    .addOption(
      new Option(
        "--format <format>",
        "how the report is written; html is one page to open and print · 报告格式，html 为可打开打印的网页",
      )
        .choices(["text", "json", "csv", "html"])
        .default("text"),
    )
    .option("--out-valid <file>", "write the valid rows to a CSV file · 有效行写入 CSV 文件")
    .option(
      "--out-rejected <file>",
      "write the rejected rows, each with its findings, to a CSV file · 退回行连同原因写入 CSV 文件",
    )
    .option(
      "--out-marked <file>",
      "write the workbook back with its wrong cells coloured and explained; of several files into a folder · 写出标注问题的工作簿；多个文件时填文件夹",
    )
    .option(
      "--split-by <column>",
      "split the marked workbook into one for each street or organization, by a heading · 按某列（如街道）拆分标注后的工作簿",
    )
    .option("--sheet <sheet>", "the one sheet that is read, by name or number · 只读取的工作表，名称或序号")
    .option("--fix", "apply the suggestions, then check again · 采纳建议后再校验", false)
    .addOption(
      new Option(
        "--max-errors <n>",
        "how many findings of a kind are listed; all are counted · 每类最多列出的条数",
      )
        .argParser(countOf)
        .default(20),
    )
    .addOption(
      new Option("--encoding <name>", "utf-8, gb18030 (gbk), utf-16le, utf-16be · 指定编码").argParser(
        encodingOf,
      ),
    )
    .addOption(
      new Option("--input-format <format>", "the format of the input · 指定输入格式").choices([
        "csv",
        "tsv",
        "ndjson",
        "json",
      ]),
    )
    .option(
      "--watch",
      "check again whenever a file changes, until interrupted · 文件变动后自动重新校验",
      false,
    )
    .action(async (paths: readonly string[], options: CheckOptions) => {
      done(await checkPaths(paths, options, streams));
    });
}
