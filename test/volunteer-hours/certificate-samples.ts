import type { RecordCertificateRequest } from "../../src/volunteer-hours/index.ts";

/** A complete request, invented; everything that can be asked for is there. */
export const certificateRequest: RecordCertificateRequest = {
  number: "2025-0017",
  issuedOn: "2025-12-23",
  verificationCode: "7KQX2MNP4RTV8WYZ",
  issuer: {
    organizationId: "organization-7",
    name: "青禾区暖邻社会工作服务中心",
    personInCharge: "林知夏",
    handler: "周予安",
    contact: "0755-00000000",
  },
  holder: {
    volunteerId: "volunteer-7",
    name: "张三丰",
    documentKind: "居民身份证",
    documentNumber: "11010519491231002X",
    volunteerNumber: "0003102245",
  },
  services: [
    {
      id: "record-1",
      volunteerId: "volunteer-7",
      organizationId: "organization-7",
      creditedMinutes: 120,
      startAt: "2025-11-02T09:00:00+08:00",
      content: "社区义诊引导",
      activityName: "社区义诊",
      place: "银杏社区",
      state: "completed",
    },
    {
      id: "record-2",
      volunteerId: "volunteer-7",
      organizationId: "organization-7",
      creditedMinutes: 90,
      on: "2025-11-09",
      content: "河道清洁",
      activityName: "云栖河河道清洁",
      place: "云栖河步道",
    },
  ],
  trainingMinutes: 60,
  awards: ["2024年度优秀志愿者"],
  evaluations: ["优秀"],
  remarks: "用于升学",
};
