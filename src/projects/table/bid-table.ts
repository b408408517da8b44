import {
  filledCells,
  filledRecord,
  type TableCells,
  type TableExample,
  type TableModel,
} from "../../core/index.ts";
import { bodyOfCell, cellOfBody } from "../../organizations/index.ts";
import { checkBid, explainBid, isBid } from "../calls/check-bid.ts";
import type { Bid } from "../calls/model.ts";
import { bidColumns } from "./bid-columns.ts";

/**
 * Gives the table of bids: one bid in each row, with the award where it was chosen.
 *
 * @returns the table, for `checkRows` of `linli/tables`
 *
 * @see {@link openCallTable}, {@link withBids}
 *
 * @example
 * import { bidTable } from "linli/projects";
 *
 * const table = bidTable();
 * const record = table.build({ call: "QH-2026-01", bidder: "青禾区暖邻社会工作服务中心", awarded: true }, 2);
 * table.is(record) ? record.award : undefined; // => {}
 */
export function bidTable(): TableModel<Bid> {
  return {
    id: "bid",
    title: { en: "Bids", "zh-CN": "揭榜登记表" },
    columns: bidColumns(),
    key: ["id", "call", "bidder"],
    unique: ["id"],
    examples: bidExamples(),
    build: buildBid,
    cellsOf: cellsOfBid,
    is: isBid,
    explain: explainBid,
    check: checkBid,
  };
}

function buildBid(cells: TableCells, row: number): unknown {
  return {
    id: cells["id"] ?? `row-${String(row)}`,
    call: cells["call"],
    bidder: bodyOfCell(cells["bidder"]),
    leads: cells["leads"],
    submittedOn: cells["submittedOn"],
    eligible: cells["eligible"],
    score: cells["score"],
    withdrawn: cells["withdrawn"],
    award: awardOf(cells),
  };
}

/** An award that a row both denies and describes is none, which the check says. */
function awardOf({ awarded, awardedOn, amount, acceptanceCriterion }: TableCells): unknown {
  const award = filledRecord({ on: awardedOn, amountFen: amount, acceptanceCriterion });
  if (awarded === true || awarded === undefined) return award ?? (awarded === true ? {} : undefined);
  return awarded === false && award === undefined ? undefined : awarded;
}

function cellsOfBid({ bidder, award, ...bid }: Bid): TableCells {
  return filledCells({
    id: bid.id,
    call: bid.call,
    bidder: cellOfBody(bidder),
    leads: bid.leads,
    submittedOn: bid.submittedOn,
    eligible: bid.eligible,
    score: bid.score,
    withdrawn: bid.withdrawn,
    awarded: award === undefined ? undefined : true,
    awardedOn: award?.on,
    amount: award?.amountFen,
    acceptanceCriterion: award?.acceptanceCriterion,
  });
}

function bidExamples(): readonly TableExample[] {
  return [
    {
      id: "B-01",
      call: "QH-2026-01",
      bidder: "青禾区暖邻社会工作服务中心",
      leads: "L-07",
      submittedOn: "2026年3月18日",
      eligible: "是",
      score: "91.5",
      awarded: "是",
      awardedOn: "2026-04-20",
      amount: "80000",
    },
    {
      id: "B-02",
      call: "QH-2026-01",
      bidder: "云栖社区共治服务社",
      leads: "L-12",
      submittedOn: "2026-03-30",
      eligible: "否",
    },
  ];
}
