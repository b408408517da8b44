import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { divisionTable, findDivisions } from "../../src/divisions/index.ts";
import { checkRows, readRows, type RowFinding } from "../../src/tables/index.ts";
import { venueTable, type Venue } from "../../src/venues/index.ts";
import { hasRealData, realDataTitle } from "../support/real-data.ts";

const path = "venues/nursing-homes.csv";
const file = new URL(`../../../shared/data/${path}`, import.meta.url);

describe.skipIf(!hasRealData(path))(realDataTitle("750 real nursing homes as venues", path), () => {
  const found: RowFinding[] = [];
  const venues = new Map<number, Venue>();
  let rejected = 0;

  beforeAll(async () => {
    const model = venueTable({ divisions: divisionTable, findDivisions });
    const checked = checkRows(readRows(readFileSync(file)), { model, file: "nursing-homes.csv" });
    for await (const { row, record, findings } of checked) {
      found.push(...findings);
      if (record !== undefined) venues.set(row, record);
    }
    rejected = checked.report().rows.rejected;
  });

  it("have every dirty cell named by row and column", () => {
    const counts: { [key: string]: number } = {};
    for (const { cell, finding } of found) {
      const key = `${cell?.heading ?? "no column"} ${finding.severity} ${finding.code}`;
      counts[key] = (counts[key] ?? 0) + 1;
    }
    expect(counts).toEqual({
      // The cells, as the table itself reads them: test/tables/nursing-homes.zones.test.ts.
      "成立时间 error cell.date": 1,
      "成立时间 error civil-date.no-such-day": 1,
      "成立时间 warning cell.date-form": 3,
      "成立时间 warning cell.date-month-ambiguous": 3,
      "占地面积 error cell.hedged": 7,
      "占地面积 error cell.unit": 59,
      "占地面积 error number.grouping": 1,
      "收费区间 error cell.range-order": 2,
      // The places: four blank districts, and those that were merged or renamed up to 2019-04.
      "所在地区_县 warning venue.division-missing": 4,
      "所在地区_县 warning venue.division-retired": 103,
      // 暂无电话, which is no number.
      "电话 warning phone.unknown": 118,
    });
  });

  it("are venues where no cell is wrong, and nothing is guessed of the others", () => {
    expect(rejected).toBe(66);
    expect(venues.size).toBe(684);
    const all = [...venues.values()];
    expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(["elder-care-institution"]));
    expect(all.filter(({ siteArea }) => siteArea !== undefined)).toHaveLength(244);
    expect(all.filter(({ area }) => area !== undefined)).toHaveLength(0);
    expect(all.filter(({ events }) => events !== undefined)).toHaveLength(196);
    expect(all.every(({ fee }) => fee?.kind === "paid" && fee.lowest !== undefined)).toBe(true);
    expect(
      all.every(({ openingHours, position }) => openingHours === undefined && position === undefined),
    ).toBe(true);
  });

  it.each([
    [77, "venue.division-missing"],
    [199, "venue.division-missing"],
    [590, "venue.division-missing"],
    [730, "venue.division-missing"],
    [6, "venue.division-retired"],
  ])("row %i: %s in the column of districts", (row, code) => {
    const here = found.filter((entry) => entry.row === row && entry.finding.code === code);
    expect(here).toMatchObject([{ cell: { heading: "所在地区_县", index: 3 } }]);
  });

  it("keep what the list says, row by row", () => {
    expect(JSON.parse(JSON.stringify(venues.get(4)))).toEqual({
      id: "40623",
      name: "南京市栖霞区八卦洲新生村205#-4",
      kind: "elder-care-institution",
      address: { text: "南京市栖霞区八卦洲新生村205#-4", divisionNames: ["江苏", "南京市", "栖霞区"] },
      siteArea: { value: 3600, qualifier: "exact", unit: "square-metre" },
      capacity: 66,
      fee: { kind: "paid", lowest: 80_000, highest: 180_000 },
      contacts: [{ role: "联系电话", phone: "400-099-6090转162" }],
      events: [{ event: "open", on: "2012-05-24" }],
      ext: {
        "linli.subtype": "养老院",
        "linli.ownership": "民办",
        // Blanks part no list, because names have blanks.
        "linli.accepts": ["自理 半自理 全护理 特护"],
      },
    });
  });
});
