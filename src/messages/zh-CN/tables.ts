import type { MessageTable } from "../../core/index.ts";
import type { BinaryKind, TableFindings, TextEncoding } from "../../tables/index.ts";
import type { NoWorkbookKind, ShareLoss, WorkbookLimit } from "../../tables/workbook/index.ts";

const encodings: { readonly [encoding in TextEncoding]: string } = {
  "utf-8": "UTF-8",
  gb18030: "GB18030",
  "utf-16le": "UTF-16（小端）",
  "utf-16be": "UTF-16（大端）",
};

const binaries: { readonly [kind in BinaryKind]: string } = {
  zip: "Excel 工作簿（.xlsx）或其他压缩包",
  ole: "旧版 Excel 工作簿（.xls）或设有密码的工作簿",
  pdf: "PDF 文档",
  gzip: "压缩文件",
  html: "网页（仅扩展名像表格）",
  xml: "XML 文件（可能由旧版 Excel 导出）",
};

const noWorkbooks: { readonly [kind in NoWorkbookKind]: string } = {
  zip: "其他压缩包",
  ods: "OpenDocument 表格（.ods）",
  xlsb: "二进制工作簿（.xlsb）",
  word: "Word 文档",
  slides: "演示文稿",
  text: "其他内容",
};

const workbookLimits: { readonly [what in WorkbookLimit]: string } = {
  file: "文件字节数过多",
  parts: "内含文件过多",
  unzipped: "解压后字节数过多",
  ratio: "个别内容的压缩倍数过高，不像正常表格",
  part: "需整体读取的内容字节数过多",
  sheets: "工作表过多",
  strings: "不同文本过多",
};

const shareLosses: { readonly [what in ShareLoss]: string } = {
  formulas: "公式（改为最后一次的计算结果）",
  comments: "批注",
  pictures: "图片和图形",
  links: "超链接",
  formats: "条件格式",
  lists: "引用其他单元格的下拉列表和输入限制",
  filters: "筛选（原来隐藏的行已显示）",
  tables: "表格（含其筛选）和数据透视表",
  "merged-cells": "跨表头和记录的合并单元格",
  names: "名称（含打印区域）",
  macros: "宏",
  other: "分页符等其他设置",
};

/** A row of the file; 0 is one that went into another share of a workbook. */
const rowOf = (row: number): string => (row === 0 ? "总表中未拆入本份的一行" : `第 ${String(row)} 行`);

const units: { readonly [unit: string]: string } = {
  "square-metre": "平方米",
  mu: "亩",
  hectare: "公顷",
  "square-kilometre": "平方公里",
  "square-foot": "平方英尺",
  yuan: "元",
  "ten-thousand-yuan": "万元",
  hour: "小时",
  minute: "分钟",
  day: "天",
  percent: "%",
  person: "人",
  "person-time": "人次",
  household: "户",
  organization: "家",
  team: "支",
  event: "场",
  community: "个社区",
  estate: "个小区",
  village: "个村",
};
const unitShown = (unit: string | undefined): string =>
  unit === undefined ? "无法识别" : (units[unit] ?? unit);

const hedges: { readonly [qualifier: string]: string } = {
  about: "约、左右",
  nearly: "近",
  "more-than": "多、余、超过",
  "at-least": "以上、不少于",
};

/** “3450 小时”。 */
function inUnit(value: number, unit: string | undefined): string {
  return unit === undefined ? String(value) : `${String(value)} ${unitShown(unit)}`;
}

