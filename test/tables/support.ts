import { checkCivilDate, errorOf, failure, type CheckResult, type TableModel } from "../../src/core/index.ts";

/** A service of a volunteer: an invented model, so that tests of tables need no domain. */
export interface Shift {
  readonly number?: string | undefined;
  readonly name: string;
  readonly date: string;
  readonly minutes: number;
  readonly place?: string | undefined;
  /** Expenses in fen. */
  readonly expenses?: number | undefined;
  /** Rubbish collected, in kilogrammes. */
  readonly weight?: number | undefined;
}

/** The table of shifts: names are personal, hours a duration, expenses money. */
export function shiftTable(): TableModel<Shift> {
  return {
    id: "shift",
    title: { en: "Shifts", "zh-CN": "志愿服务记录" },
    columns: [
      {
        id: "number",
        label: { en: "Volunteer number", "zh-CN": "义工号" },
        aliases: ["深圳义工号", "志愿者编号"],
        kind: "text",
        path: ["number"],
        description: { en: "The number of the volunteer.", "zh-CN": "志愿者的编号。" },
        digits: 10,
      },
      {
        id: "name",
        label: { en: "Name", "zh-CN": "姓名" },
        aliases: ["志愿者", "志愿者姓名", "Volunteer Name", "Full Name", "姓名（中文）"],
        kind: "text",
        path: ["name"],
        description: { en: "The name of the volunteer.", "zh-CN": "志愿者的姓名。" },
        required: true,
        personal: "name",
      },
      {
        id: "date",
        label: { en: "Date", "zh-CN": "服务开展日期" },
        aliases: ["服务日期", "活动日期", "Attendance Date", "EventDate"],
        kind: "date",
        path: ["date"],
        description: { en: "The day of the service.", "zh-CN": "服务开展的日期。" },
        required: true,
      },
      {
        id: "minutes",
        label: { en: "Hours", "zh-CN": "服务时长" },
        aliases: [
          "志愿服务时间",
          "志愿时长",
          "时长",
          "Hours Worked",
          "Time Completed",
          "Assignment Duration",
        ],
        kind: "duration",
        unit: "hour",
        path: ["minutes"],
        description: { en: "How long the service took.", "zh-CN": "服务的时长。" },
        required: true,
      },
      {
        id: "place",
        label: { en: "Place", "zh-CN": "服务地点" },
        aliases: ["活动地点", "地点/场所", "Address"],
        kind: "text",
        path: ["place"],
        description: { en: "Where it was.", "zh-CN": "服务的地点。" },
      },
      {
        id: "expenses",
        label: { en: "Expenses", "zh-CN": "补贴金额" },
        aliases: ["交通补贴"],
        kind: "money",
        unit: "yuan",
        path: ["expenses"],
        description: { en: "What was paid back.", "zh-CN": "报销的金额。" },
      },
      {
        id: "weight",
        label: { en: "Weight", "zh-CN": "清运垃圾重量" },
        kind: "number",
        path: ["weight"],
        description: { en: "Rubbish collected.", "zh-CN": "清运的垃圾。" },
      },
    ],
    key: ["name", "date"],
    unique: ["number"],
    examples: [{ number: "0012345678", name: "示例甲", date: "2025-12-23", minutes: "2.5" }],
    build: (cells) => ({ ...cells }),
    cellsOf: (record) => ({ ...record }),
    is: (value): value is Shift => checkShift(value).ok,
    explain: () => [],
    check: checkShift,
  };
}

function checkShift(input: unknown): CheckResult<Shift> {
  if (typeof input !== "object" || input === null) return failure([errorOf("shift.form", {})]);
  const { name, date, minutes } = input as Partial<Shift>;
  const findings = [
    ...(typeof name === "string" ? [] : [{ ...errorOf("shift.name", {}), path: ["name"] }]),
    ...checkCivilDate(date).findings.map((finding) => ({ ...finding, path: ["date"] })),
    ...(Number.isInteger(minutes) ? [] : [{ ...errorOf("shift.minutes", {}), path: ["minutes"] }]),
  ];
  return findings.length > 0 ? failure(findings) : { ok: true, value: input as Shift, findings: [] };
}
