import type { MessageTable } from "../../core/index.ts";
import type { DivisionFindings, LaterListing } from "../../divisions/index.ts";

const later: { readonly [listing in LaterListing]: string } = {
  "same-name": "此后另有一份未注明日期的名单，仍以该名称列入此代码。",
  "other-name": "此后另有一份未注明日期的名单，此代码名称已变更。",
  absent: "此后另有一份未注明日期的名单，已不再列入此代码。",
  "only-there": "仅见于此后一份未注明日期的名单。",
};

/** `2010-12` 写作 2010年12月。 */
function month(on: string): string {
  return `${on.slice(0, 4)}年${String(Number(on.slice(5, 7)))}月`;
}

/** `linli/divisions` 的检查结果的中文说明。 */
export const divisionMessages: MessageTable<DivisionFindings> = {
  "division.not-a-code": () => "不是行政区划代码：应为六位数字，前两位为省级代码。",
  "division.not-in-lists": (p) =>
    `${month(p.from)}至${month(p.until)}的各期名单均未列入此代码，可能是此后新设的区划。`,
  "division.retired": (p) =>
    `此代码最后列入${month(p.lastListedOn)}的名单，${month(p.absentFrom)}的名单起不再列入。`,
  "division.not-yet-listed": (p) => `此代码自${month(p.firstListedOn)}的名单起列入。`,
  "division.between-lists": (p) =>
    `变更发生在${month(p.after)}与${month(p.before)}两期名单之间，具体日期名单未载明。`,
  "division.outside-coverage": (p) => `所查日期不在名单覆盖的${month(p.from)}至${month(p.until)}之内。`,
  "division.date-too-coarse": () => "所查年月内区划有变更，请给出具体日期。",
  "division.name-open": (p) => `所查日期的名称不能确定，可能为：${p.names.join("、")}。`,
  "division.later-list": (p) => later[p.listing],
  "division.lists-incomplete": (p) => `${month(p.firstListedOn)}以前的名单未收录该地区，不能据以判断。`,
};
