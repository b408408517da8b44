import type { Rating, Recognition } from "../../src/ratings/index.ts";

/** A complete rating, invented; every field of the model is there. */
export const rating: Rating = {
  id: "rating-1",
  organization: { id: "organization-7", uscc: "52440305MJ00000260", name: "青禾区暖邻社会工作服务中心" },
  level: "4A",
  evaluatingLevel: "county",
  assessedBy: { name: "青禾区民政局" },
  announcedOn: "2021-12-20",
  validity: { from: "2022-01-01", until: "2026-12-31" },
  certificateNumber: "青社评字[2021]第003号",
  score: 912.5,
  scheme: "qinghe-score@1",
  events: [
    { event: "followed-up", on: "2023-05", level: "4A" },
    {
      event: "downgraded",
      on: "2024-05-08",
      level: "3A",
      reason: "内部治理不规范",
      document: "青民发〔2024〕5号",
    },
    { event: "reissued", on: "2024-06-01" },
    { event: "cancelled", on: "2025-03-01" },
    { event: "returned", on: "2025-03-10" },
  ],
  document: "青民发〔2021〕17号",
  source: { title: "公告", url: "https://example.org/list", quote: "原文", on: "2021-12" },
};

/** As little as a rating can be: an evaluation that gave no level. */
export const smallestRating: Rating = {
  id: "rating-2",
  organization: { name: "青禾区晨光促进会" },
  announcedOn: "2021",
};

/** A complete recognition, invented; every field of the model is there. */
export const recognition: Recognition = {
  id: "recognition-1",
  kind: "label",
  title: "友好商圈",
  givers: [{ name: "银杏街道办事处" }, { id: "party-unit-3" }],
  holderKind: "place",
  holder: { name: "银杏商圈" },
  on: "2024-03-01",
  from: "2024-03-01",
  until: "2027-02-28",
  reason: "设施友好",
  edition: 2,
  year: 2023,
  level: "county",
  approvalDocument: "青表彰〔2024〕1号",
  criteria: ["rest", "charging"],
  reviewOn: "2026-03-01",
  source: { title: "公告", url: "https://example.org/list", quote: "原文", on: "2024" },
};

/** As little as a recognition can be. */
export const smallestRecognition: Recognition = {
  id: "recognition-2",
  kind: "x-qinghe:pennant",
  title: "流动红旗",
  givers: [],
  holderKind: "organization",
  holder: { id: "organization-7" },
};
