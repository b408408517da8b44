import { errorOf, warningOf, type Finding, repeatsOf } from "../../core/index.ts";
import { comparableName } from "../../organizations/index.ts";
import type { Bid, OpenCall } from "./model.ts";

/** What belongs to a list of calls. */
export interface OpenCallSetOptions {
  /** Bids that are kept in a list of their own; those within the calls are known anyway. */
  readonly bids?: readonly Bid[] | undefined;
}

/**
 * Checks a list of calls against itself: references and titles that repeat, and bids for calls that are not in it.
 *
 * @param calls - the calls
 * @param options - bids in a list of their own
 * @returns `open-call.repeated` and, as a warning, `open-call.title-repeated`, at the later record;
 * `open-call.bid-without-call` with the position of the bid in its path
 *
 * @example
 * import { checkSetOfCalls, type OpenCall } from "linli/projects";
 *
 * const call: OpenCall = { id: "c-1", title: "充电安全", kind: "open-call" };
 * checkSetOfCalls([call, { ...call, title: "楼道照明" }])[0]?.params; // => { positions: [1, 2] }
 */
export function checkSetOfCalls(
  calls: readonly OpenCall[],
  options: OpenCallSetOptions = {},
): readonly Finding[] {
  const ids = new Set(calls.map(({ id }) => id));
  return [
    ...repeatsOf(calls.map(({ id }) => id)).map((positions) => ({
      ...errorOf("open-call.repeated", { positions }),
      path: [(positions[1] ?? 1) - 1, "id"],
    })),
    ...repeatsOf(calls.map(({ title }) => comparableName(title))).map((positions) => ({
      ...warningOf("open-call.title-repeated", { positions }),
      path: [(positions[1] ?? 1) - 1, "title"],
    })),
    ...(options.bids ?? []).flatMap(({ call }, index) =>
      call === undefined || ids.has(call)
        ? []
        : [{ ...errorOf("open-call.bid-without-call", {}), path: ["bids", index, "call"] }],
    ),
  ];
}

/**
 * Puts bids that are kept in a list of their own into their calls.
 *
 * @remarks A call to which no bid belongs stays as it is, by reference. Bids without a call, or with one that is not in the
 * list, are left out: `checkSetOfCalls` names the latter.
 *
 * @param calls - the calls
 * @param bids - the bids, each with the reference of its call
 * @returns the calls in their order, each with its bids after those that it had
 *
 * @example
 * import { withBids, type OpenCall } from "linli/projects";
 *
 * const call: OpenCall = { id: "c-1", title: "充电安全", kind: "open-call" };
 * const bid = { id: "b-1", call: "c-1", bidder: { name: "青禾区暖邻社会工作服务中心" } };
 * withBids([call], [bid])[0]?.bids?.length; // => 1
 */
export function withBids(calls: readonly OpenCall[], bids: readonly Bid[]): readonly OpenCall[] {
  const own = new Map<string, Bid[]>();
  for (const bid of bids) {
    if (bid.call === undefined) continue;
    const group = own.get(bid.call);
    if (group === undefined) own.set(bid.call, [bid]);
    else group.push(bid);
  }
  return calls.map((call) => {
    const added = own.get(call.id);
    return added === undefined ? call : { ...call, bids: [...(call.bids ?? []), ...added] };
  });
}
