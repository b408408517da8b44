// The main job of the library on the data of a street that does not exist: `npm run demo`.
// What it prints is kept in demo.txt: `npm run --silent demo > docs/examples/demo.txt` brings that up to date.
import {
  addQuantities,
  checkTransition,
  formatQuantity,
  hasErrors,
  parseQuantity,
  ratioOf,
  reconcile,
  worklist,
  type Quantity,
  type StateMachine,
} from "linli/core";
import {
  divisionHistory,
  divisionName,
  divisionParents,
  divisionTable,
  findDivisions,
} from "linli/divisions";
import {
  checkCommunityCode,
  checkGridId,
  checkUscc,
  classifyPhone,
  isResidentId,
  maskText,
  usccCategoryLabels,
} from "linli/identifiers";
import {
  dueItemsOfOrganization,
  organizationMachine,
  organizationName,
  organizationStatusOn,
  organizationTable,
  type Organization,
} from "linli/organizations";
import { checkRows, readRows } from "linli/tables";
import { explain, explainInRow, markOf } from "./demo-findings.ts";
import { showLevels } from "./demo-levels.ts";
import { showLinkCards } from "./demo-link-cards.ts";
import { printHours } from "./demo-hours.ts";
import { bytesOf, heading, remark, row, rowsOf } from "./demo-terminal.ts";
import { showVenues } from "./demo-venues.ts";

console.log("邻里街道（虚构）的数据核对 · The data of a street that does not exist, checked");

heading(
  "一、信用代码（编码有效不代表已登记）",
  "1. Credit codes (well formed, which proves no registration)",
);
let wellFormed = 0;
for (const { line, cells } of rowsOf("organizations.tsv")) {
  const [name = "", code = ""] = cells;
  const result = checkUscc(code, { divisions: divisionTable });
  if (result.ok) wellFormed += 1;
  // A resident ID number in the wrong column is shown to nobody.
  const shown = isResidentId(code) ? maskText("resident-id", code) : code;
  const category = result.ok ? usccCategoryLabels[result.value.category] : undefined;
  const meaning = category && `${withoutNote(category["zh-CN"])} · ${withoutNote(category.en)}`;
  row(line, markOf(result.findings), name, shown, meaning);
  // What is wrong with the code that it is not would be said beside the point.
  const mistaken = result.findings.filter((finding) => finding.code === "uscc.looks-like-resident-id");
  explain(mistaken.length > 0 ? mistaken : result.findings);
}
const nanshan = [...divisionParents("440305").map((parent) => parent.name), divisionName("440305")].join("");
remark(`440305 是登记管理机关所在的${nanshan}。`, `440305 is the division of the authority: ${nanshan}.`);

heading("二、电话", "2. Telephone numbers");
for (const { line, cells } of rowsOf("hotlines.tsv")) {
  const [name = "", text = ""] = cells;
  const phone = classifyPhone(text);
  row(line, markOf(phone.findings), name, text, phone.telUri);
  explain(phone.findings);
}

heading(
  "三、社区和网格（编码有效不代表该地实际存在）",
  "3. Communities and grids (no proof that they exist)",
);
for (const { line, cells } of rowsOf("grids.tsv")) {
  const [name = "", code = ""] = cells;
  const { findings } = code.length === 12 ? checkCommunityCode(code) : checkGridId(code);
  row(line, markOf(findings), name, code);
  explain(findings);
}

heading("四、公布数与实际统计数", "4. Published numbers against what is counted");
const states = {
  agrees: ["相符", "they agree"],
  consistent: ["与公布数不矛盾", "consistent with it"],
  short: ["少于公布数", "short"],
  over: ["多于公布数", "over"],
  "other-unit": ["单位不同", "other things were counted"],
  unknown: ["无法判定", "the data do not decide"],
} as const;
for (const { line, cells } of rowsOf("figures.tsv")) {
  const [name = "", said = "", counted = ""] = cells;
  const published = quantityOf(said);
  const { unit } = published;
  // A count of its own unit stands as a phrase, any other is in the unit of the published number.
  const count = /\D/.test(counted)
    ? quantityOf(counted)
    : { value: Number(counted || wellFormed), qualifier: "exact" as const, unit };
  const { state, because } = reconcile(published, count);
  const pair = `${formatQuantity(published, "zh-CN")} : ${formatQuantity(count, "zh-CN")}`;
  row(line, markOf(because), name, pair, states[state].join(" · "));
  explain(because);
}

heading("五、合计与平均", "5. A total and an average that claim no more than the numbers do");
const amounts: Quantity[] = [];
for (const { line, cells } of rowsOf("funding.tsv")) {
  const [name = "", text = ""] = cells;
  const amount = quantityOf(text);
  const { findings } = addQuantities([...amounts, amount], { unit: "yuan" });
  if (!hasErrors(findings)) amounts.push(amount);
  row(
    line,
    markOf(findings),
    name,
    text,
    `${formatQuantity(amount, "zh-CN")} · ${formatQuantity(amount, "en")}`,
  );
  explain(findings);
}
const total = addQuantities(amounts, { unit: "yuan" });
if (total.ok)
  remark(`合计：${formatQuantity(total.value, "zh-CN")}`, `In total: ${formatQuantity(total.value, "en")}`);
