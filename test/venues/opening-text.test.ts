import { describe, expect, it } from "vitest";
import { formatFinding } from "../../src/core/index.ts";
import { en } from "../../src/messages/en/index.ts";
import { zhCN } from "../../src/messages/zh-CN/index.ts";
import {
  formatOpeningHours,
  parseOpeningText,
  type DayHours,
  type MakeupHours,
  type OpeningHours,
  type OpeningRange,
  type OpeningWeek,
  type Weekday,
} from "../../src/venues/index.ts";
import { deepFreeze } from "../support/values.ts";
import { everything, rangeOf, weekOf } from "./opening-hours-samples.ts";

/** A record in few characters, so that a table can hold it: `1-5 09:00-17:00`, weekdays by their numbers. */
function short(hours: OpeningHours): string {
  const { weekly, seasons = [], calendarPolicy = {}, lunarRules = [], exceptions = [] } = hours;
  return [
    ...(weekly === undefined ? [] : shortWeek(weekly)),
    ...seasons.flatMap(({ from, until, weekly: week }) => [`[${from} ${until}]`, ...shortWeek(week)]),
    ...Object.entries(calendarPolicy).map(([name, said]) => `${name} ${shortDay(said)}`),
    ...lunarRules.map(({ month, day, leap = false, offsetDays = 0, span = 1, hours: said }) => {
      return `lunar ${leap ? "leap " : ""}${String(month)}-${String(day)}${String(offsetDays)}+${String(span)} ${shortDay(said)}`;
    }),
    ...exceptions.map(({ from, until, hours: said }) => `${from} ${until} ${shortDay(said)}`),
  ].join("; ");
}

function shortWeek(week: OpeningWeek): readonly string[] {
  const days = new Map<string, string>();
  for (const [day, ranges] of Object.entries(week) as (readonly [string, readonly OpeningRange[]])[])
    days.set(shortDay(ranges), `${days.get(shortDay(ranges)) ?? ""}${day}`);
  return [...days].map(([ranges, digits]) => `${digits} ${ranges}`);
}

function shortDay(hours: DayHours | MakeupHours): string {
  if (typeof hours === "string") return hours;
  return hours
    .map(({ opens, closes, nextDay = false }) => `${opens}-${closes}${nextDay ? "+" : ""}`)
    .join(" ");
}

const holidays = (said: string): string => `statutory ${said}; bridge ${said}; holidayWeekend ${said}`;

