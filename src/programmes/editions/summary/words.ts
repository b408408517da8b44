import type { Locale, Reconciliation } from "../../../core/index.ts";
import type { SummarizedLevel } from "./model.ts";

/** The words of the page in one language. */
export interface SummaryWords {
  /** The heading of the days. */
  readonly when: string;
  /** The heading of the form. */
  readonly mode: string;
  /** The heading of the themes. */
  readonly themes: string;
  /** The heading of the venues. */
  readonly venues: string;
  /** The heading of the sessions. */
  readonly sessions: string;
  /** What stands between the parts of a line. */
  readonly comma: string;
  /** What follows a number without a unit. */
  readonly each: string;
  /** The last line. */
  readonly closing: string;
  /** A label at the beginning of a line. */
  readonly heading: (label: string) => string;
  /** A line of a heading and a text. */
  readonly line: (heading: string, text: string) => string;
  /** Several texts in a row. */
  readonly list: (texts: readonly string[]) => string;
  /** A kind of session with how many there are. */
  readonly kind: (label: string, count: number) => string;
  /** A number that was published. */
  readonly announced: (quantity: string) => string;
  /** A number on record. */
  readonly recorded: (quantity: string) => string;
  /** Whether both agree. */
  readonly state: (state: Reconciliation["state"], by: number | undefined) => string;
  /** The line of providers and clashes. */
  readonly clashes: (providers: number, clashes: number) => string;
  /** The line of the level. */
  readonly level: (name: string, level: SummarizedLevel, day: string) => string;
  /** The line of persons who are shown. */
  readonly presenters: (presenters: number, withoutConsent: number) => string;
  /** The line that counts remarks. */
  readonly remarks: (count: number) => string;
}

/**
 * Gives the words of the page.
 *
 * @param locale - the language
 * @returns the words
 */
export function linesIn(locale: Locale): SummaryWords {
  return locale === "zh-CN" ? chinese() : english();
}

function chinese(): SummaryWords {
  const states: { readonly [State in Reconciliation["state"]]: string } = {
    agrees: "相符",
    consistent: "相符",
    short: "少于公布数",
    over: "多于公布数",
    "other-unit": "口径不同，不能比较",
    unknown: "无法核对",
  };
  return {
    when: "时间",
    mode: "形式",
    themes: "主题",
    venues: "地点",
    sessions: "活动安排",
    comma: "，",
    each: "个",
    closing: "以上按所录数据。",
    heading: (label) => label,
    line: (heading, text) => `${heading}：${text}`,
    list: (texts) => texts.join("、"),
    kind: (label, count) => `${label}${String(count)}场`,
    announced: (quantity) => `公布${quantity}`,
    recorded: (quantity) => `在录${quantity}`,
    state: (state, by) => (by === undefined ? states[state] : `${states[state]}，至少相差${String(by)}`),
    clashes: (providers, clashes) =>
      `服务单位：${String(providers)}家，${clashes === 0 ? "时间、展位无冲突" : `时间、展位冲突${String(clashes)}处`}`,
    level: (name, { counted, undecided, holders }, day) =>
      `评估等级：${String(holders)}家中，${day}${name}在有效期内的${String(counted)}家${undecided === 0 ? "" : `，无法判断的${String(undecided)}家`}`,
    presenters: (presenters, withoutConsent) =>
      `出镜人员：${String(presenters)}人${withoutConsent === 0 ? "，均已同意" : `，其中${String(withoutConsent)}人未取得同意`}`,
    remarks: (count) => `提示：${String(count)}条`,
  };
}

function english(): SummaryWords {
  const states: { readonly [State in Reconciliation["state"]]: string } = {
    agrees: "agrees",
    consistent: "consistent",
    short: "fewer than published",
    over: "more than published",
    "other-unit": "counted in another unit",
    unknown: "cannot be told",
  };
  const many = (count: number, one: string, several: string): string =>
    `${String(count)} ${count === 1 ? one : several}`;
  return {
    when: "When",
    mode: "Form",
    themes: "Themes",
    venues: "Where",
    sessions: "Programme",
    comma: ", ",
    each: "",
    closing: "By the data recorded.",
    heading: (label) => `${label.charAt(0).toUpperCase()}${label.slice(1)}`,
    line: (heading, text) => `${heading}: ${text}`,
    list: (texts) => texts.join(", "),
    kind: (label, count) => (count === 1 ? label : `${label} (${String(count)})`),
    announced: (quantity) => `${quantity} published`,
    recorded: (quantity) => `${quantity} on record`,
    state: (state, by) => (by === undefined ? states[state] : `${states[state]} by at least ${String(by)}`),
    clashes: (providers, clashes) =>
      `Providers: ${String(providers)}, ${clashes === 0 ? "no clash of times or booths" : many(clashes, "clash", "clashes")}`,
    level: (name, { counted, undecided, holders }, day) =>
      `Evaluation: ${String(counted)} of ${String(holders)} had level ${name} on ${day}${undecided === 0 ? "" : `, ${String(undecided)} cannot be told`}`,
    presenters: (presenters, withoutConsent) =>
      `Shown in public: ${many(presenters, "person", "persons")}, ${withoutConsent === 0 ? "all with consent" : `${String(withoutConsent)} without consent`}`,
    remarks: (count) => `Remarks: ${String(count)}`,
  };
}
