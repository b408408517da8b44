import { formatQuantity, labelOf, type Locale, type Quantity } from "../../../core/index.ts";
import { themeLabels } from "../../../indicators/index.ts";
import { formatRatingLevel } from "../../../ratings/index.ts";
import {
  announcedFigureLabels,
  bodyRoleLabels,
  editionModeLabels,
  sessionKindLabels,
} from "../../data/edition-labels.ts";
import { formatEditionPeriod } from "../format-edition-period.ts";
import { sessionKinds } from "../code-lists.ts";
import { linesIn, type SummaryWords } from "./words.ts";
import type { EditionSummary, SummarizedFigure } from "./model.ts";

/**
 * Prints an edition on one page, one line for each thing that is known of it.
 *
 * @remarks Numbers stand beside those published, with whether they agree; what contradicts itself is counted, and the findings
 * of `because` say what it is (`formatFinding` of `linli/core`). The last line says that all of it is by the data recorded
 * (按所录数据). Bodies are named, and no person is.
 *
 * @param summary - the summary
 * @param locale - the language
 * @returns the lines, without a break after the last one
 * @throws TypeError where a date or a quantity of the summary is none
 *
 * @see {@link summarizeEdition}
 *
 * @example
 * import { formatEditionSummary, summarizeEdition, type Edition } from "linli/programmes";
 *
 * const edition: Edition = {
 *   id: "carnival-8",
 *   programme: "carnival",
 *   number: 8,
 *   period: { from: "2025-12-17", until: "2025-12-23" },
 *   roles: [{ role: "host", body: { name: "青禾区民政局" }, plaque: "社会组织党委" }],
 * };
 * const summary = summarizeEdition(edition, { programme: { id: "carnival", name: "青禾区社会组织嘉年华" } });
 * formatEditionSummary(summary, "zh-CN").split("\n");
 * // => ["第八届青禾区社会组织嘉年华", "时间：2025年12月17日至23日", "主办单位：青禾区民政局（社会组织党委）", "以上按所录数据。"]
 */
export function formatEditionSummary(summary: EditionSummary, locale: Locale): string {
  const words = linesIn(locale);
  const { mode, themes, sessions, venues, level, because } = summary;
  const label = (table: Parameters<typeof labelOf>[0], code: string): string =>
    labelOf(table, code as never, locale);
  const lines = [
    summary.title[locale],
    words.line(words.when, formatEditionPeriod(summary.period, locale)),
    mode === undefined ? undefined : words.line(words.mode, labelOf(editionModeLabels, mode, locale)),
    themes.length === 0
      ? undefined
      : words.line(words.themes, words.list(themes.map((theme) => label(themeLabels, theme)))),
    ...summary.roles.map(({ role, bodies }) =>
      words.line(words.heading(label(bodyRoleLabels, role)), words.list(bodies.map((body) => body[locale]))),
    ),
    venues.length === 0
      ? undefined
      : words.line(words.venues, words.list(venues.map((venue) => venue[locale]))),
    sessions.sessions === 0 ? undefined : words.line(words.sessions, kindsOf(summary, locale, words)),
    ...summary.figures.map((figure) => figureLine(figure, locale, words)),
    summary.providers === 0 ? undefined : words.clashes(summary.providers, summary.clashes),
    level === undefined
      ? undefined
      : words.level(
          formatRatingLevel(level.level, locale),
          level,
          formatEditionPeriod(dayOf(summary), locale),
        ),
    sessions.presenters === 0 ? undefined : words.presenters(sessions.presenters, sessions.withoutConsent),
    because.length === 0 ? undefined : words.remarks(because.length),
    words.closing,
  ];
  return lines.filter((line) => line !== undefined).join("\n");
}

function dayOf({ on }: EditionSummary): EditionSummary["period"] {
  return { from: on, until: on };
}

/** The kinds in the order in which programmes go through them, those of one's own after them. */
function kindsOf({ sessions }: EditionSummary, locale: Locale, words: SummaryWords): string {
  const known: readonly string[] = sessionKinds.codes;
  const kinds = Object.entries(sessions.byKind);
  const ordered = [
    ...known.flatMap((code) => kinds.filter(([kind]) => kind === code)),
    ...kinds.filter(([kind]) => !known.includes(kind)),
  ];
  return words.list(
    ordered.map(([kind, count]) => words.kind(labelOf(sessionKindLabels, kind as never, locale), count)),
  );
}

function figureLine(
  { figure, recorded, announced, state, by }: SummarizedFigure,
  locale: Locale,
  words: SummaryWords,
): string {
  const said = (quantity: Quantity): string =>
    `${formatQuantity(quantity, locale)}${quantity.unit === undefined ? words.each : ""}`;
  const parts = [
    announced === undefined ? undefined : words.announced(said(announced)),
    recorded === undefined ? undefined : words.recorded(said(recorded)),
    state === undefined ? undefined : words.state(state, by),
  ].filter((part) => part !== undefined);
  const heading = words.heading(labelOf(announcedFigureLabels, figure, locale));
  return words.line(heading, parts.join(words.comma));
}
