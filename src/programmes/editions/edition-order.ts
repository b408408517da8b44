import {
  compareCivilDates,
  dayBoundsOf,
  errorOf,
  warningOf,
  type Finding,
  type FindingOf,
  repeatsOf,
} from "../../core/index.ts";
import type { Edition, Programme } from "./model.ts";
import type { EditionSetFindings } from "./set-findings.ts";

/** The part of an edition that says which one it is. */
export type NumberedEdition = Pick<Edition, "programme" | "number">;

/**
 * Finds the edition before another one: that of the same programme with the number below.
 *
 * @remarks The sixth is not the one before the eighth: where the seventh is not in the list, there is no answer.
 *
 * @param edition - the edition
 * @param editions - editions of this programme and of any other
 * @returns the edition, or `undefined`
 *
 * @see {@link nextEdition}
 *
 * @example
 * import { previousEdition } from "linli/programmes";
 *
 * const editions = [6, 7, 8].map((number) => ({ programme: "carnival", number }));
 * previousEdition({ programme: "carnival", number: 8 }, editions)?.number; // => 7
 * previousEdition({ programme: "carnival", number: 6 }, editions); // => undefined
 */
export function previousEdition<E extends NumberedEdition>(
  edition: NumberedEdition,
  editions: readonly E[],
): E | undefined {
  return editionOf(edition.programme, edition.number - 1, editions);
}

/**
 * Finds the edition after another one: that of the same programme with the number above.
 *
 * @param edition - the edition
 * @param editions - editions of this programme and of any other
 * @returns the edition, or `undefined`
 *
 * @see {@link previousEdition}
 *
 * @example
 * import { nextEdition } from "linli/programmes";
 *
 * const editions = [{ programme: "carnival", number: 8 }, { programme: "lectures", number: 9 }];
 * nextEdition({ programme: "carnival", number: 7 }, editions)?.number; // => 8
 * nextEdition({ programme: "carnival", number: 8 }, editions); // => undefined
 */
export function nextEdition<E extends NumberedEdition>(
  edition: NumberedEdition,
  editions: readonly E[],
): E | undefined {
  return editionOf(edition.programme, edition.number + 1, editions);
}

function editionOf<E extends NumberedEdition>(
  programme: string,
  number: number,
  editions: readonly E[],
): E | undefined {
  return editions.find((one) => one.programme === programme && one.number === number);
}

/** What editions are held against; what is left out is not asked. */
export interface EditionSetOptions {
  /** Every programme that an edition can name. */
  readonly programmes?: readonly Programme[] | undefined;
}

/**
 * Finds what the editions of programmes contradict in each other.
 *
 * @remarks Within a programme every number is there once, and a higher number does not begin earlier; both are errors. Numbers
 * that are left out between two editions are a warning, because a list need not be complete.
 *
 * @param editions - editions, each valid by itself, of one programme or several, in any order
 * @param options - the programmes
 * @returns `edition.repeated`, `.number-repeated`, `.number-against-time`, `.gap`, `.programme-unknown`, `.before-programme`,
 * each at its edition
 * @throws TypeError where a date of a record is no civil date
 *
 * @example
 * import { checkSetOfEditions, type Edition } from "linli/programmes";
 *
 * const held = (number: number, year: string): Edition => ({
 *   id: `carnival-${String(number)}`,
 *   programme: "carnival",
 *   number,
 *   period: { from: `${year}-12-17`, until: `${year}-12-23` },
 *   roles: [{ role: "host", body: { name: "青禾区民政局" } }],
 * });
 * checkSetOfEditions([held(8, "2025"), held(7, "2024")]); // => []
 * checkSetOfEditions([held(8, "2023"), held(7, "2024")]).map(({ code }) => code); // => ["edition.number-against-time"]
 */
