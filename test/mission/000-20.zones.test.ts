// Mission row 000#20: "booths at venues, parallel to the ceremony".
// ServicePoint = provider × service × venue × time; clash check (same provider twice).
import { describe, expect, it } from "vitest";
import { checkServicePoint, findClashes, type ServicePoint } from "../../src/venues/index.ts";

const booth = (
  id: string,
  venue: string,
  provider: ServicePoint["provider"],
  from: string,
  to: string,
): ServicePoint => ({
  id,
  provider,
  service: "legal-advice",
  venue,
  booth: id,
  startAt: `2025-12-23T${from}:00+08:00`,
  endAt: `2025-12-23T${to}:00+08:00`,
});
const lawyers = { uscc: "52440305MJ00000260" };
const doctors = { name: "青禾区义诊队" };

describe("000#20: booths at three venues on one morning", () => {
  it("are provider, service, venue and time", () => {
    expect(checkServicePoint(booth("A-1", "xili", lawyers, "09:00", "12:00")).ok).toBe(true);
    expect(
      checkServicePoint({ ...booth("A-1", "xili", lawyers, "09:00", "12:00"), venue: undefined }).ok,
    ).toBe(false);
  });

  it("clash where one provider has two at once, and not one after the other", () => {
    const booths = [
      booth("A-1", "xili", lawyers, "09:00", "12:00"),
      booth("B-1", "zhaoshang", doctors, "09:00", "12:00"),
      booth("C-1", "nantou", lawyers, "11:00", "13:00"),
      booth("C-2", "nantou", doctors, "12:00", "13:00"),
    ];
    const clashes = [...findClashes(booths)];
    expect(clashes.map(({ index, other, because }) => [index, other, because.code])).toEqual([
      [2, 0, "clash.provider"],
    ]);
  });
});
