import type { Incubation } from "../../src/organizations/index.ts";

// Invented; together the samples have every field.
export const incubation: Incubation = {
  id: "incubation-1",
  incubator: { id: "centre-1", name: "青禾区社会组织孵化中心" },
  organization: { id: "organization-7", name: "云栖社区书画社" },
  entrant: "to-be-registered",
  mode: "entity",
  events: [
    { event: "apply", on: "2022-01-10" },
    { event: "enter", on: "2022-03-01", document: "青民孵〔2022〕3号" },
    { event: "extend", at: "2023-03-01T09:00:00+08:00" },
    { event: "graduate", on: "2024-03-01", reason: "期满" },
  ],
  outcome: { kind: "registered", on: "2023-12-20", uscc: "52440305MJ00000260" },
  exitNoticeOn: "2024-03-01",
  handedOverOn: "2024-03-15",
  support: ["office", "x-qinghe:tea"],
  source: { title: "孵化台账", url: "https://example.org/list", quote: "原文", on: "2025" },
};

export const merged: Incubation = {
  id: "incubation-2",
  incubator: { name: "青禾区社会组织孵化中心" },
  organization: { name: "梧桐里互助队" },
  entrant: "registered",
  events: [{ event: "enter", on: "2022" }, { event: "withdraw" }],
  outcome: { kind: "merged", into: { name: "青禾区社区服务联合会" } },
};
