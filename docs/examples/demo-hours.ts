// The part of the demo about volunteer hours: a sheet as a spreadsheet saves it, what counts, and what is missing for a star.
import { formatFinding, ruleSetOf, type Finding } from "linli/core";
import { en } from "linli/messages/en";
import { zhCN } from "linli/messages/zh-CN";
import { checkRows, readRows } from "linli/tables";
import {
  findAnomalies,
  findOverlaps,
  serviceRecordTable,
  starEligibilityOn,
  starSchemes,
  summarizeHours,
  type ServiceRecord,
} from "linli/volunteer-hours";
import { bytesOf, heading, remark, row } from "./demo-terminal.ts";

/** Counts the hours of docs/examples/data/hours-gb18030.csv and prints what they come to. */
export async function printHours(): Promise<void> {
  heading("十六、志愿服务时间（达到条件不等于已经评定）", "16. Volunteer hours (eligible is not awarded)");
  const bytes = bytesOf("hours-gb18030.csv");
  const checked = checkRows(readRows(bytes), { model: serviceRecordTable(), file: "hours-gb18030.csv" });
  const records: ServiceRecord[] = [];
  const rows: number[] = [];
  for await (const { row: number, record, key, findings } of checked) {
    if (record !== undefined) {
      records.push(record);
      rows.push(number);
      continue;
    }
    row(number, "✗", key?.["volunteerId"] ?? "", key?.["activityName"] ?? "");
    for (const { finding } of findings) explain(finding);
  }
  for (const { positions, minutes } of findOverlaps(records)) {
    const [first, second] = positions.map((position) => String(rows[position]));
    remark(
      `第 ${String(second)} 行与第 ${String(first)} 行重叠 ${String(minutes)} 分钟，只计入一次。`,
      `Row ${String(second)} overlaps row ${String(first)}: ${String(minutes)} minutes, which count once.`,
    );
  }
  const scheme = ruleSetOf("mca-stars@1", starSchemes);
  if (scheme === undefined) throw new Error("The scheme of 2012 is not there.");
  for (const group of summarizeHours(records, { by: "volunteer" }).groups) {
    const { key, minutes, personTimes } = group;
    const { star, next } = starEligibilityOn(group, scheme, "2025-12-23");
    const time = `${String(Math.floor(minutes / 60))} h ${String(minutes % 60)} min`;
    row(
      "",
      "✓",
      key,
      `${time}，${String(personTimes)} 人次`,
      star === undefined ? "" : `${"★".repeat(star)} 达到条件 · eligible`,
    );
    next?.missing.forEach(explain);
  }
  for (const { finding } of findAnomalies(records)) explain(finding);
}

function explain(finding: Finding): void {
  remark(formatFinding(finding as never, zhCN), formatFinding(finding as never, en));
}
