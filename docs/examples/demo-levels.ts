// Part of the demo: which evaluation levels of a district held on a day. Nobody in the list exists.
import { checkRows, readRows } from "linli/tables";
import {
  formatRatingLevel,
  ratingOn,
  ratingTable,
  reconcileRatings,
  summarizeRatings,
  type Rating,
} from "linli/ratings";
import { explain, markOf } from "./demo-findings.ts";
import { bytesOf, heading, remark, row } from "./demo-terminal.ts";

const states = {
  none: "无评估等级 · no level",
  "not-yet": "尚未生效 · not yet valid",
  valid: "有效 · valid",
  expired: "已到期 · expired",
  cancelled: "已取消 · cancelled",
  unknown: "无法判定 · unknown",
} as const;

/** Reads the list, and prints who has which level on two days. */
export async function showLevels(): Promise<void> {
  heading("十一、某日有效的评估等级", "11. Evaluation levels on a day");
  const ratings: Rating[] = [];
  for await (const { record } of checkRows(readRows(bytesOf("levels-2025.csv")), { model: ratingTable() })) {
    if (record !== undefined) ratings.push(record);
  }
  const on = "2025-12-23";
  for (const rating of ratings.filter(({ announcedOn }) => announcedOn <= on)) show(rating, on);
  for (const rating of ratings.filter(({ announcedOn }) => announcedOn > on)) show(rating, "2026-12-31");
  const { states: counts, organizations } = summarizeRatings(ratings, on);
  remark(
    `${on}：${String(organizations)} 家中 ${String(counts.valid)} 家等级有效。`,
    `${on}: ${String(counts.valid)} of ${String(organizations)} have a valid level.`,
  );
  const announced = { value: 2, qualifier: "exact", unit: "organization" } as const;
  const honoured = ratings.filter(({ level, announcedOn }) => level === "4A" && announcedOn < "2022");
  const found = reconcileRatings(announced, honoured, on, { level: "4A" });
  row("", markOf(found.because), "公布 4A 级 2 家", `名单 ${String(found.listed)} 家`, "announced, listed");
  explain(found.because);
}

function show(rating: Rating, on: string): void {
  const { state, level, because } = ratingOn([rating], on);
  const name = rating.organization.name ?? "";
  const said = level === undefined ? "" : ` ${formatRatingLevel(level, "en")}`;
  row("", state === "valid" ? markOf(because) : "!", on, name, `${states[state]}${said}`);
  explain(because);
}
