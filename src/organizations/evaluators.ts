import {
  addDays,
  addYears,
  assertCivilDate,
  dayBoundsOf,
  periodContains,
  periodsOverlap,
  warningOf,
  type CivilDate,
  type FindingOf,
} from "../core/index.ts";
import { meaningOf, sameSide, sideOf, strengthOf, type Side } from "./evaluator-sides.ts";
import type { Organization, OrganizationLink, Post } from "./model.ts";
import { comparableName } from "./references.ts";

/** A relation that puts an evaluator's independence in doubt. */
export type EvaluatorLink =
  | "branch-of"
  | "sub-unit-of"
  | "hub-of"
  | "supervises"
  | "member-of"
  | "incubated-by"
  | "founded-by"
  | "hosted-by";

/** Why an organization should not evaluate another one. All of them are warnings. */
export type EvaluatorFindings = {
  /** Both are one body. `certain` is `false` where only names agree or dates leave the day open; so it is below. */
  readonly "evaluator.itself": { readonly certain: boolean };
  /** A relation between the two holds on the day; `evaluatorIsFirst` where it reads "the evaluator is … the other". */
  readonly "evaluator.linked": {
    readonly link: EvaluatorLink;
    readonly evaluatorIsFirst: boolean;
    readonly certain: boolean;
  };
  /** Persons, `count` of them, hold an office in both on the day. */
  readonly "evaluator.shared-person": { readonly count: number; readonly certain: boolean };
  /** Persons, `count` of them, hold an office in the evaluator and left one in the other less than two years ago. */
  readonly "evaluator.former-office": { readonly count: number; readonly certain: boolean };
};

/** What else is known of the two. */
export interface EvaluatorOptions {
  /** Further records: those linked as the same body belong to their side. */
  readonly parties?: readonly Organization[] | undefined;
}

/** Something that is found about an evaluator. */
export type EvaluatorFinding = FindingOf<EvaluatorFindings>;

/** `supervised-by` is `supervises` read from the other end. */
const links: { readonly [kind: string]: EvaluatorLink } = {
  "branch-of": "branch-of",
  "sub-unit-of": "sub-unit-of",
  "hub-of": "hub-of",
  supervises: "supervises",
  "supervised-by": "supervises",
  "member-of": "member-of",
  "incubated-by": "incubated-by",
  "founded-by": "founded-by",
  "hosted-by": "hosted-by",
};

/**
 * Remarks on conflicts of interest where one organization is to evaluate another.
 *
 * @remarks The rule of the ministry speaks of persons: members of the committees and experts stand back (回避) where they
 * have an interest in the organization or left an office in it less than two years ago (社会组织评估管理办法, ministry order
 * 39 of 2010, article 19; what the revision of 2026 says is not known). That an evaluating body is not the body
 * evaluated, none of its branches, hubs, supervisors, members, founders, hosts or incubators, and shares no officers
 * with it, is the convention of this library, so that every finding is a warning. Names of persons that agree are no
 * proof; the findings count persons and name none.
 *
 * @param evaluator - who evaluates
 * @param organization - who is evaluated
 * @param on - the day, a civil date of any precision
 * @param options - further records of bodies that belong to one of the two
 * @returns `evaluator.itself`, `evaluator.linked`, `evaluator.shared-person`, `evaluator.former-office`; nothing where the
 * records show no conflict
 * @throws TypeError where a date is no civil date
 *
 * @example
 * import { lintEvaluator, type Organization } from "linli/organizations";
 *
 * const council: Organization = {
 *   id: "council",
 *   kind: "social-group",
 *   traits: ["hub", "evaluator"],
 *   names: [{ text: "滨河市社区建设促进会", language: "zh-CN", role: "registered" }],
 *   links: [{ kind: "hub-of", to: { id: "o1" }, from: "2018" }],
 * };
 * const organization: Organization = {
 *   id: "o1",
 *   kind: "social-service-institution",
 *   names: [{ text: "东江区暖邻社会服务中心", language: "zh-CN", role: "registered" }],
 * };
 * lintEvaluator(council, organization, "2019-02-20").map((finding) => finding.params);
 * // => [{ link: "hub-of", evaluatorIsFirst: true, certain: true }]
 */
export function lintEvaluator(
  evaluator: Organization,
  organization: Organization,
  on: CivilDate,
  options: EvaluatorOptions = {},
): readonly EvaluatorFinding[] {
  assertCivilDate(on);
  const parties = options.parties ?? [];
  const first = sideOf(evaluator, parties, on);
  const second = sideOf(organization, parties, on);
  const itself = sameSide(first, second, on);
  if (itself !== "none") {
    const finding = warningOf("evaluator.itself", { certain: itself === "same" });
    if (itself === "same") return [finding];
    return [finding, ...linked(first, second, on), ...persons(first, second, on)];
  }
  return [...linked(first, second, on), ...persons(first, second, on)];
}

