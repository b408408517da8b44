import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explanationJson, explanationText } from "../../src/cli/explain/print.ts";
import { readText } from "../../src/cli/explain/read-text.ts";
import { sampleResidentId, sampleUscc } from "../../src/testing/index.ts";
import { anything, random } from "../support/values.ts";

const everything = (text: string): string => {
  const explained = { text, reading: readText(text) };
  return `${explanationText(explained, ["zh-CN", "en"])}\n${explanationJson(explained, ["zh-CN", "en"])}`;
};

/** What is left of a text where only letters and digits count, so that no grouping hides a number. */
const bare = (text: string): string => text.normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "");

/** Ways to write a number that is or nearly is a resident ID number. */
const writings: readonly ((number: string) => string)[] = [
  (number) => number,
  (number) => number.toLowerCase(),
  (number) => number.replace(/[\dX]/g, (c) => String.fromCodePoint((c.codePointAt(0) ?? 0) + 0xfee0)),
  (number) => `${number.slice(0, 6)} ${number.slice(6, 14)} ${number.slice(14)}`,
  (number) => number.split("").join("-"),
  (number) => `${number.slice(0, 17)}${number.endsWith("0") ? "1" : "0"}`,
  (number) => number.slice(0, 17),
  (number) => `${number}0`,
  (number) => `0${number}`,
];

const surroundings: readonly (readonly [string, string])[] = [
  ["", ""],
  ["身份证", ""],
  ["身份证号：", "，电话 0574-87180000"],
  ["330203001002-", ""],
  ["“", "”"],
  ["近", "家"],
  ["", "元"],
];

describe("what the command prints", () => {
  it("never has the birth date of a resident ID number", () => {
    fc.assert(
      fc.property(
        random,
        fc.constantFrom(...writings),
        fc.constantFrom(...surroundings),
        (random, write, [before, after]) => {
          const number = sampleResidentId(random);
          const printed = bare(everything(`${before}${write(number)}${after}`));
          expect(printed).not.toContain(number.slice(6, 14));
        },
      ),
      { numRuns: 500 },
    );
  });

  it("has every credit code unmasked", () => {
    fc.assert(
      fc.property(random, (random) => {
        const code = sampleUscc(random);
        // Codes of digits alone can be resident ID numbers too: read-text.test.ts has them.
        fc.pre(/[A-WY]/.test(code));
        expect(readText(code)).toMatchObject({ kind: "uscc", ok: true });
        expect(everything(code)).toContain(code);
      }),
    );
  });

  it("comes for any text, as lines without control characters and as JSON", () => {
    fc.assert(
      fc.property(anything, (value) => {
        const text = typeof value === "string" ? value : fc.stringify(value);
        const explained = { text, reading: readText(text) };
        expect(explanationText(explained, ["zh-CN", "en"])).not.toMatch(/(?!\n)\p{Cc}/u);
        expect(JSON.parse(explanationJson(explained, ["en"]))).toMatchObject({
          kind: explained.reading.kind,
        });
      }),
    );
  });
});
