import {
  findingBelow,
  reconcile,
  warningOf,
  type Finding,
  type Quantity,
  type QuantityUnit,
  type ToleranceOptions,
} from "../../../core/index.ts";
import { bodyGroupsOf } from "../../../organizations/index.ts";
import type { ServicePoint } from "../../../venues/index.ts";
import { announcedFigures } from "../announced-figures.ts";
import type { AnnouncedFigure, Edition, Session } from "../model.ts";
import type { SessionSummary } from "../session-summary.ts";
import { reconcileSessions, sessionTotalsOf } from "../session-totals.ts";
import type { Honours } from "./honours-on.ts";
import type { SummarizedFigure } from "./model.ts";

/** What the numbers on record are counted from. */
export interface FigureRecords extends ToleranceOptions {
  /** The sessions, of which it matters here only whether they are there. */
  readonly sessions?: readonly Session[] | undefined;
  /** What they add up to. */
  readonly sessionSummary: SessionSummary;
  /** The service points. */
  readonly servicePoints?: readonly ServicePoint[] | undefined;
  /** The honours. */
  readonly honours: Honours;
}

/** Numbers beside each other, and why they do not agree. */
export interface Figures {
  /** The numbers, those of which nothing is known or published left out. */
  readonly figures: readonly SummarizedFigure[];
  /** Why, each at the published number. */
  readonly because: readonly Finding[];
}

/**
 * Puts the numbers on record beside those published.
 *
 * @param edition - the edition
 * @param records - what is on record
 * @returns the numbers with the reasons why they do not agree
 */
export function figuresOf(edition: Edition, records: FigureRecords): Figures {
  const { announced = {} } = edition;
  const recorded = recordedOf(edition, records);
  const ofSessions =
    records.sessions === undefined ? [] : reconcileSessions(announced, records.sessionSummary, records);
  const because: Finding[] = [];
  const figures = announcedFigures.flatMap((figure): readonly SummarizedFigure[] => {
    const [own, published] = [recorded[figure], announced[figure]];
    if (published === undefined) {
      if (own === undefined) return [];
      // Nothing published asks for it, and still the sum is no number of different persons.
      if (figure === "persons" && records.sessionSummary.persons.told > 1)
        because.push(findingBelow(warningOf("session-total.persons-may-repeat", {}), "sessions"));
      return [{ figure, recorded: own }];
    }
    const known = ofSessions.find((answer) => answer.figure === figure);
    if (own === undefined && known === undefined) {
      const finding = warningOf("edition-summary.not-recorded", { figure });
      because.push(findingBelow(finding, "announced", figure));
      return [{ figure, announced: published, state: "unknown" }];
    }
    const answer = known ?? agreement(figure, published, own, records);
    because.push(...answer.because);
    return [
      {
        figure,
        ...(own === undefined ? undefined : { recorded: own }),
        announced: published,
        state: answer.state,
        ...(answer.by === undefined ? undefined : { by: answer.by }),
      },
    ];
  });
  return { figures, because };
}

interface Agreement extends Required<Pick<SummarizedFigure, "state">>, Pick<SummarizedFigure, "by"> {
  readonly because: readonly Finding[];
}

function agreement(
  figure: AnnouncedFigure,
  published: Quantity,
  own: Quantity | undefined,
  options: ToleranceOptions,
): Agreement {
  // A plain number is counted in whatever the published one is.
  const answer = reconcile(published, own?.value ?? 0, options);
  return { ...answer, because: answer.because.map((finding) => findingBelow(finding, "announced", figure)) };
}

function recordedOf(
  { participants, venues }: Edition,
  { sessions, sessionSummary, servicePoints, honours }: FigureRecords,
): { readonly [Figure in AnnouncedFigure]?: Quantity | undefined } {
  const totals = sessions === undefined ? undefined : sessionTotalsOf(sessionSummary);
  return {
    participants: counted(participants && bodyGroupsOf(participants).length, "organization"),
    venues: counted(venues?.length),
    sessions: totals?.sessions,
    servicePoints: counted(servicePoints?.length),
    recognitions: counted(honours.holders, "organization"),
    persons: totals?.persons,
    personTimes: totals?.personTimes,
  };
}

function counted(value: number | undefined, unit?: QuantityUnit): Quantity | undefined {
  if (value === undefined) return undefined;
  return { value, qualifier: "exact", ...(unit === undefined ? undefined : { unit }) };
}
