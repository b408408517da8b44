import {
  compareCivilDates,
  normalizeText,
  warningOf,
  type CivilDate,
  type ExtensibleCode,
  type FindingOf,
} from "../core/index.ts";
import type { OrganizationKind, RegistrationLevel } from "./code-lists.ts";
import {
  branchEndings,
  formWords,
  misleadingWords,
  nationalWords,
  otherMeanings,
  provinceNames,
  wideWords,
  type NamedKind,
} from "./data/name-words.ts";

/**
 * Where the rule about national words in front of a name stands: 社会团体登记管理条例 article 10,
 * 民办非企业单位登记管理暂行条例 article 8, or 社会组织名称管理办法 (ministry order 69 of 2024) article 8.
 */
export type NationalWordRule = "social-groups-10" | "service-institutions-8" | "order-69-8";

/** A part that the full name of a committee has (notice of the ministry's general office, 2020-08-06, section 1). */
export type CommitteeNamePart = "province" | "county" | "township" | "committee";

/** What is remarked on a name. Words in them are those of the rule. All of them are warnings. */
export type OrganizationNameFindings = {
  /** A word for the whole country stands in front, and the body is not registered with the ministry or of a kind that may. */
  readonly "organization-name.national-word": { readonly word: string; readonly rule: NationalWordRule };
  /** A wide word inside the name of a locally registered body: it may only qualify the field. */
  readonly "organization-name.wide-word": { readonly word: string };
  /** A word that misleads about rank. */
  readonly "organization-name.misleading-word": { readonly word: string };
  /** The name ends as those of another kind do; `expected` are usual endings of this kind. */
  readonly "organization-name.form-word": { readonly expected: readonly string[] };
  /** Parts that the full name of a committee has and this one lacks. */
  readonly "organization-name.committee-parts": { readonly missing: readonly CommitteeNamePart[] };
  /** The name of a branch does not begin with the whole name of its organization. */
  readonly "organization-name.branch-without-parent": Record<never, never>;
  /** The name of a branch does not end as such names do; `expected` are the endings that the order names. */
  readonly "organization-name.branch-ending": { readonly expected: readonly string[] };
};

/** Whose name it is. */
export interface OrganizationNameContext {
  /** The kind of body; of a branch, that of its organization. */
  readonly kind: ExtensibleCode<OrganizationKind>;
  /** The level of the registering body; without it nothing is said that depends on it. */
  readonly level?: RegistrationLevel | undefined;
  /** Since when the body has the name, a civil date; without it the name is looked at as a new one. */
  readonly since?: CivilDate | undefined;
  /** The registered name of the organization whose branch it is; nothing where it is no branch. */
  readonly branchOf?: string | undefined;
}

/** Something that is found in the name of an organization. */
export type OrganizationNameFinding = FindingOf<OrganizationNameFindings>;

/** The day from which the ministry's order 69 is in force. */
const ORDER_69_FROM = "2024-05-01";

/**
 * Remarks on the registered Chinese name of an organization by the rules for names.
 *
 * @remarks 社会组织名称管理办法 (ministry order 69 of 2024, in force from 2024-05-01): articles 8 (parts of a name;
 * 中国, 全国, 中华 in front only of names registered with the ministry, with approval) and 17 (branches); the rules about
 * wide words inside a name and about misleading words are in its later articles. It is asked of names that may be taken
 * from that day on: how it treats older ones is not known for certain. Older rules are asked of every name: 社会团体登记管理条例
 * article 10, 民办非企业单位登记管理暂行条例 article 8. Full names of committees: notice of the ministry's general office,
 * 2020-08-06, section 1. Endings of kinds are from memory. Whether a word was approved or has another meaning a name does
 * not tell: every finding is a warning.
 *
 * @param name - the name
 * @param context - whose name it is
 * @returns `organization-name.national-word`, `.wide-word`, `.misleading-word`, `.form-word`, `.committee-parts`,
 * `.branch-without-parent` and `.branch-ending`; nothing for kinds that none of the texts rules
 * @throws TypeError where `since` is no civil date
 *
 * @example
 * import { lintOrganizationName } from "linli/organizations";
 *
 * const context = { kind: "social-service-institution", level: "county" } as const;
 * lintOrganizationName("中华暖邻社会服务中心", context).map((finding) => finding.code);
 * // => ["organization-name.national-word"]
 * lintOrganizationName("东江区暖邻社会服务中心", context); // => []
 */
export function lintOrganizationName(
  name: string,
  context: OrganizationNameContext,
): readonly OrganizationNameFinding[] {
  const { kind, since, branchOf } = context;
  const text = normalizeText(name);
  if (kind === "villagers-committee" || kind === "residents-committee") return lintCommittee(text, kind);
  if (!isNamedKind(kind)) return [];
  const order = since === undefined || compareCivilDates(since, ORDER_69_FROM) !== -1;
  if (branchOf !== undefined) return order ? lintBranch(text, normalizeText(branchOf), kind) : [];
  return [
    ...lintNationalWord(text, kind, context.level, order),
    ...(order ? lintMiddle(text, context.level) : []),
    ...(order ? lintForm(text, kind) : []),
  ];
}

