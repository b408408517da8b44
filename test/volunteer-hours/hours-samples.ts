import type {
  Activity,
  ServiceRecord,
  TrainingRecord,
  Volunteer,
  VolunteerTeam,
} from "../../src/volunteer-hours/index.ts";

/** A complete record of one volunteer, invented; every field that can stand beside a volunteer is there. */
export const serviceRecord: ServiceRecord = {
  id: "record-1",
  volunteerId: "0003102245",
  headCount: 2,
  organizationId: "organization-7",
  activityId: "activity-1",
  shiftId: "shift-1",
  activityName: "云栖河河道清洁",
  on: "2026-03-05",
  startAt: "2026-03-05T09:00:00+08:00",
  endAt: "2026-03-05T11:30:00+08:00",
  breakMinutes: 15,
  travelMinutes: 10,
  claimedMinutes: 125,
  plannedMinutes: 150,
  category: "environment",
  emergency: false,
  capture: "sign-in",
  review: "parent-organization",
  place: "云栖河步道",
  divisionCode: "440399",
  content: "清理河道垃圾",
  personInCharge: "林知夏",
  enteredOn: "2026-03-06",
  state: "completed",
  remarks: "晴",
};

/** A record of a roster. */
export const rosterRecord: ServiceRecord = {
  id: "record-3",
  roster: ["v-1", "v-2"],
  claimedMinutes: 60,
  category: "x-qinghe:tea-talk",
  capture: "x-qinghe:paper",
  state: "completed",
};

/** As little as a record can be. */
export const smallestServiceRecord: ServiceRecord = { id: "record-2", headCount: 12, state: "signed-up" };

/** A complete training record, invented. */
export const trainingRecord: TrainingRecord = {
  id: "training-1",
  volunteerId: "v-1",
  name: "急救培训",
  content: "心肺复苏",
  minutes: 90,
  organizationId: "organization-7",
  on: "2026-03-01",
};

/** A complete volunteer, invented. */
export const volunteer: Volunteer = {
  id: "v-1",
  volunteerNumber: "0003102245",
  registeredOn: "2019-03",
  ageClass: "14-15",
  ageClassOn: "2026-03-01",
  guardianConsent: true,
  phoneKey: "k-7f3a",
  teams: ["team-1", "team-2"],
  groups: ["new-employment", "x-qinghe:anglers"],
  offers: ["elderly", "x-qinghe:tea-talk"],
};

/** As little as a volunteer can be. */
export const smallestVolunteer: Volunteer = { id: "v-2" };

/** A complete team, invented. */
export const volunteerTeam: VolunteerTeam = {
  id: "team-2",
  name: "云栖社区骑手志愿服务队",
  parentId: "team-1",
  organizationId: "organization-7",
  registered: false,
  from: "2024-05",
  until: "2027-04-30",
};

/** A complete activity, invented. */
export const activity: Activity = {
  id: "activity-1",
  name: "云栖河河道清洁",
  organizationId: "organization-7",
  category: "environment",
  emergency: true,
  place: "云栖河步道",
  divisionCode: "440399",
  content: "清理河道垃圾",
  conditions: "年满16周岁",
  risks: "河岸湿滑",
  protection: "人身意外伤害保险",
  personInCharge: "林知夏",
  plannedMinutes: 150,
  shifts: [
    {
      id: "shift-1",
      startAt: "2026-03-05T09:00+08:00",
      endAt: "2026-03-05T11:30+08:00",
      plannedMinutes: 150,
      wanted: 20,
    },
    { id: "shift-2", startAt: "2026-03-05T22:00+08:00", endAt: "2026-03-06T00:00+08:00" },
  ],
};

/** As little as an activity can be. */
export const smallestActivity: Activity = { id: "activity-2", name: "敲门行动" };
