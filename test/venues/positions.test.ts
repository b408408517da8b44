import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  checkPosition,
  convertCoordinates,
  distanceMeters,
  isPosition,
  mainlandContains,
  venuesPerSquareKilometre,
  type Coordinates,
  type CoordinateSystem,
} from "../../src/venues/index.ts";
import { hasRealData, realDataTitle } from "../support/real-data.ts";
import { deepFreeze, strangeValues } from "../support/values.ts";

const pointOf = ([longitude, latitude]: readonly [number, number]): Coordinates => ({ longitude, latitude });

/** The largest difference between two points in degrees. */
function apart(a: Coordinates, b: Coordinates): number {
  return Math.max(Math.abs(a.longitude - b.longitude), Math.abs(a.latitude - b.latitude));
}

// Made with gcoord 1.0.7; tolerance of a ten-millionth of a degree.
const vectors: readonly (readonly [string, [number, number], [number, number], [number, number]])[] = [
  ["Tiananmen", [116.391265, 39.907339], [116.39750614, 39.90874025], [116.40387908, 39.91508361]],
  ["Ningbo", [121.6244, 29.8603], [121.62850187, 29.85768115], [121.63506484, 29.86334745]],
  ["Nanshan", [113.9304, 22.5333], [113.9352639, 22.53026425], [113.94180981, 22.53592903]],
  ["Tokyo", [139.6917, 35.6895], [139.6917, 35.6895], [139.69812253, 35.69584545]],
];

describe("convertCoordinates", () => {
  it.each(vectors)("%s", (_, wgs, gcj, bd) => {
    const [earth, mars, baidu] = [pointOf(wgs), pointOf(gcj), pointOf(bd)];
    const rows: readonly [Coordinates, CoordinateSystem][] = [
      [earth, "WGS-84"],
      [mars, "GCJ-02"],
      [baidu, "BD-09"],
    ];
    for (const [from, fromSystem] of rows) {
      for (const [to, toSystem] of rows) {
        const found = convertCoordinates(deepFreeze({ ...from }), fromSystem, toSystem);
        // The ways back are found by steps, to a millionth.
        expect(apart(found, to), `${fromSystem} to ${toSystem}`).toBeLessThan(
          fromSystem === "WGS-84" ? 1e-7 : 2e-6,
        );
      }
    }
  });

  it("gives a point back as it is within one system", () => {
    for (const system of ["WGS-84", "GCJ-02", "BD-09"] as const) {
      expect(convertCoordinates({ longitude: 121.6244, latitude: 29.8603 }, system, system)).toEqual({
        longitude: 121.6244,
        latitude: 29.8603,
      });
    }
  });

  it.each([
    ["Seoul", 126.978, 37.5665],
    ["Bangkok", 100.5018, 13.7563],
    ["Hanoi", 105.8342, 21.0278],
    ["Taipei", 121.5654, 25.033],
    ["Pyongyang", 125.7625, 39.0392],
    ["Ulaanbaatar", 106.9057, 47.8864],
    ["Kathmandu", 85.324, 27.7172],
    ["Manila", 120.9842, 14.5995],
    ["London", -0.1276, 51.5072],
  ])("leaves %s where it is, which a box around China would shift", (_, longitude, latitude) => {
    const place = { longitude, latitude };
    expect(mainlandContains(place)).toBe(false);
    expect(convertCoordinates(place, "WGS-84", "GCJ-02")).toEqual(place);
    expect(convertCoordinates(place, "GCJ-02", "WGS-84")).toEqual(place);
  });

  it.each([
    ["Hong Kong", 114.1694, 22.3193],
    ["Macao", 113.5439, 22.1987],
    ["Shenzhen, a mile from the border", 114.06, 22.54],
    ["Dandong", 124.39, 40.13],
    ["Yongxing island", 112.3387, 16.8335],
    ["Cona in Tibet", 91.96, 27.99],
  ])("does not decide about %s", (_, longitude, latitude) => {
    expect(mainlandContains({ longitude, latitude })).toBe("unknown");
  });

  it.each([
    ["Beijing", 116.4, 39.9],
    ["Urumqi", 87.6, 43.8],
    ["Lhasa", 91.17, 29.65],
    ["Harbin", 126.6, 45.75],
    ["Chengdu", 104.06, 30.57],
  ])("knows that %s is in the mainland", (_, longitude, latitude) => {
    expect(mainlandContains({ longitude, latitude })).toBe(true);
  });

  it("refuses what is no point or no system", () => {
    const place = { longitude: 121, latitude: 30 };
    expect(() => convertCoordinates({ longitude: NaN, latitude: 30 }, "WGS-84", "GCJ-02")).toThrow(
      RangeError,
    );
    expect(() => convertCoordinates({ longitude: 121, latitude: 91 }, "WGS-84", "GCJ-02")).toThrow(
      RangeError,
    );
    expect(() => convertCoordinates(place, "CGCS2000" as never, "GCJ-02")).toThrow(TypeError);
    expect(() => convertCoordinates(place, "WGS-84", "constructor" as never)).toThrow(TypeError);
  });

  it("ends on every point of the world", () => {
    for (let longitude = -180; longitude <= 180; longitude += 3.7) {
      for (let latitude = -90; latitude <= 90; latitude += 4.3) {
        for (const from of ["WGS-84", "GCJ-02", "BD-09"] as const) {
          for (const to of ["WGS-84", "GCJ-02", "BD-09"] as const) {
            expect(
              apart(convertCoordinates({ longitude, latitude }, from, to), { longitude, latitude }),
            ).toBeLessThan(0.03);
          }
        }
      }
    }
  });
});

