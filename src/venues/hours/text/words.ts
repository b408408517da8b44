import {
  BRIDGE_DAYS,
  EVERY_DAY,
  HOLIDAY_WEEKENDS,
  HOLIDAYS,
  MAKEUP_DAYS,
  STATUTORY_DAYS,
  WEEKDAYS,
  WEEKEND,
  type Meaning,
} from "./tokens.ts";

/** Words by what they mean; a bar separates them. */
const lists: readonly (readonly [string, Meaning])[] = [
  [
    "开放时间|营业时间|服务时间|办公时间|开馆时间|工作时间|运营时间|开园时间|接待时间|时间|对外|免费|正常|开放|营业|开门|" +
      "办公|服务|开馆|开园|接待|运营|上班|均|都|则|为|的|逢|每逢|每周|每年|全年|期间|其中|in|on|the|and|open|hours|opening hours|from|:|&|及|和|与|以及|钟|中午不休息|中午不休|午间不休息|不午休",
    { kind: "noise" },
  ],
  ["上午|早上|早晨|清晨|早间|早", { kind: "part", part: "morning" }],
  ["中午|午间", { kind: "part", part: "noon" }],
  ["下午|午后", { kind: "part", part: "afternoon" }],
  ["晚上|晚间|夜间|夜晚|傍晚|晚|夜", { kind: "part", part: "evening" }],
  ["凌晨", { kind: "part", part: "dawn" }],
  ["次日|翌日|第二天|隔日|next day|the next day", { kind: "next-day" }],
  ["至|到|-|--|~|~~|to|until|till|through", { kind: "to" }],
  [",|、|/", { kind: "comma" }],
  [";|。|.|\n|\r|\\|", { kind: "stop" }],
  ["(|[", { kind: "open-bracket" }],
  [")|]", { kind: "close-bracket" }],
  ["每天|每日|天天|日常|一周七天|每周七天|周一至周日|daily|every day", { kind: "days", bits: EVERY_DAY }],
  ["平日|weekdays", { kind: "days", bits: WEEKDAYS }],
  ["工作日|法定工作日|working days|workdays", { kind: "days", bits: WEEKDAYS, workdays: true }],
  ["周末|双休日|星期六日|weekends|weekend", { kind: "days", bits: WEEKEND }],
  ["节假日|公共假期|holidays|public holidays", { kind: "days", bits: HOLIDAYS }],
  ["法定节假日|国家法定节假日|法定假日|法定节日|statutory holidays", { kind: "days", bits: STATUTORY_DAYS }],
  ["调休放假日|调休放假|days off in lieu", { kind: "days", bits: BRIDGE_DAYS }],
  ["假期双休日|holiday weekends", { kind: "days", bits: HOLIDAY_WEEKENDS }],
  ["调休上班日|调休上班|调休工作日|make-up workdays", { kind: "days", bits: MAKEUP_DAYS }],
  [
    "全天|全天候|24小时|二十四小时|24h|24 hours|24/7|7x24小时|7*24小时|全日|昼夜|all day",
    { kind: "all-day" },
  ],
  [
    "休息|休|闭馆|休馆|不开放|关闭|闭园|停业|不营业|不办公|不上班|放假|关门|闭馆日|休馆日|不对外开放|closed|closed on|closes|off",
    { kind: "closed" },
  ],
  ["照常|照常开放|照常营业|正常开放|正常营业|不休|不休息|不闭馆|不打烊|as usual", { kind: "as-usual" }],
  ["按周日时间|按周日的时间|as on sunday", { kind: "as-sunday" }],
  ["按当日对应星期的时间|as on that day of the week", { kind: "by-weekday", ofWeekend: false }],
  ["按周六、周日时间|as on saturday and sunday", { kind: "by-weekday", ofWeekend: true }],
  [
    "按所调换工作日时间|按所调换工作日的时间|按工作日时间|按工作日|as the weekday replaced",
    { kind: "as-weekday-replaced" },
  ],
  ["全年无休|年中无休|全年开放|全年365天|365天", { kind: "no-rest" }],
  ["除|除了|except|except on|excluding", { kind: "except" }],
  ["除外|外|以外|之外", { kind: "excepted" }],
  [
    "以公告为准|以通知为准|以公示为准|以实际公告为准|另行通知|另行公告|另行安排|详见公告|详见通知|as announced|to be announced",
    { kind: "announced" },
  ],
  ["其他时间|其余时间|其余|其他|其他月份|其余月份|at other times", { kind: "other-times" }],
  ["除夕", { kind: "lunar", month: 1, day: 1, leap: false, offset: -1, span: 1 }],
];

/** The names of parts of the year. */
const seasonNames = ["春季", "夏季", "秋季", "冬季", "夏令时", "冬令时", "旺季", "淡季", "summer", "winter"];

const weekdayNames = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/** A word and what it means. */
export interface Word {
  /** The word, in lower case. */
  readonly text: string;
  /** What it means. */
  readonly meaning: Meaning;
}

let byFirst: ReadonlyMap<string, readonly Word[]> | undefined;

/**
 * Lists the words that begin with a character, the longest first.
 *
 * @param first - a character, in lower case
 * @returns the words
 */
export function wordsFrom(first: string): readonly Word[] {
  byFirst ??= wordsByFirst();
  return byFirst.get(first) ?? [];
}

function wordsByFirst(): ReadonlyMap<string, readonly Word[]> {
  const words: Word[] = lists.flatMap(([texts, meaning]) =>
    texts.split(/(?<!\\)\|/).map((text) => ({ text: text.replace("\\|", "|"), meaning })),
  );
  for (const name of seasonNames) words.push({ text: name, meaning: { kind: "season", name } });
  weekdayNames.forEach((name, index) => {
    const meaning: Meaning = { kind: "weekday", weekday: index + 1 };
    const short = name.slice(0, 3);
    // Mo and Fr are those of OpenStreetMap.
    for (const text of [name, `${name}s`, short, `${short}.`, name.slice(0, 2)])
      words.push({ text, meaning });
  });
  for (const [text, weekday] of [
    ["tues", 2],
    ["wednes", 3],
    ["thur", 4],
    ["thurs", 4],
  ] as const)
    words.push({ text, meaning: { kind: "weekday", weekday } });
  const map = new Map<string, Word[]>();
  for (const word of words.sort((a, b) => b.text.length - a.text.length)) {
    const first = word.text.charAt(0);
    map.set(first, [...(map.get(first) ?? []), word]);
  }
  return map;
}
