import { boundsOf, errorOf, warningOf, type FindingOf, type Quantity, repeatsOf } from "../../core/index.ts";
import { announcedFigures } from "./announced-figures.ts";
import type { Programme } from "./model.ts";
import type { EditionSetFindings } from "./set-findings.ts";

/**
 * Finds what programmes and their parts contradict in each other.
 *
 * @remarks More than 100 sessions of a part are within more than 200 of the whole; more than 300 of a part are not within
 * 200, which is an error. Where hedges allow both although the number of the part is the higher one ("more than 300" within
 * "more than 200"), a warning says so. Persons and attendances are never held against each other.
 *
 * @param programmes - programmes, each valid by itself
 * @returns `programme.repeated`, `.whole-unknown`, `.part-circle`, `.part-above-whole`, `.part-printed-above-whole`, each at
 * its programme
 *
 * @example
 * import { lintProgrammes, type Programme } from "linli/programmes";
 *
 * const sessions = (value: number) => ({ sessions: { value, qualifier: "more-than", unit: "event" } }) as const;
 * const centre: Programme = { id: "centre", name: "青禾社区服务", announced: sessions(200) };
 * const growth = (value: number): Programme => ({ id: "growth", name: "成长营", partOf: "centre", announced: sessions(value) });
 * lintProgrammes([centre, growth(100)]); // => []
 * lintProgrammes([centre, growth(300)]).map(({ code }) => code); // => ["programme.part-printed-above-whole"]
 */
export function lintProgrammes(programmes: readonly Programme[]): readonly FindingOf<EditionSetFindings>[] {
  const byId = new Map<string, Programme>();
  for (const programme of programmes) if (!byId.has(programme.id)) byId.set(programme.id, programme);
  const repeated = repeatsOf(programmes.map(({ id }) => id));
  const circular = inCircles(byId);
  return [
    ...repeated.map((positions): FindingOf<EditionSetFindings> => ({
      ...errorOf("programme.repeated", { positions }),
      path: [(positions[1] ?? 1) - 1, "id"],
    })),
    ...programmes.flatMap((programme, position) =>
      partFindings(programme, byId, circular).map((finding) => ({
        ...finding,
        path: [position, ...finding.path],
      })),
    ),
  ];
}

function partFindings(
  part: Programme,
  byId: ReadonlyMap<string, Programme>,
  circular: ReadonlySet<string>,
): readonly FindingOf<EditionSetFindings>[] {
  if (part.partOf === undefined) return [];
  const whole = byId.get(part.partOf);
  if (whole === undefined) return [{ ...warningOf("programme.whole-unknown", {}), path: ["partOf"] }];
  if (circular.has(part.id)) return [{ ...errorOf("programme.part-circle", {}), path: ["partOf"] }];
  return announcedFigures.flatMap((figure): readonly FindingOf<EditionSetFindings>[] => {
    const [own, all] = [part.announced?.[figure], whole.announced?.[figure]];
    if (own === undefined || all === undefined || own.unit !== all.unit) return [];
    const path = ["announced", figure];
    if (cannotBeWithin(own, all)) return [{ ...errorOf("programme.part-above-whole", { figure }), path }];
    if (own.value <= all.value) return [];
    return [{ ...warningOf("programme.part-printed-above-whole", { figure }), path }];
  });
}

/** Whether the least that the part can be is above the most that the whole can be. */
function cannotBeWithin(part: Quantity, whole: Quantity): boolean {
  const [{ lower, lowerInclusive }, { upper, upperInclusive }] = [boundsOf(part), boundsOf(whole)];
  return lower > upper || (lower === upper && !(lowerInclusive && upperInclusive));
}

/** The programmes that are, through others, parts of themselves; every programme is walked over once. */
function inCircles(byId: ReadonlyMap<string, Programme>): ReadonlySet<string> {
  const circular = new Set<string>();
  const walkOf = new Map<string, number>();
  let walk = 0;
  for (const start of byId.keys()) {
    walk += 1;
    let id: string | undefined = start;
    while (id !== undefined && !walkOf.has(id)) {
      walkOf.set(id, walk);
      id = byId.get(id)?.partOf;
    }
    // The walk came back to where it had been: from there on it is a circle.
    if (id === undefined || walkOf.get(id) !== walk) continue;
    for (let member = id; !circular.has(member); member = byId.get(member)?.partOf ?? member) {
      circular.add(member);
    }
  }
  return circular;
}
