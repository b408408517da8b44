// The week of the eighth carnival of a district that does not exist, from its records to one page: run it with
// `node docs/examples/eighth-carnival.ts` after a build. Bodies, venues and numbers are invented.
import { readFileSync } from "node:fs";
import { formatFinding, hasErrors, type Finding } from "linli/core";
import { zhCN } from "linli/messages/zh-CN";
import type { BodyReference, Organization } from "linli/organizations";
import {
  checkEdition,
  checkSession,
  checkSetOfEditions,
  formatEditionSummary,
  makeEditionPeriod,
  summarizeEdition,
  type Edition,
  type Programme,
  type Session,
} from "linli/programmes";
import { lintRecognitions, type Rating, type Recognition } from "linli/ratings";
import { checkServicePoint, checkVenue, type ServicePoint, type Venue } from "linli/venues";

/** What the district has on record. */
interface Records {
  readonly programme: Programme;
  /** The edition without its days and its list of participants, which come from the notice and from a sheet. */
  readonly edition: Omit<Edition, "period" | "participants">;
  readonly earlier: readonly Edition[];
  readonly organizations: readonly Organization[];
  readonly venues: readonly Venue[];
  readonly sessions: readonly Session[];
  readonly servicePoints: readonly ServicePoint[];
  readonly recognitions: readonly Recognition[];
  readonly ratings: readonly Rating[];
}

const textOf = (file: string): string => readFileSync(new URL(`data/${file}`, import.meta.url), "utf8");
const records = JSON.parse(textOf("eighth-carnival.json")) as Records;

/** The sheet of those who took part: number, name, credit code. */
const participants = textOf("eighth-carnival-participants.csv")
  .trim()
  .split("\n")
  .slice(1)
  .map((line): BodyReference => {
    const [, name = "", uscc = ""] = line.split(",");
    return { name, ...(uscc === "" ? undefined : { uscc }) };
  });

const say = (findings: readonly Finding[]): void => {
  for (const finding of findings) console.log(`  ${formatFinding(finding, zhCN)}`);
};

console.log("# 12月17日至23日");
const period = makeEditionPeriod("12月17日至23日", { year: 2025 });
if (!period.ok) throw new Error("The notice tells no days.");
say(period.findings);

const edition: Edition = { ...records.edition, period: period.value, participants };
const checked = [
  checkEdition(edition),
  ...records.sessions.map((session) => checkSession(session)),
  ...records.servicePoints.map((point) => checkServicePoint(point)),
  ...records.venues.map((venue) => checkVenue(venue)),
];
const contradictions = [
  ...checkSetOfEditions([...records.earlier, edition], { programmes: [records.programme] }),
  ...lintRecognitions(records.recognitions, { ratings: records.ratings }),
];
const refused = checked.filter(({ ok }) => !ok).length;
console.log(`# ${String(checked.length)} records, ${String(refused)} refused`);
console.log(
  `# ${String(contradictions.length)} contradictions, errors: ${String(hasErrors(contradictions))}`,
);

const summary = summarizeEdition(edition, { ...records, level: "5A" });
say(summary.because);
for (const locale of ["zh-CN", "en"] as const) console.log(`\n${formatEditionSummary(summary, locale)}`);
