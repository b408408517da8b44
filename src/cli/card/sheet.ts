import { Argument, Command, Option } from "commander";
import { renderCardSheet, type CardSheetOptions, type LinkCard } from "../../link-cards/index.ts";
import { localesOf } from "../locales.ts";
import { write, type Done, type Streams } from "../streams.ts";
import { UseError } from "../use-error.ts";
import { readCards, writePictures } from "./files.ts";
import { misfitLines } from "./misfits.ts";
import { largeLocaleOption, sizeOption, type DrawingOptions } from "./options.ts";
import { countIn } from "./outputs.ts";
import { notEmptySaid, rejectedLines, writtenSaid } from "./words.ts";

interface SheetOptions extends DrawingOptions {
  readonly sides: NonNullable<CardSheetOptions["sides"]>;
  readonly flip: NonNullable<CardSheetOptions["flip"]>;
  readonly copies: boolean;
}

/**
 * Makes the command `card sheet`.
 *
 * @param streams - where it reads and writes
 * @param done - told the exit code
 * @returns the command, for `card`
 */
export function sheetCommand(streams: Streams, done: Done): Command {
  return new Command("sheet")
    .summary("put cards on A4 sheets with crop marks · 拼成带裁切线的 A4 版面")
    .description(
      [
        "Reads cards (of `linli card issue`, or a roster) and puts ten on an A4 sheet, fronts and backs, ready for print at 100 %. Exit code: 0 drawn, 1 rows were rejected, 2 wrong use.",
        "",
        "读取卡片（`linli card issue` 的输出或名册），每张 A4 排 10 张卡，正反面对应，按 100% 比例印刷。退出码：0 已输出，1 有退回的行，2 用法不对。",
      ].join("\n"),
    )
    .addArgument(new Argument("<CARDS>", "the cards · 卡片文件"))
    .addOption(new Option("--out <folder>", "where the sheets go · 输出文件夹").makeOptionMandatory())
    .addOption(new Option("--sides <sides>", "the sides · 正面、背面或双面").choices(["front", "back", "both"]).default("both"))
    .addOption(
      new Option("--flip <edge>", "how the printer turns the sheet · 双面打印的翻转方式")
        .choices(["long-edge", "short-edge"])
        .default("long-edge"),
    )
    .option("--copies", "as many of each card as the roster says · 按发卡数重复排版", false)
    .addOption(sizeOption())
    .addOption(largeLocaleOption())
    .action(async (path: string, options: SheetOptions) => {
      const { cards, records, rejected } = await readCards(path, undefined, streams);
      if (options.copies) requireFew(cards);
      const before = await countIn(options.out);
      const count = await writePictures(options.out, sheetsOf(cards, options), streams);
      const locales = localesOf(options.locale);
      const said = locales.map(
        (locale) =>
          rejectedLines(rejected, locale) +
          misfitLines(records, locale) +
          notEmptySaid(before, options.out, locale) +
          `${writtenSaid(count, options.out, locale)}\n`,
      );
      await write(streams.messages, said.join(""));
      done(rejected.length > 0 ? 1 : 0);
    });
} // prettier-ignore

/** More are an error of typing, and would fill the disk. */
const MOST_COPIES = 100_000;

function requireFew(cards: readonly LinkCard[]): void {
  const count = cards.reduce((sum, { copies = 1 }) => sum + copies, 0);
  if (count <= MOST_COPIES) return;
  throw new UseError(
    `${String(count)} copies, and at most ${String(MOST_COPIES)} are drawn at once: look at the number of cards of each row`,
    `发卡数合计 ${String(count)} 张，一次最多排版 ${String(MOST_COPIES)} 张，请核对“发卡数”`,
  );
}

function* sheetsOf(
  cards: readonly LinkCard[],
  options: SheetOptions,
): Generator<readonly [name: string, svg: string]> {
  const all = options.copies
    ? cards.flatMap((card) => Array.from({ length: card.copies ?? 1 }, () => card))
    : cards;
  for (const locale of localesOf(options.locale)) {
    const pages = renderCardSheet(all, { ...options, paper: "A4", locale });
    const sides = options.sides === "both" ? (["front", "back"] as const) : [options.sides];
    const width = String(pages.length / sides.length).length;
    for (const [index, svg] of pages.entries()) {
      const number = String(Math.floor(index / sides.length) + 1).padStart(width, "0");
      yield [`sheet-${number}-${sides[index % sides.length] ?? ""}-${locale}.svg`, svg];
    }
  }
}