export function checkSetOfEditions(
  editions: readonly Edition[],
  options: EditionSetOptions = {},
): readonly FindingOf<EditionSetFindings>[] {
  const found: FindingOf<EditionSetFindings>[] = [];
  for (const positions of repeatsOf(editions.map(({ id }) => id))) {
    found.push(at(errorOf("edition.repeated", { positions }), (positions[1] ?? 1) - 1, "id"));
  }
  for (const positions of programmesIn(editions)) {
    // A list of findings is too long to be handed over as arguments.
    for (const finding of orderFindings(positions, editions)) found.push(finding);
  }
  return options.programmes === undefined
    ? found
    : [...found, ...programmeFindings(editions, options.programmes)];
}

function programmesIn(editions: readonly Edition[]): Iterable<readonly number[]> {
  const groups = new Map<string, number[]>();
  editions.forEach(({ programme }, position) => {
    const group = groups.get(programme);
    if (group === undefined) groups.set(programme, [position]);
    else group.push(position);
  });
  return groups.values();
}

function orderFindings(
  positions: readonly number[],
  editions: readonly Edition[],
): readonly FindingOf<EditionSetFindings>[] {
  const numbered = positions.flatMap((position) => {
    const edition = editions[position];
    return edition === undefined ? [] : [{ position, edition }];
  });
  numbered.sort((a, b) => a.edition.number - b.edition.number || a.position - b.position);
  const found: FindingOf<EditionSetFindings>[] = [];
  // The edition that begins last of those with a lower number, and of those with the same number too.
  let [below, latest] = [numbered[0], numbered[0]];
  numbered.forEach((later, index) => {
    const earlier = numbered[index - 1];
    if (earlier === undefined) return;
    if (earlier.edition.number !== later.edition.number) below = latest;
    if (latest !== undefined && firstDayOf(latest.edition) < firstDayOf(later.edition)) latest = later;
    const both = fromOne([earlier.position, later.position]);
    const [low, high] = [earlier.edition.number, later.edition.number];
    if (low === high) {
      found.push(
        at(errorOf("edition.number-repeated", { positions: both, number: high }), later.position, "number"),
      );
      return;
    }
    if (
      below !== undefined &&
      compareCivilDates(below.edition.period.from, later.edition.period.from) === 1
    ) {
      const positions = fromOne([below.position, later.position]);
      found.push(at(errorOf("edition.number-against-time", { positions }), later.position, "number"));
    }
    if (high - low > 1) {
      const gap = warningOf("edition.gap", { first: low + 1, last: high - 1 });
      found.push(at(gap, later.position, "number"));
    }
  });
  return found;
}

function firstDayOf({ period }: Edition): string {
  return dayBoundsOf(period.from).first;
}

function programmeFindings(
  editions: readonly Edition[],
  programmes: readonly Programme[],
): readonly FindingOf<EditionSetFindings>[] {
  const byId = new Map(programmes.map((programme) => [programme.id, programme]));
  return editions.flatMap((edition, position) => {
    const programme = byId.get(edition.programme);
    return programmeFindingsOf(edition, programme).map((finding) => ({
      ...finding,
      path: [position, ...finding.path],
    }));
  });
}

/** What an edition and its programme contradict in each other. */
export function programmeFindingsOf(
  { programme: id, period }: Edition,
  programme: Programme | undefined,
): readonly FindingOf<EditionSetFindings>[] {
  if (programme?.id !== id) return [{ ...errorOf("edition.programme-unknown", {}), path: ["programme"] }];
  const { startedOn } = programme;
  if (startedOn === undefined || compareCivilDates(period.until, startedOn) !== -1) return [];
  return [{ ...warningOf("edition.before-programme", {}), path: ["period", "until"] }];
}

function at<F extends Finding<string, unknown>>(finding: F, position: number | undefined, field: string): F {
  return { ...finding, path: [position ?? 0, field] };
}

function fromOne(positions: readonly number[]): readonly number[] {
  return positions.map((position) => position + 1);
}