// The forms are those of notices at doors, of maps and of registers; the venues are nobody's.
const understood: readonly (readonly [string, string])[] = [
  ["每天8:00-20:00", "1234567 08:00-20:00"],
  ["8:00-20:00", "1234567 08:00-20:00"],
  ["开放时间：每日９：００－２１：００", "1234567 09:00-21:00"],
  ["24小时", "1234567 00:00-24:00"],
  ["24小时开放", "1234567 00:00-24:00"],
  ["全天开放", "1234567 00:00-24:00"],
  ["全天候24小时服务", "1234567 00:00-24:00"],
  ["周一至周五 上午8：00-11:30，下午14:00-17:30", "12345 08:00-11:30 14:00-17:30"],
  ["周一至周五 上午8：00-11:30，下午2:00-5:30", "12345 08:00-11:30 14:00-17:30"],
  [
    "周一至周五8:30-12:00、14:00-17:30；周六、周日9:00-16:00",
    "12345 08:30-12:00 14:00-17:30; 67 09:00-16:00",
  ],
  ["8:00-12:00 13:30-17:30", "1234567 08:00-12:00 13:30-17:30"],
  ["8:30—17:00（周六、日休息）", "12345 08:30-17:00"],
  ["9:00-17:00（周一至周五）", "12345 09:00-17:00"],
  ["周六日全天休息，周一至周五08:00-18:00", "12345 08:00-18:00"],
  ["9:00-17:00，周一闭馆", "234567 09:00-17:00"],
  ["逢周二闭馆，其余时间9:00-17:00", "134567 09:00-17:00"],
  ["除周一外，每天9:00-17:00", "234567 09:00-17:00"],
  ["每天9:00-17:00（周一除外）", "234567 09:00-17:00"],
  ["闭馆日：周一；9:00～17:00", "234567 09:00-17:00"],
  ["周一至周日9:00-17:00，周一闭馆", "234567 09:00-17:00"],
  ["每天8:00-20:00，周六9:00-12:00", "123457 08:00-20:00; 6 09:00-12:00"],
  ["周一、三、五 9:00-11:00", "135 09:00-11:00"],
  ["周一三五 9:00-11:00", "135 09:00-11:00"],
  ["周一至五9:00-17:00", "12345 09:00-17:00"],
  ["星期一到星期五：09:00 - 18:00", "12345 09:00-18:00"],
  ["礼拜天10:00到16:00", "7 10:00-16:00"],
  ["周六至周二10:00-16:00", "1267 10:00-16:00"],
  ["周末10:00-16:00", "67 10:00-16:00"],
  ["周六 9:00-12:00，周六 14:00-17:00", "6 09:00-12:00 14:00-17:00"],
  ["8点至20点半", "1234567 08:00-20:30"],
  ["9时30分至17时", "1234567 09:30-17:00"],
  ["9-17点", "1234567 09:00-17:00"],
  ["早8点至晚6点", "1234567 08:00-18:00"],
  ["上午九点到十一点半", "1234567 09:00-11:30"],
  ["上午8:00-下午5:00", "1234567 08:00-17:00"],
  ["下午2:00-5:00", "1234567 14:00-17:00"],
  ["下午2点-5点半", "1234567 14:00-17:30"],
  ["中午11:30-1:30", "1234567 11:30-13:30"],
  ["晚上7点-9点", "1234567 19:00-21:00"],
  ["晚上10点至早上6点", "1234567 22:00-06:00+"],
  ["早上6:30-9:00", "1234567 06:30-09:00"],
  ["7:00-8:30，17:00-18:30", "1234567 07:00-08:30 17:00-18:30"],
  ["9:00——17:00", "1234567 09:00-17:00"],
  ["周1至周5 9:00-17:00", "12345 09:00-17:00"],
  ["星期一至星期日（除星期三外）9:00-17:00", "124567 09:00-17:00"],
  ["星期一至星期日，除星期三外，9:00-17:00", "124567 09:00-17:00"],
  ["早上9点至次日凌晨1点", "1234567 09:00-01:00+"],
  ["晚上8:00-12:00", "1234567 20:00-24:00"],
  ["8:00-24:00", "1234567 08:00-24:00"],
  ["8:00-0:00", "1234567 08:00-24:00"],
  ["18:00-02:00", "1234567 18:00-02:00"],
  ["22:00-次日6:00", "1234567 22:00-06:00+"],
  ["20:00至凌晨2:00", "1234567 20:00-02:00+"],
  ["5:30-21:00", "1234567 05:30-21:00"],
  ["02:00-05:00", "1234567 02:00-05:00"],
  ["周一至周五9:00-17:00，节假日休息", `12345 09:00-17:00; ${holidays("closed")}`],
  ["周一至周五9:00-17:00（节假日除外）", `12345 09:00-17:00; ${holidays("closed")}`],
  ["周一至周五（节假日除外）9:00-17:00", `12345 09:00-17:00; ${holidays("closed")}`],
  // The statutory days alone: what holds on the days off around them is not said.
  ["周一至周五9:00-17:00，法定节假日休息", "12345 09:00-17:00; statutory closed"],
  ["周一至周五08:30-12:00（国家法定节假日休息）", "12345 08:30-12:00; statutory closed"],
  ["每天9:00-17:00，节假日照常开放", `1234567 09:00-17:00; ${holidays("as-usual")}`],
  ["9:00-17:00，全年无休", `1234567 09:00-17:00; ${holidays("as-usual")}; makeup as-usual`],
  [
    "周一至周五9:00-17:00，周末及节假日10:00-16:00",
    `12345 09:00-17:00; 67 10:00-16:00; ${holidays("10:00-16:00")}`,
  ],
  ["周二至周日9:00-17:00，周一闭馆（节假日除外）", `234567 09:00-17:00; ${holidays("09:00-17:00")}`],
  ["每周一闭馆（节假日照常开放），9:00-17:00", `234567 09:00-17:00; ${holidays("09:00-17:00")}`],
  ["周二至周日9:00-17:00，周一闭馆，法定节假日除外", "234567 09:00-17:00; statutory 09:00-17:00"],
  // The exception before 闭馆, within it and after it.
  ["每周一（法定节假日除外）闭馆，9:00-17:00", "234567 09:00-17:00; statutory 09:00-17:00"],
  ["每周一（除法定节假日外）全天闭馆，9:00-17:00", "234567 09:00-17:00; statutory 09:00-17:00"],
  ["除法定节假日外每周一闭馆，9:00-17:00", "234567 09:00-17:00; statutory 09:00-17:00"],
  ["9:00-17:00，每周一除法定节假日外闭馆", "234567 09:00-17:00; statutory 09:00-17:00"],
  ["除国家法定节假日外，每周一闭馆。开放时间9:00-17:00", "234567 09:00-17:00; statutory 09:00-17:00"],
  [
    "Except on public holidays closed on Mondays, 9:00-17:00",
    `234567 09:00-17:00; ${holidays("09:00-17:00")}`,
  ],
  [
    "Closed on Mondays (except public holidays), 9:00-17:00",
    `234567 09:00-17:00; ${holidays("09:00-17:00")}`,
  ],
  ["周一、周二闭馆（节假日除外），9:00-17:00", `34567 09:00-17:00; ${holidays("09:00-17:00")}`],
  ["周二至周日（除法定节假日外）9:00-17:00", "234567 09:00-17:00; statutory closed"],
  // An exception is none to another exception.
  ["9:00-17:00（周一除外，法定节假日除外）", "234567 09:00-17:00; statutory closed"],
  ["9:00-17:00（周一除外、法定节假日除外）", "234567 09:00-17:00; statutory closed"],
  ["9:00-17:00，周一除外，法定节假日除外", "234567 09:00-17:00; statutory closed"],
  ["除周一外，除法定节假日外，9:00-17:00", "234567 09:00-17:00; statutory closed"],
  ["每天9:00-17:00（周末除外，节假日除外）", `12345 09:00-17:00; ${holidays("closed")}`],
  ["9:00-17:00 (except Mondays, except public holidays)", `234567 09:00-17:00; ${holidays("closed")}`],
  ["9:00-17:00 except Mondays, closed on public holidays", `234567 09:00-17:00; ${holidays("closed")}`],
  ["除周一闭馆外，每天9:00-17:00", "234567 09:00-17:00"],
  // 照常 on a make-up workday is as on a workday.
  [
    "周一至周五 8:30-17:30，法定节假日休息，调休上班日正常开放",
    "12345 08:30-17:30; statutory closed; makeup as-weekday-replaced",
  ],
  ["周一至周五8:30-17:30，调休上班日照常开放", "12345 08:30-17:30; makeup as-weekday-replaced"],
  ["周一至周五8:30-17:30，调休工作日照常", "12345 08:30-17:30; makeup as-weekday-replaced"],
  ["Mon-Fri 8:30-17:30, make-up workdays as usual", "12345 08:30-17:30; makeup as-weekday-replaced"],
  ["周二至周日9:00-17:00，调休上班日照常开放", "234567 09:00-17:00; makeup as-usual"],
  ["周一至周五9:00-17:00，调休上班日按周六、周日时间开放", "12345 09:00-17:00; makeup as-usual"],
  // 照常 on a holiday is open, also on the day of the week that is closed, whether that is said or not.
  ["周二至周日9:00-17:00，节假日照常开放", `234567 09:00-17:00; ${holidays("09:00-17:00")}`],
  ["周二至周日9:00-17:00，周一闭馆，节假日照常开放", `234567 09:00-17:00; ${holidays("09:00-17:00")}`],
  [
    "周二至周日9:00-17:00，2026年5月1日至5日照常开放",
    "234567 09:00-17:00; 2026-05-01 2026-05-05 09:00-17:00",
  ],
  ["周一至周五9:00-17:00，法定节假日按当日对应星期的时间开放", "12345 09:00-17:00; statutory as-usual"],
  ["每天9:00-17:00，周末不休息", "1234567 09:00-17:00"],
  ["每天9:00-17:00，周末及节假日照常开放", `1234567 09:00-17:00; ${holidays("as-usual")}`],
  ["每天9:00-17:00，除夕、正月初一闭馆", "1234567 09:00-17:00; lunar 1-1-1+1 closed; lunar 1-10+1 closed"],
  ["每天9:00-17:00（除夕、初一闭馆）", "1234567 09:00-17:00; lunar 1-1-1+1 closed; lunar 1-10+1 closed"],
  [
    "每天9:00-17:00，除夕至初六、正月十五闭馆",
    "1234567 09:00-17:00; lunar 1-1-1+7 closed; lunar 1-150+1 closed",
  ],
  ["每天9:00-17:00；12月1日至2月28日每天闭馆", "1234567 09:00-17:00; [12-01 02-28]"],
  ["工作日9:00-17:00", "12345 09:00-17:00; statutory closed; bridge closed; makeup as-weekday-replaced"],
  ["工作日9:00-17:00，周末10:00-16:00", "12345 09:00-17:00; 67 10:00-16:00; makeup as-weekday-replaced"],
  ["周一至周五9:00-17:00，调休上班日按工作日时间开放", "12345 09:00-17:00; makeup as-weekday-replaced"],
  [
    "夏季（5月1日-9月30日）8:00-18:00，冬季（10月1日-4月30日）8:30-17:00",
    "[05-01 09-30]; 1234567 08:00-18:00; [10-01 04-30]; 1234567 08:30-17:00",
  ],
  [
    "5-9月 8:00-20:00；10月至次年4月 9:00-17:00",
    "[05-01 09-30]; 1234567 08:00-20:00; [10-01 04-30]; 1234567 09:00-17:00",
  ],
  ["3月至2月 9:00-17:00", "[03-01 02-29]; 1234567 09:00-17:00"],
  ["每天8:00-17:00；7月1日至31日8:00-21:00", "1234567 08:00-17:00; [07-01 07-31]; 1234567 08:00-21:00"],
  ["2026年10月1日至7日闭馆，每天9:00-17:00", "1234567 09:00-17:00; 2026-10-01 2026-10-07 closed"],
  ["每天9:00-17:00；2026-05-01 10:00-12:00", "1234567 09:00-17:00; 2026-05-01 2026-05-01 10:00-12:00"],
  ["除夕至初六闭馆；每天9:00-17:00", "1234567 09:00-17:00; lunar 1-1-1+7 closed"],
  ["每天9:00-17:00，农历闰六月十五休息", "1234567 09:00-17:00; lunar leap 6-150+1 closed"],
  ["Mon-Fri 9:00-17:00", "12345 09:00-17:00"],
  ["Mon–Fri: 9am–5:30pm, Sat & Sun 10:00 to 16:00", "12345 09:00-17:30; 67 10:00-16:00"],
  ["9am-5pm Monday to Friday", "12345 09:00-17:00"],
  ["Daily 9am-noon, closed on Mondays and public holidays", `234567 09:00-12:00; ${holidays("closed")}`],
  ["Open 24 hours", "1234567 00:00-24:00"],
  ["Fri 10pm-6am next day", "5 22:00-06:00+"],
  ["9-11am", "1234567 09:00-11:00"],
  ["10pm-6am", "1234567 22:00-06:00+"],
  ["Mo-Fr 8.30am - 5.30pm", "12345 08:30-17:30"],
];

