import type { DayHours, MakeupHours, OpeningHours, OpeningRange, OpeningWeek } from "./model.ts";

/**
 * Copies what hours are computed from, field by field in one order, so that records that say the same have the same text.
 *
 * @remarks What else a record holds may be of any type, and says nothing about hours.
 *
 * @param hours - the record
 * @returns a copy without names, reasons and unknown fields
 */
export function plainHoursOf({
  weekly,
  seasons,
  calendarPolicy,
  lunarRules,
  exceptions,
}: OpeningHours): OpeningHours {
  const { statutory, bridge, holidayWeekend, makeup } = calendarPolicy ?? {};
  return {
    weekly: weekly && plainWeekOf(weekly),
    seasons: seasons?.map(({ from, until, weekly: week }) => ({ from, until, weekly: plainWeekOf(week) })),
    calendarPolicy: {
      statutory: plainDayOf(statutory),
      bridge: plainDayOf(bridge),
      holidayWeekend: plainDayOf(holidayWeekend),
      makeup: plainDayOf(makeup),
    },
    lunarRules: lunarRules?.map(({ month, day, leap, offsetDays, span, hours }) => {
      return { month, day, leap, offsetDays, span, hours: plainDayOf(hours) };
    }),
    exceptions: exceptions?.map(({ from, until, hours }) => ({ from, until, hours: plainDayOf(hours) })),
  };
}

function plainWeekOf(week: OpeningWeek): OpeningWeek {
  return {
    1: plainRangesOf(week[1]),
    2: plainRangesOf(week[2]),
    3: plainRangesOf(week[3]),
    4: plainRangesOf(week[4]),
    5: plainRangesOf(week[5]),
    6: plainRangesOf(week[6]),
    7: plainRangesOf(week[7]),
  };
}

function plainDayOf<Hours extends DayHours | MakeupHours | undefined>(hours: Hours): Hours {
  // Ranges are ranges of the same type; a word and nothing are themselves.
  return (Array.isArray(hours) ? plainRangesOf(hours as readonly OpeningRange[]) : hours) as Hours;
}

function plainRangesOf(ranges: readonly OpeningRange[] | undefined): readonly OpeningRange[] | undefined {
  return ranges?.map(({ opens, closes, nextDay }) => ({ opens, closes, nextDay }));
}