const visits = quantityOf("2900余人次");
for (const sessions of ["100余场", "104场"]) {
  const average = ratioOf(visits, quantityOf(sessions));
  const { value } = average.ok ? average.value : { value: 0 };
  row(
    "",
    markOf(average.findings),
    `2900余人次 ÷ ${sessions}`,
    "",
    average.ok ? `每场超过 ${String(value)} · more than ${String(value)} each` : "",
  );
  explain(average.findings);
}

heading("六、区划沿革", "6. What became of a division");
const runs = [...findDivisions("奉化")].flatMap(({ code }) =>
  divisionHistory(code).map((run) => ({ code, ...run })),
);
const first = (run: { readonly firstListedOn?: string | undefined }): string => run.firstListedOn ?? "";
for (const run of runs.sort((a, b) => (first(a) < first(b) ? -1 : 1))) {
  const isRetired = run.state === "retired";
  const span = `${first(run)} – ${isRetired ? (run.lastListedOn ?? "") : ""}`;
  row("", isRetired ? "!" : "✓", `${run.code} ${run.name}`, span, isRetired ? "已停用 · retired" : "");
}

heading("七、微项目", "7. A micro-project");
const project: StateMachine<"applied" | "approved" | "closed", "approve" | "close"> = {
  id: "micro-project",
  title: { en: "Micro-project", "zh-CN": "微项目" },
  initial: "applied",
  states: {
    applied: { label: { en: "applied for", "zh-CN": "已申报" } },
    approved: { label: { en: "approved", "zh-CN": "已立项" } },
    closed: { label: { en: "closed", "zh-CN": "已结项" }, final: true },
  },
  events: { approve: { en: "approve", "zh-CN": "立项" }, close: { en: "close", "zh-CN": "结项" } },
  transitions: [
    { event: "approve", from: ["applied"], to: "approved" },
    { event: "close", from: ["approved"], to: "closed" },
  ],
};
const refusal = checkTransition(project, "applied", "close");
row("", markOf(refusal.findings), "紫藤苑雨棚项目", "已申报 → 结项");
explain(refusal.findings);

heading("八、名册核对（GB18030 原文件）", "8. A register, checked as it arrived, in GB18030");
const register = readRows(bytesOf("register-gb18030.csv"));
const checked = checkRows(register, { model: organizationTable() });
const records: Organization[] = [];
for await (const result of checked) {
  const { record, key, findings } = result;
  if (record !== undefined) records.push(record);
  const name = record === undefined ? key?.["name"] : organizationName(record);
  row(result.row, markOf(findings.map(({ finding }) => finding)), name ?? "", "");
  findings.forEach(explainInRow);
}
for (const late of checked.late()) {
  row(late.row, markOf([late.finding]), "合计 · total", "");
  explainInRow(late);
}
const { rows } = checked.report();
remark(
  `共 ${String(rows.records)} 条，有效 ${String(rows.valid)} 条，退回 ${String(rows.rejected)} 条。`,
  `${String(rows.records)} records: ${String(rows.valid)} valid, ${String(rows.rejected)} rejected.`,
);

heading("九、今后 90 天到期事项（自 2026-02-01 起）", "9. What is due in the 90 days from 2026-02-01");
const today = "2026-02-01";
const { due } = worklist(
  records.flatMap((record) => dueItemsOfOrganization(record, today, { since: today })),
  { on: today, days: 90 },
);
for (const { on, about, because } of due) {
  const record = records.find(({ id }) => id === about);
  row("", "!", on, record === undefined ? about : organizationName(record));
  explain(because);
}

heading("十、按所录数据的登记状态", "10. The state of a registration, by the data recorded");
const [oldest] = records;
if (oldest === undefined) throw new Error("No row of the register is valid.");
for (const on of ["2013-09-30", today]) {
  const { state, because } = organizationStatusOn(oldest, on);
  const label = state === "unknown" ? undefined : organizationMachine.states[state].label;
  const said = label === undefined ? "无法判定 · unknown" : `${label["zh-CN"]} · ${label.en}`;
  row("", markOf(because), on, organizationName(oldest), said);
  explain(because);
}

await showLevels();
await showVenues();
await showLinkCards();
await printHours();

/** A label without what stands in brackets behind it. */
function withoutNote(label: string): string {
  return label.replace(/\s?[（(].*/, "");
}

/** Reads a number of the files, which all are quantities. */
function quantityOf(text: string): Quantity {
  const result = parseQuantity(text);
  if (!result.ok) throw new Error(`docs/examples/data has no quantity where one belongs: ${text}`);
  return result.value;
}
