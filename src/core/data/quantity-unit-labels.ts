import type { Label } from "../locale.ts";
import type { KnownQuantityUnit } from "../quantity/units.ts";

/** The names of a unit and how it is written after a number. */
export interface QuantityUnitLabel extends Label {
  /** The English plural. */
  readonly plural: string;
  /** What stands after a number in Chinese: the measure word, with the noun where the word alone does not tell. */
  readonly counter: string;
}

/** The labels of the units, for formatters only. */
export const quantityUnitLabels: { readonly [Unit in KnownQuantityUnit]: QuantityUnitLabel } = {
  person: { en: "person", plural: "people", "zh-CN": "人", counter: "人" },
  "person-time": { en: "person-time", plural: "person-times", "zh-CN": "人次", counter: "人次" },
  household: { en: "household", plural: "households", "zh-CN": "户", counter: "户" },
  organization: { en: "organization", plural: "organizations", "zh-CN": "组织", counter: "家" },
  team: { en: "team", plural: "teams", "zh-CN": "队伍", counter: "支" },
  event: { en: "event", plural: "events", "zh-CN": "活动", counter: "场" },
  community: { en: "community", plural: "communities", "zh-CN": "社区", counter: "个社区" },
  estate: { en: "residential estate", plural: "residential estates", "zh-CN": "小区", counter: "个小区" },
  village: { en: "village", plural: "villages", "zh-CN": "村", counter: "个村" },
  yuan: { en: "yuan", plural: "yuan", "zh-CN": "元", counter: "元" },
  "square-metre": { en: "square metre", plural: "square metres", "zh-CN": "平方米", counter: "平方米" },
};
