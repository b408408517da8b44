import { grouped, inBoth } from "./html.ts";

/** The longest name that is shown whole. */
const LONGEST = 120;

/**
 * Cuts a name that would fill the page, and puts it on one line.
 *
 * @param text - a heading or the name of a file
 * @returns at most 120 characters
 */
export function shortened(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

/**
 * Says that a list goes on.
 *
 * @param count - how many are not listed
 * @returns a paragraph; nothing where all are listed
 */
export function moreOf(count: number): string {
  if (count <= 0) return "";
  return `<p class="soft">${inBoth((locale) => (locale === "en" ? `And ${grouped(count)} more.` : `另有 ${grouped(count)} 项未列出。`))}</p>`;
}
