import { Option, type Command } from "commander";
import { addHeadingChoice, encodingOf } from "./check/options.ts";
import { localeOption } from "./locales.ts";

/**
 * Adds the options that every command has which answers about the rows of a file: how the file is read, and how the
 * answer is written.
 *
 * @param command - the command, with the options of its own
 * @returns the same command
 */
export function withListOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        "--map <heading=column>",
        "what a heading stands for; can be repeated · 指定表头对应的列",
      ).argParser(addHeadingChoice),
    )
    .addOption(new Option("--encoding <name>", "the encoding · 指定编码").argParser(encodingOf))
    .addOption(localeOption())
    .addOption(
      new Option("--format <format>", "how the answer is written · 输出格式")
        .choices(["text", "json", "csv"])
        .default("text"),
    );
}
