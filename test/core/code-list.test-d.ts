import { describe, expectTypeOf, it } from "vitest";
import {
  isCode,
  labelOf,
  type ClosedCodeList,
  type CodeList,
  type ExtensibleCode,
  type Labels,
} from "../../src/core/index.ts";

type Mode = "home" | "phone";
declare const closed: ClosedCodeList<Mode>;
declare const open: CodeList<Mode>;
declare const labels: Labels<Mode>;
declare const value: unknown;

describe("code lists", () => {
  it("narrow to the codes of a closed list", () => {
    if (isCode(closed, value)) expectTypeOf(value).toEqualTypeOf<Mode>();
  });

  it("narrow to the codes of an open list and the namespaced form", () => {
    if (isCode(open, value)) expectTypeOf(value).toEqualTypeOf<ExtensibleCode<Mode>>();
    expectTypeOf<"x-nanshan:video">().toExtend<ExtensibleCode<Mode>>();
    expectTypeOf<"video">().not.toExtend<ExtensibleCode<Mode>>();
  });

  it("have a label for every code", () => {
    // @ts-expect-error a code without a label
    const missing: Labels<Mode> = { home: { en: "home", "zh-CN": "入户" } };
    // @ts-expect-error not a code of the table
    labelOf(labels, "video", "en");
    expectTypeOf(missing).toEqualTypeOf<Labels<Mode>>();
    expectTypeOf(labelOf(labels, "x-a:b", "en")).toEqualTypeOf<string>();
  });
});
