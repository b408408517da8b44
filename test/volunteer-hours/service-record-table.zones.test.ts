import { describe, expect, it, test } from "vitest";
import { checkRowList, checkRows, mapHeadings, readRows, type RowResult } from "../../src/tables/index.ts";
import {
  creditRecords,
  serviceRecordTable,
  summarizeHours,
  type ServiceRecord,
} from "../../src/volunteer-hours/index.ts";
import { strangeValues } from "../support/values.ts";
import { serviceRecord } from "./hours-samples.ts";

const table = serviceRecordTable();

/** What became of a row of a sheet. */
function row(headings: readonly string[], cells: readonly unknown[]): RowResult<ServiceRecord> {
  const rows = [headings, cells].map((own, index) => ({ row: index + 1, cells: own }));
  const [result] = checkRowList(rows, { model: table }).results;
  if (result === undefined) throw new Error("no row");
  return result;
}
const codesOf = ({ findings }: RowResult<ServiceRecord>): readonly string[] =>
  findings.map(({ finding }) => finding.code);

const shenzhen = [
  "序号",
  "义工号",
  "姓名",
  "活动名称",
  "服务开展日期(yyyy/MM/dd)",
  "签到时间(HH:mm)",
  "签退时间(HH:mm)",
  "服务时长（单位：小时）",
];

