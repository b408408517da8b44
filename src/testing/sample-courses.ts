import type { Cohort, Course, Talent } from "../programmes/index.ts";
import { some } from "./organization-parts.ts";
import { below, digits, numberBetween, oneOf, type Random } from "./sampling.ts";

/** A record that a check of courses, cohorts or talents refuses, and the code of the error that says why. */
export interface InvalidCourseSample {
  /** The record. */
  readonly record: unknown;
  /** The code of an error that its check gives. */
  readonly because: string;
}

type Defect<T> = readonly [string, (record: T) => unknown];

function spoiled<T>(
  random: Random,
  draw: (random: Random) => T,
  defects: readonly Defect<T>[],
): InvalidCourseSample {
  const [because, spoil] = defects[below(random, defects.length)] ?? ["field.type", (): unknown => undefined];
  return { record: spoil(draw(random)), because };
}

const titles = ["社区治理概论", "议事协商", "项目设计：从需求出发", "参访"] as const;

/**
 * Draws a valid course.
 *
 * @param random - a source of random numbers
 * @returns a course that `checkCourse` accepts without a warning
 *
 * @example
 * import { isCourse } from "linli/programmes";
 * import { sampleCourse } from "linli/testing";
 *
 * isCourse(sampleCourse(Math.random)); // => true
 */
export function sampleCourse(random: Random): Course {
  const count = 1 + below(random, 4);
  return {
    id: `course-${digits(random, 6)}`,
    name: oneOf(random, ["青杉高级研修班", "茶艺入门", "社区工作者能力提升班"] as const),
    provider: { name: "青禾区社区治理促进会" },
    modules: titles.slice(0, count).map((title, index) => ({
      id: `M${String(index + 1)}`,
      title,
      minutes: 30 + below(random, 300),
      ...some(random, () => ({ required: oneOf(random, [true, false] as const) })),
      ...some(random, () => ({ instructor: `talent-${digits(random, 6)}` })),
    })),
    ...some(random, () => ({ languages: [oneOf(random, ["zh-CN", "en", "wuu"] as const)] })),
    ...some(random, () => ({ themes: [oneOf(random, ["governance", "x-qinghe:neighbours"] as const)] })),
    ...some(random, () => ({ fields: [oneOf(random, ["elderly-care", "community-building"] as const)] })),
    ...some(random, () => ({ period: { from: "2018-01-01", until: "2025-12-31" } })),
    ...some(random, () => ({ source: { title: "青禾区社区治理促进会年报", on: "2018-12" } })),
  };
}

const courseDefects: readonly Defect<Course>[] = [
  ["course.modules-missing", (course) => ({ ...course, modules: [] })],
  [
    "course.module-repeated",
    (course) => ({ ...course, modules: [...course.modules, { id: "M1", title: "答疑", minutes: 30 }] }),
  ],
  ["course.minutes", (course) => ({ ...course, modules: [{ id: "M1", title: "答疑", minutes: 0 }] })],
  ["course.minutes", (course) => ({ ...course, modules: [{ id: "M1", title: "答疑", minutes: 1.5 }] })],
  ["service.language", (course) => ({ ...course, languages: ["Chinese"] })],
  ["indicator.theme", (course) => ({ ...course, themes: ["harmony"] })],
  ["organization.text-empty", (course) => ({ ...course, name: " " })],
  ["field.missing", ({ modules: _, ...course }) => course],
];

/**
 * Draws a record that is nearly a course.
 *
 * @param random - a source of random numbers
 * @returns the record, and an error that `checkCourse` gives
 *
 * @example
 * import { checkCourse } from "linli/programmes";
 * import { sampleInvalidCourse } from "linli/testing";
 *
 * const { record, because } = sampleInvalidCourse(Math.random);
 * checkCourse(record).findings.some(({ code }) => code === because); // => true
 */
export function sampleInvalidCourse(random: Random): InvalidCourseSample {
  return spoiled(random, sampleCourse, courseDefects);
}

/**
 * Draws a valid cohort.
 *
 * @param random - a source of random numbers
 * @returns a cohort that `checkCohort` accepts without a warning
 *
 * @example
 * import { isCohort } from "linli/programmes";
 * import { sampleCohort } from "linli/testing";
 *
 * isCohort(sampleCohort(Math.random)); // => true
 */
export function sampleCohort(random: Random): Cohort {
  const month = `${String(2018 + below(random, 8))}-${numberBetween(random, 1, 12, 2)}`;
  const origins = [
    { place: { divisionCode: "440300" }, heads: 1 + below(random, 9) },
    { place: { communityCode: "310101002001" }, heads: 1 + below(random, 9) },
    { place: { name: "滨河省" }, heads: 1 + below(random, 9) },
  ].slice(0, 1 + below(random, 3));
  const heads = origins.reduce((sum, origin) => sum + origin.heads, 0);
  const completed = below(random, heads + 1);
  return {
    id: `cohort-${digits(random, 6)}`,
    course: `course-${digits(random, 1)}`,
    number: 1 + below(random, 20),
    period: { from: month, until: month },
    heads: { value: heads, qualifier: "exact", unit: "person" },
    ...some(random, () => ({ place: { name: "青禾区" } })),
    ...some(random, () => ({ origins })),
    ...some(random, () => ({
      attendance: [
        { module: "M1", heads: completed },
        { module: "M2", heads: heads },
      ],
    })),
    ...some(random, () => ({ completed, certificates: below(random, completed + 1) })),
    ...some(random, () => ({ source: { title: "青禾区社区治理促进会年报", on: "2018-12" } })),
  };
}

