import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  checkSetOfSlots,
  findClashes,
  remainingCapacity,
  type Booking,
  type Engagement,
  type Slot,
} from "../../src/venues/index.ts";

const BEGINNING = Date.UTC(2026, 2, 1);
const instant = (minute: number): string => new Date(BEGINNING + minute * 60_000).toISOString();
const span = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]) => ({ startAt: instant(start), endAt: instant(start + length) }));

const engagement: fc.Arbitrary<Engagement> = fc
  .record({
    venue: fc.constantFrom("xili", "zhaoshang", "nantou"),
    provider: fc.option(
      fc.constantFrom({ id: "o-1" }, { uscc: "52440305MJ00000260" }, { name: "暖邻社工" }),
      { nil: undefined },
    ),
    person: fc.option(fc.constantFrom("key-1", "key-2"), { nil: undefined }),
    status: fc.constantFrom("held", "confirmed", "cancelled"),
    time: span,
  })
  .map(({ time, ...rest }) => ({ ...rest, ...time }));

const overlap = (a: Engagement, b: Engagement): boolean => a.startAt < b.endAt && b.startAt < a.endAt;

describe("findClashes", () => {
  it("finds every engagement that overlaps one which had begun, as comparing all with all does", () => {
    const property = fc.property(fc.array(engagement, { maxLength: 14 }), (list) => {
      const expected = new Set<string>();
      list.forEach((later, index) => {
        list.forEach((earlier, other) => {
          const began =
            earlier.startAt < later.startAt || (earlier.startAt === later.startAt && other < index);
          const meets =
            began &&
            earlier.venue !== later.venue &&
            earlier.status !== "cancelled" &&
            later.status !== "cancelled" &&
            overlap(earlier, later);
          if (!meets) return;
          if (later.person !== undefined && later.person === earlier.person)
            expected.add(`${String(index)} person`);
          if (
            later.provider !== undefined &&
            JSON.stringify(later.provider) === JSON.stringify(earlier.provider)
          )
            expected.add(`${String(index)} provider`);
        });
      });
      const found = [...findClashes(list)];
      expect(
        new Set(found.map(({ index, because }) => `${String(index)} ${String(because.path[1])}`)),
      ).toEqual(expected);
      for (const { index, other } of found) {
        const [later, earlier] = [list[index], list[other]];
        expect(later !== undefined && earlier !== undefined && overlap(later, earlier)).toBe(true);
        expect(later?.venue).not.toBe(earlier?.venue);
      }
    });
    fc.assert(property, { numRuns: 1000 });
  });
});

describe("checkSetOfSlots", () => {
  it("finds an overlap where comparing all with all finds one", () => {
    const slots: fc.Arbitrary<readonly Slot[]> = fc
      .array(fc.tuple(fc.constantFrom("court", "hall"), span), { maxLength: 14 })
      .map((list) =>
        list.map(([facility, time], id) => ({
          id: String(id),
          venue: "v",
          facility,
          kind: "walk-in",
          ...time,
        })),
      );
    const property = fc.property(slots, (list) => {
      const expected = list.flatMap((slot, index) =>
        list.some(
          (other, place) =>
            place !== index &&
            other.facility === slot.facility &&
            other.startAt < slot.endAt &&
            slot.startAt < other.endAt &&
            (other.startAt < slot.startAt || (other.startAt === slot.startAt && place < index)),
        )
          ? [index]
          : [],
      );
      expect(checkSetOfSlots(list).map(({ path }) => path[0])).toEqual(expected);
    });
    fc.assert(property, { numRuns: 1000 });
  });
});

describe("remainingCapacity", () => {
  it("is the capacity less what is taken, and never below nothing", () => {
    const bookings: fc.Arbitrary<readonly Booking[]> = fc.array(
      fc.record({
        id: fc.string(),
        slot: fc.constantFrom("s", "t"),
        venue: fc.constant("v"),
        party: fc.integer({ min: 1, max: 9 }),
        status: fc.constantFrom("held", "confirmed", "attended", "no-show", "cancelled"),
        startAt: fc.constant(instant(0)),
        endAt: fc.constant(instant(1)),
      }),
    );
    const property = fc.property(bookings, fc.integer({ min: 1, max: 40 }), (list, capacity) => {
      const slot: Slot = {
        id: "s",
        venue: "v",
        kind: "bookable",
        capacity,
        startAt: instant(0),
        endAt: instant(1),
      };
      const taken = list
        .filter(({ slot: of, status }) => of === "s" && status !== "cancelled")
        .reduce((sum, { party }) => sum + party, 0);
      const { remaining, booked, held, because } = remainingCapacity(slot, list);
      expect(booked + held).toBe(taken);
      expect(remaining).toBe(Math.max(0, capacity - taken));
      expect(because.length > 0).toBe(taken > capacity);
    });
    fc.assert(property);
  });
});
