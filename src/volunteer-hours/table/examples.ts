import type { TableExample } from "../../core/index.ts";

/**
 * Gives the rows of the template: a service measured from beginning to end, and one whose time is stated. Places, bodies
 * and persons are invented.
 *
 * @returns the rows, as a person would type them
 */
export function serviceRecordExamples(): readonly TableExample[] {
  return [
    {
      id: "2026-0001",
      volunteerId: "0003102245",
      organization: "青禾区云栖社区服务中心",
      activityName: "云栖河河道清洁",
      category: "生态环保",
      on: "2026-03-05",
      startAt: "09:00",
      endAt: "11:30",
      place: "云栖河步道",
      content: "清理河道垃圾",
      personInCharge: "林知夏",
      state: "已完成",
      capture: "签到签退",
      enteredOn: "2026-03-06",
    },
    {
      id: "2026-0002",
      volunteerId: "0003102246",
      organization: "青禾区云栖社区服务中心",
      activityName: "探访独居老人",
      category: "为老服务",
      on: "2026-03-07",
      hours: "1.5",
      place: "云栖社区",
      content: "上门探访、代买药品",
      personInCharge: "林知夏",
      state: "已完成",
      capture: "管理员录入",
      enteredOn: "2026-03-09",
    },
  ];
}