const cohortDefects: readonly Defect<Cohort>[] = [
  ["cohort.number", (cohort) => ({ ...cohort, number: 0 })],
  ["cohort.beginning-missing", (cohort) => ({ ...cohort, period: { until: "2018-07" } })],
  ["cohort.count", (cohort) => ({ ...cohort, completed: -1 })],
  [
    "cohort.heads-unit",
    (cohort) => ({ ...cohort, heads: { ...cohort.heads, unit: "person-time" }, origins: undefined }),
  ],
  [
    "cohort.origins-above-heads",
    (cohort) => ({
      ...cohort,
      origins: [{ place: { divisionCode: "440300" }, heads: cohort.heads.value + 1 }],
    }),
  ],
  [
    "cohort.origin-repeated",
    (cohort) => ({
      ...cohort,
      origins: [
        { place: { name: "滨河省" }, heads: 1 },
        { place: { name: "滨河省 " }, heads: 1 },
      ],
    }),
  ],
  [
    "cohort.attendance-above-heads",
    (cohort) => ({ ...cohort, attendance: [{ module: "M1", heads: cohort.heads.value + 1 }] }),
  ],
  ["cohort.completed-above-heads", (cohort) => ({ ...cohort, completed: cohort.heads.value + 1 })],
  ["cohort.certificates-above-completed", (cohort) => ({ ...cohort, completed: 0, certificates: 1 })],
  [
    "cohort.module-repeated",
    (cohort) => ({
      ...cohort,
      attendance: [
        { module: "M1", heads: 1 },
        { module: "M1", heads: 0 },
      ],
    }),
  ],
  ["field.type", (cohort) => ({ ...cohort, heads: 30 })],
];

/**
 * Draws a record that is nearly a cohort.
 *
 * @param random - a source of random numbers
 * @returns the record, and an error that `checkCohort` gives
 *
 * @example
 * import { checkCohort } from "linli/programmes";
 * import { sampleInvalidCohort } from "linli/testing";
 *
 * const { record, because } = sampleInvalidCohort(Math.random);
 * checkCohort(record).findings.some(({ code }) => code === because); // => true
 */
export function sampleInvalidCohort(random: Random): InvalidCourseSample {
  return spoiled(random, sampleCohort, cohortDefects);
}

/**
 * Draws a valid talent: an expert, a full-time social worker or a team.
 *
 * @param random - a source of random numbers
 * @returns a talent that `checkTalent` accepts without a warning
 *
 * @example
 * import { isTalent } from "linli/programmes";
 * import { sampleTalent } from "linli/testing";
 *
 * isTalent(sampleTalent(Math.random)); // => true
 */
export function sampleTalent(random: Random): Talent {
  const affiliation = {
    name: oneOf(random, ["青禾大学", "滨河师范学院", "青禾区暖邻社会工作服务中心"] as const),
  };
  const drafts: readonly [() => Omit<Talent, "id">, ...(() => Omit<Talent, "id">)[]] = [
    () => ({ kind: "expert", affiliation }),
    () => ({
      kind: "full-time-social-worker",
      affiliation,
      ...some(random, () => ({
        qualification: oneOf(random, [
          "assistant-social-worker",
          "social-worker",
          "senior-social-worker",
        ] as const),
      })),
    }),
    () => ({
      kind: "professional-team",
      heads: 1 + below(random, 30),
      ...some(random, () => ({ affiliation })),
    }),
  ];
  return {
    id: `talent-${digits(random, 6)}`,
    ...oneOf(random, drafts)(),
    ...some(random, () => ({ fields: [oneOf(random, ["mediation", "x-qinghe:pets"] as const)] })),
    ...some(random, () => ({
      period: { from: `${String(2018 + below(random, 5))}-${numberBetween(random, 1, 12, 2)}` },
    })),
    ...some(random, () => ({ source: { title: "青禾社区基金会年报", on: "2022-12" } })),
  };
}

const talentDefects: readonly Defect<Talent>[] = [
  ["talent.heads-missing", (talent) => ({ ...talent, kind: "professional-team", heads: undefined })],
  ["talent.heads-out-of-place", (talent) => ({ ...talent, kind: "expert", heads: 3 })],
  ["talent.heads", (talent) => ({ ...talent, kind: "professional-team", heads: 0 })],
  [
    "talent.qualification-of-team",
    (talent) => ({ ...talent, kind: "professional-team", heads: 3, qualification: "social-worker" }),
  ],
  ["field.value", (talent) => ({ ...talent, qualification: "中级" })],
  ["service.field", (talent) => ({ ...talent, fields: ["harmony"] })],
  ["organization.text-empty", (talent) => ({ ...talent, id: "" })],
];

/**
 * Draws a record that is nearly a talent.
 *
 * @param random - a source of random numbers
 * @returns the record, and an error that `checkTalent` gives
 *
 * @example
 * import { checkTalent } from "linli/programmes";
 * import { sampleInvalidTalent } from "linli/testing";
 *
 * const { record, because } = sampleInvalidTalent(Math.random);
 * checkTalent(record).findings.some(({ code }) => code === because); // => true
 */
export function sampleInvalidTalent(random: Random): InvalidCourseSample {
  return spoiled(random, sampleTalent, talentDefects);
}
