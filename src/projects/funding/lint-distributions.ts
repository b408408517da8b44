import { compareCivilDates, errorOf, warningOf, type FindingOf, type FindingPath } from "../../core/index.ts";
import { bodyGroupsOf } from "../../organizations/index.ts";
import type { AssetLock, Distribution } from "./model.ts";

/** What is found where distributions are held against promises; positions of locks and distributions count from 1. */
export type AssetLockSetFindings = {
  /** A dividend of a body that has promised never to pay one. */
  readonly "distribution.dividend-promised-never": { readonly lock: number };
  /** A refund of shares by a body that has promised never to make one. */
  readonly "distribution.refund-promised-never": { readonly lock: number };
  /** Shares were refunded for more than was paid for them. */
  readonly "distribution.above-par": { readonly lock: number };
  /** Shares are refunded at par, and nobody says what was paid for them. */
  readonly "distribution.par-missing": { readonly lock: number };
  /** The dividends of a year are above the cap. */
  readonly "distribution.above-cap": {
    readonly lock: number;
    readonly percent: number;
    readonly positions: readonly number[];
  };
  /** Dividends are capped, and nobody says from which surplus this one is paid. */
  readonly "distribution.surplus-missing": { readonly lock: number };
  /** The surplus of one year is told as different amounts. */
  readonly "distribution.surplus-differs": { readonly lock: number; readonly positions: readonly number[] };
  /** It goes to others than the promise names. */
  readonly "distribution.other-use": { readonly lock: number };
  /** The dates do not say whether the promise was already made. */
  readonly "distribution.date-undecided": { readonly lock: number };
};

/** A finding about a distribution and a promise. */
export type AssetLockSetFinding = FindingOf<AssetLockSetFindings>;

/** A distribution with its position from 0. */
interface Placed {
  readonly index: number;
  readonly distribution: Distribution;
}

/**
 * Finds distributions that break what their bodies have promised.
 *
 * @remarks By the records: a promise of `never` is broken by every dividend, or refund of shares, on the day on which it
 * binds or later; capped dividends of one year are added up and held against the surplus of that year. Every promise
 * counts, and a later one lifts none. Bodies are the same as `bodyGroupsOf` of `linli/organizations` says, by name where
 * nothing better is there. No national statute knows asset locks: what is found is a breach of a promise, and nothing more.
 *
 * @param locks - the promises, of any bodies
 * @param distributions - what was done with surpluses, by any bodies
 * @returns the findings at the index of the distribution: errors `distribution.dividend-promised-never`,
 * `.refund-promised-never`, `.above-par`, `.above-cap`; warnings `distribution.par-missing`, `.surplus-missing`,
 * `.surplus-differs`, `.other-use`, `.date-undecided`
 * @throws TypeError where a date is no civil date
 *
 * @see {@link checkAssetLock}
 *
 * @example
 * import { lintDistributions, type AssetLock } from "linli/projects";
 *
 * const body = { name: "青禾社企" };
 * const lock: AssetLock = {
 *   id: "l-1",
 *   body,
 *   dividends: "never",
 *   shareRefund: "never",
 *   declaredIn: "章程第三十二条",
 *   from: "2021-05-01",
 * };
 * const paid = { id: "d-1", body, on: "2022-03-01", kind: "dividend", amountFen: 500000 } as const;
 * const [found] = lintDistributions([lock], [paid]);
 * found?.code; // => "distribution.dividend-promised-never"
 * found?.path; // => [0, "kind"]
 * lintDistributions([lock], [{ ...paid, kind: "welfare", beneficiaryKind: "elderly" }]); // => []
 */
export function lintDistributions(
  locks: readonly AssetLock[],
  distributions: readonly Distribution[],
): readonly AssetLockSetFinding[] {
  const groups = bodyGroupsOf([...locks, ...distributions].map(({ body }) => body));
  const found = groups.flatMap(({ positions }) => {
    const own = positions.flatMap((position): readonly Placed[] => {
      const distribution = distributions[position - locks.length];
      return distribution === undefined ? [] : [{ index: position - locks.length, distribution }];
    });
    return positions.flatMap((position) => {
      const lock = locks[position];
      return lock === undefined ? [] : breachesOf(lock, position + 1, own);
    });
  });
  return found
    .map((finding, order) => ({ finding, order }))
    .sort((a, b) => Number(a.finding.path[0]) - Number(b.finding.path[0]) || a.order - b.order)
    .map(({ finding }) => finding);
}