// What is refused, and the part that is named.
const refused: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  ["8-5", [["ambiguous", "8-5"]]],
  ["周一至周五9:00-17:00，周六、周日休息，节假日照常开放", [["ambiguous", "节假日照常开放"]]],
  ["6:30-9:00", [["ambiguous", "6:30-9:00"]]],
  ["9-17", [["ambiguous", "9-17"]]],
  ["12:00-1:00", [["ambiguous", "12:00-1:00"]]],
  ["9:00-5:00", [["ambiguous", "9:00-5:00"]]],
  ["2:00-5:00", [["ambiguous", "2:00-5:00"]]],
  ["周一8:00-11:30，2:00-5:00", [["ambiguous", "2:00-5:00"]]],
  ["2-5pm", [["ambiguous", "2-5pm"]]],
  ["8-10pm", [["ambiguous", "8-10pm"]]],
  ["8:00-8:00", [["ambiguous", "8:00-8:00"]]],
  ["17:00-9:00", [["backwards", "17:00-9:00"]]],
  ["22:00-6:00", [["backwards", "22:00-6:00"]]],
  ["8:00-次日9:00", [["backwards", "8:00-次日9:00"]]],
  ["25:00-26:00", [["impossible", "25:00-26:00"]]],
  ["8:70-9:00", [["impossible", "8:70-9:00"]]],
  [
    "2026年2月30日闭馆，每天9:00-17:00",
    [
      ["impossible", "2026年2月30日"],
      ["not-understood", "闭馆"],
    ],
  ],
  [
    "每天8:00-20:00，雨天除外",
    [
      ["not-understood", "雨天"],
      ["not-understood", "除外"],
    ],
  ],
  ["9:00-17:00，需预约", [["not-understood", "需预约"]]],
  [
    "17:00闭馆",
    [
      ["not-understood", "17:00"],
      ["not-understood", "闭馆"],
    ],
  ],
  ["休息", [["not-understood", "休息"]]],
  ["周一至周五", [["hours-missing", "周一至周五"]]],
  ["周一至周五；周六9:00-12:00", [["hours-missing", "周一至周五"]]],
  [
    "夏季8:00-18:00，冬季8:30-17:00",
    [
      ["season-undated", "夏季"],
      ["season-undated", "冬季"],
    ],
  ],
  ["周五9:00-17:00，周五9:00-15:00", [["contradictory", "周五9:00-15:00"]]],
  ["周一至周三9:00-17:00，周三至周五9:00-15:00", [["contradictory", "周一至周三9:00-17:00"]]],
  ["9:00-12:00，11:00-17:00", [["contradictory", "11:00-17:00"]]],
  ["每天9:00-11:00，周五14:00-16:00", [["ambiguous", "周五14:00-16:00"]]],
  ["周一至周五9:00-17:00，周六、周日休息，节假日除外", [["ambiguous", "节假日除外"]]],
  ["周一至周五9:00-17:00，节假日照常开放", [["ambiguous", "节假日照常开放"]]],
  ["周二至周五9:00-17:00，周末9:00-20:00，节假日照常开放", [["ambiguous", "节假日照常开放"]]],
  ["周一至周五9:00-17:00，2026年5月1日照常开放", [["ambiguous", "2026年5月1日照常开放"]]],
  ["周一至周五9:00-17:00，除夕照常开放", [["ambiguous", "除夕照常开放"]]],
  ["周一至周五9:00-17:00，周末10:00-16:00，调休上班日照常开放", [["ambiguous", "调休上班日照常开放"]]],
  ["周一至周六9:00-17:00，调休上班日照常开放", [["ambiguous", "调休上班日照常开放"]]],
  ["周一至周五9:00-17:00，全年无休", [["ambiguous", "全年无休"]]],
  ["周一至周五9:00-17:00，周末照常开放", [["ambiguous", "周末照常开放"]]],
  [
    "每天9:00-17:00，节假日按周六、周日时间开放",
    [
      ["hours-missing", "节假日"],
      ["not-understood", "按周六、周日时间"],
    ],
  ],
  // The year is missing, or 每年.
  ["每天9:00-17:00，10月1日-10月7日休息", [["ambiguous", "10月1日-10月7日休息"]]],
  ["10月1日至7日闭馆，每天9:00-17:00", [["ambiguous", "10月1日至7日闭馆"]]],
  // The month is missing.
  [
    "每天9:00-17:00，每月初一休息",
    [
      ["not-understood", "每月"],
      ["not-understood", "初一"],
      ["not-understood", "休息"],
    ],
  ],
  [
    "每天9:00-17:00，腊月二十九、初一闭馆",
    [
      ["not-understood", "腊月二十九"],
      ["not-understood", "初一"],
      ["not-understood", "闭馆"],
    ],
  ],
  ["周一至周五9:00-17:00（周六、周日休息，节假日除外）", [["ambiguous", "节假日除外"]]],
  ["周一至周六9:00-17:00，周日休息，法定节假日除外", [["ambiguous", "法定节假日除外"]]],
  ["周六、周日（节假日除外）闭馆，9:00-17:00", [["ambiguous", "节假日除外"]]],
  ["每天9:00-17:00，除法定节假日外，每周一闭馆", [["ambiguous", "除法定节假日外"]]],
  ["法定节假日除外，每周一闭馆，9:00-17:00", [["ambiguous", "法定节假日除外"]]],
  ["9:00-17:00，周一除外（法定节假日除外）", [["ambiguous", "法定节假日除外"]]],
  ["9:00-17:00 except Mondays except public holidays", [["ambiguous", "except public holidays"]]],
  ["除除夕外，每周一闭馆，9:00-17:00", [["ambiguous", "除除夕外"]]],
  ["周一闭馆，周二除外，9:00-17:00", [["ambiguous", "周二除外"]]],
  ["每天9:00-17:00除外", [["not-understood", "除外"]]],
  [
    "夏季（5月1日-9月30日）8:00-18:00，冬季（10月1日-4月30日）8:30-17:00，周一闭馆",
    [["ambiguous", "周一闭馆"]],
  ],
  ["", [["without-hours", ""]]],
  ["节假日休息", [["without-hours", ""]]],
];