/** `linli/tables` 的检查结果的中文说明。 */
export const tableMessages: MessageTable<TableFindings> = {
  "encoding.invalid-bytes": (p) =>
    `有 ${String(p.count)} 处字节不符合 ${encodings[p.encoding]} 编码，无法识别。`,
  "encoding.replacement-character": (p) =>
    `有 ${String(p.count)} 个字符在文件生成之前已经丢失（原处为 U+FFFD）。`,
  "encoding.contradicts-mark": (p) =>
    `已按指定的 ${encodings[p.encoding]} 编码读取，但文件开头的字节顺序标记表明是 ${encodings[p.mark]}。`,
  "table.empty": () => "文件为空。",
  "table.binary": (p) =>
    `文件不是文本，而是${binaries[p.kind]}；请用电子表格软件打开，另存为 .xlsx 或 CSV 文件。`,
  "table.nul": (p) => `本行含有 ${String(p.count)} 个空字符（NUL），文件可能已损坏。`,
  "table.quote-unclosed": () => "单元格以引号开头，但没有与之配对的结束引号。",
  "table.quote-malformed": () => "结束引号之后还有文字；单元格内容中的引号应当连写两个。",
  "table.record-too-long": (p) =>
    `第 ${String(p.row)} 行超过 ${String(p.limit)} 个字符，未予读取；可能是引号没有配对。`,
  "table.json": (p) =>
    p.position === undefined
      ? "不是有效的 JSON。"
      : `不是有效的 JSON：自第 ${String(p.position)} 个字符起有误。`,
  "table.json-structure": (p) =>
    `文件不是由各行数据组成的 JSON 数组：第 ${String(p.position)} 个字符处不符合要求。`,
  "table.json-arrays": () => "JSON 对象中有多个数组，只读取了第一个。",
  "table.read-failed": (p) => `文件未能读完（${p.error}）。`,
  "cell.type": () => "单元格的内容既不是文本、数字、日期，也不是是否值，无法读取。",
  "cell.too-long": (p) => `单元格内容超过 ${String(p.most)} 个字符。`,
  "cell.spreadsheet-error": () => "单元格显示的是公式错误，或者列宽不够、数字没有显示出来。",
  "cell.placeholder": () => "单元格填的是表示“没有内容”的符号或文字，按空白处理。",
  "cell.trailing-blank": () => "文字前后有多余的空格，已去掉。",
  "cell.invisible": () => "单元格中有看不见的字符，已去掉。",
  "cell.full-width": () => "数字、字母或符号用了全角，已按半角读取。",
  "cell.text-guard": () => '为防止 Excel 改动内容而加的符号（开头的 \' 或 ="…"）已去掉。',
  "cell.excel-scientific": () =>
    "号码被 Excel 改成了科学记数法（如 1.23457E+17），后几位已经丢失，请按文本格式重新填写。",
  "cell.excel-rounded": () => "Excel 的数字只保留 15 位，末尾几位疑似已变成 0，请按文本格式重新填写。",
  "cell.lost-leading-zeros": (p) => `号码应为 ${String(p.digits)} 位，开头的 0 疑似丢失。`,
  "cell.became-date": () => "填写的内容疑似被 Excel 自动改成了日期，请按文本格式重新填写。",
  "cell.date": () => "不是能够确定的日期，请写成 2013-10-01 的形式。",
  "cell.date-form": () => "日期写法不规范，请写成 2013-10-01 的形式。",
  "cell.date-order": () => "分不清哪个数是月、哪个数是日，请按年、月、日的顺序填写。",
  "cell.date-two-digit-year": () => "年份应写满四位数。",
  "cell.date-without-year": () => "日期缺少年份。",
  "cell.date-month-ambiguous": () =>
    "月份写作 1，也可能是 10 月末尾的 0 被 Excel 去掉了；现按 1 月读取，请写明 01 或 10。",
  "cell.date-weekday": () => "星期与日期不符。",
  "cell.excel-date": () => "日期显示为 Excel 的日期序列号（自 1900 年或 1904 年起的天数）。",
  "cell.time-dropped": () => "此处只取日期，后面的时间未保留。",
  "cell.time": () => "不是能够确定的时间，请写成 14:30 的形式。",
  "cell.excel-time": () => "时间显示为 Excel 的小数（一天的几分之几）。",
  "cell.seconds-dropped": () => "时间只取到分，秒未保留。",
  "cell.time-missing": () => "除日期外还应写明时间。",
  "cell.duration": () => "不是能够确定的时长，请写成 2:30 或 150分钟 的形式。",
  "cell.duration-fraction": (p) => `时长不是整分钟，在 ${String(p.lower)} 至 ${String(p.upper)} 分钟之间。`,
  "cell.unit-missing": () => "表头和单元格都没有注明单位。",
  "cell.unit": (p) =>
    p.expected === undefined
      ? `本列没有单位，单元格却写了单位（${unitShown(p.unit)}），请只填数字。`
      : `单元格的单位（${unitShown(p.unit)}）与本列的单位（${unitShown(p.expected)}）不同，不作换算。`,
  "cell.hedged": (p) => `应填准确数，不能填概数（${hedges[p.qualifier] ?? p.qualifier}）。`,
  "cell.integer": () => "应填整数。",
  "cell.precision": (p) => `数字超过 ${String(p.digits)} 位，无法准确保存。`,
  "cell.range": () => "不是两个数之间的区间，请写成 800-1800 的形式。",
  "cell.range-order": () => "区间前大后小，请核对。",
  "cell.period": () =>
    "不是有起止日期的期限，请写成“2024-01-01至2028-12-31”的形式；只有一端的，请写明是“起”还是“止”。",
  "cell.period-order": () => "期限的截止日期早于起始日期，请核对。",
  "cell.boolean": () => "应填“是”或“否”。",
  "cell.list-duplicate": () => "列举的内容有重复，只保留一个。",
  "cell.code": (p) =>
    `填写的内容不在可选范围内，可以填写：${p.allowedZh.join("、")}${p.allowedZh.length < 30 ? "" : "等"}。`,
  "heading.not-found": (p) => `前 ${String(p.rows)} 行中没有找到本表的表头。`,
  "heading.missing": (p) => `缺少必填列“${p.labelZh}”。`,
  "heading.unknown": (p) => `${p.column} 列的表头无法识别，该列未读取。`,
  "heading.near-miss": (p) =>
    `${p.column} 列的表头与“${p.labelZh}”相近但不一致，该列未读取，请核对是否笔误。`,
  "heading.duplicate": (p) =>
    `${p.first} 列和 ${p.column} 列的表头均对应“${p.labelZh}”，请指定以哪一列为准。`,
  "heading.empty": (p) => `${p.column} 列有内容但没有表头，该列未读取。`,
  "heading.unit": (p) =>
    `${p.column} 列表头所注的单位不能用于“${p.labelZh}”，只能用${p.allowed.map(unitShown).join("或")}。`,
  "heading.map-column": (p) =>
    `列对应关系中，“${p.entry}”所指定的列不在本表之内；可用的列为：${p.columns.join("、")}。`,
  "heading.map-unused": (p) => `列对应关系中的“${p.entry}”在文件中不存在。`,
  "total.mismatch": (p) =>
    `所填合计数为 ${inUnit(p.stated, p.unit)}，但${p.scope === "file" ? "以上各行" : "上一合计行之后各行"}相加为 ${inUnit(p.counted, p.unit)}。`,
  "total.count-mismatch": (p) =>
    `所填总数为 ${String(p.stated)} 条，但${p.scope === "file" ? "实有" : "上一合计行之后实有"} ${String(p.counted)} 条记录。`,
  "row.duplicate": (p) => `与${rowOf(p.firstRow)}重复，该项不得重复。`,
  "row.repeated": (p) => `整行内容与${rowOf(p.firstRow)}完全相同。`,
  "row.already-listed": () => "该项已在登记名单中。",
  "row.similar": (p) => `与${rowOf(p.firstRow)}十分相近，请核实是否为同一对象。`,
  "row.reference-unknown": () => "所引用的内容在表中查无对应行。",
  "row.more-cells": (p) =>
    `本行有 ${String(p.cells)} 个单元格，而表头只有 ${String(p.headings)} 列，可能是单元格内含有分隔符。`,
  "row.field-twice": () => "该记录有两个字段对应同一列，只读取先出现的有值字段。",
  "table.field-unknown": () => "记录中有无法识别的字段，未读取。",
  "table.fields-limit": (p) => `记录的不同字段超过 ${String(p.limit)} 个，其余未读取。`,
  "table.blank-rows": (p) =>
    `文件中有 ${String(p.count)} 个空行，从第 ${String(p.first)} 行到第 ${String(p.last)} 行之间。`,
  "table.keys-limit": (p) => `不同的值超过 ${String(p.limit)} 个，未能对所有行逐一查重。`,
  "table.similar-limit": (p) => `仅在前 ${String(p.limit)} 条记录中查找相近的名称。`,
  "workbook.none": (p) =>
    `文件不是 .xlsx 工作簿，而是${noWorkbooks[p.kind]}；请用电子表格软件打开，另存为 .xlsx 文件。`,
  "workbook.encrypted-or-old": () =>
    "工作簿设有密码，或者是旧版 .xls 格式；请取消密码或另存为 .xlsx 文件后重新校验。",
  "workbook.damaged": (p) =>
    `工作簿已损坏（${p.part}）；请用电子表格软件打开，核对内容是否完整，再重新保存。`,
  "workbook.too-large": (p) =>
    `工作簿未予读取：${workbookLimits[p.what]}（上限 ${p.limit.toLocaleString("en")}）。`,
  "workbook.no-sheet": () => "工作簿中没有含内容且未隐藏的工作表。",
  "workbook.sheet-unknown": (p) => `工作簿中没有指定的工作表；现有工作表：${p.sheets.join("、")}。`,
  "workbook.rows-limit": (p) => `工作表第 ${p.limit.toLocaleString("en")} 行以后还有内容，未予读取。`,
  "workbook.columns-limit": (p) => `工作表第 ${p.limit.toLocaleString("en")} 列以后还有内容，未予读取。`,
  "workbook.sheet-hidden": (p) => `工作表“${p.sheet}”已隐藏，未予读取。`,
  "workbook.sheet-skipped": (p) => `工作表“${p.sheet}”中没有本表的表头，未予读取。`,
  "workbook.macros": () => "工作簿含有宏；校验时未读取也未运行宏。",
  "workbook.external-links": () => "工作簿引用了其他文件的数据；校验时按上次保存时显示的值读取。",
  "workbook.merged-cells": (p) =>
    `有 ${String(p.count)} 处单元格跨行合并（${p.range}）：合并后只有首行有值，其余各行视为空白。`,
  "workbook.formula-without-value": (p) =>
    `单元格 ${p.cell} 的公式没有计算结果，按空白读取；请用电子表格软件打开并保存一次。`,
  "workbook.is-text": (p) => `文件扩展名是工作簿，实际是 ${p.format.toUpperCase()} 文件；已按实际格式读取。`,
  "workbook.comments-limit": (p) =>
    `每张工作表只为前 ${p.limit.toLocaleString("en")} 个单元格写批注，其余仅标色。`,
  "workbook.split-column": (p) =>
    p.personal
      ? `不能按个人信息列拆分；其余表头：${p.headings.join("、")}。`
      : `含记录的工作表中没有用于拆分的列；现有表头：${p.headings.join("、")}。`,
  "workbook.split-limit": (p) => `用于拆分的列，不同的值超过 ${p.limit.toLocaleString("en")} 个。`,
  "workbook.split-losses": (p) =>
    `拆分后的工作簿未保留以下内容：${p.what.map((what) => shareLosses[what]).join("、")}。`,
  "workbook.split-rows": (p) =>
    `工作表“${p.sheet}”表头以下有 ${String(p.count)} 行不是记录（如合计、落款），未拆入任何一份。`,
  "workbook.split-sheet": (p) =>
    p.records > 0
      ? `工作表“${p.sheet}”有 ${String(p.records)} 条记录，但没有用于拆分的列，未拆入任何一份。`
      : `工作表“${p.sheet}”没有记录，未拆入任何一份。`,
};
