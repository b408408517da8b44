import { describe, expect, it } from "vitest";
import { isLinkCard, linkCardTable, type LinkCard } from "../../src/link-cards/index.ts";
import { checkRows, formatCsv, readRows } from "../../src/tables/index.ts";
import { deepFreeze } from "../support/values.ts";
import { card, plainCard } from "./card-samples.ts";

const table = linkCardTable();

async function checked(text: string): Promise<{ records: readonly LinkCard[]; findings: readonly string[] }> {
  const rows = readRows(text, {});
  const result = checkRows(rows, { model: table, file: "roster.csv" });
  const records: LinkCard[] = [];
  const findings: string[] = [];
  for await (const batch of result.batches()) {
    for (const row of batch) {
      if (row.record !== undefined) records.push(row.record);
      findings.push(...row.findings.map(({ finding, cell }) => `${finding.code} ${String(cell?.column)}`));
    }
  }
  return { records, findings };
}

const template = formatCsv([
  table.columns.map((column) => column.label["zh-CN"]),
  ...table.examples.map((example) => table.columns.map((column) => example[column.id] ?? "")),
]);

describe("linkCardTable", () => {
  it("reads its template without a remark", async () => {
    const { records, findings } = await checked(template);
    expect(findings).toEqual([]);
    expect(records.map(({ id, copies, front }) => [id, copies, front.url, front.languages])).toEqual([
      ["330203100004007", 318, "https://lxk.example.gov.cn/L1/330203100004/007/0", ["zh-CN", "en"]],
      ["330203100004008", 296, "https://lxk.example.gov.cn/L1/330203100004/008/0", ["zh-CN"]],
    ]);
    expect(records[0]?.back.contacts.map(({ role }) => role)).toEqual([
      "grid-member",
      "community-office",
      "property",
      "family-doctor",
      "community-police",
    ]);
    expect(records[0]?.back.contacts[4]?.phones.map(({ number }) => number)).toEqual(["13900139000", "0574-87180110"]);
  }); // prettier-ignore

  it("writes cells from which the same draft is built", async () => {
    const { records } = await checked(template);
    for (const record of records) expect(table.build(table.cellsOf(deepFreeze(record)), 2)).toEqual(record);
    for (const record of [card, plainCard]) {
      const cells = table.cellsOf(record);
      const again = table.build(cells, 2) as LinkCard;
      expect(isLinkCard(again)).toBe(true);
      expect(table.cellsOf(again)).toEqual(cells);
    }
  });

  it("names the column of a contact, whichever contacts stand before it", async () => {
    // The first columns of a contact are empty, so that its position is another one.
    const row = { ...table.examples[1], gridMemberName: "", gridMemberPhones: "", propertyPhones: "8718" };
    const text = formatCsv([
      table.columns.map((column) => column.label["zh-CN"]),
      table.columns.map((column) => (row as { [id: string]: string })[column.id] ?? ""),
    ]);
    const { findings } = await checked(text);
    expect(findings).toContain("link-card.phone propertyPhones");
  });

  it("refuses what has no address", () => {
    for (const cells of [{}, { host: "LXK.example.gov.cn" }, { communityCode: "330203100004" }]) {
      expect(table.is(table.build(cells, 2))).toBe(false);
    }
  });

  it("names a grid by its whole identifier or by its name", () => {
    const grid = (given: string): unknown =>
      (table.build({ host: "a.cn", communityCode: "330203100004", grid: given }, 2) as LinkCard).front;
    expect(grid("7")).toMatchObject({ grid: "330203100004007", url: "https://a.cn/L1/330203100004/007/0" });
    expect(grid("330203100004012")).toMatchObject({ url: "https://a.cn/L1/330203100004/012/0" });
    expect(grid("330203100004-第一网格")).toMatchObject({ url: "https://a.cn/L1/330203100004/000/0" });
  });
});
