// The part of the demo about venues: what is open on which day, and what is the nearest.
import { chinaCalendars } from "linli/calendars";
import { checkRows, readRows } from "linli/tables";
import { nearestVenues, venueOpeningAt, venueTable, type Venue } from "linli/venues";
import { explain, explainInRow } from "./demo-findings.ts";
import { bytesOf, heading, remark, row } from "./demo-terminal.ts";

const words = { open: "开放 · open", closed: "不开放 · closed", unknown: "无法判断 · unknown" } as const;

/** The days of which each asks something else of a calendar. */
const days = [
  ["2026-02-14", "调休上班", "a Saturday that is worked"],
  ["2026-02-16", "除夕", "New Year's Eve"],
  ["2027-02-08", "正月初三", "third day of the Chinese year"],
  ["2027-02-09", "未安排", "not arranged yet"],
] as const;

/** Shows a list of venues, the hours of a garden on four days, and what is open nearby. */
export async function showVenues(): Promise<void> {
  heading("十二、场所名册", "12. A list of venues");
  const venues: Venue[] = [];
  const checked = checkRows(readRows(bytesOf("venues.csv")), { model: venueTable() });
  for await (const { row: line, record, key, findings } of checked) {
    if (record !== undefined) venues.push(record);
    row(
      line,
      record === undefined ? "✗" : findings.length > 0 ? "!" : "✓",
      record?.name ?? key?.["name"] ?? "",
      "",
    );
    findings.forEach(explainInRow);
  }

  const [garden] = venues;
  if (garden === undefined) throw new Error("No row of the list is valid.");
  heading("十三、一平方米花园开放吗（上午十时）", "13. Is a garden of one square metre open, at ten");
  for (const [day, zh, en] of days) {
    const { state, because } = venueOpeningAt(garden, `${day}T10:00:00+08:00`, { calendars: chinaCalendars });
    row("", state === "unknown" ? "!" : "✓", `${day} ${zh}`, words[state], en);
    if (state === "unknown") explain(because);
  }

  heading("十四、附近开放的场所", "14. What is open nearby");
  const here = { longitude: 121.6257, latitude: 29.8609 };
  const openAt = "2026-02-17T11:00:00+08:00";
  for (const { venue, meters, opening } of nearestVenues(venues, here, {
    limit: 2,
    openAt,
    calendars: chinaCalendars,
  })) {
    row(
      "",
      "✓",
      venue.name,
      `${meters.toFixed(0)} 米 · m`,
      `至 · until ${opening?.untilAt?.slice(11, 16) ?? ""}`,
    );
  }
  remark(
    "2026 年正月初一上午十一时；三处坐标分属三个坐标系，已换算后再量距离。",
    "On New Year's Day 2026, at eleven; three systems of coordinates, converted before distances are measured.",
  );
}