describe("parseOpeningText", () => {
  it.each(understood)("reads %s", (text, expected) => {
    const result = parseOpeningText(text);
    expect(result.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(result.ok && short(result.value)).toBe(expected);
  });

  it.each(refused)("refuses %s", (text, expected) => {
    const result = parseOpeningText(text);
    expect(result.ok).toBe(false);
    const named = result.findings
      .filter(({ severity }) => severity === "error")
      .map(({ code, params }) => {
        const { position = 1, length = 0 } = params as {
          readonly position?: number;
          readonly length?: number;
        };
        return [code.replace("opening-hours.text-", ""), text.slice(position - 1, position - 1 + length)];
      });
    expect(named).toEqual(expected);
  });

  it("gives in part what it could read, and no hours of what it could not", () => {
    const partOf = (text: string): string | undefined => {
      const result = parseOpeningText(text);
      return result.ok || result.partial === undefined ? undefined : short(result.partial);
    };
    expect(partOf("周一至周五9:00-17:00，周六8-5")).toBe("12345 09:00-17:00");
    expect(partOf("每天8:00-20:00，雨天除外")).toBe("1234567 08:00-20:00");
    // Whose hours these are cannot be told.
    expect(partOf("9:00-17:00 Mon-Fri, 10:00-16:00 Sat")).toBeUndefined();
    expect(partOf("10:00-21:30（周五、周六延长至22:00）")).toBeUndefined();
    expect(partOf("每月第一个周六9:00-11:00")).toBeUndefined();
    expect(partOf("9:00-18:00（12:00-14:00休息）")).toBeUndefined();
    expect(partOf("每月第一个周六9:00-11:00，周日10:00-16:00")).toBe("7 10:00-16:00");
    expect(partOf("8-5")).toBeUndefined();
    // On the days that are named it may be closed.
    expect(partOf("每天9:00-17:00，10月1日-10月7日休息")).toBeUndefined();
    // What is as usual follows from a week that is whole.
    expect(partOf("周一至周六9:00-17:00，周日8-5，节假日照常开放")).toBe("123456 09:00-17:00");
    // Whether it is open on these days cannot be told; of holidays it would only be unknown.
    expect(partOf("周一闭馆，周二除外，9:00-17:00")).toBeUndefined();
    expect(partOf("每天9:00-17:00，除法定节假日外，每周一闭馆")).toBe("234567 09:00-17:00");
  });

  it("gives the policy of a text that has nothing else", () => {
    const result = parseOpeningText("节假日休息");
    expect(result.ok || result.partial).toEqual({
      calendarPolicy: { statutory: "closed", bridge: "closed", holidayWeekend: "closed" },
    });
    const impossible = parseOpeningText("腊月三十0:00-1:00");
    expect(impossible.ok || impossible.partial).toBeUndefined();
    const unknown = parseOpeningText("节假日休息，雨天另行通知");
    expect(unknown.ok || unknown.partial).toBeUndefined();
  });

  it("leaves out a policy that is announced elsewhere, and refuses hours that are", () => {
    const text = "周一至周五9:00-17:30，节假日以公告为准";
    const result = parseOpeningText(text);
    expect(result.ok && result.value).toEqual({
      weekly: Object.fromEntries([1, 2, 3, 4, 5].map((day) => [day, [{ opens: "09:00", closes: "17:30" }]])),
    });
    const [left] = result.findings;
    expect(left).toMatchObject({ code: "opening-hours.text-left-out", severity: "warning" });
    expect(left?.params).toEqual({ position: text.indexOf("节") + 1, length: 8 });
    expect(parseOpeningText("周一至周五9:00-17:30，周六以公告为准").ok).toBe(false);
    expect(parseOpeningText("以公告为准").ok).toBe(false);
  });

  it("says what is wrong with the whole, as checkOpeningHours does", () => {
    const codesOf = (text: string): readonly string[] =>
      parseOpeningText(text)
        .findings.filter(({ severity }) => severity === "error")
        .map(({ code }) => code);
    expect(codesOf("每天9:00-17:00，腊月三十休息")).toEqual(["opening-hours.lunar-eve"]);
    expect(codesOf("2026年3月1日至5月31日 9:00-17:00")).toEqual(["opening-hours.weekly-missing"]);
    expect(codesOf("5月至9月8:00-18:00")).toEqual(["opening-hours.weekly-missing"]);
    expect(codesOf("5月至10月8:00-18:00；10月至4月9:00-17:00")).toEqual(["opening-hours.seasons-overlap"]);
    expect(codesOf("周一20:00-次日10:00，周二8:00-17:00")).toEqual(["opening-hours.days-overlap"]);
    expect(codesOf("每天休息")).toEqual(["opening-hours.never-open"]);
    expect(codesOf("每天9:00-17:00；2026-05-01至2026-05-03闭馆；2026-05-02 9:00-12:00")).toEqual([
      "opening-hours.exceptions-contradict",
    ]);
    expect(codesOf("每天9:00-17:00；农历五月三十一闭馆")).toEqual(["opening-hours.lunar-number"]);
  });

  it("leaves out the last admission, and says so", () => {
    for (const text of [
      "9:00-17:00（16:30停止入馆）",
      "9:00-17:00，最晚入场16:00",
      "9:00-17:00, last admission 16:30",
    ]) {
      const result = parseOpeningText(text);
      expect(result.ok && short(result.value)).toBe("1234567 09:00-17:00");
      expect(result.findings[0]?.code).toBe("opening-hours.text-left-out");
      expect(result.findings[0]?.severity).toBe("warning");
    }
  });

  it("warns of holidays of which nothing is said", () => {
    expect(parseOpeningText("每天8:00-20:00").findings.map(({ code }) => code)).toEqual([
      "opening-hours.policy-missing",
    ]);
    expect(parseOpeningText("每天8:00-20:00，节假日休息").findings).toEqual([]);
  });

  it("speaks in both languages of places", () => {
    const [finding] = parseOpeningText("每天8:00-20:00，雨天除外").findings;
    expect(finding && formatFinding(finding, en)).toBe(
      "This part is not understood: 2 characters from character 14 on.",
    );
    expect(finding && formatFinding(finding, zhCN)).toBe("无法识别的内容：第 14 个字符起共 2 个字符。");
  });
});

describe("formatOpeningHours", () => {
  it("writes a record with everything", () => {
    const hours = deepFreeze(everything);
    expect(formatOpeningHours(hours, "zh-CN")).toBe(
      [
        "周二至周六09:00-11:30、14:00-17:00、18:00-02:00",
        "夏季（6月1日至8月31日）：周一、周二、周六、周日08:30-21:00",
        "12月1日至2月29日：周三、周四16:00-次日09:00",
        "法定节假日10:00-16:00",
        "调休放假日按周日时间开放",
        "假期双休日按当日对应星期的时间开放",
        "调休上班日按所调换工作日时间开放",
        "农历正月初一前1天起共7天不开放",
        "农历闰六月十五08:00-12:00",
        "2026年3月10日至2026年3月12日不开放（设备检修）",
        "2026年10月1日至2026年10月8日按当日对应星期的时间开放",
      ].join("；"),
    );
    expect(formatOpeningHours(hours, "en")).toBe(
      [
        "Tue-Sat 09:00-11:30, 14:00-17:00, 18:00-02:00",
        "夏季 (1 Jun to 31 Aug): Mon, Tue, Sat, Sun 08:30-21:00",
        "1 Dec to 29 Feb: Wed, Thu 16:00-09:00 next day",
        "statutory holidays 10:00-16:00",
        "days off in lieu as on Sunday",
        "holiday weekends as on that day of the week",
        "make-up workdays as the weekday replaced",
        "lunar month 1 day 1 minus 1 for 7 days closed",
        "leap lunar month 6 day 15 08:00-12:00",
        "2026-03-10 to 2026-03-12 closed (设备检修)",
        "2026-10-01 to 2026-10-08 as on that day of the week",
      ].join("; "),
    );
  });

  it("writes 照常 only where it is read as the hours of that day", () => {
    const makeup = { makeup: "as-usual", statutory: "as-usual" } as const;
    const writes = (days: readonly Weekday[], locale: "zh-CN" | "en"): string =>
      formatOpeningHours({ weekly: weekOf(days, rangeOf("08:00-18:00")), calendarPolicy: makeup }, locale);
    expect(writes([1, 2, 3, 4, 5, 6, 7], "zh-CN")).toBe("每天08:00-18:00；法定节假日、调休上班日照常开放");
    expect(writes([1, 2, 3, 4, 5], "zh-CN")).toBe(
      "周一至周五08:00-18:00；法定节假日按当日对应星期的时间开放；调休上班日按周六、周日时间开放",
    );
    expect(writes([1, 2, 3, 4, 5], "en")).toBe(
      "Mon-Fri 08:00-18:00; statutory holidays as on that day of the week; make-up workdays as on Saturday and Sunday",
    );
  });

  it("writes a year of seasons, and a week without hours", () => {
    const weekly = weekOf([1, 2, 3, 4, 5, 6, 7], rangeOf("08:00-18:00"));
    const seasons = [
      { from: "05-01", until: "09-30", weekly },
      { from: "10-01", until: "04-30", weekly: {} },
    ];
    const text = formatOpeningHours({ seasons }, "zh-CN");
    expect(text).toBe("5月1日至9月30日：每天08:00-18:00；10月1日至4月30日：每天不开放");
    const result = parseOpeningText(text);
    expect(result.ok && result.value).toEqual({ seasons });
  });
});
