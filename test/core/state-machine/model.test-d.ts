import { describe, expectTypeOf, it } from "vitest";
import {
  checkHistory,
  checkTransition,
  stateOn,
  transitionsFrom,
  type StateMachine,
} from "../../../src/core/index.ts";

type State = "draft" | "published";
type Record = { readonly event: "publish"; readonly on?: string | undefined; readonly number: string };
declare const notice: StateMachine<State, "publish", { readonly approved: boolean }, Record>;

describe("state machines", () => {
  it("know their states, events, subjects and records", () => {
    const result = checkTransition(notice, "draft", "publish", { approved: true });
    if (result.ok) expectTypeOf(result.value).toEqualTypeOf<State>();
    checkTransition(notice, "draft", { event: "publish", number: "1" });
    // @ts-expect-error no such state
    checkTransition(notice, "drafted", "publish");
    // @ts-expect-error no such event
    checkTransition(notice, "draft", "publsh");
    // @ts-expect-error the record lacks its number
    checkTransition(notice, "draft", { event: "publish" });
    // @ts-expect-error another subject
    checkTransition(notice, "draft", "publish", { approved: 1 });
  });

  it("give their own states back", () => {
    expectTypeOf(transitionsFrom(notice, "draft")[0]?.to).toEqualTypeOf<State | undefined>();
    expectTypeOf(stateOn(notice, [], "2025").state).toEqualTypeOf<State | "unknown">();
    const history = checkHistory(notice, JSON.parse("[]"));
    if (history.ok) expectTypeOf(history.value.visited).toEqualTypeOf<readonly State[]>();
  });

  it("declare every state and event", () => {
    const incomplete: StateMachine<State, "publish"> = {
      id: "notice",
      title: { en: "Notice", "zh-CN": "公告" },
      initial: "draft",
      // @ts-expect-error `published` is missing
      states: { draft: { label: { en: "draft", "zh-CN": "拟稿" } } },
      // @ts-expect-error `publish` has no label
      events: {},
      // @ts-expect-error no such state
      transitions: [{ event: "publish", from: ["draft"], to: "printed" }],
    };
    expectTypeOf(incomplete.initial).toEqualTypeOf<State>();
  });
});
