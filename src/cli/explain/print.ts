import type { Finding, Label, Locale } from "../../core/index.ts";
import { sentenceOf, suggestionOf } from "../finding-text.ts";
import { describeReading, givenBack, printable } from "./describe.ts";
import { hideResidentIds } from "./hide.ts";
import type { Reading } from "./read-text.ts";
import {
  factLabels,
  goodVerdicts,
  hintLabels,
  kindLabels,
  severityLabels,
  verdictLabels,
  type Verdict,
} from "./words.ts";

/** As many characters of a text are given back as data. */
const GIVEN_BACK = 1000;

/** A text that was explained. */
export interface Explained {
  /** The text as it came. */
  readonly text: string;
  /** The line of the input that it stood on, from 1; nothing for an argument. */
  readonly line?: number | undefined;
  /** What was read. */
  readonly reading: Reading;
}

/**
 * Writes the explanation of a text as lines for people.
 *
 * @param explained - the text and what was read
 * @param locales - the languages, one block each
 * @returns the lines without a line break at the end; no resident ID number is in them unmasked
 */
export function explanationText(explained: Explained, locales: readonly Locale[]): string {
  return [
    printable(explained.text, explained.reading),
    ...locales.flatMap((locale) => block(explained, locale)),
  ].join("\n");
}

function block(explained: Explained, locale: Locale): string[] {
  const { reading } = explained;
  const colon = locale === "en" ? ": " : "：";
  const line = (label: Label, text: string): string => `${label[locale]}${colon}${text}`;
  return [
    `  ${mark(reading)} ${line(kindLabels[reading.kind], verdictLabels[verdictOf(explained)][locale])}`,
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

function verdictOf({ text, reading }: Explained): Verdict {
  if (reading.ok) return goodVerdicts[reading.kind];
  if (reading.kind === "unknown") return text.trim() === "" ? "empty" : "unknown";
  return reading.findings.length > 0 ? "bad" : "hidden";
}

function said(finding: Finding, locale: Locale): string {
  const suggestion = suggestionOf(finding);
  const proposal = suggestion === undefined ? "" : ` → ${suggestion}`;
  const hint = hintLabels[finding.code]?.[locale];
  return `${sentenceOf(finding, locale)}${hint === undefined ? "" : ` ${hint}`}${proposal} [${finding.code}]`;
}

/**
 * Writes the explanation of a text as JSON: the same for programs.
 *
 * @param explained - the text and what was read
 * @param locales - the languages of labels and messages
 * @returns one JSON object on one line; no resident ID number is in it unmasked
 */
export function explanationJson(explained: Explained, locales: readonly Locale[]): string {
  const { text, line, reading } = explained;
  const inLocales = (of: (locale: Locale) => string): object =>
    Object.fromEntries(locales.map((locale) => [locale, of(locale)]));
  const data = {
    input: givenBack(text, reading, GIVEN_BACK),
    line,
    kind: reading.kind,
    ok: reading.ok,
    title: inLocales((locale) => kindLabels[reading.kind][locale]),
    verdict: inLocales((locale) => verdictLabels[verdictOf(explained)][locale]),
    // The parts of a resident ID number are the person's: facts say what may be said.
    value: reading.kind === "resident-id" ? undefined : reading.value,
    facts: describeReading(reading, "en").map(({ name }) => ({
      name,
      label: inLocales((locale) => factLabels[name][locale]),
      text: inLocales((locale) => factText(reading, name, locale)),
    })),
    findings: reading.findings.map((finding) => ({
      ...finding,
      suggestion: suggestionOf(finding),
      message: inLocales((locale) => sentenceOf(finding, locale)),
    })),
  };
  return JSON.stringify(data, (_, value: unknown) =>
    typeof value === "string" ? hideResidentIds(value) : value,
  );
}

function factText(reading: Reading, name: keyof typeof factLabels, locale: Locale): string {
  return describeReading(reading, locale).find((fact) => fact.name === name)?.text ?? "";
}
