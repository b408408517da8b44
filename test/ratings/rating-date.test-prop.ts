import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, dayBoundsOf, daysBetween, formatFinding, periodContains } from "../../src/core/index.ts";
import { en } from "../../src/messages/en/index.ts";
import { zhCN } from "../../src/messages/zh-CN/index.ts";
import {
  checkRating,
  checkRecognition,
  compareRatingLevels,
  formatRatingLevel,
  isRating,
  isRecognition,
  parseRatingLevel,
  ratingLevels,
  ratingOn,
  ratingPeriod,
  ratingRegimeOn,
  ratingRegimes,
  RatingSchema,
  RecognitionSchema,
  type Rating,
  type RatingOnOptions,
} from "../../src/ratings/index.ts";
import {
  sampleInvalidRating,
  sampleInvalidRecognition,
  sampleRating,
  sampleRecognition,
} from "../../src/testing/index.ts";
import { anything, deepFreeze } from "../support/values.ts";

/** Evenly spread numbers: those of `random` stick to the ends, where few samples differ. */
const random: fc.Arbitrary<() => number> = fc.nat().map((start) => {
  let seed = (start % 2_147_483_646) + 1;
  return () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
});

const day = fc.integer({ min: 0, max: 20 * 365 }).map((days) => addDays("2012-01-01", days));
const vague = fc.oneof(
  day,
  day.map((on) => on.slice(0, 7)),
  day.map((on) => on.slice(0, 4)),
);
const level = fc.constantFrom(undefined, ...ratingLevels.codes);

/** A valid rating with days of a precision; close together, so that they meet. */
function ratingOf(date: fc.Arbitrary<string>): fc.Arbitrary<Rating> {
  return fc
    .record(
      {
        level,
        announcedOn: date,
        validity: fc.record({ from: date, until: date }, { requiredKeys: [] }),
        events: fc.array(
          fc.record({
            event: fc.constantFrom("verified", "downgraded", "cancelled", "reissued"),
            on: date,
            level,
          }),
          { maxLength: 3 },
        ),
      },
      { requiredKeys: ["level", "announcedOn"] },
    )
    .map(({ events, ...rest }) => ({
      id: "rating",
      organization: { id: "organization-7" },
      ...rest,
      ...(events && { events: [...events].sort((a, b) => (a.on < b.on ? -1 : 1)) }),
    }))
    .filter(isRating);
}

const options: fc.Arbitrary<RatingOnOptions> = fc.record(
  { gap: fc.constantFrom("not-yet", "valid"), startDay: fc.constantFrom("announcement", "day-after") },
  { requiredKeys: [] },
);

/** The days on which something can change: those of the data, and the ones after an end. */
function changesOf(ratings: readonly Rating[], chosen: RatingOnOptions): ReadonlySet<string> {
  const days = new Set<string>();
  for (const { announcedOn, validity, events = [] } of ratings) {
    days.add(announcedOn);
    for (const { on } of events) days.add(on);
    const { regime } = ratingRegimeOn(announcedOn);
    const periods = [announcedOn, validity?.from].flatMap((first) =>
      regime && first ? [ratingPeriod(first, regime, chosen), ratingPeriod(first, regime)] : [],
    );
    for (const period of periods) {
      if (period === "unknown") continue;
      days.add(period.validFrom).add(addDays(period.validUntil, 1));
    }
    if (validity?.from !== undefined) {
      days.add(validity.from);
      // Years from a printed first day on.
      const order39 = ratingRegimes[0];
      const years = order39 && ratingPeriod(validity.from, order39);
      if (years !== undefined && years !== "unknown") days.add(addDays(years.validUntil, 1));
    }
    if (validity?.until !== undefined) days.add(addDays(validity.until, 1));
  }
  return days;
}