describe("rows of services", () => {
  it("of the Shenzhen import sheet", () => {
    const { record, findings } = row(shenzhen, [
      "1",
      "0003102245",
      "张三",
      "河道清洁",
      "2026-03-05",
      "09:00",
      "11:30",
      "2.5",
    ]);
    expect(findings).toEqual([]);
    expect(record).toMatchObject({
      id: "row-2",
      volunteerId: "0003102245",
      activityName: "河道清洁",
      startAt: "2026-03-05T09:00:00+08:00",
      endAt: "2026-03-05T11:30:00+08:00",
      claimedMinutes: 150,
      state: "completed",
    });
    // Names are in no record.
    expect(JSON.stringify(record)).not.toContain("张三");
  });

  test.each<[string, readonly unknown[], readonly string[], boolean]>([
    ["hours of no whole minutes", ["2026-03-05", "", "", "3.33"], ["cell.duration-fraction"], false],
    ["two thirds of an hour, cut short", ["2026-03-05", "", "", "0.667"], ["cell.duration-fraction"], false],
    ["a negative correction", ["2026-03-05", "", "", "-2"], ["service-record.correction"], false],
    [
      "minutes under a heading of hours",
      ["2026-03-05", "", "", "150"],
      ["service-record.minutes-as-hours"],
      false,
    ],
    [
      "minutes under a heading of hours, beside the times",
      ["2026-03-05", "09:00", "11:30", "150"],
      ["service-record.minutes-as-hours", "service-record.claimed-differs"],
      false,
    ],
    [
      "an end before the beginning",
      ["2026-03-05", "22:00", "02:00", ""],
      ["service-record.ends-before-start"],
      false,
    ],
    [
      "another time stated than measured",
      ["2026-03-05", "09:00", "11:30", "3"],
      ["service-record.claimed-differs"],
      true,
    ],
    ["signing out forgotten", ["2026-03-05", "09:00", "", ""], ["service-record.sign-out-missing"], true],
    [
      "an end without a beginning",
      ["2026-03-05", "", "11:30", ""],
      ["service-record.start-missing", "service-record.time-missing"],
      false,
    ],
    ["no time at all", ["2026-03-05", "", "", ""], ["service-record.time-missing"], false],
    ["a day that is none", ["2026-02-30", "", "", "2"], ["civil-date.no-such-day"], false],
    ["24:00, the end of the day", ["2026-03-05", "22:00", "24:00", "2"], [], true],
    ["times with their own dates", ["2026-03-05", "2026-03-05 22:00", "2026-03-06 02:00", "4"], [], true],
  ])("%s", (_, [on, from, until, hours], codes, ok) => {
    const result = row(
      ["志愿者编号", "服务日期", "签到时间", "签退时间", "服务时长（小时）"],
      ["0003102245", on, from, until, hours],
    );
    expect(codesOf(result)).toEqual(codes);
    expect(result.ok).toBe(ok);
    // The raw value is kept, whatever was found.
    expect(result.source.cells).toEqual(["0003102245", on, from, until, hours]);
    const counted = creditRecords(result.record === undefined ? [] : [result.record]);
    expect(counted.reduce((sum, { creditedMinutes }) => sum + creditedMinutes, 0)).toBe(
      !ok || until === "" ? 0 : until === "11:30" ? 150 : until === "24:00" ? 120 : 240,
    );
  });

  it("a moment is in the zone that is stated, summer time included", () => {
    const built = (zone: string | undefined, on: string): unknown =>
      (
        serviceRecordTable({ zone }).build(
          { volunteerId: "v", on, startAt: "09:00", endAt: "10:00" },
          2,
        ) as ServiceRecord
      ).startAt;
    expect(built(undefined, "2026-03-05")).toBe("2026-03-05T09:00:00+08:00");
    expect(built(undefined, "1988-07-01")).toBe("1988-07-01T09:00:00+09:00");
    expect(built("America/Sao_Paulo", "2018-12-01")).toBe("2018-12-01T09:00:00-02:00");
    expect(row(["志愿者编号", "开始时间", "结束时间"], ["v", "09:00", "10:00"]).ok).toBe(false);
  });

  it("lost leading zeros are seen where the length of numbers is known", () => {
    const rows = [
      ["义工号", "服务时长"],
      ["3102246", "2"],
    ].map((cells, index) => ({ row: index + 1, cells }));
    const known = checkRowList(rows, { model: serviceRecordTable({ numberDigits: 10 }) }).results[0];
    expect(known?.findings[0]?.finding).toMatchObject({
      code: "cell.lost-leading-zeros",
      suggestion: "0003102246",
    });
    expect(known?.record?.volunteerId).toBe("3102246");
    expect(checkRowList(rows, { model: table }).results[0]?.findings).toEqual([]);
  });

  it("states of files: without the column all are completed, with it only those that say so", () => {
    const states = (state: string): readonly unknown[] => {
      const result = row(["志愿者编号", "服务时长", "状态"], ["v-1", "2", state]);
      return [result.record?.state, codesOf(result)];
    };
    expect(states("已参与")).toEqual(["completed", []]);
    expect(states("Web Sign Up")).toEqual(["signed-up", ["service-record.not-counted"]]);
    expect(states("No_show")).toEqual(["no-show", ["service-record.not-counted"]]);
    expect(states("Canceled")).toEqual(["cancelled", ["service-record.not-counted"]]);
    expect(states("3")).toEqual([undefined, ["cell.code"]]);
    expect(states("")).toEqual([undefined, ["field.missing"]]);
  });

  it("coded names of fields of a platform are known alone", () => {
    const { record } = row(["albx0347", "albx0340"], ["0003102245", "2.5"]);
    expect([record?.volunteerId, record?.claimedMinutes]).toEqual(["0003102245", 150]);
  });

  it("minutes in the heading win", () => {
    const minutes = row(["Volunteer ID", "Time Completed in Minutes"], ["v-1", "240"]);
    expect(minutes.record?.claimedMinutes).toBe(240);
    const assignment = row(["Volunteer ID", "Assignment Duration(minutes)"], ["v-1", "90"]);
    expect(assignment.record?.claimedMinutes).toBe(90);
  });

  it("repeated references of records are found", async () => {
    const text = "记录编号,志愿者编号,服务时长\n7,v-1,2\n7,v-2,1\n";
    const checked = checkRows(readRows(text), { model: table });
    const codes: string[] = [];
    for await (const result of checked) codes.push(...codesOf(result));
    expect(codes).toEqual(["row.duplicate"]);
  });
});

describe("the zone of times that name no offset", () => {
  const said = (headings: readonly string[], zone?: string): readonly unknown[] => {
    const rows = [{ row: 1, cells: headings }];
    const { report } = checkRowList(rows, { model: serviceRecordTable({ zone }) });
    return report()
      .files.flatMap(({ findings }) => findings.map(({ code, params }) => [code, params] as const))
      .filter(([code]) => code === "service-record.zone-assumed");
  };

  it("is said of the file, once, where it has times", () => {
    expect(said(shenzhen)).toEqual([["service-record.zone-assumed", { zone: "Asia/Shanghai" }]]);
    expect(said(shenzhen, "Asia/Urumqi")).toEqual([["service-record.zone-assumed", { zone: "Asia/Urumqi" }]]);
    expect(said(["义工号", "活动名称", "服务时长（小时）"])).toEqual([]);
  });
});