function isNamedKind(kind: string): kind is NamedKind {
  return kind === "social-group" || kind === "social-service-institution" || kind === "foundation";
}

function lintNationalWord(
  text: string,
  kind: NamedKind,
  level: RegistrationLevel | undefined,
  order: boolean,
): readonly OrganizationNameFinding[] {
  const word = nationalWords.find((national) => text.startsWith(national));
  if (word === undefined) return [];
  const rule = ruleOf(kind, level, order);
  return rule === undefined ? [] : [warningOf("organization-name.national-word", { word, rule })];
}

/** The rule that a national word in front breaks: no service institution may have one, others not where registered locally. */
function ruleOf(
  kind: NamedKind,
  level: RegistrationLevel | undefined,
  order: boolean,
): NationalWordRule | undefined {
  if (kind === "social-service-institution") return "service-institutions-8";
  if (level === undefined || level === "national") return undefined;
  if (kind === "social-group") return "social-groups-10";
  return order ? "order-69-8" : undefined;
}

function lintMiddle(text: string, level: RegistrationLevel | undefined): readonly OrganizationNameFinding[] {
  const rest = withoutOtherMeanings(text);
  const front = nationalWords.find((word) => rest.startsWith(word)) ?? "";
  const wide =
    level === undefined || level === "national" ? [] : wordsIn(rest.slice(front.length), wideWords);
  return [
    ...wide.map((word) => warningOf("organization-name.wide-word", { word })),
    ...wordsIn(rest, misleadingWords).map((word) => warningOf("organization-name.misleading-word", { word })),
  ];
}

function wordsIn(text: string, words: readonly string[]): readonly string[] {
  return words.filter((word) => text.includes(word));
}

/** Puts a gap where a word has another meaning, so that the words around it do not grow together. */
function withoutOtherMeanings(text: string): string {
  return otherMeanings.reduce((rest, compound) => rest.split(compound).join(" "), text);
}

/** Only an ending that is usual for another kind is remarked: the lists of the order are open. */
function lintForm(text: string, kind: NamedKind): readonly OrganizationNameFinding[] {
  const expected = formWords[kind];
  const own = longestEnding(text, expected);
  const others = Object.entries(formWords).filter(([other]) => other !== kind);
  // Single characters such as 院 and 社 also end names of social groups: 书画院, 诗社.
  const foreign = Math.max(...others.map(([, words]) => longestEnding(text, words)));
  const unusual = kind === "foundation" ? own === 0 : foreign > Math.max(1, own);
  return unusual ? [warningOf("organization-name.form-word", { expected })] : [];
}

function longestEnding(text: string, words: readonly string[]): number {
  return words.reduce((longest, word) => (text.endsWith(word) ? Math.max(longest, word.length) : longest), 0);
}

/** Service institutions may have no branches at all; that is no matter of the name. */
function lintBranch(text: string, parent: string, kind: NamedKind): readonly OrganizationNameFinding[] {
  if (kind === "social-service-institution") return [];
  const expected = branchEndings[kind];
  const begins = text.startsWith(parent);
  const own = withoutOtherMeanings(begins ? text.slice(parent.length) : text);
  return [
    ...(begins ? [] : [warningOf("organization-name.branch-without-parent", {})]),
    ...(expected.some((ending) => own.endsWith(ending))
      ? []
      : [warningOf("organization-name.branch-ending", { expected })]),
    ...(begins ? wordsIn(own, nationalWords) : []).map((word) =>
      warningOf("organization-name.wide-word", { word }),
    ),
  ];
}

function lintCommittee(
  text: string,
  kind: "villagers-committee" | "residents-committee",
): readonly OrganizationNameFinding[] {
  const missing: CommitteeNamePart[] = [];
  const province = provinceNames.find((name) => text.startsWith(name)) ?? "";
  const ending = kind === "villagers-committee" ? "村民委员会" : "居民委员会";
  // 社区 is no county; 景德镇市 and 新乡市 are no townships, which are looked for behind the county.
  const middle = text.slice(province.length).split("社区").join("");
  const county = middle.search(/[县市区旗]/u);
  const behind = middle.slice(county + 1);
  if (province === "") missing.push("province");
  if (county === -1) missing.push("county");
  if (!["街道", "乡", "镇", "苏木"].some((word) => behind.includes(word))) missing.push("township");
  if (!text.endsWith(ending)) missing.push("committee");
  return missing.length === 0 ? [] : [warningOf("organization-name.committee-parts", { missing })];
}
