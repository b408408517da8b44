// Mission row 003#26: "fields: state events, wildlife, rural revitalisation, disaster relief".
// Volunteer service categories; an emergency service flag with other hour caps.
import { describe, expect, it } from "vitest";
import { labelOf } from "../../src/core/index.ts";
import {
  checkActivity,
  checkServiceRecord,
  creditRecords,
  order67CreditPolicy,
  serviceCategories,
  serviceCategoryLabels,
  summarizeHours,
  type ServiceRecord,
} from "../../src/volunteer-hours/index.ts";

const fields = ["large-event", "wildlife", "rural-revitalisation", "disaster-relief"] as const;
const record = (id: string, more: Partial<ServiceRecord>): ServiceRecord => ({
  id,
  volunteerId: "v-1",
  startAt: "2024-09-07T00:00:00+08:00",
  endAt: "2024-09-07T16:00:00+08:00",
  state: "completed",
  ...more,
});

describe("003#26: kinds of service and emergencies", () => {
  it("the four fields are kinds of service with a name, and others can be added", () => {
    expect(serviceCategories.codes).toEqual(expect.arrayContaining([...fields]));
    expect(fields.map((field) => labelOf(serviceCategoryLabels, field, "zh-CN"))).toEqual([
      "大型活动",
      "野生动物保护",
      "乡村振兴",
      "抢险救灾",
    ]);
    expect(checkActivity({ id: "a", name: "候鸟护飞", category: "wildlife" }).ok).toBe(true);
    expect(checkServiceRecord(record("r", { category: "x-ningbo:typhoon-watch" })).ok).toBe(true);
    expect(checkServiceRecord(record("r", { category: "unheard of" as never })).ok).toBe(false);
  });

  it("hours are added up by field", () => {
    const records = fields.map((category, day) =>
      record(category, {
        category,
        startAt: `2024-09-0${String(day + 1)}T09:00:00+08:00`,
        endAt: `2024-09-0${String(day + 1)}T10:00:00+08:00`,
      }),
    );
    expect(
      summarizeHours(records, { by: "category" }).groups.map(({ key, minutes }) => [key, minutes]),
    ).toEqual([...fields].sort().map((field) => [field, 60]));
  });

  it("an emergency has caps of its own", () => {
    const policy = {
      ...order67CreditPolicy,
      id: "typhoon-relief",
      parameters: {
        ...order67CreditPolicy.parameters,
        dayCap: [{ minutes: 480 }],
        emergencyDayCap: [{ minutes: 960 }],
      },
    };
    const usual = creditRecords([record("a", { category: "disaster-relief" })], policy);
    const relief = creditRecords([record("a", { category: "disaster-relief", emergency: true })], policy);
    expect([usual[0]?.creditedMinutes, relief[0]?.creditedMinutes]).toEqual([480, 960]);
  });
});
