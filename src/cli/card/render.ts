import { Argument, Command, Option } from "commander";
import { renderCardSvg, type CardSide, type LinkCard } from "../../link-cards/index.ts";
import { localesOf } from "../locales.ts";
import { write, type Done, type Streams } from "../streams.ts";
import { readCards, writePictures } from "./files.ts";
import { misfitLines } from "./misfits.ts";
import { largeLocaleOption, sizeOption, type DrawingOptions } from "./options.ts";
import { countIn } from "./outputs.ts";
import { notEmptySaid, rejectedLines, writtenSaid } from "./words.ts";

interface RenderOptions extends DrawingOptions {
  readonly side: CardSide | "both";
}

/**
 * Makes the command `card render`.
 *
 * @param streams - where it reads and writes
 * @param done - told the exit code
 * @returns the command, for `card`
 */
export function renderCommand(streams: Streams, done: Done): Command {
  return new Command("render")
    .summary("draw cards as SVG, a file for each side · 逐张输出卡面 SVG")
    .description(
      [
        "Reads cards (of `linli card issue`, or a roster) and draws each as SVG in millimetres. Exit code: 0 drawn, 1 rows were rejected, 2 wrong use.",
        "",
        "读取卡片（`linli card issue` 的输出或名册），以毫米为单位逐张输出 SVG。退出码：0 已输出，1 有退回的行，2 用法不对。",
      ].join("\n"),
    )
    .addArgument(new Argument("<CARDS>", "the cards · 卡片文件"))
    .addOption(new Option("--out <folder>", "where the pictures go · 输出文件夹").makeOptionMandatory())
    .addOption(
      new Option("--side <side>", "the side · 正面或背面").choices(["front", "back", "both"]).default("both"),
    )
    .addOption(sizeOption())
    .addOption(largeLocaleOption())
    .action(async (path: string, options: RenderOptions) => {
      const { cards, records, rejected } = await readCards(path, undefined, streams);
      const before = await countIn(options.out);
      const count = await writePictures(options.out, picturesOf(cards, options), streams);
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
}

function* picturesOf(
  cards: readonly LinkCard[],
  { side, size, locale }: RenderOptions,
): Generator<readonly [name: string, svg: string]> {
  const taken = new Set<string>();
  const sides: readonly CardSide[] = side === "both" ? ["front", "back"] : [side];
  for (const card of cards) {
    const name = nameOf(card, taken);
    for (const one of sides) {
      for (const large of localesOf(locale)) {
        yield [`${name}-${one}-${large}.svg`, renderCardSvg(card, { side: one, size, locale: large })];
      }
    }
  }
}

/** The reference as the name of a file: letters, digits, hyphens; two cards never share one, capitals or not. */
function nameOf({ id }: LinkCard, taken: Set<string>): string {
  const plain = id.replace(/[^\p{L}\p{N}-]+/gu, "_").slice(0, 80);
  let name = plain;
  for (let next = 2; taken.has(name.toLowerCase()); next += 1) name = `${plain}-${String(next)}`;
  taken.add(name.toLowerCase());
  return name;
}
