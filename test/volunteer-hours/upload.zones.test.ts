import { describe, expect, it } from "vitest";
import { formatFinding } from "../../src/core/index.ts";
import { en } from "../../src/messages/en/index.ts";
import { zhCN } from "../../src/messages/zh-CN/index.ts";
import { checkRowList, formatCsv } from "../../src/tables/index.ts";
import {
  serviceRecordTable,
  toUploadRows,
  uploadLayouts,
  measuredMinutesOf,
  type ServiceRecord,
  type UploadLayout,
  type UploadRecord,
} from "../../src/volunteer-hours/index.ts";
import { hasRealData, realDataTitle, realRows } from "../support/real-data.ts";
import { deepFreeze } from "../support/values.ts";

function layout(id: string, version = 1): UploadLayout {
  const found = uploadLayouts.find((each) => each.id === id && each.version === version);
  if (found === undefined) throw new Error(`${id} is no layout`);
  return deepFreeze(found);
}

const shenzhen = layout("shenzhen-volunteer-hours");

const record: UploadRecord = deepFreeze({
  volunteerNumber: "0003102245",
  name: "张三丰",
  documentNumber: "11010519491231002X",
  studentNumber: "0202501",
  userReference: "zhangsan@example.com",
  activityName: "社区义诊",
  post: "引导员",
  startAt: "2025-12-23T09:30:00+08:00",
  endAt: "2025-12-23T11:00:00+08:00",
  creditedMinutes: 90,
  remarks: "晴",
});

const losses = (records: readonly UploadRecord[], to: UploadLayout = shenzhen) =>
  toUploadRows(deepFreeze(records), to).losses.map(({ code, severity, params }) => [
    code.slice(7),
    severity,
    params["positions"] ?? params["field"],
  ]);