function breachesOf(
  lock: AssetLock,
  position: number,
  own: readonly Placed[],
): readonly AssetLockSetFinding[] {
  const bound: Placed[] = [];
  const found: AssetLockSetFinding[] = [];
  for (const placed of own) {
    const order = compareCivilDates(placed.distribution.on, lock.from);
    if (order !== "unknown") {
      if (order !== -1) bound.push(placed);
    } else if (concerns(lock, position, placed))
      found.push(at(warningOf("distribution.date-undecided", { lock: position }), placed.index, "on"));
  }
  return [
    ...found,
    ...bound.flatMap((placed) => breachOf(lock, position, placed)),
    ...(lock.dividends === "capped" ? capBreaches(lock, position, bound) : []),
  ];
}

/** Whether it matters if the promise was already made. */
function concerns(lock: AssetLock, position: number, placed: Placed): boolean {
  const isCapped = lock.dividends === "capped" && placed.distribution.kind === "dividend";
  return isCapped || breachOf(lock, position, placed).length > 0;
}

/** What one distribution alone breaks. */
function breachOf(
  { dividends, shareRefund, surplusUses }: AssetLock,
  lock: number,
  { index, distribution: { kind, amountFen, parFen, beneficiaryKind } }: Placed,
): readonly AssetLockSetFinding[] {
  if (kind === "dividend" && dividends === "never")
    return [at(errorOf("distribution.dividend-promised-never", { lock }), index, "kind")];
  if (kind === "share-refund" && shareRefund === "never")
    return [at(errorOf("distribution.refund-promised-never", { lock }), index, "kind")];
  if (kind === "share-refund" && shareRefund === "at-par") {
    if (parFen === undefined) return [at(warningOf("distribution.par-missing", { lock }), index, "parFen")];
    return amountFen > parFen ? [at(errorOf("distribution.above-par", { lock }), index, "amountFen")] : [];
  }
  const isOther = beneficiaryKind !== undefined && surplusUses?.includes(beneficiaryKind) === false;
  return isOther ? [at(warningOf("distribution.other-use", { lock }), index, "beneficiaryKind")] : [];
}

/** What the dividends of a year break together. */
function capBreaches(
  { dividendCapPercent = 0 }: AssetLock,
  lock: number,
  bound: readonly Placed[],
): readonly AssetLockSetFinding[] {
  const found: AssetLockSetFinding[] = [];
  const years = new Map<number, Placed[]>();
  for (const placed of bound) {
    const { kind, surplusYear } = placed.distribution;
    if (kind !== "dividend") continue;
    if (surplusYear === undefined) {
      found.push(at(warningOf("distribution.surplus-missing", { lock }), placed.index, "surplusYear"));
      continue;
    }
    const year = years.get(surplusYear);
    if (year === undefined) years.set(surplusYear, [placed]);
    else year.push(placed);
  }
  return [...found, ...[...years.values()].flatMap((year) => capBreach(year, lock, dividendCapPercent))];
}

function capBreach(year: readonly Placed[], lock: number, percent: number): readonly AssetLockSetFinding[] {
  const last = year.reduce((latest, { index }) => Math.max(latest, index), 0);
  const positions = year.map(({ index }) => index + 1);
  const surpluses = new Set(
    year.flatMap(({ distribution: { surplusFen } }) => (surplusFen === undefined ? [] : [surplusFen])),
  );
  const [surplus, other] = surpluses;
  if (surplus === undefined)
    return [at(warningOf("distribution.surplus-missing", { lock }), last, "surplusFen")];
  if (other !== undefined)
    return [at(warningOf("distribution.surplus-differs", { lock, positions }), last, "surplusFen")];
  const paid = year.reduce((sum, { distribution }) => sum + distribution.amountFen, 0);
  // A part of a fen is not paid; what is added keeps the noise of binary fractions from taking a fen away.
  const most = Math.floor((surplus * percent) / 100 + 1e-6);
  if (paid <= most) return [];
  return [at(errorOf("distribution.above-cap", { lock, percent, positions }), last, "amountFen")];
}

function at(finding: AssetLockSetFinding, ...path: FindingPath): AssetLockSetFinding {
  return { ...finding, path };
}
