import { describe, expect, it } from "vitest";
import { bookingMessages as en } from "../../src/messages/en/bookings.ts";
import { bookingMessages as zh } from "../../src/messages/zh-CN/bookings.ts";

type Words = { readonly [code: string]: (params: never) => string };

/** A value for every parameter of every message. */
const all = {
  age: 60, article: "26", available: 90, cap: 90_000, certificatesIn: 3, count: 2, counted: 150, days: 7,
  fact: "registered-on", field: "place", from: "2025-12-23", heading: "义工号", held: 4, item: "document", kind: "correct",
  last: "2024-12-31", medal: undefined, minimum: 12, minutes: 80, months: 6, of: 6, on: "2026-01-31", positions: [1, 3],
  procedure: "selection", ruleSet: "x@1", seenOn: "2026-11-22", source: "志愿服务记录办法", star: 2, state: "voided",
  stated: 140, systems: ["zhiyuanhui", "x-qinghe:paper"], until: "2025-11-30", waitsFor: ["entry-1"], year: "2025",
}; // prettier-ignore

/** Those that can be left out, left out. */
const least = {
  ...all,
  article: undefined,
  certificatesIn: undefined,
  count: 1,
  from: undefined,
  positions: [2],
  until: undefined,
  year: undefined,
};

/** A code whose parameters are always there. */
const whole = new Set([
  "star.first-review",
  "star.scheme-not-in-force",
  "star.counted-until",
  "star.counted-too-far",
]);

describe.each([
  ["en", en as Words, /^[A-Z\d].*\.$/],
  ["zh-CN", zh as Words, /。$/],
] as const)("words of bookings in %s", (_, words, form) => {
  it.each(Object.keys(words))("%s is said in full", (code) => {
    for (const params of [
      all,
      whole.has(code) ? { ...least, from: all.from, until: all.until } : least,
      { ...all, medal: "gold" },
    ]) {
      const said = words[code]?.(params as never);
      expect(said).toMatch(form);
      expect(said).not.toMatch(/undefined|NaN|null|\[object|\$\{/);
    }
  });

  it("never calls a computed star an award", () => {
    expect(words["star.not-awarded"]?.(all as never)).toMatch(/eligible for .* only|不因此自动取得/);
  });
});

describe("words of bookings", () => {
  it("never print an official title", () => {
    for (const words of [en, zh] as unknown as readonly Words[]) {
      for (const say of Object.values(words))
        expect(say(all as never)).not.toMatch(/星级志愿者|star volunteer/i);
    }
  });

  it("write durations as people say them", () => {
    const of = (minutes: number): readonly (string | undefined)[] =>
      [en, zh].map((words) => words["star.minutes-short"]({ ...all, minutes, year: undefined } as never));
    expect(of(80)).toEqual(["1 h 20 min short of two stars.", "距二星级还差 1 小时 20 分。"]);
    expect(of(60)).toEqual(["1 h short of two stars.", "距二星级还差 1 小时。"]);
    expect(of(1)).toEqual(["1 min short of two stars.", "距二星级还差 1 分钟。"]);
    expect(of(72_000)).toEqual(["1200 h short of two stars.", "距二星级还差 1200 小时。"]);
  });
});