describe("ratingOn", () => {
  it("changes only on days of the data", () => {
    const few = fc.array(ratingOf(day), { maxLength: 4 });
    fc.assert(
      fc.property(few, day, options, (ratings, on, chosen) => {
        const frozen = deepFreeze(ratings);
        const changes = changesOf(frozen, chosen);
        for (const at of [on, ...changes]) {
          const before = ratingOn(frozen, addDays(at, -1), chosen);
          const after = ratingOn(frozen, at, chosen);
          if (before.state !== after.state || before.level !== after.level) expect(changes).toContain(at);
          const next = ratingOn(frozen, addDays(at, 1), chosen);
          if (next.state !== after.state || next.level !== after.level) {
            expect(changes).toContain(addDays(at, 1));
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it("is the same for every order of the results", () => {
    fc.assert(
      fc.property(
        fc
          .array(ratingOf(vague), { maxLength: 4 })
          .chain((ratings) =>
            fc.tuple(fc.constant(ratings), fc.shuffledSubarray(ratings, { minLength: ratings.length })),
          ),
        vague,
        options,
        ([ratings, shuffled], on, chosen) => {
          const one = ratingOn(ratings, on, chosen);
          const other = ratingOn(shuffled, on, chosen);
          expect([other.state, other.level]).toEqual([one.state, one.level]);
          expect([...other.ruleSets].sort()).toEqual([...one.ruleSets].sort());
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("says of a month what it says of each of its days, or unknown", () => {
    fc.assert(
      fc.property(fc.array(ratingOf(vague), { maxLength: 3 }), day, options, (ratings, on, chosen) => {
        const ofMonth = ratingOn(ratings, on.slice(0, 7), chosen);
        if (ofMonth.state === "unknown") return;
        const { first, last } = dayBoundsOf(on.slice(0, 7));
        for (let days = 0; days <= daysBetween(first, last); days += 1) {
          const ofDay = ratingOn(ratings, addDays(first, days), chosen);
          expect([ofDay.state, ofDay.level]).toEqual([ofMonth.state, ofMonth.level]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("never says more of vague dates than of any days that they can mean", () => {
    const exact = (ratings: readonly Rating[], side: "first" | "last"): readonly Rating[] =>
      ratings.map(({ announcedOn, validity, events, ...rest }) => ({
        ...rest,
        announcedOn: dayBoundsOf(announcedOn)[side],
        ...(validity && {
          validity: Object.fromEntries(
            Object.entries(validity).map(([end, date]) => [end, date && dayBoundsOf(date)[side]]),
          ),
        }),
        ...(events && { events: events.map((event) => ({ ...event, on: dayBoundsOf(event.on)[side] })) }),
      }));
    let decided = 0;
    fc.assert(
      fc.property(fc.array(ratingOf(vague), { maxLength: 3 }), day, (ratings, on) => {
        const known = ratingOn(ratings, on);
        if (known.state === "unknown") return;
        decided += 1;
        for (const side of ["first", "last"] as const) {
          const possible = exact(ratings, side);
          // Sharper dates may put an event before its announcement, contradict each other, or name a day without rules.
          if (!possible.every(isRating)) continue;
          const sharp = ratingOn(possible, on);
          if (sharp.state === "unknown") continue;
          expect([sharp.state, sharp.level]).toEqual([known.state, known.level]);
        }
      }),
      { numRuns: 1000 },
    );
    expect(decided).toBeGreaterThan(100);
  });

  it("of one printed result is what its period says", () => {
    fc.assert(
      fc.property(day, fc.nat(3000), fc.nat(3000), level, day, (from, before, length, granted, on) => {
        const announcedOn = addDays(from, -before);
        const validity = { from, until: addDays(from, length) };
        const rating: Rating = { id: "r", organization: { id: "o" }, level: granted, announcedOn, validity };
        const answer = ratingOn([rating], on);
        const expected =
          on < announcedOn || granted === undefined
            ? "none"
            : on < from
              ? "not-yet"
              : periodContains(validity, on) === true
                ? "valid"
                : "expired";
        expect(answer.state).toBe(expected);
        expect(answer.level).toBe(expected === "valid" ? granted : undefined);
      }),
    );
  });

  it("never throws on valid records, and every reason is said in both languages", () => {
    const samples = random.map((draw) => [sampleRating(draw), sampleRating(draw), sampleRating(draw)]);
    fc.assert(
      fc.property(fc.oneof(samples, fc.array(ratingOf(vague))), vague, options, (ratings, on, chosen) => {
        const { because, state, level: held } = ratingOn(deepFreeze(ratings), on, chosen);
        expect(held !== undefined).toBe(state === "valid");
        for (const finding of because) {
          expect(formatFinding(finding, en)).toMatch(/^[A-Z].*\.$/);
          expect(formatFinding(finding, zhCN)).toMatch(/。$/);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("one validity", () => {
  const faces = {
    rating: { is: isRating, check: checkRating, schema: RatingSchema },
    recognition: { is: isRecognition, check: checkRecognition, schema: RecognitionSchema },
  };

  it.each(Object.entries(faces))("of any value as %s", (_, { is, check, schema }) => {
    fc.assert(
      fc.property(anything, (value) => {
        expect(is(value)).toBe(schema.safeParse(value).success);
        expect(check(value).ok).toBe(is(value));
      }),
    );
  });

  it("of samples: valid ones without a remark, invalid ones for their reason", () => {
    fc.assert(
      fc.property(random, (draw) => {
        expect(checkRating(sampleRating(draw))).toMatchObject({ ok: true, findings: [] });
        expect(checkRecognition(sampleRecognition(draw))).toMatchObject({ ok: true, findings: [] });
        const rating = sampleInvalidRating(draw);
        expect(isRating(rating.record)).toBe(false);
        expect(checkRating(rating.record).findings.map(({ code }) => code)).toContain(rating.because);
        const recognition = sampleInvalidRecognition(draw);
        expect(isRecognition(recognition.record)).toBe(false);
        expect(checkRecognition(recognition.record).findings.map(({ code }) => code)).toContain(
          recognition.because,
        );
      }),
      { numRuns: 1000 },
    );
  });
});

describe("levels", () => {
  it("are read in every dress", () => {
    const dress = fc.constantFrom<(text: string) => string>(
      (text) => text,
      (text) => text.toLowerCase(),
      (text) => text.replace(/[\u0021-\u007e]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
      (text) => ` ${text}\n`,
      (text) => `${text}社会组织`,
      (text) => `评估等级：${text}`,
      (text) => `青禾区晨光促进会（${text}）`,
    );
    const spelling = fc.constantFrom<(of: (typeof ratingLevels.codes)[number]) => string>(
      (of) => of,
      (of) => `${of}级`,
      (of) => formatRatingLevel(of, "zh-CN"),
    );
    fc.assert(
      fc.property(fc.constantFrom(...ratingLevels.codes), spelling, dress, (of, spell, wear) => {
        expect(parseRatingLevel(wear(spell(of)))).toBe(of);
      }),
    );
  });

  it("are one of five, or nothing", () => {
    const pieces = fc.constantFrom("5", "A", "级", "社会组织", "景区", "-", " ", "3A", "AAA", "（", "以上", "未", "协会", "B");
    fc.assert(
      fc.property(fc.oneof(anything, fc.array(pieces).map((parts) => parts.join(""))), (value) => {
        const read = parseRatingLevel(value);
        if (read === undefined) return;
        expect(ratingLevels.codes).toContain(read);
        expect(compareRatingLevels(read, undefined)).toBe(1);
      }),
      { numRuns: 2000 },
    );
  }); // prettier-ignore
});
