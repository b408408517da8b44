import type { Bid, OpenCall } from "./model.ts";

/**
 * Lists the bids that were chosen.
 *
 * @param call - a call
 * @returns the bids with an award, in their order; none where bids are not recorded
 *
 * @example
 * import { winnersOf } from "linli/projects";
 *
 * const bids = [{ id: "b-1", bidder: { name: "青禾区暖邻社会工作服务中心" }, award: { on: "2026-03-20" } }];
 * winnersOf({ bids }).map(({ id }) => id); // => ["b-1"]
 */
export function winnersOf({ bids = [] }: Pick<OpenCall, "bids">): readonly Bid[] {
  return bids.filter(({ award }) => award !== undefined);
}

/**
 * Says whether an award would have nothing to rest on: bids are recorded, and all are ineligible or taken back.
 *
 * @param call - a call
 * @returns `false` also where bids are not recorded, or it is not said whether they are eligible
 */
export function awardIsUnsupported({ bids }: Pick<OpenCall, "bids">): boolean {
  return bids?.every(({ eligible, withdrawn }) => eligible === false || withdrawn === true) === true;
}

/**
 * Says whether bids are recorded and none is chosen.
 *
 * @param call - a call
 * @returns `false` also where bids are not recorded
 */
export function hasNoWinner({ bids }: Pick<OpenCall, "bids">): boolean {
  return bids?.every(({ award }) => award === undefined) === true;
}

/**
 * Finds the first bid chosen in an open call that has not exactly one lead.
 *
 * @remarks One lead (帅) belongs to 揭榜挂帅; other calls may do without.
 *
 * @param call - a call
 * @returns how many leads that bid has; nothing where there is no such bid
 */
export function leadsMissed(call: Pick<OpenCall, "bids" | "kind">): number | undefined {
  if (call.kind !== "open-call") return undefined;
  const missed = winnersOf(call).find(({ leads = [] }) => leads.length !== 1);
  return missed === undefined ? undefined : (missed.leads?.length ?? 0);
}