describe("rows of shifts and of projects", () => {
  const rosterfy =
    "date,shift_id,postcode,volunteer_hours,attended,demand,event_id,event_name,event_type".split(",");
  const shift = (hours: string, attended: string): RowResult<ServiceRecord> =>
    row(rosterfy, ["2023-05-05", "s-1", "LS1", hours, attended, "5", "e-1", "Woven", "Leeds 2023 Event"]);

  it.each([
    ["10", "5", 600],
    ["1.2", "1", 72],
  ])("%s hours of %s who attended are %i minutes in all", (hours, attended, minutes) => {
    const { record } = shift(hours, attended);
    expect(record?.headCount).toBe(Number(attended));
    expect(summarizeHours(record === undefined ? [] : [record], { by: "month" }).total.minutes).toBe(minutes);
  });

  it("a total is that of all under its own heading too, and without a head count of one", () => {
    const of = ["Event Shift - Date/Time From", "Event Shift - Hours", "Event Shift - Attended"];
    expect(row(of, ["2023-05-05 09:00", "10", "5"]).record?.claimedMinutes).toBe(120);
    // Other counts of persons stand beside the time of each.
    expect(row(["日期", "服务人数", "服务时长"], ["2023-05-05", "5", "2"]).record?.claimedMinutes).toBe(120);
  });

  it("a share of no whole minutes is refused", () => {
    const { record, findings } = shift("10", "7");
    expect(record).toBeUndefined();
    const [, finding] = findings;
    expect(finding).toMatchObject({
      cell: { heading: "volunteer_hours" },
      finding: { code: "service-record.total-not-whole", params: { minutes: 600, persons: 7 } },
    });
    expect(codesOf(shift("10", "0"))).toContain("service-record.head-count");
  });

  it("a kind of event that is none of service is left out, with a warning", () => {
    const { record, ok, findings } = shift("10", "5");
    expect([ok, record?.category]).toEqual([true, undefined]);
    expect(findings.map(({ finding }) => [finding.severity, finding.code])).toEqual([
      ["warning", "cell.code"],
    ]);
  });

  it("a guest is no volunteer", () => {
    const church = ["Project", "Contact", "Attendance Date", "Hours", "Role", "Volunteer or Guest"];
    const attendance = (who: string): RowResult<ServiceRecord> =>
      row([...church, "志愿者编号"], ["Lunch", "c-1", "2023-05-05", "2.00", "Cook", who, "v-1"]);
    expect(attendance("Volunteer").record?.claimedMinutes).toBe(120);
    expect(attendance("Volunteer").findings).toEqual([]);
    const guest = attendance("Guest");
    expect(guest.record).toBeUndefined();
    expect(guest.findings).toMatchObject([
      { cell: { heading: "Volunteer or Guest" }, finding: { code: "service-record.guest" } },
    ]);
  });
});

describe("columns that mean hours", () => {
  const stated = (credit: string, honour: string): RowResult<ServiceRecord> =>
    row(["志愿者编号", "班级", "信用时数", "荣誉时数", "总时数"], ["v-1", "一班", credit, honour, "9"]);

  it("the heading decides how the time was recorded", () => {
    const of = ({ record }: RowResult<ServiceRecord>): unknown => [record?.claimedMinutes, record?.capture];
    expect(of(stated("2", "0"))).toEqual([120, "sign-in"]);
    expect(of(stated("", "1.5"))).toEqual([90, "granted"]);
    expect(of(stated("0", "0"))).toEqual([0, undefined]);
    expect(of(row(["志愿者编号", "荣誉时数"], ["v-1", "2"]))).toEqual([120, "granted"]);
  });

  it("two of them in one row are not added, but said", () => {
    const { record, findings } = stated("2", "1.5");
    expect(record).toBeUndefined();
    expect(findings.map(({ finding }) => finding)).toMatchObject([
      { code: "service-record.two-times", severity: "error", params: { first: 120, second: 90 } },
    ]);
  });

  it("so much in a row without a date is remarked on, and counts", () => {
    const of = (hours: string): readonly unknown[] => {
      const result = row(["志愿者编号", "服务时长"], ["v-1", hours]);
      return [result.record?.claimedMinutes, codesOf(result)];
    };
    expect(of("24")).toEqual([1440, []]);
    expect(of("240")).toEqual([14_400, ["service-record.long-undated"]]);
    expect(codesOf(row(["志愿者编号", "服务日期", "服务时长"], ["v-1", "2025", "240"]))).toEqual([]);
  });
});

