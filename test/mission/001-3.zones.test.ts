// Mission row 001#3: "front: QR code; scan → information on the community".
// Payload builder: ASCII, short, sized; decoder with findings; page data for the scan (community profile).
import { describe, expect, it } from "vitest";
import { buildCardUrl, parseCardUrl, qrSymbol } from "../../src/link-cards/index.ts";
import { communityPageOf, communityProfileOf } from "../../src/programmes/index.ts";

const url = buildCardUrl({ host: "lxk.example.gov.cn", area: "330203100004", grid: "007", serial: "0" });

describe("001#3: what a scan shows", () => {
  it("is reached by a short address in ASCII, of a known size", () => {
    expect(url).toMatch(/^[\x21-\x7e]{1,80}$/);
    expect(qrSymbol(url)).toBeDefined();
    expect(parseCardUrl("https://lxk.example.gov.cn/L1/33020310000/007/0").ok).toBe(false);
  });

  it("is the page of the community that the address names", () => {
    const read = parseCardUrl(url);
    const communityCode = read.ok ? read.value.area : "";
    const place = { communityCode, name: "云栖社区" };
    const venue = {
      id: "v-1",
      name: "云栖邻里中心",
      kind: "party-mass-centre",
      address: { text: "云栖路1号", communityCode },
      openingHours: { weekly: { 6: [{ opens: "10:00", closes: "12:00" }] } },
    } as const;
    const records = { venues: [venue], hotlines: [{ code: "12345" }] };
    const profile = communityProfileOf(place, records, "2025-12-31", { population: "residents" });
    expect(communityPageOf(profile, { locale: "zh-CN" })).toMatchObject({
      name: "云栖社区",
      communityCode: "330203100004",
      venues: [{ name: "云栖邻里中心", hours: "周六10:00-12:00" }],
      hotlines: [{ number: "12345" }],
    });
  });
});
