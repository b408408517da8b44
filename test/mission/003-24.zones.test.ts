// Mission row 003#24: "golden ideas", public suggestions. Suggestion, adopted, replied to.
import { describe, expect, it } from "vitest";
import { labelOf, worklist } from "../../src/core/index.ts";
import {
  checkSuggestion,
  dueItemsOfSuggestion,
  suggestionKindLabels,
  suggestionStateOn,
  type Suggestion,
} from "../../src/projects/index.ts";

const idea: Suggestion = {
  id: "g-1",
  group: "resident",
  to: { name: "青禾区民政局" },
  kind: "golden-idea",
  title: "错时开放社区食堂",
  on: "2026-03-02",
  dueOn: "2026-06-02",
};

describe("003#24: golden ideas and public suggestions", () => {
  it("goes from the suggestion over the adoption to the reply", () => {
    const events = [
      { event: "accept", on: "2026-03-09" },
      { event: "adopt", on: "2026-05-11" },
      { event: "reply", on: "2026-05-18" },
    ] as const;
    const days = ["2026-03-02", "2026-03-09", "2026-05-11", "2026-05-18"];
    expect(days.map((day) => suggestionStateOn({ ...idea, events }, day).state)).toEqual([
      "submitted",
      "under-study",
      "adopted",
      "replied",
    ]);
    const due = (one: Suggestion): readonly string[] =>
      worklist(dueItemsOfSuggestion(one, "2026-05-12"), { on: "2026-05-12", days: 30 }).due.map(
        ({ on }) => on,
      );
    expect(due({ ...idea, events: events.slice(0, 2) })).toEqual(["2026-06-02"]);
    expect(dueItemsOfSuggestion({ ...idea, events }, "2026-05-18")).toEqual([]);
    expect(checkSuggestion({ ...idea, events: events.slice(1) }).findings[0]?.code).toBe(
      "suggestion.event-order",
    );
  });

  it("is of a group, never of a person, and no reply comes without a decision", () => {
    expect(labelOf(suggestionKindLabels, "golden-idea", "zh-CN")).toBe("金点子");
    expect(checkSuggestion({ ...idea, group: "张三" }).findings[0]?.code).toBe("suggestion.group");
    expect(checkSuggestion({ ...idea, group: undefined }).findings[0]?.code).toBe(
      "suggestion.origin-missing",
    );
    const events = [{ event: "accept" }, { event: "reply" }];
    expect(checkSuggestion({ ...idea, events }).findings[0]?.params).toEqual({ position: 2 });
  });
});