describe("upload layouts", () => {
  it("have one key each", () => {
    const keys = uploadLayouts.map(({ id, version }) => `${id}@${String(version)}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  const path = "hours/headings.csv";
  it.skipIf(!hasRealData(path)).each([
    ["深圳志愿者（义工）系统 import sheet", "shenzhen-volunteer-hours"],
    ["BV API batch tool (probably 志愿北京)", "volunteer-beijing-batch"],
    ["校园 时长导入模板", "campus-hours"],
    ["青年平台 时长导入模板.csv", "youth-platform-hours"],
  ])(realDataTitle("%s: have exactly the headings that were seen", path), (source, id) => {
    const row = realRows(path).find(({ platform_or_source }) => platform_or_source === source);
    const seen = (row?.["headings (in order; | between)"] ?? "").replace(/ {2}\(\+.*$/, "");
    expect(
      layout(id)
        .columns.map(({ heading }) => heading)
        .join("|"),
    ).toBe(seen);
  });
});

describe("toUploadRows", () => {
  it("fills the sheet of Shenzhen, its title above", () => {
    expect(toUploadRows([record], shenzhen).value).toEqual({
      above: [["深圳志愿者（义工）服务时间统计表（用于组织管理员导入系统）"]],
      headings: [
        "序号",
        "义工号",
        "姓名",
        "活动名称",
        "服务开展日期(yyyy/MM/dd)",
        "签到时间(HH:mm)",
        "签退时间(HH:mm)",
        "服务时长（单位：小时）",
      ],
      rows: [[1, "0003102245", "张三丰", "社区义诊", "2025/12/23", "09:30", "11:00", 1.5]],
    });
  });

  it.each<[string, number, readonly unknown[]]>([
    ["volunteer-beijing-batch", 1, ["张三丰", "11010519491231002X", "引导员", 1.5]],
    ["volunteer-beijing-batch", 2, ["张三丰", "11010519491231002X", "引导员", 1, "晴"]],
    ["campus-hours", 1, ["0202501", 1.5, "晴"]],
    ["youth-platform-hours", 1, ["zhangsan@example.com", 1.5, "晴"]],
  ])("fills %s, version %i", (id, version, row) => {
    expect(toUploadRows([record], layout(id, version)).value.rows).toEqual([row]);
  });

  it("writes day and times of the zone", () => {
    const late = { ...record, startAt: "2025-12-23T16:30:00Z", endAt: "2025-12-23T18:00:00Z" };
    expect(toUploadRows([late], shenzhen).value.rows[0]?.slice(4, 7)).toEqual([
      "2025/12/24",
      "00:30",
      "02:00",
    ]);
    const there = toUploadRows([late], shenzhen, { zone: "America/Sao_Paulo" });
    expect(there.value.rows[0]?.slice(4, 7)).toEqual(["2025/12/23", "13:30", "15:00"]);
  });

  it.each([
    ["2025-12-24T00:00:00+08:00", "24:00", []],
    ["2025-12-23T16:00:00Z", "24:00", []],
    ["2025-12-23T23:59:00+08:00", "23:59", []],
    ["2025-12-24T00:01:00+08:00", "00:01", [1]],
    ["2025-12-25T00:00:00+08:00", "00:00", [1]],
  ])("a service from 22:00 until %s ends at %s", (endAt, cell, positions) => {
    const late = { ...record, startAt: "2025-12-23T22:00:00+08:00", endAt };
    const { value, losses: lost } = toUploadRows([late], shenzhen);
    expect(value.rows[0]?.slice(4, 7)).toEqual(["2025/12/23", "22:00", cell]);
    const over = lost.filter(({ code }) => code === "upload.over-midnight");
    expect(over.map(({ severity, params }) => [severity, params["positions"]])).toEqual(
      positions.length === 0 ? [] : [["error", positions]],
    );
  });

  it("ends the day so that the table of records reads the same minutes back", () => {
    const late = { ...record, startAt: "2025-12-23T22:00:00+08:00", endAt: "2025-12-24T00:00:00+08:00" };
    const { value } = toUploadRows([{ ...late, creditedMinutes: 120 }], shenzhen);
    const rows = [value.headings, ...value.rows].map((cells, index) => ({ row: index + 1, cells }));
    const { results } = checkRowList(rows, { model: serviceRecordTable() });
    expect(results.map(({ ok }) => ok)).toEqual([true]);
    const read = results[0]?.record;
    expect(read && measuredMinutesOf(read)).toBe(120);
  });

  it("takes a day where there are no times, and makes up none from a month", () => {
    const dated = { ...record, startAt: undefined, endAt: undefined, on: "2025-12-23" };
    expect(toUploadRows([dated], shenzhen).value.rows[0]?.[4]).toBe("2025/12/23");
    const month = toUploadRows([{ ...dated, on: "2025-12" }], shenzhen);
    expect(month.value.rows[0]?.[4]).toBe("");
    expect(month.losses.map(({ params }) => params["heading"]).slice(0, 3)).toEqual([
      "服务开展日期(yyyy/MM/dd)",
      "签到时间(HH:mm)",
      "签退时间(HH:mm)",
    ]);
  });

  it.each([
    [80, 1.33],
    [100, 1.67],
    [40, 0.67],
    [1, 0.02],
    [0, 0],
    [-30, -0.5],
  ])("writes %i minutes as %f hours, which read back are the same minutes", (minutes, hours) => {
    const { value } = toUploadRows([{ creditedMinutes: minutes }], layout("youth-platform-hours"));
    expect(value.rows[0]?.[1]).toBe(hours);
    expect(Math.round(hours * 60) + 0).toBe(minutes);
  });

  it("is exact for every number of minutes of a week", () => {
    const records = Array.from({ length: 10_080 }, (_, creditedMinutes) => ({ creditedMinutes }));
    const { value } = toUploadRows(records, layout("youth-platform-hours"));
    expect(value.rows.every((row, minutes) => Math.round(Number(row[1]) * 60) === minutes)).toBe(true);
  });

  it("lists what the sheet does not say", () => {
    const dropped = ["document-number", "student-number", "user-reference", "post", "remarks"];
    const always = [
      ...dropped.map((field) => ["field-dropped", "warning", field]),
      ["layout-unconfirmed", "warning", undefined],
    ];
    expect(losses([record])).toEqual(always);
    const bad: readonly UploadRecord[] = [
      { ...record, volunteerNumber: " " },
      { ...record, creditedMinutes: 80 },
      { ...record, creditedMinutes: -90 },
      { ...record, creditedMinutes: 0.5 },
      { ...record, endAt: "2025-12-24T00:30:00+08:00", creditedMinutes: 900 },
      { ...record, startAt: "2025-12-23T09:29:30+08:00" },
    ];
    expect(losses(bad)).toEqual([
      ["cell-missing", "error", [1]],
      ["minutes", "error", [4]],
      ["negative", "error", [3]],
      ["hours-rounded", "warning", [2]],
      ["over-midnight", "error", [5]],
      ["seconds-dropped", "warning", [6]],
      ["times-differ", "warning", [2, 3, 4]],
      ...always,
    ]);
  });

  it.each([
    [3, []],
    [4, [1]],
    [5, [1]],
    [6, []],
  ])("says whether %i minutes are exact as hours with two decimals", (creditedMinutes, positions) => {
    const { losses: lost } = toUploadRows(
      [{ userReference: "x", creditedMinutes }],
      layout("youth-platform-hours"),
    );
    const rounded = lost.find(({ code }) => code === "upload.hours-rounded");
    expect(rounded?.params["positions"] ?? []).toEqual(positions);
  });

  it("takes negative hours where the system does, and says how many minutes whole hours leave out", () => {
    expect(losses([{ userReference: "x", creditedMinutes: -90 }], layout("youth-platform-hours"))).toEqual([
      ["layout-unconfirmed", "warning", undefined],
    ]);
    const { value, losses: lost } = toUploadRows(
      [90, 119, 60].map((creditedMinutes) => ({ name: "张三丰", post: "引导员", creditedMinutes })),
      layout("volunteer-beijing-batch", 2),
    );
    expect(value.rows.map((row) => row[3])).toEqual([1, 1, 1]);
    expect(lost.map((finding) => formatFinding(finding, zhCN))[0]).toBe(
      "第 1、2 条记录：系统只收整小时，共舍去 1 小时 29 分。",
    );
    expect(lost.map((finding) => formatFinding(finding, en))[0]).toBe(
      "Records 1 and 2: the system takes whole hours; 1 h 29 min are left out.",
    );
  });

  it("takes a service record with its minutes, and gives rows that become a file", () => {
    const served: ServiceRecord = { id: "r-1", state: "completed", startAt: record.startAt, content: "引导" };
    const { value, losses: lost } = toUploadRows(
      [{ ...served, name: "张三丰", creditedMinutes: 60 }],
      shenzhen,
    );
    expect(lost.map(({ params }) => params["field"])).toContain("content");
    expect(formatCsv([...value.above, value.headings, ...value.rows])).toContain(
      "\r\n1,,张三丰,,2025/12/23,09:30,,1\r\n",
    );
  });

  it("gives headings for no records", () => {
    expect(toUploadRows([], shenzhen).value.rows).toEqual([]);
  });
});
