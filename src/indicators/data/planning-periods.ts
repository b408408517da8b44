/** A five-year plan: its number, its first and its last year, and what it was called. */
export interface PlanYears {
  /** The number of the plan. */
  readonly number: number;
  /** Its first year. */
  readonly first: number;
  /** Its last year. */
  readonly last: number;
}

/** The Chinese numerals of the plans, from the first on. */
export const planNumerals: readonly string[] = /* @__PURE__ */ Object.freeze([
  "一",
  "二",
  "三",
  "四",
  "五",
  "六",
  "七",
  "八",
  "九",
  "十",
  "十一",
  "十二",
  "十三",
  "十四",
  "十五",
]);

/** Since the 11th plan (2006) the text is called 规划 and no longer 计划. */
export const FIRST_OUTLINE = 11;

/** The years from 1963 to 1965, between the second and the third plan, were years of adjustment (国民经济调整时期). */
export const adjustmentYears: { readonly first: number; readonly last: number } = { first: 1963, last: 1965 };

/**
 * The years of a plan.
 *
 * @remarks The first ran from 1953 to 1957, the second from 1958 to 1962; after three years of adjustment the third began in
 * 1966, and from then on each took five years. The 15th, 2026 to 2030, is the last that is known.
 *
 * @param number - the number of the plan
 * @returns its years; nothing where no plan of that number is known
 */
export function planYears(number: number): PlanYears | undefined {
  if (!Number.isInteger(number) || number < 1 || number > planNumerals.length) return undefined;
  const first = number <= 2 ? 1948 + 5 * number : 1951 + 5 * number;
  return { number, first, last: first + 4 };
}
