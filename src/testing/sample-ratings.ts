import type { BodyReference } from "../organizations/index.ts";
import type { Rating, RatingEvent, RatingLevel, Recognition } from "../ratings/index.ts";
import { communities, dayIn, some, streets, tradeNames } from "./organization-parts.ts";
import { sampleUscc } from "./sample-identifiers.ts";
import { below, digits, oneOf, type Random } from "./sampling.ts";

/** A record that a check of `linli/ratings` refuses, and the code of the error that says why. */
export interface InvalidRatingSample {
  /** The record. */
  readonly record: unknown;
  /** The code of an error that its check gives. */
  readonly because: string;
}

const levels = ["5A", "4A", "3A", "2A", "1A"] as const;

/**
 * Draws a valid rating, printed or to be computed, with or without what happened to it afterwards.
 *
 * @remarks Bodies and documents are invented.
 *
 * @param random - a source of random numbers
 * @returns a rating that `checkRating` accepts without a warning
 *
 * @example
 * import { isRating } from "linli/ratings";
 * import { sampleRating } from "linli/testing";
 *
 * isRating(sampleRating(Math.random)); // => true
 */
export function sampleRating(random: Random): Rating {
  const year = 2012 + below(random, 18);
  const place = below(random, levels.length);
  const level = levels[place];
  return {
    id: `rating-${digits(random, 6)}`,
    organization: drawBody(random),
    ...(below(random, 8) > 0 && { level }),
    announcedOn: dayIn(random, year),
    ...some(random, () => ({
      evaluatingLevel: oneOf(random, ["national", "province", "prefecture", "county"] as const),
    })),
    ...some(random, () => ({ assessedBy: { name: "青禾区民政局" } })),
    ...some(random, () => ({
      validity: { from: `${String(year + 1)}-01-01`, until: `${String(year + 5)}-12-31` },
    })),
    ...some(random, () => ({ score: 500 + below(random, 500), scheme: "qinghe-score@1" as const })),
    ...some(random, () => ({ document: `青民发〔${String(year)}〕${digits(random, 2)}号` })),
    ...some(random, () => ({ source: { title: "青禾区社会组织评估等级公告", on: String(year) } })),
    ...some(random, () => ({ events: drawEvents(random, year, levels.slice(place + 1)) })),
  };
}

/** Draws what happened to a level: looked at again, lowered where there is a lower one, given back. */
function drawEvents(random: Random, year: number, lower: readonly RatingLevel[]): readonly RatingEvent[] {
  const [level] = lower;
  const looked: RatingEvent = {
    event: oneOf(random, ["verified", "followed-up", "reissued"] as const),
    on: dayIn(random, year + 1),
  };
  if (level === undefined || below(random, 2) === 0) return [looked];
  return [looked, { event: "verified", on: dayIn(random, year + 2), level, reason: "内部治理不规范" }];
}

/** Draws a reference to an organization. */
function drawBody(random: Random): BodyReference {
  return oneOf(random, [
    { id: `organization-${digits(random, 6)}` },
    {
      uscc: sampleUscc(random, { category: "52" }),
      name: `青禾区${oneOf(random, tradeNames)}社会工作服务中心`,
    },
  ]);
}

/** Changes that make a valid rating invalid, each with the code that says so. */
const ratingDefects: readonly (readonly [string, (rating: Rating) => unknown])[] = [
  ["field.value", (rating) => ({ ...rating, level: "AAAAA" })],
  ["period.order", (rating) => ({ ...rating, validity: { from: "2022-01-01", until: "2021-12-31" } })],
  ["rating.score", (rating) => ({ ...rating, score: -1 })],
  [
    "rating.event-before-announcement",
    (rating) => ({ ...rating, events: [{ event: "reissued", on: "2011-12-31" }] }),
  ],
  [
    "rating.event-order",
    (rating) => ({
      ...rating,
      events: [
        { event: "verified", on: "2041-01-02" },
        { event: "verified", on: "2041-01-01" },
      ],
    }),
  ],
  [
    "rating.event-after-cancelled",
    (rating) => ({
      ...rating,
      level: "3A",
      events: [
        { event: "cancelled", on: "2041-01-01" },
        { event: "reissued", on: "2041-01-02" },
      ],
    }),
  ],
  [
    "rating.downgrade-not-lower",
    (rating) => ({
      ...rating,
      level: "3A",
      events: [{ event: "downgraded", on: "2041-01-01", level: "3A" }],
    }),
  ],
  [
    "rating.event-level-missing",
    (rating) => ({ ...rating, level: "3A", events: [{ event: "downgraded", on: "2041-01-01" }] }),
  ],
  ["field.missing", ({ announcedOn: _, ...rating }) => rating],
];

