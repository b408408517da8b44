import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkUscc, formatUscc, isUscc } from "../../src/identifiers/index.ts";
import { UsccSchema } from "../../src/identifiers/schema.ts";
import { sampleInvalidUscc, sampleUscc } from "../../src/testing/index.ts";
import { anything, random } from "../support/values.ts";

describe("credit codes", () => {
  it("are valid as their generator makes them, and have no remark", () => {
    fc.assert(
      fc.property(random, (source) => {
        const code = sampleUscc(source);
        expect(isUscc(code)).toBe(true);
        expect(checkUscc(code, { strict: true })).toMatchObject({ ok: true, value: { code } });
      }),
    );
  });

  it("are refused for the reason that the generator of invalid ones names", () => {
    fc.assert(
      fc.property(random, (source) => {
        const { text, because } = sampleInvalidUscc(source);
        expect(isUscc(text)).toBe(false);
        expect(checkUscc(text).findings.some((f) => f.code === because && f.severity === "error")).toBe(true);
      }),
    );
  });

  it("have one validity: predicate, schema and check agree on any value", () => {
    fc.assert(
      fc.property(
        fc.oneof(anything, random.map(sampleUscc), fc.stringMatching(/^[0-9A-HJ-NPQRTUWXY]{18}$/)),
        (value) => {
          const valid = isUscc(value);
          expect(UsccSchema.safeParse(value).success).toBe(valid);
          const result = checkUscc(value);
          if (valid) expect(result.ok).toBe(true);
          if (result.ok) expect(isUscc(result.value.code)).toBe(true);
        },
      ),
    );
  });

  it("survive being printed in groups, in lower case and in full width", () => {
    fc.assert(
      fc.property(random.map(sampleUscc), fc.constantFrom("lower", "groups", "wide"), (code, how) => {
        const text = { lower: code.toLowerCase(), groups: formatUscc(code), wide: wide(code) }[how];
        expect(checkUscc(text)).toMatchObject({ ok: true, value: { code } });
      }),
    );
  });
});

function wide(text: string): string {
  return [...text].map((character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)).join("");
}
