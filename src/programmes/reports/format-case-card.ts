import { labelOf, type Locale, type Period } from "../../core/index.ts";
import { themeLabels } from "../../indicators/index.ts";
import type { Case } from "./model.ts";

const words = {
  en: {
    provider: "By",
    place: "Where",
    period: "When",
    themes: "Themes",
    audience: "For",
    problem: "Problem",
    practice: "Practice",
    result: "Result",
    evidence: "Evidence",
    colon: ": ",
    comma: ", ",
    to: " to ",
    open: "…",
    counted: (count: number): string => `${String(count)} observation${count === 1 ? "" : "s"}`,
  },
  "zh-CN": {
    provider: "报送单位",
    place: "实施地点",
    period: "实施时间",
    themes: "主题",
    audience: "服务对象",
    problem: "问题",
    practice: "做法",
    result: "成效",
    evidence: "佐证材料",
    colon: "：",
    comma: "、",
    to: " 至 ",
    open: "今",
    counted: (count: number): string => `${String(count)} 项指标数据`,
  },
} as const;

/**
 * Prints a case as a card of a few lines: title, whose it is, themes, problem, practice, result, evidence.
 *
 * @remarks What the case has not is left out. The texts of the case stay as its source has them, in its language; the
 * headings are in the language asked for. A result that is told in numbers only is their count.
 *
 * @param record - a case
 * @param locale - the language of the headings
 * @returns the card, its lines parted by `\n`
 *
 * @example
 * import { formatCaseCard, type Case } from "linli/programmes";
 *
 * const told: Case = { id: "c-1", title: "楼道议事", problem: "楼道堆物", practice: "每月一次楼道议事", observations: ["o-1"] };
 * formatCaseCard(told, "zh-CN").split("\n");
 * // => ["楼道议事", "问题：楼道堆物", "做法：每月一次楼道议事", "成效：1 项指标数据", "佐证材料：1 项指标数据"]
 */
export function formatCaseCard(record: Case, locale: Locale): string {
  const said = words[locale];
  const { title, englishTitle, themes = [], observations = [], evidence = [], source } = record;
  const counted = observations.length === 0 ? undefined : said.counted(observations.length);
  const read = [...evidence, ...(source === undefined ? [] : [source])].flatMap(
    (from) => from.title ?? from.url ?? [],
  );
  const lines: readonly (readonly [string, string | undefined])[] = [
    [said.provider, record.provider?.name ?? record.provider?.uscc],
    [said.place, record.place?.name],
    [said.period, record.period && periodText(record.period, locale)],
    [
      said.themes,
      joined(
        themes.map((theme) => labelOf(themeLabels, theme, locale)),
        locale,
      ),
    ],
    [said.audience, record.audience],
    [said.problem, record.problem],
    [said.practice, record.practice],
    [said.result, record.result ?? counted],
    [said.evidence, joined([...new Set(read), ...(counted === undefined ? [] : [counted])], locale)],
  ];
  const heading = locale === "en" ? (englishTitle ?? title) : title;
  const filled = lines.flatMap(([name, text]) => (text === undefined ? [] : `${name}${said.colon}${text}`));
  return [heading, ...filled].join("\n");
}

function joined(texts: readonly string[], locale: Locale): string | undefined {
  return texts.length === 0 ? undefined : texts.join(words[locale].comma);
}

function periodText({ from, until }: Period, locale: Locale): string | undefined {
  const { to, open } = words[locale];
  if (from === undefined && until === undefined) return undefined;
  return from === until ? from : `${from ?? "…"}${to}${until ?? open}`;
}
