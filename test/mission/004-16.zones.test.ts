// Mission row 004#16: public-welfare venture capital (公益创投) 100,000.
// Call kind 创投; award per project.
import { describe, expect, it } from "vitest";
import { labelOf, parseQuantity } from "../../src/core/index.ts";
import {
  checkOpenCall,
  explainOpenCall,
  openCallKindLabels,
  winnersOf,
  withBids,
  type Bid,
  type OpenCall,
} from "../../src/projects/index.ts";

const said = parseQuantity("10万元");
// Bids and amounts are invented.
const call: OpenCall = {
  id: "venture-2022",
  title: "公益创投",
  kind: "venture",
  place: { name: "博昌街道" },
  need: "小微公益服务项目",
  bidsUntil: "2022-05-31",
  acceptanceCriteria: "服务次数达到约定",
  budget: said.ok ? said.value : undefined,
  events: (["publish", "open", "evaluate", "award"] as const).map((event, index) => ({
    event,
    on: `2022-0${String(4 + index)}-10`,
  })),
};
const bids = [4_000_000, 3_500_000, 2_500_000].map((amountFen, index): Bid => ({
  id: `b-${String(index + 1)}`,
  call: call.id,
  bidder: { name: `第${String(index + 1)}服务社` },
  eligible: true,
  award: { on: "2022-07-10", amountFen },
}));

describe("004#16: a public welfare venture of 100,000 yuan", () => {
  it("has a kind of its own, and an award for each project", () => {
    expect(labelOf(openCallKindLabels, call.kind, "zh-CN")).toBe("公益创投");
    expect(call.budget).toEqual({ value: 100_000, qualifier: "exact", unit: "yuan" });
    const [whole] = withBids([call], bids) as [OpenCall];
    expect(checkOpenCall(whole)).toMatchObject({ ok: true, findings: [] });
    const amounts = winnersOf(whole).map(({ award }) => award?.amountFen ?? 0);
    expect(amounts.reduce((sum, fen) => sum + fen, 0)).toBe(10_000_000);
  });

  it("remarks on awards beyond it, and refuses one to who is not eligible", () => {
    const over = { ...call, bids: [...bids, { ...bids[0], id: "b-4" } as Bid] };
    expect(explainOpenCall(over).map(({ code }) => code)).toEqual(["open-call.over-budget"]);
    const wrong = checkOpenCall({ ...call, bids: [{ ...bids[0], eligible: false }, bids[1]] });
    expect(wrong.findings.map(({ code }) => code)).toEqual(["open-call.winner-not-eligible"]);
  });
});
