import { strToU8, zipSync } from "fflate";
import { zhCN } from "../../src/messages/zh-CN/index.ts";
import { organizationTable } from "../../src/organizations/index.ts";
import { checkRows, readRows, type TableFormat } from "../../src/tables/index.ts";
import { checkWorkbook, markWorkbook, splitWorkbook } from "../../src/tables/workbook/index.ts";
import { randomFrom } from "./random.ts";

/** The formats that are fuzzed. */
export const fuzzedFormats = ["csv", "tsv", "ndjson", "json", "xlsx"] as const;

/** One of them. */
export type FuzzedFormat = (typeof fuzzedFormats)[number];

/** The largest file. */
const MAX_LENGTH = 4096;

const rows = [
  ["机构名称", "统一社会信用代码", "成立日期", "注册资金（万元）"],
  ["青禾区云栖社区服务中心", "52440305MJ00010456", "2013年10月1日", "3"],
  ['青禾区"便民"社区,服务站', "5.24403E+17", "3月5日", "约10"],
];

function seedOf(format: FuzzedFormat): Uint8Array {
  const records = rows
    .slice(1)
    .map((cells) => Object.fromEntries(cells.map((cell, index) => [rows[0]?.[index] ?? "", cell])));
  if (format === "json") return strToU8(JSON.stringify(records));
  if (format === "ndjson") return strToU8(records.map((record) => `${JSON.stringify(record)}\n`).join(""));
  if (format === "xlsx") return seedWorkbook();
  const quoted = (cell: string): string => `"${cell.replace(/"/g, '""')}"`;
  return strToU8(
    rows.map((cells) => `${cells.map(quoted).join(format === "csv" ? "," : "\t")}\r\n`).join(""),
  );
}

/** Half of the parts are stored, so that changes reach the XML and not the unzipper alone. */
function seedWorkbook(): Uint8Array {
  const rel = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="r/${type}" Target="${target}"/>`;
  const cells = rows.map(
    (row, index) =>
      `<row r="${String(index + 1)}">${row.map((_, at) => `<c r="${"ABCD"[at] ?? ""}${String(index + 1)}" t="s" s="1"><v>${String(index * 4 + at)}</v></c>`).join("")}<c r="E${String(index + 1)}" s="1"><v>41548.5</v></c></row>`,
  );
  const parts = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": `<R>${rel("a", "officeDocument", "xl/workbook.xml")}</R>`,
    "xl/workbook.xml":
      '<workbook xmlns:r="r"><sheets><sheet name="a" sheetId="1" r:id="s"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": `<R>${rel("s", "worksheet", "w.xml")}${rel("t", "sharedStrings", "t.xml")}${rel("y", "styles", "y.xml")}</R>`,
    "xl/w.xml": `<worksheet><sheetData>${cells.join("")}</sheetData><mergeCells><mergeCell ref="B2:B3"/></mergeCells><dataValidations><dataValidation sqref="B2:B9"><formula1>1</formula1></dataValidation></dataValidations></worksheet>`,
    "xl/t.xml": `<sst>${rows
      .flat()
      .map((cell) => `<si><t>${cell}</t></si>`)
      .join("")}</sst>`,
    "xl/y.xml":
      '<styleSheet><numFmts><numFmt numFmtId="9" formatCode="yyyy-mm-dd"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, text], index) => [
        name,
        [strToU8(text), { level: index % 2 === 0 ? 0 : 6 }],
      ]),
    ),
  );
}

/** Changes a file here and there: bytes, pieces that go, come twice or come from elsewhere, a cut. */
export function mutated(format: FuzzedFormat, seed: number): Uint8Array {
  const random = randomFrom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  let bytes = Array.from(seedOf(format));
  for (let changes = 1 + below(8); changes > 0; changes -= 1) {
    const at = below(bytes.length + 1);
    const kind = below(7);
    if (kind === 0) bytes[at] = below(256);
    else if (kind === 1) bytes[at] = (bytes[at] ?? 0) ^ (1 << below(8));
    else if (kind === 2) bytes.splice(at, 1 + below(16));
    else if (kind === 3) bytes.splice(at, 0, ...Array.from({ length: 1 + below(16) }, () => below(256)));
    else if (kind === 4)
      bytes.splice(at, 0, ...bytes.slice(below(bytes.length), below(bytes.length)).slice(0, 400));
    else if (kind === 5) bytes.splice(at, 0, ...strToU8(tokens[below(tokens.length)] ?? ""));
    else if (below(4) === 0) bytes = bytes.slice(0, at);
  }
  return Uint8Array.from(bytes.slice(0, MAX_LENGTH), (byte) => byte ?? 0);
}

/** What readers have a rule for. */
const tokens = [
  '"',
  '""',
  "\r",
  "\n",
  "\t",
  ",",
  "\0",
  "\uFEFF",
  "{",
  "[",
  "}",
  "\\u",
  "&#0;",
  "<!DOCTYPE a>",
  "<![CDATA[",
  "]]>",
  "</c>",
  "<row>",
  '<c r="XFD1048576">',
  "_x0000_",
  "1E+309",
  "&a;",
  "PK\u0005\u0006",
];

const model = organizationTable();
const languages = [{ locale: "zh-CN" as const, messages: zhCN as never }];

/** Reads a file as the command does; throws where a reader throws, or gives a report that is none. */
export async function readFuzzed(format: FuzzedFormat, bytes: Uint8Array): Promise<void> {
  if (format === "xlsx") {
    const { report, sheets } = await checkWorkbook(bytes, { model, file: "fuzz" });
    if (report.files.length === 0) throw new Error("A report names its file.");
    const split = splitWorkbook(bytes, sheets, { by: "uscc" });
    for (const share of split.ok ? split.value : []) {
      const marked = markWorkbook(share.bytes, share.sheets, { languages });
      if (!marked.ok) throw new Error(`A share cannot be marked: ${JSON.stringify(marked.findings)}`);
    }
    return;
  }
  const forced: TableFormat | undefined = bytes.length % 2 === 0 ? format : undefined;
  const checked = checkRows(readRows(bytes, { format: forced }), { model, file: "fuzz" });
  for await (const batch of checked.batches())
    for (const { row } of batch) if (row < 1) throw new Error("Rows begin with 1.");
  const failed = checked
    .report()
    .files.flatMap(({ findings }) => findings)
    .find(({ code }) => code === "table.read-failed");
  if (failed !== undefined) throw new Error(`The reader threw: ${JSON.stringify(failed.params)}`);
}
