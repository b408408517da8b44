import { escapeXml, type Label, type Locale } from "../../core/index.ts";
import type { TableReport } from "../../tables/index.ts";
import type { ShownFile } from "./collect-rows.ts";
import { fileNamesOf } from "./file-names.ts";
import { filesPart, worstFirst } from "./files-part.ts";
import { labelInBoth } from "./html.ts";
import { rowsPart } from "./rows-part.ts";
import { rulesPart } from "./rules-part.ts";
import { pageStyle } from "./style.ts";
import { summaryPart } from "./summary-part.ts";
import { pageWords } from "./words.ts";

/** What a page is made of. */
export interface ReportPage {
  /** The report. */
  readonly report: TableReport;
  /** What the records are called. */
  readonly title: Label;
  /** The rows that are shown. */
  readonly rows: readonly ShownFile[];
  /** The language that is shown first. */
  readonly locale: Locale;
}

/**
 * Writes a report as one page of HTML that needs nothing else: no script, no network.
 *
 * @param page - the report, and the rows to show
 * @returns the page; both languages are in it, and its reader chooses
 */
export function renderReportPage(page: ReportPage): string {
  const { report, title, rows, locale } = page;
  const nameOf = fileNamesOf(report);
  const place = new Map(worstFirst(report).map(({ file }, index) => [file, index]));
  const placeOf = ({ file }: ShownFile): number => place.get(file) ?? place.size;
  const name = `${pageWords.title[locale]} · ${title[locale]}`;
  const choice = (id: string, own: Locale): string =>
    `<input class="choice" type="radio" name="language" id="${id}" aria-label="${own === "en" ? "English" : "中文"}"${locale === own ? " checked" : ""}>`;
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="generator" content="linli">
<title>${escapeXml(name)}</title>
<link rel="icon" href="data:,">
<style>
${pageStyle}
</style>
</head>
<body>
<main>
${choice("show-zh", "zh-CN")}${choice("show-en", "en")}
<div class="page">
<header>
<div class="languages"><label for="show-zh" lang="zh-Hans">中文</label><label for="show-en" lang="en-GB">English</label></div>
<h1>${labelInBoth(pageWords.title)}</h1>
<p class="soft">${labelInBoth(title)}</p>
</header>
${summaryPart(report)}
${rulesPart(report)}
${filesPart(report, nameOf)}
${rowsPart(
  [...rows].sort((a, b) => placeOf(a) - placeOf(b)),
  nameOf,
)}
<footer><p class="soft">${labelInBoth(pageWords.privacy)}</p></footer>
</div>
</main>
</body>
</html>
`;
}