describe("times of the years with summer time", () => {
  const minutesOf = (headings: readonly string[], cells: readonly unknown[]): unknown => {
    const { record } = row(headings, cells);
    return record && creditRecords([record])[0]?.creditedMinutes;
  };

  it.each([
    ["the night in which the clock goes forward", "1988-04-17", "01:30", "03:30", 60],
    ["a night before it", "1988-04-16", "01:30", "03:30", 120],
    ["a night today", "2026-04-17", "01:30", "03:30", 120],
  ])("%s is the same in one column and in two", (_, on, from, until, minutes) => {
    const inOne = ["志愿者编号", "开始时间", "结束时间"];
    expect(minutesOf(inOne, ["002", `${on} ${from}`, `${on} ${until}`])).toBe(minutes);
    expect(minutesOf(["志愿者编号", "服务日期", "开始时间", "结束时间"], ["002", on, from, until])).toBe(
      minutes,
    );
    // A cell that names its offset means it.
    expect(minutesOf(inOne, ["002", `${on}T${from}:00+08:00`, `${on}T${until}:00+08:00`])).toBe(120);
  });

  it.each([
    ["1988-04-17", "02:30", "03:30", "service-record.clock-skips"],
    ["1988-09-11", "01:30", "03:30", "service-record.clock-repeats"],
  ])("%s %s is no certain moment, and refused", (on, from, until, code) => {
    const said = { severity: "error", code, params: { zone: "Asia/Shanghai" }, path: ["startAt"] };
    for (const result of [
      row(["志愿者编号", "开始时间", "结束时间"], ["002", `${on} ${from}`, `${on} ${until}`]),
      row(["志愿者编号", "服务日期", "开始时间", "结束时间"], ["002", on, from, until]),
    ]) {
      expect(result.record).toBeUndefined();
      expect(result.findings.map(({ finding }) => finding)).toMatchObject([said]);
    }
  });

  it("keeps seconds, and the day of the row beside a date and time", () => {
    const result = row(
      ["志愿者编号", "服务日期", "开始时间", "结束时间"],
      ["002", "1988-07-02", "1988-07-01 09:00:30", "1988-07-01 10:00:30"],
    );
    expect(result.record?.startAt).toBe("1988-07-01T09:00:30+09:00");
    expect(codesOf(result)).toEqual(["service-record.day-differs"]);
  });
});

describe("the table", () => {
  it("builds a record again from its cells", () => {
    const { emergency, ...record } = serviceRecord;
    const again = table.build(table.cellsOf(record), 2);
    expect(JSON.parse(JSON.stringify(again))).toEqual(JSON.parse(JSON.stringify(record)));
    expect(emergency).toBe(false);
  });

  it("no heading is claimed by two of its columns", () => {
    for (const { id, label, aliases } of table.columns) {
      for (const heading of [id, label["zh-CN"], label.en, ...(aliases ?? [])]) {
        const result = mapHeadings([heading], table);
        const map = result.ok ? result.value : result.partial;
        expect([heading, map?.headings?.[0]?.column]).toEqual([heading, id]);
      }
    }
  });

  it("its examples are without a finding", () => {
    for (const example of table.examples) {
      const result = row(Object.keys(example), Object.values(example));
      expect(result).toMatchObject({ ok: true, findings: [] });
    }
  });

  it("nothing makes it throw", () => {
    for (const value of strangeValues) {
      expect(table.is(value)).toBe(false);
      expect(table.check(value).ok).toBe(false);
      expect(table.check({ ...serviceRecord, claimedMinutes: value, startAt: value }).ok).toBe(false);
    }
  });
});
