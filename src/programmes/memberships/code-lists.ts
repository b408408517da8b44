import type { ClosedCodeList } from "../../core/index.ts";
import type { MembershipUnit } from "./model.ts";

/** What joins a programme; each is a unit of `Quantity` too. */
export const membershipUnits: ClosedCodeList<MembershipUnit> = {
  id: "membership-unit",
  codes: ["community", "estate", "village"],
  extensible: false,
  source:
    "社区 and 村: units with a committee of their own, by the codes of 统计用区划代码. 小区: a unit of housing without one.",
};
