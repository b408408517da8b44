import type { AnnouncedFigure } from "./model.ts";

/** What is found in several programmes, editions and sessions beside each other. */
export type EditionSetFindings = {
  /** Programmes that have the same reference; positions count from 1. */
  readonly "programme.repeated": { readonly positions: readonly number[] };
  /** The programme of which it is a part is not in the list. */
  readonly "programme.whole-unknown": Record<never, never>;
  /** A programme that is, through others, a part of itself. */
  readonly "programme.part-circle": Record<never, never>;
  /** A number of a part that cannot be within that of the whole. */
  readonly "programme.part-above-whole": { readonly figure: AnnouncedFigure };
  /** A number of a part that is printed above that of the whole, though the hedges allow both. */
  readonly "programme.part-printed-above-whole": { readonly figure: AnnouncedFigure };
  /** Editions that have the same reference; positions count from 1. */
  readonly "edition.repeated": { readonly positions: readonly number[] };
  /** Editions of one programme that have the same number; positions count from 1. */
  readonly "edition.number-repeated": { readonly positions: readonly number[]; readonly number: number };
  /** An edition that begins before one with a lower number; positions count from 1, the lower number first. */
  readonly "edition.number-against-time": { readonly positions: readonly number[] };
  /** Editions between two numbers are not in the list: those from `first` to `last`. */
  readonly "edition.gap": { readonly first: number; readonly last: number };
  /** The edition is one of another programme than the one it is held against, or of none in the list. */
  readonly "edition.programme-unknown": Record<never, never>;
  /** The edition begins before its programme. */
  readonly "edition.before-programme": Record<never, never>;
  /** A venue of the edition is not among the venues on record. */
  readonly "edition.venue-unknown": Record<never, never>;
  /** Sessions that have the same reference; positions count from 1. */
  readonly "session.repeated": { readonly positions: readonly number[] };
  /** A session of another edition. */
  readonly "session.other-edition": Record<never, never>;
  /** A session that is not within the days of its edition. */
  readonly "session.outside-edition": { readonly from: string; readonly until: string };
  /** A session at a venue that the edition does not list. */
  readonly "session.venue-unlisted": Record<never, never>;
  /** A service point that is not within the days of the edition. */
  readonly "service-point.outside-edition": { readonly from: string; readonly until: string };
  /** A service point at a venue that the edition does not list. */
  readonly "service-point.venue-unlisted": Record<never, never>;
  /** Two service points in one booth at the same time; `position` is that of the earlier one, from 1. */
  readonly "service-point.booth-taken": { readonly position: number };
};
