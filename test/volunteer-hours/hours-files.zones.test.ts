import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkRows, mapHeadings, readRows } from "../../src/tables/index.ts";
import { serviceRecordTable, summarizeHours, type ServiceRecord } from "../../src/volunteer-hours/index.ts";
import { hasRealData, realDataTitle, realRows } from "../support/real-data.ts";

const V4S = "hours/v4s-Volunteer_Hours__c.csv";
const HEADINGS = "hours/headings.csv";
const fileOf = (path: string): string =>
  readFileSync(new URL(`../../../shared/data/${path}`, import.meta.url), "utf8");

async function imported(
  text: string,
): Promise<{ readonly records: readonly ServiceRecord[]; readonly codes: readonly string[] }> {
  const checked = checkRows(readRows(text), { model: serviceRecordTable() });
  const records: ServiceRecord[] = [];
  const codes: string[] = [];
  for await (const { record, findings } of checked) {
    if (record !== undefined) records.push(record);
    codes.push(...findings.map(({ row, finding }) => `${String(row)} ${finding.code}`));
  }
  return { records, codes };
}

describe.skipIf(!hasRealData(V4S))(
  realDataTitle("the sample hours of Volunteers for Salesforce", V4S),
  () => {
    it("0 of 4 rows count, because none is completed, and each says so", async () => {
      const { records, codes } = await imported(fileOf(V4S));
      expect(records).toHaveLength(4);
      expect(codes).toEqual([2, 3, 4, 5].map((row) => `${String(row)} service-record.not-counted`));
      const { total } = summarizeHours(records, { by: "volunteer" });
      expect(total).toMatchObject({
        people: 0,
        personTimes: 0,
        records: 0,
        leftOut: 4,
        minutes: 0,
        rawMinutes: 0,
      });
    });

    it("of one that is changed to Completed exactly its minutes count", async () => {
      const { records, codes } = await imported(
        fileOf(V4S).replace("Confirmed,,0035600000TclN3AAJ", "Completed,,0035600000TclN3AAJ"),
      );
      expect(codes).toHaveLength(3);
      const { total, groups } = summarizeHours(records, { by: "volunteer" });
      expect(total).toMatchObject({ people: 1, personTimes: 1, records: 1, leftOut: 3, minutes: 300 });
      expect(groups.filter(({ minutes }) => minutes > 0).map(({ key }) => key)).toEqual([
        "0035600000TclN3AAJ",
      ]);
    });
  },
);

/** Why a heading is read into no column, or into that of another model. */
const reasons = {
  number: "the number of the row",
  person: "a name of a person, which no record of hours has",
  contact: "a telephone or a document: volunteers are told apart by number or opaque reference",
  volunteer: "a fact about the volunteer and not about the service (Volunteer)",
  sum: "a sum of several services or persons, which is computed from them",
  pivot: "a pivoted sheet: its headings are dates, events or volunteers",
  school: "a school's own mark, of another subject",
  points: "points, which are no hours",
  planning: "planning of the activity (Activity): what was wanted or planned, not what happened",
  lastDay: "a last day without a time: the record has the day on which the service began",
  system: "made by the system of the file",
  signUp: "the time of signing up, which is none of the service",
  result: "the result of an import",
  unread: "no heading but a remark of the list of layouts",
} as const;

/** The headings that are no column of the table of services, each with its reason. */
const notRead: { readonly [heading: string]: keyof typeof reasons } = {
  序号: "number",
  姓名: "person",
  志愿者: "person",
  Contact: "person",
  "Volunteer Name": "person",
  "Source Contact Name": "person",
  "Target Contact Name": "person",
  "Full Name": "person",
  Name: "person",
  手机号: "contact",
  "Phone Number": "contact",
  联系电话: "contact",
  身份证号: "contact",
  "身份证号（选填）": "contact",
  微信号: "contact",
  Email: "contact",
  "Volunteer Email": "contact",
  性别: "volunteer",
  出生日期: "volunteer",
  dob: "volunteer",
  学历: "volunteer",
  班级: "volunteer",
  Employer: "volunteer",
  "…": "unread",
  现居住地址: "contact",
  "totals 信用时数 + 荣誉时数 = 总时数": "sum",
  "志愿者荣誉时数-志愿者编号导入模板.xlsx / 志愿者荣誉时数导入模板.xls": "unread",
  "(REQUIRED_HEADERS) example row 张三": "unread",
  "110101199001011234": "unread",
  示例岗位: "unread",
  "10": "unread",
  示例备注: "unread",
  "(+ result column 录入结果)": "result",
  累计积分: "points",
  已用积分: "points",
  剩余积分: "points",
  学院: "school",
  专业: "school",
  年级: "school",
  GPA: "school",
  德育分: "school",
  实践分: "school",
  体测分: "school",
  加分: "school",
  总评: "school",
  挂科数: "school",
  学期: "school",
  '"4.26\\n【培训】"': "pivot",
  '"5.1\\n【上午】"': "pivot",
  '"5.1\\n【下午】"': "pivot",
  "rows = events; columns = volunteers": "pivot",
  报名时间: "signUp",
  "service_hours AS 志愿时长(小时); 时长说明 = N小时M分钟": "unread",
  "Event Shift - Demand": "planning",
  demand: "planning",
  "Planned Start Date & Time": "planning",
  "Shift Start Date & Time": "planning",
  "Scheduled Date/Time": "planning",
  Urgency: "planning",
  "End Date": "lastDay",
  ENDDATE: "lastDay",
  "System Note": "system",
  "Volunteer Recurrence Schedule": "planning",
  "Volunteer Campaign": "planning",
  "Total Hours Worked": "sum",
};

describe.skipIf(!hasRealData(HEADINGS))(realDataTitle("the headings of 24 layouts", HEADINGS), () => {
  const layouts = realRows(HEADINGS);
  const headings = layouts.flatMap((layout) => {
    const listed = layout["headings (in order; | between)"] ?? "";
    return listed.split(/\|| {2}(?=\(\+)| ; (?=totals)/).map((heading) => heading.trim());
  });

  it("are 24 layouts", () => {
    expect(layouts).toHaveLength(24);
  });

  it("every heading is read into a column, or is named here with a reason why not", () => {
    const table = serviceRecordTable();
    const unread = headings.filter((heading) => {
      const result = mapHeadings([heading], table);
      const map = result.ok ? result.value : result.partial;
      const isRead = map?.headings?.[0]?.column !== undefined;
      const reason = Object.prototype.hasOwnProperty.call(notRead, heading);
      // Both at once would be a heading that is read although it should not be.
      return isRead === reason;
    });
    expect([...new Set(unread)]).toEqual([]);
  });

  it("every reason is one that is given", () => {
    expect([...new Set(Object.values(notRead))].sort()).toEqual(Object.keys(reasons).sort());
  });

  it("no reason is for a heading that none of them has", () => {
    expect(Object.keys(notRead).filter((heading) => !headings.includes(heading))).toEqual([]);
  });
});
