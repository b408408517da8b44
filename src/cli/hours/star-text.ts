import type { Finding, Locale } from "../../core/index.ts";
import { sentenceOf } from "../finding-text.ts";
import type { StarsOfVolunteer } from "./stars.ts";
import { durationText, hoursWords, starText } from "./words.ts";

/**
 * Says for which star a volunteer is eligible, and what is missing for the next, as sentences. Eligible is not awarded: the
 * words say so.
 *
 * @param answer - the stars of the volunteer
 * @param minutes - the minutes that are printed beside them
 * @param on - the day asked about
 * @param locale - the language
 * @returns the sentences
 */
export function starsText(
  answer: StarsOfVolunteer,
  minutes: number,
  on: string | undefined,
  locale: Locale,
): string {
  const { star, state, next } = answer;
  const now =
    star !== undefined
      ? locale === "en"
        ? `eligible for ${starText(star, locale)} by the data recorded`
        : `按所录数据达到${starText(star, locale)}条件`
      : hoursWords[state === "unknown" ? "undecided" : "none"][locale];
  const missing = sentencesOf(next?.missing ?? [], locale);
  const until = untilText(answer, minutes, on, locale);
  return joined([`${now}${locale === "en" ? "." : "。"}`, missing, ...until], locale);
}

/**
 * Says that stars were asked by fewer minutes than are printed beside them.
 *
 * @param answer - the stars of a volunteer
 * @param minutes - the minutes that are printed
 * @param on - the day asked about
 * @param locale - the language
 * @returns a sentence; none where the minutes are the same
 */
export function untilText(
  answer: StarsOfVolunteer,
  minutes: number,
  on: string | undefined,
  locale: Locale,
): readonly string[] {
  if (on === undefined || answer.minutes === minutes) return [];
  const time = durationText(answer.minutes, locale);
  return [
    locale === "en"
      ? `For stars only services until ${on} count: ${time}.`
      : `星级只计截至 ${on} 的服务：${time}。`,
  ];
}

/**
 * Puts findings into words, one sentence after the other.
 *
 * @param findings - what was found
 * @param locale - the language
 * @returns the sentences
 */
export function sentencesOf(findings: readonly Finding[], locale: Locale): string {
  return joined(
    findings.map((finding) => sentenceOf(finding, locale)),
    locale,
  );
}

/**
 * Joins sentences as the language does.
 *
 * @param sentences - the sentences; empty ones are left out
 * @param locale - the language
 * @returns one text
 */
export function joined(sentences: readonly string[], locale: Locale): string {
  return sentences.filter((sentence) => sentence !== "").join(locale === "en" ? " " : "");
}
