// Mission row 003#10: "since 2023: nearly 65,000 policy suggestions, about 33,000 investment projects".
// The record of a suggestion (to whom, state, adopted?), and counters with their hedges.
import { describe, expect, it } from "vitest";
import { parseQuantity, reconcile } from "../../src/core/index.ts";
import { checkObservation } from "../../src/indicators/index.ts";
import {
  adoptionRatesOf,
  checkSuggestion,
  mergeSuggestionSummaries,
  suggestionStateOn,
  summarizeSuggestions,
  type Suggestion,
} from "../../src/projects/index.ts";

const suggestion: Suggestion = {
  id: "g-1",
  from: { name: "青禾区餐饮行业协会" },
  to: { name: "青禾区市场监督管理局" },
  kind: "policy-suggestion",
  title: "简化小餐饮店备案流程",
  on: "2023-05-08",
  events: [
    { event: "accept", on: "2023-05-15" },
    { event: "adopt", on: "2023-08" },
    { event: "reply", on: "2023-09-01" },
  ],
};

describe("003#10: policy suggestions", () => {
  it("says who suggests to whom, and what became of it", () => {
    expect(checkSuggestion(suggestion)).toMatchObject({ ok: true, findings: [] });
    expect(suggestionStateOn(suggestion, "2023-08-15").state).toBe("unknown");
    expect(suggestionStateOn(suggestion, "2023-08-31").state).toBe("adopted");
    const itself = { ...suggestion, from: suggestion.to };
    expect(checkSuggestion(itself).findings.map(({ code }) => code)).toEqual(["suggestion.to-itself"]);
  });

  it("counts records with their rate, and never a part as a whole", () => {
    const open: Suggestion = { ...suggestion, events: undefined };
    const part: Suggestion = {
      ...open,
      id: "g-2",
      events: [{ event: "accept" }, { event: "adopt-in-part" }],
    };
    const one = summarizeSuggestions([suggestion, part]);
    const other = summarizeSuggestions([open, { ...open, events: [{ event: "reject" }] }]);
    const all = mergeSuggestionSummaries([other, one]);
    expect(all).toEqual(
      summarizeSuggestions([suggestion, part, open, { ...open, events: [{ event: "reject" }] }]),
    );
    expect(all).toMatchObject({
      made: 4,
      adopted: 1,
      partlyAdopted: 1,
      dropped: 1,
      undecided: 1,
      replied: 1,
    });
    expect(adoptionRatesOf(all)).toMatchObject({
      adopted: { numerator: 1, denominator: 2, share: 0.5 },
      atLeastPartly: { numerator: 2, denominator: 2, share: 1 },
    });
    expect(adoptionRatesOf(summarizeSuggestions([])).adopted.share).toBeNull();
  });

  it("keeps the hedges of the report's counters apart from counted records", () => {
    const said = parseQuantity("近6.5万");
    const projects = parseQuantity("约3.3万");
    expect([said.ok && said.value, projects.ok && projects.value]).toMatchObject([
      { value: 65_000, qualifier: "nearly" },
      { value: 33_000, qualifier: "about" },
    ]);
    const quantity = said.ok ? said.value : undefined;
    expect(checkObservation({ id: "o-1", indicator: "policy-suggestions", quantity }).ok).toBe(true);
    expect(quantity && reconcile(quantity, { value: 66_000, qualifier: "exact" }).state).not.toBe("agrees");
  });
});
