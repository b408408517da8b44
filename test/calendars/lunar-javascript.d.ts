/** What the tests use of the almanac lunar-javascript, which has no types. */
declare module "lunar-javascript" {
  interface SolarDay {
    toYmd(): string;
    getLunar(): { getJieQiTable(): { readonly [term: string]: SolarDay } };
  }
  interface Month {
    /** Negative for a leap month. */
    getMonth(): number;
    getDayCount(): number;
  }
  export const LunarYear: {
    fromYear(year: number): { getLeapMonth(): number; getMonthsInYear(): readonly Month[] };
  };
  export const Lunar: { fromYmd(year: number, month: number, day: number): { getSolar(): SolarDay } };
  export const Solar: { fromYmd(year: number, month: number, day: number): SolarDay };
}
