import { chineseToken } from "../quantity/chinese-number.ts";

/** An amount that ends in yuan, jiao or fen, parted after its largest unit. */
export interface Coins {
  /** The text up to the largest unit, which stands there as 元 whatever it is. */
  readonly main: string;
  /** How many decimals of the largest unit make fen: 2 for yuan, 1 for jiao, 0 for fen. */
  readonly places: 0 | 1 | 2;
  /** The fen of what follows; `undefined` where that is not one digit each, jiao before fen. */
  readonly fen: number | undefined;
}

/** The units with their signs, the largest first; 块 and 毛 are what people say. */
const units: readonly (readonly [signs: RegExp, places: Coins["places"]])[] = [
  [/[元圆块]/, 2],
  [/[角毛]/, 1],
  [/分/, 0],
];
/** 整 and 正 close an amount in contracts, 钱 in speech. */
const closing = /[整正钱]$/;
const partSign = /[\d.,角毛分]/;

/**
 * Parts an amount in yuan, jiao and fen: 3元5角, 壹佰元零伍分, 伍角整, 5毛, 100块.
 *
 * @remarks 零 may stand for a part that is missing (Measures for Payment and Settlement, Yinfa [1997] No. 393, annex 1).
 *
 * @param text - text in compatibility form
 * @returns the amount up to its largest unit and the fen after it, or `undefined` where other words follow a unit
 */
export function coinsOf(text: string): Coins | undefined {
  const bare = text.replace(closing, "");
  for (const [signs, places] of units) {
    const at = bare.search(signs);
    if (at < 0) continue;
    const tail = bare.slice(at + 1).replace(/ /g, "");
    if (!Array.from(tail).every(isPart)) return undefined;
    return { main: `${bare.slice(0, at)}元`, places, fen: fenOf(tail, places) };
  }
  return undefined;
}

/** Whether a character can stand among jiao and fen at all: 5元5 may be one of them, 5元/年 is not. */
function isPart(character: string): boolean {
  return partSign.test(character) || chineseToken(character) !== undefined;
}

/** Counts the fen of what follows a unit: one digit and its sign for each smaller unit, in their order. */
function fenOf(tail: string, places: Coins["places"]): number | undefined {
  let at = 0;
  let fen = 0;
  for (const [signs, below] of units) {
    // 零 before a digit stands for what is missing, 零 before 角 is a digit.
    const start = isZero(tail.charAt(at)) && digitOf(tail.charAt(at + 1)) !== undefined ? at + 1 : at;
    const digit = digitOf(tail.charAt(start));
    if (below >= places || digit === undefined || !signs.test(tail.charAt(start + 1))) continue;
    fen += digit * 10 ** below;
    at = start + 2;
  }
  return at === tail.length ? fen : undefined;
}

function isZero(character: string): boolean {
  return chineseToken(character)?.kind === "zero";
}

function digitOf(character: string): number | undefined {
  if (/\d/.test(character)) return Number(character);
  if (isZero(character)) return 0;
  const token = chineseToken(character);
  return token?.kind === "digits" ? Number(token.text) : undefined;
}
