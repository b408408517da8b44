import { chinaCalendars } from "../../calendars/index.ts";
import { labelOf, type Finding, type Label, type Locale } from "../../core/index.ts";
import { formatCsv } from "../../tables/index.ts";
import {
  distanceMeters,
  venueKindLabels,
  venueOpeningAt,
  type Venue,
  type VenueOpening,
} from "../../venues/index.ts";
import { sentenceOf } from "../finding-text.ts";
import { localesOf } from "../locales.ts";
import { venueModel, type AnyTableModel } from "../models.ts";
import { readRecords } from "../read-records.ts";
import { write, type Streams } from "../streams.ts";
import { UseError } from "../use-error.ts";
import type { VenuesCommandOptions } from "./options.ts";
import { venuesHeadings, venuesWords, type OpeningName } from "./words.ts";

/** A venue with what it is at the instant. */
interface RowVenue extends VenueOpening {
  readonly row: number;
  readonly id: string;
  readonly name: string;
  readonly kind: Venue["kind"];
  readonly address: string | undefined;
  readonly meters: number | undefined;
}

const states: readonly OpeningName[] = ["open", "closed", "unknown"];

/**
 * Lists the venues of a file by whether they are open at an instant.
 *
 * @param path - the list as the user named it
 * @param options - what the user chose
 * @param streams - where is read and written
 * @returns the exit code: 0, or 1 where rows could not be read
 * @throws UseError where the file cannot be read, or `within` stands without `near`
 */
export async function printVenues(
  path: string,
  options: VenuesCommandOptions,
  streams: Streams,
): Promise<number> {
  if (options.within !== undefined && options.near === undefined) {
    throw new UseError("--within needs --near", "使用 --within 须同时使用 --near");
  }
  const model = venueModel() as unknown as AnyTableModel;
  const { records, rejected } = await readRecords(path, model, options, streams);
  const all = records.map(({ row, record }) => rowOf(record as Venue, row, options));
  const listed = nearest(all, options);
  const locales = localesOf(options.locale);
  await write(streams.output, printed(listed, rejected.length, options, locales));
  const nowhere = options.near === undefined ? 0 : all.filter(({ meters }) => meters === undefined).length;
  await say(nowhere, venuesWords.nowhere, locales, streams);
  await say(rejected.length, venuesWords.rejected, locales, streams);
  return rejected.length === 0 ? 0 : 1;
}

async function say(count: number, label: Label, locales: readonly Locale[], streams: Streams): Promise<void> {
  if (count === 0) return;
  const said = locales.map((locale) => `${String(count)} ${label[locale]}`);
  await write(streams.messages, `${said.join(" · ")}\n`);
}

function rowOf(venue: Venue, row: number, { openAt, near }: VenuesCommandOptions): RowVenue {
  const { id, name, kind, address, position } = venue;
  const meters =
    near === undefined || position === undefined ? undefined : Math.round(distanceMeters(near, position));
  const opening = venueOpeningAt(venue, openAt, { calendars: chinaCalendars });
  return { ...opening, row, id, name, kind, address: address?.text, meters };
}

/** In the order of the file, or from the nearest on where a point is given. */
function nearest(
  venues: readonly RowVenue[],
  { near, within = Infinity }: VenuesCommandOptions,
): readonly RowVenue[] {
  if (near === undefined) return venues;
  return venues
    .filter(({ meters }) => meters !== undefined && meters <= within)
    .sort((a, b) => (a.meters ?? 0) - (b.meters ?? 0) || a.row - b.row);
}

function printed(
  venues: readonly RowVenue[],
  rejected: number,
  { format, openAt }: VenuesCommandOptions,
  locales: readonly Locale[],
): string {
  if (format === "json") return `${JSON.stringify({ openAt, rejected, venues }, undefined, 2)}\n`;
  if (format === "csv") return formatCsv(cellsOf(venues, locales));
  return `${locales.map((locale) => textOf(venues, openAt, locale)).join("\n\n")}\n`;
}

function textOf(venues: readonly RowVenue[], openAt: string, locale: Locale): string {
  return states
    .flatMap((state) => {
      const here = venues.filter((venue) => venue.state === state);
      const word = venuesWords[state][locale];
      const head =
        locale === "en"
          ? `${word} at ${openAt}: ${String(here.length)}`
          : `${openAt} ${word}：${String(here.length)} 个`;
      return [head, ...here.map((venue) => `  ${venueText(venue, locale)}`)];
    })
    .join("\n");
}

function venueText(venue: RowVenue, locale: Locale): string {
  const { name, row, meters } = venue;
  const notes =
    locale === "en"
      ? [
          kindOf(venue, locale),
          ...(meters === undefined ? [] : [`${String(meters)} m`]),
          `row ${String(row)}`,
        ]
      : [
          kindOf(venue, locale),
          ...(meters === undefined ? [] : [`${String(meters)} 米`]),
          `第 ${String(row)} 行`,
        ];
  const until = untilOf(venue);
  const open = locale === "en" ? until && `, until ${until}` : until && `，至 ${until}`;
  const said =
    locale === "en" ? `${name} (${notes.join(", ")})${open}` : `${name}（${notes.join("，")}）${open}`;
  const because = becauseOf(venue, locale);
  return because === "" ? said : `${said}\n    ${because}`;
}

function kindOf({ kind }: RowVenue, locale: Locale): string {
  return labelOf(venueKindLabels, kind, locale);
}

/** The clock of China, which is that of every venue: 2026-02-14 20:00. */
function untilOf({ untilAt }: RowVenue): string {
  return untilAt === undefined ? "" : untilAt.slice(0, 16).replace("T", " ");
}

function becauseOf({ because }: RowVenue, locale: Locale): string {
  return because.map((finding: Finding) => sentenceOf(finding, locale)).join(locale === "en" ? " " : "");
}

function cellsOf(venues: readonly RowVenue[], locales: readonly Locale[]): readonly (readonly string[])[] {
  const said = (of: (locale: Locale) => string): string => locales.map(of).join(" ");
  return [
    venuesHeadings.map((label: Label) => said((locale) => label[locale])),
    ...venues.map((venue) => [
      said((locale) => venuesWords[venue.state][locale]),
      untilOf(venue),
      venue.name,
      said((locale) => kindOf(venue, locale)),
      venue.address ?? "",
      venue.meters === undefined ? "" : String(venue.meters),
      String(venue.row),
      said((locale) => becauseOf(venue, locale)),
    ]),
  ];
}
