import { Argument, Command } from "commander";
import { writeWholeFile, type WholeFile } from "../files/whole-file.ts";
import { localeOption, localesOf, type LocaleChoice } from "../locales.ts";
import { tableModelOf, tableModels } from "../models.ts";
import type { Done, Streams } from "../streams.ts";
import { STANDARD } from "../files/open-file.ts";
import { dictionaryRows, templateRows, templateWorkbook } from "../../tables/workbook/index.ts";
import { formatCsv } from "../../tables/index.ts";

interface TemplateOptions {
  readonly locale: LocaleChoice;
  readonly out: string;
  readonly dictionary?: string | undefined;
}

/**
 * Makes the command `template`.
 *
 * @param streams - where it writes
 * @param done - told the exit code
 * @returns the command, for the program
 */
export function templateCommand(streams: Streams, done: Done): Command {
  const names = tableModels().map((model) => model.id);
  return new Command("template")
    .summary(
      "write a template of a model, CSV or workbook, and its data dictionary · 生成模型的模板（CSV 或工作簿）和数据字典",
    )
    .description(
      [
        "Writes the headings of a model with example rows that are valid, ready for a spreadsheet; into a file that ends in .xlsx as a workbook with lists to choose from and the dictionary as a sheet; --dictionary writes what each column holds. `linli check TEMPLATE --as MODEL` finds nothing wrong with it.",
        `Models: ${names.join(", ")}.`,
        "",
        "写出模型的表头和有效的示例行，可直接用电子表格打开；文件名以 .xlsx 结尾时生成工作簿，带下拉选项和填写说明；--dictionary 另写出各列说明。",
        `模型：${names.join("、")}。`,
      ].join("\n"),
    )
    .addArgument(new Argument("<MODEL>", "the model · 模型"))
    .option("--out <file>", "where the template goes; - is standard output · 模板写入的文件", STANDARD)
    .option("--dictionary <file>", "where the data dictionary goes · 数据字典写入的文件")
    .addOption(localeOption("zh-CN"))
    .action(async (id: string, options: TemplateOptions) => {
      const model = tableModelOf(id);
      const locales = localesOf(options.locale);
      await writeAll(streams, [
        [
          options.out,
          /\.xlsx$/i.test(options.out)
            ? templateWorkbook(model, locales)
            : formatCsv(templateRows(model, locales)),
        ],
        ...(options.dictionary === undefined
          ? []
          : [[options.dictionary, formatCsv(dictionaryRows(model, locales))] as const]),
      ]);
      done(0);
    });
}

/** Writes all of the files or none. */
async function writeAll(
  streams: Streams,
  files: readonly (readonly [path: string, content: string | Uint8Array])[],
): Promise<void> {
  const open: WholeFile[] = [];
  try {
    for (const [path, content] of files) {
      const file = await writeWholeFile(path, streams);
      open.push(file);
      await file.write(content);
    }
    for (const file of open) await file.keep();
  } catch (error) {
    for (const file of open) await file.discard();
    throw error;
  }
}
