import { formatFinding, type Finding, type Label, type Locale } from "../../core/index.ts";
import { en } from "../../messages/en/index.ts";
import { zhCN } from "../../messages/zh-CN/index.ts";
import { describeReading, shownText } from "./describe.ts";
import type { Reading } from "./read-text.ts";
import { factLabels, kindLabels, severityLabels, verdictLabels } from "./words.ts";

/** The message tables by language. */
const tables = { en, "zh-CN": zhCN };

/**
 * Writes the explanation of a text as lines for people.
 *
 * @param text - the text as it came
 * @param reading - what was read
 * @param locales - the languages, one block each
 * @returns the lines without a line break at the end
 */
export function explanationText(text: string, reading: Reading, locales: readonly Locale[]): string {
  return [shownText(text, reading), ...locales.flatMap((locale) => block(reading, locale))].join("\n");
}

function block(reading: Reading, locale: Locale): string[] {
  const colon = locale === "en" ? ": " : "：";
  const line = (label: Label, text: string): string => `${label[locale]}${colon}${text}`;
  return [
    `  ${mark(reading)} ${line(kindLabels[reading.kind], verdict(reading, locale))}`,
    ...describeReading(reading, locale).map((fact) => `    ${line(factLabels[fact.name], fact.text)}`),
    ...reading.findings.map(
      (finding) => `    ${line(severityLabels[finding.severity], said(finding, locale))}`,
    ),
  ];
}

function mark(reading: Reading): string {
  if (!reading.ok) return "✗";
  return reading.findings.length > 0 ? "!" : "✓";
}

function verdict(reading: Reading, locale: Locale): string {
  if (reading.kind === "unknown") return verdictLabels.unknown[locale];
  if (!reading.ok) return verdictLabels.bad[locale];
  const understood = ["phone", "money", "quantity"].includes(reading.kind);
  return verdictLabels[understood ? "text" : "code"][locale];
}

function said(finding: Finding, locale: Locale): string {
  const hint = finding.suggestion === undefined ? "" : ` → ${finding.suggestion}`;
  return `${formatFinding(finding, tables[locale])}${hint} [${finding.code}]`;
}

/**
 * Gives the explanation of a text as data: the same for programs.
 *
 * @param text - the text as it came
 * @param reading - what was read
 * @param locales - the languages of labels and messages
 * @returns a JSON value; a resident ID number appears masked only
 */
export function explanationData(text: string, reading: Reading, locales: readonly Locale[]): object {
  const inLocales = (of: (locale: Locale) => string): object =>
    Object.fromEntries(locales.map((l) => [l, of(l)]));
  const facts = describeReading(reading, locales[0] ?? "en");
  return {
    input: shownText(text, reading),
    kind: reading.kind,
    ok: reading.ok,
    title: inLocales((locale) => kindLabels[reading.kind][locale]),
    verdict: inLocales((locale) => verdict(reading, locale)),
    // The parts of a resident ID number are the person's: facts say what may be said.
    ...(reading.value === undefined || reading.kind === "resident-id" ? {} : { value: reading.value }),
    facts: facts.map(({ name }) => ({
      name,
      label: inLocales((locale) => factLabels[name][locale]),
      text: inLocales((l) => describeReading(reading, l).find((fact) => fact.name === name)?.text ?? ""),
    })),
    findings: reading.findings.map((finding) => ({
      ...finding,
      message: inLocales((locale) => formatFinding(finding, tables[locale])),
    })),
  };
}