const path = "venues/city-coordinates.json";
interface City {
  readonly city: string;
  readonly WGS84: [number, number];
  readonly GCJ02: [number, number];
  readonly BD09: [number, number];
}

describe.skipIf(!hasRealData(path))(realDataTitle("332 cities", path), () => {
  const cities: readonly City[] = hasRealData(path)
    ? (JSON.parse(readFileSync(new URL(`../../../shared/data/${path}`, import.meta.url), "utf8")) as City[])
    : [];

  it("convert within a ten-thousandth of a degree, and come back within a millionth", () => {
    expect(cities).toHaveLength(332);
    for (const { city, WGS84, GCJ02, BD09 } of cities) {
      const [earth, mars, baidu] = [pointOf(WGS84), pointOf(GCJ02), pointOf(BD09)];
      for (const [from, a, to, b] of [
        ["WGS-84", earth, "GCJ-02", mars],
        ["WGS-84", earth, "BD-09", baidu],
        ["GCJ-02", mars, "BD-09", baidu],
        ["GCJ-02", mars, "WGS-84", earth],
        ["BD-09", baidu, "WGS-84", earth],
        ["BD-09", baidu, "GCJ-02", mars],
      ] as const) {
        const there = convertCoordinates(a, from, to);
        expect(apart(there, b), `${city} ${from} to ${to}`).toBeLessThan(1e-4);
        expect(apart(convertCoordinates(there, to, from), a), `${city} and back`).toBeLessThan(1e-6);
      }
    }
  });

  it("are none of them outside of the mainland", () => {
    const inside = cities.filter(({ WGS84 }) => mainlandContains(pointOf(WGS84)) === true);
    expect(cities.filter(({ WGS84 }) => mainlandContains(pointOf(WGS84)) === false)).toEqual([]);
    expect(inside.length).toBeGreaterThan(230);
  });
});

describe("distanceMeters", () => {
  const beijing = { longitude: 116.4, latitude: 39.9 };

  it.each([
    // A degree of latitude, a quarter of the way round, half of it.
    [{ longitude: 0, latitude: 0 }, { longitude: 0, latitude: 1 }, 111_195],
    [{ longitude: 0, latitude: 0 }, { longitude: 90, latitude: 0 }, 10_007_557],
    [{ longitude: 0, latitude: 0 }, { longitude: 180, latitude: 0 }, 20_015_115],
    [beijing, { longitude: 121.47, latitude: 31.23 }, 1_068_000],
  ])("%o to %o", (a, b, meters) => {
    expect(Math.abs(distanceMeters(a, b) - meters)).toBeLessThan(meters * 0.002 + 1);
    expect(distanceMeters(b, a)).toBeCloseTo(distanceMeters(a, b), 6);
  });

  it("is nothing between the coordinates of one place in two systems", () => {
    const mars = convertCoordinates(beijing, "WGS-84", "GCJ-02");
    expect(distanceMeters(beijing, { ...mars, system: "GCJ-02" })).toBeLessThan(0.2);
    // Taken for WGS-84, it would be half a kilometre.
    expect(distanceMeters(beijing, mars)).toBeGreaterThan(500);
  });
});

describe("checkPosition", () => {
  it("never throws", () => {
    for (const value of strangeValues) {
      expect(checkPosition(value).ok).toBe(false);
      expect(isPosition(value)).toBe(false);
    }
  });

  it("finds swapped axes only where they are", () => {
    const of = (longitude: number, latitude: number): unknown => ({ longitude, latitude, system: "WGS-84" });
    expect(isPosition(of(30, 80))).toBe(false);
    expect(isPosition(of(80, 30))).toBe(true);
    expect(isPosition(of(0, 51.5))).toBe(true);
    expect(isPosition(of(55, 80))).toBe(true);
  });
});

describe("venuesPerSquareKilometre", () => {
  it("counts within a circle, in any system, what has a position", () => {
    const here = { longitude: 116.4, latitude: 39.9 };
    const mars = { ...convertCoordinates(here, "WGS-84", "GCJ-02"), system: "GCJ-02" as const };
    const far = { longitude: 116.5, latitude: 39.9, system: "WGS-84" as const };
    const venues = [{ position: mars }, { position: far }, {}];
    expect(venuesPerSquareKilometre(venues, here, 100)).toBeCloseTo(1 / (Math.PI * 0.01), 9);
    expect(venuesPerSquareKilometre(venues, here, 20_000)).toBeCloseTo(2 / (Math.PI * 400), 9);
    expect(() => venuesPerSquareKilometre(venues, here, 0)).toThrow(RangeError);
    expect(() => venuesPerSquareKilometre(venues, here, NaN)).toThrow(RangeError);
  });
});
