import { isCivilDate, type CivilDate } from "../civil-date.ts";

/** A text without its "as of", and the date that was named. */
export interface AsOfReading {
  /** The text without it. */
  readonly rest: string;
  /** The date; `undefined` where none is named. */
  readonly asOf: CivilDate | undefined;
  /** Whether a date is named that the calendar does not have. */
  readonly noSuchDay: boolean;
}

const chineseStart = /^截[至止]到?\s?(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?[底末]?[,:]?\s?/;
const chineseEnd = /[(,]截[至止]到?(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?[底末]?\)?$/;
const isoStart = /^(?:截[至止]到?|as of)\s?(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:[,:]\s?|\s)/;
const isoEnd = / (?:\(as of|as of) (\d{4})(?:-(\d{2})(?:-(\d{2}))?)?\)?$/;
const wordsStart = /^as of (?:(\d{1,2}) )?([a-z]{3,9})(?: (\d{1,2}),)? (\d{4})(?:[,:] ?| )/;
const wordsEnd = / (?:\(as of|as of) (?:(\d{1,2}) )?([a-z]{3,9})(?: (\d{1,2}),)? (\d{4})\)?$/;
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const monthWord =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;

/**
 * Takes the date of a count out of a text: 截至2024年10月, "as of October 2024", "as of 2024-10-31".
 *
 * @remarks 2024年底 and 10月末 become `2024` and `2024-10`: true, and no day is guessed.
 *
 * @param text - text in compatibility form and lower case
 * @returns the rest and the date
 */
export function readAsOf(text: string): AsOfReading {
  for (const form of [chineseStart, isoStart, chineseEnd, isoEnd]) {
    const match = form.exec(text);
    if (match !== null) return readingOf(text, match, match[1], match[2], match[3]);
  }
  for (const form of [wordsStart, wordsEnd]) {
    const match = form.exec(text);
    const month = match?.[2] ?? "";
    if (match !== null && monthWord.test(month)) {
      const number = String(months.indexOf(month.slice(0, 3)) + 1);
      return readingOf(text, match, match[4], number, match[1] ?? match[3]);
    }
  }
  return { rest: text, asOf: undefined, noSuchDay: false };
}

function readingOf(
  text: string,
  match: RegExpExecArray,
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): AsOfReading {
  const date = [year, month?.padStart(2, "0"), day?.padStart(2, "0")]
    .filter((part) => part !== undefined)
    .join("-");
  const rest = (text.slice(0, match.index) + text.slice(match.index + match[0].length)).trim();
  const exists = isCivilDate(date);
  return { rest, asOf: exists ? date : undefined, noSuchDay: !exists };
}
