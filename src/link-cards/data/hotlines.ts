import type { Hotline } from "../hotlines/model.ts";

/** The numbers of the table. */
export type HotlineCode =
  | "110"
  | "119"
  | "120"
  | "122"
  | "12110"
  | "12119"
  | "12395"
  | "96110"
  | "96119"
  | "12345"
  | "12356"
  | "12348"
  | "12355"
  | "12338"
  | "12351"
  | "12385"
  | "12320"
  | "12393"
  | "12333"
  | "12329"
  | "12349"
  | "12397"
  | "12315"
  | "12312"
  | "12313"
  | "12316"
  | "12318"
  | "12330"
  | "12378"
  | "12363"
  | "12386"
  | "12366"
  | "12360"
  | "12367"
  | "12305"
  | "12339"
  | "12319"
  | "12328"
  | "12336"
  | "12350"
  | "12369"
  | "12398"
  | "12388"
  | "12380"
  | "12337"
  | "12389"
  | "12309"
  | "12368"
  | "12377"
  | "12321"
  | "12306"
  | "12326"
  | "12327"
  | "12308"
  | "95598"
  | "81890";

/**
 * Hotlines that cards print.
 *
 * @remarks Emergency numbers are exactly 110, 119, 120 and 122: the four that 国办发〔2020〕53号 leaves out of 12345. 12356 is
 * the national line of psychological aid since 2025-05-01 (notice of 2024-12-25, as reported). 81890 is the help line of
 * Ningbo (press, 2015) and dialled with its area code from elsewhere. 96345 and other numbers from 96 mean another thing in
 * every place, so that they are not here. What became of a number in a city is in `hotlineMergeRules`.
 */
export const hotlines: readonly Hotline<HotlineCode>[] = [
  { code: "110", kind: "emergency", emergency: true, scope: "national", confidence: "verified" },
  { code: "119", kind: "emergency", emergency: true, scope: "national", confidence: "verified" },
  { code: "120", kind: "emergency", emergency: true, scope: "national", confidence: "verified" },
  { code: "122", kind: "emergency", emergency: true, scope: "national", confidence: "verified" },
  { code: "12110", kind: "emergency-adjacent", emergency: false, scope: "national", confidence: "memory" },
  { code: "12119", kind: "emergency-adjacent", emergency: false, scope: "national", confidence: "secondary" },
  { code: "12395", kind: "emergency-adjacent", emergency: false, scope: "national", confidence: "secondary" },
  { code: "96110", kind: "safety", emergency: false, scope: "national", confidence: "secondary" },
  { code: "96119", kind: "safety", emergency: false, scope: "national", confidence: "secondary" },
  { code: "12345", kind: "government", emergency: false, scope: "national", confidence: "verified" },
  { code: "12356", kind: "care", emergency: false, scope: "national", confidence: "verified" },
  { code: "12348", kind: "justice", emergency: false, scope: "national", confidence: "secondary" },
  {
    code: "12355",
    kind: "peoples-organization",
    emergency: false,
    scope: "national",
    confidence: "secondary",
  },
  {
    code: "12338",
    kind: "peoples-organization",
    emergency: false,
    scope: "national",
    confidence: "secondary",
  },
  {
    code: "12351",
    kind: "peoples-organization",
    emergency: false,
    scope: "national",
    confidence: "secondary",
  },
  {
    code: "12385",
    kind: "peoples-organization",
    emergency: false,
    scope: "national",
    confidence: "secondary",
  },
  { code: "12320", kind: "health", emergency: false, scope: "national", confidence: "secondary" },
  { code: "12393", kind: "health", emergency: false, scope: "national", confidence: "secondary" },
  { code: "12333", kind: "livelihood", emergency: false, scope: "national", confidence: "verified" },
  { code: "12329", kind: "livelihood", emergency: false, scope: "national", confidence: "secondary" },
  { code: "12349", kind: "livelihood", emergency: false, scope: "national", confidence: "verified" },
  { code: "12397", kind: "livelihood", emergency: false, scope: "national", confidence: "secondary" },
  { code: "12315", kind: "market", emergency: false, scope: "national", confidence: "verified" },
  { code: "12312", kind: "market", emergency: false, scope: "national", confidence: "secondary" },
  { code: "12313", kind: "market", emergency: false, scope: "national", confidence: "secondary" },
  { code: "12316", kind: "market", emergency: false, scope: "national", confidence: "secondary" },
  { code: "12318", kind: "market", emergency: false, scope: "national", confidence: "memory" },
  { code: "12330", kind: "market", emergency: false, scope: "national", confidence: "secondary" },
  { code: "12378", kind: "finance", emergency: false, scope: "national", confidence: "secondary" },
  { code: "12363", kind: "finance", emergency: false, scope: "national", confidence: "secondary" },
  { code: "12386", kind: "finance", emergency: false, scope: "national", confidence: "secondary" },
  { code: "12366", kind: "vertical", emergency: false, scope: "national", confidence: "secondary" },
  { code: "12360", kind: "vertical", emergency: false, scope: "national", confidence: "secondary" },
  { code: "12367", kind: "vertical", emergency: false, scope: "national", confidence: "secondary" },
  { code: "12305", kind: "vertical", emergency: false, scope: "national", confidence: "memory" },
  { code: "12339", kind: "vertical", emergency: false, scope: "national", confidence: "secondary" },
  { code: "12319", kind: "city", emergency: false, scope: "national", confidence: "verified" },
  { code: "12328", kind: "city", emergency: false, scope: "national", confidence: "verified" },
  { code: "12336", kind: "city", emergency: false, scope: "national", confidence: "verified" },
  { code: "12350", kind: "city", emergency: false, scope: "national", confidence: "secondary" },
  { code: "12369", kind: "city", emergency: false, scope: "national", confidence: "verified" },
  { code: "12398", kind: "city", emergency: false, scope: "national", confidence: "secondary" },
  { code: "12388", kind: "oversight", emergency: false, scope: "national", confidence: "secondary" },
  { code: "12380", kind: "oversight", emergency: false, scope: "national", confidence: "secondary" },
  { code: "12337", kind: "oversight", emergency: false, scope: "national", confidence: "secondary" },
  { code: "12389", kind: "oversight", emergency: false, scope: "national", confidence: "secondary" },
  { code: "12309", kind: "oversight", emergency: false, scope: "national", confidence: "secondary" },
  { code: "12368", kind: "oversight", emergency: false, scope: "national", confidence: "secondary" },
  { code: "12377", kind: "network", emergency: false, scope: "national", confidence: "secondary" },
  { code: "12321", kind: "network", emergency: false, scope: "national", confidence: "secondary" },
  { code: "12306", kind: "travel", emergency: false, scope: "national", confidence: "secondary" },
  { code: "12326", kind: "travel", emergency: false, scope: "national", confidence: "secondary" },
  { code: "12327", kind: "travel", emergency: false, scope: "national", confidence: "secondary" },
  { code: "12308", kind: "travel", emergency: false, scope: "national", confidence: "secondary" },
  { code: "95598", kind: "utility", emergency: false, scope: "national", confidence: "memory" },
  {
    code: "81890",
    kind: "local",
    emergency: false,
    scope: "municipal",
    confidence: "verified",
    areaCode: "0574",
  },
];