/**
 * Draws a record that is nearly a rating.
 *
 * @param random - a source of random numbers
 * @returns the record, and an error that `checkRating` gives
 *
 * @example
 * import { checkRating } from "linli/ratings";
 * import { sampleInvalidRating } from "linli/testing";
 *
 * const { record, because } = sampleInvalidRating(Math.random);
 * checkRating(record).findings.some(({ code }) => code === because); // => true
 */
export function sampleInvalidRating(random: Random): InvalidRatingSample {
  const [because, spoil] = ratingDefects[below(random, ratingDefects.length)] ?? [
    "field.type",
    (): unknown => undefined,
  ];
  return { record: spoil(sampleRating(random)), because };
}

/**
 * Draws a valid recognition of an organization, a party unit or a place.
 *
 * @remarks Bodies and titles are invented.
 *
 * @param random - a source of random numbers
 * @returns a recognition that `checkRecognition` accepts without a warning
 *
 * @example
 * import { isRecognition } from "linli/ratings";
 * import { sampleRecognition } from "linli/testing";
 *
 * isRecognition(sampleRecognition(Math.random)); // => true
 */
export function sampleRecognition(random: Random): Recognition {
  const year = 2012 + below(random, 14);
  const on = dayIn(random, year);
  const drafts: readonly [() => DraftOfRecognition, ...(() => DraftOfRecognition)[]] = [
    () => ({
      kind: "letter-of-gratitude",
      title: "感谢信",
      holderKind: "organization",
      holder: drawBody(random),
    }),
    () => ({
      kind: "title",
      title: "优秀社区社会组织",
      holderKind: "organization",
      holder: drawBody(random),
      approvalDocument: `青表彰〔${String(year)}〕${digits(random, 2)}号`,
    }),
    () => ({
      kind: "plaque",
      title: "社会组织党建示范点",
      holderKind: "party-unit",
      holder: { id: `party-unit-${digits(random, 4)}` },
    }),
    () => ({
      kind: "label",
      title: "友好商圈",
      holderKind: "place",
      holder: { name: `${oneOf(random, communities)}商圈` },
      criteria: ["rest", "charging"],
      reviewOn: dayIn(random, year + 2),
    }),
    () => ({
      kind: "award",
      title: "青禾公益项目大赛银奖",
      holderKind: "programme",
      holder: { name: "“邻里食堂”项目" },
      edition: 1 + below(random, 9),
      year: year - 1,
    }),
    () => ({
      kind: "x-qinghe:pennant",
      title: "流动红旗",
      holderKind: "organization",
      holder: drawBody(random),
    }),
  ];
  return {
    id: `recognition-${digits(random, 6)}`,
    ...oneOf(random, drafts)(),
    givers: [{ name: `${oneOf(random, streets)}办事处` }],
    on,
    ...some(random, () => ({ until: dayIn(random, year + 3) })),
    ...some(random, () => ({ reason: "防汛期间组织志愿服务" })),
    ...some(random, () => ({ level: "county" as const })),
    ...some(random, () => ({ source: { title: "青禾区社会组织年鉴", on: String(year) } })),
  };
}

type DraftOfRecognition = Omit<Recognition, "id" | "givers" | "on">;

/** Changes that make a valid recognition invalid, each with the code that says so. */
const recognitionDefects: readonly (readonly [string, (recognition: Recognition) => unknown])[] = [
  ["recognition.kind", (recognition) => ({ ...recognition, kind: "medal" })],
  [
    "recognition.giver-missing",
    (recognition) => ({ ...recognition, kind: "letter-of-gratitude", givers: [] }),
  ],
  ["recognition.ended-before-given", (recognition) => ({ ...recognition, until: "2011-12-31" })],
  ["recognition.edition", (recognition) => ({ ...recognition, edition: 0 })],
  ["recognition.year", (recognition) => ({ ...recognition, year: 2025.5 })],
  ["organization.reference-empty", (recognition) => ({ ...recognition, holder: {} })],
  ["period.order", (recognition) => ({ ...recognition, on: undefined, from: "2024", until: "2023" })],
  ["field.missing", ({ title: _, ...recognition }) => recognition],
];

/**
 * Draws a record that is nearly a recognition.
 *
 * @param random - a source of random numbers
 * @returns the record, and an error that `checkRecognition` gives
 *
 * @example
 * import { checkRecognition } from "linli/ratings";
 * import { sampleInvalidRecognition } from "linli/testing";
 *
 * const { record, because } = sampleInvalidRecognition(Math.random);
 * checkRecognition(record).findings.some(({ code }) => code === because); // => true
 */
export function sampleInvalidRecognition(random: Random): InvalidRatingSample {
  const [because, spoil] = recognitionDefects[below(random, recognitionDefects.length)] ?? [
    "field.type",
    (): unknown => undefined,
  ];
  return { record: spoil(sampleRecognition(random)), because };
}