/** Each relation once, certain where one of the links that show it is. */
function linked(first: Side, second: Side, on: CivilDate): readonly EvaluatorFinding[] {
  const found = new Map<string, { link: EvaluatorLink; evaluatorIsFirst: boolean; certain: boolean }>();
  for (const [side, other, isEvaluator] of [
    [first, second, true],
    [second, first, false],
  ] as const) {
    for (const link of side.records.flatMap(linksAndSupervision)) {
      const kind = Object.prototype.hasOwnProperty.call(links, link.kind) ? links[link.kind] : undefined;
      const strength = kind === undefined ? "none" : strengthOf(link, other, on);
      if (kind === undefined || strength === "none") continue;
      const evaluatorIsFirst = isEvaluator !== (link.kind === "supervised-by");
      const key = `${kind} ${String(evaluatorIsFirst)}`;
      const certain = strength === "same" || found.get(key)?.certain === true;
      found.set(key, { link: kind, evaluatorIsFirst, certain });
    }
  }
  return [...found.values()].map((params) => warningOf("evaluator.linked", params));
}

/** The links of a record, its supervising unit among them. */
function linksAndSupervision(record: Organization): readonly OrganizationLink[] {
  const unit = record.supervision?.supervisingUnit;
  return [
    ...(record.links ?? []),
    ...(unit === undefined ? [] : [{ kind: "supervised-by" as const, to: unit }]),
  ];
}

/** Persons with an office on both sides: on the day, or on the other side less than two years before it. */
function persons(first: Side, second: Side, on: CivilDate): readonly EvaluatorFinding[] {
  const { last } = dayBoundsOf(on);
  const lessThanTwoYears = { from: addDays(addYears(last, -2), 1), until: last };
  const here = officersOf(first, second, (post) => periodContains(post, on));
  const there = officersOf(second, first, (post) => periodContains(post, on));
  const lately = officersOf(second, first, (post) => periodsOverlap(post, lessThanTwoYears));
  const shared = agreement(here, there);
  const former = agreement(here, lately).filter(({ key }) => !shared.some((one) => one.key === key));
  return [
    ...(shared.length > 0 ? [warningOf("evaluator.shared-person", summary(shared))] : []),
    ...(former.length > 0 ? [warningOf("evaluator.former-office", summary(former))] : []),
  ];
}

/** What is known of a person on one side. */
interface Officer {
  /** Both the person and the dates are certain. */
  readonly certain: boolean;
  /** Some record knows the person by the name alone. */
  readonly byNameOnly: boolean;
}

/** Persons by reference and by name who hold an office on a side; the records of the other side tell of some. */
function officersOf(
  side: Side,
  other: Side,
  holds: (post: Post) => boolean | "unknown",
): ReadonlyMap<string, Officer> {
  const officers = new Map<string, Officer>();
  const add = (key: string, officer: Officer): void => {
    const known = officers.get(key);
    officers.set(key, {
      certain: officer.certain || known?.certain === true,
      byNameOnly: officer.byNameOnly || known?.byNameOnly === true,
    });
  };
  for (const record of [...side.records, ...other.records]) {
    for (const post of record.posts ?? []) {
      const held = holds(post);
      const inside = meaningOf(post.body ?? record, side);
      if (held === false || inside === "none") continue;
      const { id, name } = post.holder;
      if (id !== undefined)
        add(`id ${id}`, { certain: held === true && inside === "same", byNameOnly: false });
      if (name !== undefined)
        add(`name ${comparableName(name)}`, { certain: false, byNameOnly: id === undefined });
    }
  }
  return officers;
}

/** Persons of both; names count where one side has nothing but the name. */
function agreement(
  a: ReadonlyMap<string, Officer>,
  b: ReadonlyMap<string, Officer>,
): readonly { readonly key: string; readonly certain: boolean }[] {
  return [...a].flatMap(([key, one]) => {
    const other = b.get(key);
    if (other === undefined) return [];
    if (key.startsWith("name ") && !one.byNameOnly && !other.byNameOnly) return [];
    return [{ key, certain: one.certain && other.certain }];
  });
}

function summary(agreed: readonly { readonly certain: boolean }[]): { count: number; certain: boolean } {
  return { count: agreed.length, certain: agreed.some(({ certain }) => certain) };
}
